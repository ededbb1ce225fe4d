// Going from screen to screen and back.
#include <array>

#include <algorithm>

#include "core/visit.hpp"

namespace sprank {
namespace {

TEST_CASE("a visitor who touches the attract loop comes to the five doors") {
    Visit visit;
    CHECK(visit.where() == "attract");
    CHECK(visit.say(AttractTouched{}).empty());
    CHECK(visit.where() == "home");
    CHECK(visit.session.history.empty());
}

TEST_CASE("every door leads to its own screen and back leads home again") {
    struct Case {
        DoorKind door;
        char const* where;
    };
    for (Case const& leads : {Case{DoorKind::explore, "explore"}, Case{DoorKind::quiz, "quiz-intro"}, Case{DoorKind::girls, "girls"},
                                      Case{DoorKind::switchers, "switchers"}, Case{DoorKind::near, "near"}}) {
        CAPTURE(leads.where);
        Visit visit;
        visit.arrive();
        visit.say(DoorOpened{leads.door});
        CHECK(visit.where() == leads.where);
        visit.say(BackAsked{});
        CHECK(visit.where() == "home");
        CHECK(visit.session.history.empty());
    }
}

TEST_CASE("a visitor who opens a profession and goes back finds filters, list and scroll exactly as they were") {
    Visit visit;
    visit.arrive();
    visit.say(DoorOpened{DoorKind::explore});
    visit.say(WorldToggled{world("bouw")});
    visit.say(LevelToggled{level("mbo-2")});
    visit.say(LearningToggled{Learning::bbl});
    visit.say(SurroundingsToggled{Surroundings::outside});
    visit.say(Scrolled{345.5f});
    Explore const before = visit.on<Explore>();
    REQUIRE_FALSE(before.found.empty());

    visit.say(ProfessionOpened{before.found.front()});
    visit.say(PartOpened{ProfessionPart::day});
    visit.say(Scrolled{80});
    visit.say(ProfessionOpened{profession("laborant")});
    visit.say(BackAsked{});
    CHECK(visit.on<ProfessionView>() == ProfessionView{before.found.front(), ProfessionPart::day, 80});
    visit.say(BackAsked{});
    CHECK(visit.on<Explore>() == before);
}

TEST_CASE("back does not end for a visitor who opened a hundred professions: thirty-two steps are kept, then home") {
    Visit visit;
    visit.arrive();
    visit.say(DoorOpened{DoorKind::explore});
    for (std::uint16_t i = 0; i < 100; ++i) visit.say(ProfessionOpened{{static_cast<std::uint16_t>(i % 24)}});
    CHECK(visit.session.history.size() == 32);
    for (int i = 0; i < 32; ++i) {
        CHECK(visit.where() == "profession");
        visit.say(BackAsked{});
    }
    CHECK(visit.where() == "profession");
    visit.say(BackAsked{});
    CHECK(visit.where() == "home");
    visit.say(BackAsked{});
    CHECK(visit.where() == "home");
}

TEST_CASE("begin leads home from anywhere and forgets the way, but keeps list, place and quiz of the visitor") {
    Visit visit;
    visit.arrive();
    visit.say(ProfessionOpened{profession("lasser")});
    visit.say(KeepToggled{KeptProfession{profession("lasser")}});
    visit.say(QuizStarted{});
    visit.say(QuizAnswered{Answer{3}});
    visit.say(HomeAsked{});
    CHECK(visit.where() == "home");
    CHECK(visit.session.history.empty());
    CHECK(visit.session.kept.size() == 1);
    CHECK(visit.session.quiz.reached == 1);
}

TEST_CASE("my list and about open once, however often they are asked for") {
    Visit visit;
    visit.arrive();
    visit.say(ListOpened{});
    visit.say(ListOpened{});
    CHECK(visit.session.history.size() == 1);
    visit.say(AboutOpened{});
    visit.say(AboutOpened{});
    CHECK(visit.where() == "about");
    CHECK(visit.session.history.size() == 2);
}

TEST_CASE("a visitor who reads card after card goes back to the overview of the route, where it stood") {
    Visit visit;
    visit.arrive();
    visit.say(DoorOpened{DoorKind::girls});
    visit.say(Scrolled{120});
    visit.say(PageOpened{{0}});
    visit.say(PageOpened{{2}});
    CHECK(visit.on<RouteView>() == RouteView{RouteKind::girls, PageIndex{2}, 0});
    visit.say(BackAsked{});
    CHECK(visit.on<RouteView>() == RouteView{RouteKind::girls, std::nullopt, 120});
}

TEST_CASE("a page or profession that does not exist is not opened") {
    Visit visit;
    visit.arrive();
    visit.say(DoorOpened{DoorKind::switchers});
    Session const before = visit.session;
    visit.say(PageOpened{{3}});
    visit.say(ProfessionOpened{{24}});
    visit.say(NearOpened{ProfessionIndex{24}, std::nullopt});
    CHECK(visit.session == before);
}

TEST_CASE("opening another part of a profession begins at its top; the same part stays where it is") {
    Visit visit;
    visit.arrive();
    visit.say(ProfessionOpened{profession("lasser")});
    visit.say(Scrolled{200});
    visit.say(PartOpened{ProfessionPart::overview});
    CHECK(visit.on<ProfessionView>().scroll == 200);
    visit.say(PartOpened{ProfessionPart::facts});
    CHECK(visit.on<ProfessionView>().scroll == 0);
}

TEST_CASE("a list never stands above its own beginning") {
    Visit visit;
    visit.arrive();
    visit.say(DoorOpened{DoorKind::explore});
    visit.say(Scrolled{-25});
    CHECK(visit.on<Explore>().scroll == 0);
}

TEST_CASE("the text button goes through three sizes and begins again") {
    Visit visit;
    visit.arrive();
    std::array<TextStep, 4> seen{};
    for (TextStep& step : seen) {
        visit.say(TextStepped{});
        step = visit.session.text;
    }
    CHECK(seen == std::array{TextStep::large, TextStep::largest, TextStep::normal, TextStep::large});
}

TEST_CASE("the contrast button goes to high contrast and back to what the operator set") {
    for (auto const& [set, back] : {std::pair{ThemeName::light, ThemeName::light}, std::pair{ThemeName::evening, ThemeName::evening},
                                    std::pair{ThemeName::contrast, ThemeName::light}}) {
        Settings settings;
        settings.theme = set;
        Visit visit{settings};
        visit.arrive();
        if (set != ThemeName::contrast) visit.say(ContrastToggled{});
        CHECK(visit.session.theme == ThemeName::contrast);
        visit.say(ContrastToggled{});
        CHECK(visit.session.theme == back);
        visit.say(ContrastToggled{});
        CHECK(visit.session.theme == ThemeName::contrast);
    }
}

TEST_CASE("reach moves everything down and up again") {
    Visit visit;
    visit.arrive();
    visit.say(ReachToggled{});
    CHECK(visit.session.reach);
    visit.say(ReachToggled{});
    CHECK_FALSE(visit.session.reach);
}

TEST_CASE("a visitor chooses another language and the choice closes; an unknown language changes nothing") {
    Visit visit;
    visit.arrive();
    visit.say(LanguagesOpened{});
    CHECK(visit.session.overlay == Overlay::languages);
    visit.say(LanguageChosen{2});
    CHECK(visit.session.language == 2);
    CHECK(visit.session.overlay == Overlay::none);
    visit.say(LanguageChosen{3});
    CHECK(visit.session.language == 2);
}

TEST_CASE("the language button closes its own choice again") {
    Visit visit;
    visit.arrive();
    visit.say(LanguagesOpened{});
    visit.say(LanguagesOpened{});
    CHECK(visit.session.overlay == Overlay::none);
}

TEST_CASE("back closes what lies over the screen before it leaves the screen") {
    Visit visit;
    visit.arrive();
    visit.say(DoorOpened{DoorKind::explore});
    visit.say(FiltersOpened{true});
    visit.say(NextVisitorAsked{});
    CHECK(visit.session.overlay == Overlay::next_visitor);
    visit.say(BackAsked{});
    CHECK(visit.session.overlay == Overlay::none);
    CHECK(visit.on<Explore>().filters_open);
    visit.say(BackAsked{});
    CHECK_FALSE(visit.on<Explore>().filters_open);
    visit.say(BackAsked{});
    CHECK(visit.where() == "home");
}

TEST_CASE("whatever leads to another screen closes what lay over the former one") {
    for (Message const& way : {Message{DoorOpened{DoorKind::explore}}, Message{ListOpened{}}, Message{HomeAsked{}}, Message{OverlayClosed{}},
                               Message{ProfessionOpened{}}, Message{SearchOpened{}}, Message{RouteOpened{}}}) {
        Visit visit;
        visit.arrive();
        visit.say(LanguagesOpened{});
        visit.say(way);
        CAPTURE(way.index());
        CHECK(visit.session.overlay == Overlay::none);
    }
}

TEST_CASE("read aloud says that it is not there yet") {
    Visit visit;
    visit.arrive(5000);
    visit.say(ReadAloudAsked{});
    CHECK(visit.session.toast == Toast{Key::toast_aloud_not_yet, std::nullopt, 9000});
}

/// The same visit on another day.
Updated on_day(Visit const& visit, std::optional<Date> today, Message const& message) {
    Place const home = sample_home();
    return update(Context{visit.catalogue(), visit.settings(), home, today}, visit.session, message);
}

PageIndex somebody() {
    auto const& pages = sample_catalogue()[RouteKind::girls];
    auto const at = std::ranges::find_if(pages, &Page::is_person);
    REQUIRE(at != pages.end());
    return {static_cast<std::uint16_t>(at - pages.begin())};
}

TEST_CASE("somebody who came to talk is there to the last day of her consent, and not a day longer") {
    Visit visit;
    visit.arrive();
    visit.say(RouteOpened{RouteKind::girls});
    Page const& page = sample_catalogue()[RouteKind::girls][somebody().value];
    auto const opened = [&](std::optional<Date> today) { return std::get<RouteView>(on_day(visit, today, PageOpened{somebody()}).session.screen).page.has_value(); };
    CHECK(opened(page.until));
    CHECK_FALSE(opened(Date{2027, 1, 1}));
    CHECK_FALSE(opened(std::nullopt));  // nobody knows which day it is
}

TEST_CASE("somebody whose consent has ended is not found by searching either") {
    Visit visit;
    visit.arrive();
    visit.say(SearchOpened{});
    visit.type("voorbeeld");
    SearchHit const hit{HitKind::page, "voorbeeldpersoon", "Voorbeeldnaam", ""}, card{HitKind::page, "girls-day", "Girls' Day", ""};
    SearchAnswered const answer{"voorbeeld", {hit, card}};
    auto const hits = [&](std::optional<Date> today) { return std::get<Search>(on_day(visit, today, answer).session.screen).hits.size(); };
    CHECK(hits(Date{2026, 12, 31}) == 2);
    CHECK(hits(Date{2027, 1, 1}) == 1);
    CHECK(hits(std::nullopt) == 1);
}

TEST_CASE("the card about profiles leads to the chooser") {
    Visit visit;
    visit.arrive();
    visit.say(ProfilesOpened{});
    CHECK(visit.where() == "profiles");
    visit.say(BackAsked{});
    CHECK(visit.where() == "home");
}

}  // namespace
}  // namespace sprank
