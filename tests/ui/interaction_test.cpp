// Tapping, dragging and the keyboard on what the last frame drew.
#include "ui/interaction.hpp"

#include <doctest/doctest.h>

#include <cmath>

namespace sprank::ui {
namespace {

constexpr ItemId list = 900, one = 1, two = 2, three = 3, four = 4;

/// 1920x1080 on 698x392 mm: a design unit is a pixel and 4 mm are 11 of them.
Units const units{Panel{}, TextStep::normal};

Interaction::Target target(ItemId id, Rect rect, ItemId area = 0) { return {id, rect, rect, area}; }

/// Four buttons in two rows.
void show_four(Interaction& interaction) {
    interaction.frame_drawn({target(one, {0, 0, 100, 100}), target(two, {200, 0, 100, 100}), target(three, {0, 200, 100, 100}), target(four, {200, 200, 100, 100})}, {});
}

void stroke(Interaction& interaction, Stroke::Kind kind, Point at, std::int64_t now_ms = 0) { interaction.stroke({kind, at, now_ms}, units); }

void tap(Interaction& interaction, Point at) {
    stroke(interaction, Stroke::Kind::down, at);
    stroke(interaction, Stroke::Kind::up, at, 50);
}

bool something_activated(Interaction& interaction) {
    bool any = false;
    for (ItemId const id : {one, two, three, four}) any = interaction.take_activation(id) || any;
    return any;
}

TEST_CASE("a tap activates what lies there, on the lift and once") {
    Interaction interaction;
    show_four(interaction);
    stroke(interaction, Stroke::Kind::down, {250, 50});
    CHECK(interaction.pressed(two));
    CHECK_FALSE(interaction.take_activation(two));
    stroke(interaction, Stroke::Kind::up, {250, 50}, 50);
    CHECK_FALSE(interaction.pressed(two));
    CHECK_FALSE(interaction.take_activation(one));
    CHECK(interaction.take_activation(two));
    CHECK_FALSE(interaction.take_activation(two));
}

TEST_CASE("a tap beside everything activates nothing") {
    Interaction interaction;
    show_four(interaction);
    tap(interaction, {150, 150});
    CHECK_FALSE(interaction.pending());
}

TEST_CASE("what was drawn later lies on top") {
    Interaction interaction;
    interaction.frame_drawn({target(one, {0, 0, 400, 400}), target(two, {100, 100, 50, 50})}, {});
    tap(interaction, {120, 120});
    CHECK(interaction.take_activation(two));
    tap(interaction, {50, 50});
    CHECK(interaction.take_activation(one));
}

TEST_CASE("a finger may tremble by less than four millimetres, also off the button's edge") {
    Interaction interaction;
    show_four(interaction);
    float const inside = units.from_mm(3.9), outside = units.from_mm(4.1);
    stroke(interaction, Stroke::Kind::down, {99, 50});
    stroke(interaction, Stroke::Kind::move, {99 + inside, 50}, 20);
    stroke(interaction, Stroke::Kind::up, {99 + inside, 50}, 40);
    CHECK(interaction.take_activation(one));
    stroke(interaction, Stroke::Kind::down, {50, 50});
    stroke(interaction, Stroke::Kind::move, {50 + outside, 50}, 20);
    CHECK_FALSE(interaction.pressed(one));
    stroke(interaction, Stroke::Kind::up, {50 + outside, 50}, 40);
    CHECK_FALSE(something_activated(interaction));
}

TEST_CASE("four millimetres are four millimetres on a small panel of many pixels too") {
    Units const small{Panel{3840, 2160, 344, 194}, TextStep::normal};
    Interaction interaction;
    interaction.frame_drawn({target(one, {0, 0, 400, 400})}, {});
    auto const drag = [&](double mm) {
        auto const pixels = static_cast<float>(mm * 3840 / 344);
        interaction.stroke({Stroke::Kind::down, {200, 200}, 0}, small);
        interaction.stroke({Stroke::Kind::move, {200, 200 + pixels}, 10}, small);
        interaction.stroke({Stroke::Kind::up, {200, 200 + pixels}, 20}, small);
        return interaction.take_activation(one);
    };
    CHECK(drag(3.8));
    CHECK_FALSE(drag(4.2));
}

TEST_CASE("a drag that comes back to where it began is no tap") {
    Interaction interaction;
    show_four(interaction);
    stroke(interaction, Stroke::Kind::down, {50, 50});
    stroke(interaction, Stroke::Kind::move, {90, 50}, 20);
    stroke(interaction, Stroke::Kind::move, {50, 50}, 40);
    stroke(interaction, Stroke::Kind::up, {50, 50}, 60);
    CHECK_FALSE(something_activated(interaction));
}

TEST_CASE("a swipe so quick that only its ends were seen is no tap") {
    Interaction interaction;
    show_four(interaction);
    stroke(interaction, Stroke::Kind::down, {50, 50});
    stroke(interaction, Stroke::Kind::up, {50, 250}, 20);
    CHECK_FALSE(something_activated(interaction));
}

TEST_CASE("a cancelled touch presses nothing") {
    Interaction interaction;
    show_four(interaction);
    stroke(interaction, Stroke::Kind::down, {50, 50});
    stroke(interaction, Stroke::Kind::cancel, {50, 50}, 60'000);
    CHECK_FALSE(interaction.pressed(one));
    stroke(interaction, Stroke::Kind::up, {50, 50}, 60'100);
    CHECK_FALSE(something_activated(interaction));
}

TEST_CASE("a down without the former lift begins anew") {
    Interaction interaction;
    show_four(interaction);
    stroke(interaction, Stroke::Kind::down, {50, 50});
    stroke(interaction, Stroke::Kind::move, {90, 90}, 10);
    tap(interaction, {250, 250});
    CHECK(interaction.take_activation(four));
    CHECK_FALSE(interaction.pending());
}

TEST_CASE("a tap on something that is gone in the next frame never reaches a later screen") {
    Interaction interaction;
    show_four(interaction);
    tap(interaction, {50, 50});
    tap(interaction, {250, 50});
    tap(interaction, {250, 250});
    interaction.frame_drawn({target(four, {0, 0, 50, 50})}, {});
    CHECK(interaction.take_activation(four));
    CHECK_FALSE(interaction.pending());
    show_four(interaction);
    CHECK_FALSE(something_activated(interaction));
}

TEST_CASE("a child who drums on a button leaves at most eight taps waiting") {
    Interaction interaction;
    show_four(interaction);
    for (int i = 0; i < 100; ++i) tap(interaction, {50, 50});
    int taken = 0;
    while (interaction.take_activation(one)) ++taken;
    CHECK(taken == 8);
}

TEST_CASE("the next visitor finds no press, no focus, no tap and no moving list") {
    Interaction interaction;
    interaction.frame_drawn({target(one, {0, 0, 100, 100}, list)}, {{list, {0, 0, 400, 400}, 1000}});
    tap(interaction, {50, 50});
    interaction.key(NavigationKey::next);
    interaction.key(NavigationKey::back);
    interaction.wheel({50, 50}, -1, units);
    interaction.reset();
    CHECK_FALSE(interaction.pending());
    CHECK_FALSE(interaction.moving());
    CHECK_FALSE(interaction.focused(one));
    CHECK(interaction.scroll_position(list, 0) == 0);
}

// ---- keyboard

TEST_CASE("tab walks through everything in reading order and round, shift-tab back") {
    Interaction interaction;
    show_four(interaction);
    for (ItemId const id : {one, two, three, four, one}) {
        interaction.key(NavigationKey::next);
        CHECK(interaction.focused(id));
    }
    interaction.key(NavigationKey::previous);
    CHECK(interaction.focused(four));
}

TEST_CASE("arrows go to the nearest thing in their direction and stay where there is none") {
    Interaction interaction;
    show_four(interaction);
    interaction.key(NavigationKey::right);
    CHECK(interaction.focused(one));
    for (auto const& [key, id] : {std::pair{NavigationKey::right, two}, std::pair{NavigationKey::right, two}, std::pair{NavigationKey::down, four},
                                  std::pair{NavigationKey::left, three}, std::pair{NavigationKey::up, one}, std::pair{NavigationKey::up, one},
                                  std::pair{NavigationKey::left, one}}) {
        interaction.key(key);
        CHECK(interaction.focused(id));
    }
}

TEST_CASE("the first enter shows where the focus is, the second one activates it") {
    Interaction interaction;
    show_four(interaction);
    interaction.key(NavigationKey::activate);
    CHECK_FALSE(interaction.pending());
    interaction.key(NavigationKey::next);
    interaction.key(NavigationKey::activate);
    CHECK(interaction.take_activation(one));
}

TEST_CASE("enter under an overlay presses nothing that lies below it") {
    Interaction interaction;
    show_four(interaction);
    interaction.key(NavigationKey::next);
    interaction.key(NavigationKey::next);
    CHECK(interaction.focused(two));
    interaction.frame_drawn({target(50, {100, 100, 200, 100})}, {});  // "are you still there?" came
    interaction.key(NavigationKey::activate);
    CHECK_FALSE(interaction.pending());
    CHECK(interaction.focused(50));
    interaction.key(NavigationKey::activate);
    CHECK(interaction.take_activation(50));
}

TEST_CASE("a finger hides the ring, and the keyboard goes on from what was tapped") {
    Interaction interaction;
    show_four(interaction);
    interaction.key(NavigationKey::next);
    tap(interaction, {50, 250});
    CHECK(interaction.take_activation(three));
    CHECK_FALSE(interaction.focused(one));
    CHECK_FALSE(interaction.focused(three));
    interaction.key(NavigationKey::next);
    CHECK(interaction.focused(three));
    interaction.key(NavigationKey::next);
    CHECK(interaction.focused(four));
}

TEST_CASE("on a new screen the keyboard begins at its first thing") {
    Interaction interaction;
    show_four(interaction);
    interaction.key(NavigationKey::next);
    interaction.frame_drawn({target(7, {0, 0, 10, 10}), target(8, {20, 0, 10, 10})}, {});
    interaction.key(NavigationKey::next);
    CHECK(interaction.focused(7));
}

TEST_CASE("keys on a screen with nothing to press do no harm") {
    Interaction interaction;
    for (NavigationKey const key : {NavigationKey::next, NavigationKey::previous, NavigationKey::left, NavigationKey::right, NavigationKey::up,
                                    NavigationKey::down, NavigationKey::activate})
        interaction.key(key);
    CHECK_FALSE(interaction.pending());
}

TEST_CASE("escape asks for back, once") {
    Interaction interaction;
    interaction.key(NavigationKey::back);
    CHECK(interaction.pending());
    CHECK(interaction.take_back());
    CHECK_FALSE(interaction.take_back());
}

TEST_CASE("the list moves so that the focus is seen, and says where it stands") {
    Interaction interaction;
    std::vector<Interaction::Target> cards;
    for (ItemId i = 1; i <= 10; ++i) cards.push_back(target(i, {0, static_cast<float>(i - 1) * 100, 100, 90}, list));
    interaction.frame_drawn(cards, {{list, {0, 0, 400, 300}, 700}});
    for (int i = 0; i < 5; ++i) interaction.key(NavigationKey::next);
    CHECK(interaction.focused(5));
    float const at = interaction.scroll_position(list, 0);
    CHECK(at == doctest::Approx(400 + 90 - 300 + 24));
    CHECK(interaction.moving());
}

TEST_CASE("a map follows the finger in every direction, by what the finger moved and no more") {
    Interaction interaction;
    interaction.frame_drawn({target(one, {0, 0, 100, 100})}, {{list, {0, 0, 500, 500}, 0, true}});
    stroke(interaction, Stroke::Kind::down, {300, 300}, 0);
    stroke(interaction, Stroke::Kind::move, {302, 301}, 10);  // within the slop: nothing yet
    CHECK(interaction.take_pan(list) == Point{0, 0});
    stroke(interaction, Stroke::Kind::move, {340, 260}, 20);
    stroke(interaction, Stroke::Kind::move, {350, 255}, 30);
    Point const moved = interaction.take_pan(list);
    CHECK(moved.x == doctest::Approx(48));
    CHECK(moved.y == doctest::Approx(-46));
    CHECK(interaction.take_pan(list) == Point{0, 0});
    CHECK(interaction.take_pan(one) == Point{0, 0});
    stroke(interaction, Stroke::Kind::up, {350, 255}, 40);
    CHECK(interaction.take_pan(list) == Point{0, 0});
    CHECK_FALSE(interaction.moving());
}

TEST_CASE("a drag over a map that begins on a pin moves the map and taps nothing; a tap on the pin is a tap") {
    Interaction interaction;
    interaction.frame_drawn({target(one, {0, 0, 100, 100})}, {{list, {0, 0, 500, 500}, 0, true}});
    stroke(interaction, Stroke::Kind::down, {50, 50}, 0);
    stroke(interaction, Stroke::Kind::move, {120, 50}, 20);
    CHECK(interaction.take_pan(list).x > 0);
    stroke(interaction, Stroke::Kind::up, {120, 50}, 40);
    CHECK_FALSE(interaction.take_activation(one));
    tap(interaction, {50, 50});
    CHECK(interaction.take_activation(one));
}

TEST_CASE("a tap on a map beside its pins tells where; a drag, a pin and what is no map do not") {
    Interaction interaction;
    auto const draw = [&] { interaction.frame_drawn({target(one, {0, 0, 100, 100})}, {{list, {0, 0, 500, 500}, 0, true}}); };
    draw();
    tap(interaction, {300, 200});
    CHECK(interaction.pending());
    CHECK_FALSE(interaction.take_tap(one));
    CHECK(interaction.take_tap(list) == Point{300, 200});
    CHECK_FALSE(interaction.take_tap(list));
    tap(interaction, {50, 50});
    CHECK_FALSE(interaction.take_tap(list));
    draw();
    stroke(interaction, Stroke::Kind::down, {300, 300}, 0);
    stroke(interaction, Stroke::Kind::move, {400, 300}, 20);
    stroke(interaction, Stroke::Kind::up, {400, 300}, 40);
    CHECK_FALSE(interaction.take_tap(list));
    tap(interaction, {300, 200});
    draw();  // nobody asked
    CHECK_FALSE(interaction.take_tap(list));
    interaction.frame_drawn({}, {{list, {0, 0, 500, 500}, 900, false}});
    tap(interaction, {300, 200});
    CHECK_FALSE(interaction.take_tap(list));
}

TEST_CASE("a wheel does not roll a map away") {
    Interaction interaction;
    interaction.frame_drawn({}, {{list, {0, 0, 500, 500}, 0, true}});
    interaction.wheel({100, 100}, -3, units);
    CHECK_FALSE(interaction.moving());
}

}  // namespace
}  // namespace sprank::ui
