#include "core/ways.hpp"

#include <algorithm>

namespace sprank {

namespace {

/// A path as it is searched: the legs, and what they add up to.
struct Path {
    std::vector<LegIndex> legs;
    double years = 0, least_years = 0;  ///< at most and at least, of those known
    int unknown = 0;      ///< stops whose time no source says
    int small = 0;
    int few = 0;          ///< legs that most who stand there may not take
    bool through = false;
    bool down = false;    ///< by a level below the one that somebody has
    bool guessed = false; ///< begins as if the diploma that somebody has were in the field of the profession
};

template <typename Things, typename Thing>
bool holds(Things const& things, Thing const& thing) {
    return std::ranges::find(things, thing) != things.end();
}

/// Whether the profession can be begun with a diploma of that level.
bool leads_to(Catalogue const& catalogue, LevelIndex level, Profession const& profession) {
    return holds(profession.levels, level) && (!catalogue[level].entry || profession.levels.size() == 1);
}

class Search {
public:
    Search(Catalogue const& catalogue, StationIndex from, Profession const& profession, std::optional<int> age)
        : catalogue_(catalogue), network_(catalogue.network), profession_(profession), from_(from), age_(age.value_or(network_[from].age)) {}

    std::vector<Path> const& paths() {
        walk(from_, Path{});
        return paths_;
    }

    /// The forms in which a leg suits the profession; empty: it is not taught so.
    std::vector<Form> forms(Leg const& leg) const {
        auto const& to = network_[leg.to];
        bool const of_profession = to.level && holds(profession_.levels, *to.level);
        bool const mbo_said = holds(profession_.learning, Learning::bol) || holds(profession_.learning, Learning::bbl);
        auto const taught = [&](Form form) {
            switch (form) {
                case Form::bol: return !mbo_said || holds(profession_.learning, Learning::bol);
                case Form::bbl: return !mbo_said || holds(profession_.learning, Learning::bbl);
                case Form::dual: return holds(profession_.learning, Learning::dual);  // wages are promised only where somebody says so
                default: return true;
            }
        };
        std::vector<Form> suiting;
        for (Form const form : leg.by)
            if (!of_profession || taught(form)) suiting.push_back(form);
        return suiting;
    }

    bool leads_to_profession(LevelIndex level) const { return leads_to(catalogue_, level, profession_); }

    std::optional<Duration> years(Leg const& leg) const { return leg.years ? leg.years : network_[leg.to].years; }

private:
    void walk(StationIndex at, Path const& path) {
        if (path.legs.size() >= most_stops) return;
        for (std::size_t i = 0; i < network_.legs.size(); ++i) {
            LegIndex const index{static_cast<std::uint16_t>(i)};
            Leg const& leg = network_.legs[i];
            if (leg.from == at && may_follow(path, leg)) step(path, index, leg);
        }
    }

    void step(Path const& path, LegIndex index, Leg const& leg) {
        Station const& to = network_[leg.to];
        Path next = path;
        next.legs.push_back(index);
        if (auto const time = years(leg)) next.years += time->max, next.least_years += time->min;
        else ++next.unknown;
        if (is_small(to.kind)) ++next.small;
        if (is_for(leg, ConditionFor::few)) ++next.few;
        next.through = next.through || leg.through;
        auto const had = network_[from_].level;
        next.down = next.down || (to.level && had && *to.level < *had);
        if (path.legs.empty()) next.guessed = is_for(leg, ConditionFor::same_trade) && !(had && leads_to_profession(*had));
        if (to.level && leads_to_profession(*to.level)) paths_.push_back(next);
        walk(leg.to, next);
    }

