#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "core/alternative.hpp"
#include "core/bridge.hpp"
#include "core/catalogue.hpp"
#include "core/near.hpp"
#include "core/profiles.hpp"
#include "core/quiz_together.hpp"
#include "core/settings.hpp"
#include "core/ways.hpp"

namespace sprank {

// Screens. Each is a value: going back restores it exactly, filters and scroll included.
// `scroll` is in design units (see ui/units.hpp), 0 at the top.

struct Attract {
    friend bool operator==(Attract const&, Attract const&) = default;
};
struct Home {
    friend bool operator==(Home const&, Home const&) = default;
};

/// What narrows the list of professions. Empty means: everything.
struct Filter {
    std::vector<WorldIndex> worlds;        ///< any of these, sorted
    std::optional<LevelIndex> level;
    std::optional<Learning> learning;
    std::optional<Surroundings> surroundings;
    std::string sector;                    ///< asked by editors only (`sprank-content ask explore`)
    bool part_time = false;                ///< often or sometimes possible
    bool in_parts = false;                 ///< a part of the work can be learned at work, without a diploma: see in_parts()
    std::vector<CircumstanceIndex> without;  ///< rather not any of these, sorted
    std::optional<std::vector<ProfessionIndex>> nearby;  ///< those with something near the visitor's place; nothing: anywhere
    bool empty() const { return *this == Filter{}; }
    friend bool operator==(Filter const&, Filter const&) = default;
};

/// Per option of a filter how many professions it alone would leave of its kind, beside the wishes of the other kinds. Parallel to
/// Catalogue::worlds, Catalogue::levels and the enumerations.
struct FilterCounts {
    std::vector<int> worlds, levels;
    std::array<int, learning_count> learning{};
    std::array<int, surroundings_count> surroundings{};
    int part_time = 0, in_parts = 0;
    std::vector<int> without;              ///< parallel to Catalogue::circumstances: what is left when it is avoided
    friend bool operator==(FilterCounts const&, FilterCounts const&) = default;
};

/// A wish that can be let go.
enum class Wish : std::uint8_t { level, learning, surroundings, part_time, in_parts, nearby, without };

struct Explore {
    Filter filter;
    std::vector<ProfessionIndex> found;  ///< derived from the filter, in display order
    FilterCounts counts;                 ///< derived from the filter
    float scroll = 0;
    bool filters_open = false;           ///< portrait: filters as a sheet
    friend bool operator==(Explore const&, Explore const&) = default;
};

struct Search {
    std::string text;
    bool digits = false;                 ///< keyboard shows digits
    std::vector<SearchHit> hits;
    bool asked = false;                  ///< an answer for `text` has come
    float scroll = 0;
    friend bool operator==(Search const&, Search const&) = default;
};

/// Parts of a profession that open as pages of their own screen.
enum class ProfessionPart : std::uint8_t { overview, day, facts };

struct ProfessionView {
    ProfessionIndex profession;
    ProfessionPart part = ProfessionPart::overview;
    float scroll = 0;
    friend bool operator==(ProfessionView const&, ProfessionView const&) = default;
};

struct RouteView {
    RouteKind route = RouteKind::girls;
    std::optional<PageIndex> page;       ///< nothing: the cards
    float scroll = 0;
    friend bool operator==(RouteView const&, RouteView const&) = default;
};

/// The map of the ways to a profession.
struct WaysView {
    ProfessionIndex profession;
    WayAnswer answer;                        ///< derived from Session::start; no ways while nobody has said where to start
    std::size_t way = 0;                     ///< the one that is lit
    std::optional<StationIndex> station;     ///< tapped: what is told of it
    float scroll = 0;
    friend bool operator==(WaysView const&, WaysView const&) = default;
};

/// "Met dit profiel kun je…"
struct ProfileChooser {
    std::optional<StationIndex> school;
    std::optional<ProfileIndex> profile;
    std::vector<OpenProfession> found;       ///< derived from the profile
    float scroll = 0;
    friend bool operator==(ProfileChooser const&, ProfileChooser const&) = default;
};

/// Which job do you have, or had you?
struct JobPicker {
    std::string text;
    std::vector<JobIndex> found;             ///< derived from the text
    float scroll = 0;
    friend bool operator==(JobPicker const&, JobPicker const&) = default;
};

/// "Wat kun jij al?": skills to tick.
struct SkillPicker {
    std::optional<SkillGroupIndex> group;    ///< opened; nothing: the first
    float scroll = 0;
    friend bool operator==(SkillPicker const&, SkillPicker const&) = default;
};

/// Professions at the other side of the bridge.
struct BridgeList {
    std::vector<BridgeMatch> found;          ///< derived from Session::can, the best first
    float scroll = 0;
    friend bool operator==(BridgeList const&, BridgeList const&) = default;
};

/// The bridge to one profession.
struct BridgeView {
    BridgeMatch match;
    std::vector<BridgeStep> steps;
    float scroll = 0;
    friend bool operator==(BridgeView const&, BridgeView const&) = default;
};

struct QuizIntro {
    friend bool operator==(QuizIntro const&, QuizIntro const&) = default;
};
struct QuizHow {
    friend bool operator==(QuizHow const&, QuizHow const&) = default;
};
struct QuizQuestion {
    int position = 0;                    ///< 0-based place in QuizState::order
    std::array<bool, 2> given{};         ///< of two who answer beside each other: who did since the question came
    friend bool operator==(QuizQuestion const&, QuizQuestion const&) = default;
};
struct QuizWorlds {
    friend bool operator==(QuizWorlds const&, QuizWorlds const&) = default;
};
struct QuizResultView {
    bool why_open = false;
    float scroll = 0;
    Person person = Person::first;       ///< whose result, of two
    friend bool operator==(QuizResultView const&, QuizResultView const&) = default;
};

/// What two who did the quiz beside each other both like.
struct QuizTogether {
    float scroll = 0;
    friend bool operator==(QuizTogether const&, QuizTogether const&) = default;
};

/// What somebody may wish of an offer.
enum class OfferWish : std::uint8_t { earn, free, soon };
inline constexpr std::size_t offer_wish_count = 3;

inline constexpr int map_zoom_limit = 3;  ///< steps closer or wider

struct Near {
    std::optional<ProfessionIndex> profession;
    std::optional<Audience> audience;
    std::string offer = {};              ///< id of the one the visitor came for; empty: none
    std::vector<OfferKind> kinds = {};   ///< empty: all
    std::array<bool, offer_wish_count> wishes = {};  ///< by OfferWish
    std::optional<LevelIndex> level = {};
    std::optional<Position> town = {};   ///< only what is there: its pins were tapped
    std::optional<Position> centre = {}; ///< of the map, where it was moved to
    std::optional<Place> pointed = {};   ///< nearest to where the visitor tapped the map
    OfferAnswer answer;
    bool asked = false;
    std::optional<int> chosen;           ///< row that is lit on the map
    int zoom = 0;                        ///< steps closer than the view that fits the nearest rows; see map_zoom_limit
    bool filters_open = false;
    float scroll = 0;
    friend bool operator==(Near const&, Near const&) = default;
};

struct PlacePicker {
    std::string text;
    bool digits = false;                 ///< keyboard shows digits, for a postcode
    std::vector<Place> found;
    std::optional<std::size_t> region;   ///< whose parts are shown, of Catalogue::regions
    float scroll = 0;
    friend bool operator==(PlacePicker const&, PlacePicker const&) = default;
};

struct MyList {
    float scroll = 0;
    friend bool operator==(MyList const&, MyList const&) = default;
};
struct About {
    float scroll = 0;
    friend bool operator==(About const&, About const&) = default;
};

using AnyScreen = std::variant<Attract, Home, Explore, Search, ProfessionView, RouteView, WaysView, ProfileChooser, JobPicker, SkillPicker, BridgeList, BridgeView, QuizIntro, QuizHow, QuizQuestion,
                            QuizWorlds, QuizResultView, QuizTogether, Near, PlacePicker, MyList, About>;

/// One of them; at first Attract. Copied and compared in one place only, as Message is.
struct Screen : AnyScreen {
    template <AlternativeOf<AnyScreen> Alternative>
    Screen(Alternative&& one) : AnyScreen(std::in_place_type<std::remove_cvref_t<Alternative>>, std::forward<Alternative>(one)) {}
    Screen();
    Screen(Screen const&);
    Screen(Screen&&) noexcept;
    Screen& operator=(Screen const&);
    Screen& operator=(Screen&&) noexcept;
    ~Screen();
    friend bool operator==(Screen const&, Screen const&);
};

/// Stable names for journeys, the tour and the logs: "attract", "home", "explore", ...
std::string_view screen_name(Screen const&);

/// What the visitor has answered so far; belongs to the session, so stopping and coming back keeps it.
struct QuizState {
    std::vector<QuizItemIndex> order;    ///< chosen at the start of the quiz
    std::vector<Answer> answers;         ///< parallel to Catalogue::quiz
    std::vector<Answer> beside;          ///< the same of a second person at the screen; empty: there is none
    std::vector<WorldIndex> picked;      ///< up to three
    std::optional<QuizOutcome> outcome;
    std::optional<QuizOutcome> beside_outcome;  ///< of the second person
    std::optional<TogetherOutcome> shared;      ///< of both
    std::vector<Swap> swaps;             ///< of either of them
    std::vector<ProfessionIndex> swapping;  ///< for which a reason is being asked
    Filter wishes;                       ///< act after scoring; worlds and sector stay empty
    std::vector<Wish> relaxed;           ///< wishes let go because nothing met them all
    int remaining = 0;                   ///< professions that the wishes leave; 0: nothing was scored yet
    int reached = 0;                     ///< first position not answered yet
    bool more_asked = false;             ///< the six extra questions are in `order`
    int more_from = 0;                   ///< the first of them; 0: none
    bool simple = false;                 ///< three large buttons, and all items
    std::int64_t shown_ms = 0;           ///< monotonic, when the present question came
    bool started() const { return !order.empty(); }
    bool together() const { return !beside.empty(); }
    std::optional<QuizOutcome> const& outcome_of(Person person) const { return person == Person::first ? outcome : beside_outcome; }
    friend bool operator==(QuizState const&, QuizState const&) = default;
};

/// Something the visitor keeps to take home.
struct KeptProfession {
    ProfessionIndex profession;
    friend bool operator==(KeptProfession const&, KeptProfession const&) = default;
};
struct KeptOffer {
    std::string id, town;
    LocalText name, when;                ///< in every language: the visitor may choose another one later
    double km = 0;
    friend bool operator==(KeptOffer const&, KeptOffer const&) = default;
};
using Kept = std::variant<KeptProfession, KeptOffer>;

/// A short message above the bar.
struct Toast {
    Key text = Key::toast_kept;
    std::optional<Kept> undo;            ///< what "Ongedaan maken" takes out again
    std::int64_t until_ms = 0;
    friend bool operator==(Toast const&, Toast const&) = default;
};

enum class Overlay : std::uint8_t { none, languages, next_visitor, clear_list, swap, wishes };

/// Everything about the visitor who stands here now. Reset is an assignment: `session = Session{}`-like, see fresh_session().
struct Session {
    LanguageIndex language = 0;
    TextStep text = TextStep::normal;
    ThemeName theme = ThemeName::light;
    bool reach = false;                  ///< everything operable in the lower half
    bool more_time = false;              ///< idle times ten
    Screen screen = Attract{};
    std::vector<Screen> history;         ///< at most 32
    QuizState quiz;
    std::vector<Kept> kept;
    std::optional<Place> place;          ///< chosen by the visitor; nothing: the kiosk's own
    std::vector<ProfessionIndex> near_first;  ///< those with something near the chosen place, sorted: they come first
    std::optional<StationIndex> start;   ///< where the visitor's ways begin
    std::optional<JobIndex> job;         ///< that the visitor has or had
    std::vector<SkillIndex> can;         ///< what the visitor can do, sorted
    Overlay overlay = Overlay::none;
    float overlay_scroll = 0;
    std::optional<Toast> toast;
    std::int64_t last_activity_ms = 0;   ///< monotonic, of the last touch or key
    int words = 0;                       ///< to read in what is shown since that touch; 0: not told yet
    bool countdown = false;              ///< "Ben je er nog?" is on screen
    friend bool operator==(Session const&, Session const&) = default;
};

/// The state in which every visitor finds the kiosk. The only other input is what the operator set.
Session fresh_session(Catalogue const&, Settings const&);

}  // namespace sprank
