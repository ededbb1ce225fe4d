#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "import/foreign.hpp"

namespace sprank::import {

/// The row of a spot that may name a column of it.
Spot row_of(Spot const&);

/// Is it a row of a table?
bool is_row(Spot const&);

/// "rij 4, 8 en 12"; with the file before it when there are more files. Places that are no rows are named as they are.
std::string in_rows(std::vector<Spot> const&, bool more_files);

/// Complaints that say the same of more rows become one line: "tabel.csv, rij 4, 8 en 12, kolom "Prijs": …".
struct SameComplaint {
    std::vector<Spot> spots;  ///< without the column
    std::string column;       ///< "kolom "Prijs""; empty: the row as a whole
    std::string found, advice;
    bool tells_fate = false;  ///< see Complaint
};
std::vector<SameComplaint> grouped(std::vector<Complaint> const&);

/// The same with one line for a column of which three or more cells want the same done: "rij 4 t/m 9, kolom "Dag": Bij "8 april" staat geen
/// jaar. Zo ook in de andere rijen."
std::vector<SameComplaint> with_one_advice(std::vector<SameComplaint>);

/// Advice for a row that goes in says what visitors read now; of one that stays out they read nothing.
std::string without_what_visitors_read(std::string advice);

/// The column of content/offers in Dutch, with its own name: "eerste dag (starts)".
std::string column_in_words(std::string_view column);

}  // namespace sprank::import
