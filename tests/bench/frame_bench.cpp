// What laying out one frame costs, NewFrame to Render, on screens where nothing moves; and what painting all of it costs. Instructions do not depend on the machine's mood:
//   valgrind --tool=callgrind --collect-atstart=no --toggle-collect='sprank::shell::Kiosk::step*' build/tests/frame_bench
// divided by the number of calls from the loop below, without those of settle(). No more than 400,000 for explore, 300,000 for near.
// Time itself is what `sprank --bench` shows.
#include <benchmark/benchmark.h>

#include <cstdint>
#include <vector>

#include "shell/scene.hpp"
#include "shell/tour.hpp"

namespace sprank::shell {
namespace {

void on_scene(benchmark::State& state, char const* name, char const* kind, auto measured) {
    KioskSetup setup;
    setup.content = SPRANK_CONTENT_FILE;
    setup.today = day_of_tours;
    setup.pictures = PictureWork::on_wait;
    setup.settings.presenting_threads = 1;
    auto const kiosk = Kiosk::open(std::move(setup));
    if (!kiosk) return state.SkipWithError(kiosk.error().text.c_str());
    for (SceneRecipe const& recipe : all_scenes((*kiosk)->catalogue())) {
        if (recipe.name != name || recipe.state != kind) continue;
        Session const fresh = fresh_session((*kiosk)->catalogue(), (*kiosk)->settings());
        Scene scene(**kiosk, fresh.language, fresh.text, fresh.theme, false);
        recipe.steps(scene);
        (*kiosk)->settle(scene.now_ms());
        measured(**kiosk, scene.now_ms());
        return;
    }
    state.SkipWithError("there is no such scene");
}

void frame(benchmark::State& state, char const* name, char const* kind) {
    on_scene(state, name, kind, [&](Kiosk& kiosk, std::int64_t now_ms) {
        for (auto _ : state) kiosk.step(now_ms);
        state.counters["vertices"] = kiosk.vertices();
    });
}

/// Every pixel of 1920 x 1080, as after a change of screen; on one thread.
void redraw(benchmark::State& state, char const* name, char const* kind) {
    on_scene(state, name, kind, [&](Kiosk& kiosk, std::int64_t) {
        std::vector<std::uint32_t> pixels(std::size_t{1920} * 1080);
        raster::Surface const surface{pixels.data(), 1920, 1080, 1920};
        for (auto _ : state) {
            kiosk.invalidate();
            kiosk.paint(surface);
        }
    });
}

BENCHMARK_CAPTURE(frame, explore, "explore", "plain");
BENCHMARK_CAPTURE(frame, near, "near", "plain");
BENCHMARK_CAPTURE(frame, profession, "profession", "elektromonteur");
BENCHMARK_CAPTURE(redraw, home, "home", "plain")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(redraw, explore, "explore", "plain")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(redraw, near, "near", "plain")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(redraw, attract, "attract", "first")->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace sprank::shell

BENCHMARK_MAIN();
