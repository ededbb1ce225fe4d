#include "import/known.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

#include "compile/compile.hpp"
#include "compile/suggestion.hpp"
#include "core/folded_text.hpp"
#include "core/text.hpp"
#include "import/level_words.hpp"
#include "import/offer_files.hpp"
#include "import/phrases.hpp"
#include "import/plain_text.hpp"

namespace sprank::import {
namespace {

constexpr double nearest_km = 10;
std::vector<std::string> named_in(std::vector<std::pair<std::string, std::string>> const& names, std::string_view words) {
    std::string text = folded(words);
    std::set<std::string> found;
    // the longest first: of "PLC-programmeren" the second word is not another profession
    for (auto const& [name, id] : names) {
        if (text == folded(id)) found.insert(id);
        if (!holds_phrase(text, name)) continue;
        found.insert(id);
        auto const same = std::ranges::any_of(names, [&](auto const& other) { return other.first == name && other.second != id && !found.contains(other.second); });
        if (!same) blank_phrase(text, name);
    }
    return {found.begin(), found.end()};
}

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

/// Towns that people also call otherwise: an official name, or that of the municipality.
std::string usual_name(std::string const& town) {
    static std::map<std::string, std::string> const usual{{folded("'s-Gravenhage"), "den haag"}, {"s gravenhage", "den haag"}, {"den bosch", folded("'s-Hertogenbosch")},
                                                          {"noordwijk", "noordwijk binnen"}, {"noordwijk aan zee", "noordwijk binnen"}};
    auto const at = usual.find(town);
    return at == usual.end() ? town : at->second;
}

/// What offices call a field of work, and the profiles of vmbo, folded, with the id of the world that has that work.
constexpr std::array<std::pair<std::string_view, std::string_view>, 35> words_of_worlds{{
    {"pie", "energie"}, {"pie", "metaal"}, {"produceren installeren en energie", "energie"}, {"produceren installeren en energie", "metaal"},
    {"produceren installeren energie", "energie"}, {"produceren installeren energie", "metaal"},
    {"bwi", "bouw"}, {"bouwen wonen en interieur", "bouw"}, {"bouwen wonen interieur", "bouw"},
    {"m t", "voertuigen"}, {"mobiliteit en transport", "voertuigen"}, {"mobiliteit transport", "voertuigen"},
    {"mvi", "ict"}, {"mvi", "ontwerp"}, {"media vormgeving en ict", "ict"}, {"media vormgeving en ict", "ontwerp"}, {"media vormgeving ict", "ict"}, {"media vormgeving ict", "ontwerp"},
    {"mat", "voertuigen"}, {"maritiem en techniek", "voertuigen"}, {"maritiem techniek", "voertuigen"},
    {"installatie", "energie"}, {"installatietechniek", "energie"}, {"energietechniek", "energie"}, {"elektrotechniek", "energie"}, {"elektro", "energie"},
    {"luchtvaart", "voertuigen"}, {"luchtvaarttechniek", "voertuigen"}, {"maritiem", "voertuigen"}, {"maritieme techniek", "voertuigen"}, {"spoor", "voertuigen"}, {"spoortechniek", "voertuigen"},
    {"scheepvaart", "voertuigen"}, {"metaaltechniek", "metaal"}, {"bouwtechniek", "bouw"}}};

void longest_first(std::vector<std::pair<std::string, std::string>>& names) {
    std::ranges::stable_sort(names, std::ranges::greater{}, [](auto const& pair) { return pair.first.size(); });
}

}  // namespace

std::string host_of(std::string_view website) {
    if (auto const scheme = website.find("://"); scheme != std::string_view::npos) website.remove_prefix(scheme + 3);
    website = website.substr(0, website.find_first_of("/?#:"));
    if (website.starts_with("www.")) website.remove_prefix(4);
    std::string host;
    for (char const letter : website) host += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    return host.find('.') == std::string::npos ? std::string{} : host;
}

Result<Known> Known::read(std::filesystem::path const& content) {
    compile::CompileOptions how;
    how.pictures = compile::Pictures::check;
    auto compiled = compile::compile(content, how);
    // A mistake in a text elsewhere is no reason not to import; without places nothing can be placed.
    if (compiled.bundle.places.empty()) return tl::unexpected(Failure{"IMP-02", "In " + content.string() + " staan geen plaatsen (places.csv). Is dit de map met de inhoud? Kijk haar na met \"sprank-content check\"."});
    auto const table = ContentTable::read(content / "organisations.csv", {"id", "name", "kind", "website", "place"});
    if (!table) return tl::unexpected(table.error());
    Known known;
    known.catalogue_ = std::move(compiled.bundle.catalogue);
    known.places_ = std::move(compiled.bundle.places);
    known.postcodes_ = std::move(compiled.bundle.postcodes);
    for (std::size_t i = 0; i < known.places_.size(); ++i) known.place_by_name_.emplace(folded(known.places_[i].name), i);  // the largest of two by one name
    for (std::size_t row = 0; row < table->size(); ++row) {
        auto const cell = [&](std::string_view column) {
            auto const at = (*table)[row].find(column);
            return at == (*table)[row].end() ? std::string{} : at->second;
        };
        known.add_organisation({cell("id"), cell("name"), cell("kind"), cell("website"), cell("place"), cell("also")});
    }
    for (Profession const& profession : known.catalogue_.professions) {
        auto const add = [&](LocalText const& text, bool name_itself) {
            for (LanguageIndex language = 0; language < known.catalogue_.languages.size(); ++language) {
                // other names in English may be Dutch words for something else: a "machinist" runs a pumping station
                if (!name_itself && !known.catalogue_.languages[language].id.starts_with("nl")) continue;
                if (auto name = folded(text.in(language)); name.size() >= 3) known.profession_words_.emplace_back(std::move(name), profession.id);
            }
        };
        add(profession.name, true);
        for (LocalText const& other : profession.also) add(other, false);
    }
    for (World const& world : known.catalogue_.worlds)
        for (LanguageIndex language = 0; language < known.catalogue_.languages.size(); ++language) {
            known.world_words_.emplace_back(folded(world.name.in(language)), world.id);
            known.world_words_.emplace_back(folded(world.short_name.in(language)), world.id);
        }
    for (auto const& [word, id] : words_of_worlds)
        if (std::ranges::find(known.catalogue_.worlds, id, &World::id) != known.catalogue_.worlds.end()) known.world_words_.emplace_back(word, id);
    longest_first(known.profession_words_);
    longest_first(known.world_words_);
    return known;
}

Place const* Known::place(std::string_view town, std::string_view postcode, std::optional<Position> position) const {
    if (auto const* const named = place_named(town)) return named;
    if (auto const of_postcode = postcode_position(postcode)) position = of_postcode;
    if (!position) return nullptr;
    Place const* nearest = nullptr;
    double best = nearest_km;
    for (Place const& place : places_)
        if (double const km = distance_km(*position, place.position); km < best) best = km, nearest = &place;
    return nearest;
}

Place const* Known::place_named(std::string_view town) const {
    auto const at = place_by_name_.find(usual_name(folded(town)));
    if (!town.empty() && at != place_by_name_.end()) return &places_[at->second];
    auto const open = town.rfind('(');
    if (open == std::string_view::npos || !trimmed(town).ends_with(')')) return nullptr;
    auto const name = folded(trimmed(town.substr(0, open)));
    auto const provinces = provinces_of(town.substr(open + 1));
    auto const found = std::ranges::find_if(places_, [&](Place const& place) {
        return folded(place.name) == name && std::ranges::find(provinces, place.province) != provinces.end();
    });
    return name.empty() || found == places_.end() ? nullptr : &*found;
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

Place const* Known::place_called(std::string_view id) const {
    auto const at = std::ranges::find(places_, id, &Place::id);
    return at == places_.end() ? nullptr : &*at;
}

std::vector<std::string> Known::professions_in(std::string_view words) const {
    auto found = named_in(profession_words_, words);
    if (!found.empty() || words.find('(') == std::string_view::npos) return found;
    // "(net)monteur"
    std::string whole(words);
    std::erase_if(whole, [](char c) { return c == '(' || c == ')'; });
    return named_in(profession_words_, whole);
}
std::vector<std::string> Known::worlds_in(std::string_view words) const { return named_in(world_words_, words); }

std::vector<std::string> Known::levels_in(std::string_view words) const {
    std::string const text = folded(words);
    auto const of_mbo = mbo_levels_in(words);
    std::vector<std::string> found;
    for (Level const& level : catalogue_.levels) {
        std::string const id = folded(level.id), name = folded(level.short_name.in(0));
        int const number = level.id == "entree" ? 1 : level.id.starts_with("mbo-") ? level.id.back() - '0' : 0;
        if (number != 0 ? of_mbo.contains(number) : holds_phrase(text, id) || holds_phrase(text, name)) found.push_back(level.id);
    }
    return found;
}

std::vector<std::string> Known::worlds_of(std::vector<std::string> const& professions) const {
    std::set<std::string> worlds;
    for (auto const& id : professions)
        if (auto const index = catalogue_.find_profession(id)) worlds.insert(catalogue_[catalogue_[*index].world].id);
    return {worlds.begin(), worlds.end()};
}

Place const* Known::place_in(std::string_view words) const {
    std::string const text = folded(words);
    Place const* found = nullptr;
    for (Place const& place : places_)
        if (auto const name = folded(place.name); holds_phrase(text, name) && (!found || name.size() > folded(found->name).size())) found = &place;
    return found;
}

std::string Known::place_like(std::string_view town) const {
    std::vector<std::string_view> names;
    for (Place const& place : places_) names.emplace_back(place.name);
    return std::string(compile::nearest(town, names));
}

std::optional<Position> Known::postcode_position(std::string_view postcode) const {
    if (postcode.size() < 4) return std::nullopt;
    auto const at = std::ranges::find(postcodes_, "pc-" + std::string(postcode.substr(0, 4)), &Place::id);
    return at == postcodes_.end() ? std::nullopt : std::optional(at->position);
}

Source const* Known::source(std::string_view id) const {
    auto const at = std::ranges::find(catalogue_.sources, id, &Source::id);
    return at == catalogue_.sources.end() ? nullptr : &*at;
}

}  // namespace sprank::import
