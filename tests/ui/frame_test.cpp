// What a frame records is what it drew, and what can be touched is large enough.
#include <algorithm>
#include <string>
#include <vector>

#include "easel.hpp"

namespace sprank::ui {
namespace {

Item const& item(Frame const& frame, std::string_view name) {
    auto const found = std::ranges::find(frame.items(), name, &Item::name);
    REQUIRE(found != frame.items().end());
    return *found;
}

Control button(std::string_view name, std::string_view text = "Bewaar") {
    Control control;
    control.name = name;
    control.text = text;
    control.foreground = rgb(0x0F2430), control.background = rgb(0xFFC93C);
    return control;
}

template <typename Wanted>
std::vector<Wanted> sent(Frame& frame) {
    std::vector<Wanted> found;
    for (Message const& message : frame.take_messages())
        if (auto const* const wanted = std::get_if<Wanted>(&message)) found.push_back(*wanted);
    return found;
}

TEST_CASE("a text is recorded with its place, colours and height, and read aloud as it stands or as it is told") {
    Easel easel;
    Frame& frame = easel.draw([](Frame& f) {
        f.text("Lasser", Style::title, {80, 40, 900, 100}, rgb(0x0F2430), {.role = Role::heading, .name = "title"});
        f.text("mbo 2", Style::body, {80, 200, 300, 60}, rgb(0x3A4B56), {.name = "level", .spoken = "em-bee-o twee", .background = rgb(0xFFFFFF)});
    });
    Item const& title = item(frame, "title");
    CHECK(title.role == Role::heading);
    CHECK(title.spoken == "Lasser");
    CHECK(title.background == frame.theme().paper);
    CHECK(title.rect == Rect{80, 40, 900, frame.line_height(Style::title)});
    CHECK(title.capital == doctest::Approx(80 * .66f));
    CHECK_FALSE(title.clipped);
    CHECK(item(frame, "level").spoken == "em-bee-o twee");
    CHECK(item(frame, "level").background == rgb(0xFFFFFF));
}

TEST_CASE("a text that does not fit its room is recorded as clipped, in height and in width") {
    Easel easel;
    Frame& frame = easel.draw([](Frame& f) {
        f.text("Je werkt vaak buiten, aan een brug of een schip.", Style::body, {0, 0, 200, 60}, rgb(0), {.name = "high"});
        f.text("Vliegtuigonderhoudstechnicus", Style::body, {0, 200, 120, 0}, rgb(0), {.name = "wide"});
        f.text("Je werkt vaak buiten, aan een brug of een schip.", Style::body, {0, 400, 200, 0}, rgb(0), {.name = "free"});
        f.text("Kort", Style::body, {0, 600, 200, f.line_height(Style::body)}, rgb(0), {.name = "fits"});
    });
    CHECK(item(frame, "high").clipped);
    CHECK(item(frame, "wide").clipped);
    CHECK_FALSE(item(frame, "free").clipped);
    CHECK_FALSE(item(frame, "fits").clipped);
    CHECK(item(frame, "free").rect.h == doctest::Approx(frame.text_height("Je werkt vaak buiten, aan een brug of een schip.", Style::body, 200)));
}

TEST_CASE("an empty text draws and records nothing") {
    Easel easel;
    Frame& frame = easel.draw([](Frame& f) { CHECK(f.text("", Style::body, {0, 0, 100, 100}, rgb(0)) == 0); });
    CHECK(frame.items().empty());
}

TEST_CASE("a button that is tapped tells its next frame, once") {
    Easel easel;
    Rect const where{100, 100, 200, 88};
    int activated = 0;
    auto const screen = [&](Frame& frame) { activated += frame.control(button("keep"), where).activated; };
    easel.draw(screen);
    easel.tap(where.centre());
    easel.draw(screen);
    easel.draw(screen);
    CHECK(activated == 1);
}

TEST_CASE("a button looks pressed while a finger holds it and focused while the keyboard is on it") {
    Easel easel;
    Rect const where{100, 100, 200, 88};
    ControlState state;
    auto const screen = [&](Frame& frame) { state = frame.control(button("keep"), where); };
    easel.draw(screen);
    easel.interaction.stroke({Stroke::Kind::down, easel.glass(where.centre()), 0}, easel.units());
    easel.draw(screen);
    CHECK(state.pressed);
    easel.interaction.stroke({Stroke::Kind::cancel, {}, 10}, easel.units());
    easel.interaction.key(NavigationKey::next);
    easel.draw(screen);
    CHECK_FALSE(state.pressed);
    CHECK(state.focused);
}

TEST_CASE("a small thing has a touch target of twenty millimetres around it, on every panel") {
    for (Panel const panel : {Panel{}, Panel{3840, 2160, 698, 392}, Panel{1366, 768, 344, 194}, Panel{1080, 1920, 392, 698}}) {
        CAPTURE(panel.width_mm);
        Easel easel{panel};
        Rect const where{400, 400, 10, 10};
        int activated = 0;
        auto const screen = [&](Frame& frame) { activated += frame.control(button("small"), where).activated; };
        easel.draw(screen);
        float const reach = easel.units().from_mm(9.9);
        for (Point const off : {Point{reach, 0}, Point{-reach, 0}, Point{0, reach}, Point{0, -reach}, Point{reach, reach}}) {
            easel.tap({where.centre().x + off.x, where.centre().y + off.y});
            easel.draw(screen);
        }
        CHECK(activated == 5);
        easel.tap({where.centre().x + easel.units().from_mm(10.2), where.centre().y});
        easel.draw(screen);
        CHECK(activated == 5);
    }
}

TEST_CASE("what lies under an overlay can no longer be touched or reached by keyboard") {
    Easel easel;
    int under = 0, over = 0;
    auto const screen = [&](Frame& frame) {
        under += frame.control(button("under"), {100, 100, 200, 100}).activated;
        frame.begin_overlay();
        over += frame.control(button("over"), {500, 500, 200, 100}).activated;
    };
    Frame& frame = easel.draw(screen);
    CHECK_FALSE(item(frame, "under").overlay);
    CHECK(item(frame, "over").overlay);
    easel.tap({200, 150});
    easel.tap({600, 550});
    easel.draw(screen);
    for (int i = 0; i < 3; ++i) {
        easel.interaction.key(NavigationKey::next);
        easel.interaction.key(NavigationKey::activate);
        easel.draw(screen);
    }
    CHECK(under == 0);
    CHECK(over == 1 + 3);
}

/// A list of ten cards of 100 units in a view of 300.
void cards(Frame& frame, float position, std::vector<int>& activated) {
    Rect const view{100, 200, 400, 300};
    float const top = view.y + frame.begin_scroll("cards", view, position);
    for (std::uint64_t i = 0; i < 10; ++i) {
        Control card = button("card", "Lasser");
        card.number = i + 1;
        card.role = Role::card;
        activated[i] += frame.control(card, {view.x, top + static_cast<float>(i) * 100, view.w, 90}).activated;
    }
    frame.end_scroll(1000);
}

TEST_CASE("cards that are scrolled out are recorded but cannot be touched, and half a card only where it is seen") {
    Easel easel;
    std::vector<int> activated(10);
    auto const screen = [&](Frame& frame) { cards(frame, 250, activated); };
    Frame& frame = easel.draw(screen);
    CHECK(item(frame, "card/1").visible.h == 0);
    CHECK(item(frame, "card/3").visible.h == doctest::Approx(40));
    CHECK(item(frame, "card/4").visible.h == doctest::Approx(90));
    easel.tap({300, 190});
    easel.tap({300, 520});
    easel.draw(screen);
    CHECK(std::ranges::count(activated, 0) == 10);
    easel.tap({300, 220});
    easel.draw(screen);
    CHECK(activated[2] == 1);
}

TEST_CASE("a list that is dragged tells the session where it is, inside its ends") {
    Easel easel;
    std::vector<int> activated(10);
    float position = 0;
    std::int64_t now = 0;
    auto const step = [&] {
        Frame& frame = easel.draw([&](Frame& f) { cards(f, position, activated); }, now += 16);
        auto const scrolled = sent<Scrolled>(frame);
        CHECK(scrolled.size() <= 1);
        for (Scrolled const& message : scrolled) position = message.position;
        CHECK((position >= 0 && position <= 700));
    };
    step();
    easel.interaction.stroke({Stroke::Kind::down, easel.glass({300, 480}), now}, easel.units());
    for (int i = 1; i <= 8; ++i) {
        easel.interaction.stroke({Stroke::Kind::move, easel.glass({300, 480.0f - static_cast<float>(i) * 30}), now}, easel.units());
        step();
    }
    easel.interaction.stroke({Stroke::Kind::up, easel.glass({300, 240}), now}, easel.units());
    for (int i = 0; i < 300 && easel.interaction.moving(); ++i) step();
    CHECK(position > 200);
    CHECK_FALSE(easel.interaction.moving());
    CHECK(std::ranges::count(activated, 0) == 10);
}

TEST_CASE("a list that has become shorter than the session's scroll comes back to its end") {
    Easel easel;
    std::vector<int> activated(10);
    Frame& frame = easel.draw([&](Frame& f) { cards(f, 5000, activated); });
    auto const scrolled = sent<Scrolled>(frame);
    REQUIRE(scrolled.size() == 1);
    CHECK(scrolled.front().position == 700);
}

TEST_CASE("a frame asks for the earliest of the next frames that its parts want") {
    Easel easel;
    Frame& frame = easel.draw([](Frame& f) {
        f.wants_frame_at(900);
        f.wants_frame_at(300);
        f.wants_frame_at(500);
    });
    CHECK(frame.next_frame_ms() == 300);
    CHECK_FALSE(easel.draw([](Frame&) {}).next_frame_ms());
}

TEST_CASE("every role has its name for the tour, and only what can be operated is operable") {
    CHECK(role_name(Role::heading) == "heading");
    CHECK(role_name(Role::list_row) == "list_row");
    CHECK(role_name(Role::map_pin) == "map_pin");
    CHECK(role_name(Role::decoration) == "decoration");
    for (Role const role : {Role::button, Role::card, Role::chip, Role::tile, Role::door, Role::key, Role::toggle, Role::link, Role::list_row, Role::map_pin}) CHECK(operable(role));
    for (Role const role : {Role::heading, Role::text, Role::picture, Role::station, Role::chart, Role::qr, Role::decoration}) CHECK_FALSE(operable(role));
}

TEST_CASE("two things have one identity only if name and number are the same") {
    CHECK(item_id("card", 1) == item_id("card", 1));
    CHECK(item_id("card", 1) != item_id("card", 2));
    CHECK(item_id("card", 1) != item_id("heart", 1));
    CHECK(item_id("", 0) != 0);
}

TEST_CASE("the height of a row is remembered for its words and its width, and no longer than it holds") {
    Easel easel;
    easel.draw([](Frame& f) {
        CHECK_FALSE(f.row_height(7, 400));
        f.keep_row_height(7, 400, 144);
        CHECK(f.row_height(7, 400) == 144);
        CHECK_FALSE(f.row_height(7, 300));
        CHECK_FALSE(f.row_height(8, 400));
        for (std::uint64_t row = 100; row < 4000; ++row) f.keep_row_height(row, 400, 1);
        CHECK(f.row_height(7, 400).value_or(144) == 144);
    });
}

TEST_CASE("the same words are set the same when they stand somewhere else in memory") {
    Easel easel;
    std::string first = "Werken aan de elektriciteit van morgen";
    std::string const second = first;
    easel.draw([&](Frame& f) {
        float const height = f.text_height(first, Style::body, 200);
        first.assign(first.size(), 'x');  // gone, as words made for one frame are
        CHECK(height > f.line_height(Style::body));
        CHECK(f.text_height(second, Style::body, 200) == height);
        bool broken = false;
        CHECK(f.draw_text(second, Style::body, {0, 0, 200, 0}, rgb(0), Align::left, &broken) == height);
        CHECK_FALSE(broken);
    });
}

}  // namespace
}  // namespace sprank::ui
