// Colours that visitors can read, worked out from the theme itself.
#include "ui/theme.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace sprank::ui {
namespace {

constexpr std::array<std::string_view, 14> colours{"energie", "klimaat", "metaal", "robots",   "onderhoud", "proces",     "ict",
                                                   "bouw",    "lab",     "voertuigen", "maritiem", "ontwerp", "vonk-zacht", "een onbekende kleur"};
constexpr std::array<ThemeName, 3> themes{ThemeName::light, ThemeName::evening, ThemeName::contrast};
constexpr std::array<char const*, 3> theme_words{"light", "evening", "contrast"};

struct Pair {
    std::string what;
    Colour one, other;
};

void check(Theme const& theme, std::vector<Pair> const& pairs, double least) {
    for (Pair const& pair : pairs) {
        INFO(theme_words[static_cast<std::size_t>(theme.name)] << ": " << pair.what << ", " << hex(pair.one) << " on " << hex(pair.other) << ", "
                                                               << contrast_ratio(pair.one, pair.other) << ", wanted " << least);
        CHECK(contrast_ratio(pair.one, pair.other) >= least);
    }
}

TEST_CASE("contrast is what WCAG 2 says it is") {
    CHECK(contrast_ratio(rgb(0x000000), rgb(0xFFFFFF)) == doctest::Approx(21));
    CHECK(contrast_ratio(rgb(0xFFFFFF), rgb(0xFFFFFF)) == doctest::Approx(1));
    CHECK(contrast_ratio(rgb(0x767676), rgb(0xFFFFFF)) == doctest::Approx(4.54).epsilon(.001));
    CHECK(contrast_ratio(rgb(0xFF0000), rgb(0xFFFFFF)) == doctest::Approx(3.998).epsilon(.001));
    CHECK(contrast_ratio(rgb(0x0F2430), rgb(0xFFF8EC)) == contrast_ratio(rgb(0xFFF8EC), rgb(0x0F2430)));
    CHECK(contrast_ratio(rgb(0x0F2430), rgb(0xFFF8EC)) == doctest::Approx(15.1).epsilon(.01));
}

TEST_CASE("every text that visitors read stands out seven to one, in light, evening and high contrast") {
    for (ThemeName const name : themes) {
        Theme const theme = theme_of(name);
        std::vector<Pair> pairs;
        for (auto const& [word, plane] : {std::pair{"paper", theme.paper}, std::pair{"card", theme.card}, std::pair{"sand", theme.sand}}) {
            pairs.push_back({std::string("ink on ") + word, theme.ink, plane});
            pairs.push_back({std::string("grey on ") + word, theme.grey, plane});
        }
        pairs.push_back({"text on the bar", theme.on_bar, theme.bar});
        pairs.push_back({"sun text on the bar", theme.sun, theme.bar});
        pairs.push_back({"text on sun", theme.on_colour, theme.sun});
        pairs.push_back({"text on soft spark", theme.on_colour, theme.spark_soft});
        pairs.push_back({"text on the bar's list button", theme.on_bar, mix(theme.bar, theme.on_bar, .14f)});
        for (std::string_view const colour : colours) {
            std::string const word{colour};
            pairs.push_back({"text on " + word, theme.text_on_fill(), theme.fill(colour)});
            pairs.push_back({"text on a chip in " + word, theme.ink, theme.chip(colour)});
            pairs.push_back({"name of " + word + " on a card", theme.deep_text(colour), theme.card});
            pairs.push_back({"name of " + word + " on paper", theme.deep_text(colour), theme.paper});
        }
        check(theme, pairs, 7);
    }
}

TEST_CASE("the large label of the orange button stands out four and a half to one, pressed as well") {
    for (ThemeName const name : themes) {
        Theme const theme = theme_of(name);
        check(theme, {{"label", theme.on_colour, theme.spark}, {"pressed label", theme.on_colour, theme.spark_pressed}}, 4.5);
    }
}

TEST_CASE("what shows where a control is, or that it is chosen or focused, stands out three to one") {
    for (ThemeName const name : themes) {
        Theme const theme = theme_of(name);
        std::vector<Pair> pairs{
            {"outline of a white button", theme.ink, theme.card},
            {"outline of a white button against the page", theme.ink, theme.paper},
            {"arrow disc of a card", theme.contrast() ? theme.sun : theme.on_bar, theme.contrast() ? theme.card : theme.bar},
            {"chosen item of the bar", theme.sun, theme.bar},
            {"focus on the page", theme.contrast() ? theme.sun : theme.ink, theme.paper},
            {"focus on a card", theme.contrast() ? theme.sun : theme.ink, theme.card},
            {"focus on the bar", theme.sun, theme.bar},
            {"thumb of the scroll bar", theme.ink, theme.paper},
        };
        if (theme.contrast()) pairs.push_back({"border of a plane", theme.outline(), theme.paper});
        // The orange button has its plane and its hard edge; one of them tells it from what lies behind.
        for (Colour const behind : {theme.paper, theme.card, theme.bar}) {
            bool const plane = contrast_ratio(theme.spark, behind) >= contrast_ratio(theme.spark_edge, behind);
            pairs.push_back({"orange button", plane ? theme.spark : theme.spark_edge, behind});
        }
        for (std::string_view const colour : colours) {
            if (theme.contrast()) continue;  // planes there are told by their border
            pairs.push_back({"outline of what is chosen in " + std::string(colour), theme.on_colour, theme.fill(colour)});
        }
        check(theme, pairs, 3);
    }
}

TEST_CASE("a neutral thing that was chosen is told from its neighbours at rest, and can be read") {
    for (ThemeName const name : themes) {
        Theme const theme = theme_of(name);
        check(theme, {{"chosen beside rest", theme.chosen, theme.card}, {"chosen on paper", theme.chosen, theme.paper}}, 3);
        check(theme, {{"text on chosen", theme.on_chosen, theme.chosen}}, 7);
    }
}

TEST_CASE("a chosen thing in a world's colour has an outline that is seen in every theme") {
    for (ThemeName const name : themes) {
        Theme const theme = theme_of(name);
        Colour const outline = theme.contrast() ? theme.sun : theme.ink;
        for (std::string_view const colour : colours) {
            bool const seen = contrast_ratio(outline, theme.fill(colour)) >= 3 || contrast_ratio(outline, theme.paper) >= 3;
            INFO(theme_words[static_cast<std::size_t>(name)] << " " << colour);
            CHECK(seen);
        }
    }
}

TEST_CASE("an unknown colour name gives a colour that is there") {
    Theme const theme = theme_of(ThemeName::light);
    CHECK(theme.pair("een onbekende kleur").base == theme.pair("ontwerp").base);
    CHECK(theme.pair("").deep == theme.pair("ontwerp").deep);
    for (std::size_t i = 0; i + 1 < colours.size(); ++i)
        for (std::size_t k = i + 1; k + 1 < colours.size(); ++k) CHECK_FALSE(theme.pair(colours[i]).base == theme.pair(colours[k]).base);
}

TEST_CASE("high contrast knows no tints: planes are black") {
    Theme const theme = theme_of(ThemeName::contrast);
    for (std::string_view const colour : colours)
        for (Colour const plane : {theme.chip(colour), theme.halo(colour), theme.fill(colour)}) CHECK(plane == rgb(0x000000));
}

TEST_CASE("colours mix, pack and print as the design pages write them") {
    CHECK(mix(rgb(0x000000), rgb(0xFFFFFF), 0) == rgb(0x000000));
    CHECK(mix(rgb(0x000000), rgb(0xFFFFFF), 1) == rgb(0xFFFFFF));
    CHECK(mix(rgb(0x000000), rgb(0xFFFFFF), .5f) == rgb(0x808080));
    CHECK(packed(rgb(0x0F2430)) == 0xFF30240Fu);
    CHECK(with_alpha(rgb(0xFFFFFF), .5f).a == 128);
    CHECK(hex(rgb(0xFFC93C)) == "#FFC93C");
}

}  // namespace
}  // namespace sprank::ui
