#include "import/complaints.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "import/plain_text.hpp"

namespace sprank::import {

void Complaints::add(std::string const& place, std::string found, std::string advice, bool tells_fate) {
    if (result_.complaints.size() > most_complaints) return;
    if (result_.complaints.size() == most_complaints) {
        result_.complaints.push_back(
            {{file_, ""}, "Er zijn nog meer klachten over dit bestand.", "Los eerst deze op en lees het bestand dan opnieuw in."});
        return;
    }
    result_.complaints.push_back({{file_, place}, std::move(found), std::move(advice), tells_fate});
}

void Complaints::notice(std::string const& place, std::string found, std::string advice, bool minor) {
    if (result_.notices.size() >= most_notices) return;
    result_.notices.push_back({{file_, place}, std::move(found), std::move(advice)});
    result_.notices.back().minor = minor;
}

void Complaints::once(std::string const& what, std::string const& place, std::string found, std::string advice) {
    if (told_.size() >= most_complaints || !told_.insert(what).second) return;
    add(place, std::move(found), std::move(advice));
}

bool too_large(std::string_view bytes, Complaints& complaints) {
    if (bytes.size() <= most_file_bytes) return false;
    complaints.add("", "Dit bestand is te groot om in te lezen.", "Deel het op in bestanden van hoogstens 16 megabyte.");
    return true;
}

bool room_for_another(ForeignFile const& result, Complaints& complaints) {
    if (result.offers.size() < most_offers) return true;
    complaints.once("most offers", "", "Er staat te veel in dit bestand. De rest is overgeslagen.", "Deel het op in meer bestanden.");
    return false;
}

void shorten_series(std::vector<Date>& days, std::string const& place, Complaints& complaints) {
    if (days.size() <= most_days_of_series) return;
    complaints.notice(place,
                      "Deze reeks heeft meer dan " + std::to_string(most_days_of_series) + " dagen. Alleen de eerste daarvan gaan mee.",
                      "Lees het bestand later in het jaar nog eens in.");
    days.resize(most_days_of_series);
}

namespace {

bool same_but_for_place(ForeignOffer const& a, ForeignOffer const& b) {
    auto other = b;
    other.spot = a.spot;
    return a == other;
}

}  // namespace

void settle_keys(ForeignFile& file, Complaints& complaints) {
    std::unordered_map<std::string, std::size_t> first;  // key -> where it stands in `kept`
    std::vector<ForeignOffer> kept;
    kept.reserve(file.offers.size());
    for (auto& offer : file.offers) {
        if (offer.key.empty()) {
            kept.push_back(std::move(offer));
            continue;
        }
        auto [place, fresh] = first.try_emplace(offer.key, kept.size());
        if (!fresh) {
            if (same_but_for_place(kept[place->second], offer)) continue;
            auto const key = offer.key;
            if (auto const day = offer.starts ? offer.starts : offer.dates.empty() ? std::nullopt : std::optional(offer.dates.front())) {
                offer.key += "/" + iso_date(*day);
                fresh = first.try_emplace(offer.key, kept.size()).second;
            }
            if (!fresh) {
                complaints.add(offer.spot.place, "Het kenmerk \"" + plain_line(key, 60) + "\" staat meer dan één keer in dit bestand.",
                               "Geef elk onderdeel een eigen kenmerk. Alleen het eerste is ingelezen.");
                continue;
            }
        }
        kept.push_back(std::move(offer));
    }
    file.offers = std::move(kept);
}

std::optional<Date> last_day(ForeignOffer const& offer) {
    auto last = offer.ends ? offer.ends : !offer.dates.empty() ? std::optional(offer.dates.back()) : offer.starts;
    if (offer.valid_until && (!last || *offer.valid_until < *last)) last = offer.valid_until;
    return last;
}

bool is_over(ForeignOffer const& offer, Date today) {
    auto const last = last_day(offer);
    return last && *last < today;
}

}  // namespace sprank::import
