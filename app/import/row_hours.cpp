#include "import/row_hours.hpp"

#include <string>

#include "core/folded_text.hpp"
#include "import/dutch_date.hpp"
#include "import/dutch_hours.hpp"
#include "import/dutch_period.hpp"
#include "import/iso_time.hpp"

namespace sprank::import {
namespace {

constexpr std::size_t longest_said = 40;  ///< characters that fit behind a day
constexpr std::string_view how = "Schrijf het zoals 14.00-16.00 uur.";

/// "13-17" in a column of times are hours.
std::string as_hours(std::string const& cell) {
    bool const bare = !cell.empty() && cell.find_first_not_of("0123456789 -\u2013") == std::string::npos;
    return bare && read_hours(cell + " uur").any ? cell + " uur" : cell;
}

struct RowTimes {
    std::string text;     ///< "14.00 - 16.00", of one column or of two
    std::string words;    ///< all that stands there
    std::string place;    ///< the cell; of two columns the row
    bool of_times = false;  ///< a column about times alone has something; "Van" without a time beside it may be about anything
    bool unread = false;  ///< some of it is no time: then none of it is, for half of it would be another time
};

RowTimes times_of_columns(RowCells const& cells) {
    RowTimes times;
    for (auto const& column : cells.columns().side.times) {
        auto const cell = as_hours(cells.text_at(column.position));
        if (cell.empty() || folded(cell).starts_with("zie ")) continue;  // nobody can look there from a kiosk
        bool const time = column.only_times ? read_hours(cell).any : is_time_of_day(cell);
        times.unread = times.unread || !time;
        times.of_times = times.of_times || column.only_times;
        if (time) times.text += (times.text.empty() ? "" : " - ") + cell;
        times.place = times.words.empty() ? cells.spot_of(column.position) : cells.place();
        times.words += (times.words.empty() ? "" : " - ") + cell;
    }
    return times;
}

/// "vr 16-20, za 10-14", "half 2 - 16.00", "20.00 - 01.00": visitors read what stands there.
void say_times(RowCells const& cells, RowTimes const& times, ForeignOffer& offer) {
    bool const fits = length_in_characters(times.words) <= longest_said;
    if (fits) offer.hours_said = times.words;
    cells.complaints().notice(times.place, cell_in_quotes(times.words) + (fits ? " is niet als tijd te lezen. Bezoekers lezen het zo, alleen in het Nederlands." : " is niet als tijd te lezen en is weggelaten."),
                 std::string(how));
}

/// "di 19.00-21.30" beside a first and a last day is every Tuesday between them, not two months of evenings.
void read_weekday(RowCells const& cells, ForeignOffer& offer) {
    constexpr std::int64_t days_of_week = 7;
    if (!offer.starts || !offer.ends || day_number(*offer.ends) - day_number(*offer.starts) < days_of_week) return;
    for (auto const& column : cells.columns().side.times) {
        auto const cell = cells.text_at(column.position);
        if (!column.only_times || !names_weekdays(cell)) continue;
        auto const weekday = one_weekday_in(cell);
        auto days = weekday ? every_week(*weekday, *offer.starts, *offer.ends) : std::vector<Date>{};
        if (days.empty() || days.size() > most_days_of_series) {
            // which of these days it is, visitors read as it stands there
            if (length_in_characters(cell) <= longest_said) offer.hours_said = cell;
            offer.hours.reset();
            return;
        }
        cells.complaints().notice(cells.spot_of(column.position),
                                  cell_in_quotes(cell) + " is gelezen als " + std::to_string(days.size()) +
                                      " dagen, elke week een, de laatste op " + date_in_words(days.back()) + ".",
                                  "Valt er een dag uit, zoals in een vakantie? Zet dan alle dagen bij de datum, met een komma ertussen.");
        offer.dates = std::move(days);
        offer.starts.reset();
        offer.ends.reset();
        return;
    }
}

void read_hours_of(RowCells const& cells, ForeignOffer& offer) {
    auto const times = times_of_columns(cells);
    auto const of_columns = times.unread ? ReadHours{} : read_hours(times.text);
    bool const told = times.unread && (!times.text.empty() || times.of_times);
    if (told || (of_columns.any && !of_columns.hours)) return say_times(cells, times, offer);
    if (of_columns.any) {
        offer.hours = of_columns.hours;
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

}  // namespace

void read_row_hours(RowCells const& cells, ForeignOffer& offer) {
    read_hours_of(cells, offer);
    read_weekday(cells, offer);
}

}  // namespace sprank::import