    bool may_follow(Path const& path, Leg const& leg) const {
        Station const& from = network_[leg.from];
        Station const& to = network_[leg.to];
        if (forms(leg).empty() || !old_enough(path, leg)) return false;
        if (is_small(from.kind) && (is_small(to.kind) || path.legs.empty())) return false;
        if (path.legs.empty()) return true;
        // What is learnt on the way is in the field of the profession.
        if (is_for(leg, ConditionFor::other_trade)) return false;
        // A school programme that goes on into mbo begins where one starts; a small step replaces the beginning of a programme.
        if (leg.through && from.kind != StationKind::school) return false;
        if (is_small(to.kind) && from.kind == StationKind::level) return false;
        return to.level ? !reached(path, *to.level) : !visited(path, leg.to);
    }

    bool is_for(Leg const& leg, ConditionFor whom) const {
        return std::ranges::any_of(leg.conditions, [&](ConditionIndex condition) { return network_[condition].whom == whom; });
    }
    /// Is that level, or a higher one, on the path already?
    bool reached(Path const& path, LevelIndex level) const {
        return std::ranges::any_of(path.legs, [&](LegIndex leg) {
            auto const at = network_[network_[leg].to].level;
            return at && *at >= level;
        });
    }
    bool visited(Path const& path, StationIndex station) const {
        return station == from_ || std::ranges::any_of(path.legs, [&](LegIndex leg) { return network_[leg].to == station; });
    }
    bool old_enough(Path const& path, Leg const& leg) const {
        if (age_ == 0) return true;
        double const then = age_ + path.years;
        return std::ranges::all_of(leg.conditions, [&](ConditionIndex condition) { return then >= network_[condition].age; });
    }

    Catalogue const& catalogue_;
    Network const& network_;
    Profession const& profession_;
    StationIndex from_;
    int age_;
    std::vector<Path> paths_;
};

/// Of the paths that were found the ones worth showing, as ways.
class Choice {
public:
    Choice(Network const& network, Profession const& profession, Search const& search, std::vector<Path> const& paths)
        : network_(network), profession_(profession), search_(search), paths_(paths) {
        // Whoever has a diploma is not sent below it while there is something at its level or above.
        keeps_level_ = std::ranges::any_of(paths, [](Path const& path) { return !path.down; });
    }

    std::vector<Way> ways() {
        add(WayKind::quickest, best([](Path const&) { return true; }), false);
        add(WayKind::earning, best([&](Path const& path) { return can_earn(path); }), true);
        add(WayKind::through, best([](Path const& path) { return path.through; }), false);
        add(WayKind::stepwise, best([&](Path const& path) { return levels_of_profession(path) >= 2 && !(path.down && keeps_level_); }), false);
        add(WayKind::further, best([&](Path const& path) { return network_[network_[path.legs.back()].to].level == profession_.levels.back(); }), false);
        add_small();
        return std::move(ways_);
    }

private:
    /// Least time first; what is not known counts as more than a year, so that it is quickest nowhere that a year is known; a step back as one more, a stop more as a little. What most may not do comes last.
    double cost(Path const& path) const {
        constexpr double last = 100, not_known = 1.25;
        return path.years + not_known * path.unknown + last * path.few + (path.down && keeps_level_ ? 1 : 0) + .01 * static_cast<double>(path.legs.size()) + .001 * path.least_years + (path.guessed ? .0003 : 0) + (path.through ? .0001 : 0);
    }

    template <typename Wanted>
    Path const* best(Wanted wanted) const {
        Path const* found = nullptr;
        for (Path const& path : paths_)
            if (wanted(path) && (!found || cost(path) < cost(*found))) found = &path;
        return found;
    }

    bool can_earn(Path const& path) const {
        bool any = false;
        for (LegIndex const leg : path.legs) {
            if (!network_[network_[leg].to].level) continue;
            if (std::ranges::none_of(search_.forms(network_[leg]), earns)) return false;
            any = true;
        }
        return any;
    }

    int levels_of_profession(Path const& path) const {
        return static_cast<int>(std::ranges::count_if(path.legs, [&](LegIndex leg) {
            auto const level = network_[network_[leg].to].level;
            return level && search_.leads_to_profession(*level);
        }));
    }

