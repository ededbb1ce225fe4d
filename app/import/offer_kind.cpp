#include "import/offer_kind.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "core/folded_text.hpp"
#include "import/kind_words.hpp"
#include "import/people_words.hpp"
#include "import/phrases.hpp"
#include "import/wage_words.hpp"

namespace sprank::import {
namespace {

constexpr int dear = 50;  ///< euros: more than anybody asks for an afternoon

/// Whole euros of the first amount: "1250", "12,50", "€ 1.210, zonder btw".
int euros_in(std::string_view words) {
    int euros = 0;
    constexpr int most = 1'000'000;
    for (char const c : words.substr(std::min(words.find_first_of("0123456789"), words.size()))) {
        if (c == '.') continue;
        if (c < '0' || c > '9' || euros > most) break;
        euros = euros * 10 + (c - '0');
    }
    return euros;
}

bool is_dear(ForeignOffer const& offer) {
    if (!offer.cost.empty()) return euros_in(offer.cost) > dear;
    auto const euro = offer.cost_said.find("€");
    return euro != std::string::npos && euros_in(std::string_view(offer.cost_said).substr(euro)) > dear;
}

bool is_long(ForeignOffer const& offer) {
    // "Robots, 8-12 jaar" is about children
    bool const of_age = offer.name.find("jaar") != std::string::npos;
    return lasts_more_than_a_day(offer.duration) || (!of_age && lasts_more_than_a_day(offer.name));
}

/// With its hours on one day: nobody learns a trade so.
bool on_one_day(ForeignOffer const& offer) {
    bool const day = offer.starts && (!offer.ends || *offer.ends == *offer.starts);
    return day && (offer.hours || !offer.hours_said.empty()) && !is_long(offer);
}

bool names_bbl(std::string_view words) { return holds_phrase(folded(words), "bbl"); }

std::optional<OfferKind> kind_by_learning(ForeignOffer const& offer, bool of_level) {
    auto const learning = " " + learning_in(offer.learning.empty() ? offer.level : offer.learning) + " ";
    bool const working = learning.find(" bbl ") != std::string::npos;
    if (working && learning.find(" bol ") == std::string::npos) return OfferKind::bbl;
    // who earns while reaching a level of mbo does so in bbl
    if (offer.paid && of_level && learning.size() <= 2) return OfferKind::bbl;
    if (learning.size() > 2 || (of_level && !on_one_day(offer))) return OfferKind::programme;
    return std::nullopt;
}

/// "Promotiedag" of the kind "bbl: 1 dag les": about learning and working, and done on a day.
bool is_of_a_day(OfferKind kind) {
    using enum OfferKind;
    return kind == open_day || kind == girls_day || kind == try_out || kind == company_visit || kind == information || kind == event;
}

/// Of a track to work the file tells elsewhere whether it is paid, and so bbl.
bool is_paid(ForeignOffer const& offer) {
    for (auto const* const words : {&offer.name, &offer.kind, &offer.learning, &offer.level, &offer.text})
        if (says_paid(*words) || names_bbl(*words)) return true;
    return offer.paid || says_paid(offer.maybe_wage);
}

OfferKind with_pay(OfferKind kind, std::string_view words, ForeignOffer const& offer) { return kind == OfferKind::programme && is_track(words) && is_paid(offer) ? OfferKind::bbl : kind; }

std::optional<OfferKind> said_kind(ForeignOffer const& offer) {
    auto const said = kind_in(offer.kind);
    if (!said) return said;
    bool const asks = is_walk_in(offer.kind) && (gives_advice(offer.name) || gives_advice(offer.organisation));
    return asks ? OfferKind::information : with_pay(*said, offer.kind, offer);
}

std::optional<OfferKind> named_kind(ForeignOffer const& offer) {
    auto const named = kind_in_name(offer.name);
    if (!named) return named;
    bool const asks = is_walk_in(offer.name) && gives_advice(offer.organisation);
    return asks ? OfferKind::information : with_pay(*named, offer.name, offer);
}

/// What the column says comes first, but where the name says it better.
bool name_decides(ForeignOffer const& offer, OfferKind said, OfferKind named) {
    using enum OfferKind;
    // "Evenement" says no more than that something is done: then the name tells, "Open dag bij ons"
    if (said == event) return !is_walk_in(offer.kind) && (says_no_more_than_event(offer.kind) || is_of_a_day(named) || named == workshop);
    return said == bbl && is_of_a_day(named);
}

bool has_any_time(ForeignOffer const& offer) {
    return offer.starts || offer.ends || !offer.dates.empty() || offer.hours || !offer.hours_said.empty() || !offer.when.empty() || !offer.when_unread.empty();
}

}  // namespace

OfferKind kind_of(ForeignOffer const& offer, std::string_view heading, bool of_level) {
    auto const said = said_kind(offer), named = named_kind(offer);
    if (said && (!named || !name_decides(offer, *said, *named))) return *said;
    if (named) return *named;
    if (auto const learnt = kind_by_learning(offer, of_level)) return *learnt;
    if (auto const of_rows = kind_of_rows(heading)) return *of_rows;
    if (is_long(offer) || is_dear(offer)) return OfferKind::short_course;
    return has_any_time(offer) ? OfferKind::event : OfferKind::information;
}

std::string learning_of(ForeignOffer const& offer, OfferKind kind) {
    using enum OfferKind;
    // whoever wants to earn while learning does not look for an open day
    if (is_of_a_day(kind)) return {};
    bool const lasts = kind == programme || kind == bbl || kind == short_course;
    if (!offer.learning.empty() || !lasts) return learning_in(offer.learning);
    if (auto of_level = learning_in(offer.level); !of_level.empty()) return of_level;
    if (auto of_kind = learning_in(offer.kind); !of_kind.empty()) return of_kind;
    auto const name = words_in(folded(offer.name));
    return !name.empty() && name.front() == "bbl" ? "bbl" : "";
}

bool begins_with_its_kind(ForeignOffer const& offer, OfferKind kind) {
    auto const words = folded(offer.kind);
    return begins_with_kind(offer.name, kind) || (!words.empty() && folded(offer.name).starts_with(words));
}

}  // namespace sprank::import
