#pragma once
#include "import/row_cells.hpp"

namespace sprank::import {

/// Whether what a row offers takes place, from its state, its remarks and the beginnings of its name and its text. What that changes for
/// the row is told, but for what stands in a column that is about it.
void read_row_states(RowCells const&, ForeignOffer&);

}  // namespace sprank::import
