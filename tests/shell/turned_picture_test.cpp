#include "shell/turned_picture.hpp"

#include <doctest/doctest.h>

#include <random>
#include <vector>

namespace sprank::shell {

TEST_CASE("a panel hung a quarter to the right shows the top of the picture at its left") {
    TurnedPicture const turned(90, 1920, 1080);
    CHECK(turned.width() == 1080);
    CHECK(turned.height() == 1920);
    CHECK(turned.on_panel({0, 0, 10, 4}) == raster::Rect{0, 1070, 4, 10});
    CHECK(TurnedPicture(180, 1920, 1080).on_panel({0, 0, 10, 4}) == raster::Rect{1910, 1076, 10, 4});
    CHECK(TurnedPicture(270, 1920, 1080).on_panel({0, 0, 10, 4}) == raster::Rect{1916, 0, 4, 10});
}

TEST_CASE("whatever part is copied stands where a finger on it is seen, at every turn") {
    std::mt19937 dice(7);
    for (int const degrees : {0, 90, 180, 270}) {
        constexpr int width = 83, height = 61;
        TurnedPicture const turned(degrees, width, height);
        CHECK(turned.turned() == (degrees != 0));
        std::vector<std::uint32_t> picture(static_cast<std::size_t>(turned.width() * turned.height())), panel(width * height, 0);
        for (std::uint32_t& pixel : picture) pixel = static_cast<std::uint32_t>(dice());
        for (int part = 0; part < 60; ++part) {
            raster::Rect r{static_cast<int>(dice() % static_cast<unsigned>(turned.width())), static_cast<int>(dice() % static_cast<unsigned>(turned.height())), 0, 0};
            r.width = 1 + static_cast<int>(dice() % static_cast<unsigned>(turned.width() - r.x));
            r.height = 1 + static_cast<int>(dice() % static_cast<unsigned>(turned.height() - r.y));
            std::fill(panel.begin(), panel.end(), 0u);
            turned.copy({picture.data(), turned.width(), turned.height(), turned.width()}, r, {panel.data(), width, height, width});
            raster::Rect const there = turned.on_panel(r);
            for (int y = 0; y < height; ++y)
                for (int x = 0; x < width; ++x) {
                    bool const inside = x >= there.x && x < there.x + there.width && y >= there.y && y < there.y + there.height;
                    ui::Point const seen = turned.seen({static_cast<float>(x) + .5f, static_cast<float>(y) + .5f});
                    std::uint32_t const wanted = inside ? picture[static_cast<std::size_t>(seen.y) * static_cast<std::size_t>(turned.width()) + static_cast<std::size_t>(seen.x)] : 0;
                    REQUIRE(panel[static_cast<std::size_t>(y * width + x)] == wanted);
                }
        }
    }
}

}  // namespace sprank::shell
