#pragma once
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace sprank::import {

/// Columns that are no field of an offer, and yet may say something of it. Positions.
struct SideColumns {
    std::vector<std::size_t> remarks;  ///< "Opmerkingen", "Let op": something may be off
    struct Times {
        std::size_t position = 0;
        bool only_times = false;  ///< "Tijd"; "Van" may be about anything
    };
    std::vector<Times> times;
    std::optional<std::size_t> weekday;  ///< "Dag" beside a date: which day of the week it is
    std::optional<std::size_t> weekly;   ///< "Uren p.w."
    std::vector<std::size_t> others;     ///< of all the rest, in which somebody may have written that it is off
};

/// By their names; those that are `used` for a field are left out.
SideColumns side_columns(std::vector<std::string> const& names, std::set<std::size_t> const& used);

}  // namespace sprank::import
