#include "import/fitting.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "compile/time_span.hpp"
#include "core/folded_text.hpp"
#include "import/complaints.hpp"
#include "store/enum_words.hpp"

namespace sprank::import {
namespace {

constexpr std::size_t longest_slug = 60, longest_text = 220;

/// What people call a kind, folded; the first that stands in the words decides.
struct KindWord {
    std::string_view word;
    OfferKind kind;
};
constexpr std::array kind_words{
    KindWord{"open dag", OfferKind::open_day},          KindWord{"open avond", OfferKind::open_day},       KindWord{"opendag", OfferKind::open_day},
    KindWord{"open huis", OfferKind::open_day},         KindWord{"open day", OfferKind::open_day},         KindWord{"girls day", OfferKind::girls_day},
    KindWord{"girlsday", OfferKind::girls_day},         KindWord{"proefles", OfferKind::try_out},          KindWord{"meeloopdag", OfferKind::try_out},
    KindWord{"meelopen", OfferKind::try_out},           KindWord{"proefstuderen", OfferKind::try_out},     KindWord{"snuffelstage", OfferKind::try_out},
    KindWord{"kijkje", OfferKind::company_visit},       KindWord{"bedrijfsbezoek", OfferKind::company_visit}, KindWord{"rondleiding", OfferKind::company_visit},
    KindWord{"workshop", OfferKind::workshop},          KindWord{"mentor", OfferKind::mentoring},          KindWord{"informatie", OfferKind::information},
    KindWord{"voorlichting", OfferKind::information},   KindWord{"spreekuur", OfferKind::information},     KindWord{"bbl", OfferKind::bbl},
    KindWord{"leerwerk", OfferKind::bbl},               KindWord{"cursus", OfferKind::short_course},       KindWord{"course", OfferKind::short_course},
    KindWord{"training", OfferKind::short_course},      KindWord{"certificaat", OfferKind::short_course},  KindWord{"opleiding", OfferKind::programme},
    KindWord{"program", OfferKind::programme},          KindWord{"bachelor", OfferKind::programme},        KindWord{"master", OfferKind::programme},
    KindWord{"associate degree", OfferKind::programme}, KindWord{"science center", OfferKind::science_centre}, KindWord{"museum", OfferKind::science_centre},
    KindWord{"fieldlab", OfferKind::fieldlab},          KindWord{"evenement", OfferKind::event},           KindWord{"event", OfferKind::event}};

std::optional<OfferKind> kind_in(std::string_view words) {
    std::string const text = folded(words);
    for (auto const& [word, kind] : kind_words)
        if (text.find(word) != std::string::npos) return kind;
    return store::from_word<OfferKind>(words);
}

/// For whom, as people write it.
std::string audience_in(std::string_view words) {
    std::string const text = folded(words);
    std::set<std::string_view> found;
    auto const says = [&](std::initializer_list<std::string_view> any, std::string_view audience) {
        for (auto const word : any)
            if (text.find(word) != std::string::npos) found.insert(audience);
    };
    says({"meisje", "meiden", "girls"}, "girls");
    says({"leerling", "scholier", "pupil", "jonger", "kinderen", "student"}, "pupils");
    says({"zij instro", "omscholer", "overstapp", "werkzoekend", "switcher", "volwassen", "herintred"}, "switchers");
    std::string list;
    for (auto const one : found) list += (list.empty() ? "" : " ") + std::string(one);
    return list.empty() ? "everyone" : list;
}

std::string learning_in(std::string_view words) {
    std::string const text = folded(words);
    std::string list;
    for (auto const& [word, way] : {std::pair<std::string_view, std::string_view>{"bol", "bol"}, {"bbl", "bbl"}, {"voltijd", "full-time"}, {"full time", "full-time"}, {"duaal", "dual"}, {"dual", "dual"}})
        if ((" " + text + " ").find(" " + std::string(word) + " ") != std::string::npos && (" " + list + " ").find(" " + std::string(way) + " ") == std::string::npos) list += (list.empty() ? "" : " ") + std::string(way);
    return list;
}

std::string joined(std::vector<std::string> const& words) {
    std::string line;
    for (auto const& word : words) line += (line.empty() ? "" : " ") + word;
    return line;
}

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
        case OfferKind::girls_day: return {"Girls' Day", "Girls' Day", "Girls' Day"};
        case OfferKind::mentoring: return {"Praten met iemand uit het vak", "Praten met iemand uit het vak", "Talk to somebody from the trade"};
        case OfferKind::information: return {"Informatie en advies", "Informatie", "Information and advice"};
        case OfferKind::science_centre: return {"Science centre", "Museum over techniek", "Science centre"};
        case OfferKind::hybrid_centre: return {"Leren in een echt bedrijf", "Leren in een bedrijf", "Learning in a real company"};
        case OfferKind::fieldlab: return {"Fieldlab", "Proefplek", "Field lab"};
        case OfferKind::event: break;
    }
    return {"Activiteit", "Activiteit", "Activity"};
}

