#include "import/spreadsheet_row.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "core/folded_text.hpp"
#include "import/cell_values.hpp"
#include "import/dutch_date.hpp"
#include "import/dutch_period.hpp"
#include "import/duration_words.hpp"
#include "import/people_words.hpp"
#include "import/organisation_words.hpp"
#include "import/plain_text.hpp"
#include "import/price_words.hpp"
#include "import/row_cells.hpp"
#include "import/row_days.hpp"
#include "import/row_hours.hpp"
#include "import/row_states.hpp"
#include "import/state_words.hpp"
#include "import/wage_words.hpp"

namespace sprank::import {
namespace {

/// Offices begin a remark anyhow; visitors read a sentence.
std::string with_capital(std::string text) {
    if (text.size() > 1 && text[0] >= 'a' && text[0] <= 'z' && text[1] >= 'a' && text[1] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

/// What one needs, not what one gets: "vanaf mbo 2"; and a column "Instapniveau" that a saved file of columns has as levels.
bool is_entry(SpreadsheetColumns const& columns, std::string const& level) {
    constexpr std::array<std::string_view, 6> least{"vanaf", "minimaal", "minstens", "min", "instap", "instroom"};
    constexpr std::array<std::string_view, 4> headings{"instap", "instroom", "vooropleiding", "toelating"};
    auto const words = words_in(folded(level));
    if (words.empty()) return false;
    auto const heading = folded(columns.name("level"));
    bool const headed = std::ranges::any_of(headings, [&heading](auto one) { return heading.find(one) != std::string::npos; });
    return headed || std::ranges::find(least, words.front()) != least.end();
}

class RowReader {
public:
    RowReader(SpreadsheetColumns const& columns, TableRow const& row, Date today, Complaints& complaints)
        : cells_(columns, row, complaints), today_(today), days_(cells_, today, offer_) {}

    std::optional<ForeignOffer> read(UnreadRow& left) {
        offer_.spot = {cells_.complaints().file(), cells_.place()};
        offer_.name = text("name");
        offer_.key = text("key");
        left = {offer_.spot, offer_.key, offer_.name.empty() ? RowState::nameless : RowState::over, offer_.name};
        if (offer_.name.empty()) {
            complain("name", "In deze rij staat geen naam.", "Vul de naam in, of haal de rij weg.");
            return std::nullopt;
        }
        read_words();
        read_row_states(cells_, offer_);
        read_where();
        read_wage();
        read_price();
        days_.read();
        read_row_hours(cells_, offer_);
        days_.tell_doubt();
        keep_unread_time();
        read_checked();
        if (over()) return std::nullopt;
        days_.past_days_out();
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
        if (auto const other = cells_.columns().guessed.other_organisation; other && names_nobody(offer_.organisation))
            if (auto cell = cells_.text_at(*other); !names_nobody(cell)) offer_.organisation = std::move(cell);
        offer_.audience = audience_with_ages(text("audience"), cells_.columns().has("ages") ? cells_.columns().name("ages") : std::string{}, text("ages"));
        offer_.professions = text("professions");
        offer_.worlds = text("worlds");
        offer_.entry = text("entry");
        offer_.level = text("level");
        if (offer_.entry.empty() && is_entry(cells_.columns(), offer_.level)) offer_.entry = std::exchange(offer_.level, {});
        offer_.learning = text("learning");
        offer_.duration = duration_written_out(text("duration"));
        offer_.text = with_capital(text("text"));
        offer_.text_en = text("text_en");
    }

    void read_where() {
        if (auto const cell = text("website", 2000); !cell.empty()) {
            if (auto const website = read_website(cell))
                offer_.website = *website;
            else if (is_mail_address(cell))
                cells_.notice("website", "Hier staat een mailadres, geen website.", "Mailadressen worden niet bewaard; er hoeft niets te gebeuren.", true);
            else
                cells_.notice("website", cell_in_quotes(cell) + " is geen adres van een website.", "Er hoeft niets te gebeuren: adressen worden niet bewaard.", true);
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
        if (keeps_wage(cell, column)) return;
        auto price = import::read_price(cell, column);
        bool const readable = price.found == CostFound::amount || !price.said.empty();
        bool const maybe_wage = readable && may_be_wage(cell, column);
        if (maybe_wage) offer_.maybe_wage = cell;
        if (price.found == CostFound::unclear && price.said.empty()) {
            complain("cost", "De prijs " + cell_in_quotes(cell) + " is niet als één bedrag te lezen.",
                     "De prijs blijft leeg. Schrijf \"gratis\" of één bedrag voor één persoon, zoals 12,50. Zet de rest in de omschrijving.");
            return;
        }
        if (price.without_tax)
            cells_.notice("cost", "De prijs " + cell_in_quotes(cell) + " is zonder btw. Bezoekers lezen hem achter de tekst, alleen in het Nederlands.", "Schrijf de prijs met btw, dan staat hij er als bedrag.", true);
        else if (price.found == CostFound::unclear && !maybe_wage)
            cells_.notice("cost", "De prijs " + cell_in_quotes(cell) + " is niet als één bedrag te lezen. Bezoekers lezen hem achter de tekst, alleen in het Nederlands.", "", true);
        offer_.cost = std::move(price.cost);
        offer_.cost_said = std::move(price.said);
        offer_.cost_year = price.year;
    }

    /// A price that is none: what one earns there.
    bool keeps_wage(std::string const& cell, std::string const& column) {
        auto const wage = wage_in_price(cell, column);
        if (wage.said.empty()) return false;
        if (wage.only_paid) {
            offer_.maybe_wage = cell;
            return true;
        }
        take_wage("cost", cell, wage);
        return true;
    }
    void read_wage() {
        if (auto const cell = text("wage"); !cell.empty()) take_wage("wage", cell, wage_in_column(cell, cells_.columns().name("wage")));
    }
    void take_wage(std::string_view field, std::string const& cell, Wage const& wage) {
        offer_.paid = offer_.paid || wage.paid;
        if (wage.said.empty() || !offer_.wage.empty()) return;
        offer_.wage = wage.said;
        if (wage.unread_amount) cells_.notice(field, "Het bedrag in " + cell_in_quotes(cell) + " is niet als loon te lezen. Het blijft weg.", "Schrijf bijvoorbeeld € 1.900 per maand.", true);
    }

    /// What the kind and the year of a price may still be told by.
    void keep_unread_time() {
        if (offer_.starts || !offer_.dates.empty() || !offer_.when.empty()) return;
        for (std::string_view const field : {"starts", "dates", "when", "ends"})
            if (auto cell = plain_text(cells_.raw(field), 400); offer_.when_unread.empty() && !says_nothing(cell) && !is_spreadsheet_error(cell)) offer_.when_unread = std::move(cell);
    }

    /// Of a month or a year its first day: nobody looked earlier than that. A day without a year is the last one that was.
    void read_checked() {
        auto const cell = text("checked");
        auto const period = read_excel_day(cell) ? std::nullopt : read_dutch_period(cell);
        auto day = period ? std::optional(period->first) : past_day(cell);
        if (!day) day = days_.one_day("checked");
        if (day && today_ != Date{} && *day > today_) {
            complain("checked", cell_in_quotes(cell) + " moet nog komen.", "Schrijf de dag waarop iemand het heeft nagekeken.");
        } else {
            offer_.checked = day;
        }
    }
    std::optional<Date> past_day(std::string const& cell) const {
        if (cell.empty() || read_dutch_days(cell).found != DaysFound::no_year) return std::nullopt;
        for (int const year : {today_.year, today_.year - 1}) {
            auto const read = read_dutch_days(with_year(cell, year));
            if (read.found == DaysFound::days && read.days.days.size() == 1 && read.days.days.front() <= today_) return read.days.days.front();
        }
        return std::nullopt;
    }

    bool over() const {
        auto last = offer_.ends ? offer_.ends : !offer_.dates.empty() ? std::optional(offer_.dates.back()) : offer_.starts;
        if (offer_.valid_until && (!last || *offer_.valid_until < *last)) last = offer_.valid_until;
        return last && *last < today_;
    }

    RowCells cells_;
    Date today_;
    ForeignOffer offer_;
    RowDays days_;
};

}  // namespace

std::optional<ForeignOffer> read_spreadsheet_row(SpreadsheetColumns const& columns, TableRow const& row, Date today, Complaints& complaints,
                                                 UnreadRow& left) {
    return RowReader(columns, row, today, complaints).read(left);
}

}  // namespace sprank::import
