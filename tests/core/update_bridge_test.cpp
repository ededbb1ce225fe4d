// A switcher on the bridge, the cards about what holds one back, and the wishes after the quiz.
#include <algorithm>
#include <limits>

#include "core/visit.hpp"

namespace sprank {
namespace {

TEST_CASE("a cook who looks up the job finds its skills ticked, and bridges to professions") {
    Visit visit;
    visit.arrive();
    visit.say(JobsOpened{});
    visit.type("kok");
    REQUIRE(visit.on<JobPicker>().found.size() == 1);
    visit.say(JobChosen{visit.on<JobPicker>().found.front()});
    CHECK(visit.where() == "skills");
    CHECK(visit.session.can.size() == 4);
    visit.say(BridgesAsked{});
    REQUIRE(visit.on<BridgeList>().found.size() == sample_catalogue().professions.size());
    ProfessionIndex const best = visit.on<BridgeList>().found.front().profession;
    visit.say(BridgeOpened{best});
    CHECK(visit.on<BridgeView>().match.profession == best);
    CHECK_FALSE(visit.on<BridgeView>().steps.empty());
}

TEST_CASE("a hint to tick something first does not lie over the next page; what can be undone still can") {
    Visit visit;
    visit.arrive();
    visit.say(JobsOpened{});
    visit.say(SkillsOpened{});
    visit.say(BridgesAsked{});
    REQUIRE(visit.session.toast.has_value());
    visit.say(SkillToggled{*sample_catalogue().find_skill("lassen")});
    visit.say(BridgesAsked{});
    CHECK(visit.where() == "bridges");
    CHECK_FALSE(visit.session.toast.has_value());
    visit.say(KeepToggled{KeptProfession{profession("lasser")}});
    visit.say(ProfessionOpened{profession("lasser")});
    CHECK(visit.session.toast->text == Key::toast_kept);
}

TEST_CASE("a visitor who knows no name for the work ticks what can be done") {
    Visit visit;
    visit.arrive();
    visit.say(JobsOpened{});
    visit.say(SkillsOpened{});
    CHECK(visit.session.can.empty());
    visit.say(BridgesAsked{});
    CHECK(visit.where() == "skills");
    CHECK(visit.session.toast->text == Key::toast_no_skills);
    SkillIndex const skill = *sample_catalogue().find_skill("lassen");
    visit.say(SkillToggled{skill});
    CHECK(visit.session.can == std::vector{skill});
    visit.say(SkillToggled{skill});
    CHECK(visit.session.can.empty());
    visit.say(SkillToggled{skill});
    visit.say(BridgesAsked{});
    CHECK(visit.where() == "bridges");
}

TEST_CASE("ticks are kept in order, so that the same ticks make the same session") {
    Visit one, other;
    for (Visit* const visit : {&one, &other}) visit->arrive(), visit->say(SkillsOpened{});
    one.say(SkillToggled{SkillIndex{3}}), one.say(SkillToggled{SkillIndex{1}});
    other.say(SkillToggled{SkillIndex{1}}), other.say(SkillToggled{SkillIndex{3}});
    CHECK(one.session == other.session);
}

TEST_CASE("going back and unticking changes the bridges") {
    Visit visit;
    visit.arrive();
    visit.say(JobsOpened{});
    visit.say(JobChosen{*sample_catalogue().find_job("verkoper")});
    visit.say(BridgesAsked{});
    auto const before = visit.on<BridgeList>().found;
    visit.say(BackAsked{});
    visit.say(SkillToggled{*sample_catalogue().find_skill("klanten")});
    visit.say(BridgesAsked{});
    CHECK(visit.on<BridgeList>().found != before);
}

TEST_CASE("who works in a technical profession is not led to it, also not after coming back to the list") {
    Catalogue catalogue = sample_catalogue();
    auto const welder = *catalogue.find_profession("lasser");
    Job job{"lasser", {}, {}, "", "", {}, {}, welder};
    for (AskedSkill const& asked : catalogue[welder].asks) job.skills.push_back({asked.skill, asked.weight});
    catalogue.jobs.push_back(job);
    Visit visit({}, catalogue);
    visit.arrive();
    visit.say(JobsOpened{});
    visit.say(JobChosen{*catalogue.find_job("lasser")});
    visit.say(BridgesAsked{});
    auto const found = visit.on<BridgeList>().found;
    CHECK(std::ranges::find(found, welder, &BridgeMatch::profession) == found.end());
    visit.say(BridgeOpened{found.front().profession});
    visit.say(BackAsked{});
    CHECK(visit.on<BridgeList>().found == found);
}

TEST_CASE("the first step of a card leads to where it says") {
    struct Step {
        RouteKind route;
        std::uint16_t page;
        std::string_view where;
    };
    for (Step const& step : {Step{RouteKind::hurdles, 0, "near"}, Step{RouteKind::hurdles, 1, "job"}, Step{RouteKind::hurdles, 2, "quiz-intro"}, Step{RouteKind::hurdles, 3, "explore"},
                             Step{RouteKind::hurdles, 4, "money"}, Step{RouteKind::money, 1, "near"}, Step{RouteKind::money, 2, "money"}}) {
        CAPTURE(step.where);
        Visit visit;
        visit.arrive();
        visit.say(RouteOpened{step.route});
        visit.say(PageOpened{{step.page}});
        visit.say(PageStepTaken{});
        CHECK(visit.where() == step.where);
    }
}

TEST_CASE("a visitor who chooses a part of a region looks from there") {
    Visit visit;
    visit.arrive();
    visit.say(DoorOpened{DoorKind::near});
    visit.say(PlacePickerOpened{});
    visit.say(RegionOpened{1});
    CHECK(visit.on<PlacePicker>().region == 1);
    auto const effects = visit.say(PlaceChosen{sample_catalogue().regions[1].parts.front()});
    CHECK(visit.session.place == sample_other_place());
    REQUIRE(effects.size() == 2);
    CHECK(std::get<FindNearby>(effects[0]) == FindNearby{sample_other_place().position, nearby_km, visit.context().today, false});
    CHECK(std::get<FindOffers>(effects[1]).query.from == sample_other_place().position);
}

TEST_CASE("a visitor who chooses a whole landsdeel finds what is near any part of it, and reads its name in her language") {
    Place whole = sample_home();
    whole.id = whole.region = "oost";
    whole.name = "Oost";
    Place far = sample_home();
    far.id = "ver";
    far.region = "oost";
    far.position.longitude += 1;
    Catalogue catalogue = sample_catalogue();
    catalogue.regions[0].parts = {whole, far};
    catalogue.regions[0].name = LocalText({"Oost", "Oost", "East"});
    Visit visit({}, catalogue);
    visit.arrive();
    visit.say(DoorOpened{DoorKind::near});
    visit.say(PlacePickerOpened{});
    visit.say(RegionOpened{0});
    auto const effects = visit.say(PlaceChosen{whole});
    CHECK(std::get<FindNearby>(effects[0]).km == doctest::Approx(nearby_km + distance_km(whole.position, far.position)));
    visit.say(LanguageChosen{2});
    CHECK(visit.session.place->name == "East");
    CHECK(visit.session.place->position == whole.position);
}

TEST_CASE("after choosing a place what can be done near it comes first, there and on the way back") {
    Visit visit;
    visit.arrive();
    visit.say(DoorOpened{DoorKind::explore});
    auto const before = visit.on<Explore>().found;
    REQUIRE(before.size() > 3);
    std::vector<ProfessionIndex> near{before.back(), before[2], {60000}};
    // Nobody chose a place: where the kiosk stands changes nothing.
    visit.say(NearbyAnswered{visit.context().home_place.position, near, false});
    CHECK(visit.on<Explore>().found == before);
    visit.say(HomeAsked{});
    visit.say(DoorOpened{DoorKind::explore});
    visit.say(NearOpened{});
    visit.say(PlacePickerOpened{});
    visit.say(PlaceChosen{sample_other_place()});
    visit.say(NearbyAnswered{visit.context().home_place.position, {before[1]}, false});  // late
    visit.say(NearbyAnswered{sample_other_place().position, near, false});
    visit.say(BackAsked{});
    auto expected = before;
    std::ranges::stable_partition(expected, [&](ProfessionIndex one) { return one == before.back() || one == before[2]; });
    CHECK(visit.on<Explore>().found == expected);
    CHECK_FALSE(visit.on<Explore>().filter.nearby);
    visit.say(LevelToggled{level("mbo-3")});
    visit.say(LevelToggled{level("mbo-3")});
    CHECK(visit.on<Explore>().found == expected);
    visit.say(NextVisitorConfirmed{});
    CHECK(visit.session.near_first.empty());
}

TEST_CASE("a map that is dragged to nowhere stays where it was") {
    Visit visit;
    visit.arrive();
    visit.say(DoorOpened{DoorKind::near});
    Position const there{51.9, 5.9};
    visit.say(MapMoved{there});
    visit.say(MapMoved{{std::numeric_limits<double>::quiet_NaN(), 5.9}});
    visit.say(MapMoved{{51.9, std::numeric_limits<double>::infinity()}});
    CHECK(visit.on<Near>().centre == there);
}

TEST_CASE("a visitor points at the map, and that is where she is once she says so") {
    Visit visit;
    visit.arrive();
    visit.say(DoorOpened{DoorKind::near});
    Position const there{51.9, 5.9};
    CHECK(only<FindPlaces>(visit.say(MapPointed{there})) == FindPlaces{"", there});
    CHECK_FALSE(visit.on<Near>().pointed);
    visit.say(PlacesAnswered{"", {}, there});  // the sea
    CHECK_FALSE(visit.on<Near>().pointed);
    visit.say(PlacesAnswered{"", {sample_other_place()}, there});
    CHECK(visit.on<Near>().pointed == sample_other_place());
    CHECK_FALSE(visit.session.place);
    CHECK(visit.say(PlaceChosen{sample_home()}).empty());  // another place than she pointed at
    auto const effects = visit.say(PlaceChosen{sample_other_place()});
    REQUIRE(effects.size() == 2);
    CHECK(std::get<FindOffers>(effects[1]).query.from == sample_other_place().position);
    CHECK(visit.session.place == sample_other_place());
    CHECK_FALSE(visit.on<Near>().pointed);
}

/// At the result of the quiz, all items answered in turn.
void finish_quiz(Visit& visit) {
    visit.arrive();
    visit.say(DoorOpened{DoorKind::quiz});
    visit.say(QuizStarted{});
    for (int i = 0; i < 18; ++i) visit.say(QuizAnswered{Answer{static_cast<std::uint8_t>(i % 5)}});
    visit.say(WorldsDone{});
}

TEST_CASE("a wish after the quiz leaves only professions that meet it, and says how many") {
    Visit visit;
    finish_quiz(visit);
    CHECK(visit.session.quiz.remaining == static_cast<int>(sample_catalogue().professions.size()));
    visit.say(WishesOpened{});
    CHECK(visit.session.overlay == Overlay::wishes);
    visit.say(LearningToggled{Learning::bbl});
    CHECK(visit.session.quiz.remaining < static_cast<int>(sample_catalogue().professions.size()));
    for (WorldMatch const& world : visit.session.quiz.outcome->worlds)
        for (JobMatch const& job : world.jobs) {
            auto const& learning = sample_catalogue()[job.profession].learning;
            CHECK(std::ranges::find(learning, Learning::bbl) != learning.end());
        }
    visit.say(WishesCleared{});
    CHECK(visit.session.quiz.wishes.empty());
    CHECK(visit.session.quiz.remaining == static_cast<int>(sample_catalogue().professions.size()));
}

TEST_CASE("wishes that nothing meets are let go one by one, and told") {
    Visit visit;
    finish_quiz(visit);
    visit.say(LevelToggled{level("wo")});
    visit.say(LearningToggled{Learning::bbl});
    visit.say(PartTimeToggled{});
    CHECK(visit.session.quiz.relaxed == std::vector{Wish::part_time, Wish::learning});
    CHECK(visit.session.quiz.remaining > 0);
    CHECK_FALSE(visit.session.quiz.outcome->worlds.empty());
}

}  // namespace
}  // namespace sprank
