// A visitor on the map of ways.
#include "core/visit.hpp"

namespace sprank {
namespace {

StationIndex station(std::string_view id) { return sample_catalogue().network.find(id).value(); }

TEST_CASE("a visitor who has not said where to start sees no ways yet, and all of them after choosing") {
    Visit visit;
    visit.arrive();
    visit.say(WaysOpened{profession("elektromonteur")});
    CHECK(visit.on<WaysView>().answer.ways.empty());
    visit.say(StartChosen{station("vmbo-tl")});
    CHECK_FALSE(visit.on<WaysView>().answer.ways.empty());
    CHECK(visit.session.start == station("vmbo-tl"));
}

TEST_CASE("the start is kept for the next profession") {
    Visit visit;
    visit.arrive();
    visit.say(WaysOpened{profession("elektromonteur")});
    visit.say(StartChosen{station("havo")});
    visit.say(BackAsked{});
    visit.say(WaysOpened{profession("lasser")});
    CHECK_FALSE(visit.on<WaysView>().answer.ways.empty());
}

TEST_CASE("a station that is tapped tells about itself, and no longer when tapped again or when another way is lit") {
    Visit visit;
    visit.arrive();
    visit.say(WaysOpened{profession("elektromonteur")});
    visit.say(StartChosen{station("vmbo-bb")});
    visit.say(StationTapped{station("mbo-2")});
    CHECK(visit.on<WaysView>().station == station("mbo-2"));
    visit.say(StationTapped{station("mbo-2")});
    CHECK_FALSE(visit.on<WaysView>().station.has_value());
    visit.say(StationTapped{station("mbo-2")});
    visit.say(WayChosen{1});
    CHECK_FALSE(visit.on<WaysView>().station.has_value());
    CHECK(visit.on<WaysView>().way == 1);
}

TEST_CASE("nobody starts at a small step, and a way that is not there cannot be lit") {
    Visit visit;
    visit.arrive();
    visit.say(WaysOpened{profession("elektromonteur")});
    visit.say(StartChosen{station("evc")});
    CHECK_FALSE(visit.session.start.has_value());
    visit.say(StartChosen{station("vmbo-bb")});
    visit.say(WayChosen{99});
    CHECK(visit.on<WaysView>().way == 0);
}

TEST_CASE("a next visitor starts nowhere") {
    Visit visit;
    visit.arrive();
    visit.say(WaysOpened{profession("elektromonteur")});
    visit.say(StartChosen{station("vmbo-bb")});
    visit.say(NextVisitorAsked{});
    visit.say(NextVisitorConfirmed{});
    CHECK(visit.session == fresh_session(visit.catalogue(), visit.settings()));
}

}  // namespace
}  // namespace sprank
