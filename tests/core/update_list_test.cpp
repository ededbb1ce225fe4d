// What a visitor keeps to take home.
#include "core/visit.hpp"

namespace sprank {
namespace {

Kept kept(std::string_view id) { return KeptProfession{profession(id)}; }
Kept kept_offer(std::string id, double km = 3) { return KeptOffer{std::move(id), "Zwolle", in_three("Open dag"), in_three("in het najaar"), km}; }

TEST_CASE("a visitor keeps a profession and takes it out again with the same heart") {
    Visit visit;
    visit.arrive(2000);
    visit.say(KeepToggled{kept("lasser")});
    CHECK(visit.session.kept == std::vector{kept("lasser")});
    CHECK(visit.session.toast == Toast{Key::toast_kept, kept("lasser"), 6000});
    visit.say(KeepToggled{kept("lasser")});
    CHECK(visit.session.kept.empty());
    CHECK(visit.session.toast->text == Key::toast_removed);
}

TEST_CASE("undo takes out what was kept by mistake") {
    Visit visit;
    visit.arrive();
    visit.say(KeepToggled{kept("laborant")});
    visit.say(KeepToggled{kept("lasser")});
    visit.say(UndoAsked{});
    CHECK(visit.session.kept == std::vector{kept("laborant")});
    CHECK_FALSE(visit.session.toast);
    visit.say(UndoAsked{});
    CHECK(visit.session.kept == std::vector{kept("laborant")});
}

TEST_CASE("undo brings back what was taken off the list by mistake") {
    Visit visit;
    visit.arrive();
    visit.say(KeepToggled{kept("laborant")});
    visit.say(ListOpened{});
    visit.say(KeptRemoved{kept("laborant")});
    CHECK(visit.session.kept.empty());
    visit.say(UndoAsked{});
    CHECK(visit.session.kept == std::vector{kept("laborant")});
}

TEST_CASE("taking off what is not on the list changes nothing") {
    Visit visit;
    visit.arrive();
    visit.say(KeepToggled{kept("laborant")});
    Session const before = visit.session;
    visit.say(KeptRemoved{kept("lasser")});
    visit.say(KeptRemoved{kept_offer("a")});
    CHECK(visit.session == before);
}

TEST_CASE("the same offer seen from another place is still the same offer") {
    Visit visit;
    visit.arrive();
    visit.say(KeepToggled{kept_offer("a", 3)});
    visit.say(KeepToggled{kept_offer("a", 140)});
    CHECK(visit.session.kept.empty());
}

TEST_CASE("a full list says so and keeps what it has") {
    Visit visit;
    visit.arrive();
    for (std::uint16_t i = 0; i < 12; ++i) visit.say(KeepToggled{KeptProfession{{i}}});
    auto const before = visit.session.kept;
    REQUIRE(before.size() == 12);
    visit.say(KeepToggled{kept_offer("a")});
    CHECK(visit.session.kept == before);
    CHECK(visit.session.toast->text == Key::toast_list_full);
    CHECK_FALSE(visit.session.toast->undo);
    visit.say(UndoAsked{});
    CHECK(visit.session.kept == before);
}

TEST_CASE("a profession that does not exist cannot be kept") {
    Visit visit;
    visit.arrive();
    Session const before = visit.session;
    visit.say(KeepToggled{KeptProfession{{24}}});
    visit.say(KeepToggled{KeptProfession{{65535}}});
    CHECK(visit.session == before);
}

TEST_CASE("clearing the list asks first, and only a yes clears it") {
    Visit visit;
    visit.arrive();
    visit.say(KeepToggled{kept("lasser")});
    visit.say(KeepToggled{kept_offer("a")});
    visit.say(ListOpened{});
    visit.say(ListClearConfirmed{});
    CHECK(visit.session.kept.size() == 2);
    visit.say(ListClearAsked{});
    CHECK(visit.session.overlay == Overlay::clear_list);
    visit.say(OverlayClosed{});
    CHECK(visit.session.kept.size() == 2);
    visit.say(ListClearAsked{});
    visit.say(ListClearConfirmed{});
    CHECK(visit.session.kept.empty());
    CHECK(visit.session.overlay == Overlay::none);
}

TEST_CASE("undo does not bring back one thing of a list that the visitor has cleared") {
    Visit visit;
    visit.arrive();
    visit.say(KeepToggled{kept("lasser")});
    visit.say(ListOpened{});
    visit.say(ListClearAsked{});
    visit.say(ListClearConfirmed{});
    visit.say(UndoAsked{});
    CHECK(visit.session.kept.empty());
}

TEST_CASE("an empty list is not cleared") {
    Visit visit;
    visit.arrive();
    visit.say(ListOpened{});
    visit.say(ListClearAsked{});
    CHECK(visit.session.overlay == Overlay::none);
}

}  // namespace
}  // namespace sprank
