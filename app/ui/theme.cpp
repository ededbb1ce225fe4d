#include "ui/theme.hpp"

#include <array>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

namespace sprank::ui {

namespace {
constexpr Colour black = rgb(0x000000), white = rgb(0xFFFFFF);

constexpr std::array<std::pair<std::string_view, ColourPair>, 13> pairs{{
    {"energie", {rgb(0xFFC93C), rgb(0x654300)}},
    {"klimaat", {rgb(0x55CFC6), rgb(0x004F4B)}},
    {"metaal", {rgb(0xFF9D52), rgb(0x783000)}},
    {"robots", {rgb(0x8DB8FF), rgb(0x173F8A)}},
    {"onderhoud", {rgb(0xA9C0CC), rgb(0x2A4756)}},
    {"proces", {rgb(0x82D48A), rgb(0x125026)}},
    {"ict", {rgb(0xBBAAFF), rgb(0x43318F)}},
    {"bouw", {rgb(0xC6DC4E), rgb(0x434D00)}},
    {"lab", {rgb(0xF6A1D3), rgb(0x7D1460)}},
    {"voertuigen", {rgb(0xFF9488), rgb(0x8A1C1C)}},
    {"maritiem", {rgb(0x74C7F5), rgb(0x07496F)}},
    {"ontwerp", {rgb(0xEBC07C), rgb(0x5C3C08)}},
    {"vonk-zacht", {rgb(0xFF925C), rgb(0x783000)}},
}};

Theme day() {
    Theme t;
    t.name = ThemeName::light;
    t.paper = rgb(0xFFF8EC), t.card = white, t.sand = rgb(0xF6EAD3), t.line = rgb(0xE3D3B4);
    t.ink = rgb(0x0F2430), t.ink2 = rgb(0x24435A), t.grey = rgb(0x3A4B56);
    t.spark = rgb(0xFF6A2B), t.spark_pressed = rgb(0xF25C1F), t.spark_edge = rgb(0xC9470F), t.spark_soft = rgb(0xFF925C);
    t.sun = rgb(0xFFC93C);
    t.on_colour = rgb(0x0F2430), t.bar = rgb(0x0F2430), t.on_bar = rgb(0xFFF8EC), t.shadow = rgb(0x3A2808);
    t.chosen = t.bar, t.on_chosen = t.on_bar;
    return t;
}

Theme evening() {
    Theme t = day();
    t.name = ThemeName::evening;
    t.paper = rgb(0x13212B), t.card = rgb(0x1E323F), t.sand = rgb(0x263C4A), t.line = rgb(0x35505F);
    t.ink = rgb(0xFFF8EC), t.ink2 = rgb(0xC5D0D3), t.grey = rgb(0xC5D0D3);
    t.bar = rgb(0x0A161E), t.shadow = black;
    t.chosen = t.ink, t.on_chosen = t.paper;  // a darker plane on dark would not be seen
    return t;
}

Theme high_contrast() {
    Theme t = day();
    t.name = ThemeName::contrast;
    t.paper = t.card = t.sand = black;
    t.line = t.ink = t.ink2 = t.grey = white;
    t.spark = t.spark_pressed = t.spark_soft = t.sun = rgb(0xFFE14D), t.spark_edge = white;
    t.on_colour = black, t.bar = black, t.on_bar = white, t.shadow = black;
    t.chosen = t.sun, t.on_chosen = black;
    return t;
}

double channel(std::uint8_t value) {
    double const c = value / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}
double luminance(Colour c) { return 0.2126 * channel(c.r) + 0.7152 * channel(c.g) + 0.0722 * channel(c.b); }
}  // namespace

double contrast_ratio(Colour a, Colour b) {
    double const x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

std::string hex(Colour c) {
    char text[8];
    std::snprintf(text, sizeof text, "#%02X%02X%02X", c.r, c.g, c.b);
    return text;
}

Theme theme_of(ThemeName name) {
    switch (name) {
        case ThemeName::evening: return evening();
        case ThemeName::contrast: return high_contrast();
        case ThemeName::light: break;
    }
    return day();
}

ColourPair Theme::pair(std::string_view colour) const {
    for (auto const& [id, value] : pairs)
        if (id == colour) return value;
    return pairs[11].second;
}

Colour Theme::chip(std::string_view colour) const { return contrast() ? card : mix(paper, pair(colour).base, name == ThemeName::evening ? .22f : .42f); }
Colour Theme::halo(std::string_view colour) const { return contrast() ? card : mix(pair(colour).base, white, .42f); }
Colour Theme::fill(std::string_view colour) const { return contrast() ? card : pair(colour).base; }
Colour Theme::text_on_fill() const { return contrast() ? ink : on_colour; }
Colour Theme::deep_text(std::string_view colour) const {
    if (contrast()) return sun;
    // On dark planes a base by itself stays under 7:1.
    return name == ThemeName::evening ? mix(pair(colour).base, white, .35f) : pair(colour).deep;
}
Colour Theme::outline() const { return white; }

}  // namespace sprank::ui
