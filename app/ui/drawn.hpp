#pragma once
#include <string>
#include <vector>

#include "ui/fonts.hpp"
#include "ui/item.hpp"

namespace sprank::ui {

/// One thing that a frame put on the glass. Shadows and polygons are left out: nothing stands on them or is hidden by them.
struct Mark {
    enum class Kind : std::uint8_t { plane, disc, outline, line, picture, cut_out, spark, icon, words };
    Kind kind = Kind::plane;
    Rect rect;                 ///< design units; words: around the letters of one line, from capital to descender
    Rect visible;              ///< the part that no clip cuts off
    Colour colour;
    std::string text;          ///< words: the line; pictures and icons: the key
    std::size_t items = 0;     ///< how many items were recorded before it
    std::size_t call = 0;      ///< the lines of one text have the same
    ItemId area = 0;           ///< scroll area that it moves with; 0: none
    Style style = Style::body;
    float capital = 0, thickness = 0;
    Point from, to;            ///< a line's ends
};

/// All of them in drawing order, with what an audit needs to know beside the recorded items. Noted only for who asks, see FrameTools.
struct Drawn {
    struct Area {
        ItemId id = 0;
        Rect view;
        float position = 0, content = 0;  ///< of the content: how far it is moved up, and its height
        float longest() const { return std::max(0.0f, content - view.h); }
    };
    std::vector<Mark> marks;
    std::vector<Area> areas;
    std::size_t overlay_from = 0;  ///< the first mark of the layer over the screen; 0: there is none
    std::size_t calls = 0;

    void clear() {
        marks.clear();
        areas.clear();
        overlay_from = calls = 0;
    }
};

}  // namespace sprank::ui
