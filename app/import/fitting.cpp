#include "import/fitting.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <numeric>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "compile/time_span.hpp"
#include "core/folded_text.hpp"
#include "import/cell_values.hpp"
#include "import/complaints.hpp"
#include "import/dutch_hours.hpp"
#include "import/kind_words.hpp"
#include "import/level_words.hpp"
#include "import/missing_organisations.hpp"
#include "import/offer_kind.hpp"
#include "import/offer_work.hpp"
#include "import/organisation_words.hpp"
#include "import/own_words.hpp"
#include "import/people_words.hpp"
#include "import/phrases.hpp"
#include "import/plain_text.hpp"
#include "import/public_text.hpp"
#include "import/read_otherwise.hpp"
#include "import/said_organisation.hpp"
#include "import/said_place.hpp"
#include "import/sentences_behind.hpp"
#include "import/town_words.hpp"
#include "import/wage_words.hpp"
#include "store/enum_words.hpp"

namespace sprank::import {
namespace {

constexpr std::size_t longest_slug = 60;
constexpr std::size_t longest_text = 220;  ///< characters: what a kiosk shows below a name; ours have 141 at most
constexpr std::size_t longest_weekly = 30;  ///< characters: "16-20 uur"
constexpr std::string_view formula_signs = "=+-@";

std::string in_quotes(std::string_view words) { return "\"" + std::string(words) + "\""; }

/// At the end of a sentence where that leaves a good part, else at a word.
std::string cut(std::string const& text, std::size_t most) {
    if (length_in_characters(text) <= most) return text;
    auto short_text = plain_line(text, most);
    auto const end = short_text.find_last_of(".!?");
    bool const whole = end != std::string::npos && end > short_text.size() / 3 && short_text.compare(end + 1, 1, " ") == 0;
    return whole ? short_text.substr(0, end + 1) : short_text;
}

/// The last words of a text, to find the place again.
std::string last_words(std::string const& text) {
    auto at = text.size();
    for (int words = 0; words < 3 && at != std::string::npos && at > 0; ++words) at = text.rfind(' ', at - 1);
    return at == std::string::npos || at == 0 ? text : text.substr(at + 1);
}

bool has_number(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

std::optional<Date> first_day(ForeignOffer const& offer) { return !offer.dates.empty() ? std::optional(offer.dates.front()) : offer.starts ? offer.starts : offer.ends; }

bool same_but_for_spot(ForeignOffer a, ForeignOffer const& b) {
    a.spot = b.spot;
    return a == b;
}

/// The landsdeel of most rows of that file, else of most rows of all.
std::string region_of_rows(std::vector<Fitted> const& rows, std::string const& file) {
    std::map<std::string, std::size_t> here, all;
    for (Fitted const& row : rows) {
        if (row.region.empty()) continue;
        ++all[row.region];
        if (row.spot.file == file) ++here[row.region];
    }
    auto const& counts = here.empty() ? all : here;
    auto const most = std::ranges::max_element(counts, {}, [](auto const& one) { return one.second; });
    return most == counts.end() ? std::string{} : most->first;
}

class Fitter {
public:
    Fitter(Known const& known, FittingOptions const& options, Fitting& to) : known_(known), options_(options), to_(to) {}

    /// `offer` outlives this.
    void add(ForeignOffer& offer) {
        ++number_;
        make_public(offer);
        put_town_right(offer);
        without_formulas(offer);
        if (offer.name.empty()) {
            complain(offer.spot, "Hier staat geen naam.", "Geef de activiteit een naam.");
            return leave_out(offer, LeftOut::nameless);
        }
        auto const id = id_of(offer);
        if (id.empty()) return leave_out(offer, LeftOut::twice);
        if (offer.cancelled) return add_cancelled(offer, id);
        if (offer.draft) return leave_out(offer, LeftOut::draft);
        if (is_over(offer, options_.today)) return leave_out(offer, LeftOut::over);
        settle_wage(offer);
        auto const said = said_place(known_, offer.town, offer.postcode, offer.position);
        auto const* const organisation = organisation_of(offer, said.place);
        if (!organisation) return leave_out(offer, LeftOut::organisation);
        if (!said.place && is_online(offer.town)) return online_.push_back({&offer, id, organisation, number_});
        auto const* const place = place_of(offer, *organisation, said.place);
        if (!place) return leave_out(offer, LeftOut::place);
        tell_otherwise(offer, {*organisation, *place, said, kind_in_file(offer)}, known_, options_, to_.notices);
        auto row = row_of(offer, id, *organisation, *place);
        if (said.online) say_more(row, "Kan ook online.");
        if (stands_already(row)) return leave_out(offer, LeftOut::twice);
        put(std::move(row), number_);
    }

    /// When all were added: what the others tell of them.
    void finish() {
        std::map<std::string, std::string> regions;  // once for each file: the rows are many
        for (Online const& one : online_) {
            auto const [at, fresh] = regions.try_emplace(one.offer->spot.file);
            if (fresh) at->second = region_of_rows(to_.rows, at->first);
        }
        for (Online const& one : online_) add_online(one, regions[one.offer->spot.file]);
        put_in_order();
        for (Placeless const& one : placeless_) settle(one);
        unite_longer_names(to_.missing);
    }

private:
    struct Online {
        ForeignOffer const* offer;
        std::string id;
        Known::Organisation const* organisation;
        std::size_t number;
    };
    /// Of nobody that we know, and without a place that could be found.
    struct Placeless {
        ForeignOffer const* offer;
        std::string organisation;
        std::size_t complaint;  ///< that of the organisation
    };

    void put(Fitted row, std::size_t number) {
        to_.rows.push_back(std::move(row));
        numbers_.push_back(number);
    }

    /// As they stand in the files: what is online was placed last.
    void put_in_order() {
        std::vector<std::size_t> order(numbers_.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::sort(order, {}, [this](std::size_t i) { return numbers_[i]; });
        std::vector<Fitted> rows;
        rows.reserve(order.size());
        for (auto const i : order) rows.push_back(std::move(to_.rows[i]));
        to_.rows = std::move(rows);
    }

    /// Other rows of the same organisation may say where it is. When none does, nobody can place it, and it is not offered as new.
    void settle(Placeless const& one) {
        auto const known = missing_at_.find(one.organisation);
        bool const offered = known != missing_at_.end();
        auto* const at = offered ? &to_.missing[known->second] : nullptr;
        to_.complaints[one.complaint].answered = offered;
        if (!offered) to_.complaints[one.complaint].advice += " Vul ook de plaats in; dan kan Sprank haar erbij zetten.";
        if (offered) at->spots.push_back(one.offer->spot);
        if (!offered || at->places.size() != 1) complain_of_town(*one.offer);
    }

    /// The same thing under another number: the same name, days, organisation and place in the same file.
    bool stands_already(Fitted const& row) {
        std::string what = row.spot.file;
        for (std::string_view const column : {"name_nl", "organisation", "place", "kind", "when_nl", "starts", "ends", "dates", "level", "learning"})
            what += '\n' + folded(cell_of(row.cells, column));
        auto const [at, fresh] = rows_by_what_.try_emplace(what, row.spot);
        if (!fresh) notice(row.spot, "Dit staat ook in " + at->second.place + ". Het gaat één keer mee.");
        return !fresh;
    }

    void complain(Spot const& spot, std::string found, std::string advice) { to_.complaints.push_back({spot, std::move(found), std::move(advice)}); }
    void notice(Spot const& spot, std::string found, std::string advice = {}) { to_.notices.push_back({spot, std::move(found), std::move(advice)}); }
    Spot spot_of(ForeignOffer const& offer, std::string_view field) const { return spot_of_field(offer, field, options_); }

    /// What can be followed from anywhere stands in the table of whoever offers it, else with the rest of its file.
    void add_online(Online const& one, std::string const& region_of_file) {
        auto const& offer = *one.offer;
        auto const& organisation = *one.organisation;
        auto const* const home = known_.place_called(options_.place.empty() ? organisation.place : options_.place);
        Place online{std::string(online_place), std::string(online_town), {}, home ? home->region : options_.region, whole_country};
        if (online.region.empty()) online.region = region_of_file;
        if (std::ranges::find(region_ids, online.region) == region_ids.end()) {
            complain(spot_of(offer, "town"), "Dit is online, en Sprank weet niet in welk landsdeel " + organisation.name + " zit.", "Typ er --region bij, of vul in organisations.csv haar plaats in.");
            return leave_out(offer, LeftOut::place);
        }
        tell_otherwise(offer, {organisation, online, {}, kind_in_file(offer)}, known_, options_, to_.notices);
        put(row_of(offer, one.id, organisation, online), one.number);
    }

    /// Nobody's address reaches the screen.
    void make_public(ForeignOffer& offer) {
        for (auto const& [field, text, form] : {std::tuple{"name", &offer.name, TextForm::title}, {"name_en", &offer.name_en, TextForm::title}, {"text", &offer.text, TextForm::sentences}, {"text_en", &offer.text_en, TextForm::sentences}, {"when", &offer.when, TextForm::sentences}, {"", &offer.hours_said, TextForm::title}, {"audience", &offer.audience, TextForm::title}, {"cost", &offer.cost_said, TextForm::title}, {"entry", &offer.entry, TextForm::title}, {"wage", &offer.wage, TextForm::sentences}}) {
            auto shown = public_text(*text, form);
            if (shown.text == *text) continue;
            *text = std::move(shown.text);
            if (auto found = left_out_in_words(shown); !found.empty()) notice(spot_of(offer, field), std::move(found), "Lees na of de tekst nog klopt.");
        }
    }

    /// A price that may be a wage is one where people learn and work; elsewhere "betaald" is no price that anybody could read.
    void settle_wage(ForeignOffer& offer) {
        if (offer.maybe_wage.empty()) return;
        auto const column = column_of(offer, "cost");
        if (kind_in_file(offer) != OfferKind::bbl) return tell_unread_price(offer);
        if (has_number(offer.maybe_wage)) notice(spot_of(offer, "cost"), "Het bedrag " + in_quotes(offer.maybe_wage) + " is gelezen als loon.", "Is het lesgeld? Zet dat erbij.");
        if (offer.wage.empty()) offer.wage = wage_of_amount(offer.maybe_wage, column).said;
        offer.cost.clear();
        offer.cost_said.clear();
    }

    void tell_unread_price(ForeignOffer const& offer) {
        if (!offer.cost.empty()) return;
        auto const found = "De prijs " + in_quotes(offer.maybe_wage) + " is niet als één bedrag te lezen.";
        if (offer.cost_said.empty()) return complain(spot_of(offer, "cost"), found, "De prijs blijft leeg. Verdien je er loon? Zet dan in de kolom met het soort: bbl.");
        notice(spot_of(offer, "cost"), found + " Bezoekers lezen hem achter de tekst, alleen in het Nederlands.");
        to_.notices.back().minor = true;
    }

    void leave_out(ForeignOffer const& offer, LeftOut why) { to_.not_taken.push_back({offer.spot, why, offer.name}); }

    /// A spreadsheet runs a cell that begins with one of these: nobody else's words may do that with who opens content/offers.
    void without_formulas(ForeignOffer& offer) {
        static constexpr std::array cells{&ForeignOffer::name, &ForeignOffer::name_en,      &ForeignOffer::text,    &ForeignOffer::text_en,
                                          &ForeignOffer::when, &ForeignOffer::organisation, &ForeignOffer::duration, &ForeignOffer::hours_said, &ForeignOffer::cost_said, &ForeignOffer::audience, &ForeignOffer::entry};
        for (auto const cell : cells) {
            auto& words = offer.*cell;
            if (words.find_first_of(formula_signs) != 0) continue;
            // a dash before a line of a list is no news
            if (words.front() != '-')
                notice(offer.spot, in_quotes(cut(words, 40)) + " begint met een " + words.substr(0, 1) +
                                       ". Dat teken is weggelaten: een rekenblad maakt er een formule van.");
            words.erase(0, std::min(words.find_first_not_of(std::string(formula_signs) + " \t"), words.size()));
        }
    }

    /// Nobody, with a complaint, when it is not sure who is meant and --organisation does not say.
    Known::Organisation const* organisation_of(ForeignOffer const& offer, Place const* town) {
        auto const [name, found] = said_organisation(known_, offer, town);
        if (found.organisation) return found.organisation;
        if (auto const* const given = known_.organisation(options_.organisation, {}, nullptr).organisation) return given;
        if (offer.organisation.empty() || names_nobody(name)) {
            complain_of_nobody(offer);
            return nullptr;
        }
        bool const near = found.near && !options_.near_is_new;
        if (near) {
            auto at = std::ranges::find(to_.near, name, &NearName::name);
            if (at == to_.near.end()) at = to_.near.insert(at, {name, found.alike.front()->id, {}});
            at->spots.push_back(offer.spot);
            if (options_.accept_near) return found.alike.front();
        }
        std::string like;
        for (auto const* const one : found.alike)
            like += (like.empty() ? "" : " of ") + in_quotes(one->name) + (one->place.empty() ? "" : " (" + one->place + ")");
        complain(offer.spot, "De organisatie " + in_quotes(name) + " staat niet in organisations.csv.",
                 like.empty() ? "Voeg haar daar toe, of kijk of de naam goed is."
                              : "Het lijkt op " + like + ". Is dat dezelfde, schrijf dan die naam. Zo niet, voeg haar toe.");
        // The organiser of an appointment is mostly somebody: no line is made ready for a person.
        bool const person = offer.spot.file.ends_with(".ics");
        to_.complaints.back().answered = near || !person;
        bool const placed = town || !options_.place.empty() || is_online(offer.town) || place_in_name(name, known_);
        if (!near && !person && placed) miss(offer, name, town, found.alike);
        else if (!near && !person) placeless_.push_back({&offer, name, to_.complaints.size() - 1});
        else complain_of_unknown_town(offer, town);
        return nullptr;
    }

    void complain_of_nobody(ForeignOffer const& offer) {
        auto const advice = options_.no_organisation.find(offer.spot.file);
        if (!offer.organisation.empty()) complain(spot_of(offer, "organisation"), "Hier staat niet wie het is: " + in_quotes(offer.organisation) + ".", "Vul in welke school of welk bedrijf het is.");
        else complain(offer.spot, "Hier staat geen organisatie.", advice == options_.no_organisation.end() ? "Vul haar in, of geef haar op met --organisation." : advice->second);
        complain_of_unknown_town(offer, said_place(known_, offer.town, offer.postcode, offer.position).place);
    }

    void miss(ForeignOffer const& offer, std::string const& name, Place const* town, std::vector<Known::Organisation const*> const& alike) {
        auto const [known, fresh] = missing_at_.try_emplace(name, to_.missing.size());
        if (fresh) to_.missing.push_back({name, {}, {}, {}});
        auto* const at = &to_.missing[known->second];
        at->spots.push_back(offer.spot);
        if (!offer.website.empty()) at->hosts.insert(host_of(offer.website));
        for (auto const* const one : alike)
            if (town && one->place == town->id && std::ranges::find(at->alike, one->name) == at->alike.end()) at->alike.push_back(one->name);
        if (town) at->places.insert(town->id);
    }

    /// Of "Hardenberg, Parkweg 1" a calendar takes the first part for an organisation; only a list of towns tells.
    void put_town_right(ForeignOffer& offer) const {
        if (!offer.town.empty() || offer.organisation.empty() || !known_.place(offer.organisation, {}, {})) return;
        if (known_.organisation(offer.organisation, {}, nullptr).organisation) return;
        offer.town = std::exchange(offer.organisation, {});
    }

    /// None, with a complaint, when nothing says where it is. A town that the file does not say is told.
    Place const* place_of(ForeignOffer const& offer, Known::Organisation const& organisation, Place const* town) {
        bool const said = town != nullptr, none = offer.town.empty();
        // "Parkweg 1" is somewhere in the town of whoever lives there, and so is "Maliebaanstation"; "Verweggistan" is not
        if (!said && (none || has_number(offer.town) || !may_be_town(offer.town))) town = known_.place_called(options_.place.empty() ? organisation.place : options_.place);
        if (town && std::ranges::find(region_ids, town->region) != region_ids.end()) {
            if (!said) notice(spot_of(offer, "town"), (none ? "Hier staat geen plaats." : "In " + in_quotes(offer.town) + " staat geen plaats die Sprank kent.") + " Nu staat er " + town->name + (options_.place.empty() ? ", waar " + organisation.name + " zit." : ", van --place."), "Klopt dat niet? Vul de plaats in.");
            return town;
        }
        complain_of_town(offer);
        return nullptr;
    }

    /// At the same time as of the organisation.
    void complain_of_unknown_town(ForeignOffer const& offer, Place const* town) {
        if (!town && !offer.town.empty() && !has_number(offer.town) && !is_online(offer.town) && may_be_town(offer.town)) complain_of_town(offer);
    }

    void complain_of_town(ForeignOffer const& offer) {
        bool const none = offer.town.empty();
        auto const like = none ? std::string{} : known_.place_like(offer.town);
        complain(offer.spot, none ? "Hier staat geen plaats." : "De plaats " + in_quotes(offer.town) + " staat niet in places.csv.",
                 like.empty() ? "Schrijf een plaats die Sprank kent, zoals die op de kaart staat (places.csv)." : "Bedoel je " + in_quotes(like) + "?");
    }

    /// Its own among all offers of its file; empty when the very same stands in that file twice.
    std::string id_of(ForeignOffer const& offer) {
        auto const base = id_of_key(options_.source, offer.key.empty() ? offer.name + " " + offer.town : offer.key);
        auto const in_file = offer.spot.file + '\n';
        auto [at, fresh] = first_by_id_.try_emplace(in_file + base, &offer);
        auto id = base;
        if (!fresh) {
            if (same_but_for_spot(offer, *at->second)) return {};
            if (!offer.key.empty() && offer.key == at->second->key)
                notice(offer.spot, "Het nummer " + in_quotes(offer.key) + " staat er meer dan één keer.",
                       "Geef elk een eigen nummer; zo weet Sprank een volgende keer welke het is.");
            auto const day = first_day(offer);
            if (day) id = with_ending(base, iso_date(*day));
            for (int number = 2; ids_in_files_.contains(in_file + id); ++number) id = with_ending(base, std::to_string(number));
        }
        ids_in_files_.insert(in_file + id);
        to_.ids.insert(id);
        return id;
    }

    void add_cancelled(ForeignOffer const& offer, std::string const& id) {
        Fitted row{offer.spot, {}, {}, {}, true, false};
        row.cells["id"] = id;
        row.cells["name_nl"] = offer.name;
        put(std::move(row), number_);
    }

    std::vector<std::string> levels_of(ForeignOffer const& offer) const { return is_welding_level(offer.level, offer.name) ? std::vector<std::string>{} : known_.levels_in(offer.level); }

    /// What stands above the column of a field; empty: the file has none.
    std::string_view column_of(ForeignOffer const& offer, std::string_view field) const {
        auto const file = options_.columns.find(offer.spot.file);
        if (file == options_.columns.end()) return {};
        auto const column = file->second.find(field);
        return column == file->second.end() ? std::string_view{} : std::string_view(column->second);
    }

    OfferKind kind_in_file(ForeignOffer const& offer) const { return kind_of(offer, column_of(offer, "name"), !levels_of(offer).empty()); }

    Fitted row_of(ForeignOffer const& offer, std::string const& id, Known::Organisation const& organisation, Place const& place) {
        Fitted row{offer.spot, place.region, {}, {}, false, offer.full};
        auto& cells = row.cells;
        auto const kind = kind_in_file(offer);
        cells["id"] = id;
        cells["name_nl"] = offer.name;
        say(row, "name_en", offer.name_en, offer.name);
        cells["kind"] = std::string(store::word_of(kind));
        cells["organisation"] = organisation.id;
        cells["place"] = place.id;
        say(row, "audience", audience_in(offer.audience).value_or(""), audience_in_name(offer.name, kind).value_or("everyone"));
        professions(offer, row);
        cells["level"] = joined(levels_of(offer));
        cells["learning"] = learning_of(offer, kind);
        money(offer, cells);
        bool const reckoned = compile::parse_time_span(offer.duration).has_value();
        if (reckoned) cells["duration"] = offer.duration;
        else if (!offer.duration.empty() && spoken_duration(offer.duration).empty()) complain(spot_of(offer, "duration"), "De duur " + in_quotes(offer.duration) + " is niet te lezen en is weggelaten.", "Schrijf bijvoorbeeld 2 jaar, 10 weken of 4 avonden.");
        days(offer, cells);
        words(offer, kind, organisation, row);
        if (offer.unsure) cells["unsure"] = "ja";
        cells["source"] = options_.source;
        cells["checked"] = iso_date(offer.checked.value_or(options_.today));
        return row;
    }

    /// What the file says; where it says nothing, what Sprank makes of the rest.
    static void say(Fitted& row, std::string const& column, std::string const& said, std::string const& made) {
        row.cells[column] = said.empty() ? made : said;
        if (said.empty()) row.made_up.insert(column);
    }

    void professions(ForeignOffer const& offer, Fitted& row) const {
        auto const professions = professions_told(offer, known_);
        row.cells["professions"] = joined(professions);
        if (known_.professions_in(offer.professions).empty()) row.made_up.insert("professions");
        say(row, "worlds", joined(known_.worlds_of_list(offer.worlds)), joined(worlds_told(offer, professions, known_)));
    }

    /// A price without its year is no fact: where it has none, it is one of the year in which the offer is, else of what it rests on.
    void money(ForeignOffer const& offer, Cells& cells) const {
        if (offer.cost.empty()) return;
        cells["cost"] = offer.cost;
        cells["cost_year"] = year_of_price(offer);
    }
    std::string year_of_price(ForeignOffer const& offer) const {
        int year = offer.cost_year;
        if (auto const day = first_day(offer); year == 0 && day) year = day->year;
        if (year == 0) year = year_in_time(offer.when);
        if (year == 0) year = year_in_time(offer.when_unread);
        if (auto const* const source = known_.source(options_.source); year == 0 && source) year = source->year;
        return std::to_string(year == 0 ? options_.today.year : year);
    }
    /// What no column has room for, behind the text.
    void say_behind(ForeignOffer const& offer, Fitted& row) {
        bool const said = say_more(row, audience_sentence(offer));
        if (!offer.audience.empty() && !audience_in(offer.audience)) {
            notice(offer.spot, "De doelgroep " + in_quotes(offer.audience) + " kent Sprank niet.", std::string("Nu staat er wat de naam zegt, of anders: iedereen.") + (said ? " Bezoekers lezen de woorden zelf achter de tekst." : ""));
            to_.notices.back().minor = said;
        }
        say_more(row, level_sentence(offer));
        if (!offer.weekly.empty() && length_in_characters(offer.weekly) <= longest_weekly) say_more(row, "Uren per week: " + offer.weekly + ".");
        say_more(row, offer.wage);
        say_more(row, price_sentence(offer, year_of_price(offer)));
    }
    /// A sentence behind the text; false when there is none or no room.
    static bool say_more(Fitted& row, std::string const& sentence) {
        auto& text = row.cells["text_nl"];
        if (sentence.empty() || length_in_characters(text) + 2 + length_in_characters(sentence) > longest_text) return false;
        text += (text.ends_with('.') || text.ends_with('!') || text.ends_with('?') ? " " : ". ") + sentence;
        row.made_up.erase("text_nl");
        return true;
    }

    static void days(ForeignOffer const& offer, Cells& cells) {
        std::vector<std::string> dates;
        for (Date const day : offer.dates) dates.push_back(iso_date(day));
        if (!dates.empty()) cells["dates"] = joined(dates);
        if (dates.empty() && offer.starts) cells["starts"] = iso_date(*offer.starts);
        if (dates.empty() && offer.ends) cells["ends"] = iso_date(*offer.ends);
        if (offer.valid_until) cells["valid_until"] = iso_date(*offer.valid_until);
    }

    void words(ForeignOffer const& offer, OfferKind kind, Known::Organisation const& organisation, Fitted& row) {
        bool const reckoned = row.cells.contains("duration");
        auto takes = reckoned ? std::string{} : spoken_duration(offer.duration);
        if (!offer.hours_said.empty()) takes = takes.empty() ? offer.hours_said : offer.hours_said + ", " + takes;
        OfferDays const days{offer.dates, offer.starts, offer.ends, offer.hours, std::move(takes), offer.full};
        row.cells["when_nl"] = row.cells["when_nl_simple"] = when_in_words(days, offer.when, true);
        row.cells["when_en"] = when_in_words(days, offer.when, false);
        row.made_up.insert({"when_nl_simple", "when_en", "text_nl_simple"});
        if (offer.when.empty() || row.cells["when_nl"] != offer.when) row.made_up.insert("when_nl");
        auto const own = own_texts(kind, organisation.name);
        say(row, "text_nl", shortened(offer, "text", offer.text), own.dutch);
        say_behind(offer, row);
        row.cells["text_nl_simple"] = own.simple;
        say(row, "text_en", shortened(offer, "text_en", offer.text_en), own.english);
        if (offer.text.empty()) to_.without_text.push_back(offer.spot);
    }

    std::string shortened(ForeignOffer const& offer, std::string_view field, std::string const& text) {
        auto shown = cut(text, longest_text);
        if (shown != text) notice(spot_of(offer, field), "De tekst is te lang voor de kiosk. Hij eindigt nu met " + in_quotes(last_words(shown)) + ".", "Er passen " + std::to_string(longest_text) + " tekens. Maak de tekst korter als er iets ontbreekt.");
        return shown;
    }

    Known const& known_;
    FittingOptions const& options_;
    Fitting& to_;
    std::unordered_map<std::string, ForeignOffer const*> first_by_id_;  ///< by file and id
    std::unordered_set<std::string> ids_in_files_;
    std::unordered_map<std::string, Spot> rows_by_what_;
    std::size_t number_ = 0;             ///< of the offer that is being added
    std::vector<std::size_t> numbers_;   ///< of each row: its offer
    std::unordered_map<std::string, std::size_t> missing_at_;  ///< by name
    std::vector<Online> online_;         ///< placed when all others are
    std::vector<Placeless> placeless_;
};

}  // namespace

std::string id_of_key(std::string_view source, std::string_view key) { return slug_of(std::string(source) + " " + std::string(key)); }

std::string with_ending(std::string const& id, std::string const& ending) {
    return slug_of(id.substr(0, longest_slug - ending.size() - 1)) + "-" + ending;
}

std::string id_in_table(std::string const& id, std::string const& file) {
    return with_ending(id, slug_of(std::filesystem::path(file).stem().string()).substr(0, longest_slug / 3));
}

std::string slug_of(std::string_view text) {
    std::string slug;
    for (char const letter : folded(text)) {
        bool const plain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (plain) slug += letter;
        else if (!slug.empty() && slug.back() != '-') slug += '-';
    }
    if (slug.size() > longest_slug) slug.resize(longest_slug);
    while (!slug.empty() && slug.back() == '-') slug.pop_back();
    return slug.empty() ? "activiteit" : slug;
}

std::vector<std::string> const& offer_columns() {
    static std::vector<std::string> const columns{"id",     "name_nl", "name_en", "kind",           "organisation", "place",   "audience",       "professions", "worlds", "level",  "learning", "cost",     "starts", "ends",
                                                  "when_nl", "when_nl_simple", "when_en", "text_nl", "text_nl_simple", "text_en", "source", "checked",
                                                  "skills", "duration", "cost_year", "valid_until", "unsure", "dates"};
    return columns;
}

Fitting fit(std::vector<ForeignOffer> offers, Known const& known, FittingOptions const& options) {
    Fitting fitting;
    Fitter fitter(known, options, fitting);
    for (auto& offer : offers) fitter.add(offer);
    fitter.finish();
    return fitting;
}

}  // namespace sprank::import
