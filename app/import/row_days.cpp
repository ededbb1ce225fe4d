#include "import/row_days.hpp"

#include <algorithm>
#include <utility>

#include "core/folded_text.hpp"
#include "import/cell_values.hpp"
#include "import/dutch_hours.hpp"
#include "import/iso_time.hpp"
#include "import/plain_text.hpp"
#include "import/state_words.hpp"

namespace sprank::import {
namespace {

constexpr int most_years_ahead = 20, first_year = 1990;

bool has_letters(std::string_view cell) {
    return std::any_of(cell.begin(), cell.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}
bool none(DutchDays const& days) { return days.days.empty() && !days.first && !days.last; }

}  // namespace

bool says_start(std::string_view cell) {
    auto const words = words_in(folded(cell));
    return std::ranges::any_of(words, [](auto const& word) { return word == "start" || word == "startdatum" || word == "begint" || word == "per"; });
}

namespace {

/// "9.00-14.30", "19 uur": hours, which are read elsewhere.
bool is_only_hours(std::string const& cell) { return is_time_of_day(cell) || (read_hours(cell).any && !names_weekdays(cell) && read_dutch_days(cell).found == DaysFound::words && !has_letters(cell)); }

std::string joined_with_commas(std::vector<std::string> const& words) {
    std::string text;
    for (auto const& one : words) text += (text.empty() ? "" : ", ") + one;
    return text;
}

}  // namespace

std::string with_year(std::string const& cell, int year) {
    auto const mark = cell.find_last_of("-/");
    bool const digits = mark != std::string::npos && mark + 1 < cell.size() && cell[mark + 1] >= '0' && cell[mark + 1] <= '9';
    return cell + (digits ? cell.substr(mark, 1) : " ") + std::to_string(year);
}

void RowDays::complain_of_days(std::string_view field, DaysFound found, std::string const& cell) const {
    auto const quoted = cell_in_quotes(cell);
    std::string const now = field == "starts" || field == "dates" || field == "when" ? "Bezoekers lezen dan: Vraag wanneer. " : "";
    if (found == DaysFound::no_year) {
        complain(field, "Bij " + quoted + " staat geen jaar.", now + "Schrijf de hele datum, zoals 3-4-2027.");
    } else if (found == DaysFound::other_weekday) {
        complain(field, "In " + quoted + " hoort de dag van de week niet bij de datum.", now + "Kijk welke van de twee klopt, en verbeter de andere.");
    } else if (found == DaysFound::no_such_day) {
        complain(field, quoted + " kan niet: de dag bestaat niet, of het einde ligt voor het begin.", now + "Schrijf eerst de dag, dan de maand, dan het jaar, zoals 3-4-2027.");
    } else if (found == DaysFound::days) {
        complain(field, "Het jaar in " + quoted + " kan niet kloppen. Het lijkt een tikfout.", now + "Verbeter het jaar.");
    } else {
        complain(field, quoted + " is niet als datum te lezen.", now + "Schrijf het zoals 3-4-2027 of 3 t/m 5 april 2027. Zet tussen meer dagen een komma.");
    }
}

bool RowDays::plausible(DutchDays const& days) const {
    auto const fits = [this](Date date) { return date.year >= first_year && date.year <= std::max(today_.year, first_year) + most_years_ahead; };
    return std::all_of(days.days.begin(), days.days.end(), fits) && (!days.first || fits(*days.first)) && (!days.last || fits(*days.last));
}

/// "10-15", and "9-12" in a column that is about times.
bool RowDays::is_only_hours_here(std::string_view field, std::string const& cell) const {
    if (names_weekdays(cell) || hours_written_out(cell) == cell) return false;
    return is_bare_range(cell) || cells_.is_about_times(field);
}

/// The days of a cell; words are for visitors, where they may stand.
DutchDays RowDays::days_of(std::string_view field, Words words) {
    auto const cell = text(field);
    if (cell.empty()) return {};
    if (auto const day = read_excel_day(cell)) return {{*day}, {}, {}};
    if (words == Words::are_when && (is_only_hours(cell) || is_only_hours_here(field, cell))) return {};
    // the cell itself: line ends separate days, and a series may be long
    auto read = read_dutch_days(cells_.raw(field));
    if (read.found == DaysFound::days && plausible(read.days)) {
        mind_weekdays(field, cell, read.days);
        return std::move(read.days);
    }
    if (state_in(cell) == OfferState::cancelled) {
        offer_.cancelled = true;
        return {};
    }
    if (auto series = series_of(field, cell)) return std::move(*series);
    if (auto days = before_bracket(cell)) return std::move(*days);
    if (words == Words::are_when && offer_.duration.empty() && !spoken_duration(cell).empty()) {
        offer_.duration = cell;
        return {};
    }
    if (read.found == DaysFound::no_year && is_bare_range(cell)) {
        say(cell);
        return {};
    }
    if (read.found == DaysFound::no_year)
        if (auto const days = without_year(field, cell)) return *days;
    if (auto const period = read_dutch_period(cell)) return take_period(field, cell, *period, words);
    if (words == Words::are_wrong) {
        complain_of_days(field, read.found, cell);
        return {};
    }
    return words_of(field, cell, read);
}

/// What is no day: words for visitors, that end when it can be told.
DutchDays RowDays::words_of(std::string_view field, std::string const& cell, ReadDays const& read) {
    bool const worded = read.found == DaysFound::words || read.found == DaysFound::unclear;
    if (read_dutch_days(days_put_otherwise(cell)).found == DaysFound::other_weekday) {
        complain_of_days(field, DaysFound::other_weekday, cell);
    } else if (auto const first = beginning_without_end(cell); first && all_plausible({*first})) {
        say(cell);
        no_end(field, cell, *first);
    } else if (!worded || (!has_letters(cell) && (cell.size() != 4 || year_in(cell) == 0))) {
        complain_of_days(field, read.found, cell);
    } else {
        say(cell);
        auto const year = last_year_in(cell);
        if (year && *year >= today_.year && *year <= today_.year + most_years_ahead) {
            period_ = Period{{*year, 1, 1}, {*year, 12, 31}};
            cells_.notice(field, cell_in_quotes(cell) + " staat er als tekst, tot en met " + date_in_words(period_->last) + ".", "Schrijf de dagen zoals 3-4-2027, of zet de laatste dag in een eigen kolom.");
        } else if (read.found == DaysFound::unclear || names_month_or_week(cell)) {
            cells_.notice(field, cell_in_quotes(cell) + " staat er als tekst. Sprank weet niet wanneer het voorbij is.", "Schrijf de dagen zoals 3-4-2027, of zet de laatste dag in een eigen kolom.");
        }
    }
    return {};
}

std::optional<DutchDays> RowDays::series_of(std::string_view field, std::string const& cell) {
    if (auto series = read_dutch_series(cell); !series.empty() && all_plausible(series)) return told_series(field, cell, std::move(series));
    auto const otherwise = days_put_otherwise(cell);
    if (otherwise.empty()) return std::nullopt;
    auto other = read_dutch_days(otherwise);
    if (other.found == DaysFound::days && plausible(other.days)) return std::move(other.days);
    if (auto series = read_dutch_series(otherwise); !series.empty() && all_plausible(series)) return told_series(field, cell, std::move(series));
    return std::nullopt;
}

/// "di 2-3-2027 t/m di 30-3-2027" may well be five evenings.
void RowDays::mind_weekdays(std::string_view field, std::string const& cell, DutchDays const& days) {
    constexpr std::int64_t week = 7;
    if (!days.first || !days.last || !one_weekday_in(cell)) return;
    auto const lasts = day_number(*days.last) - day_number(*days.first);
    if (lasts >= week && lasts % week == 0)
        doubted_ = field;
}

void RowDays::tell_doubt() const {
    if (doubted_.empty() || !offer_.dates.empty()) return;  // another cell told
    cells_.notice(doubted_, cell_in_quotes(text(doubted_)) + " is gelezen als alle dagen van de eerste tot de laatste.", "Is het elke week op die dag? Schrijf dan zoals: elke dinsdag van 2-3-2027 t/m 30-3-2027.");
}

/// "22-2-2027 t/m 26-2-2027 (voorjaarsvakantie)": days, and a word for visitors. "(o.v.b.)" is a doubt, "(was 19 april)" nothing any more.
std::optional<DutchDays> RowDays::before_bracket(std::string const& cell) {
    auto const open = cell.find('(');
    if (open == std::string::npos || open == 0 || !cell.ends_with(')')) return std::nullopt;
    auto read = read_dutch_days(cell.substr(0, open));
    if (read.found != DaysFound::days || !plausible(read.days)) return std::nullopt;
    auto const beside = cell.substr(open + 1, cell.size() - open - 2);
    auto const words = ' ' + folded(beside) + ' ';
    auto const says = [&words](std::initializer_list<std::string_view> any) {
        return std::ranges::any_of(any, [&words](auto const one) { return words.find(one) != std::string::npos; });
    };
    // "(was 19 april)": the day that it is no more
    if (says({"verplaatst", " was ", " ipv ", " in plaats van ", "eerder"})) return std::move(read.days);
    if (read_dutch_days(beside).found == DaysFound::days) return std::nullopt;
    if (says({" o v b ", " ovb ", "voorbehoud", "voorlopig"}))
        offer_.unsure = true;
    else if (offer_.duration.empty() && !spoken_duration(beside).empty())
        offer_.duration = beside;
    else if (offer_.hours_said.empty() && length_in_characters(beside) <= longest_beside)
        offer_.hours_said = beside;
    return std::move(read.days);
}

std::optional<DutchDays> RowDays::without_year(std::string_view field, std::string const& cell) const {
    if (auto days = by_weekday(field, cell)) return days;
    // the day of the week may stand in a column of its own
    if (auto const weekday = cells_.weekday(); !weekday.empty() && !names_weekdays(cell))
        if (auto days = by_weekday(field, weekday + " " + cell)) return days;
    return by_table(field, cell);
}

/// "wo 10-2" is in the one coming year in which that is a Wednesday.
std::optional<DutchDays> RowDays::by_weekday(std::string_view field, std::string const& cell) const {
    std::optional<DutchDays> found;
    int others = 0;
    for (int const year : {today_.year - 1, today_.year, today_.year + 1}) {
        auto read = read_dutch_days(with_year(cell, year));
        if (read.found == DaysFound::other_weekday) ++others;
        if (read.found != DaysFound::days || read.days.days.empty() || read.days.days.front() < today_) continue;
        found = found ? std::nullopt : std::optional(std::move(read.days));
    }
    if (!found || others != 2) return std::nullopt;
    cells_.notice(field, "Bij " + cell_in_quotes(cell) + " staat geen jaar. Door de dag van de week is het gelezen als " + date_in_words(found->days.front()) + ".", "Klopt dat niet? Schrijf het jaar erbij.", true);
    return found;
}

/// "8 april" is the coming one where the table is about that year.
std::optional<DutchDays> RowDays::by_table(std::string_view field, std::string const& cell) const {
    for (int const year : {today_.year, today_.year + 1}) {
        auto read = read_dutch_days(with_year(cell, year));
        auto const first = read.days.first ? read.days.first : read.days.days.empty() ? std::nullopt : std::optional(read.days.days.front());
        if (read.found != DaysFound::days || !first || *first < today_) continue;
        if (!cells_.columns().years.contains(year)) return std::nullopt;
        cells_.notice(field, "Bij " + cell_in_quotes(cell) + " staat geen jaar. Sprank leest " + date_in_words(*first) + ", want de tabel gaat over dat jaar.", "Klopt dat niet? Schrijf het jaar erbij.", true);
        return std::move(read.days);
    }
    return std::nullopt;
}

/// "elke maandag van ... t/m ...": nobody knows what falls out.
DutchDays RowDays::told_series(std::string_view field, std::string const& cell, std::vector<Date> days) const {
    cells_.notice(field, cell_in_quotes(cell) + " is gelezen als " + std::to_string(days.size()) + " dagen, de laatste op " + date_in_words(days.back()) + ".",
                  "Valt er een dag uit, zoals in een vakantie? Zet dan alle dagen in de cel, met een komma ertussen.", true);
    return {std::move(days), {}, {}};
}

/// "sept 2027": visitors read it as it is, and it ends with its last day. Where only a day can stand, that is the last day.
DutchDays RowDays::take_period(std::string_view field, std::string const& cell, Period const& period, Words words) {
    auto const last = date_in_words(period.last);
    if (words == Words::are_wrong) {
        cells_.notice(field, cell_in_quotes(cell) + " is gelezen als " + last + ".", "Weet je de dag? Schrijf die dan, zoals 3-4-2027.");
        return {{period.last}, {}, {}};
    }
    say(cell);
    period_ = period;
    cells_.notice(field, cell_in_quotes(cell) + " is geen dag. Bezoekers lezen het zo, tot en met " + last + ".", "Weet je de dag? Schrijf die dan, zoals 3-4-2027.", true);
    return {};
}

/// A year after its first day nobody knows any more whether it is still there.
void RowDays::no_end(std::string_view field, std::string const& cell, Date first) {
    auto const until = Date{first.year + 1, first.month, std::min(first.day, 28)};
    period_ = Period{first, until};
    cells_.notice(field, cell_in_quotes(cell) + " heeft geen einde. Het blijft staan tot en met " + date_in_words(until) + ".", "Houdt het eerder op? Schrijf dan ook de laatste dag.");
}

void RowDays::say(std::string const& cell) {
    if (std::ranges::find(words_, cell) == words_.end()) words_.push_back(cell);
}

void RowDays::take(DutchDays days) {
    if (days.days.size() == 1) {
        offer_.starts = days.days.front();
    } else if (!days.days.empty()) {
        offer_.dates = std::move(days.days);
    } else {
        offer_.starts = days.first;
        offer_.ends = days.last;
        from_there_on_ = days.first && !days.last;
    }
}

/// Words beside a day: visitors read them behind it.
void RowDays::say_beside() {
    if (begins_) words_.insert(words_.begin(), "start");
    if (words_.empty()) return;
    auto const words = joined_with_commas(words_);
    // "dinsdag" beside Tuesdays says nothing more
    auto const weekday = is_weekdays_and_hours(words) ? one_weekday_in(words) : std::nullopt;
    auto const is_that = [&weekday](Date day) { return weekday && weekday_of(day) == *weekday; };
    bool const one = offer_.starts && !offer_.ends && is_that(*offer_.starts), all = !offer_.dates.empty() && std::ranges::all_of(offer_.dates, is_that);
    if ((one && !begins_) || all || offer_.hours_said.find(words) != std::string::npos) return;
    auto const said = offer_.hours_said.empty() ? words : offer_.hours_said + ", " + words;
    if (length_in_characters(said) <= longest_beside) offer_.hours_said = said;
    else cells_.notice("when", cell_in_quotes(words) + " is weggelaten: er staat al een dag.", "Zet het in de omschrijving.");
}

/// Without a day the words are all that visitors read; more than a line or two nobody reads there.
void RowDays::say_instead() {
    constexpr std::size_t longest_when = 120;
    for (auto const& one : words_) {
        auto const all = offer_.when.empty() ? one : offer_.when + ", " + one;
        if (offer_.when.empty() || length_in_characters(all) <= longest_when) offer_.when = all;
        else cells_.notice("when", cell_in_quotes(one) + " is weggelaten: er staat al veel bij de tijd.", "Zet het in de omschrijving.");
    }
}

void RowDays::read() {
    auto starts = days_of("starts", Words::are_when);
    auto dates = days_of("dates", Words::are_when);
    auto when = days_of("when", Words::are_when);
    auto const ends = days_of("ends", Words::are_when);
    std::string_view field = "when";
    if (dates.days.size() > 1 || (none(starts) && !none(dates))) {
        field = "dates";
        take(std::move(dates));
    } else if (!none(starts)) {
        field = "starts";
        take(std::move(starts));
    } else {
        take(std::move(when));
    }
    take_end(ends);
    begins_ = offer_.starts && !offer_.ends && says_start(text(field));
    if (from_there_on_ && offer_.starts && !offer_.ends) {
        // "vanaf 3 april 2027": with a first day and no last it would be over the day after
        words_.insert(words_.begin(), text(field));
        no_end(field, text(field), *offer_.starts);
        offer_.starts.reset();
    }
    if (none(starts) && none(dates) && none(when) && !cells_.weekday().empty() && names_weekdays(cells_.weekday())) say(cells_.weekday());
    bool const any_day = offer_.starts || offer_.ends || !offer_.dates.empty();
    if (any_day) say_beside();
    else say_instead();
    mind_weekday_column();
    shorten(field);
    offer_.valid_until = one_day("valid_until");
    if (period_ && !offer_.valid_until && !offer_.starts && offer_.dates.empty()) offer_.valid_until = period_->last;
}

/// "za" in a column of its own, and a date that is a Sunday.
void RowDays::mind_weekday_column() const {
    auto const cell = cells_.weekday();
    auto const weekday = cell.empty() ? std::nullopt : one_weekday_in(cell);
    if (weekday && offer_.starts && !offer_.ends && weekday_of(*offer_.starts) != *weekday)
        cells_.notice("starts", "De dag van de week " + cell_in_quotes(cell) + " hoort niet bij " + date_in_words(*offer_.starts) + ". Bezoekers lezen de datum.", "Kijk welke van de twee klopt.");
}

void RowDays::shorten(std::string_view field) {
    if (offer_.dates.size() <= most_days_of_series) return;
    past_days_out();
    if (offer_.dates.size() <= most_days_of_series) return;
    complain(field, "Hier staan meer dan " + std::to_string(most_days_of_series) + " dagen. Alleen de eerste daarvan worden gebruikt.", "Lees de tabel later in het jaar nog eens in.");
    offer_.dates.resize(most_days_of_series);
}

void RowDays::take_end(DutchDays const& ends) {
    if (none(ends) || !offer_.dates.empty()) return;
    auto const end = ends.last ? ends.last : ends.days.empty() ? ends.first : std::optional(ends.days.back());
    if (end && offer_.starts && *end < *offer_.starts) {
        complain("ends", "De laatste dag ligt voor de eerste dag.", "Verbeter een van de twee datums.");
        offer_.starts.reset();
        offer_.ends.reset();
        return;
    }
    offer_.ends = end;
}

std::optional<Date> RowDays::one_day(std::string_view field) {
    auto const days = days_of(field, Words::are_wrong);
    if (days.last) return days.last;
    if (days.days.size() <= 1) return days.days.empty() ? std::nullopt : std::optional(days.days.front());
    complain(field, "Hier staat meer dan één datum.", "Laat er één staan.");
    return std::nullopt;
}

void RowDays::past_days_out() {
    std::erase_if(offer_.dates, [this](Date day) { return day < today_; });
    if (offer_.dates.size() != 1) return;
    offer_.starts = offer_.dates.front();
    offer_.dates.clear();
}

}  // namespace sprank::import
