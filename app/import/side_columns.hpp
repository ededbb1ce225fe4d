#pragma once
#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace sprank::import {

/// Columns that are no field of an offer, and yet may say something of it. Positions.
struct SideColumns {
    std::vector<std::size_t> remarks;  ///< "Opmerkingen", "Let op": something may be off
};

/// By their names; those that are `used` for a field are left out.
SideColumns side_columns(std::vector<std::string> const& names, std::set<std::size_t> const& used);

}  // namespace sprank::import
