#include "ui/text_layout.hpp"

#include <cmath>

#include "ui/round_shapes.hpp"

namespace sprank::ui {

namespace {
constexpr unsigned soft_hyphen = 0xAD;

float advance(ImFont const& font, unsigned code_point) {
    return code_point < static_cast<unsigned>(font.IndexAdvanceX.Size) ? font.IndexAdvanceX[static_cast<int>(code_point)] : font.FallbackAdvanceX;
}

/// What ImFont::FindGlyph answers, without a call for every letter of every frame.
ImFontGlyph const* glyph_of(ImFont const& font, unsigned code_point) {
    if (code_point >= static_cast<unsigned>(font.IndexLookup.Size)) return font.FallbackGlyph;
    ImWchar const at = font.IndexLookup.Data[code_point];
    return at == static_cast<ImWchar>(-1) ? font.FallbackGlyph : font.Glyphs.Data + at;
}

/// std::floor, also without a call; for positions on a surface.
float floored(float value) {
    auto const cut = static_cast<float>(static_cast<int>(value));
    return cut > value ? cut - 1 : cut;
}
}  // namespace

unsigned next_code_point(char const*& at, char const* end) {
    auto const byte = [&](int i) { return static_cast<unsigned>(static_cast<unsigned char>(at[i])); };
    constexpr unsigned least[] = {0, 0, 0x80, 0x800, 0x10000};  // a longer form than needed is malformed
    unsigned const first = byte(0);
    int const length = first < 0x80 ? 1 : (first >> 5) == 6 ? 2 : (first >> 4) == 14 ? 3 : (first >> 3) == 30 ? 4 : 0;
    if (length == 0 || end - at < length) {
        ++at;
        return 0xFFFD;
    }
    unsigned value = length == 1 ? first : first & (0xFFU >> (length + 1));
    for (int i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) {
            ++at;
            return 0xFFFD;
        }
        value = value << 6 | (byte(i) & 0x3FU);
    }
    bool const surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < least[length] || surrogate || value > 0x10FFFF) {
        ++at;
        return 0xFFFD;
    }
    at += length;
    return value;
}

float text_width(ImFont const& font, std::string_view text) {
    float width = 0;
    for (char const *at = text.data(), *const end = at + text.size(); at < end;) {
        unsigned const c = quick_code_point(at, end);
        if (c != soft_hyphen) width += advance(font, c);
    }
    return width;
}

bool wrap(ImFont const& font, std::string_view text, float width, std::vector<TextLine>& lines) {
    lines.clear();
    bool too_wide = false;
    float const hyphen_width = advance(font, '-');
    char const* const end = text.data() + text.size();
    char const* begin = text.data();
    // The last place where this line may end: its end, its width there, and where the next line begins.
    struct Break {
        char const* end = nullptr;
        char const* next = nullptr;
        float width = 0;
        bool hyphen = false;
    } place;
    float used = 0, inked = 0;            // width so far; width up to the last letter, without spaces after it
    char const* last_letter_end = begin;  // where that letter ends
    auto const finish = [&](char const* line_end, char const* next, float line_width, bool hyphen) {
        too_wide = too_wide || line_width > width + 0.5f;
        lines.push_back({begin, line_end, line_width, hyphen});
        begin = last_letter_end = next;
        place = {};
        used = inked = 0;
    };
    for (char const* at = begin; at < end;) {
        char const* const here = at;
        unsigned const c = quick_code_point(at, end);
        if (c == '\n') {
            finish(last_letter_end, at, inked, false);
            continue;
        }
        if (c == soft_hyphen) {
            // Not where the line may end anyhow. A hyphen that does not fit any more is still better than a part that runs on.
            bool const inside = inked == used && used > 0 && place.next != here;
            if (inside && (used + hyphen_width <= width || !place.end)) place = {here, at, used + hyphen_width, true};
            continue;
        }
        float const step = advance(font, c);
        if (c == ' ') {
            if (last_letter_end > begin) place = {last_letter_end, at, inked, false};  // a second space belongs to the same break
            used += step;
            continue;
        }
        if (used + step > width && place.end) {
            at = place.next;
            finish(place.end, place.next, place.width, place.hyphen);
            continue;
        }
        used += step;
        inked = used;
        last_letter_end = at;
        bool const stands_alone = here == begin || here[-1] == ' ';  // "-vrouw" is not parted from its hyphen
        if ((c == '-' && !stands_alone) || c == '/') place = {at, at, used, false};
    }
    if (begin < end || lines.empty()) finish(last_letter_end, end, inked, false);
    return too_wide;
}

void draw_line(ImDrawList& list, ImFont const& font, ImVec2 position, ImU32 colour, TextLine const& line, float stretch) {
    RectangleWriter writer(list, static_cast<int>(line.end - line.begin) + 1);
    bool hyphen = line.hyphen;
    for (char const* at = line.begin; at < line.end || hyphen;) {
        unsigned c = '-';
        if (at < line.end) {
            c = quick_code_point(at, line.end);
            if (c == soft_hyphen) continue;
        } else {
            hyphen = false;
        }
        ImFontGlyph const* const glyph = glyph_of(font, c);
        if (!glyph) continue;
        if (glyph->Visible) {
            float const x = floored(position.x + .5f);  // a whole pixel: sharp, and the rasteriser's quickest case
            writer.add({x + glyph->X0 * stretch, position.y + glyph->Y0 * stretch}, {x + glyph->X1 * stretch, position.y + glyph->Y1 * stretch},
                       {glyph->U0, glyph->V0}, {glyph->U1, glyph->V1}, colour);
        }
        position.x += glyph->AdvanceX * stretch;
    }
}

}  // namespace sprank::ui
