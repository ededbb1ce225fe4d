// Whatever the glass reports, what comes out are strokes.
#include <doctest/doctest.h>

#include <optional>
#include <vector>

#include "core/dice.hpp"
#include "ui/touch.hpp"

namespace sprank::ui {
namespace {

/// Checks that strokes come as down, moves, then up or cancel. Where a lift was lost the next down may follow without one; a ghost's
/// landing ends that finger's stroke.
class Grammar {
public:
    /// The finger whose contact led to the stroke; nothing for a tick.
    void hear(Stroke const& stroke, std::optional<std::int64_t> finger) {
        if (stroke.kind == Stroke::Kind::down) {
            CHECK((!open_ || open_ == finger));
            open_ = finger;
            return;
        }
        CHECK(open_);
        if (finger) CHECK(open_ == finger);
        if (stroke.kind != Stroke::Kind::move) open_.reset();
    }
    void forget() { open_.reset(); }
    bool open() const { return open_.has_value(); }

private:
    std::optional<std::int64_t> open_;
};

void run(std::uint64_t seed, bool lifts_get_lost) {
    Dice dice{seed};
    Touch touch;
    Grammar grammar;
    std::int64_t now = 0;
    std::vector<bool> on_glass(4, false);
    for (int i = 0; i < 1500; ++i) {
        now += dice.one_in(150) ? 61'000 : dice.between(0, 40);
        if (auto const stroke = touch.tick(now)) grammar.hear(*stroke, std::nullopt);
        if (dice.one_in(200)) {
            touch.swallow(now);
            grammar.forget();
        }
        if (dice.one_in(400)) {
            touch.reset();
            grammar.forget();
        }
        std::size_t const finger = dice.below(4);
        Contact contact;
        contact.finger = static_cast<std::int64_t>(finger);
        contact.now_ms = now;
        contact.at = dice.one_in(3) ? Point{50, 50} : Point{static_cast<float>(dice.below(1920)), static_cast<float>(dice.below(1080))};
        if (lifts_get_lost) {
            contact.kind = static_cast<Contact::Kind>(dice.below(3));
        } else {
            contact.kind = !on_glass[finger] ? Contact::Kind::down : dice.one_in(3) ? Contact::Kind::up : Contact::Kind::move;
            on_glass[finger] = contact.kind != Contact::Kind::up;
        }
        bool const was_open = grammar.open();
        if (auto const stroke = touch.feed(contact)) {
            if (!lifts_get_lost && stroke->kind == Stroke::Kind::down) CHECK_FALSE(was_open);
            grammar.hear(*stroke, contact.finger);
        }
        CHECK(touch.held() == grammar.open());
    }
}

TEST_CASE("from four fingers that come and go as they like, strokes come one after the other") {
    for (std::uint64_t seed = 0; seed < 60; ++seed) run(seed, false);
}

TEST_CASE("from a panel that loses and invents contacts, strokes still belong to one finger at a time") {
    for (std::uint64_t seed = 0; seed < 60; ++seed) run(seed, true);
}

}  // namespace
}  // namespace sprank::ui
