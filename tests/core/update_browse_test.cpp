// Looking for professions, places and offers.
#include <array>
#include <limits>

#include "core/filter.hpp"
#include "core/visit.hpp"

namespace sprank {
namespace {

Offer offer(std::string id) {
    Offer offer;
    offer.id = std::move(id);
    return offer;
}

// ---- filters

TEST_CASE("every filter goes on with one tap and off with the next") {
    Visit visit;
    visit.arrive();
    visit.say(DoorOpened{DoorKind::explore});
    Explore const all = visit.on<Explore>();
    CHECK(all.found.size() == 24);
    for (Message const& tap : {Message{WorldToggled{world("lab")}}, Message{LevelToggled{level("hbo")}}, Message{LearningToggled{Learning::bbl}},
                               Message{SurroundingsToggled{Surroundings::office}}}) {
        visit.say(tap);
        CHECK_FALSE(visit.on<Explore>().filter.empty());
        CHECK(visit.on<Explore>().found.size() < 24);
        CHECK(visit.on<Explore>().found == filtered(visit.catalogue(), visit.on<Explore>().filter));
        visit.say(tap);
        CHECK(visit.on<Explore>() == all);
    }
}

TEST_CASE("two worlds show the professions of both, in the order of the worlds however they were tapped") {
    Visit visit;
    visit.arrive();
    visit.say(DoorOpened{DoorKind::explore});
    visit.say(WorldToggled{world("ontwerp")});
    visit.say(WorldToggled{world("energie")});
    CHECK(visit.on<Explore>().filter.worlds == std::vector{world("energie"), world("ontwerp")});
    CHECK(visit.on<Explore>().found.size() == 6);
}

TEST_CASE("another level replaces the former one, as do another way to learn and another place to work") {
    Visit visit;
    visit.arrive();
    visit.say(DoorOpened{DoorKind::explore});
    visit.say(LevelToggled{level("mbo-2")});
    visit.say(LevelToggled{level("wo")});
    CHECK(visit.on<Explore>().filter.level == level("wo"));
    visit.say(LearningToggled{Learning::bbl});
    visit.say(LearningToggled{Learning::dual});
    CHECK(visit.on<Explore>().filter.learning == Learning::dual);
    visit.say(SurroundingsToggled{Surroundings::road});
    visit.say(SurroundingsToggled{Surroundings::lab});
    CHECK(visit.on<Explore>().filter.surroundings == Surroundings::lab);
}

TEST_CASE("a changed filter shows its list from the top") {
    Visit visit;
    visit.arrive();
    visit.say(DoorOpened{DoorKind::explore});
    visit.say(Scrolled{500});
    visit.say(WorldToggled{world("ict")});
    CHECK(visit.on<Explore>().scroll == 0);
}

TEST_CASE("clearing the filters shows everything again and leaves the filters open") {
    Visit visit;
    visit.arrive();
    visit.say(DoorOpened{DoorKind::explore});
    visit.say(FiltersOpened{true});
    visit.say(WorldToggled{world("ict")});
    visit.say(LevelToggled{level("entree")});
    CHECK(visit.on<Explore>().found.empty());
    visit.say(FiltersCleared{});
    CHECK(visit.on<Explore>().found.size() == 24);
    CHECK(visit.on<Explore>().filters_open);
}

TEST_CASE("a world or level that does not exist filters nothing") {
    Visit visit;
    visit.arrive();
    visit.say(DoorOpened{DoorKind::explore});
    Session const before = visit.session;
    visit.say(WorldToggled{{9}});
    visit.say(LevelToggled{{7}});
    CHECK(visit.session == before);
}

// ---- search

TEST_CASE("every letter asks for what it finds and the answer shows") {
    Visit visit;
    visit.arrive();
    visit.say(SearchOpened{});
    CHECK(only<FindText>(visit.say(LetterTyped{"l"})).text == "l");
    CHECK(only<FindText>(visit.say(LetterTyped{"a"})).text == "la");
    CHECK_FALSE(visit.on<Search>().asked);
    visit.say(SearchAnswered{"la", {{HitKind::profession, "laborant", "Laborant", "name"}}});
    CHECK(visit.on<Search>().asked);
    CHECK(visit.on<Search>().hits.size() == 1);
}

TEST_CASE("an answer for a text that the visitor has changed since is not shown") {
    Visit visit;
    visit.arrive();
    visit.say(SearchOpened{});
    visit.type("la");
    visit.say(LetterTyped{"s"});
    visit.say(SearchAnswered{"la", {{HitKind::profession, "laborant", "Laborant", "name"}}});
    CHECK(visit.on<Search>().hits.empty());
    CHECK_FALSE(visit.on<Search>().asked);
    visit.say(BackAsked{});
    visit.say(SearchAnswered{"las", {{HitKind::profession, "lasser", "Lasser", "name"}}});
    CHECK(visit.where() == "home");
}

TEST_CASE("a visitor who left before the answer came gets it after coming back") {
    Visit visit;
    visit.arrive();
    visit.say(SearchOpened{});
    visit.type("las");
    visit.say(ListOpened{});
    visit.say(SearchAnswered{"las", {}});
    CHECK(only<FindText>(visit.say(BackAsked{})).text == "las");

    visit.say(HomeAsked{});
    visit.say(PlacePickerOpened{});
    visit.type("zw");
    visit.say(ListOpened{});
    visit.say(PlacesAnswered{"zw", {sample_home()}});
    CHECK(only<FindPlaces>(visit.say(BackAsked{})).text == "zw");
}

TEST_CASE("nothing is asked on coming back to an empty search") {
    Visit visit;
    visit.arrive();
    visit.say(SearchOpened{});
    visit.say(ListOpened{});
    CHECK(visit.say(BackAsked{}).empty());
}

TEST_CASE("coming back to a search leaves its text, hits and scroll as they were") {
    Visit visit;
    visit.arrive();
    visit.say(SearchOpened{});
    visit.type("la");
    visit.say(SearchAnswered{"la", {{HitKind::profession, "laborant", "Laborant", "name"}}});
    visit.say(Scrolled{60});
    Search const before = visit.on<Search>();
    visit.say(ProfessionOpened{profession("laborant")});
    visit.say(BackAsked{});
    CHECK(visit.on<Search>() == before);
}

TEST_CASE("another language asks the search again, because names differ") {
    Visit visit;
    visit.arrive();
    visit.say(SearchOpened{});
    CHECK(visit.say(LanguageChosen{2}).empty());
    visit.type("la");
    CHECK(only<FindText>(visit.say(LanguageChosen{1})).text == "la");
    visit.say(ProfessionOpened{profession("laborant")});
    visit.say(LanguageChosen{0});
    CHECK(only<FindText>(visit.say(BackAsked{})).text == "la");
}

TEST_CASE("a search holds forty bytes and never half a letter") {
    Visit visit;
    visit.arrive();
    visit.say(SearchOpened{});
    for (int i = 0; i < 60; ++i) visit.say(LetterTyped{"\u00EB"});
    CHECK(visit.on<Search>().text.size() == 40);
    visit.say(LetterErased{});
    CHECK(visit.on<Search>().text.size() == 38);
    CHECK(visit.say(LetterTyped{"\u20AC"}).empty());
    CHECK(visit.on<Search>().text.size() == 38);
    CHECK(visit.say(LetterTyped{"a"}).size() == 1);
}

TEST_CASE("one tap erases one letter, whether it has one byte or four") {
    Visit visit;
    visit.arrive();
    visit.say(SearchOpened{});
    for (char const* const letter : {"a", "\u00EB", "\u20AC", "\U0001F600"}) visit.say(LetterTyped{letter});
    for (char const* const rest : {"a\u00EB\u20AC", "a\u00EB", "a", "", ""}) {
        visit.say(LetterErased{});
        CHECK(visit.on<Search>().text == rest);
    }
}

TEST_CASE("a search does not begin with a space, and an emptied search shows nothing") {
    Visit visit;
    visit.arrive();
    visit.say(SearchOpened{});
    CHECK(visit.say(LetterTyped{" "}).empty());
    visit.type("la s");
    visit.say(SearchAnswered{"la s", {{HitKind::profession, "lasser", "Lasser", "name"}}});
    CHECK(visit.say(TextCleared{}).empty());
    CHECK(visit.on<Search>() == Search{});
}

TEST_CASE("typing begins the answers at the top") {
    Visit visit;
    visit.arrive();
    visit.say(SearchOpened{});
    visit.type("l");
    visit.say(Scrolled{100});
    visit.say(LetterTyped{"a"});
    CHECK(visit.on<Search>().scroll == 0);
}

TEST_CASE("the keyboard switches between letters and digits") {
    Visit visit;
    visit.arrive();
    visit.say(SearchOpened{});
    visit.say(KeyboardSwitched{});
    CHECK(visit.on<Search>().digits);
    visit.say(KeyboardSwitched{});
    CHECK_FALSE(visit.on<Search>().digits);
}

TEST_CASE("a search that found nothing leads to all professions, and back from there to where it began") {
    Visit visit;
    visit.arrive();
    visit.say(DoorOpened{DoorKind::explore});
    visit.say(WorldToggled{world("lab")});
    visit.say(SearchOpened{});
    visit.type("xyz");
    visit.say(SearchAnswered{"xyz", {}});
    visit.say(FiltersCleared{});
    CHECK(visit.on<Explore>().found.size() == 24);
    visit.say(BackAsked{});
    CHECK(visit.on<Explore>().filter.worlds == std::vector{world("lab")});
}

// ---- offers near here

TEST_CASE("the door near here asks for everything around the kiosk") {
    Visit visit;
    visit.arrive();
    OfferQuery const query = only<FindOffers>(visit.say(DoorOpened{DoorKind::near})).query;
    CHECK(query.from == sample_home().position);
    CHECK(query.profession.empty());
    CHECK(query.kinds.empty());
    CHECK_FALSE(query.audience);
    CHECK(query.today == Date{2026, 11, 22});
    CHECK_FALSE(visit.on<Near>().asked);
}

TEST_CASE("near here from a profession or a route asks for what belongs to it") {
    Visit visit;
    visit.arrive();
    OfferQuery const query = only<FindOffers>(visit.say(NearOpened{profession("lasser"), Audience::girls})).query;
    CHECK(query.profession == "lasser");
    CHECK(query.audience == Audience::girls);
}

TEST_CASE("one kind of offer at a time: the same again or all shows every kind") {
    Visit visit;
    visit.arrive();
    visit.say(DoorOpened{DoorKind::near});
    CHECK(only<FindOffers>(visit.say(OfferKindToggled{OfferKind::open_day})).query.kinds == std::vector{OfferKind::open_day});
    CHECK(only<FindOffers>(visit.say(OfferKindToggled{OfferKind::bbl})).query.kinds == std::vector{OfferKind::bbl});
    CHECK(only<FindOffers>(visit.say(OfferKindToggled{OfferKind::bbl})).query.kinds.empty());
    CHECK(visit.say(OfferKindsCleared{}).empty());
    visit.say(OfferKindToggled{OfferKind::bbl});
    CHECK(only<FindOffers>(visit.say(OfferKindsCleared{})).query.kinds.empty());
}

TEST_CASE("the offers that come are shown and the visitor lights one on the map") {
    Visit visit;
    visit.arrive();
    OfferQuery const query = only<FindOffers>(visit.say(DoorOpened{DoorKind::near})).query;
    visit.say(OffersAnswered{query, {{offer("a"), offer("b")}, 2}});
    CHECK(visit.on<Near>().asked);
    CHECK(visit.on<Near>().answer.count == 2);
    visit.say(OfferChosen{1});
    CHECK(visit.on<Near>().chosen == 1);
    for (int const row : {-1, 2, 1000}) visit.say(OfferChosen{row});
    CHECK(visit.on<Near>().chosen == 1);
    visit.say(OfferChosen{1});
    CHECK_FALSE(visit.on<Near>().chosen);
}

TEST_CASE("a visitor looks closer at the map or wider, a few steps either way, and another place begins anew") {
    Visit visit;
    visit.arrive();
    visit.say(DoorOpened{DoorKind::near});
    CHECK(visit.say(MapZoomed{1}).empty());
    CHECK(visit.on<Near>().zoom == 1);
    visit.say(MapZoomed{-1});
    visit.say(MapZoomed{-1});
    CHECK(visit.on<Near>().zoom == -1);
    for (int const steps : {9, std::numeric_limits<int>::max()}) visit.say(MapZoomed{steps});
    CHECK(visit.on<Near>().zoom == map_zoom_limit);
    for (int i = 0; i < 3; ++i) visit.say(MapZoomed{std::numeric_limits<int>::min()});
    CHECK(visit.on<Near>().zoom == -map_zoom_limit);
    visit.say(PlacePickerOpened{});
    visit.say(PlaceChosen{sample_other_place()});
    CHECK(visit.on<Near>().zoom == 0);
}

TEST_CASE("a shorter answer puts out the light on a row that is gone") {
    Visit visit;
    visit.arrive();
    OfferQuery const query = only<FindOffers>(visit.say(DoorOpened{DoorKind::near})).query;
    visit.say(OffersAnswered{query, {{offer("a"), offer("b")}, 2}});
    visit.say(OfferChosen{1});
    visit.say(OffersAnswered{query, {{offer("a")}, 1}});
    CHECK_FALSE(visit.on<Near>().chosen);
}

TEST_CASE("late offers for another kind, profession, audience or place are not shown") {
    Visit visit;
    visit.arrive();
    OfferQuery const all = only<FindOffers>(visit.say(DoorOpened{DoorKind::near})).query;
    visit.say(BackAsked{});
    OfferQuery const asked = only<FindOffers>(visit.say(NearOpened{profession("lasser"), std::nullopt})).query;
    OfferQuery elsewhere = asked, kind = asked, audience = asked;
    elsewhere.from = sample_other_place().position;
    kind.kinds = {OfferKind::bbl};
    audience.audience = Audience::girls;
    for (OfferQuery const& late : {all, elsewhere, kind, audience}) {
        visit.say(OffersAnswered{late, {{offer("late")}, 1}});
        CHECK_FALSE(visit.on<Near>().asked);
    }
    visit.say(OffersAnswered{asked, {{offer("right")}, 1}});
    CHECK(visit.on<Near>().answer.offers.front().id == "right");
}

TEST_CASE("offers asked for before midnight and answered after it are shown all the same") {
    Visit visit;
    visit.arrive();
    OfferQuery query = only<FindOffers>(visit.say(DoorOpened{DoorKind::near})).query;
    query.today = Date{2026, 11, 23};
    visit.say(OffersAnswered{query, {{offer("a")}, 1}});
    CHECK(visit.on<Near>().asked);
}

TEST_CASE("a visitor who chooses another place sees the offers there and keeps that place") {
    Visit visit;
    visit.arrive();
    visit.say(NearOpened{profession("lasser"), std::nullopt});
    visit.say(OfferKindToggled{OfferKind::bbl});
    visit.say(PlacePickerOpened{});
    CHECK(only<FindPlaces>(visit.say(LetterTyped{"m"})).text == "m");
    visit.say(PlacesAnswered{"m", {sample_other_place()}});
    CHECK(visit.on<PlacePicker>().found.size() == 1);
    auto const effects = visit.say(PlaceChosen{sample_other_place()});
    REQUIRE(effects.size() == 2);
    OfferQuery const query = std::get<FindOffers>(effects[1]).query;
    CHECK(query.from == sample_other_place().position);
    CHECK(query.profession == "lasser");
    CHECK(query.kinds == std::vector{OfferKind::bbl});
    visit.say(HomeAsked{});
    CHECK(only<FindOffers>(visit.say(DoorOpened{DoorKind::near})).query.from == sample_other_place().position);
}

TEST_CASE("a visitor who taps a place that was found sees that one, opened") {
    Visit visit;
    visit.arrive();
    OfferQuery const query = only<FindOffers>(visit.say(NearOpened{std::nullopt, std::nullopt, "far"})).query;
    CHECK(query.first == "far");
    visit.say(OffersAnswered{query, {{offer("far"), offer("near")}, 2}});
    CHECK(visit.on<Near>().chosen == 0);
    visit.say(OfferChosen{0});
    CHECK_FALSE(visit.on<Near>().chosen);
    CHECK(only<FindOffers>(visit.say(OfferKindToggled{OfferKind::bbl})).query.first.empty());
}

TEST_CASE("a row that was open is not another row open after a change of place") {
    Visit visit;
    visit.arrive();
    OfferQuery const query = only<FindOffers>(visit.say(DoorOpened{DoorKind::near})).query;
    visit.say(OffersAnswered{query, {{offer("a"), offer("b")}, 2}});
    visit.say(OfferChosen{1});
    visit.say(Scrolled{300});
    visit.say(PlacePickerOpened{});
    visit.say(PlaceChosen{sample_other_place()});
    CHECK_FALSE(visit.on<Near>().chosen);
    CHECK(visit.on<Near>().scroll == 0);
}

TEST_CASE("late places are not shown, and an emptied field shows none") {
    Visit visit;
    visit.arrive();
    visit.say(PlacePickerOpened{});
    visit.type("zwo");
    visit.say(PlacesAnswered{"zw", {sample_other_place()}});
    CHECK(visit.on<PlacePicker>().found.empty());
    visit.say(PlacesAnswered{"zwo", {sample_home()}});
    visit.say(LetterErased{});
    visit.say(LetterErased{});
    CHECK(visit.on<PlacePicker>().found.size() == 1);
    CHECK(visit.say(LetterErased{}).empty());
    CHECK(visit.on<PlacePicker>().found.empty());
}

TEST_CASE("a visitor who wishes something near is shown what has an offer near her place, and again after she moves") {
    Visit visit;
    visit.arrive();
    visit.say(DoorOpened{DoorKind::explore});
    auto const asked = only<FindNearby>(visit.say(NearbyToggled{}));
    CHECK(asked.from == sample_home().position);
    CHECK(asked.km == nearby_km);
    CHECK(visit.on<Explore>().filter.empty());
    visit.say(NearbyAnswered{asked.from, {profession("lasser")}});
    CHECK(visit.on<Explore>().found == std::vector{profession("lasser")});
    visit.say(PlacePickerOpened{});
    auto const effects = visit.say(PlaceChosen{sample_other_place()});
    REQUIRE(effects.size() == 2);  // what comes first there, and what is left there
    CHECK_FALSE(std::get<FindNearby>(effects[0]).wished);
    CHECK(std::get<FindNearby>(effects[1]).wished);
    CHECK(std::get<FindNearby>(effects[1]).from == sample_other_place().position);
    visit.say(NearbyAnswered{asked.from, {profession("laborant")}});  // of the former place: late
    CHECK(visit.on<Explore>().found == std::vector{profession("lasser")});
    visit.say(NearbyAnswered{sample_other_place().position, {profession("laborant")}});
    CHECK(visit.on<Explore>().found == std::vector{profession("laborant")});
    CHECK(visit.say(NearbyToggled{}).empty());
    CHECK(visit.on<Explore>().filter.empty());
}

TEST_CASE("a profession that this content does not have is not near either") {
    Visit visit;
    visit.arrive();
    visit.say(DoorOpened{DoorKind::explore});
    visit.say(NearbyToggled{});
    visit.say(NearbyAnswered{sample_home().position, {profession("lasser"), {999}}});
    CHECK(visit.on<Explore>().found == std::vector{profession("lasser")});
}

TEST_CASE("all wishes stand on one sheet, which clears them but not the worlds") {
    Visit visit;
    visit.arrive();
    visit.say(DoorOpened{DoorKind::explore});
    visit.say(WorldToggled{world("bouw")});
    visit.say(WishesOpened{});
    CHECK(visit.session.overlay == Overlay::wishes);
    visit.say(CircumstanceToggled{{1}});
    visit.say(CircumstanceToggled{{0}});
    visit.say(InPartsToggled{});
    CHECK(visit.on<Explore>().filter.without == std::vector<CircumstanceIndex>{{0}, {1}});
    visit.say(Scrolled{200, true});
    CHECK(visit.session.overlay_scroll == 200);
    CHECK(visit.on<Explore>().scroll == 0);
    visit.say(WishesCleared{});
    Filter worlds;
    worlds.worlds = {world("bouw")};
    CHECK(visit.on<Explore>().filter == worlds);
    visit.say(OverlayClosed{});
    visit.say(WishesOpened{});
    CHECK(visit.session.overlay_scroll == 0);
}

TEST_CASE("what a visitor wishes of offers is asked of them, and a new question begins at the top") {
    Visit visit;
    visit.arrive();
    visit.say(NearOpened{profession("lasser"), std::nullopt});
    visit.say(Scrolled{300});
    auto query = only<FindOffers>(visit.say(OfferWishToggled{OfferWish::free})).query;
    CHECK(query.free);
    CHECK(visit.on<Near>().scroll == 0);
    query = only<FindOffers>(visit.say(OfferWishToggled{OfferWish::earn})).query;
    CHECK((query.free && query.earn));
    query = only<FindOffers>(visit.say(OfferWishToggled{OfferWish::soon})).query;
    CHECK(query.by == Date{2026, 12, 23});  // 31 days after the sample's today
    query = only<FindOffers>(visit.say(OfferLevelToggled{level("hbo")})).query;
    CHECK(query.level == "hbo");
    query = only<FindOffers>(visit.say(OfferAudienceToggled{Audience::girls})).query;
    CHECK(query.audience == Audience::girls);
    query = only<FindOffers>(visit.say(OfferAudienceToggled{Audience::switchers})).query;
    CHECK(query.audience == Audience::switchers);
    CHECK_FALSE(only<FindOffers>(visit.say(OfferAudienceToggled{Audience::switchers})).query.audience.has_value());
    query = only<FindOffers>(visit.say(OfferProfessionCleared{})).query;
    CHECK(query.profession.empty());
    query = only<FindOffers>(visit.say(OfferFiltersCleared{})).query;
    CHECK_FALSE((query.free || query.earn || query.by || !query.level.empty()));
}

TEST_CASE("a tap on a group of places brings the map closer; on one place, the list is of that place until tapped again") {
    Visit visit;
    visit.arrive();
    visit.say(NearOpened{});
    Position const there{51.9, 4.5};
    CHECK(visit.say(TownsTapped{there, false}).empty());
    CHECK(visit.on<Near>().zoom == 1);
    CHECK(visit.on<Near>().centre == there);
    CHECK(only<FindOffers>(visit.say(TownsTapped{there, true})).query.at == there);
    CHECK_FALSE(only<FindOffers>(visit.say(TownsTapped{there, true})).query.at.has_value());
}

TEST_CASE("the sheet of filters closes with back, and the visitor is still where she was") {
    Visit visit;
    visit.arrive();
    visit.say(NearOpened{});
    visit.say(OfferFiltersOpened{true});
    visit.say(BackAsked{});
    CHECK_FALSE(visit.on<Near>().filters_open);
}

}  // namespace
}  // namespace sprank
