#pragma once
#include <string>
#include <string_view>

namespace sprank::import {

// What offices write of what one earns while one learns: "salaris", "betaald, cao", "€ 2.100 bruto per maand".

/// What a cell says of it, as visitors may read it.
struct Wage {
    std::string said;         ///< a whole sentence, "Je verdient loon."; empty: the cell says nothing of a wage
    bool paid = false;        ///< whoever learns there is paid
    bool only_paid = false;   ///< "betaald": of a place to work a wage, of a workshop a price
    bool unread_amount = false;  ///< there is a number, and it is not sure of what or per what: visitors do not read it
};

/// Of a cell in a column of prices. `heading` stands above it.
Wage wage_in_price(std::string_view cell, std::string_view heading);
/// Of a cell in a column of wages, in which anything is about them.
Wage wage_in_column(std::string_view cell, std::string_view heading);
/// "€ 1.900 per maand" as a wage.
Wage wage_of_amount(std::string_view cell, std::string_view heading);

/// More than a thousand euros, and not for lessons: of a place to learn and work this is a wage.
bool may_be_wage(std::string_view cell, std::string_view heading);

/// In any words: "betaald", "met loon", "contract"; not "onbetaald" or "zonder loon".
bool says_paid(std::string_view words);

}  // namespace sprank::import
