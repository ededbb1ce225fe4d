// A message that does not belong to the screen changes nothing: a late tap can do no harm.
#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "core/visit.hpp"

namespace sprank {
namespace {

struct Stop {
    std::string where;
    std::function<void(Visit&)> go;
};

void to_result(Visit& visit) {
    visit.say(QuizStarted{});
    for (int i = 0; i < 18; ++i) visit.say(QuizAnswered{Answer{static_cast<std::uint8_t>(i % 5)}});
    visit.say(WorldsDone{});
}

void to_skills(Visit& visit) {
    visit.say(JobsOpened{});
    visit.say(JobChosen{{1}});
}

void to_shared_result(Visit& visit) {
    visit.say(QuizStarted{0, false, true});
    for (int i = 0; i < 18; ++i)
        for (Person const person : {Person::first, Person::second}) visit.say(QuizAnswered{Answer{static_cast<std::uint8_t>(i % 5)}, person});
    visit.say(WorldsDone{});
}

std::vector<Stop> const& stops() {
    static std::vector<Stop> const all{
        {"attract", [](Visit& visit) { visit.say(NextVisitorConfirmed{}); }},
        {"home", [](Visit&) {}},
        {"explore", [](Visit& visit) { visit.say(DoorOpened{DoorKind::explore}); visit.say(WorldToggled{world("bouw")}); }},
        {"search", [](Visit& visit) { visit.say(SearchOpened{}); visit.type("las"); }},
        {"profession", [](Visit& visit) { visit.say(ProfessionOpened{profession("lasser")}); }},
        {"girls", [](Visit& visit) { visit.say(RouteOpened{RouteKind::girls}); }},
        {"switchers", [](Visit& visit) { visit.say(RouteOpened{RouteKind::switchers}); }},
        {"hurdles", [](Visit& visit) { visit.say(RouteOpened{RouteKind::hurdles}); }},
        {"money", [](Visit& visit) { visit.say(RouteOpened{RouteKind::money}); }},
        {"ways", [](Visit& visit) { visit.say(WaysOpened{profession("lasser")}); }},
        {"profiles", [](Visit& visit) { visit.say(ProfilesOpened{}); }},
        {"job", [](Visit& visit) { visit.say(JobsOpened{}); visit.type("ver"); }},
        {"skills", to_skills},
        {"bridges", [](Visit& visit) { to_skills(visit); visit.say(BridgesAsked{}); }},
        {"bridge", [](Visit& visit) { to_skills(visit); visit.say(BridgesAsked{}); visit.say(BridgeOpened{profession("lasser")}); }},
        {"quiz-intro", [](Visit& visit) { visit.say(DoorOpened{DoorKind::quiz}); }},
        {"quiz-how", [](Visit& visit) { visit.say(QuizHowOpened{}); }},
        {"quiz-question", [](Visit& visit) { visit.say(QuizStarted{}); }},
        {"quiz-worlds", [](Visit& visit) { to_result(visit); visit.say(BackAsked{}); }},
        {"quiz-result", to_result},
        {"quiz-together", to_shared_result},
        {"near", [](Visit& visit) { visit.say(DoorOpened{DoorKind::near}); }},
        {"place", [](Visit& visit) { visit.say(PlacePickerOpened{}); visit.type("zw"); }},
        {"list", [](Visit& visit) { visit.say(ListOpened{}); }},
        {"about", [](Visit& visit) { visit.say(AboutOpened{}); }},
    };
    return all;
}

struct Bound {
    std::string name;
    Message message;
    std::vector<std::string_view> belongs_to;
};

std::vector<Bound> const& bound_messages() {
    static std::vector<Bound> const all{
        {"AttractTouched", AttractTouched{}, {"attract"}},
        {"WorldToggled", WorldToggled{world("lab")}, {"explore"}},
        {"LevelToggled", LevelToggled{level("hbo")}, {"explore", "quiz-result"}},
        {"LearningToggled", LearningToggled{Learning::bbl}, {"explore", "quiz-result"}},
        {"SurroundingsToggled", SurroundingsToggled{Surroundings::lab}, {"explore", "quiz-result"}},
        {"PartTimeToggled", PartTimeToggled{}, {"explore", "quiz-result"}},
        {"InPartsToggled", InPartsToggled{}, {"explore", "quiz-result"}},
        {"CircumstanceToggled", CircumstanceToggled{{0}}, {"explore", "quiz-result"}},
        {"NearbyToggled", NearbyToggled{}, {"explore", "quiz-result"}},
        {"NearbyAnswered", NearbyAnswered{sample_home().position, {{1}}}, {"explore", "quiz-result"}},
        {"SchoolChosen", SchoolChosen{*sample_catalogue().network.find("havo")}, {"profiles"}},
        {"ProfileChosen", ProfileChosen{{0}}, {}},
        {"WishesOpened", WishesOpened{}, {"explore", "quiz-result"}},
        {"WishesCleared", WishesCleared{}, {}},
        {"StartChosen", StartChosen{*sample_catalogue().network.find("havo")}, {"ways"}},
        {"StartCleared", StartCleared{}, {}},
        {"WayChosen", WayChosen{0}, {}},
        {"StationTapped", StationTapped{{0}}, {"ways"}},
        {"JobChosen", JobChosen{{0}}, {"job"}},
        {"SkillGroupOpened", SkillGroupOpened{{1}}, {"skills"}},
        {"SkillToggled", SkillToggled{{0}}, {"skills"}},
        {"PageStepTaken", PageStepTaken{}, {}},
        {"RegionOpened", RegionOpened{0}, {"place"}},
        {"FiltersCleared", FiltersCleared{}, {"explore", "search"}},
        {"FiltersOpened", FiltersOpened{true}, {"explore"}},
        {"LetterTyped", LetterTyped{"e"}, {"search", "place", "job"}},
        {"LetterErased", LetterErased{}, {"search", "place", "job"}},
        {"TextCleared", TextCleared{}, {"search", "place", "job"}},
        {"KeyboardSwitched", KeyboardSwitched{}, {"search", "place"}},
        {"SearchAnswered", SearchAnswered{"las", {SearchHit{}}}, {"search"}},
        {"PartOpened", PartOpened{ProfessionPart::facts}, {"profession"}},
        {"PageOpened", PageOpened{{1}}, {"girls", "switchers", "hurdles", "money"}},
        {"QuizAnswered", QuizAnswered{Answer{2}}, {"quiz-question"}},
        {"QuizMoreAsked", QuizMoreAsked{}, {"quiz-result"}},
        {"WorldPicked", WorldPicked{world("ict")}, {"quiz-worlds"}},
        {"WorldsDone", WorldsDone{}, {"quiz-worlds"}},
        {"WhyToggled", WhyToggled{}, {"quiz-result"}},
        {"SwapAsked", SwapAsked{{profession("lasser")}}, {}},
        {"SwapReasonGiven", SwapReasonGiven{SwapReason::known}, {}},
        {"PersonOpened", PersonOpened{Person::second}, {"quiz-together"}},
        {"OfferKindToggled", OfferKindToggled{OfferKind::bbl}, {"near"}},
        {"OfferKindsCleared", OfferKindsCleared{}, {}},
        {"OfferChosen", OfferChosen{0}, {}},
        {"OfferFiltersOpened", OfferFiltersOpened{}, {"near"}},
        {"OfferWishToggled", OfferWishToggled{OfferWish::free}, {"near"}},
        {"OfferLevelToggled", OfferLevelToggled{level("hbo")}, {"near"}},
        {"OfferAudienceToggled", OfferAudienceToggled{Audience::girls}, {"near"}},
        {"OfferProfessionCleared", OfferProfessionCleared{}, {}},
        {"OfferFiltersCleared", OfferFiltersCleared{}, {"near"}},
        {"MapMoved", MapMoved{{52, 5}}, {"near"}},
        {"TownsTapped", TownsTapped{{52, 5}, true}, {"near"}},
        {"MapPointed", MapPointed{{52, 5}}, {"near"}},
        {"MapZoomed", MapZoomed{1}, {"near"}},
        {"PlaceChosen", PlaceChosen{sample_other_place()}, {"place"}},
        {"PlacesAnswered", PlacesAnswered{"zw", {sample_home()}}, {"place"}},
        {"Scrolled", Scrolled{12}, {"explore", "search", "profession", "girls", "switchers", "hurdles", "money", "ways", "profiles", "job", "skills", "bridges", "bridge", "quiz-result", "quiz-together", "near", "place", "list", "about"}},
        {"UndoAsked", UndoAsked{}, {}},
        {"ListClearConfirmed", ListClearConfirmed{}, {}},
    };
    return all;
}

TEST_CASE("a message that belongs to another screen changes nothing and asks for nothing") {
    for (Stop const& stop : stops())
        for (Bound const& bound : bound_messages()) {
            Visit visit;
            visit.arrive();
            stop.go(visit);
            REQUIRE(visit.where() == stop.where);
            CAPTURE(stop.where);
            CAPTURE(bound.name);
            Session const before = visit.session;
            Effects const effects = visit.say(bound.message);
            bool const belongs = std::ranges::find(bound.belongs_to, stop.where) != bound.belongs_to.end();
            bool const changed = visit.session != before || !effects.empty();
            CHECK(changed == belongs);
        }
}

TEST_CASE("in the attract loop only a touch begins a visit; nothing else leaves a trace there") {
    std::vector<Message> const all{
        HomeAsked{},          BackAsked{},        ListOpened{},      AboutOpened{},      LanguagesOpened{}, LanguageChosen{2},
        TextStepped{},        ContrastToggled{},  ReachToggled{},    ReadAloudAsked{},   NextVisitorAsked{}, OverlayClosed{},
        StillHere{},          MoreTimeAsked{},    SearchOpened{},    ProfessionOpened{}, RouteOpened{},      DoorOpened{DoorKind::explore},
        KeepToggled{KeptProfession{{3}}}, ListClearAsked{}, QuizStarted{}, QuizResumed{}, NearOpened{},     PlacePickerOpened{},
        Touched{5000},        TimePassed{5000}};
    for (Message const& message : all) {
        CAPTURE(message.index());
        Visit visit;
        Session const before = visit.session;
        CHECK(visit.say(message).empty());
        CHECK(visit.session == before);
    }
}

}  // namespace
}  // namespace sprank
