#pragma once
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "core/alternative.hpp"
#include "core/session.hpp"

namespace sprank {

// Messages: facts about the visitor or the machine, in the past tense.

struct Touched { std::int64_t now_ms = 0; };                    ///< any input, from the lowest layer
struct TimePassed { std::int64_t now_ms = 0; };                 ///< the clock ticked (idle, toast)
struct WordsSeen { int count = 0; };                            ///< how many there are to read in the picture; told before time passes
struct AttractTouched {};
struct DoorOpened { DoorKind door = DoorKind::explore; };
struct HomeAsked {};
struct BackAsked {};
struct ListOpened {};
struct AboutOpened {};
struct LanguagesOpened {};
struct LanguageChosen { LanguageIndex language = 0; };
struct TextStepped {};
struct ContrastToggled {};
struct ReachToggled {};
struct ReadAloudAsked {};
struct NextVisitorAsked {};
struct NextVisitorConfirmed {};
struct OverlayClosed {};
struct StillHere {};
struct MoreTimeAsked {};
struct WorldToggled { WorldIndex world; };                      ///< explore filter
struct LevelToggled { LevelIndex level; };
struct LearningToggled { Learning learning = Learning::bbl; };
struct SurroundingsToggled { Surroundings surroundings = Surroundings::outside; };
struct FiltersCleared {};
struct FiltersOpened { bool open = true; };
struct SearchOpened {};
struct LetterTyped { std::string text; };                       ///< one UTF-8 character
struct LetterErased {};
struct TextCleared {};
struct KeyboardSwitched {};                                     ///< letters <-> digits
struct ProfessionOpened { ProfessionIndex profession; };
struct PartOpened { ProfessionPart part = ProfessionPart::overview; };
struct KeepToggled { Kept thing; };
struct KeptRemoved { Kept thing; };
struct UndoAsked {};
struct ListClearAsked {};
struct ListClearConfirmed {};
struct PageOpened { PageIndex page; };
struct PartTimeToggled {};
struct InPartsToggled {};
struct CircumstanceToggled { CircumstanceIndex circumstance; };  ///< rather not
struct NearbyToggled {};
struct ProfilesOpened {};
struct SchoolChosen { StationIndex school; };                   ///< a second time: no longer
struct ProfileChosen { ProfileIndex profile; };
struct WishesOpened {};                                         ///< on the result of the quiz
struct WishesCleared {};
struct PageStepTaken {};                                        ///< the first step that a card names
struct WaysOpened { ProfessionIndex profession; };
struct StartChosen { StationIndex station; };
struct StartCleared {};
struct WayChosen { std::size_t way = 0; };
struct StationTapped { StationIndex station; };                 ///< a second time: no longer
struct JobsOpened {};
struct JobChosen { JobIndex job; };
struct SkillsOpened {};
struct SkillGroupOpened { SkillGroupIndex group; };
struct SkillToggled { SkillIndex skill; };
struct BridgesAsked {};
struct BridgeOpened { ProfessionIndex profession; };
struct RegionOpened { std::size_t region = 0; };
struct RouteOpened { RouteKind route = RouteKind::girls; };
struct QuizStarted { std::uint32_t rotation = 0; bool simple = false, together = false; };  ///< chance comes from the shell
struct QuizHowOpened {};
struct QuizResumed {};
struct QuizAnswered { Answer answer; Person person = Person::first; };
struct QuizMoreAsked {};                                        ///< six more questions
struct WorldPicked { WorldIndex world; };                       ///< quiz: toggles, at most three
struct WorldsDone {};
struct WhyToggled {};
struct SwapAsked { std::vector<ProfessionIndex> professions; };  ///< suggested ones, for which something else is wanted
struct SwapReasonGiven { SwapReason reason = SwapReason::other; };
struct PersonOpened { Person person = Person::first; };         ///< the result of one of two
struct NearOpened { std::optional<ProfessionIndex> profession; std::optional<Audience> audience; std::string offer = {}; std::vector<OfferKind> kinds = {}; };  // offer: id of the one to show
struct OfferKindToggled { OfferKind kind = OfferKind::programme; };
struct OfferKindsCleared {};
struct OfferChosen { int row = 0; };
struct OfferFiltersOpened { bool open = true; };
struct OfferWishToggled { OfferWish wish = OfferWish::earn; };
struct OfferLevelToggled { LevelIndex level; };
struct OfferAudienceToggled { Audience audience = Audience::everyone; };
struct OfferProfessionCleared {};
struct OfferFiltersCleared {};
struct MapMoved { Position centre; };                            ///< dragged
struct TownsTapped { Position at; bool single = false; };        ///< a group of places on the map; `single`: one place
struct MapPointed { Position at; };                              ///< tapped where nothing stands: "here I am"
struct MapZoomed { int steps = 1; };                             ///< above 0: closer
struct PlacePickerOpened {};
struct PlaceChosen { Place place; };
struct Scrolled { float position = 0; bool overlay = false; };  ///< of the screen's own scroll area, or of what lies over it; design units
// Answers of effects.
struct SearchAnswered { std::string text; std::vector<SearchHit> hits; };
struct OffersAnswered { OfferQuery query; OfferAnswer answer; };
struct PlacesAnswered { std::string text; std::vector<Place> places; std::optional<Position> at = {}; };
struct NearbyAnswered { Position from; std::vector<ProfessionIndex> professions; bool wished = true; };

using AnyMessage = std::variant<
    Touched, TimePassed, WordsSeen, AttractTouched, DoorOpened, HomeAsked, BackAsked, ListOpened, AboutOpened, LanguagesOpened, LanguageChosen,
    TextStepped, ContrastToggled, ReachToggled, ReadAloudAsked, NextVisitorAsked, NextVisitorConfirmed, OverlayClosed, StillHere,
    MoreTimeAsked, WorldToggled, LevelToggled, LearningToggled, SurroundingsToggled, FiltersCleared, FiltersOpened, SearchOpened,
    LetterTyped, LetterErased, TextCleared, KeyboardSwitched, ProfessionOpened, PartOpened, KeepToggled, KeptRemoved, UndoAsked,
    ListClearAsked, ListClearConfirmed, PageOpened, PageStepTaken, RouteOpened, WaysOpened, StartChosen, StartCleared, WayChosen, StationTapped,
    JobsOpened, JobChosen, SkillsOpened, SkillGroupOpened, SkillToggled, BridgesAsked, BridgeOpened, RegionOpened, PartTimeToggled, InPartsToggled, CircumstanceToggled, NearbyToggled,
    ProfilesOpened, SchoolChosen, ProfileChosen, WishesOpened, WishesCleared, QuizStarted, QuizHowOpened, QuizResumed, QuizAnswered, QuizMoreAsked,
    WorldPicked, WorldsDone, WhyToggled, SwapAsked, SwapReasonGiven, PersonOpened, NearOpened, OfferKindToggled, OfferKindsCleared, OfferChosen, OfferFiltersOpened,
    OfferWishToggled, OfferLevelToggled, OfferAudienceToggled, OfferProfessionCleared, OfferFiltersCleared, MapMoved, TownsTapped, MapPointed, MapZoomed, PlacePickerOpened,
    PlaceChosen, Scrolled, SearchAnswered, OffersAnswered, PlacesAnswered, NearbyAnswered>;

/// One of them. A type of its own, that is copied in one place only: a file that holds a variant of this many compiles for seconds more.
struct Message : AnyMessage {
    template <AlternativeOf<AnyMessage> Alternative>
    Message(Alternative&& one) : AnyMessage(std::in_place_type<std::remove_cvref_t<Alternative>>, std::forward<Alternative>(one)) {}
    Message(Message const&);
    Message(Message&&) noexcept;
    Message& operator=(Message const&);
    Message& operator=(Message&&) noexcept;
    ~Message();
};

}  // namespace sprank
