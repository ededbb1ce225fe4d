// Lists that follow the finger, run on and come to rest.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "core/dice.hpp"
#include "ui/interaction.hpp"

namespace sprank::ui {
namespace {

constexpr ItemId list = 900, card = 1;

/// A list of 1000 units in a view of 400, over a card that is a button, as the shell and the frame drive it.
class List {
public:
    List() { draw(); }
    void stroke(Stroke::Kind kind, float y) { interaction.stroke({kind, {100, y}, now_ms}, units); }
    /// One frame; the session takes over what the frame reports.
    void draw(std::int64_t step_ms = 0) {
        now_ms += step_ms;
        interaction.advance(now_ms, units);
        position = interaction.scroll_position(list, wanted);
        float const settled = std::clamp(position, 0.0f, longest);
        if (settled != wanted) wanted = settled, ++reports;
        tapped = interaction.take_activation(card) || tapped;
        interaction.frame_drawn({{card, {0, -position, 300, 1000}, {0, -position, 300, 1000}, list}}, {{list, {0, 0, 300, 400}, longest}});
    }
    void drag(float from, float to, int steps, std::int64_t step_ms = 10) {
        stroke(Stroke::Kind::down, from);
        for (int i = 1; i <= steps; ++i) {
            now_ms += step_ms;
            stroke(Stroke::Kind::move, from + (to - from) * static_cast<float>(i) / static_cast<float>(steps));
            draw();
        }
    }
    /// Frames until nothing moves; how many milliseconds that took.
    std::int64_t rest() {
        std::int64_t const from = now_ms;
        for (int i = 0; i < 2000 && interaction.moving(); ++i) draw(16);
        return now_ms - from;
    }

