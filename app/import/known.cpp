#include "import/known.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

#include "compile/compile.hpp"
#include "core/folded_text.hpp"
#include "core/text.hpp"
#include "import/level_words.hpp"
#include "import/offer_files.hpp"
#include "import/phrases.hpp"
#include "import/plain_text.hpp"

namespace sprank::import {
namespace {

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

/// What offices call a field of work, and the profiles of vmbo, folded, with the id of the world that has that work.
constexpr std::array<std::pair<std::string_view, std::string_view>, 72> words_of_worlds{{
    {"maakindustrie", "metaal"}, {"hightech", "robots"}, {"high tech", "robots"},
    {"pie", "energie"}, {"pie", "metaal"}, {"produceren installeren en energie", "energie"}, {"produceren installeren en energie", "metaal"},
    {"produceren installeren energie", "energie"}, {"produceren installeren energie", "metaal"},
    {"bwi", "bouw"}, {"bouwen wonen en interieur", "bouw"}, {"bouwen wonen interieur", "bouw"},
    {"m t", "voertuigen"}, {"mobiliteit en transport", "voertuigen"}, {"mobiliteit transport", "voertuigen"},
    {"mvi", "ict"}, {"mvi", "ontwerp"}, {"media vormgeving en ict", "ict"}, {"media vormgeving en ict", "ontwerp"}, {"media vormgeving ict", "ict"}, {"media vormgeving ict", "ontwerp"},
    {"mat", "voertuigen"}, {"maritiem en techniek", "voertuigen"}, {"maritiem techniek", "voertuigen"},
    {"installatie", "energie"}, {"installatietechniek", "energie"}, {"energietechniek", "energie"}, {"elektrotechniek", "energie"}, {"elektro", "energie"},
    {"luchtvaart", "voertuigen"}, {"luchtvaarttechniek", "voertuigen"}, {"maritiem", "voertuigen"}, {"maritieme techniek", "voertuigen"}, {"spoor", "voertuigen"}, {"spoortechniek", "voertuigen"},
    {"scheepvaart", "voertuigen"}, {"metaaltechniek", "metaal"}, {"bouwtechniek", "bouw"},
    {"mobiliteit", "voertuigen"}, {"mobiliteitstechniek", "voertuigen"}, {"voertuigtechniek", "voertuigen"}, {"vliegtuigtechniek", "voertuigen"}, {"treinmonteur", "voertuigen"}, {"treintechniek", "voertuigen"}, {"railtechniek", "voertuigen"},
    {"metaalbewerken", "metaal"}, {"metaalbewerking", "metaal"}, {"machinebouw", "metaal"}, {"werktuigbouw", "metaal"}, {"werktuigbouwkunde", "metaal"}, {"verspanen", "metaal"},
    {"zonnepaneel", "energie"}, {"zonnepanelen", "energie"}, {"zonnestroom", "energie"}, {"duurzame energie", "energie"},
    {"metselaar", "bouw"}, {"metselen", "bouw"}, {"infra", "bouw"}, {"infratechniek", "bouw"}, {"gww", "bouw"}, {"bouw wonen en interieur", "bouw"}, {"bouw wonen interieur", "bouw"},
    {"python", "ict"}, {"programmeren", "ict"}, {"ict support", "ict"},
    {"procestechniek", "natuur"}, {"procesindustrie", "natuur"}, {"food", "natuur"}, {"voedingsmiddelen", "natuur"},
    {"chemie", "lab"}, {"laboratorium", "lab"}, {"onderhoudsmonteur", "robots"}}};

/// In a name a short word may be anything, and "Installatie van Linux" is no heating.
bool tells_in_name(std::string_view word) {
    constexpr std::size_t shortest = 6;
    return word.size() >= shortest && word != "installatie";
}

/// "bouw, mobiliteit / ict en metaal"; what is left of "scheeps- en jachtbouw" or "m/v" is no part.
std::vector<std::string> parts_of_list(std::string_view words) {
    std::string list(words);
    for (auto at = list.find(" en "); at != std::string::npos; at = list.find(" en ", at)) list.replace(at, 4, ",");
    std::vector<std::string> parts;
    for (std::string_view rest = list; !rest.empty();) {
        constexpr std::size_t shortest = 3;
        auto const end = std::min(rest.find_first_of(",;/&+|()"), rest.size());
        auto const part = trimmed(rest.substr(0, end));
        if (folded(part).size() >= shortest && !part.ends_with('-')) parts.emplace_back(part);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return parts;
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
    auto const table = ContentTable::read(content / "organisations.csv", {"id", "name", "kind", "website", "place"});
    if (!table) return tl::unexpected(table.error());
    Known known;
    known.catalogue_ = std::move(compiled.bundle.catalogue);
    known.places_ = std::move(compiled.bundle.places);
    known.postcodes_ = std::move(compiled.bundle.postcodes);
    known.know_places(content);
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
                // short words for who searches, "lab", are parts of other names here
                std::size_t const least = !name_itself && known.catalogue_.languages[language].id != "nl" ? 4 : 3;
                if (auto name = folded(text.in(language)); name.size() >= least) known.profession_words_.emplace_back(std::move(name), profession.id);
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

std::vector<std::string> Known::professions_in(std::string_view words) const {
    auto found = named_in(profession_words_, words);
    if (!found.empty() || words.find('(') == std::string_view::npos) return found;
    // "(net)monteur"
    std::string whole(words);
    std::erase_if(whole, [](char c) { return c == '(' || c == ')'; });
    return named_in(profession_words_, whole);
}
std::vector<std::string> Known::worlds_in(std::string_view words) const { return named_in(world_words_, words); }

std::vector<std::string> Known::worlds_in_name(std::string_view name) const {
    std::vector<std::pair<std::string, std::string>> sure;
    for (auto const& [word, id] : words_of_worlds)
        if (tells_in_name(word) && std::ranges::find(catalogue_.worlds, id, &World::id) != catalogue_.worlds.end()) sure.emplace_back(word, id);
    longest_first(sure);
    return named_in(sure, name);
}

std::vector<std::string> Known::worlds_of_list(std::string_view words) const {
    auto const whole = worlds_in(words);
    std::set<std::string> found(whole.begin(), whole.end());
    for (auto const& part : parts_of_list(words))
        if (worlds_in(part).empty())
            for (auto const& world : worlds_of(professions_in(part))) found.insert(world);
    return {found.begin(), found.end()};
}

std::vector<std::string> Known::unknown_parts(std::string_view words) const {
    auto const text = folded(words);
    auto parts = parts_of_list(words);
    auto const all = parts.size();
    // "Produceren, installeren en energie" is one name
    auto const of_longer_name = [&](std::string const& part) {
        return std::ranges::any_of(world_words_, [&](auto const& one) { return holds_phrase(text, one.first) && holds_phrase(one.first, part); });
    };
    std::erase_if(parts, [&](auto const& part) { return !worlds_in(part).empty() || !professions_in(part).empty() || of_longer_name(folded(part)); });
    return parts.size() == all ? std::vector<std::string>{} : parts;
}

std::vector<std::string> Known::levels_in(std::string_view words) const {
    std::string const text = folded(words);
    auto const of_mbo = mbo_levels_in(words);
    // "mbo/hbo": which of mbo it does not say, and without it half of it would be left
    if (of_mbo.empty() && holds_phrase(text, "mbo")) return {};
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

Source const* Known::source(std::string_view id) const {
    auto const at = std::ranges::find(catalogue_.sources, id, &Source::id);
    return at == catalogue_.sources.end() ? nullptr : &*at;
}

}  // namespace sprank::import
