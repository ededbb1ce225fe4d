#include "import/spreadsheet_row.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "core/folded_text.hpp"
#include "import/cell_values.hpp"
#include "import/dutch_date.hpp"
#include "import/dutch_hours.hpp"
#include "import/dutch_period.hpp"
#include "import/iso_time.hpp"
#include "import/plain_text.hpp"
#include "import/price_words.hpp"
#include "import/row_cells.hpp"
#include "import/row_hours.hpp"
#include "import/row_states.hpp"
#include "import/state_words.hpp"

namespace sprank::import {
namespace {

constexpr std::size_t longest_beside = 40;  ///< characters that fit behind a day
constexpr int most_years_ahead = 20, first_year = 1990;

bool has_letters(std::string_view cell) {
    return std::any_of(cell.begin(), cell.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

bool none(DutchDays const& days) { return days.days.empty() && !days.first && !days.last; }

class RowReader {
public:
    RowReader(SpreadsheetColumns const& columns, TableRow const& row, Date today, Complaints& complaints)
        : cells_(columns, row, complaints), today_(today) {}

    std::optional<ForeignOffer> read(UnreadRow& left) {
        offer_.spot = {cells_.complaints().file(), cells_.place()};
        offer_.name = text("name");
        offer_.key = text("key");
        left = {offer_.spot, offer_.key, offer_.name.empty() ? RowState::nameless : RowState::over};
        if (offer_.name.empty()) {
            complain("name", "In deze rij staat geen naam.", "Vul de naam in, of haal de rij weg.");
            return std::nullopt;
        }
        read_words();
        read_row_states(cells_, offer_);
        read_where();
        read_price();
        read_days();
        read_row_hours(cells_, offer_);
        offer_.valid_until = one_day("valid_until");
        if (period_ && !offer_.valid_until && !offer_.starts && offer_.dates.empty()) offer_.valid_until = period_->last;
        read_checked();
        if (over()) return std::nullopt;
        past_days_out();
        return std::move(offer_);
    }

private:
    void complain(std::string_view field, std::string found, std::string advice, bool tells_fate = false) const {
        cells_.complain(field, std::move(found), std::move(advice), tells_fate);
    }
    std::string text(std::string_view field, std::size_t characters = 400) const { return cells_.text(field, characters); }

    void read_words() {
        offer_.name_en = text("name_en");
        offer_.kind = text("kind");
        offer_.organisation = text("organisation");
        offer_.audience = text("audience");
        offer_.professions = text("professions");
        offer_.worlds = text("worlds");
        offer_.level = text("level");
        offer_.learning = text("learning");
        offer_.duration = text("duration");
        offer_.text = text("text");
        offer_.text_en = text("text_en");
    }

    void read_where() {
        if (auto const cell = text("website", 2000); !cell.empty()) {
            if (auto const website = read_website(cell))
                offer_.website = *website;
            else if (is_mail_address(cell))
                complain("website", "Hier staat een mailadres, geen website.", "Mailadressen worden niet bewaard; er hoeft niets te gebeuren.", true);
            else
                complain("website", cell_in_quotes(cell) + " is geen adres van een website.",
                         "Schrijf het zoals www.school.nl, of laat de cel leeg.");
        }
        if (auto const cell = text("town"); !cell.empty()) {
            auto const found = read_town(cell);
            offer_.town = found.town;
            offer_.postcode = found.postcode;
            // a name of a town may be in it that only a list of towns tells
            if (found.town.empty() && found.postcode.empty()) offer_.town = cell;
        }
        if (auto const cell = text("postcode"); !cell.empty()) {
            if (auto const postcode = read_postcode(cell))
                offer_.postcode = *postcode;
            else
                complain("postcode", cell_in_quotes(cell) + " is geen postcode.", "Schrijf vier cijfers en twee letters, zoals 8011 AB.");
        }
    }

    void read_price() {
        auto const cell = plain_text(cells_.raw("cost"));
        if (cell.empty() || text("cost").empty()) {
            if (folded(cell) == "geen") offer_.cost = "gratis";
            return;
        }
        auto const& column = cells_.columns().name("cost");
        if (auto const answer = folded(column) == "gratis" ? yes_or_no(cell) : std::nullopt) {
            if (*answer) offer_.cost = "gratis";
            return;
        }
        auto const read = read_cost(cell);
        if (read.found == CostFound::amount && says_more_than_a_price(cell)) offer_.cost_said = cell;
        if (read.found == CostFound::unclear)
            if (auto const amount = amount_before_words(cell)) {
                offer_.cost_said = cell;
                offer_.cost = *amount;
                offer_.cost_year = year_in(cells_.columns().name("cost"));
                return;
            }
        if (read.found == CostFound::unclear && is_price_in_words(cell)) {
            offer_.cost_said = cell;
            cells_.notice("cost", "De prijs " + cell_in_quotes(cell) + " is niet als één bedrag te lezen. Bezoekers lezen hem achter de tekst, alleen in het Nederlands.", "");
            return;
        }
        if (read.found == CostFound::unclear) {
            complain("cost", "De prijs " + cell_in_quotes(cell) + " is niet als één bedrag te lezen.",
                     "De prijs blijft leeg. Schrijf \"gratis\" of één bedrag voor één persoon, zoals 12,50. Zet de rest in de omschrijving.");
            return;
        }
        offer_.cost = read.cost;
        if (!offer_.cost.empty()) offer_.cost_year = read.year != 0 ? read.year : year_in(column);
    }

    void complain_of_days(std::string_view field, DaysFound found, std::string const& cell) {
        auto const quoted = cell_in_quotes(cell);
        std::string const now = field == "starts" || field == "dates" || field == "when" ? "Bezoekers lezen dan: Vraag wanneer. " : "";
        if (found == DaysFound::no_year) {
            complain(field, "Bij " + quoted + " staat geen jaar.", now + "Schrijf de hele datum, zoals 3-4-2027.");
        } else if (found == DaysFound::other_weekday) {
            complain(field, "In " + quoted + " hoort de dag van de week niet bij de datum.",
                     now + "Kijk welke van de twee klopt, en verbeter de andere.");
        } else if (found == DaysFound::no_such_day) {
            complain(field, quoted + " kan niet: de dag bestaat niet, of het einde ligt voor het begin.",
                     now + "Schrijf eerst de dag, dan de maand, dan het jaar, zoals 3-4-2027.");
        } else if (found == DaysFound::days) {
            complain(field, "Het jaar in " + quoted + " kan niet kloppen. Het lijkt een tikfout.", now + "Verbeter het jaar.");
        } else {
            complain(field, quoted + " is niet als datum te lezen.",
                     now + "Schrijf het zoals 3-4-2027 of 3 t/m 5 april 2027. Zet tussen meer dagen een komma.");
        }
    }

    bool plausible(DutchDays const& days) const {
        auto const fits = [this](Date date) {
            return date.year >= first_year && date.year <= std::max(today_.year, first_year) + most_years_ahead;
        };
        return std::all_of(days.days.begin(), days.days.end(), fits) && (!days.first || fits(*days.first)) &&
               (!days.last || fits(*days.last));
    }

    enum class Words : std::uint8_t { are_wrong, are_when };

    /// The days of a cell; words go to `when`, where they may stand.
    DutchDays days_of(std::string_view field, Words words) {
        auto const cell = text(field);
        if (cell.empty()) return {};
        if (auto const day = read_excel_day(cell)) return {{*day}, {}, {}};
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
        if (auto series = read_dutch_series(cell); !series.empty() && plausible({series, {}, {}})) return told_series(field, cell, std::move(series));
        if (auto days = before_bracket(cell)) return std::move(*days);
        if (auto const otherwise = days_put_otherwise(cell); !otherwise.empty()) {
            auto other = read_dutch_days(otherwise);
            if (other.found == DaysFound::days && plausible(other.days)) return std::move(other.days);
            if (auto series = read_dutch_series(otherwise); !series.empty() && plausible({series, {}, {}})) return told_series(field, cell, std::move(series));
        }
        if (words == Words::are_when && offer_.duration.empty() && !spoken_duration(cell).empty()) {
            offer_.duration = cell;
            return {};
        }
        if (read.found == DaysFound::no_year)
            if (auto const days = by_weekday(field, cell)) return *days;
        if (auto const period = read_dutch_period(cell)) return take_period(field, cell, *period, words);
        if (auto const first = beginning_without_end(cell); first && words == Words::are_when && plausible({{*first}, {}, {}})) {
            if (when_words_.empty()) when_words_ = cell;
            no_end(field, *first);
            return {};
        }
        bool const worded = read.found == DaysFound::words || read.found == DaysFound::unclear;
        if (words == Words::are_when && worded && (has_letters(cell) || (cell.size() == 4 && year_in(cell) != 0))) {
            if (when_words_.empty()) when_words_ = cell;
            if (read.found == DaysFound::unclear && field == "when")
                cells_.notice(field, cell_in_quotes(cell) + " staat er als tekst. Sprank weet niet wanneer het voorbij is.", "Schrijf de dagen zoals 3-4-2027, of zet de laatste dag in een eigen kolom.");
            else if (read.found == DaysFound::unclear) {
                complain(field, cell_in_quotes(cell) + " is niet als datum te lezen en staat er nu als tekst.",
                         "Schrijf het zoals 3-4-2027 of 3 t/m 5 april 2027, anders weet Sprank niet wanneer het voorbij is.");
            }
            return {};
        }
        complain_of_days(field, read.found, cell);
        return {};
    }

    /// "di 2-3-2027 t/m di 30-3-2027" may well be five evenings.
    void mind_weekdays(std::string_view field, std::string const& cell, DutchDays const& days) const {
        constexpr std::int64_t week = 7;
        if (!days.first || !days.last || !one_weekday_in(cell)) return;
        auto const lasts = day_number(*days.last) - day_number(*days.first);
        if (lasts >= week && lasts % week == 0)
            cells_.notice(field, cell_in_quotes(cell) + " is gelezen als alle dagen van de eerste tot de laatste.", "Is het elke week op die dag? Schrijf dan zoals: elke dinsdag van 2-3-2027 t/m 30-3-2027.");
    }

    /// "22-2-2027 t/m 26-2-2027 (voorjaarsvakantie)": days, and a word for visitors. "(o.v.b.)" is a doubt, "(was 19 april)" nothing any more.
    std::optional<DutchDays> before_bracket(std::string const& cell) {
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
        else if (offer_.hours_said.empty() && length_in_characters(beside) <= longest_beside)
            offer_.hours_said = beside;
        return std::move(read.days);
    }

    /// "wo 10-2" is in the one coming year in which that is a Wednesday.
    std::optional<DutchDays> by_weekday(std::string_view field, std::string const& cell) const {
        std::optional<DutchDays> found;
        int others = 0;
        for (int const year : {today_.year - 1, today_.year, today_.year + 1}) {
            auto read = read_dutch_days(cell + (cell.find_last_of("-/") == std::string::npos ? " " : cell.substr(cell.find_last_of("-/"), 1)) + std::to_string(year));
            if (read.found == DaysFound::other_weekday) ++others;
            if (read.found != DaysFound::days || read.days.days.size() != 1 || read.days.days.front() < today_) continue;
            found = found ? std::nullopt : std::optional(std::move(read.days));
        }
        if (!found || others != 2) return std::nullopt;
        cells_.notice(field, "Bij " + cell_in_quotes(cell) + " staat geen jaar. Door de dag van de week is het gelezen als " + date_in_words(found->days.front()) + ".", "Klopt dat niet? Schrijf het jaar erbij.");
        return found;
    }

    /// "elke maandag van ... t/m ...": nobody knows what falls out.
    DutchDays told_series(std::string_view field, std::string const& cell, std::vector<Date> days) const {
        cells_.notice(field, cell_in_quotes(cell) + " is gelezen als " + std::to_string(days.size()) + " dagen, de laatste op " + date_in_words(days.back()) + ".",
                      "Valt er een dag uit, zoals in een vakantie? Zet dan alle dagen in de cel, met een komma ertussen.");
        return {std::move(days), {}, {}};
    }

    /// "sept 2027": visitors read it as it is, and it ends with its last day. Where only a day can stand, that is the last day.
    DutchDays take_period(std::string_view field, std::string const& cell, Period const& period, Words words) {
        auto const last = date_in_words(period.last);
        if (words == Words::are_wrong) {
            cells_.notice(field, cell_in_quotes(cell) + " is gelezen als " + last + ".", "Weet je de dag? Schrijf die dan, zoals 3-4-2027.");
            return {{period.last}, {}, {}};
        }
        if (when_words_.empty()) when_words_ = cell;
        period_ = period;
        cells_.notice(field, cell_in_quotes(cell) + " is geen dag. Bezoekers lezen het zo, tot en met " + last + ".",
                      "Weet je de dag? Schrijf die dan, zoals 3-4-2027.");
        return {};
    }

    /// A year after its first day nobody knows any more whether it is still there.
    void no_end(std::string_view field, Date first) {
        auto const until = Date{first.year + 1, first.month, std::min(first.day, 28)};
        period_ = Period{first, until};
        cells_.notice(field, cell_in_quotes(text(field)) + " heeft geen einde. Het blijft staan tot en met " + date_in_words(until) + ".", "Houdt het eerder op? Schrijf dan ook de laatste dag.");
    }

    void take(DutchDays days) {
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

    void read_days() {
        // words in a column that is about them come before words in a column of dates
        auto when = days_of("when", Words::are_when);
        auto dates = days_of("dates", Words::are_when);
        auto starts = days_of("starts", Words::are_when);
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
        if (from_there_on_ && offer_.starts && !offer_.ends) {
            // "vanaf 3 april 2027": with a first day and no last it would be over the day after
            if (when_words_.empty()) when_words_ = text(field);
            no_end(field, *offer_.starts);
            offer_.starts.reset();
        }
        offer_.when = when_words_;
        if (offer_.dates.size() <= most_days_of_series) return;
        past_days_out();
        if (offer_.dates.size() <= most_days_of_series) return;
        complain(field, "Hier staan meer dan " + std::to_string(most_days_of_series) + " dagen. Alleen de eerste daarvan worden gebruikt.",
                 "Lees de tabel later in het jaar nog eens in.");
        offer_.dates.resize(most_days_of_series);
    }

    void take_end(DutchDays const& ends) {
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

    /// One day from a column that has nothing to say in words.
    std::optional<Date> one_day(std::string_view field) {
        auto const days = days_of(field, Words::are_wrong);
        if (days.last) return days.last;
        if (days.days.size() <= 1) return days.days.empty() ? std::nullopt : std::optional(days.days.front());
        complain(field, "Hier staat meer dan één datum.", "Laat er één staan.");
        return std::nullopt;
    }

    /// Of a month or a year its first day: nobody looked earlier than that.
    void read_checked() {
        auto const cell = text("checked");
        auto const period = read_excel_day(cell) ? std::nullopt : read_dutch_period(cell);
        auto const day = period ? std::optional(period->first) : one_day("checked");
        if (day && today_ != Date{} && *day > today_) {
            complain("checked", cell_in_quotes(cell) + " moet nog komen.", "Schrijf de dag waarop iemand het heeft nagekeken.");
        } else {
            offer_.checked = day;
        }
    }

    bool over() const {
        auto last = offer_.ends ? offer_.ends : !offer_.dates.empty() ? std::optional(offer_.dates.back()) : offer_.starts;
        if (offer_.valid_until && (!last || *offer_.valid_until < *last)) last = offer_.valid_until;
        return last && *last < today_;
    }

    void past_days_out() {
        std::erase_if(offer_.dates, [this](Date day) { return day < today_; });
        if (offer_.dates.size() != 1) return;
        offer_.starts = offer_.dates.front();
        offer_.dates.clear();
    }

    RowCells cells_;
    Date today_;
    std::string when_words_;
    std::optional<Period> period_;  ///< of words that are no day
    bool from_there_on_ = false;
    ForeignOffer offer_;
};

}  // namespace

std::optional<ForeignOffer> read_spreadsheet_row(SpreadsheetColumns const& columns, TableRow const& row, Date today, Complaints& complaints,
                                                 UnreadRow& left) {
    return RowReader(columns, row, today, complaints).read(left);
}

}  // namespace sprank::import
