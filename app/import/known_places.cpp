// Which place a name means. Two towns may have one name, and many places have names that are words of something else.
#include <algorithm>
#include <cstdlib>

#include "compile/suggestion.hpp"
#include "core/folded_text.hpp"
#include "import/known.hpp"
#include "import/offer_files.hpp"
#include "import/plain_text.hpp"
#include "import/town_words.hpp"

namespace sprank::import {
namespace {

constexpr double nearest_km = 10;
constexpr int least_inhabitants = 2000;  ///< of what is no hamlet
constexpr std::size_t most_words = 5;    ///< of a name

/// Which provinces people write so behind a town.
std::vector<std::string_view> provinces_of(std::string_view suffix) {
    using Words = std::vector<std::string_view>;
    static std::vector<std::pair<std::string_view, Words>> const all{
        {"Drenthe", {"d", "dr", "drt", "drenthe", "drente"}},
        {"Flevoland", {"f", "fl", "fle", "flev", "flevoland"}},
        {"Frysl\u00E2n", {"f", "fr", "frl", "fri", "fryslan", "friesland"}},
        {"Gelderland", {"g", "gl", "gld", "geld", "gelderland"}},
        {"Groningen", {"g", "gn", "gr", "gro", "gron", "groningen"}},
        {"Limburg", {"l", "lb", "li", "lim", "limb", "limburg"}},
        {"Noord-Brabant", {"b", "br", "nb", "nbr", "noordbrabant", "brabant"}},
        {"Noord-Holland", {"h", "nh", "nholl", "noordholland"}},
        {"Overijssel", {"o", "ov", "ovs", "over", "overijsel", "overijssel"}},
        {"Utrecht", {"u", "ut", "utr", "utrecht"}},
        {"Zeeland", {"z", "zl", "zld", "ze", "zee", "zeeland"}},
        {"Zuid-Holland", {"h", "zh", "zholl", "zuidholland"}},
    };
    auto word = folded(suffix);
    std::erase(word, ' ');
    std::vector<std::string_view> found;
    for (auto const& [province, words] : all)
        if (std::ranges::find(words, word) != words.end()) found.push_back(province);
    return found;
}

std::string name_of(std::string_view town) {
    auto name = folded(town);
    while (name.starts_with(' ')) name.erase(0, 1);
    while (name.ends_with(' ')) name.pop_back();
    return name;
}

/// "Ouderkerk aan den Amstel": people write one article for the other.
std::string with_other_article(std::string name) {
    constexpr std::string_view den = "aan den ", de = "aan de ";
    if (auto const at = name.find(den); at != std::string::npos) return name.replace(at, den.size(), de);
    if (auto const at = name.find(de); at != std::string::npos) return name.replace(at, de.size(), den);
    return {};
}

/// "1951 Velsen-Noord" -> "Velsen-Noord".
std::string_view town_of_postcode(Place const& postcode) {
    auto const space = postcode.name.find(' ');
    return space == std::string::npos ? std::string_view{} : std::string_view(postcode.name).substr(space + 1);
}

bool same_but_for_order(std::string a, std::string b) {
    std::ranges::sort(a);
    std::ranges::sort(b);
    return a == b;
}

}  // namespace

void Known::know_places(std::filesystem::path const& content) {
    for (std::size_t i = 0; i < places_.size(); ++i) place_by_name_[name_of(places_[i].name)].push_back(i);
    std::set<std::size_t> with_postcode;
    for (Place const& postcode : postcodes_) {
        auto const name = name_of(town_of_postcode(postcode));
        auto const [at, fresh] = postcode_town_by_name_.try_emplace(name, postcode.position);
        if (!fresh && at->second && distance_km(*at->second, postcode.position) > far_km) at->second.reset();
        if (auto const* const its = place_named_near(name, postcode.position)) with_postcode.insert(static_cast<std::size_t>(its - places_.data()));
    }
    // of two by one name the post knows the town, not the hamlet
    for (auto& [name, at] : place_by_name_) std::ranges::stable_partition(at, [&](std::size_t i) { return with_postcode.contains(i); });
    auto const table = ContentTable::read(content / "places.csv", {});
    if (!table) return;
    for (std::size_t row = 0; row < table->size(); ++row) {
        auto const id = (*table)[row].find("id"), inhabitants = (*table)[row].find("inhabitants");
        if (id == (*table)[row].end() || inhabitants == (*table)[row].end() || inhabitants->second.empty()) continue;
        if (std::atoi(inhabitants->second.c_str()) < least_inhabitants) hamlets_.insert(id->second);
    }
}

Place const* Known::nearest_place(Position position) const {
    Place const* nearest = nullptr;
    double best = nearest_km;
    for (Place const& place : places_)
        if (double const km = distance_km(position, place.position); km < best) best = km, nearest = &place;
    return nearest;
}

Place const* Known::place(std::string_view town, std::string_view postcode, std::optional<Position> position) const {
    if (auto const* const named = place_named(town)) return named;
    if (auto const* const code = postcode_called(postcode)) {
        if (auto const* const its = place_named_near(town_of_postcode(*code), code->position)) return its;
        position = code->position;
    }
    return position ? nearest_place(*position) : nullptr;
}

Place const* Known::place_named(std::string_view town) const {
    auto const name = name_of(town);
    if (name.empty() || is_direction(name) || is_common_word(town)) return nullptr;
    for (auto const& one : {name, std::string(usual_town(name)), std::string(town_of_municipality(name)), with_other_article(name)})
        if (auto const at = place_by_name_.find(one); !one.empty() && at != place_by_name_.end()) return &places_[at->second.front()];
    // of two by one name it is that one: "Valkenburg aan de Geul"
    if (auto const* const its = usual_town(name).empty() ? nullptr : place_called(usual_town(name))) return its;
    // "Hengelo (Gld.)", "Oosterhout NB"
    auto const open = town.rfind('(');
    auto const space = name.rfind(' ');
    bool const bracket = open != std::string_view::npos && trimmed(town).ends_with(')');
    if (!bracket && space == std::string::npos) return nullptr;
    auto const at = place_by_name_.find(bracket ? name_of(town.substr(0, open)) : name.substr(0, space));
    if (at == place_by_name_.end()) return nullptr;
    auto const provinces = provinces_of(bracket ? town.substr(open + 1) : std::string_view(name).substr(space + 1));
    auto const found = std::ranges::find_if(at->second, [&](std::size_t i) { return std::ranges::find(provinces, places_[i].province) != provinces.end(); });
    return found == at->second.end() ? nullptr : &places_[*found];
}

Place const* Known::place_named_near(std::string_view town, Position position) const {
    auto const at = place_by_name_.find(name_of(town));
    if (at == place_by_name_.end()) return nullptr;
    Place const* nearest = nullptr;
    double best = far_km;
    for (auto const i : at->second)
        if (double const km = distance_km(position, places_[i].position); km < best) best = km, nearest = &places_[i];
    return nearest;
}

Place const* Known::place_of_postcode_town(std::string_view town) const {
    auto const at = postcode_town_by_name_.find(name_of(town));
    if (is_common_word(town)) return nullptr;
    return at == postcode_town_by_name_.end() || !at->second ? nullptr : nearest_place(*at->second);
}

Place const* Known::place_called(std::string_view id) const {
    auto const at = std::ranges::find(places_, id, &Place::id);
    return at == places_.end() ? nullptr : &*at;
}

bool Known::lies_in(std::string_view region, Place const& place) const {
    if (place.region == region) return true;
    std::string_view nearest;
    double best = far_km * 2;
    for (Region const& one : catalogue_.regions)
        for (Place const& part : one.parts) {
            double const km = part.id == one.id ? best : distance_km(part.position, place.position);
            if (km < best) best = km, nearest = one.id;
        }
    return nearest == region;
}

/// A name that stands beside other words.
Place const* Known::at_end_of(std::string_view words) const {
    auto const* const place = place_named(words);
    return place && !is_hamlet(*place) ? place : nullptr;
}

Place const* Known::place_in(std::string_view words) const {
    if (auto const* const whole = place_named(words)) return whole;
    auto const tokens = words_between_spaces(words);
    for (auto size = std::min(most_words, tokens.size()); size > 0; --size) {
        if (size == tokens.size()) continue;
        if (auto const* const first = at_end_of(joined_words(tokens, 0, size))) return first;
        auto const last = tokens.size() - size;
        if (begins_name_of_street(tokens[last - 1])) continue;
        if (auto const* const end = at_end_of(joined_words(tokens, last, size))) return end;
    }
    // "Rotterdam-Zuid": of a compound name only its head is a town
    if (tokens.empty()) return nullptr;
    for (auto const& token : {tokens.front(), tokens.back()})
        if (auto const hyphen = token.find('-'); hyphen != std::string::npos && hyphen > 0)
            if (auto const* const head = at_end_of(token.substr(0, hyphen))) return head;
    return nullptr;
}

std::string Known::place_like(std::string_view town) const {
    constexpr std::size_t short_name = 6;
    auto const wanted = name_of(town);
    if (wanted.size() < 4 || postcode_town_by_name_.contains(wanted)) return {};
    Place const* found = nullptr;
    for (auto const& [name, at] : place_by_name_) {
        if (name.empty() || name.front() != wanted.front() || compile::slips_between(wanted, name, 1) > 1) continue;
        // of a short name another letter is another name: "Neude" is no "Neede"
        if (wanted.size() < short_name && name.size() == wanted.size() && !same_but_for_order(wanted, name)) continue;
        if (!found || at.front() < static_cast<std::size_t>(found - places_.data())) found = &places_[at.front()];
    }
    return found ? found->name : std::string{};
}

Place const* Known::postcode_called(std::string_view postcode) const {
    if (postcode.size() < 4) return nullptr;
    auto const id = "pc-" + std::string(postcode.substr(0, 4));
    auto const at = std::ranges::lower_bound(postcodes_, id, {}, &Place::id);
    return at == postcodes_.end() || at->id != id ? nullptr : &*at;
}

std::optional<Position> Known::postcode_position(std::string_view postcode) const {
    auto const* const code = postcode_called(postcode);
    return code ? std::optional(code->position) : std::nullopt;
}

}  // namespace sprank::import
