// How long the kiosk's questions take on 300 professions and 100,000 offers, and the writing of all that. Pass --benchmark_min_time
// to taste; CPU time is the figure to compare, the machine may be busy. The first questions of each bench read from a cold file.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <chrono>

#include "store/content_writer.hpp"
#include "store/generated_content.hpp"
#include "store/scratch_folder.hpp"
#include "store/content.hpp"

namespace sprank::store {
namespace {

constexpr std::size_t professions = 300, offers = 100'000;

/// Made once, for all benches.
class Large {
public:
    static Large const& one() {
        static Large const large;
        return large;
    }
    ContentBundle bundle = generated_content(professions, offers);
    ScratchFolder folder;
    std::filesystem::path file = folder / "content.db";
    Content content = opened();

private:
    Content opened() const {
        if (!write_content(bundle, file)) throw std::runtime_error("the content could not be written");
        return std::move(*Content::open(file));
    }
};

/// Counters p50_us and p95_us beside the mean: the targets are percentiles.
template <typename Ask>
void ask_many(benchmark::State& state, Ask ask) {
    std::vector<double> times;
    for (auto _ : state) {
        auto const before = std::chrono::steady_clock::now();
        benchmark::DoNotOptimize(ask());
        times.push_back(std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - before).count());
    }
    std::sort(times.begin(), times.end());
    state.counters["p50_us"] = times[times.size() / 2];
    state.counters["p95_us"] = times[times.size() * 95 / 100];
}

// Words that are in few and in many offers, inside compounds, with slips, and two at a time.
constexpr std::array searches{"la", "te", "on", "bou", "ene", "laser", "energie", "monteur", "elektromontuer", "machinebouwre", "warmte",
                              "pomp", "opleiding", "sensor meting", "gratis kijken", "onderhoudsmont", "zonnepaneel", "dam1", "bouw energie", "xq"};

void search(benchmark::State& state) {
    auto const& content = Large::one().content;
    std::size_t next = 0;
    ask_many(state, [&] { return content.search(searches[next++ % searches.size()], "nl"); });
}

void search_one_letter(benchmark::State& state) {
    auto const& content = Large::one().content;
    char letter = 'a';
    ask_many(state, [&] {
        letter = letter == 'z' ? 'a' : static_cast<char>(letter + 1);
        return content.search(std::string_view(&letter, 1), "nl");
    });
}

OfferQuery anywhere(Dice& dice) {
    OfferQuery query;
    query.from = {50.8 + 2.6 * dice.fraction(), 3.5 + 3.6 * dice.fraction()};
    return query;
}

void offers_unfiltered(benchmark::State& state) {
    auto const& content = Large::one().content;
    Dice dice(1);
    ask_many(state, [&] { return content.offers(anywhere(dice)); });
}

void offers_filtered(benchmark::State& state) {
    Dice dice(2);
    auto const& large = Large::one();
    ask_many(state, [&] {
        auto query = anywhere(dice);
        query.today = Date{2026, 6, 15};
        if (dice.below(2) == 0) query.audience = static_cast<Audience>(dice.below(4));
        if (dice.below(2) == 0) query.kinds = {static_cast<OfferKind>(dice.below(13))};
        if (dice.below(2) == 0) query.profession = large.bundle.catalogue.professions[dice.below(professions)].id;
        return large.content.offers(query);
    });
}

void offers_within_25_km(benchmark::State& state) {
    auto const& content = Large::one().content;
    Dice dice(3);
    ask_many(state, [&] {
        auto query = anywhere(dice);
        query.radius_km = 25;
        return content.offers(query);
    });
}

/// As the screen asks: the nearest forty, and how many there are at every place for its map.
void offers_for_the_map(benchmark::State& state) {
    auto const& content = Large::one().content;
    Dice dice(4);
    ask_many(state, [&] {
        auto query = anywhere(dice);
        query.limit = 40;
        query.towns = true;
        query.today = Date{2026, 6, 15};
        return content.offers(query);
    });
}

void places(benchmark::State& state) {
    constexpr std::array texts{"a", "bo", "kabel", "ouw", "kabeldm", "dam12"};
    auto const& content = Large::one().content;
    std::size_t next = 0;
    ask_many(state, [&] { return content.places(texts[next++ % texts.size()]); });
}

void open_and_load_26_professions(benchmark::State& state) {
    ScratchFolder const folder;
    if (!write_content(generated_content(26, 60), folder / "content.db")) throw std::runtime_error("the content could not be written");
    ask_many(state, [&] { return Content::open(folder / "content.db")->catalogue()->professions.size(); });
}

void write_10000_professions_and_100000_offers(benchmark::State& state) {
    auto const bundle = generated_content(10'000, offers);
    ScratchFolder const folder;
    for (auto _ : state)
        if (!write_content(bundle, folder / "content.db")) state.SkipWithError("the content could not be written");
    state.counters["file_mb"] = static_cast<double>(std::filesystem::file_size(folder / "content.db")) / 1e6;
}

BENCHMARK(open_and_load_26_professions)->Unit(benchmark::kMicrosecond);
BENCHMARK(search)->Unit(benchmark::kMicrosecond);
BENCHMARK(search_one_letter)->Unit(benchmark::kMicrosecond);
BENCHMARK(offers_unfiltered)->Unit(benchmark::kMicrosecond);
BENCHMARK(offers_filtered)->Unit(benchmark::kMicrosecond);
BENCHMARK(offers_within_25_km)->Unit(benchmark::kMicrosecond);
BENCHMARK(offers_for_the_map)->Unit(benchmark::kMicrosecond);
BENCHMARK(places)->Unit(benchmark::kMicrosecond);
BENCHMARK(write_10000_professions_and_100000_offers)->Unit(benchmark::kMillisecond)->Iterations(1)->MeasureProcessCPUTime()->UseRealTime();

}  // namespace
}  // namespace sprank::store

BENCHMARK_MAIN();
