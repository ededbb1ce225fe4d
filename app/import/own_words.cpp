#include "import/own_words.hpp"

#include <algorithm>
#include <array>
#include <sstream>

#include "import/dutch_hours.hpp"
#include "import/english_when.hpp"
#include "store/enum_words.hpp"

namespace sprank::import {
namespace {

struct KindNames {
    std::string_view dutch, simple, english;
};
KindNames names_of(OfferKind kind) {
    switch (kind) {
        case OfferKind::programme: return {"Opleiding", "Opleiding", "Programme"};
        case OfferKind::short_course: return {"Korte cursus", "Cursus", "Short course"};
        case OfferKind::bbl: return {"Leren en werken", "Leren en werken", "Learn and earn"};
        case OfferKind::try_out: return {"Zelf proberen", "Zelf proberen", "Try it yourself"};
        case OfferKind::open_day: return {"Open dag", "Open dag", "Open day"};
        case OfferKind::workshop: return {"Workshop", "Zelf iets maken", "Workshop"};
        case OfferKind::company_visit: return {"Kijken bij een bedrijf", "Kijken bij een bedrijf", "Visit to a company"};
        case OfferKind::girls_day: return {"Girls’ Day", "Girls’ Day", "Girls’ Day"};
        case OfferKind::mentoring: return {"Praten met iemand uit het vak", "Praten met iemand uit het vak", "Talk to somebody from the trade"};
        case OfferKind::information: return {"Informatie en advies", "Informatie", "Information and advice"};
        case OfferKind::science_centre: return {"Science centre", "Museum over techniek", "Science centre"};
        case OfferKind::hybrid_centre: return {"Leren in een echt bedrijf", "Leren in een bedrijf", "Learning in a real company"};
        case OfferKind::fieldlab: return {"Fieldlab", "Proefplek", "Field lab"};
        case OfferKind::event: break;
    }
    return {"Activiteit", "Activiteit", "Activity"};
}

OwnTexts plain_texts(KindNames const& names, std::string const& organisation) {
    std::string const end = organisation.ends_with('.') ? organisation : organisation + ".";
    return {std::string(names.dutch) + " bij " + end, std::string(names.simple) + " bij " + end, std::string(names.english) + " at " + end};
}

std::string day_in(Date day, bool dutch) {
    static constexpr std::array<std::string_view, 12> nl{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"};
    static constexpr std::array<std::string_view, 12> en{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"};
    auto const month = static_cast<std::size_t>(std::clamp(day.month, 1, 12) - 1);
    return std::to_string(day.day) + " " + std::string(dutch ? nl[month] : en[month]) + " " + std::to_string(day.year);
}

OfferDays days_of(Cells const& row) {
    OfferDays days{{}, parse_date(cell_of(row, "starts")), parse_date(cell_of(row, "ends"))};
    std::istringstream words(cell_of(row, "dates"));
    for (std::string word; words >> word;)
        if (auto const date = parse_date(word)) days.dates.push_back(*date);
    return days;
}

bool is_own_text(std::string_view column, std::string const& cell, Cells const& row, Known const& known) {
    auto const kind = store::from_word<OfferKind>(cell_of(row, "kind"));
    auto const* const organisation = known.organisation_called(cell_of(row, "organisation"));
    if (!kind || !organisation) return false;
    auto const is_one_of = [&](OwnTexts const& texts) { return cell == (column == "text_en" ? texts.english : column == "text_nl" ? texts.dutch : texts.simple); };
    return is_one_of(own_texts(*kind, organisation->name)) || is_one_of(plain_texts(names_of(*kind), organisation->name));
}

bool is_own_when(std::string_view column, std::string const& cell, Cells const& row) {
    bool const dutch = column != "when_en";
    auto const own = when_in_words(days_of(row), {}, dutch);
    if (cell == own || (!dutch && cell == when_in_words(days_of(row), cell_of(row, "when_nl"), false))) return true;
    // behind it the hours, which are in no column
    if (cell.starts_with(own + ", ") && read_hours(std::string_view(cell).substr(own.size())).hours) return true;
    if (cell.starts_with(own + " (") && cell.ends_with(')')) return true;
    return column == "when_nl_simple" && cell == cell_of(row, "when_nl");
}

}  // namespace

OwnTexts own_texts(OfferKind kind, std::string_view organisation) {
    std::string const who(organisation);
    // "Kijken bij een bedrijf bij X" says "bij" twice, and X may be the company or who arranges it.
    if (kind == OfferKind::company_visit) return {"Je kijkt in een bedrijf. " + who + " regelt het.", "Je kijkt in een bedrijf. " + who + " regelt het.", "You look inside a company. " + who + " arranges it."};
    return plain_texts(names_of(kind), who);
}

std::string kind_in_words(OfferKind kind) {
    std::string words(names_of(kind).dutch);
    if (kind != OfferKind::girls_day && words.front() >= 'A' && words.front() <= 'Z') words.front() = static_cast<char>(words.front() - 'A' + 'a');
    return words;
}

namespace {

std::string days_in_words(OfferDays const& days, bool dutch) {
    if (!days.dates.empty()) {
        auto const more = std::to_string(days.dates.size() - 1);
        return day_in(days.dates.front(), dutch) + (days.dates.size() == 1 ? "" : dutch ? " en nog " + more + " keer" : " and " + more + " more");
    }
    if (days.starts && days.ends && *days.ends != *days.starts) return day_in(*days.starts, dutch) + (dutch ? " tot en met " : " to ") + day_in(*days.ends, dutch);
    return days.starts ? day_in(*days.starts, dutch) : std::string{};
}

}  // namespace

std::string when_in_words(OfferDays const& days, std::string_view otherwise, bool dutch) {
    auto words = days_in_words(days, dutch);
    bool const said = words.empty() && !otherwise.empty();
    if (said) words = dutch ? std::string(otherwise) : when_in_english(otherwise);
    // what a file says in words says its hours itself
    if (!words.empty() && days.hours && !(said && read_hours(words).any)) words += ", " + hours_in_words(*days.hours, dutch);
    bool const asks = words.empty();
    if (asks) words = dutch ? "Vraag wanneer" : "Ask when";
    if (asks && days.hours) words += " (" + hours_in_words(*days.hours, dutch) + ")";
    bool const waits = days.takes.find("wachtlijst") != std::string::npos;
    std::string beside = dutch ? days.takes : waits ? "waiting list" : std::string{};
    if (days.full) beside = (dutch ? "vol" : "full") + (beside.empty() ? "" : ", " + beside);
    return beside.empty() ? words : words + " (" + beside + ")";
}

bool made_by_sprank(std::string_view column, Cells const& row, Known const& known) {
    auto const cell = cell_of(row, column);
    if (cell.empty()) return false;
    if (column == "name_en") return cell == cell_of(row, "name_nl");
    if (column.starts_with("text_")) return is_own_text(column, cell, row, known);
    if (column.starts_with("when_")) return is_own_when(column, cell, row);
    auto const professions = known.professions_in(cell_of(row, "name_nl"));
    if (column == "professions") return cell == joined(professions);
    return column == "worlds" && cell == joined(professions.empty() ? known.worlds_in_name(cell_of(row, "name_nl")) : known.worlds_of(professions));
}

std::string cell_of(Cells const& cells, std::string_view column) {
    auto const at = cells.find(column);
    return at == cells.end() ? std::string{} : at->second;
}

std::string joined(std::vector<std::string> const& words) {
    std::string line;
    for (auto const& word : words) line += (line.empty() ? "" : " ") + word;
    return line;
}

}  // namespace sprank::import
