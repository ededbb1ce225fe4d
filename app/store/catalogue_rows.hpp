#pragma once
#include <limits>
#include <unordered_map>

#include "store/row.hpp"

namespace sprank::store {

// What the loaders of the parts of a catalogue share. Internal to store/load_*.cpp.

inline constexpr int any = std::numeric_limits<int>::max();
inline constexpr double any_real = std::numeric_limits<double>::max();
inline constexpr std::size_t most_indices = 65535, most_languages = 200;

/// id -> position. Rows name each other by id, so an index cannot be out of range: it is found or the file is damaged.
template <typename Typed>
class Ids {
public:
    void add(std::string const& id) {
        auto const position = positions_.size();
        if (position >= most_indices || !positions_.emplace(id, Typed{static_cast<std::uint16_t>(position)}).second)
            throw Damage("twice the same id, or too many");
    }
    Typed find(std::string const& id) const {
        auto const at = positions_.find(id);
        if (at == positions_.end()) throw Damage("an id that is not there");
        return at->second;
    }
    std::optional<Typed> find(std::optional<std::string> const& id) const { return id ? std::optional<Typed>(find(*id)) : std::nullopt; }
    std::vector<Typed> find(TextList const& ids) const {
        std::vector<Typed> found;
        found.reserve(ids.size());
        for (auto const& id : ids) found.push_back(find(id));
        return found;
    }

private:
    std::unordered_map<std::string, Typed> positions_;
};

/// The catalogue as far as it is loaded, and where things are in it that later rows name.
class CatalogueRows {
public:
    explicit CatalogueRows(SQLite::Database& database) : database_(database) {}

    Catalogue catalogue;
    Ids<SourceIndex> sources;
    Ids<ProfessionIndex> professions;
    Ids<LevelIndex> levels;
    Ids<WorldIndex> worlds;
    Ids<StationIndex> stations;
    Ids<SkillIndex> skills;

    template <typename Use>
    void each(char const* sql, Use use) {
        SQLite::Statement statement(database_, sql);
        while (statement.executeStep()) {
            Row row(statement);
            use(row);
        }
    }

    Origin origin(Row& row) {
        auto const source = sources.find(row.text());
        return {source, row.integer(-any, any)};
    }

    // A fact that may be missing: its columns are all there or all NULL.
    std::optional<Origin> maybe_origin(Row& row) {
        auto const source = sources.find(row.maybe_text());
        auto const year = row.maybe_integer(-any, any);
        if (source.has_value() != year.has_value()) throw Damage("half a fact");
        return source ? std::optional<Origin>({*source, *year}) : std::nullopt;
    }

    std::optional<Duration> duration(Row& row) {
        auto const min = row.maybe_real(-any_real, any_real), max = row.maybe_real(-any_real, any_real);
        auto const from = maybe_origin(row);
        if (min.has_value() != from.has_value() || max.has_value() != from.has_value()) throw Damage("half a duration");
        return from ? std::optional<Duration>({*min, *max, *from}) : std::nullopt;
    }

private:
    SQLite::Database& database_;
};

/// Skill groups, skills and jobs. Sources must be there.
void load_skills(CatalogueRows&);
/// What professions ask. Skills and professions must be there.
void load_asked_skills(CatalogueRows&);
/// The education network. Sources and levels must be there.
void load_network(CatalogueRows&);
/// What school profiles open. Stations, levels, worlds and professions must be there.
void load_profiles(CatalogueRows&);
void load_regions(CatalogueRows&);

}  // namespace sprank::store
