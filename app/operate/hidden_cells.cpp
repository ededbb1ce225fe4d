#include "operate/hidden_cells.hpp"

#include <algorithm>
#include <limits>

namespace sprank::operate {

void Grid::add(int row, int column, int count) {
    for (int const r : {row, rows_})
        for (int const c : {column, columns_}) cells_[index(r, c)] += count;
}

namespace {

constexpr int unlimited = std::numeric_limits<int>::max() / 4;
constexpr long long far = std::numeric_limits<long long>::max() / 4;

/// Every cell ties its row to its column. What a cell may gain or lose without any told number changing is a flow around a circle of cells
/// that are left out: from row to column a cell of the inside gains and a total loses, the other way round it is the reverse.
class Hiding {
public:
    Hiding(Grid const& grid, int least)
        : grid_(grid), list_(grid.rows() == 1 || grid.columns() == 1), least_(least), needed_(list_ ? 2 * least - 1 : least), hidden_(grid.size()), moved_(grid.size()) {}

    std::optional<std::vector<bool>> run() {
        std::vector<int> few;
        for (std::size_t i = 0; i < grid_.size(); ++i) {
            int const count = count_of(static_cast<int>(i));
            hidden_[i] = count > 0 && count < least_;
            if (hidden_[i]) few.push_back(static_cast<int>(i));
        }
        // Nine cells above nought and fewer than ten in all: each would be one.
        if (grid_.total() > 0 && grid_.total() < least_) return std::nullopt;
        // A cell that is left out for another's sake can change with that one, so only the small ones are looked at.
        for (int const cell : few)
            if (!may_be_enough(cell)) return std::nullopt;
        if (list_) hide_equals();
        return hidden_;
    }

private:
    int width() const { return grid_.columns() + 1; }
    int row_of(int cell) const { return cell / width(); }
    int column_of(int cell) const { return cell % width(); }
    int count_of(int cell) const { return grid_.at(row_of(cell), column_of(cell)); }
    bool is_sum_of_all(int cell) const { return cell + 1 == static_cast<int>(grid_.size()); }
    /// A margin counts the other way round, but where the margins cross.
    int sign(int cell) const { return (row_of(cell) == grid_.rows()) != (column_of(cell) == grid_.columns()) ? -1 : 1; }

    /// How much more may flow through this cell in this direction; a count that is left out is known to be 1 or more.
    int room(int cell, bool to_column) const {
        int const change = moved_[static_cast<std::size_t>(cell)] * sign(cell);  // of its count
        bool const grows = to_column == (sign(cell) > 0);
        return grows ? unlimited : count_of(cell) + change - 1;
    }
    /// What it costs to use it: nought for a cell that is left out already.
    long long price(int cell) const {
        if (hidden_[static_cast<std::size_t>(cell)]) return 0;
        return count_of(cell) == 0 || is_sum_of_all(cell) ? far : count_of(cell);
    }

    /// Leaves out what it takes that this cell could hold what is needed. False when nothing does.
    bool may_be_enough(int cell) {
        std::fill(moved_.begin(), moved_.end(), 0);
        bool const to_column = sign(cell) > 0;
        for (int missing = needed_ - count_of(cell); missing > 0;) {
            auto const path = cheapest_circle(cell, to_column);
            if (path.empty()) return false;
            int amount = missing;
            bool forward = !to_column;
            // The circle begins where the flow through the cell ends, and its steps go to and fro between rows and columns.
            for (int const step : path) amount = std::min(amount, room(step, forward)), forward = !forward;
            forward = !to_column;
            for (int const step : path) {
                hidden_[static_cast<std::size_t>(step)] = true;
                moved_[static_cast<std::size_t>(step)] += forward ? amount : -amount;
                forward = !forward;
            }
            moved_[static_cast<std::size_t>(cell)] += to_column ? amount : -amount;
            missing -= amount;
        }
        return true;
    }

    /// In a list: of some that are as large as the largest that is left out, which one it was would tell who stood before it.
    void hide_equals() {
        int largest = 0;
        for (int row = 0; row < grid_.rows(); ++row)
            for (int column = 0; column < grid_.columns(); ++column)
                if (hidden_[grid_.index(row, column)]) largest = std::max(largest, grid_.at(row, column));
        for (int cell = 0; largest > 0 && cell < static_cast<int>(hidden_.size()); ++cell) {
            bool const inside = grid_.rows() == 1 ? column_of(cell) < grid_.columns() : row_of(cell) < grid_.rows();
            if (inside && count_of(cell) == largest) hidden_[static_cast<std::size_t>(cell)] = true;
        }
    }

    /// The way back from where a flow through `cell` ends to where it begins, over other cells (Dijkstra; rows come first, then columns).
    std::vector<int> cheapest_circle(int cell, bool to_column) const {
        int const rows = grid_.rows() + 1, columns = width(), nodes = rows + columns;
        int const row = row_of(cell), column = rows + column_of(cell);
        int const from = to_column ? column : row, to = to_column ? row : column;
        std::vector<long long> cost(static_cast<std::size_t>(nodes), far);
        std::vector<int> by(static_cast<std::size_t>(nodes), -1);
        std::vector<bool> done(static_cast<std::size_t>(nodes));
        cost[static_cast<std::size_t>(from)] = 0;
        for (;;) {
            int next = -1;
            for (int i = 0; i < nodes; ++i) {
                auto const at = static_cast<std::size_t>(i);
                if (!done[at] && cost[at] < far && (next < 0 || cost[at] < cost[static_cast<std::size_t>(next)])) next = i;
            }
            if (next < 0 || next == to) break;
            done[static_cast<std::size_t>(next)] = true;
            bool const at_row = next < rows;
            for (int k = 0; k < (at_row ? columns : rows); ++k) {
                int const step = at_row ? next * columns + k : k * columns + (next - rows);
                auto const other = static_cast<std::size_t>(at_row ? rows + k : k);
                long long const asked = price(step);
                if (step == cell || asked >= far || room(step, at_row) < 1) continue;
                // Each step costs a little, so that of two ways as cheap the shorter is taken.
                long long const sum = cost[static_cast<std::size_t>(next)] + asked * 1000 + 1;
                if (sum < cost[other]) cost[other] = sum, by[other] = step;
            }
        }
        if (cost[static_cast<std::size_t>(to)] >= far) return {};
        std::vector<int> path;
        for (int node = to; node != from;) {
            int const step = by[static_cast<std::size_t>(node)];
            path.push_back(step);
            node = node < rows ? rows + column_of(step) : row_of(step);
        }
        std::reverse(path.begin(), path.end());
        return path;
    }

    Grid const& grid_;
    bool list_;
    int least_;
    int needed_;  ///< so much each small cell must be able to hold; in a list two small ones must not be company enough for each other
    std::vector<bool> hidden_;
    std::vector<int> moved_;  ///< the flow through each cell, from row to column
};

}  // namespace

std::optional<std::vector<bool>> hidden_cells(Grid const& grid, int least) { return Hiding(grid, least).run(); }

}  // namespace sprank::operate
