#include "import/known.hpp"

#include <algorithm>
#include <set>

#include "compile/compile.hpp"
#include "core/folded_text.hpp"
#include "core/text.hpp"
#include "import/offer_files.hpp"

namespace sprank::import {
namespace {

constexpr double nearest_km = 10;
constexpr std::size_t least_part = 5;  ///< letters of a name that may stand for a longer one

/// Does the text hold the phrase as whole words? Both folded.
bool holds_phrase(std::string_view text, std::string_view phrase) {
    for (auto at = text.find(phrase); at != std::string_view::npos; at = text.find(phrase, at + 1)) {
        bool const begins = at == 0 || text[at - 1] == ' ', ends = at + phrase.size() == text.size() || text[at + phrase.size()] == ' ';
        if (begins && ends) return true;
    }
    return false;
}

std::vector<std::string> named_in(std::vector<std::pair<std::string, std::string>> const& names, std::string_view words) {
    std::string const text = folded(words);
    std::set<std::string> found;
    for (auto const& [name, id] : names)
        if (holds_phrase(text, name) || text == folded(id)) found.insert(id);
    return {found.begin(), found.end()};
}

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
    auto const table = ContentTable::read(content / "organisations.csv", {"id", "name", "website", "place"});
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
        Organisation one{cell("id"), cell("name"), cell("website"), cell("place")};
        known.organisation_by_name_.emplace(folded(one.name), known.organisations_.size());
        if (auto const host = host_of(one.website); !host.empty()) known.organisation_by_host_.emplace(host, known.organisations_.size());
        known.organisations_.push_back(std::move(one));
    }
    for (Profession const& profession : known.catalogue_.professions) {
        auto const add = [&](LocalText const& text) {
            for (LanguageIndex language = 0; language < known.catalogue_.languages.size(); ++language)
                if (auto name = folded(text.in(language)); name.size() >= 3) known.profession_words_.emplace_back(std::move(name), profession.id);
        };
        add(profession.name);
        for (LocalText const& other : profession.also) add(other);
    }
    for (World const& world : known.catalogue_.worlds)
        for (LanguageIndex language = 0; language < known.catalogue_.languages.size(); ++language) {
            known.world_words_.emplace_back(folded(world.name.in(language)), world.id);
            known.world_words_.emplace_back(folded(world.short_name.in(language)), world.id);
        }
    longest_first(known.profession_words_);
    longest_first(known.world_words_);
    return known;
}

Known::Organisation const* Known::organisation(std::string_view name, std::string_view website) const {
    std::string const wanted = folded(name);
    if (auto const at = organisation_by_name_.find(wanted); !wanted.empty() && at != organisation_by_name_.end()) return &organisations_[at->second];
    if (auto const at = organisation_by_host_.find(host_of(website)); at != organisation_by_host_.end()) return &organisations_[at->second];
    if (wanted.size() < least_part) return nullptr;
    // "ROC Voorbeeld, locatie Zwolle" is ROC Voorbeeld; but only when no other organisation could be meant.
    Organisation const* found = nullptr;
    std::size_t longest = 0;
    for (auto const& [known, index] : organisation_by_name_)
        if (known.size() >= least_part && known.size() > longest && holds_phrase(wanted, known)) found = &organisations_[index], longest = known.size();
    if (found) return found;
    // "Deltion" is Deltion College, as long as there is one such name.
    for (auto const& [known, index] : organisation_by_name_) {
        if (!holds_phrase(known, wanted)) continue;
        if (found) return nullptr;
        found = &organisations_[index];
    }
    return found;
}

Place const* Known::place(std::string_view town, std::string_view postcode, std::optional<Position> position) const {
    if (auto const at = place_by_name_.find(folded(town)); !town.empty() && at != place_by_name_.end()) return &places_[at->second];
    if (auto const at = std::ranges::find(postcodes_, "pc-" + std::string(postcode.substr(0, 4)), &Place::id); postcode.size() >= 4 && at != postcodes_.end()) position = at->position;
    if (!position) return nullptr;
    Place const* nearest = nullptr;
    double best = nearest_km;
    for (Place const& place : places_)
        if (double const km = distance_km(*position, place.position); km < best) best = km, nearest = &place;
    return nearest;
}

Place const* Known::place_called(std::string_view id) const {
    auto const at = std::ranges::find(places_, id, &Place::id);
    return at == places_.end() ? nullptr : &*at;
}

std::vector<std::string> Known::professions_in(std::string_view words) const { return named_in(profession_words_, words); }
std::vector<std::string> Known::worlds_in(std::string_view words) const { return named_in(world_words_, words); }

std::vector<std::string> Known::levels_in(std::string_view words) const {
    std::string const text = folded(words);
    std::vector<std::string> found;
    for (Level const& level : catalogue_.levels) {
        std::string const id = folded(level.id), name = folded(level.short_name.in(0));
        std::string spoken = id;  // "mbo 3" is also "mbo niveau 3" and "niveau 3"
        if (spoken.starts_with("mbo ")) spoken = "niveau " + spoken.substr(4);
        if (holds_phrase(text, id) || holds_phrase(text, name) || (spoken != id && holds_phrase(text, spoken))) found.push_back(level.id);
    }
    // A level that is only a digit: "2,3".
    if (found.empty() && !text.empty() && std::ranges::all_of(text, [](char letter) { return letter == ' ' || (letter >= '1' && letter <= '4'); }))
        for (char const letter : text)
            if (letter != ' ' && catalogue_.find_level("mbo-" + std::string(1, letter))) found.push_back("mbo-" + std::string(1, letter));
    return found;
}

std::vector<std::string> Known::worlds_of(std::vector<std::string> const& professions) const {
    std::set<std::string> worlds;
    for (auto const& id : professions)
        if (auto const index = catalogue_.find_profession(id)) worlds.insert(catalogue_[catalogue_[*index].world].id);
    return {worlds.begin(), worlds.end()};
}

bool Known::has_source(std::string_view id) const { return std::ranges::find(catalogue_.sources, id, &Source::id) != catalogue_.sources.end(); }

}  // namespace sprank::import
