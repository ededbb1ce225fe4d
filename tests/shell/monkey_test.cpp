#include "shell/monkey.hpp"

#include <iostream>
#include <nlohmann/json.hpp>
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
}

}  // namespace sprank::shell
