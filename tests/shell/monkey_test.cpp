#include "shell/monkey.hpp"

#include <array>
#include <iostream>
#include <limits>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "visitor.hpp"

namespace sprank::shell {

namespace {
nlohmann::json ran(std::uint32_t seed, long events) {
    Arguments arguments;
    arguments.content = real_content();
    arguments.seed = seed;
    arguments.events = events;
    std::ostringstream out;
    auto* const old = std::cout.rdbuf(out.rdbuf());
    auto const result = run_monkey(arguments, {});
    std::cout.rdbuf(old);
    REQUIRE_MESSAGE(result.has_value(), result.error().text);
    return nlohmann::json::parse(out.str());
}
}  // namespace

TEST_CASE("a child who taps wildly breaks nothing and sees many screens") {
    CONTENT_OR_SKIP();
    for (std::uint32_t const seed : {1u, 2u, 3u}) {
        auto const json = ran(seed, 3'000);
        CHECK(json.at("events") == 3'000);
        CHECK(json.at("screens").size() >= 6);
        CHECK(json.at("resets").get<long>() > 0);
    }
}

TEST_CASE("a developer can repeat what a wild child did") {
    CONTENT_OR_SKIP();
    CHECK(ran(42, 800) == ran(42, 800));
}

TEST_CASE("a wild child with two hands, a wet panel and a bad clock comes by all of them") {
    KIOSK_OR_SKIP(kiosk);
    Monkey monkey(5);
    std::array<int, 12> kinds{};
    bool two_at_once = false;
    Visitor visitor(kiosk);
    for (int i = 0; i < 20'000; ++i) {
        std::set<int> down;
        for (WildEvent const& event : monkey.next(kiosk)) {
            ++kinds[static_cast<std::size_t>(event.kind)];
            if (event.kind == WildEvent::Kind::down) down.insert(event.number);
            two_at_once = two_at_once || down.size() > 1;
        }
    }
    CHECK(two_at_once);
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        CAPTURE(kind);
        if (kind != static_cast<std::size_t>(WildEvent::Kind::look)) CHECK(kinds[kind] > 0);
    }
}

TEST_CASE("what a monkey did can be written down, read back and played again to the same end") {
    CONTENT_OR_SKIP();
    Arguments arguments;
    arguments.content = real_content();
    Settings const settings;
    WildRun run{7, 4'294'000'000, {}};
    Monkey monkey(7);
    auto const play = [&](WildRun const& events, Monkey* deciding) {
        auto kiosk = open_wild(arguments, settings, events);
        REQUIRE(kiosk);
        WildPlayer player(**kiosk, arguments, events.start_ms);
        std::vector<Session> sessions;
        auto const does = [&](WildEvent const& event) {
            CHECK_FALSE(player.play(event));
            sessions.push_back((*kiosk)->session());
        };
        if (!deciding) std::ranges::for_each(events.events, does);
        while (deciding && run.events.size() < 400)
            for (WildEvent const& event : deciding->next(**kiosk)) {
                run.events.push_back(event);
                does(event);
            }
        return sessions;
    };
    auto const first = play(run, &monkey);
    auto const read = read_wild_run(text_of(run));
    REQUIRE(read);
    CHECK(text_of(*read) == text_of(run));
    CHECK(play(*read, nullptr) == first);
    CHECK_FALSE(read_wild_run("tap \"Doe de test\"\n"));
    CHECK_FALSE(read_wild_run(text_of(run) + "jump 1 2 3 4\n"));
}

TEST_CASE("of all that happened only what matters for a fault is kept") {
    WildRun run{1, 0, {}};
    for (int i = 0; i < 3'000; ++i) run.events.push_back({i == 2'700 ? WildEvent::Kind::date : i == 2'950 ? WildEvent::Kind::key : WildEvent::Kind::move, 5, i, {}});
    int asked = 0;
    auto const breaks = [&](WildRun const& candidate) {
        ++asked;
        auto const date = std::ranges::find(candidate.events, WildEvent::Kind::date, &WildEvent::kind);
        return std::find_if(date, candidate.events.end(), [](WildEvent const& event) { return event.kind == WildEvent::Kind::key; }) != candidate.events.end();
    };
    WildRun const few = shrunk(run, breaks, 400);
    REQUIRE(few.events.size() == 2);
    CHECK(few.events.front().kind == WildEvent::Kind::date);
    CHECK(few.events.back().kind == WildEvent::Kind::key);
    CHECK(asked <= 400);
}

TEST_CASE("a promise that is broken is noticed") {
    KIOSK_OR_SKIP(kiosk);
    Visitor visitor(kiosk);
    CHECK(!broken_promise(kiosk));
    Session session = kiosk.session();
    session.kept.resize(1);
    kiosk.show(session);
    CHECK(broken_promise(kiosk) == "the attract loop knows something of a visitor");
    session.screen = Home{};
    session.kept.resize(13);
    kiosk.show(session);
    CHECK(broken_promise(kiosk) == "more kept than the list holds");
    session.kept.clear();
    session.screen = Explore{};
    std::get<Explore>(session.screen).scroll = std::numeric_limits<float>::quiet_NaN();
    kiosk.show(session);
    CHECK(broken_promise(kiosk) == "a list that is scrolled to nowhere");
    session.screen = Home{};
    session.history = {Attract{}};
    kiosk.show(session);
    CHECK(broken_promise(kiosk) == "back leads to the attract loop");
    Near near;
    near.zoom = 9;
    session.history = {near};
    kiosk.show(session);
    CHECK(broken_promise(kiosk) == "a map that is too close or too far, further back");
    session.history.clear();
    kiosk.show(session);
    CHECK(broken_promise_of_time(kiosk, 1'000'000) == "somebody is kept beyond the deadline");
    CHECK(!broken_promise_of_time(kiosk, 10));
}

}  // namespace sprank::shell
