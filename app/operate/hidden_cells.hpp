#pragma once
#include <optional>
#include <vector>

namespace sprank::operate {

/// Counts in rows and columns with their totals: the last column and the last row are sums, and where they cross stands the sum of all.
class Grid {
public:
    Grid(int rows, int columns) : rows_(rows), columns_(columns), cells_(static_cast<std::size_t>((rows + 1) * (columns + 1))) {}

    int rows() const { return rows_; }        ///< without the totals
    int columns() const { return columns_; }
    int at(int row, int column) const { return cells_[index(row, column)]; }
    int total() const { return at(rows_, columns_); }
    std::size_t size() const { return cells_.size(); }
    std::size_t index(int row, int column) const { return static_cast<std::size_t>(row * (columns_ + 1) + column); }
    /// Adds to a cell that is no total, and to its totals.
    void add(int row, int column, int count);

private:
    int rows_, columns_;
    std::vector<int> cells_;
};

/// Which cells are not told, by Grid::index; nothing: the table is withheld, for no cell can be told without giving another away. Its sum of
/// all may be told even then.
///
/// The promise. Not told is every count from 1 up to `least` - 1, and as few others as it takes that from all that is told, and from knowing
/// that only counts above nought are left out,
/// - nobody can work out the count of any cell that is left out, and
/// - of no cell nobody can show that it holds fewer than `least`.
/// The sum of all is told when it is at least `least` or nought. In a list, which is a table of one column, the first holds even against who
/// tries which lists this function would leave so. The promise holds for one publication: who compares two of overlapping counts
/// may learn the difference. (Complementary cell suppression; ranges by maximum flow as in Gusfield, "A graph theoretic approach to
/// statistical data security", SIAM J. Comput. 17, 1988.)
std::optional<std::vector<bool>> hidden_cells(Grid const&, int least);

}  // namespace sprank::operate
