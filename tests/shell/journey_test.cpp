#include "shell/journey.hpp"

#include "shell/journey_player.hpp"
#include "visitor.hpp"

namespace sprank::shell {

namespace {
/// Plays lines until one complains; the complaint with its line number.
std::string played(Kiosk& kiosk, std::string_view text) {
    Journey const journey = read_journey(text);
    REQUIRE(journey.problems.empty());
    JourneyPlayer player(kiosk, {});
    for (JourneyLine const& line : journey.lines)
        if (auto const complaint = player.play(line.action)) return std::to_string(line.number) + ": " + *complaint;
    return "";
}
}  // namespace

TEST_CASE("a developer reads a journey as it was meant") {
    Journey const journey = read_journey(
        "# a visit\n\n  tap \"Doe de test\"   # the second door\ntype \"las\"\ndrag up 600\ndrag down 20 from \"Lasser\"\nwait 1500ms\nwait 2m\n"
        "key shift-tab\nscroll to \"Loon\"\nexpect screen home\nexpect no text \"#\"\nexpect item \"door/1\"\nexpect fresh\nlanguage en\nsize 1080x1920\nscreenshot end\r\n");
    CHECK(journey.problems.empty());
    REQUIRE(journey.lines.size() == 15);
    CHECK(std::get<journey::Tap>(journey.lines[0].action).what == "Doe de test");
    CHECK(journey.lines[0].number == 3);
    CHECK(std::get<journey::Drag>(journey.lines[3].action).units == -20);
    CHECK(std::get<journey::Drag>(journey.lines[3].action).from == "Lasser");
    CHECK(std::get<journey::Wait>(journey.lines[5].action).ms == 120'000);
    CHECK(std::get<journey::ExpectText>(journey.lines[9].action).text == "#");
    CHECK(!std::get<journey::ExpectText>(journey.lines[9].action).there);
    CHECK(std::get<journey::Resize>(journey.lines[13].action).size == PixelSize{1080, 1920});
    CHECK(journey.has_screenshots());
}

TEST_CASE("a developer who mistypes a journey is told the line") {
    for (std::string_view const wrong : {"tap home", "tapp \"x\"", "tap \"x", "wait 5", "wait five", "drag sideways 5", "drag up", "key space bar", "expect", "expect screen",
                                         "size 10x10", "size 1920", "tap \"x\" \"y\"", "language"}) {
        CAPTURE(wrong);
        Journey const journey = read_journey("wait 1s\n" + std::string{wrong} + "\n");
        CHECK(journey.lines.size() == 1);
        REQUIRE(journey.problems.size() == 1);
        CHECK(journey.problems.front().starts_with("2: "));
    }
}

TEST_CASE("a journey that goes otherwise than written names the first line that fails") {
    KIOSK_OR_SKIP(kiosk);
    CHECK(played(kiosk, "expect screen attract\ntap \"start\"\nexpect screen home\nexpect fresh\n") == "4: something of the visitor is left");
}

TEST_CASE("a journey complains about what it cannot find") {
    KIOSK_OR_SKIP(kiosk);
    CHECK(played(kiosk, "tap \"start\"\ntap \"Geen knop\"\n") == "2: nothing to tap is called \"Geen knop\"");
    CHECK(played(kiosk, "expect text \"Geen tekst\"\n") == "1: the text \"Geen tekst\" is not on the screen");
    CHECK(played(kiosk, "expect item \"geen-ding\"\n") == "1: item \"geen-ding\" is not on the screen");
    CHECK(played(kiosk, "expect screen list\n") == "1: expected screen list, this is home");
    CHECK(played(kiosk, "language xx\n") == "1: there is no language xx");
    CHECK(played(kiosk, "type \"a\"\n") == "1: there is no key \"a\"");
    CHECK(played(kiosk, "scroll to \"Geen tekst\"\n") == "1: \"Geen tekst\" does not come into view");
}

TEST_CASE("under an open question only the question can be tapped") {
    KIOSK_OR_SKIP(kiosk);
    CHECK(played(kiosk, "tap \"start\"\ntap \"Klaar\"\nexpect item \"yes\"\ntap \"door/1\"\n") == "4: nothing to tap is called \"door/1\"");
}

}  // namespace sprank::shell
