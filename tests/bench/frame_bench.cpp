// What laying out one frame costs, NewFrame to Render, on screens where nothing moves. Instructions do not depend on the machine's mood:
//   valgrind --tool=callgrind --collect-atstart=no --toggle-collect='sprank::shell::Kiosk::step*' build/tests/frame_bench
// divided by the number of calls from the loop below, without those of settle(). No more than 400,000 for explore, 300,000 for near.
// Time itself is what `sprank --bench` shows.
#include <benchmark/benchmark.h>

#include "shell/scene.hpp"
#include "shell/tour.hpp"

namespace sprank::shell {
namespace {

void frame(benchmark::State& state, char const* name, char const* kind) {
    KioskSetup setup;
    setup.content = SPRANK_CONTENT_FILE;
    setup.today = day_of_tours;
    setup.pictures = PictureWork::on_wait;
    auto const kiosk = Kiosk::open(std::move(setup));
    if (!kiosk) return state.SkipWithError(kiosk.error().text.c_str());
    for (SceneRecipe const& recipe : all_scenes((*kiosk)->catalogue())) {
        if (recipe.name != name || recipe.state != kind) continue;
        Session const fresh = fresh_session((*kiosk)->catalogue(), (*kiosk)->settings());
        Scene scene(**kiosk, fresh.language, fresh.text, fresh.theme, false);
        recipe.steps(scene);
        (*kiosk)->settle(scene.now_ms());
        for (auto _ : state) (*kiosk)->step(scene.now_ms());
        state.counters["vertices"] = (*kiosk)->vertices();
        return;
    }
    state.SkipWithError("there is no such scene");
}

BENCHMARK_CAPTURE(frame, explore, "explore", "plain");
BENCHMARK_CAPTURE(frame, near, "near", "plain");
BENCHMARK_CAPTURE(frame, profession, "profession", "elektromonteur");

}  // namespace
}  // namespace sprank::shell

BENCHMARK_MAIN();
