// The set-up sheet: what follows from how a kiosk hangs.
#include "operate/sheet.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace sprank::operate {
namespace {

Settings hung(double width, double height, double lower, double distance = 600) {
    Settings settings;
    settings.panel_width_mm = width, settings.panel_height_mm = height, settings.lower_edge_mm = lower, settings.viewing_distance_mm = distance;
    return settings;
}

Verdict verdict_of(Sheet const& sheet, std::string_view id) {
    auto const at = std::ranges::find(sheet.checks, id, &Check::id);
    REQUIRE(at != sheet.checks.end());
    return at->verdict;
}

TEST_CASE("the kiosk of the standard settings hangs well") {
    auto const sheet = sheet_of(Settings{});
    CHECK_FALSE(any_wrong(sheet.checks));
    CHECK(sheet.target_mm == doctest::Approx(21.8).epsilon(.01));
    CHECK(sheet.upper == 1212);
    CHECK(sheet.middle == 1016);
    CHECK(verdict_of(sheet, "band") == Verdict::well);
    CHECK(verdict_of(sheet, "reach") == Verdict::well);
}

TEST_CASE("a screen that hangs too high for a wheelchair is told where to hang") {
    auto const sheet = sheet_of(hung(698, 392, 1150));
    CHECK(verdict_of(sheet, "reach") == Verdict::wrong);
    CHECK(verdict_of(sheet, "band") == Verdict::wrong);
    CHECK(sheet.best_lower == doctest::Approx(852));
    // Hung where it is told to, nothing is wrong any more.
    CHECK_FALSE(any_wrong(sheet_of(hung(698, 392, sheet.best_lower)).checks));
}

TEST_CASE("from too far away letters are too small, and the sheet says from where they are not") {
    auto const far = sheet_of(hung(698, 392, 820, 900));
    auto const at = std::ranges::find(far.checks, "letters", &Check::id);
    CHECK(at->verdict == Verdict::wrong);
    auto const begin = at->advice.find("op ") + 3;
    double const enough = std::stod(at->advice.substr(begin));
    CHECK(verdict_of(sheet_of(hung(698, 392, 820, enough)), "letters") == Verdict::well);
    CHECK(verdict_of(sheet_of(hung(698, 392, 820, enough + 10)), "letters") == Verdict::wrong);
}

TEST_CASE("a panel too small for fingers, one that reaches the floor and one that towers are each told") {
    CHECK(verdict_of(sheet_of(hung(260, 146, 900)), "targets") == Verdict::wrong);
    CHECK(verdict_of(sheet_of(hung(698, 392, 200)), "reach") == Verdict::wrong);
    CHECK(verdict_of(sheet_of(hung(680, 1209, 700)), "reach") == Verdict::wrong);
    CHECK(verdict_of(sheet_of(hung(1209, 680, 900)), "eyes") == Verdict::mind);
}

TEST_CASE("whatever is set, the sheet has a drawing with words, needs nothing beside it and says how high to hang") {
    for (auto const& settings : {Settings{}, hung(100, 100, 0, 200), hung(5000, 5000, 2500, 5000), hung(392, 698, 700)}) {
        std::string const html = sheet_html(sheet_of(settings));
        CHECK(html.find("<svg") != std::string::npos);
        CHECK(html.find("<desc>Het beeld hangt") != std::string::npos);
        for (auto const* const outside : {"href=", "src=", "url(", "<script", "nan", "inf\""}) CHECK(html.find(outside) == std::string::npos);
        CHECK(sheet_text(sheet_of(settings)).find("Hang de onderkant van het beeld op ") != std::string::npos);
    }
}

}  // namespace
}  // namespace sprank::operate
