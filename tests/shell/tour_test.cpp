#include "shell/tour.hpp"

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "store/scratch_folder.hpp"
#include "visitor.hpp"

namespace sprank::shell {

namespace fs = std::filesystem;

TEST_CASE("a designer gets every screen as a picture, with what stands on it") {
    CONTENT_OR_SKIP();
    store::ScratchFolder const scratch;  // its own: another checkout may be tested beside this one
    fs::path const folder = scratch / "tour";
    Arguments arguments;
    arguments.content = real_content();
    arguments.tour = folder;
    arguments.size = PixelSize{640, 360};
    REQUIRE(run_tour(arguments, {}).has_value());

    std::ifstream file(folder / "tour.json");
    auto const json = nlohmann::json::parse(file);
    CHECK(json.at("content").get<std::string>().starts_with("sha256 "));
    std::set<std::string> names, files;
    for (auto const& shot : json.at("screens")) {
        names.insert(shot.at("name"));
        CHECK(files.insert(shot.at("file")).second);
        CHECK(fs::file_size(folder / shot.at("file").get<std::string>()) > 1'000);
        CHECK(shot.at("size") == nlohmann::json{640, 360});
        CHECK(!shot.at("items").empty());
        int focus = 0;
        for (auto const& item : shot.at("items")) {
            for (char const* const field : {"id", "role", "text", "spoken", "rect", "rect_mm", "capital_mm", "foreground", "background", "clipped", "shortened", "focus"})
                REQUIRE(item.contains(field));
            if (!item.at("focus").is_null()) CHECK(item.at("focus") == ++focus);
        }
    }
    for (char const* const screen : {"attract", "home", "explore", "search", "profession", "girls", "switchers", "quiz-intro", "quiz-question", "quiz-worlds", "quiz-result",
                                     "near", "place", "list", "about"})
        CHECK_MESSAGE(names.contains(screen), screen);
    CHECK(fs::exists(folder / "index.html"));
}

TEST_CASE("a tour that cannot be written or has no content says why") {
    Arguments arguments;
    arguments.content = "/nowhere/content.db";
    store::ScratchFolder const scratch;
    arguments.tour = scratch / "none";
    auto const no_content = run_tour(arguments, {});
    REQUIRE(!no_content.has_value());
    CHECK(!no_content.error().text.empty());
    if (real_content().empty()) return;
    arguments.content = real_content();
    arguments.tour = "/proc/nowhere";
    auto const no_folder = run_tour(arguments, {});
    REQUIRE(!no_folder.has_value());
    CHECK(no_folder.error().code == "SCHIJF-01");
}

}  // namespace sprank::shell
