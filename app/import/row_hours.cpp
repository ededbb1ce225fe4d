#include "import/row_hours.hpp"

#include <string>

#include "import/dutch_date.hpp"
#include "import/dutch_hours.hpp"

namespace sprank::import {
namespace {

constexpr std::string_view how = "Schrijf het zoals 14.00-16.00 uur.";

/// "14.00" and "16.00" in two columns, or "14.00-16.00 uur" in one.
std::string times_of_columns(RowCells const& cells) {
    std::string times;
    for (auto const& column : cells.columns().side.times) {
        auto const cell = cells.text_at(column.position);
        if (cell.empty()) continue;
        bool const time = column.only_times ? read_hours(cell).any : is_time_of_day(cell);
        if (time) {
            times += (times.empty() ? "" : " - ") + cell;
        } else if (column.only_times) {
            cells.complaints().notice(cells.spot_of(column.position), cell_in_quotes(cell) + " is niet als tijd te lezen en is weggelaten.",
                                      std::string(how));
        }
    }
    return times;
}

}  // namespace

void read_row_hours(RowCells const& cells, ForeignOffer& offer) {
    auto const of_columns = read_hours(times_of_columns(cells));
    if (of_columns.any) {
        offer.hours = of_columns.hours;
        if (!offer.hours) cells.notice("", "Er staan tijden bij die Sprank niet kan lezen. Ze zijn weggelaten.", std::string(how));
        return;
    }
    for (std::string_view const field : {"when", "dates", "starts"}) {
        auto const cell = cells.raw(field);
        auto const read = read_hours(cell);
        if (!read.any) continue;
        offer.hours = read.hours;
        // the end of the same day stands in a column of its own
        auto const end = field == "starts" ? read_hours(cells.raw("ends")) : ReadHours{};
        bool const one_day = offer.starts && (!offer.ends || *offer.ends == *offer.starts);
        if (offer.hours && !offer.hours->until && one_day && end.hours && !end.hours->until && end.hours->from > offer.hours->from)
            offer.hours->until = end.hours->from;
        bool const said = offer.dates.empty() && !offer.starts;  // the words stay as they are
        if (!offer.hours && !said) cells.notice(field, "De tijden in " + cell_in_quotes(cell) + " zijn weggelaten.", std::string(how));
        return;
    }
}

}  // namespace sprank::import
