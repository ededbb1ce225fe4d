#pragma once
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "ui/item.hpp"
#include "ui/touch.hpp"
#include "ui/units.hpp"

namespace sprank::ui {

enum class NavigationKey : std::uint8_t { next, previous, left, right, up, down, activate, back };

/// What lives between frames: which item a finger holds, the focus of the keyboard, running scrolls. Knows the last frame's items
/// by their rectangles; the next frame's widgets ask it whether they are pressed or were activated. No visitor data.
class Interaction {
public:
    void stroke(Stroke const&, Units const&);
    void wheel(Point at_pixels, float notches, Units const&);
    void key(NavigationKey);

    // Asked by the frame while it draws.
    bool pressed(ItemId id) const { return pressed_ == id && !dragging_; }
    bool focused(ItemId id) const { return focus_visible_ && focus_ == id; }
    /// Whether the keyboard has shown where it is.
    bool shows_focus() const { return focus_visible_; }
    /// True once for the item that the visitor tapped or activated.
    bool take_activation(ItemId id);
    /// Whether "back" was asked by key; true once.
    bool take_back();

    struct Area {
        ItemId id = 0;
        Rect view;
        float longest = 0;  ///< content height minus view height, at least 0
        bool free = false;  ///< dragged in every direction and stays where it is let go: see take_pan
    };
    struct Target {
        ItemId id = 0;
        Rect rect;           ///< hit area: at least the drawing
        Rect drawn;
        ItemId area = 0;     ///< scroll area it moves with; 0: fixed
    };
    /// The frame hands over what it drew; later targets lie on top. Under an overlay only its own are handed over.
    void frame_drawn(std::vector<Target> const& targets, std::vector<Area> const& areas);

    /// Where the area is now. `wanted` is the session's position: taken over when the area is at rest.
    float scroll_position(ItemId area, float wanted);
    /// How far a finger dragged that free area since this was asked last; design units.
    Point take_pan(ItemId area);
    /// Where in that free area a finger tapped on nothing that can be pressed; once.
    std::optional<Point> take_tap(ItemId area);
    /// Advances inertia; call once a frame. Returns whether something still moves.
    bool advance(std::int64_t now_ms, Units const&);
    bool moving() const;
    bool pending() const { return !activated_.empty() || back_ || tapped_; }
    void reset();
    /// For tests and journeys: activates as a tap would.
    void activate(ItemId id) { activated_.push_back(id); }

private:
    struct Scroll {
        ItemId id = 0;
        float position = 0, velocity = 0;  ///< design units, units per second
        float drawn = 0;                   ///< where it was when the targets that we know were drawn
        bool at_rest = true;
        bool report = false;               ///< came to rest since the frame last asked
    };
    Scroll& scroll(ItemId id);
    Area const* area(ItemId id) const;
    Target const* hit(Point) const;
    void move_focus(NavigationKey);
    void reveal_focus();

    std::vector<Target> targets_;
    std::vector<Area> areas_;
    std::vector<Scroll> scrolls_;
    std::optional<ItemId> pressed_;
    ItemId dragged_area_ = 0;
    struct Tap {
        ItemId area = 0;
        Point at;
    };
    std::optional<Tap> tapped_;
    bool on_nothing_ = false;          ///< the finger that is down began where nothing can be pressed
    bool dragging_ = false, held_ = false;
    Point start_{}, last_{}, pan_{};
    std::int64_t last_ms_ = 0, advanced_ms_ = 0;
    float drag_velocity_ = 0;
    std::deque<ItemId> activated_;
    ItemId focus_ = 0;
    bool focus_visible_ = false;
    bool back_ = false;
};

}  // namespace sprank::ui
