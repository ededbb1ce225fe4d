#include "core/catalogue.hpp"

#include <algorithm>

namespace sprank {

std::string_view route_name(RouteKind route) {
    switch (route) {
        case RouteKind::girls: return "girls";
        case RouteKind::switchers: return "switchers";
        case RouteKind::hurdles: return "hurdles";
        case RouteKind::money: return "money";
    }
    return {};
}

namespace {
template <typename Typed, typename Things>
std::optional<Typed> index_of(Things const& things, std::string_view id) {
    auto const at = std::ranges::find_if(things, [id](auto const& thing) { return thing.id == id; });
    if (at == things.end()) return std::nullopt;
    return Typed{static_cast<std::uint16_t>(at - things.begin())};
}
}  // namespace

LensValues Profession::lens_values() const {
    LensValues result = lenses;
    for (std::size_t k = 0; k < lens_count; ++k)
        if (lenses_edit && lenses_edit->values[k]) result[k] = *lenses_edit->values[k];
    return result;
}

std::string const& Catalogue::text(Key key, LanguageIndex language) const {
    static std::string const none;
    if (language >= texts.size()) return none;
    auto const position = static_cast<std::size_t>(key);
    return position < texts[language].size() ? texts[language][position] : none;
}

std::optional<ProfessionIndex> Catalogue::find_profession(std::string_view id) const {
    return index_of<ProfessionIndex>(professions, id);
}
std::optional<WorldIndex> Catalogue::find_world(std::string_view id) const { return index_of<WorldIndex>(worlds, id); }
std::optional<LevelIndex> Catalogue::find_level(std::string_view id) const { return index_of<LevelIndex>(levels, id); }

std::optional<LanguageIndex> Catalogue::find_language(std::string_view id) const {
    auto const at = std::ranges::find(languages, id, &Language::id);
    if (at == languages.end()) return std::nullopt;
    return static_cast<LanguageIndex>(at - languages.begin());
}

std::optional<JobIndex> Catalogue::find_job(std::string_view id) const { return index_of<JobIndex>(jobs, id); }
std::optional<SkillIndex> Catalogue::find_skill(std::string_view id) const { return index_of<SkillIndex>(skills, id); }

Region const* whole_region(std::vector<Region> const& regions, Place const& place) {
    auto const at = std::ranges::find(regions, place.id, &Region::id);
    return at == regions.end() || place.id != place.region ? nullptr : &*at;
}

}  // namespace sprank
