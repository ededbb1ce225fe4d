// A visitor who walks away, at the glass of the whole machine: from every scene of the tour, at any moment of the year.
#include <array>
#include <set>

#include "shell/promises.hpp"
#include "shell/scene.hpp"
#include "visitor.hpp"

namespace sprank::shell {

namespace {
constexpr std::int64_t wrap_ms = std::int64_t{1} << 32;  ///< where a clock of 32 bits begins again: after 49.7 days

template <typename Do>
void in_each_scene(Kiosk& kiosk, Do&& what) {
    std::int64_t now_ms = 1'000'000;
    for (SceneRecipe const& recipe : all_scenes(kiosk.catalogue())) {
        if (recipe.name == "gallery") continue;
        CAPTURE(recipe.name + "/" + recipe.state);
        Scene scene(kiosk, 0, TextStep::normal, ThemeName::light, false);
        recipe.steps(scene);
        Visitor visitor(kiosk);
        // Scenes all begin at the same time; fingers want one that goes on.
        visitor.now_ms = now_ms;
        if (kiosk.visiting()) kiosk.apply(Touched{now_ms});
        visitor.frame();
        what(visitor);
        now_ms = visitor.now_ms + 60'000;
    }
}

/// To the moment at which something changes by itself.
bool to_deadline(Visitor& visitor) {
    auto const deadline = next_deadline_ms(visitor.kiosk.settings(), visitor.kiosk.session());
    if (!deadline) return false;
    visitor.now_ms = std::max(visitor.now_ms + 1, *deadline);
    visitor.kiosk.step(visitor.now_ms);
    return true;
}

bool until_asked(Visitor& visitor) {
    for (int i = 0; i < 12 && !visitor.kiosk.session().countdown; ++i)
        if (!to_deadline(visitor)) return false;
    return visitor.kiosk.session().countdown;
}

/// Everything that the kiosk shows, as far as it can be told in words and places.
std::string shown(Kiosk const& kiosk) {
    std::string all;
    for (ui::Item const& item : kiosk.items())
        all += item.name + "|" + item.text + "|" + std::to_string(item.rect.x) + "," + std::to_string(item.rect.y) + "," + std::to_string(item.rect.w) + "," + std::to_string(item.rect.h) + "\n";
    return all;
}

std::vector<std::uint32_t> picture(Kiosk& kiosk) {
    ui::Panel const& panel = kiosk.panel();
    std::vector<std::uint32_t> pixels(static_cast<std::size_t>(panel.width_px) * static_cast<std::size_t>(panel.height_px));
    kiosk.invalidate();
    kiosk.paint({pixels.data(), panel.width_px, panel.height_px, panel.width_px});
    return pixels;
}
}  // namespace

TEST_CASE("on every screen each thing that can be touched has a name of its own, upright and lying") {
    KIOSK_OR_SKIP(kiosk);
    for (ui::Panel const& panel : {ui::Panel{1920, 1080, 698, 392}, ui::Panel{1080, 1920, 392, 698}}) {
        kiosk.resize(panel);
        in_each_scene(kiosk, [&](Visitor& visitor) { CHECK(broken_promise(visitor.kiosk).value_or("") == ""); });
    }
}

TEST_CASE("a kiosk that was held up right after an answer to the countdown lets the visitor go at once") {
    KIOSK_OR_SKIP(kiosk);
    Visitor visitor(kiosk);
    visitor.wake();
    visitor.tap("start");
    REQUIRE(until_asked(visitor));
    kiosk.feed({ui::Contact::Kind::down, 5, {960, 60}, visitor.now_ms});
    kiosk.feed({ui::Contact::Kind::up, 5, {960, 60}, visitor.now_ms + 50});
    visitor.now_ms += 3'000'000;
    kiosk.step(visitor.now_ms);
    CHECK_FALSE(broken_promise_of_time(kiosk, visitor.now_ms));
    CHECK_FALSE(kiosk.visiting());
}

TEST_CASE("the scenes of the tour show every screen there is, so that what holds for all scenes holds for all screens") {
    KIOSK_OR_SKIP(kiosk);
    std::set<std::size_t> seen;
    in_each_scene(kiosk, [&](Visitor& visitor) { seen.insert(visitor.kiosk.session().screen.index()); });
    CHECK(seen.size() == std::variant_size_v<AnyScreen>);
}

TEST_CASE("from every scene a visitor who walks away is asked first, and then nothing of the visit is left") {
    KIOSK_OR_SKIP(kiosk);
    in_each_scene(kiosk, [&](Visitor& visitor) {
        if (!kiosk.visiting()) return;
        REQUIRE(until_asked(visitor));
        std::int64_t const asked = visitor.now_ms;
        while (kiosk.session().countdown) REQUIRE(to_deadline(visitor));
        CHECK(visitor.now_ms - asked >= 20'000);
        CHECK(visitor.screen() == "attract");
        CHECK(visitor.fresh());
        CHECK(visitor.no_trace_of_input());
    });
}

TEST_CASE("in every scene the question has its three answers, and a tap anywhere keeps the visit as it was") {
    KIOSK_OR_SKIP(kiosk);
    in_each_scene(kiosk, [&](Visitor& visitor) {
        if (!kiosk.visiting()) return;
        REQUIRE(until_asked(visitor));
        for (char const* const answer : {"stay", "more-time", "restart"}) {
            ui::Item const* const item = visitor.find(answer);
            REQUIRE(item);
            CHECK(item->visible.w == item->rect.w);
            CHECK(item->visible.h == item->rect.h);
        }
        Session before = kiosk.session();
        visitor.down(1, {5, 5});
        visitor.frame();
        visitor.up(1, {5, 5});
        visitor.frame();
        CHECK_FALSE(kiosk.session().countdown);
        before.countdown = false;
        before.last_activity_ms = kiosk.session().last_activity_ms;
        before.words = kiosk.session().words;
        CHECK(kiosk.session() == before);
    });
}

TEST_CASE("in every scene that nothing lies over, the next visitor is one tap and a yes away") {
    KIOSK_OR_SKIP(kiosk);
    in_each_scene(kiosk, [&](Visitor& visitor) {
        if (!kiosk.visiting() || std::ranges::any_of(kiosk.items(), &ui::Item::overlay)) return;
        REQUIRE(visitor.tap("next"));
        REQUIRE(visitor.tap("yes"));
        CHECK(visitor.screen() == "attract");
        CHECK(visitor.fresh());
        CHECK(visitor.no_trace_of_input());
    });
}

TEST_CASE("the touch that wakes the kiosk presses nothing, wherever it lands and however long it stays") {
    KIOSK_OR_SKIP(kiosk);
    Visitor visitor(kiosk);
    visitor.wake();
    std::vector<ui::Point> places;
    for (ui::Item const& item : kiosk.items())
        if (ui::operable(item.role)) places.push_back(item.visible.centre());
    REQUIRE(places.size() > 8);
    constexpr std::array<std::int64_t, 5> stays{0, 40, 290, 1'500, 8'000};
    for (std::size_t i = 0; i < places.size(); ++i) {
        kiosk.apply(NextVisitorConfirmed{});
        visitor.wait(500);
        REQUIRE(visitor.screen() == "attract");
        visitor.down(1, places[i]);
        visitor.wait(stays[i % stays.size()]);
        visitor.move(1, {places[i].x, places[i].y + 1});
        visitor.up(1, places[i]);
        visitor.wait(250);
        visitor.down(2, places[i]);  // an impatient second tap
        visitor.frame();
        visitor.up(2, places[i]);
        visitor.wait(500);
        CHECK(visitor.screen() == "home");
        Session woken = fresh_session(kiosk.catalogue(), kiosk.settings());
        woken.screen = Home{};
        woken.last_activity_ms = kiosk.session().last_activity_ms;
        CHECK(kiosk.session() == woken);
    }
}

TEST_CASE("a ghost of whatever rhythm lets the visitor go, and in the end wakes nobody") {
    struct Rhythm {
        std::int64_t apart_ms, held_ms, burst_ms, pause_ms;
        bool lifts;
    };
    // Stuttering without a pause, with pauses, without lifts; and drops that hold the glass for more than a minute.
    constexpr std::array<Rhythm, 5> rhythms{{{20, 5, 3'000, 0, true}, {12, 4, 2'000, 8'000, true}, {9, 0, 1'500, 40'000, false}, {0, 61'500, 0, 900, true}, {0, 70'000, 0, 20'000, false}}};
    for (Rhythm const& rhythm : rhythms) {
        CAPTURE(rhythm.apart_ms);
        CAPTURE(rhythm.pause_ms);
        KIOSK_OR_SKIP(kiosk);
        Visitor visitor(kiosk);
        visitor.wake();
        kiosk.apply(SearchOpened{});
        std::int64_t const end = visitor.now_ms + 2 * 3'600'000, settled = end - 1'800'000;
        std::int64_t finger = 10;
        bool gone = false, woke_later = false;
        while (visitor.now_ms < end) {
            std::int64_t const until = visitor.now_ms + rhythm.burst_ms;
            do {
                visitor.down(++finger, {30, 30});
                for (std::int64_t held = 0; held < rhythm.held_ms; held += 5'000) {
                    visitor.move(finger, {31, 30});
                    visitor.now_ms += std::min<std::int64_t>(5'000, rhythm.held_ms - held);
                    if (rhythm.held_ms > 1'000) kiosk.step(visitor.now_ms);
                }
                if (rhythm.lifts) visitor.up(finger, {31, 30});
                visitor.now_ms += rhythm.apart_ms;
            } while (visitor.now_ms < until);
            kiosk.step(visitor.now_ms);
            visitor.now_ms += rhythm.pause_ms;
            kiosk.step(visitor.now_ms);
            gone = gone || !kiosk.visiting();
            woke_later = woke_later || (visitor.now_ms > settled && kiosk.visiting());
        }
        CHECK(gone);
        CHECK_FALSE(woke_later);
        // A visitor elsewhere on the glass is still welcome.
        visitor.wake();
        CHECK(visitor.screen() == "home");
    }
}

TEST_CASE("a visit at the moment where a clock of 32 bits wraps goes as any other") {
    KIOSK_OR_SKIP(plain);
    KIOSK_OR_SKIP(late);
    std::int64_t plain_ms = 1'200'000;
    for (std::int64_t const wrap : {wrap_ms / 2, wrap_ms, wrap_ms * 3}) {
        CAPTURE(wrap);
        Visitor one(plain), other(late);
        one.now_ms = plain_ms;
        other.now_ms = wrap - 70'000;
        std::int64_t const apart = other.now_ms - one.now_ms;
        auto const both = [&](auto&& act) {
            act(one);
            act(other);
            Session shifted = plain.session();
            if (plain.visiting()) shifted.last_activity_ms += apart;
            if (shifted.toast) shifted.toast->until_ms += apart;
            if (shifted.quiz.shown_ms != 0) shifted.quiz.shown_ms += apart;
            REQUIRE(late.session() == shifted);
            if (plain.visiting()) REQUIRE(shown(plain) == shown(late));
        };
        both([](Visitor& visitor) { visitor.wake(); });
        both([](Visitor& visitor) { visitor.tap("door/2"); });
        both([](Visitor& visitor) { visitor.tap("start"); });
        both([](Visitor& visitor) { visitor.press(ui::NavigationKey::back); });
        both([](Visitor& visitor) { visitor.wait(3'000); });
        both([](Visitor& visitor) { visitor.kiosk.apply(DoorOpened{DoorKind::explore}); visitor.frame(); });
        both([](Visitor& visitor) { visitor.drag({1100, 700}, -300); });
        for (int i = 0; i < 14; ++i) both([](Visitor& visitor) { visitor.wait(11'000); });
        both([](Visitor& visitor) { visitor.wait(400'000); });
        CHECK_FALSE(plain.visiting());
        plain_ms = one.now_ms + 60'000;
    }
}

TEST_CASE("sixty days of visits, across the 49.7 days of a 32-bit clock: the last visitor finds what the first one found") {
    KIOSK_OR_SKIP(kiosk);
    Visitor visitor(kiosk);
    constexpr std::int64_t day = 86'400'000;
    kiosk.step(visitor.now_ms);
    std::size_t const letters = kiosk.letter_bytes();
    int resets = 0;
    std::int64_t worst_overshoot = 0;
    for (std::int64_t at = day; at < 60 * day; at += 5 * 3'600'000 + 7'001) {
        visitor.now_ms = std::max(visitor.now_ms, at);
        kiosk.step(visitor.now_ms);
        REQUIRE_FALSE(kiosk.visiting());
        visitor.wake();
        REQUIRE(visitor.screen() == "home");
        visitor.tap("door/" + std::to_string(at / 1000 % 5));
        if (resets % 12 == 0) kiosk.apply(TextStepped{});
        kiosk.apply(KeepToggled{KeptProfession{{static_cast<std::uint16_t>(at / 7 % 40)}}});
        visitor.frame();
        while (kiosk.visiting()) {
            std::int64_t const deadline = next_deadline_ms(kiosk.settings(), kiosk.session()).value();
            REQUIRE(to_deadline(visitor));
            worst_overshoot = std::max(worst_overshoot, visitor.now_ms - deadline);
        }
        ++resets;
        REQUIRE(visitor.fresh());
        REQUIRE(visitor.no_trace_of_input());
        REQUIRE(kiosk.letter_bytes() == letters);
    }
    CHECK(resets > 280);
    CHECK(worst_overshoot <= 1);
}

TEST_CASE("after any visit the attract loop shows the very picture that a kiosk shows that was just switched on") {
    KIOSK_OR_SKIP(used, PictureWork::on_wait);
    KIOSK_OR_SKIP(fresh, PictureWork::on_wait);
    Visitor visitor(used), first(fresh);
    std::int64_t const turn = 12'000 * 10;
    for (int visit = 1; visit <= 4; ++visit) {
        visitor.wake();
        used.apply(LanguageChosen{static_cast<LanguageIndex>(visit % 3)});
        if (visit % 2 == 0) used.apply(ReachToggled{});
        used.apply(TextStepped{});
        used.apply(ContrastToggled{});
        visitor.tap("door/" + std::to_string(visit));
        visitor.press(ui::NavigationKey::next);
        visitor.drag({1100, 700}, -200);
        if (visit == 3) visitor.down(5, {700, 500});  // a finger that is still there
        used.apply(NextVisitorConfirmed{});
        // The same moment for both, some time into a scene.
        visitor.now_ms = first.now_ms = (visitor.now_ms / turn + 1) * turn + 8'000;
        for (Kiosk* const kiosk : {&used, &fresh}) {
            kiosk->step(visitor.now_ms - 4'000);
            kiosk->settle(visitor.now_ms);
            kiosk->settle(visitor.now_ms);
        }
        REQUIRE(visitor.fresh());
        CHECK(shown(used) == shown(fresh));
        CHECK(picture(used) == picture(fresh));
    }
}

TEST_CASE("a clock that jumps or is lost in the middle of a visit: dated offers say so instead of vanishing, and the visit goes on") {
    KIOSK_OR_SKIP(kiosk);
    Visitor visitor(kiosk);
    visitor.wake();
    kiosk.apply(DoorOpened{DoorKind::near});
    visitor.frame();
    REQUIRE(visitor.at<Near>());
    auto const says_check = [&] {
        std::string const& words = kiosk.catalogue().text(Key::near_check_date, kiosk.session().language);
        return std::ranges::any_of(kiosk.items(), [&](ui::Item const& item) { return (item.text + item.spoken).find(words) != std::string::npos; });
    };
    std::size_t const offers = visitor.at<Near>()->answer.offers.size();
    REQUIRE(offers > 0);
    kiosk.know_date(std::nullopt);
    kiosk.apply(OfferKindsCleared{});
    visitor.frame();
    REQUIRE(visitor.at<Near>());
    CHECK(visitor.at<Near>()->answer.offers.size() >= offers);
    // One that has a day, opened in the list.
    Session session = kiosk.session();
    Near& near = std::get<Near>(session.screen);
    near.answer.offers.front().starts = Date{2026, 12, 1};
    near.chosen = 0;
    near.scroll = 0;
    kiosk.show(session);
    visitor.frame();
    CHECK(says_check());
    kiosk.know_date(Date{2026, 1, 1});
    visitor.frame();
    CHECK_FALSE(says_check());
    kiosk.know_date(std::nullopt);
    for (std::optional<Date> const date : {std::optional{Date{2059, 12, 31}}, std::optional{Date{2026, 1, 1}}, std::optional<Date>{}, std::optional{Date{2026, 10, 1}}}) {
        kiosk.know_date(date);
        visitor.frame();
        kiosk.apply(OfferKindsCleared{});
        visitor.frame();
        CHECK(visitor.screen() == "near");
        CHECK_FALSE(kiosk.session().countdown);
    }
    CHECK(visitor.at<Near>()->answer.offers.size() == offers);
}

}  // namespace sprank::shell
