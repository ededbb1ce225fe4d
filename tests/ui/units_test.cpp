// From design units to pixels and millimetres, on panels of all sizes.
#include "ui/units.hpp"

#include <doctest/doctest.h>

#include <array>

namespace sprank::ui {
namespace {

constexpr auto normal = TextStep::normal;

TEST_CASE("on the panel that the kiosk is made for a unit is a pixel and sixty units are more than twenty millimetres") {
    Units const units{Panel{}, normal};
    CHECK(units.width() == 1920);
    CHECK(units.height() == 1080);
    CHECK_FALSE(units.portrait());
    CHECK(units.pixels(60) == 60);
    CHECK(units.mm(60) >= 20);
    CHECK(units.mm(60) == doctest::Approx(60 * 698.0 / 1920));
}

TEST_CASE("a panel of four times the pixels shows the same picture, finer") {
    Units const units{Panel{3840, 2160, 698, 392}, normal};
    CHECK(units.width() == doctest::Approx(1920));
    CHECK(units.pixels(60) == 120);
    CHECK(units.mm(60) == doctest::Approx(21.8).epsilon(.01));
}

TEST_CASE("a standing panel has the room of the standing mockups") {
    Units const units{Panel{1080, 1920, 392, 698}, normal};
    CHECK(units.portrait());
    CHECK(units.width() == 1080);
    CHECK(units.height() == 1920);
    CHECK(units.mm(60) >= 20);
}

TEST_CASE("on a smaller panel units grow until sixty of them are twenty millimetres") {
    Units const units{Panel{1920, 1080, 531, 299}, normal};  // 24 inch
    CHECK(units.mm(60) == doctest::Approx(20));
    CHECK(units.width() < 1920);
    CHECK(units.width() >= 1920 * .8f);
}

TEST_CASE("a panel too small for that keeps four fifths of the room, and the floor of twelve millimetres from fifteen inch up") {
    for (Panel const panel : {Panel{1366, 768, 344, 194}, Panel{1920, 1080, 344, 194}, Panel{1920, 1080, 332, 187}, Panel{1080, 1920, 187, 332}}) {
        CAPTURE(panel.width_mm);
        Units const units{panel, normal};
        bool const portrait = panel.width_px < panel.height_px;
        CHECK(units.width() == doctest::Approx((portrait ? 1080 : 1920) * .8).epsilon(.001));
        CHECK(units.mm(60) >= 12);
    }
}

TEST_CASE("a panel of another shape shows all of the design, with room to spare on one side") {
    for (Panel const panel : {Panel{1024, 768, 600, 450}, Panel{2560, 1080, 800, 335}, Panel{1280, 1024, 600, 480}, Panel{1200, 1920, 400, 640}}) {
        CAPTURE(panel.width_px);
        Units const units{panel, normal};
        float const width = units.portrait() ? 1080.0f : 1920.0f, height = units.portrait() ? 1920.0f : 1080.0f;
        CHECK(units.width() >= width * .8f - .1f);
        CHECK(units.height() >= height * .8f - .1f);
        CHECK((units.width() <= width + .1f || units.height() <= height + .1f));
    }
}

TEST_CASE("millimetres and units turn into each other") {
    for (Panel const panel : {Panel{}, Panel{3840, 2160, 1210, 680}, Panel{1366, 768, 344, 194}, Panel{1080, 1920, 392, 698}}) {
        Units const units{panel, normal};
        CHECK(units.mm(units.from_mm(20)) == doctest::Approx(20));
        CHECK(units.units(units.exact_pixels(123)) == doctest::Approx(123));
    }
}

TEST_CASE("a panel whose millimetres were not set does not break the picture") {
    Units const units{Panel{1920, 1080, 0, 0}, normal};
    CHECK(units.width() == doctest::Approx(1536));
    CHECK(units.pixels(60) == 75);
}

TEST_CASE("reading text grows by fifteen and thirty percent, display text by less") {
    Units const large{Panel{}, TextStep::large}, largest{Panel{}, TextStep::largest}, plain{Panel{}, normal};
    CHECK(plain.text(30) == 30);
    CHECK(plain.text(178) == 178);
    CHECK(large.text(30) == doctest::Approx(34.5));
    CHECK(largest.text(30) == doctest::Approx(39));
    CHECK(large.text(100) == doctest::Approx(106));
    CHECK(largest.text(100) == doctest::Approx(112));
    CHECK(largest.width() == plain.width());
}

TEST_CASE("no step makes a smaller style larger than a larger one") {
    for (TextStep const step : {normal, TextStep::large, TextStep::largest}) {
        Units const units{Panel{}, step};
        constexpr std::array<float, 10> sizes{26, 30, 32, 36, 38, 44, 48, 80, 116, 178};
        for (std::size_t i = 1; i < sizes.size(); ++i) CHECK(units.text(sizes[i - 1]) < units.text(sizes[i]));
    }
}

TEST_CASE("capitals of reading text are at least 0.7 degrees high at 60 cm in the large step") {
    Units const units{Panel{}, TextStep::large};
    double const capital_mm = units.mm(units.text(30) * .727f);
    CHECK(capital_mm >= 7.3);
    CHECK(Units(Panel{}, normal).mm(26 * .727f) >= 4.8);
}

}  // namespace
}  // namespace sprank::ui
