#pragma once
#include "import/row_cells.hpp"

namespace sprank::import {

/// The hours of a row that has days: beside its days, or in a column of times. What cannot be read, or differs from day to day, is told.
void read_row_hours(RowCells const&, ForeignOffer&);

}  // namespace sprank::import
