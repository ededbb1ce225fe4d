// How long the score of one sitting takes, against the number of professions. The target is 1 ms for 300 (design page quiz).
#include <benchmark/benchmark.h>

#include "core/quiz.hpp"
#include "core/sample_catalogue.hpp"

namespace sprank {
namespace {

/// The sample's professions again and again, each time a little different.
Catalogue grown_to(std::size_t count) {
    Catalogue catalogue = make_sample_catalogue();
    std::size_t const first = catalogue.professions.size();
    for (std::size_t i = first; i < count; ++i) {
        Profession profession = catalogue.professions[i % first];
        for (std::size_t lens = 0; lens < lens_count; ++lens) profession.lenses[lens] += .01 * static_cast<double>((i * 31 + lens * 17) % 100);
        catalogue.professions.push_back(std::move(profession));
    }
    return catalogue;
}

void score(benchmark::State& state) {
    Catalogue const catalogue = grown_to(static_cast<std::size_t>(state.range(0)));
    std::vector<Answer> answers;
    for (std::size_t i = 0; i < catalogue.quiz.size(); ++i) answers.push_back(static_cast<std::uint8_t>((i * 7 + 3) % 5));
    std::vector<WorldIndex> const picked{{2}, {5}};
    for (auto _ : state) benchmark::DoNotOptimize(score_quiz(catalogue, answers, picked));
}
BENCHMARK(score)->Arg(26)->Arg(100)->Arg(300)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace sprank

BENCHMARK_MAIN();