    static constexpr float longest = 600;
    Units units{Panel{}, TextStep::normal};
    Interaction interaction;
    std::int64_t now_ms = 1000;
    float position = 0, wanted = 0;  ///< on the glass; in the session
    int reports = 0;
    bool tapped = false;
};

TEST_CASE("a list over buttons follows the finger and taps none of them") {
    List list_;
    list_.drag(350, 150, 10);
    CHECK(list_.position == doctest::Approx(200));
    list_.stroke(Stroke::Kind::up, 150);
    list_.rest();
    CHECK_FALSE(list_.tapped);
}

TEST_CASE("a list that is let go runs on, slows down and rests on a whole pixel, which the session then knows") {
    List list_;
    list_.drag(350, 250, 5);
    float const before = list_.position;
    list_.stroke(Stroke::Kind::up, 250);
    std::int64_t const took = list_.rest();
    CHECK(list_.position > before + 20);
    CHECK(took > 200);
    CHECK(took < 4000);
    CHECK(list_.wanted == list_.position);
    CHECK(list_.position == std::round(list_.position));
    CHECK(list_.reports > 0);
    int const reports = list_.reports;
    for (int i = 0; i < 10; ++i) list_.draw(16);
    CHECK(list_.reports == reports);
    CHECK_FALSE(list_.interaction.moving());
}

TEST_CASE("a finger that stands still before it lifts leaves the list where it is") {
    List list_;
    list_.drag(350, 250, 5);
    float const before = list_.position;
    list_.now_ms += 200;
    list_.stroke(Stroke::Kind::up, 250);
    list_.rest();
    CHECK(std::abs(list_.position - before) <= .5f);
}

TEST_CASE("beyond its end a list follows the finger less and less gladly, and comes back softly") {
    List list_;
    list_.drag(100, 390, 20);
    CHECK(list_.position < -20);
    CHECK(list_.position > -.36f * 290);
    CHECK(list_.wanted == 0);
    list_.now_ms += 200;
    list_.stroke(Stroke::Kind::up, 390);
    float last = list_.position;
    int frames = 0;
    while (list_.interaction.moving() && frames++ < 200) {
        list_.draw(16);
        CHECK(list_.position >= last);
        last = list_.position;
    }
    CHECK(frames > 5);
    CHECK(list_.position == 0);
}

TEST_CASE("a list that runs into its end stops there") {
    List list_;
    for (int i = 0; i < 4; ++i) {
        list_.drag(390, 90, 3, 5);
        list_.stroke(Stroke::Kind::up, 90);
        list_.draw(16);
    }
    list_.rest();
    CHECK(list_.position == List::longest);
    CHECK(list_.wanted == List::longest);
}

TEST_CASE("a finger on a running list stops it, and that touch taps nothing") {
    List list_;
    list_.drag(350, 200, 3);
    list_.stroke(Stroke::Kind::up, 200);
    list_.draw(16);
    float const at = list_.position;
    list_.stroke(Stroke::Kind::down, 100);
    list_.now_ms += 80;
    list_.stroke(Stroke::Kind::up, 100);
    list_.rest();
    CHECK(std::abs(list_.position - at) <= .5f);
    CHECK_FALSE(list_.tapped);
    list_.stroke(Stroke::Kind::down, 100);
    list_.stroke(Stroke::Kind::up, 100);
    list_.draw(16);
    CHECK(list_.tapped);
}

TEST_CASE("a list at rest stands where the session wants it, as after going back") {
    List list_;
    list_.wanted = 240;
    list_.draw(16);
    CHECK(list_.position == 240);
    CHECK(list_.reports == 0);
}

TEST_CASE("the wheel of a mouse moves the list under it within its ends") {
    List list_;
    list_.interaction.wheel({100, 100}, -1, list_.units);
    list_.draw(16);
    CHECK(list_.position == 160);
    CHECK(list_.wanted == 160);
    list_.interaction.wheel({100, 100}, -50, list_.units);
    list_.draw(16);
    CHECK(list_.position == List::longest);
    list_.interaction.wheel({100, 100}, 50, list_.units);
    list_.draw(16);
    CHECK(list_.position == 0);
    list_.interaction.wheel({100, 700}, -1, list_.units);
    list_.draw(16);
    CHECK(list_.position == 0);
    list_.rest();
    CHECK_FALSE(list_.interaction.moving());
}

TEST_CASE("a ghost finger that is cancelled within a drag lets the list come to rest") {
    List list_;
    list_.drag(100, 390, 10);
    list_.stroke(Stroke::Kind::cancel, 390);
    list_.rest();
    CHECK(list_.position == 0);
    CHECK_FALSE(list_.interaction.moving());
}

TEST_CASE("whatever a finger does, the list comes to rest inside its ends and the session knows where") {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        Dice dice{seed};
        List list_;
        for (int i = 0; i < 60; ++i) {
            switch (dice.below(6)) {
                case 0: list_.stroke(Stroke::Kind::down, static_cast<float>(dice.below(400))); break;
                case 1: list_.stroke(Stroke::Kind::up, static_cast<float>(dice.below(400))); break;
                case 2: list_.interaction.wheel({100, 100}, static_cast<float>(dice.between(-3, 3)), list_.units); break;
                case 3: list_.stroke(Stroke::Kind::cancel, 0); break;
                default: list_.stroke(Stroke::Kind::move, static_cast<float>(dice.between(-200, 900))); break;
            }
            list_.draw(dice.between(0, 40));
            CHECK(std::isfinite(list_.position));
            CHECK((list_.wanted >= 0 && list_.wanted <= List::longest));
        }
        list_.stroke(Stroke::Kind::up, 100);
        list_.rest();
        CHECK_FALSE(list_.interaction.moving());
        CHECK(list_.position == list_.wanted);
        CHECK((list_.position >= 0 && list_.position <= List::longest));
    }
}

TEST_CASE("on panels where a unit is no whole number of pixels a list rests on a pixel and inside its ends") {
    List list_;
    list_.units = Units{Panel{1366, 768, 344, 194}, TextStep::normal};
    Point const at{list_.units.exact_pixels(100), list_.units.exact_pixels(100)};
    list_.interaction.wheel(at, -1.37f, list_.units);
    list_.draw(16);
    list_.rest();
    float const pixels = list_.units.exact_pixels(list_.position);
    CHECK(std::abs(pixels - std::round(pixels)) < .01f);
    list_.interaction.wheel(at, -50, list_.units);
    list_.draw(16);
    list_.rest();
    CHECK(list_.position <= List::longest);
    CHECK_FALSE(list_.interaction.moving());
}

}  // namespace
}  // namespace sprank::ui
