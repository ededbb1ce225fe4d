// What the set-up sheet computes is what the screen shows.
#include "core/panel_measures.hpp"

#include <doctest/doctest.h>

#include <array>

#include "easel.hpp"

namespace sprank::ui {
namespace {

TEST_CASE("a unit of the sheet is a unit of the screen, on every panel with square pixels") {
    for (double width = 150; width < 2000; width += 37)
        for (double height = 120; height < 1600; height += 53)
            for (double const fine : {1.0, 2.5, 4.0}) {
                Units const units{Panel{static_cast<int>(width * fine), static_cast<int>(height * fine), width, height}, TextStep::normal};
                CAPTURE(width);
                CAPTURE(height);
                CHECK(units.mm(1) == doctest::Approx(unit_mm(width, height)).epsilon(.02));
            }
}

TEST_CASE("letters of the sheet are the letters of the screen, in every step") {
    for (auto const step : {TextStep::normal, TextStep::large, TextStep::largest}) {
        Units const units{Panel{}, step};
        CHECK(units.text(30) == doctest::Approx(30 * text_factor(step)));
        Letters const& letters = Letters::of(Panel{}, step);
        for (auto const& [style, size] : {std::pair{Style::body, body_units}, std::pair{Style::small, small_units}})
            CHECK(units.mm(letters.fonts[style].capital) == doctest::Approx(capital_mm(unit_mm(698, 392), size, step)).epsilon(.01));
    }
}

TEST_CASE("a thing of seven millimetres at sixty centimetres is seen under two thirds of a degree") {
    CHECK(seen_degrees(7.33, 600) == doctest::Approx(.7).epsilon(.002));
    CHECK(seen_degrees(14.66, 1200) == doctest::Approx(.7).epsilon(.002));
}

}  // namespace
}  // namespace sprank::ui
