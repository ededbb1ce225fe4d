#include "audit.hpp"

#include <doctest/doctest.h>

#include <set>

namespace sprank::shell {

namespace {
using ui::Mark;
using ui::Rect;
using Kind = Mark::Kind;
using Rules = std::set<std::string>;

constexpr ui::Colour ink = ui::rgb(0x0F2430), paper = ui::rgb(0xFFF8EC), white = ui::rgb(0xFFFFFF), pale = ui::rgb(0x9A9A9A), spark = ui::rgb(0xFF6A2B);

/// A made-up picture: two buttons with words, a title, a list that scrolls. Nothing is wrong with it until a test makes it so.
struct Made {
    ui::Units units{ui::Panel{}, TextStep::normal};
    std::vector<ui::Item> items;
    ui::Drawn drawn;
    bool reach = false;
    Rect figure{0, 0, 0, 0};

    ui::Item& control(std::string name, Rect rect) {
        ui::Item& item = items.emplace_back();
        item.id = ui::item_id(name);
        item.name = item.text = std::move(name);
        item.role = ui::Role::button;
        item.rect = item.visible = rect;
        return item;
    }
    Mark& mark(Kind kind, Rect rect, ui::Colour colour = white) {
        Mark& mark = drawn.marks.emplace_back();
        mark.kind = kind;
        mark.rect = mark.visible = rect;
        mark.colour = colour;
        mark.items = items.size();
        return mark;
    }
    Mark& words(std::string text, Rect rect, ui::Colour colour = ink, float capital = 20, ui::Style style = ui::Style::small) {
        Mark& words = mark(Kind::words, rect, colour);
        words.text = std::move(text);
        words.capital = capital;
        words.style = style;
        words.call = drawn.calls++;
        return words;
    }
    void button(std::string name, Rect rect) {
        control(name, rect);
        mark(Kind::plane, rect);
        words(name, rect.inset(30, 30));
    }
    Rules broken() const {
        Rules rules;
        auto const covers = [this](std::string_view, Rect, Rect part) { return part.overlaps(figure); };
        for (Complaint const& complaint : complaints({items, drawn, units, paper, 600, reach, covers})) rules.insert(complaint.rule);
        return rules;
    }
};

Made sound() {
    Made made;
    made.words("Title", {100, 100, 300, 60}, ink, 55, ui::Style::title);
    made.button("one", {100, 600, 300, 90});
    made.button("other", {500, 600, 300, 90});
    made.drawn.areas.push_back({7, {1000, 200, 400, 400}, 0, 900});
    return made;
}
}  // namespace

TEST_CASE("the audit has nothing to say about a sound picture") {
    CHECK(sound().broken() == Rules{});
    Made low = sound();
    low.reach = true;
    CHECK(low.broken() == Rules{});
}

TEST_CASE("the audit catches a deliberate fault against each of its rules") {
    Made made = sound();
    Rules expected;
    SUBCASE("a text that does not fit") { made.items[0].clipped = true, expected = {"text cut"}; }
    SUBCASE("a text that was shortened") { made.items[0].shortened = true, expected = {"text cut"}; }
    SUBCASE("a button that says nothing") { made.items[0].text.clear(), expected = {"mute"}; }
    SUBCASE("a button off the glass") { made.button("lost", {1800, 800, 300, 90}), made.drawn.marks.pop_back(), expected = {"off the glass", "edge"}; }
    SUBCASE("a button at the edge of the glass") { made.button("low", {100, 980, 300, 90}), made.drawn.marks.pop_back(), expected = {"edge"}; }
    SUBCASE("words at the edge of the glass") { made.words("Low", {100, 1040, 100, 24}), expected = {"edge"}; }
    SUBCASE("a button under another") { made.control("third", {380, 650, 100, 90}), expected = {"overlap"}; }
    SUBCASE("a button drawn under 12 mm") { made.control("thin", {100, 800, 300, 30}), expected = {"small target"}; }
    SUBCASE("small buttons so near that a finger has under 20 mm of one") { made.control("left", {100, 800, 40, 60}), made.control("right", {144, 800, 40, 60}), expected = {"crowded"}; }
    SUBCASE("words over words") { made.words("Under it", {200, 120, 200, 24}), expected = {"text over text"}; }
    SUBCASE("words that run into a button drawn before them") { made.words("Long and long", {10 + 380, 640, 60, 20}), expected = {"over a control", "half on a plane"}; }
    SUBCASE("words larger than their button") {
        made.control("tiny", {100, 800, 300, 60});
        made.words("much too long", {90, 820, 330, 24});
        expected = {"leaves its control"};
    }
    SUBCASE("words that stick out of their card") { made.mark(Kind::plane, {1000, 700, 300, 200}), made.words("2025", {1280, 760, 80, 24}), expected = {"half on a plane"}; }
    SUBCASE("words half on a dark disc") { made.mark(Kind::disc, {1000, 700, 300, 300}, ui::rgb(0x55CFC6)), made.words("2025", {960, 840, 80, 24}), expected = {"half on a plane"}; }
    SUBCASE("words on a picture") { made.mark(Kind::picture, {1000, 700, 300, 200}), made.words("2025", {1100, 760, 80, 24}), expected = {"on a picture"}; }
    SUBCASE("words over a person") { made.figure = {1000, 700, 300, 200}, made.mark(Kind::cut_out, made.figure), made.words("2025", {1100, 760, 80, 24}), expected = {"over a figure"}; }
    SUBCASE("a button over a person") { made.figure = {1000, 700, 300, 200}, made.mark(Kind::cut_out, made.figure), made.control("start", {1100, 760, 200, 90}), expected = {"over a figure"}; }
    SUBCASE("words over a line") {
        Mark& line = made.mark(Kind::line, {1000, 700, 300, 10}, spark);
        line.from = {1000, 705}, line.to = {1300, 705}, line.thickness = 10;
        made.words("2025", {1100, 695, 80, 24});
        expected = {"over a line"};
    }
    SUBCASE("a button over the spark") { made.mark(Kind::spark, {1000, 700, 60, 60}, spark), made.control("start", {1020, 720, 200, 90}), made.mark(Kind::plane, {1020, 720, 200, 90}), expected = {"over a spark", "covered"}; }
    SUBCASE("a toast over a title") { made.mark(Kind::plane, {80, 80, 900, 96}, ink), expected = {"covered"}; }
    SUBCASE("a bar over a button") { made.mark(Kind::plane, {24, 660, 1800, 200}, ink), expected = {"covered"}; }
    SUBCASE("a line through words") {
        Mark& line = made.mark(Kind::line, {100, 120, 300, 10}, ink);
        line.from = {100, 125}, line.to = {400, 125}, line.thickness = 10;
        expected = {"covered"};
    }
    SUBCASE("words cut by an edge that does not scroll") { made.words("Cut", {1000, 700, 80, 24}).visible.h = 10, expected = {"cut"}; }
    SUBCASE("words cut at the side of a list") {
        Mark& words = made.words("Cut", {1350, 300, 80, 24});
        words.area = 7, words.visible.w = 50;
        expected = {"cut"};
    }
    SUBCASE("a list that does not scroll far enough") {
        ui::Item& item = made.control("last", {1000, 1050, 300, 90});
        item.visible = {1000, 600, 0, 0}, item.area = 7;
        expected = {"unreachable"};
    }
    SUBCASE("capitals under 4.8 mm") { made.words("Tiny", {1000, 700, 80, 24}, ink, 12), expected = {"small text"}; }
    SUBCASE("pale words") { made.words("Pale", {1000, 700, 80, 24}, pale), expected = {"contrast of text"}; }
    SUBCASE("small words on spark") { made.mark(Kind::plane, {1000, 700, 300, 200}, spark), made.words("Go", {1100, 760, 80, 24}), expected = {"contrast of text"}; }
    SUBCASE("a pale icon") { made.mark(Kind::icon, {1000, 700, 40, 40}, ui::rgb(0xE3D3B4)), expected = {"contrast of parts"}; }
    SUBCASE("a chosen button that looks like the other") {
        made.control("chip/1", {1000, 700, 200, 90}).selected = true, made.mark(Kind::plane, {1000, 700, 200, 90});
        made.control("chip/2", {1300, 700, 200, 90}), made.mark(Kind::plane, {1300, 700, 200, 90});
        expected = {"contrast of parts"};
    }
    SUBCASE("a button above the middle in reach mode") { made.reach = true, made.control("high", {1500, 300, 200, 90}), expected = {"reach"}; }
    CHECK(made.broken() == expected);
}

TEST_CASE("the audit lets stand what the design wants") {
    Made made = sound();
    SUBCASE("a heart on a card, away from its words") { made.control("heart", {330, 605, 62, 62}), made.mark(Kind::disc, {330, 605, 62, 62}); made.drawn.marks[2].rect.w = made.drawn.marks[2].visible.w = 150; }
    SUBCASE("large bold words on spark") { made.mark(Kind::plane, {1000, 700, 300, 200}, spark), made.words("Go", {1100, 760, 80, 24}, ink, 24, ui::Style::button); }
    SUBCASE("words half on a halo that is hardly lighter than its plane") {
        made.mark(Kind::plane, {900, 650, 500, 400}, ui::rgb(0x55CFC6)), made.mark(Kind::disc, {1000, 700, 300, 300}, ui::mix(ui::rgb(0x55CFC6), white, .42f));
        made.words("2025", {960, 840, 80, 24});
    }
    SUBCASE("words cut by the lower edge of a list that scrolls") {
        Mark& words = made.words("More", {1000, 590, 80, 24});
        words.area = 7, words.visible.h = 10;
    }
    SUBCASE("what lies under an overlay") {
        made.items[0].clipped = true;
        made.drawn.overlay_from = made.drawn.marks.size();
        made.mark(Kind::plane, {0, 0, 1920, 1080}, ui::with_alpha(ink, .78f));
        made.mark(Kind::plane, {300, 300, 900, 500});
        made.control("yes", {400, 600, 300, 90}).overlay = true, made.mark(Kind::plane, {400, 600, 300, 90}), made.words("yes", {430, 630, 240, 30});
    }
    SUBCASE("small text that is as large as 0.7 degrees in the largest step") {
        made.units = ui::Units{ui::Panel{}, TextStep::largest};
        for (Mark& mark : made.drawn.marks) mark.capital = std::max(mark.capital, 24.0f);
    }
    CHECK(made.broken() == Rules{});
}

TEST_CASE("in the largest text step the audit asks for 0.7 degrees") {
    Made made = sound();
    made.units = ui::Units{ui::Panel{}, TextStep::largest};
    for (Mark& mark : made.drawn.marks) mark.capital = std::max(mark.capital, 24.0f);
    made.words("Middling", {1000, 700, 80, 24}, ink, 17);
    CHECK(made.broken() == Rules{"small text"});
}

}  // namespace sprank::shell
