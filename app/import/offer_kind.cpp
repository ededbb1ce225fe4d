#include "import/offer_kind.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "import/kind_words.hpp"
#include "import/people_words.hpp"

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

std::optional<OfferKind> kind_by_learning(ForeignOffer const& offer, bool of_level) {
    auto const learning = " " + learning_in(offer.learning) + " ";
    bool const working = learning.find(" bbl ") != std::string::npos;
    if (working && learning.find(" bol ") == std::string::npos) return OfferKind::bbl;
    if (learning.size() > 2 || (of_level && !on_one_day(offer))) return OfferKind::programme;
    return std::nullopt;
}

/// "Promotiedag" of the kind "bbl: 1 dag les": about learning and working, and done on a day.
bool is_of_a_day(OfferKind kind) {
    using enum OfferKind;
    return kind == open_day || kind == girls_day || kind == try_out || kind == company_visit || kind == information || kind == event;
}

bool has_any_time(ForeignOffer const& offer) {
    return offer.starts || offer.ends || !offer.dates.empty() || offer.hours || !offer.hours_said.empty() || !offer.when.empty() || !offer.when_unread.empty();
}

}  // namespace

OfferKind kind_of(ForeignOffer const& offer, std::string_view heading, bool of_level) {
    // "Evenement" says no more than that something is done: then the name tells, "Open dag bij ons"
    auto const said = kind_in(offer.kind), named = kind_in_name(offer.name);
    bool const day_of_bbl = said == OfferKind::bbl && named && is_of_a_day(*named);
    if (said && *said != OfferKind::event && !day_of_bbl) return *said;
    if (named) return *named;
    if (said) return *said;
    if (auto const learnt = kind_by_learning(offer, of_level)) return *learnt;
    if (auto const of_rows = kind_of_rows(heading)) return *of_rows;
    if (is_long(offer) || is_dear(offer)) return OfferKind::short_course;
    return has_any_time(offer) ? OfferKind::event : OfferKind::information;
}

}  // namespace sprank::import
