#pragma once
#include <string>
#include <string_view>

#include "import/cell_values.hpp"

namespace sprank::import {

/// What a cell says of a price, as visitors may read it.
struct Price {
    CostFound found = CostFound::nothing;  ///< unclear with words to say: "vanaf € 95"; without: a slip, "1.25.0"
    std::string cost;                      ///< what everybody pays: "gratis", "1250", "12,50"; else empty
    std::string said;                      ///< what is said beside that amount, and where there is none the whole: "leden gratis"
    int year = 0;
    bool without_tax = false;              ///< no visitor pays the amount in the cell
};
/// `heading` stands above the cell and may say that its amounts are without tax, or of which year.
Price read_price(std::string const& cell, std::string_view heading);

}  // namespace sprank::import
