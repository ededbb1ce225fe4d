#include "store/settings_file.hpp"

#include <doctest/doctest.h>

#include "store/generated_content.hpp"
#include "store/scratch_folder.hpp"

namespace sprank::store {

namespace {
ReadSettings read(std::string const& text) {
    ScratchFolder const folder;
    write_bytes(folder / "settings.toml", text);
    return read_settings(folder / "settings.toml");
}

SettingProblem only_problem(std::string const& text) {
    auto const result = read(text);
    CAPTURE(text);
    REQUIRE(result.problems.size() == 1);
    return result.problems.front();
}
}  // namespace

TEST_CASE("the settings that come with Sprank are the defaults, without a complaint") {
    auto const result = read_settings(std::filesystem::path(SPRANK_SOURCE_ROOT) / "kiosk/settings.toml");
    CHECK(result.problems.empty());
    CHECK(result.settings == Settings{});
    auto const text = bytes_of(std::filesystem::path(SPRANK_SOURCE_ROOT) / "kiosk/settings.toml");
    // every one of them stands in the file, so that an operator sees what there is
    for (auto const* const name : {"language", "text", "theme", "panel_width_mm", "panel_height_mm", "viewing_distance_mm", "lower_edge_mm", "place", "place_label",
                                   "web_address", "quiet_seconds", "countdown_seconds", "reduced_motion", "statistics", "picture_budget_mb", "presenting_threads"})
        CHECK(text.find(std::string("\n") + name + " = ") != std::string::npos);
}

TEST_CASE("an operator changes every setting") {
    auto const result = read(R"(language = "en"
text = "largest"
theme = "contrast"
panel_width_mm = 1209
panel_height_mm = 680.5
viewing_distance_mm = 700
lower_edge_mm = 0
place = "maastricht"
place_label = "de bibliotheek"
web_address = "sprank.example"
quiet_seconds = 90
countdown_seconds = 30
reduced_motion = true
picture_budget_mb = 64
presenting_threads = 1
)");
    CHECK(result.problems.empty());
    Settings wanted;
    wanted.language = "en", wanted.text = TextStep::largest, wanted.theme = ThemeName::contrast;
    wanted.panel_width_mm = 1209, wanted.panel_height_mm = 680.5, wanted.viewing_distance_mm = 700, wanted.lower_edge_mm = 0;
    wanted.place = "maastricht", wanted.place_label = "de bibliotheek", wanted.web_address = "sprank.example";
    wanted.quiet_seconds = 90, wanted.countdown_seconds = 30, wanted.reduced_motion = true;
    wanted.picture_budget_mb = 64, wanted.presenting_threads = 1;
    CHECK(result.settings == wanted);
}

TEST_CASE("a number out of range becomes the nearest that works, and the operator reads which") {
    auto const result = read("\nquiet_seconds = 5\ncountdown_seconds = 500\n");
    CHECK(result.settings.quiet_seconds == 20);
    CHECK(result.settings.countdown_seconds == 120);
    REQUIRE(result.problems.size() == 2);
    CHECK(result.problems[0] == SettingProblem{2, "quiet_seconds", "5", "Schrijf zonder aanhalingstekens een heel getal van 20 tot en met 900. Sprank gebruikt nu 20."});
    CHECK(result.problems[1].line == 3);
}

TEST_CASE("a value of the wrong kind keeps the default, and the operator reads how to write it") {
    CHECK(only_problem("quiet_seconds = \"60\"") == SettingProblem{1, "quiet_seconds", "\"60\"", "Schrijf zonder aanhalingstekens een heel getal van 20 tot en met 900. Sprank gebruikt nu 60."});
    CHECK(only_problem("quiet_seconds = 60.5").found == "60.5");
    CHECK(only_problem("panel_width_mm = inf").found == "geen getal");
    CHECK(only_problem("text = \"huge\"").advice == "Kies \"normal\", \"large\" of \"largest\". Sprank gebruikt nu \"normal\".");
    CHECK(only_problem("text = 3").found == "3");
    CHECK(only_problem("reduced_motion = \"yes\"").advice == "Schrijf true (ja) of false (nee), zonder aanhalingstekens. Sprank gebruikt nu false.");
    CHECK(only_problem("place = \"\"").advice.find("Sprank gebruikt nu \"zwolle\".") != std::string::npos);
    CHECK(only_problem("place = [1]").found == "een lijst");
    CHECK(only_problem("language = 2026-01-01").found == "een datum of tijd");
    CHECK(only_problem("place_label = \"a\\nb\"").found == "\"a b\"");
    CHECK(read("text = \"huge\"\nplace = 3").settings == Settings{});
}

TEST_CASE("a setting that does not exist is named, with the one that was probably meant") {
    CHECK(only_problem("# uitleg\n\nquiet_second = 60") == SettingProblem{3, "quiet_second", "60", "Deze instelling bestaat niet. Bedoelt u quiet_seconds?"});
    CHECK(only_problem("langauge = \"nl\"").advice == "Deze instelling bestaat niet. Bedoelt u language?");
    CHECK(only_problem("colour = \"red\"").advice.find("Haal deze regel weg") != std::string::npos);
    CHECK(only_problem("[group]\nlanguage = \"en\"").found == "een groep");
}

TEST_CASE("problems come in the order of the lines") {
    auto const result = read("onbekend = 1\ntheme = \"pink\"\nlanguage = 3\n");
    REQUIRE(result.problems.size() == 3);
    for (int i = 0; i < 3; ++i) CHECK(result.problems[static_cast<std::size_t>(i)].line == i + 1);
}

TEST_CASE("a broken file is named by its line, and the kiosk starts with the defaults") {
    auto const result = read("language = \"en\"\nquiet_seconds 60\n");
    CHECK(result.settings == Settings{});
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems[0].line == 2);
    CHECK(result.problems[0].found == "quiet_seconds 60");
    CHECK(only_problem("place = \"a\"\nplace = \"b\"").line == 2);
}

TEST_CASE("without a settings file the kiosk starts with the defaults and says so") {
    ScratchFolder const folder;
    for (auto const& path : {folder / "nowhere.toml", folder / ""}) {
        auto const result = read_settings(path);
        CHECK(result.settings == Settings{});
        REQUIRE(result.problems.size() == 1);
        CHECK(result.problems[0].line == 0);
        CHECK(result.problems[0].found == path.string());
    }
    CHECK(read(std::string(300'000, '#')).problems.size() == 1);
}

TEST_CASE("no file whatsoever stops the kiosk from starting") {
    auto const good = bytes_of(std::filesystem::path(SPRANK_SOURCE_ROOT) / "kiosk/settings.toml");
    Dice dice(3);
    for (int round = 0; round < 1000; ++round) {
        auto text = good.substr(dice.below(2) == 0 ? 0 : dice.below(good.size()), 200 + dice.below(good.size()));
        for (auto flips = dice.below(8); flips > 0; --flips) text[dice.below(text.size())] = static_cast<char>(dice.below(256));
        auto const settings = read(text).settings;
        CHECK(settings.countdown_seconds >= 20);
        CHECK(settings.panel_width_mm >= 100);
    }
    CHECK(read(std::string(100'000, '[')).settings == Settings{});
}

}  // namespace sprank::store
