#pragma once
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/ids.hpp"
#include "core/keys.hpp"
#include "core/language.hpp"
#include "core/near.hpp"
#include "core/network.hpp"
#include "core/origin.hpp"
#include "core/skills.hpp"

namespace sprank {

/// A row of sources.csv, as shown on the about screen and by `sprank-content ask`.
struct Source {
    std::string id, title, publisher, address, date;
    int year = 0;
    std::string licence;
    bool seen = true;  ///< false: from memory, only editors' metadata may rest on it
    friend bool operator==(Source const&, Source const&) = default;
};

/// One of the nine worlds of technology that visitors see.
struct World {
    std::string id, colour, icon;
    LocalText name, short_name, line;
    friend bool operator==(World const&, World const&) = default;
};

/// Education level, in order of content/ways: entree, mbo-2, ... wo.
struct Level {
    std::string id;
    LocalText name, short_name, admission, learning, after;
    double years_min = 0, years_max = 0;
    Origin years_origin, admission_origin, learning_origin, after_origin;
    bool entry = false;  ///< leads on to the next level: by itself to a profession only where that has no other
    friend bool operator==(Level const&, Level const&) = default;
};

enum class Learning : std::uint8_t { bol, bbl, full_time, dual };
inline constexpr std::size_t learning_count = 4;
enum class Surroundings : std::uint8_t { inside, outside, road, office, lab, workshop };
inline constexpr std::size_t surroundings_count = 6;
enum class Company : std::uint8_t { team, customers, alone };
enum class PartTime : std::uint8_t { ask, sometimes, often };
enum class OutlookWord : std::uint8_t { limited, fair, good, very_good };
enum class PayKind : std::uint8_t { start, average, range };

/// Gross euro a month at full time.
struct Pay {
    PayKind kind = PayKind::start;
    int min = 0, max = 0;
    Origin origin;
    friend bool operator==(Pay const&, Pay const&) = default;
};

struct Outlook {
    OutlookWord word = OutlookWord::fair;
    LocalText sentence;
    Origin origin;
    friend bool operator==(Outlook const&, Outlook const&) = default;
};

/// A sentence that states a fact.
struct FactLine {
    LocalText text;
    Origin origin;
    friend bool operator==(FactLine const&, FactLine const&) = default;
};

/// Something of the work that not everybody can or wants to do: lifting, heights, shifts.
struct Circumstance {
    std::string id, icon;
    LocalText name;  ///< of a chip: "zwaar tillen"
    LocalText text;  ///< of a profession: "Je tilt soms zware dingen."
    friend bool operator==(Circumstance const&, Circumstance const&) = default;
};

/// A source says that the work has it. Where nobody says so nothing is known.
struct KnownCircumstance {
    CircumstanceIndex circumstance;
    Origin origin;
    friend bool operator==(KnownCircumstance const&, KnownCircumstance const&) = default;
};

/// The six lenses on technology, in the order R I A S E C (design: quiz). Index 0..5.
inline constexpr int lens_count = 6;
inline constexpr std::array<char, lens_count> lens_letters{'R', 'I', 'A', 'S', 'E', 'C'};
using LensValues = std::array<double, lens_count>;

/// What our editors changed in the lens values of a source, which are American and made by a machine.
struct LensEdit {
    std::array<std::optional<double>, lens_count> values{};  ///< 1..7; nothing: the source's value counts
    std::string reason;                                      ///< a sentence for editors
    Origin origin;
    friend bool operator==(LensEdit const&, LensEdit const&) = default;
};

struct Profession {
    std::string id;
    LocalText name, intro, picture_text;
    std::vector<LocalText> also;  ///< other names, for search; lengths may differ by language: missing ones are empty
    WorldIndex world;
    std::optional<WorldIndex> second_world;
    std::string sector;
    LensValues lenses{};  ///< 1..7, as the source has them
    SourceIndex lenses_source;
    std::optional<LensEdit> lenses_edit;
    std::vector<LevelIndex> levels;  ///< ascending
    std::vector<Learning> learning;
    std::optional<Duration> years;  ///< at its levels
    std::vector<Surroundings> surroundings;
    std::vector<Company> company;
    PartTime part_time = PartTime::ask;
    std::optional<Origin> part_time_origin;  ///< nothing: nobody says, so ask
    std::vector<KnownCircumstance> circumstances;  ///< ascending
    std::vector<TagIndex> tags;
    std::optional<Pay> pay;
    std::optional<Outlook> outlook;
    std::vector<std::string> crebo;
    std::string isco, esco, onet;
    std::vector<std::string> skills;
    std::optional<SourceIndex> skills_source;
    std::vector<AskedSkill> asks;  ///< for the bridge, the weightiest first
    std::vector<ProfessionIndex> related;
    std::vector<FactLine> facts;
    std::vector<std::string> does_icons;  ///< of the lines of `does`; fewer or none: the world's own
    LocalLines does, needs;  ///< "Dit doe je", "Dit heb je nodig"
    LocalText day;           ///< paragraphs separated by a blank line
    LocalText helps;         ///< whom this work helps

