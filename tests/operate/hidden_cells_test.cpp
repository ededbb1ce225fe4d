// What a published table gives away of the cells that it leaves out: nothing, tried on every small table.
#include "operate/hidden_cells.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <random>
#include <string>

namespace sprank::operate {
namespace {

Grid grid_of(int rows, int columns, std::vector<int> const& counts) {
    Grid grid(rows, columns);
    for (int i = 0; i < rows * columns; ++i) grid.add(i / columns, i % columns, counts[static_cast<std::size_t>(i)]);
    return grid;
}

/// What somebody reads: the counts, -1 for what is left out. A table that is withheld tells its sum alone.
std::vector<int> published(Grid const& grid, int least) {
    auto const hidden = hidden_cells(grid, least);
    std::vector<int> told;
    for (int row = 0; row <= grid.rows(); ++row)
        for (int column = 0; column <= grid.columns(); ++column) {
            bool const sum_of_all = row == grid.rows() && column == grid.columns() && grid.total() >= least;
            told.push_back((hidden ? (*hidden)[grid.index(row, column)] : !sum_of_all) ? -1 : grid.at(row, column));
        }
    return told;
}

/// All that is told fits this table, and what is left out is above nought.
bool fits(Grid const& grid, std::vector<int> const& told) {
    for (int row = 0; row <= grid.rows(); ++row)
        for (int column = 0; column <= grid.columns(); ++column) {
            int const is = grid.at(row, column), said = told[grid.index(row, column)];
            if (said < 0 ? is == 0 : is != said) return false;
        }
    return true;
}

/// Every table of that shape with counts up to `most`.
void each_table(int rows, int columns, int most, std::function<void(Grid const&, std::vector<int> const&)> const& see) {
    std::vector<int> counts(static_cast<std::size_t>(rows * columns));
    for (;;) {
        see(grid_of(rows, columns, counts), counts);
        std::size_t at = 0;
        while (at < counts.size() && counts[at] == most) counts[at++] = 0;
        if (at == counts.size()) return;
        ++counts[at];
    }
}

struct Range {
    int least = 1000, most = -1;
    void take(int count) { least = std::min(least, count), most = std::max(most, count); }
};

/// What somebody who tries every table finds out about each cell.
std::vector<Range> ranges(Grid const& grid, std::vector<int> const& told, int most) {
    std::vector<Range> found(grid.size());
    each_table(grid.rows(), grid.columns(), most, [&](Grid const& other, auto const&) {
        if (!fits(other, told)) return;
        for (int row = 0; row <= grid.rows(); ++row)
            for (int column = 0; column <= grid.columns(); ++column) found[grid.index(row, column)].take(other.at(row, column));
    });
    return found;
}

void check_promise(Grid const& grid, int least, int most) {
    auto const told = published(grid, least);
    std::string shown;
    for (int const cell : told) shown += std::to_string(cell) + " ";
    CAPTURE(shown);
    bool const withheld = !hidden_cells(grid, least);
    for (std::size_t i = 0; i < told.size(); ++i) CHECK((told[i] <= 0 || told[i] >= least));
    CHECK((told.back() >= 0) == (grid.total() == 0 || grid.total() >= least));
    if (withheld) return;
    auto const found = ranges(grid, told, most);
    for (std::size_t i = 0; i < told.size(); ++i) {
        if (told[i] >= 0) continue;
        CAPTURE(i);
        CHECK(found[i].least < found[i].most);
        CHECK(found[i].most >= least);
    }
}

TEST_CASE("of no table of two by two can anybody work out a cell that is left out, or show that it is small") {
    int tables = 0;
    each_table(2, 2, 5, [&](Grid const& grid, auto const&) { check_promise(grid, 3, 10), ++tables; });
    CHECK(tables == 6 * 6 * 6 * 6);
}

TEST_CASE("nor of a list with its sum, which is a table of one column") {
    each_table(1, 2, 9, [](Grid const& grid, auto const&) { check_promise(grid, 4, 18); });
    each_table(3, 1, 6, [](Grid const& grid, auto const&) { check_promise(grid, 3, 12); });
    each_table(1, 4, 4, [](Grid const& grid, auto const&) { check_promise(grid, 3, 9); });
}

TEST_CASE("nor of larger tables, tried at random") {
    std::mt19937 random(5);
    for (int i = 0; i < 60; ++i) {
        std::vector<int> counts(6);
        for (auto& count : counts) count = static_cast<int>(random() % 5);
        check_promise(grid_of(2, 3, counts), 3, 6);
    }
}

TEST_CASE("not even who has this program and tries which tables it would publish so works out a count in a list") {
    // Which cells are left out for another's sake is itself told; two tables at least must look the same.
    for (auto const& [cells, least, most] : {std::array{2, 3, 20}, std::array{3, 3, 16}, std::array{3, 4, 22}, std::array{4, 2, 8}}) {
        int const columns = cells, few = least;
        std::map<std::vector<int>, std::vector<Range>> seen;
        each_table(1, columns, most, [&](Grid const& grid, auto const&) {
            auto& found = seen.try_emplace(published(grid, few), grid.size()).first->second;
            for (int column = 0; column < columns; ++column) found[grid.index(0, column)].take(grid.at(0, column));
        });
        // A table near the edge of what was tried has neighbours beyond it.
        each_table(1, columns, most / 3, [&](Grid const& grid, auto const&) {
            auto const told = published(grid, few);
            for (int column = 0; column < columns; ++column) {
                auto const i = grid.index(0, column);
                if (told[i] < 0) CHECK(seen.at(told)[i].least < seen.at(told)[i].most);
            }
        });
    }
}

TEST_CASE("a table without small counts is told whole, and one with a single small count loses few others") {
    auto const whole = hidden_cells(grid_of(2, 3, {12, 30, 0, 25, 14, 99}), 10);
    REQUIRE(whole.has_value());
    CHECK(std::ranges::count(*whole, true) == 0);
    auto const grid = grid_of(3, 3, {40, 3, 50, 20, 60, 30, 70, 80, 90});
    auto const one = hidden_cells(grid, 10);
    REQUIRE(one.has_value());
    CHECK(std::ranges::count(*one, true) == 4);
    CHECK((*one)[grid.index(0, 1)]);
    CHECK_FALSE(one->back());
}

TEST_CASE("a list of which one count is small hides the next smallest with it, never its sum") {
    auto const grid = grid_of(4, 1, {3, 40, 20, 0});
    CHECK(published(grid, 10) == std::vector<int>{-1, -1, 40, 40, -1, -1, 0, 0, 63, 63});
}

TEST_CASE("of fewer visits than can be told nothing is told at all") {
    CHECK(published(grid_of(1, 3, {4, 0, 5}), 10) == std::vector<int>(8, -1));
}

TEST_CASE("a year of days is done at once") {
    std::mt19937 random(9);
    Grid grid(400, 5);
    for (int row = 0; row < 400; ++row)
        for (int column = 0; column < 5; ++column) grid.add(row, column, static_cast<int>(random() % 30));
    auto const hidden = hidden_cells(grid, 10);
    REQUIRE(hidden.has_value());
    CHECK(std::ranges::count(*hidden, true) > 400);
    CHECK(std::ranges::count(*hidden, false) > 400);
}

}  // namespace
}  // namespace sprank::operate
