#include "shell/failure_screen.hpp"

#include <doctest/doctest.h>

#include <set>
#include <vector>

#include "shell/kiosk.hpp"
#include "shell/version.hpp"

namespace sprank::shell {

TEST_CASE("who stands at a kiosk without content reads one sentence instead of a black screen") {
    std::vector<std::uint32_t> pixels(1280 * 720, 0);
    raster::Surface const surface{pixels.data(), 1280, 720, 1280};
    REQUIRE(draw_failure({"DB-01", "De inhoud ontbreekt. Zet content.db terug."}, {1280, 720, 698, 392}, surface));
    std::set<std::uint32_t> const colours(pixels.begin(), pixels.end());
    CHECK(!colours.contains(0));       // every pixel was drawn
    CHECK(colours.contains(0xFF0F2430));  // ink
    CHECK(colours.contains(0xFFFFF8EC));  // light on it: there are letters
}

TEST_CASE("content that is not there ends a kiosk before it begins, with a sentence and a code") {
    KioskSetup setup;
    setup.content = "/nowhere/content.db";
    auto const kiosk = Kiosk::open(std::move(setup));
    REQUIRE(!kiosk.has_value());
    CHECK(!kiosk.error().code.empty());
    CHECK(kiosk.error().text.ends_with("."));
}

TEST_CASE("a technician on the phone reads out every version, also when the content is gone") {
    std::string const text = version_text("/nowhere/content.db");
    for (char const* const word : {"sprank", "SDL 2.", "Dear ImGui 1.", "SQLite 3.", "FreeType 2.", "schema", "geen inhoud"}) CHECK_MESSAGE(text.find(word) != std::string::npos, word);
}

}  // namespace sprank::shell