    /// One way for each small step that somebody can begin with, as far as there is room.
    void add_small() {
        std::vector<StationIndex> begun;
        for (LegIndex index{0}; index.value < network_.legs.size(); ++index.value) {
            StationIndex const to = network_[index].to;
            if (is_small(network_[to].kind) && !holds(begun, to)) begun.push_back(to);
        }
        for (StationIndex const station : begun)
            if (ways_.size() < most_ways) add(WayKind::small, best([&](Path const& path) { return path.small > 0 && network_[path.legs.front()].to == station; }), false);
    }

    void add(WayKind kind, Path const* path, bool in_a_job) {
        if (!path) return;
        Way way;
        way.kinds = {kind};
        for (LegIndex const index : path->legs) way.stops.push_back(stop(index, in_a_job));
        for (WayStop const& stop : way.stops) {
            if (!stop.years) {
                way.whole_time = false;
                continue;
            }
            way.years_min += stop.years->min;
            way.years_max += stop.years->max;
        }
        if (auto const same = std::ranges::find(ways_, way.stops, &Way::stops); same != ways_.end()) {
            if (!holds(same->kinds, kind)) same->kinds.push_back(kind);
        } else if (ways_.size() < most_ways) {
            ways_.push_back(std::move(way));
        }
    }

    WayStop stop(LegIndex index, bool in_a_job) const {
        Leg const& leg = network_[index];
        WayStop stop{index, leg.to, search_.forms(leg), search_.years(leg), false};
        auto const level = network_[leg.to].level;
        stop.works = level && search_.leads_to_profession(*level);
        auto const suits = [&](Form form) { return earns(form) == in_a_job; };
        if (level && std::ranges::any_of(stop.by, suits)) std::erase_if(stop.by, [&](Form form) { return !suits(form); });
        return stop;
    }

    Network const& network_;
    Profession const& profession_;
    Search const& search_;
    std::vector<Path> const& paths_;
    bool keeps_level_ = false;
    std::vector<Way> ways_;
};

/// The lowest age at which there is a way, of those that conditions name; 0: at none.
int age_with_a_way(Catalogue const& catalogue, StationIndex from, Profession const& profession, int now) {
    std::vector<int> ages;
    for (Condition const& condition : catalogue.network.conditions)
        if (condition.age > now) ages.push_back(condition.age);
    std::ranges::sort(ages);
    for (int const age : ages)
        if (!Search(catalogue, from, profession, age).paths().empty()) return age;
    return 0;
}

}  // namespace

std::optional<StationIndex> Network::find(std::string_view id) const {
    auto const at = std::ranges::find(stations, id, &Station::id);
    if (at == stations.end()) return std::nullopt;
    return StationIndex{static_cast<std::uint16_t>(at - stations.begin())};
}

bool concerns(Condition const& condition, WayStop const& stop) { return condition.whom != ConditionFor::in_a_job || std::ranges::any_of(stop.by, earns); }

bool Way::earning() const {
    return std::ranges::any_of(kinds, [](WayKind kind) { return kind == WayKind::earning; });
}

WayAnswer find_ways(Catalogue const& catalogue, StationIndex from, ProfessionIndex to, std::optional<int> age) {
    Profession const& profession = catalogue[to];
    Network const& network = catalogue.network;
    WayAnswer answer;
    if (profession.levels.empty()) {
        answer.reason = NoWay::levels;
        return answer;
    }
    auto const level = network[from].level;
    answer.diploma_counts = level && leads_to(catalogue, *level, profession);
    Search search(catalogue, from, profession, age);
    answer.ways = Choice(network, profession, search, search.paths()).ways();
    if (!answer.ways.empty()) return answer;
    answer.age = age_with_a_way(catalogue, from, profession, age.value_or(network[from].age));
    answer.reason = answer.age > 0 ? NoWay::age : NoWay::network;
    return answer;
}

}  // namespace sprank
