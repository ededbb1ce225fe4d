#include <algorithm>
#include <array>

#include "compile/readers.hpp"
#include "compile/suggestion.hpp"
#include "compile/time_span.hpp"

namespace sprank::compile {
namespace {

constexpr double most_cost = 100'000;  ///< euro
constexpr int sure_years = 3;          ///< what was looked at longer ago may be gone

template <typename Value>
std::optional<Value> value_of(Report& report, LocatedText const& word) {
    auto const value = store::from_word<Value>(word.text);
    if (!value) report.error(word.where, "unknown-word", in_quotes(word.text) + " kan hier niet.", suggestion(word.text, store::Words<Value>::all, "Haal het weg."));
    return value;
}

/// "name_nl", "text_nl_simple": one column per language. A name is the same in the simple form of a language.
class LanguageColumns {
public:
    LanguageColumns(Draft const& draft, std::string_view prefix, bool simple_has_own, TextRule const& rule = {}) : rule_(rule) {
        for (auto const& language : draft.languages()) {
            auto id = language.id;
            if (!simple_has_own && id.ends_with("-simple")) id.resize(id.size() - 7);
            std::replace(id.begin(), id.end(), '-', '_');
            names_.push_back(std::string(prefix) + "_" + id);
        }
    }
    void add_to(std::vector<std::string_view>& columns) const {
        for (auto const& name : names_) {
            if (std::find(columns.begin(), columns.end(), name) == columns.end()) columns.push_back(name);
        }
    }
    LocalText read(Draft& draft, RowReader const& row) const {
        std::vector<std::string> texts;
        for (std::size_t i = 0; i < names_.size(); ++i) {
            auto text = row.text(names_[i]);
            bool const own = i == 0 || names_[i] != names_[i - 1];
            if (own) check_text(draft, text, draft.languages()[i].id, rule_);
            texts.push_back(std::move(text.text));
        }
        return LocalText(std::move(texts));
    }

private:
    std::vector<std::string> names_;
    TextRule rule_;
};

struct TextColumns {
    explicit TextColumns(Draft const& draft) : name(draft, "name", false), when(draft, "when", true, {.says_when = true}), text(draft, "text", true) {}
    LanguageColumns name, when, text;
    void add_to(std::vector<std::string_view>& columns) const {
        name.add_to(columns);
        when.add_to(columns);
        text.add_to(columns);
    }
};

/// What an offer takes from its town; false when there is none by that name.
bool read_town(Draft& draft, LocatedText const& cell, Offer& offer) {
    if (cell.text == online_place) {  // it is nowhere, and belongs to no region
        offer.town = online_town;
        offer.position = whole_country;
        return true;
    }
    auto const position = draft.places.find(cell, draft.report);
    if (!position) return false;
    auto const& place = draft.bundle.places[*position];
    offer.town = place.name;
    offer.region = place.region;
    offer.position = place.position;
    return true;
}

/// What an offer takes from its organisation and its place.
void read_where(Draft& draft, RowReader const& row, std::string const& region, Offer& offer) {
    if (auto const cell = row.text("organisation"); !cell.text.empty()) {
        if (auto const position = draft.organisations.find(cell, draft.report)) {
            auto const& organisation = draft.organisation_list[*position];
            offer.organisation = organisation.name;
            offer.organisation_id = organisation.id;
            offer.website = organisation.website;
        }
    }
    auto const cell = row.text("place");
    if (cell.text.empty() || !read_town(draft, cell, offer) || offer.region.empty() || offer.region == region) return;
    draft.report.error(cell.where, "wrong-region", offer.town + " ligt in " + offer.region + ", niet in " + region + ".",
                       "Zet de regel in offers/" + offer.region + ".csv.");
}

void read_dates(Draft& draft, RowReader const& row, Offer& offer) {
    auto const starts = row.date("starts", Need::optional);
    auto const ends = row.date("ends", Need::optional);
    offer.starts = full_date(draft.report, starts);
    offer.ends = full_date(draft.report, ends);
    if (offer.starts && offer.ends && *offer.ends < *offer.starts) {
        draft.report.error(ends.where, "range-order", "De laatste dag ligt voor de eerste dag.", "Draai de datums om.");
        return;
    }
    for (auto const& day : row.dates("dates", Need::optional))
        if (auto const date = full_date(draft.report, day)) offer.dates.push_back(*date);
    std::sort(offer.dates.begin(), offer.dates.end());
    offer.dates.erase(std::unique(offer.dates.begin(), offer.dates.end()), offer.dates.end());
    auto const until = row.date("valid_until", Need::optional);
    offer.valid_until = full_date(draft.report, until);
    auto const last = last_day(offer);
    if (draft.options.today && last && *last < *draft.options.today) {
        auto const& cell = offer.valid_until == last ? until : offer.ends ? ends : !offer.dates.empty() ? row.text("dates") : starts;
        draft.report.error(cell.where, "offer-past", "Dit was op " + cell.text + " voorbij.",
                           "Haal de regel weg, of zet er een nieuwe datum.");
    }
}

std::string joined(std::vector<LocatedText> const& words) {
    std::string line;
    for (auto const& word : words) line += (line.empty() ? "" : " ") + word.text;
    return line;
}

/// "gratis" or an amount in euro, and of which year that is.
void read_cost(Draft& draft, RowReader const& row, Offer& offer) {
    auto const cell = row.text("cost", Need::optional);
    if (cell.text.empty()) return;
    offer.cost = cell.text == "gratis" ? std::optional(0.0) : parse_number(cell.text);
    if (!offer.cost || *offer.cost < 0 || *offer.cost > most_cost) {
        offer.cost.reset();
        draft.report.error(cell.where, "not-a-cost", in_quotes(cell.text) + " is geen prijs.", "Schrijf \"gratis\" of een bedrag in euro, zoals 1250 of 12,50.");
        return;
    }
    offer.cost_year = row.integer("cost_year", first_year, last_year, Need::optional).value_or(0);
    if (offer.cost_year == 0) draft.report.error(cell.where, "year-missing", "Hier staat niet van welk jaar deze prijs is.", "Zet het jaar in de kolom \"cost_year\".");
}

void read_learning(Draft& draft, RowReader const& row, Offer& offer) {
    auto const levels = row.words("level", Need::optional);
    for (auto const& level : levels) (void)draft.levels.find(level, draft.report);
    offer.level = joined(levels);
    auto const ways = row.words("learning", Need::optional);
    for (auto const& way : ways) (void)value_of<Learning>(draft.report, way);
    offer.learning = joined(ways);
    read_cost(draft, row, offer);
    if (auto const cell = row.text("duration", Need::optional); !cell.text.empty()) {
        offer.lasts = parse_time_span(cell.text);
        if (!offer.lasts) draft.report.error(cell.where, "not-a-duration", in_quotes(cell.text) + " is geen duur.", "Schrijf bijvoorbeeld \"2 jaar\", \"2-3 jaar\", \"10 weken\" of \"1 dag\".");
    }
}

void read_kind(Draft& draft, RowReader const& row, Offer& offer) {
    if (auto const kind = row.text("kind"); !kind.text.empty()) {
        offer.kind = value_of<OfferKind>(draft.report, kind).value_or(OfferKind::information);
    }
    for (auto const& word : row.words("audience")) {
        if (auto const audience = value_of<Audience>(draft.report, word)) offer.audience.push_back(*audience);
    }
}

/// What a table may have beside what it must.
constexpr std::array<std::string_view, 6> optional_columns{"skills", "duration", "cost_year", "valid_until", "unsure", "dates"};

/// What it says, and who says so.
void read_words(Draft& draft, RowReader const& row, TextColumns const& texts, Offer& offer) {
    offer.name = texts.name.read(draft, row);
    offer.when = texts.when.read(draft, row);
    offer.text = texts.text.read(draft, row);
    if (auto const source = row.text("source"); !source.text.empty()) {
        (void)source_of(draft, source, Shown::on_screen);
        offer.source = source.text;
    }
}

/// An old list says that something was there; whether it still is, somebody must ask.
void read_doubt(Draft& draft, RowReader const& row, LocatedText const& checked, Offer& offer) {
    auto const cell = row.text("unsure", Need::optional);
    offer.unsure = cell.text == "ja";
    if (!cell.text.empty() && !offer.unsure) draft.report.error(cell.where, "unknown-word", in_quotes(cell.text) + " kan hier niet.", "Schrijf \"ja\", of laat de cel leeg.");
    if (offer.unsure || !draft.options.today || checked.text.size() < 4) return;
    if (checked.text >= std::to_string(draft.options.today->year - sure_years)) return;
    draft.report.error(checked.where, "old-and-sure", "Dit is van " + checked.text.substr(0, 4) + ". Dat is te lang geleden om zeker te zijn.",
                       "Kijk of het er nog is en zet de nieuwe datum bij \"checked\". Of zet \"ja\" bij \"unsure\": dan vraagt Sprank de bezoeker om het na te vragen.");
}

void read_offer(Draft& draft, RowReader const& row, std::string const& region, TextColumns const& texts, IdList& ids) {
    Offer offer;
    auto const id = row.text("id");
    offer.id = id.text;
    read_kind(draft, row, offer);
    read_where(draft, row, region, offer);
    offer.professions = known_ids(draft, row.words("professions", Need::optional), draft.professions);
    offer.worlds = known_ids(draft, row.words("worlds", Need::optional), draft.worlds);
    offer.skills = known_ids(draft, row.words("skills", Need::optional), draft.skills);
    read_learning(draft, row, offer);
    read_dates(draft, row, offer);
    read_words(draft, row, texts, offer);
    auto const checked = row.date("checked");
    check_date(draft.report, checked);
    // A slip in the year; a kiosk would not believe its clock until then.
    if (draft.options.today && checked.text.substr(0, 4) > std::to_string(draft.options.today->year))
        draft.report.warning(checked.where, "checked-later", in_quotes(checked.text) + " moet nog komen.", "Schrijf de dag waarop iemand dit heeft nagekeken.");
    offer.checked = checked.text;
    read_doubt(draft, row, checked, offer);
    if (id.text.empty() || !ids.add(id.text, id.where, draft.report)) return;
    draft.bundle.offers.push_back(std::move(offer));
}

void read_region(Draft& draft, std::string const& region, TextColumns const& texts, IdList& ids) {
    auto const source = draft.folder.text("offers/" + region + ".csv", most_table_bytes, draft.report, IfMissing::silent);
    if (!source) return;
    std::vector<std::string_view> columns{"id",    "kind",     "organisation", "place",  "audience", "professions", "worlds",
                                          "level", "learning", "cost",         "starts", "ends",     "source",      "checked"};
    texts.add_to(columns);
    columns.insert(columns.end(), optional_columns.begin(), optional_columns.end());
    auto const table = parse_csv(*source, columns, draft.report, optional_columns.size());
    if (!table) return;
    for (auto const& row : table->rows) read_offer(draft, RowReader(*table, row, draft.report), region, texts, ids);
}

/// What comes back every year, in words and without a date; in one town or, without one, in the whole country.
void read_event(Draft& draft, RowReader const& row, TextColumns const& texts, IdList& ids) {
    Offer offer;
    auto const id = row.text("id");
    offer.id = id.text;
    read_kind(draft, row, offer);
    if (auto const cell = row.text("place", Need::optional); !cell.text.empty()) (void)read_town(draft, cell, offer);
    offer.website = row.text("website", Need::optional).text;
    read_words(draft, row, texts, offer);
    if (auto const year = row.integer("year", first_year, last_year)) offer.checked = std::to_string(*year);
    if (id.text.empty() || !ids.add(id.text, id.where, draft.report)) return;
    draft.bundle.offers.push_back(std::move(offer));
}

void read_events(Draft& draft, TextColumns const& texts, IdList& ids) {
    auto const source = draft.folder.text("events.csv", most_table_bytes, draft.report);
    if (!source) return;
    std::vector<std::string_view> columns{"id", "kind", "place", "audience", "website", "source", "year"};
    texts.add_to(columns);
    auto const table = parse_csv(*source, columns, draft.report);
    if (!table) return;
    for (auto const& row : table->rows) read_event(draft, RowReader(*table, row, draft.report), texts, ids);
}

}  // namespace

void read_offers(Draft& draft) {
    static constexpr std::array<std::string_view, 5> files{"noord.csv", "noordwest.csv", "oost.csv", "zuidoost.csv", "zuidwest.csv"};
    TextColumns const texts(draft);
    IdList ids("activiteit", "offers/", "unknown-offer", 1'000'000);
    for (auto const file : files) read_region(draft, std::string(file.substr(0, file.size() - 4)), texts, ids);
    report_unused_files(draft, "offers", {files.begin(), files.end()});
    read_events(draft, texts, ids);
}

}  // namespace sprank::compile
