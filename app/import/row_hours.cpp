#include "import/row_hours.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "core/folded_text.hpp"
#include "import/dutch_date.hpp"
#include "import/dutch_hours.hpp"
#include "import/dutch_period.hpp"
#include "import/iso_time.hpp"
#include "import/plain_text.hpp"
#include "import/row_days.hpp"

namespace sprank::import {
namespace {

constexpr std::string_view how = "Schrijf het zoals 14.00-16.00 uur.";

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
        auto const cell = hours_written_out(cells.text_at(column.position));
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

/// Visitors read it behind the day, where there is room.
bool say_behind(std::string const& words, ForeignOffer& offer) {
    if (offer.hours_said.find(words) != std::string::npos || offer.when.find(words) != std::string::npos) return true;
    bool const start = offer.hours_said.starts_with("start");
    auto const all = offer.hours_said.empty() ? words : start ? offer.hours_said + ", " + words : words + ", " + offer.hours_said;
    if (length_in_characters(all) > longest_beside) return false;
    offer.hours_said = all;
    return true;
}

bool ends_before_it_begins(ReadHours const& read) {
    constexpr int early = 6 * 60;
    return read.crossed && *read.crossed > early;
}

/// "vr 16-20, za 10-14", "half 2 - 16.00", "20.00 - 01.00": visitors read what stands there.
void say_times(RowCells const& cells, RowTimes const& times, ForeignOffer& offer) {
    bool const fits = say_behind(times.words, offer);
    if (fits && (names_weekdays(times.words) || ends_before_it_begins(read_hours(times.text)))) return;  // it says itself what it means, or was complained of
    cells.complaints().notice(times.place, cell_in_quotes(times.words) + (fits ? " is niet als tijd te lezen. Bezoekers lezen het zo, alleen in het Nederlands." : " is niet als tijd te lezen en is weggelaten."),
                 std::string(how), fits && (times.unread || read_hours(times.text).crossed));
}

void read_hours_of(RowCells const& cells, ForeignOffer& offer) {
    auto const times = times_of_columns(cells);
    auto const of_columns = times.unread ? ReadHours{} : read_hours(times.text);
    // "19.00-17.00"; until six in the morning it may well be the next day
    if (ends_before_it_begins(of_columns)) cells.complaints().add(times.place, "In " + cell_in_quotes(times.words) + " ligt het einde voor het begin.", "Verbeter een van de twee tijden.");
    bool const told = times.unread && (!times.text.empty() || times.of_times);
    if (told || (of_columns.any && !of_columns.hours)) return say_times(cells, times, offer);
    if (of_columns.any) {
        offer.hours = of_columns.hours;
        return;
    }
    for (std::string_view const field : {"when", "dates", "starts"}) {
        auto cell = plain_text(cells.raw(field));
        if (is_bare_range(cell) || cells.is_about_times(field)) cell = hours_written_out(cell);
        auto const read = read_hours(cell);
        if (!read.any) continue;
        if (!offer.hours_said.empty() && offer.hours_said.find(plain_text(cells.raw(field))) != std::string::npos) return;  // it stands there
        offer.hours = read.hours;
        // the end of the same day stands in a column of its own
        auto const end = field == "starts" ? read_hours(cells.raw("ends")) : ReadHours{};
        bool const one_day = offer.starts && (!offer.ends || *offer.ends == *offer.starts);
        if (offer.hours && !offer.hours->until && one_day && end.hours && !end.hours->until && end.hours->from > offer.hours->from)
            offer.hours->until = end.hours->from;
        bool const said = offer.dates.empty() && !offer.starts;  // the words stay as they are
        if (ends_before_it_begins(read)) cells.complain(field, "In " + cell_in_quotes(cell) + " ligt het einde voor het begin.", "Verbeter een van de twee tijden.");
        else if (!offer.hours && !said) cells.notice(field, "De tijden in " + cell_in_quotes(cell) + " zijn weggelaten.", std::string(how));
        return;
    }
}

/// A cell that says on which days of the week it is, and where it stands.
struct WeekdayCell {
    std::string words, place;
    bool is_field = false;  ///< a column that is about days: its words stand behind the day already
};

std::vector<WeekdayCell> weekday_cells(RowCells const& cells) {
    std::vector<WeekdayCell> found;
    auto const add = [&found](std::string words, std::string place, bool is_field) {
        if (names_weekdays(words)) found.push_back({std::move(words), std::move(place), is_field});
    };
    for (auto const& column : cells.columns().side.times)
        if (column.only_times) add(cells.text_at(column.position), cells.spot_of(column.position), false);
    if (auto const column = cells.columns().side.weekday) add(cells.weekday(), cells.spot_of(*column), false);
    for (std::string_view const field : {"when", "dates"})
        if (cells.columns().has(field) && read_dutch_days(cells.raw(field)).found == DaysFound::words) add(cells.text(field), cells.spot_of(field), true);
    // "start ma 1 maart 2027 (10 avonden)" is ten Mondays
    for (std::string_view const field : {"starts", "dates", "when"})
        if (auto const cell = plain_text(cells.raw(field)); says_start(cell)) add(cell, cells.spot_of(field), true);
    return found;
}

void take_series(RowCells const& cells, WeekdayCell const& cell, std::vector<Date> days, ForeignOffer& offer) {
    cells.complaints().notice(cell.place,
                              cell_in_quotes(cell.words) + " is gelezen als " + std::to_string(days.size()) + " dagen, elke week een, de laatste op " + date_in_words(days.back()) + ".",
                              "Valt er een dag uit, zoals in een vakantie? Zet dan alle dagen bij de datum, met een komma ertussen.", true);
    offer.dates = std::move(days);
    offer.starts.reset();
    offer.ends.reset();
    if (auto const at = offer.hours_said.find(cell.words); at != std::string::npos) offer.hours_said.erase(at, cell.words.size() + (at + cell.words.size() < offer.hours_said.size() ? 2 : 0));
    if (!offer.hours) offer.hours = read_hours(cell.words).hours;
    // the first of all these days needs no word
    if (offer.hours_said == "start") offer.hours_said.clear();
    if (offer.hours_said.starts_with("start, ")) offer.hours_said.erase(0, std::string_view("start, ").size());
}

/// "di 19.00-21.30" beside a first and a last day, or beside "12 lessen", is that many Tuesdays.
std::vector<Date> weekly_days(unsigned weekday, ForeignOffer const& offer) {
    constexpr std::int64_t week = 7;
    std::vector<Date> days;
    if (!offer.starts) return days;
    if (offer.ends && *offer.ends != *offer.starts) return every_week(weekday, *offer.starts, *offer.ends);
    if (weekday_of(*offer.starts) != weekday) return days;
    for (int i = 0; i < meetings_in(offer.duration); ++i) days.push_back(date_of(day_number(*offer.starts) + week * i));
    return days;
}

/// Which day of the week it is on, from every cell that says so.
void read_weekdays(RowCells const& cells, ForeignOffer& offer) {
    constexpr std::int64_t week = 7;
    for (WeekdayCell const& cell : weekday_cells(cells)) {
        auto const weekday = one_weekday_in(cell.words);
        if (auto days = weekday ? weekly_days(*weekday, offer) : std::vector<Date>{}; !days.empty() && days.size() <= most_days_of_series) return take_series(cells, cell, std::move(days), offer);
        bool const few = offer.starts && offer.ends && day_number(*offer.ends) - day_number(*offer.starts) < week;
        bool const fits = weekday && offer.starts && !offer.ends && weekday_of(*offer.starts) == *weekday && offer.hours_said.find("start") != 0;
        bool const all_fit = weekday && !offer.dates.empty() && std::ranges::all_of(offer.dates, [&](Date day) { return weekday_of(day) == *weekday; });
        if (few || fits || all_fit) continue;
        // which of these days it is, visitors read as it stands there
        if (!cell.is_field && say_behind(cell.words, offer) && read_hours(cell.words).any) offer.hours.reset();
    }
}

}  // namespace

void read_row_hours(RowCells const& cells, ForeignOffer& offer) {
    read_hours_of(cells, offer);
    read_weekdays(cells, offer);
    // offices that count hours a week tell who also works whether it can be done
    if (auto const column = cells.columns().side.weekly) offer.weekly = cells.text_at(*column);
}

}  // namespace sprank::import
