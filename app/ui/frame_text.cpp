#include <bit>
#include <cmath>

#include "ui/frame.hpp"
#include "ui/round_shapes.hpp"

namespace sprank::ui {

Frame::Wrapped const& Frame::wrapped(std::string_view text, Style style, float width) {
    float const pixels = units().pixels(width);
    std::uint64_t const hash = mixed(mixed(std::hash<std::string_view>{}(text), std::bit_cast<std::uint32_t>(pixels)), tools_.fonts.identity() << 8 | static_cast<std::uint64_t>(style));
    Wrapped& known = wrapped_[hash >> 32 & (most_texts - 1)];
    if (known.hash != hash || known.length != text.size()) {
        StyleMeasure const& m = measure(style);
        known.hash = hash;
        known.length = text.size();
        known.too_wide = wrap(*m.font, text, pixels / m.stretch, known.lines);
    } else if (known.text != text.data()) {
        // The same words at another place: the place of the former ones may be gone.
        for (TextLine& line : known.lines) line.end = text.data() + (line.end - known.text), line.begin = text.data() + (line.begin - known.text);
    }
    known.text = text.data();
    return known;
}

float Frame::text_width(std::string_view text, Style style) const {
    StyleMeasure const& m = measure(style);
    return units().units(ui::text_width(*m.font, text) * m.stretch);
}

float Frame::text_height(std::string_view text, Style style, float width) {
    if (text.empty()) return 0;
    return static_cast<float>(wrapped(text, style, width).lines.size()) * measure(style).line;
}

bool Frame::too_wide(std::string_view text, Style style, float width) { return !text.empty() && wrapped(text, style, width).too_wide; }

float Frame::draw_text(std::string_view text, Style style, Rect r, Colour c, Align align, bool* broken) {
    if (text.empty()) return 0;
    StyleMeasure const& m = measure(style);
    Wrapped const& text_lines = wrapped(text, style, r.w);
    if (broken) *broken = *broken || text_lines.too_wide;
    float const height = static_cast<float>(text_lines.lines.size()) * m.line, lead = (m.line - m.box) / 2 + m.shift;
    // A too wide line runs out of its rectangle, and letters of some fonts out of their lines: only what is above or below is left out.
    if (unseen({0, r.y - m.line, units().width(), height + 2 * m.line})) return height;
    tools_.list.PushTextureID(m.font->ContainerAtlas->TexID);
    float y = r.y;
    float const left = units().pixels(r.x), room = units().pixels(r.w);
    for (TextLine const& line : text_lines.lines) {
        float const spare = room - line.width * m.stretch;
        float const x = align == Align::left ? left : align == Align::centre ? left + std::floor(spare / 2) : left + spare;
        draw_line(tools_.list, *m.font, {nearest_pixel(x), units().pixels(y + lead)}, colour(c), line, m.stretch);
        float const base = y + lead + units().units(m.font->Ascent * m.stretch);
        if (Mark* const mark = note(Mark::Kind::words, {units().units(x), base - m.capital, units().units(line.width * m.stretch), m.capital + .2f * m.size}, c))
            mark->text.assign(line.begin, line.end), mark->style = style, mark->capital = m.capital, mark->call = tools_.drawn->calls;
        y += m.line;
    }
    tools_.list.PopTextureID();
    if (tools_.drawn) ++tools_.drawn->calls;
    return height;
}

}  // namespace sprank::ui
