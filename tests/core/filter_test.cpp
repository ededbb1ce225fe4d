#include "core/filter.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <span>

#include "core/dice.hpp"
#include "core/visit.hpp"

namespace sprank {
namespace {

/// Every profession passes; still a wish, so that nothing is put forward.
Filter everything() {
    Filter filter;
    for (std::uint16_t i = 0; i < 9; ++i) filter.worlds.push_back({i});
    return filter;
}

TEST_CASE("without a filter everything is there once, what the editor features first and in that order") {
    Catalogue const& catalogue = sample_catalogue();
    auto const found = filtered(catalogue, {});
    CHECK(found.size() == 24);
    CHECK(std::set(found.begin(), found.end()).size() == 24);
    REQUIRE(catalogue.featured.size() == 4);
    CHECK(std::ranges::equal(catalogue.featured, std::span(found).first(4)));
    auto rest = filtered(catalogue, everything());
    std::erase_if(rest, [&catalogue](ProfessionIndex one) { return std::ranges::count(catalogue.featured, one) > 0; });
    CHECK(std::ranges::equal(rest, std::span(found).subspan(4)));
}

TEST_CASE("with any wish nothing is put forward: the first nine cards show all nine worlds") {
    Catalogue const& catalogue = sample_catalogue();
    auto const found = filtered(catalogue, everything());
    std::set<WorldIndex> worlds;
    for (std::size_t i = 0; i < 9; ++i) worlds.insert(catalogue[found[i]].world);
    CHECK(worlds.size() == 9);
}

TEST_CASE("worlds take turns in display order, and within a world professions keep theirs") {
    Catalogue const& catalogue = sample_catalogue();
    auto const found = filtered(catalogue, everything());
    for (std::size_t i = 1; i < 9; ++i) CHECK(catalogue[found[i - 1]].world < catalogue[found[i]].world);
    for (std::size_t i = 0; i < found.size(); ++i)
        for (std::size_t k = i + 1; k < found.size(); ++k)
            if (catalogue[found[i]].world == catalogue[found[k]].world) CHECK(found[i] < found[k]);
}

TEST_CASE("a filter shows what passes it and nothing else, whatever is combined") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{5};
    for (int round = 0; round < 500; ++round) {
        Filter filter;
        for (std::uint16_t i = 0; i < 9; ++i)
            if (dice.one_in(4)) filter.worlds.push_back({i});
        if (dice.one_in(2)) filter.level = LevelIndex{static_cast<std::uint16_t>(dice.below(7))};
        if (dice.one_in(2)) filter.learning = static_cast<Learning>(dice.below(4));
        if (dice.one_in(3)) filter.surroundings = static_cast<Surroundings>(dice.below(6));
        auto const found = filtered(catalogue, filter);
        for (std::uint16_t i = 0; i < catalogue.professions.size(); ++i) {
            Profession const& what = catalogue.professions[i];
            auto const has = [](auto const& things, auto const& thing) { return std::ranges::count(things, thing) > 0; };
            bool wanted = filter.worlds.empty() || has(filter.worlds, what.world) || (what.second_world && has(filter.worlds, *what.second_world));
            wanted = wanted && (!filter.level || has(what.levels, *filter.level));
            wanted = wanted && (!filter.learning || has(what.learning, *filter.learning));
            wanted = wanted && (!filter.surroundings || has(what.surroundings, *filter.surroundings));
            CHECK(std::ranges::count(found, ProfessionIndex{i}) == (wanted ? 1 : 0));
        }
    }
}

TEST_CASE("the number on an option is what that option alone would show of its kind, beside the other wishes") {
    Catalogue const& catalogue = sample_catalogue();
    Dice dice{9};
    auto const shown = [&catalogue](Filter const& filter) { return static_cast<int>(filtered(catalogue, filter).size()); };
    for (int round = 0; round < 100; ++round) {
        Filter filter;
        for (std::uint16_t i = 0; i < 9; ++i)
            if (dice.one_in(4)) filter.worlds.push_back({i});
        if (dice.one_in(2)) filter.level = LevelIndex{static_cast<std::uint16_t>(dice.below(7))};
        if (dice.one_in(2)) filter.learning = static_cast<Learning>(dice.below(4));
        if (dice.one_in(3)) filter.surroundings = static_cast<Surroundings>(dice.below(6));
        filter.part_time = dice.one_in(4);
        filter.in_parts = dice.one_in(5);
        if (dice.one_in(4)) filter.without = {{static_cast<std::uint16_t>(dice.below(2))}};
        if (dice.one_in(5)) filter.nearby = std::vector<ProfessionIndex>{{1}, {2}, {3}, {5}, {8}, {13}};
        if (dice.one_in(5)) filter.sector = catalogue.professions[dice.below(24)].sector;
        FilterCounts const counts = counts_of(catalogue, filter);
        REQUIRE(counts.worlds.size() == 9);
        REQUIRE(counts.levels.size() == 7);
        for (std::uint16_t i = 0; i < 9; ++i) {
            Filter alone = filter;
            alone.worlds = {{i}};
            CHECK(counts.worlds[i] == shown(alone));
        }
        for (std::uint16_t i = 0; i < 7; ++i) {
            Filter alone = filter;
            alone.level = {i};
            CHECK(counts.levels[i] == shown(alone));
        }
        for (std::size_t i = 0; i < learning_count; ++i) {
            Filter alone = filter;
            alone.learning = static_cast<Learning>(i);
            CHECK(counts.learning[i] == shown(alone));
        }
        for (std::size_t i = 0; i < surroundings_count; ++i) {
            Filter alone = filter;
            alone.surroundings = static_cast<Surroundings>(i);
            CHECK(counts.surroundings[i] == shown(alone));
        }
    }
    CHECK(counts_of(catalogue, {}).worlds[world("bouw").value] == 3 + 1);
    CHECK(counts_of(catalogue, {}).worlds[world("ict").value] == 2 + 2);
}

TEST_CASE("somebody who would rather not lift gets no profession of which a source says so") {
    Catalogue const& catalogue = sample_catalogue();
    for (CircumstanceIndex avoided{0}; avoided.value < catalogue.circumstances.size(); ++avoided.value) {
        Filter filter;
        filter.without = {avoided};
        auto const found = filtered(catalogue, filter);
        auto const has_it = [&](Profession const& one) { return std::ranges::count(one.circumstances, avoided, &KnownCircumstance::circumstance) > 0; };
        CHECK(std::ranges::none_of(found, [&](ProfessionIndex one) { return has_it(catalogue[one]); }));
        // Of whose work no source says anything nobody can promise that it is not heavy.
        CHECK(found.size() == static_cast<std::size_t>(std::ranges::count_if(catalogue.professions, [&](Profession const& one) { return !one.circumstances.empty() && !has_it(one); })));
        CHECK(counts_of(catalogue, {}).without[avoided.value] == static_cast<int>(found.size()));
    }
    Filter both;
    both.without = {{0}, {1}};
    CHECK(filtered(catalogue, both).size() < filtered(catalogue, {}).size());
}

TEST_CASE("a part of the work can be learned where a statement of work leads on to one of its levels") {
    Catalogue const& catalogue = sample_catalogue();
    Filter filter;
    filter.in_parts = true;
    auto const found = filtered(catalogue, filter);
    REQUIRE_FALSE(found.empty());
    CHECK(counts_of(catalogue, {}).in_parts == static_cast<int>(found.size()));
    for (ProfessionIndex index{0}; index.value < catalogue.professions.size(); ++index.value) {
        bool const at_level = std::ranges::count(catalogue[index].levels, *catalogue.find_level("mbo-2")) > 0;
        CHECK(in_parts(catalogue, catalogue[index]).has_value() == at_level);
        CHECK((std::ranges::count(found, index) > 0) == at_level);
    }
}

TEST_CASE("something near leaves what has something near, and nothing where there is nothing") {
    Catalogue const& catalogue = sample_catalogue();
    Filter filter;
    filter.nearby = std::vector<ProfessionIndex>{profession("laborant"), profession("lasser")};
    CHECK(filtered(catalogue, filter).size() == 2);
    filter.nearby->clear();
    CHECK(filtered(catalogue, filter).empty());
}

}  // namespace
}  // namespace sprank