    /// The lens values that count: those of the source with our edits over them.
    LensValues lens_values() const;
    friend bool operator==(Profession const&, Profession const&) = default;
};

struct Tag {
    std::string id;
    LocalText text;  ///< fits after "Je houdt van"
    friend bool operator==(Tag const&, Tag const&) = default;
};

/// Where the activity of an item plays; each lens has all three, so that girls and boys find something of theirs.
enum class ItemSetting : std::uint8_t { people, machine, neutral };

struct QuizItem {
    std::string id;
    int lens = 0;  ///< 0..5
    bool extra = false;
    ItemSetting setting = ItemSetting::neutral;
    std::vector<TagIndex> tags;
    LocalText text, picture_text;
    friend bool operator==(QuizItem const&, QuizItem const&) = default;
};

struct Lens {
    LocalText name, you, title;
    double mean = 2, sd = 1;      ///< pooled norm of item answers 0..4
    std::optional<TagIndex> tag;  ///< a visitor who likes this lens gets at least one profession with it
    friend bool operator==(Lens const&, Lens const&) = default;
};

/// What a card leads to: the first step that it names.
enum class PageAction : std::uint8_t {
    none, bridge, quiz, explore, explore_part_time, near_information, near_bbl, near_try_out, near_short_course, money, girls, list, profiles
};
/// Of an arrangement for money: is it there? `check`: it exists, but ask before you count on it.
enum class PageStatus : std::uint8_t { none, current, check, ended };

enum class RouteKind : std::uint8_t { girls, switchers, hurdles, money };
inline constexpr std::array route_kinds{RouteKind::girls, RouteKind::switchers, RouteKind::hurdles, RouteKind::money};
/// Its folder in content/, and its name in journeys and logs.
std::string_view route_name(RouteKind);

/// A card of a route: of girls, of switchers, about what holds somebody back, about money. Or somebody to talk to, whom an organiser of an
/// event puts there for some time: the title is the name.
struct Page {
    std::string id, icon, colour, person;
    std::optional<Date> until;  ///< the last day that somebody may be shown; nothing: a card, which stays
    PageAction action = PageAction::none;
    PageStatus status = PageStatus::none;
    LocalText step;  ///< the first step; empty without an action
    LocalText title, line, picture_text;
    LocalText body;  ///< a line per paragraph, or "- " and an item of a list
    std::vector<FactLine> facts;
    std::vector<ProfessionIndex> professions;
    bool is_person() const { return until.has_value(); }
    /// Somebody is shown only while it is certain that the consent still holds.
    bool shown(std::optional<Date> today) const { return !until || (today && *today <= *until); }
    friend bool operator==(Page const&, Page const&) = default;
};

enum class DoorKind : std::uint8_t { explore, quiz, girls, switchers, near };
struct Door {
    DoorKind kind = DoorKind::explore;
    std::string colour, person;
    friend bool operator==(Door const&, Door const&) = default;
};

/// One of the five landsdelen of the Techniekpact.
struct Region {
    std::string id;
    LocalText name, line;
    std::vector<Place> parts;  ///< by their own names; each stands where its largest town is. One with the id of the region is all of it
    friend bool operator==(Region const&, Region const&) = default;
};

/// Of a place that is the whole of a landsdeel, which; null for every other place.
Region const* whole_region(std::vector<Region> const&, Place const&);

/// All small reference data, immutable after loading. Offers, places, full text and pictures are queried instead.
struct Catalogue {
    std::string title;
    std::vector<Language> languages;
    std::vector<std::vector<std::string>> texts;  ///< [language][key]
    std::vector<Source> sources;
    std::vector<World> worlds;            ///< in display order
    std::vector<Level> levels;            ///< ascending
    std::vector<Profession> professions;  ///< by id
    std::vector<Circumstance> circumstances;
    std::vector<Tag> tags;
    std::array<Lens, lens_count> lenses;
    std::vector<QuizItem> quiz;
    std::array<std::vector<Page>, route_kinds.size()> routes;  ///< by RouteKind
    Network network;
    std::vector<SkillGroup> skill_groups;
    std::vector<Skill> skills;
    std::vector<Job> jobs;  ///< by id
    std::vector<Region> regions;
    std::vector<Door> doors;
    std::vector<ProfessionIndex> featured;

    Profession const& operator[](ProfessionIndex i) const { return professions[i.value]; }
    World const& operator[](WorldIndex i) const { return worlds[i.value]; }
    Level const& operator[](LevelIndex i) const { return levels[i.value]; }
    Source const& operator[](SourceIndex i) const { return sources[i.value]; }
    Tag const& operator[](TagIndex i) const { return tags[i.value]; }
    QuizItem const& operator[](QuizItemIndex i) const { return quiz[i.value]; }
    Skill const& operator[](SkillIndex i) const { return skills[i.value]; }
    Job const& operator[](JobIndex i) const { return jobs[i.value]; }
    Circumstance const& operator[](CircumstanceIndex i) const { return circumstances[i.value]; }
    std::vector<Page> const& operator[](RouteKind route) const { return routes[static_cast<std::size_t>(route)]; }
    std::vector<Page>& operator[](RouteKind route) { return routes[static_cast<std::size_t>(route)]; }

    /// An interface text; empty if the content lacks it (the compiler reports that).
    std::string const& text(Key key, LanguageIndex language) const;
    std::optional<ProfessionIndex> find_profession(std::string_view id) const;
    std::optional<WorldIndex> find_world(std::string_view id) const;
    std::optional<LevelIndex> find_level(std::string_view id) const;
    std::optional<LanguageIndex> find_language(std::string_view id) const;
    std::optional<JobIndex> find_job(std::string_view id) const;
    std::optional<SkillIndex> find_skill(std::string_view id) const;
    friend bool operator==(Catalogue const&, Catalogue const&) = default;
};

}  // namespace sprank