std::string cut(std::string const& text, std::size_t most) {
    if (length_in_characters(text) <= most) return text;
    std::string short_text = text.substr(0, most);
    auto const end = short_text.find_last_of(".!?");
    if (end != std::string::npos && end > most / 3) return short_text.substr(0, end + 1);
    auto const space = short_text.rfind(' ');
    return short_text.substr(0, space == std::string::npos ? 0 : space) + "…";
}

std::string day_in(Date day, bool dutch) {
    static constexpr std::array<std::string_view, 12> nl{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"};
    static constexpr std::array<std::string_view, 12> en{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"};
    auto const month = static_cast<std::size_t>(std::clamp(day.month, 1, 12) - 1);
    return std::to_string(day.day) + " " + std::string(dutch ? nl[month] : en[month]) + " " + std::to_string(day.year);
}

/// When it is, in words; from its dates when the file has none of its own.
std::string when_in(ForeignOffer const& offer, bool dutch) {
    if (!offer.dates.empty()) {
        std::string const more = offer.dates.size() == 1 ? "" : dutch ? " en nog " + std::to_string(offer.dates.size() - 1) + " keer" : " and " + std::to_string(offer.dates.size() - 1) + " more";
        return day_in(offer.dates.front(), dutch) + more;
    }
    if (offer.starts && offer.ends && *offer.ends != *offer.starts) return day_in(*offer.starts, dutch) + (dutch ? " tot en met " : " to ") + day_in(*offer.ends, dutch);
    if (offer.starts) return day_in(*offer.starts, dutch);
    if (dutch && !offer.when.empty()) return offer.when;
    return dutch ? "Vraag wanneer" : "Ask when";
}

class Fitter {
public:
    Fitter(Known const& known, FittingOptions const& options, Fitting& to) : known_(known), options_(options), to_(to) {}

    void add(ForeignOffer const& offer) {
        if (offer.name.empty()) return complain(offer.spot, "Hier staat geen naam.", "Geef de activiteit een naam.");
        if (offer.cancelled) return add_cancelled(offer);
        auto const* const organisation = organisation_of(offer);
        if (!organisation && !offer.organisation.empty())
            return complain(offer.spot, "De organisatie \"" + offer.organisation + "\" staat niet in organisations.csv.", "Voeg haar daar toe, of kijk of de naam goed is.");
        auto const* const place = place_of(offer, organisation);
        if (!place) return complain(offer.spot, offer.town.empty() ? "Hier staat geen plaats." : "De plaats \"" + offer.town + "\" staat niet in places.csv.", "Vul een plaats in die in places.csv staat.");
        if (!organisation) return complain(offer.spot, "Hier staat geen organisatie.", "Vul haar in, of geef haar op met --organisation.");
        if (is_over(offer, options_.today)) return;
        to_.rows.push_back({offer.spot, place->region, cells_of(offer, *organisation, *place), false});
    }

private:
    void complain(Spot const& spot, std::string found, std::string advice) { to_.complaints.push_back({spot, std::move(found), std::move(advice)}); }

    Known::Organisation const* organisation_of(ForeignOffer const& offer) const {
        if (auto const* const found = known_.organisation(offer.organisation, offer.website)) return found;
        return offer.organisation.empty() && !options_.organisation.empty() ? known_.organisation(options_.organisation, {}) : nullptr;
    }
    Place const* place_of(ForeignOffer const& offer, Known::Organisation const* organisation) const {
        if (auto const* const found = known_.place(offer.town, offer.postcode, offer.position)) return found;
        if (!offer.town.empty()) return nullptr;
        if (!options_.place.empty()) return known_.place_called(options_.place);
        return organisation ? known_.place_called(organisation->place) : nullptr;
    }
    std::string id_of(ForeignOffer const& offer) {
        std::string const own = offer.key.empty() ? offer.name + " " + offer.town : offer.key;
        std::string id = slug_of(options_.source + " " + own);
        if (!used_.insert(id).second) id = slug_of(id + " " + std::to_string(used_.size())), used_.insert(id);
        return id;
    }

    void add_cancelled(ForeignOffer const& offer) {
        Fitted row{offer.spot, {}, {}, true};
        row.cells["id"] = id_of(offer);
        row.cells["name_nl"] = offer.name;
        to_.rows.push_back(std::move(row));
    }

    Cells cells_of(ForeignOffer const& offer, Known::Organisation const& organisation, Place const& place) {
        Cells cells;
        auto const kind = kind_in(offer.kind).value_or(kind_in(offer.name).value_or(offer.starts || !offer.dates.empty() ? OfferKind::event : OfferKind::information));
        auto const professions = known_.professions_in(offer.professions.empty() ? offer.name : offer.professions);
        auto worlds = known_.worlds_in(offer.worlds);
        if (worlds.empty()) worlds = known_.worlds_of(professions);
        cells["id"] = id_of(offer);
        cells["name_nl"] = offer.name;
        cells["name_en"] = offer.name_en.empty() ? offer.name : offer.name_en;
        cells["kind"] = std::string(store::word_of(kind));
        cells["organisation"] = organisation.id;
        cells["place"] = place.id;
        cells["audience"] = audience_in(offer.audience + " " + offer.name);
        cells["professions"] = joined(professions);
        cells["worlds"] = joined(worlds);
        cells["level"] = joined(known_.levels_in(offer.level));
        cells["learning"] = learning_in(offer.learning);
        money(offer, cells);
        if (!offer.duration.empty()) {
            if (compile::parse_time_span(offer.duration)) cells["duration"] = offer.duration;
            else complain(offer.spot, "De duur \"" + offer.duration + "\" is niet te lezen en is weggelaten.", "Schrijf bijvoorbeeld 2 jaar, 10 weken of 1 dag.");
        }
        days(offer, cells);
        words(offer, kind, organisation, cells);
        cells["source"] = options_.source;
        cells["checked"] = iso_date(offer.checked.value_or(options_.today));
        return cells;
    }

    static void money(ForeignOffer const& offer, Cells& cells) {
        if (offer.cost.empty() || offer.cost_year == 0) return;  // a price without its year is no fact
        cells["cost"] = offer.cost;
        cells["cost_year"] = std::to_string(offer.cost_year);
    }

    static void days(ForeignOffer const& offer, Cells& cells) {
        if (!offer.dates.empty()) {
            std::string list;
            for (Date const day : offer.dates) list += (list.empty() ? "" : " ") + iso_date(day);
            cells["dates"] = list;
        } else {
            if (offer.starts) cells["starts"] = iso_date(*offer.starts);
            if (offer.ends) cells["ends"] = iso_date(*offer.ends);
        }
        if (offer.valid_until) cells["valid_until"] = iso_date(*offer.valid_until);
    }

    void words(ForeignOffer const& offer, OfferKind kind, Known::Organisation const& organisation, Cells& cells) {
        auto const names = names_of(kind);
        cells["when_nl"] = cells["when_nl_simple"] = when_in(offer, true);
        cells["when_en"] = when_in(offer, false);
        std::string const dutch = std::string(names.dutch) + " bij " + organisation.name + ".";
        cells["text_nl"] = offer.text.empty() ? dutch : cut(offer.text, longest_text);
        cells["text_nl_simple"] = std::string(names.simple) + " bij " + organisation.name + ".";
        cells["text_en"] = offer.text_en.empty() ? std::string(names.english) + " at " + organisation.name + "." : cut(offer.text_en, longest_text);
        if (offer.text.empty()) to_.advice.push_back({offer.spot, "Er is geen omschrijving.", "Schrijf bij text_nl wat je er doet."});
    }

    Known const& known_;
    FittingOptions const& options_;
    Fitting& to_;
    std::set<std::string> used_;
};

}  // namespace

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

Fitting fit(std::vector<ForeignOffer> const& offers, Known const& known, FittingOptions const& options) {
    Fitting fitting;
    Fitter fitter(known, options, fitting);
    for (auto const& offer : offers) fitter.add(offer);
    return fitting;
}

}  // namespace sprank::import
