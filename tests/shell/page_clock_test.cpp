// How a page comes on the screen.
#include "shell/page_clock.hpp"

#include <doctest/doctest.h>

#include <utility>

namespace sprank::shell {

using Way = ui::PageMotion::Way;

namespace {
Session at(Screen screen, std::size_t depth) {
    Session session;
    session.screen = std::move(screen);
    session.history.assign(depth, Home{});
    return session;
}
bool still(ui::PageMotion const& motion) { return motion.age_ms > 60'000; }
}  // namespace

TEST_CASE("a kiosk that was switched on moves nothing") {
    PageClock clock;
    CHECK(still(clock.see(at(Attract{}, 0), 5'000)));
    CHECK(still(clock.see(at(Attract{}, 0), 5'016)));
}

TEST_CASE("what is opened comes from the side, going back from the other, and waking only appears") {
    PageClock clock;
    clock.see(at(Attract{}, 0), 1'000);
    CHECK(clock.see(at(Home{}, 0), 2'000).way == Way::appears);
    CHECK(clock.see(at(Explore{}, 1), 3'000).way == Way::forward);
    CHECK(clock.see(at(Explore{}, 1), 3'100).age_ms == 100);
    CHECK(clock.see(at(ProfessionView{{3}}, 2), 4'000).way == Way::forward);
    CHECK(clock.see(at(ProfessionView{{4}}, 3), 5'000).way == Way::forward);
    CHECK(clock.see(at(ProfessionView{{3}}, 2), 6'000).way == Way::back);
    CHECK(clock.see(at(Home{}, 0), 7'000).way == Way::back);
    CHECK(clock.see(at(Attract{}, 0), 8'000).way == Way::appears);
}

TEST_CASE("the next question comes forward, the one before it back") {
    PageClock clock;
    clock.see(at(QuizQuestion{0}, 1), 1'000);
    CHECK(clock.see(at(QuizQuestion{1}, 1), 2'000).way == Way::forward);
    CHECK(clock.see(at(QuizQuestion{0}, 1), 3'000).way == Way::back);
}

TEST_CASE("another part of the same profession, or a list that scrolls, is the same page") {
    PageClock clock;
    clock.see(at(Home{}, 0), 1'000);
    clock.see(at(ProfessionView{{3}}, 1), 2'000);
    ProfessionView other{{3}};
    other.part = ProfessionPart::day;
    other.scroll = 40;
    CHECK(clock.see(at(other, 1), 2'500).age_ms == 500);
    clock.settle();
    CHECK(still(clock.see(at(other, 1), 2'516)));
}

}  // namespace sprank::shell
