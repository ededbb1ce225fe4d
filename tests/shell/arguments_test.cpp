#include "shell/arguments.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <iostream>

namespace sprank::shell {

namespace {
Arguments read(std::vector<char const*> words) {
    words.insert(words.begin(), "sprank");
    // What goes to the operator's terminal is not part of these tests.
    std::ostringstream hidden;
    auto* const out = std::cout.rdbuf(hidden.rdbuf());
    auto* const err = std::cerr.rdbuf(hidden.rdbuf());
    Arguments const arguments = read_arguments(static_cast<int>(words.size()), words.data(), "/opt/sprank/bin/sprank");
    std::cout.rdbuf(out);
    std::cerr.rdbuf(err);
    return arguments;
}
}  // namespace

TEST_CASE("an operator who asks for nothing gets the kiosk, with the content beside the program") {
    Arguments const arguments = read({});
    CHECK(!arguments.ends_with);
    CHECK(arguments.mode == Mode::kiosk);
    CHECK(arguments.content.lexically_normal() == "/opt/sprank/share/sprank/content.db");
    CHECK(!arguments.windowed);
    CHECK(!arguments.size);
}

TEST_CASE("everything an operator may say about the picture is understood") {
    Arguments const arguments = read({"--content", "a.db", "--settings", "s.toml", "--size", "1080x1920", "--windowed", "--language", "nl-simple", "--text", "largest",
                                      "--theme", "contrast", "--reach", "low", "--panel-mm", "392.5x698"});
    REQUIRE(!arguments.ends_with);
    CHECK(arguments.content == "a.db");
    CHECK(arguments.settings == "s.toml");
    CHECK(arguments.size == PixelSize{1080, 1920});
    CHECK(arguments.windowed);
    CHECK(arguments.reach);
    Settings const settings = arguments.over({});
    CHECK(settings.language == "nl-simple");
    CHECK(settings.text == TextStep::largest);
    CHECK(settings.theme == ThemeName::contrast);
    CHECK(settings.panel_width_mm == doctest::Approx(392.5));
}

TEST_CASE("what the operator set holds where the command line says nothing") {
    Settings from_file;
    from_file.language = "en";
    from_file.text = TextStep::large;
    CHECK(read({"--state", "map"}).over(from_file) == from_file);
}

TEST_CASE("a kiosk that is not told where to keep counts does not count, and says so") {
    CHECK(read({"--state", "map"}).over({}).statistics);
    CHECK_FALSE(read({}).over({}).statistics);
    Settings off;
    off.statistics = false;
    CHECK_FALSE(read({"--state", "map"}).over(off).statistics);
}

TEST_CASE("a panel hung on its side keeps its millimetres the right way round") {
    ui::Panel const panel = read({}).panel({}, {1080, 1920});
    CHECK(panel.width_mm == 392);
    CHECK(panel.height_mm == 698);
}

TEST_CASE("each mode is chosen by its own word, and two at once are wrong use") {
    CHECK(read({"--tour", "out"}).mode == Mode::tour);
    CHECK(read({"--replay", "a.journey", "b.journey"}).journeys.size() == 2);
    CHECK(read({"--bench"}).mode == Mode::bench);
    CHECK(read({"--version"}).mode == Mode::version);
    Arguments const monkey = read({"--monkey", "7", "--events", "500"});
    CHECK(monkey.mode == Mode::monkey);
    CHECK(monkey.seed == 7);
    CHECK(monkey.events == 500);
    CHECK(read({"--tour", "out", "--bench"}).ends_with == 2);
}

TEST_CASE("wrong use ends with 2, and asking for help with 0") {
    for (std::vector<char const*> const& wrong : std::vector<std::vector<char const*>>{
             {"--size", "big"}, {"--size", "1920x"}, {"--size", "12x12"}, {"--text", "huge"}, {"--theme", "pink"}, {"--reach", "high"}, {"--panel-mm", "0x0"},
             {"--monkey", "x"}, {"--monkey", "1", "--events", "0"}, {"--nonsense"}, {"word"}, {"--size", "nanxnan"}})
        CHECK_MESSAGE(read(wrong).ends_with == 2, wrong.back());
    CHECK(read({"--help"}).ends_with == 0);
}

}  // namespace sprank::shell
