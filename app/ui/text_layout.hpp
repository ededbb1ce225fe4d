#pragma once
#include <string_view>
#include <vector>

#include "ui/imgui_compat.hpp"

namespace sprank::ui {

/// One line of a wrapped text, in pixels. `hyphen`: a soft hyphen became visible at its end.
struct TextLine {
    char const* begin = nullptr;
    char const* end = nullptr;
    float width = 0;
    bool hyphen = false;
};

/// Next code point of well-formed UTF-8; malformed bytes come out as U+FFFD, one at a time.
unsigned next_code_point(char const*& at, char const* end);

/// The same, for the loops over every letter of every frame: nearly all of ours are ASCII.
inline unsigned quick_code_point(char const*& at, char const* end) {
    auto const first = static_cast<unsigned char>(*at);
    if (first >= 0x80) return next_code_point(at, end);
    ++at;
    return first;
}

/// Width of a text on one line, in pixels; soft hyphens have none.
float text_width(ImFont const&, std::string_view);

/// Breaks at spaces (which then take no room), after hyphens and slashes, at soft hyphens and at newlines. Returns whether a part without any such place is wider than
/// `width` (it is then put on a line of its own, too wide).
bool wrap(ImFont const&, std::string_view, float width, std::vector<TextLine>& lines);

/// Adds the glyphs of one line at a pixel position; the caller rounds.
/// `stretch`: drawn this much larger than the font was baked.
void draw_line(ImDrawList&, ImFont const&, ImVec2 at, ImU32 colour, TextLine const&, float stretch = 1);

}  // namespace sprank::ui
