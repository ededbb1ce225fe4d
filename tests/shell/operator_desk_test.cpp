// The operator at the glass: from the corner to the page, and what visitors notice of it.
#include "shell/operator_desk.hpp"

#include "visitor.hpp"

namespace sprank::shell {

namespace {
class FakeMachine final : public OperatorMachine {
public:
    bool pin_set() const override { return has_pin; }
    PinAnswer check(std::string const& pin) override { return pin == "2580" ? PinAnswer::right : PinAnswer::wrong; }
    screens::OperatorFacts facts() override {
        screens::OperatorFacts facts;
        facts.health.program = "sprank test";
        facts.parts = {{"Ochtend", 31}, {"Middag", 4}};
        facts.health.sessions_today = 35;
        facts.quiz_begun = 22, facts.quiz_finished = 17, facts.kept = 28;
        facts.languages = {{"nl", "Nederlands"}, {"en", "English"}};
        facts.can_switch_off = true;
        facts.has_stick_reader = true;
        return facts;
    }
    void begin(OperatorTask task) override { begun.push_back(task); }
    std::optional<std::string> told() override { return std::exchange(news, std::nullopt); }
    void switch_off() override { ++switched_off; }

    bool has_pin = true;
    std::vector<OperatorTask> begun;
    std::optional<std::string> news;
    int switched_off = 0;
};

constexpr ui::Point corner{12, 12};

void hold_corner(Visitor& operator_) {
    operator_.down(7, corner);
    operator_.wait(4'900);
    CHECK_FALSE(operator_.kiosk.desk().open());
    operator_.wait(200);
    operator_.up(7, corner);
    operator_.wait(400);
}

/// Digits of one name differ by their number: taps the one with this text.
void tap_text(Visitor& who, std::string_view text) {
    for (ui::Item const& item : who.kiosk.items()) {
        if (item.text != text || item.role != ui::Role::button) continue;
        ui::Point const at = item.visible.centre();
        who.down(1, at);
        who.frame();
        who.up(1, at);
        who.frame();
        return;
    }
    FAIL("no button says " << text);
}

void come_in(Visitor& operator_) {
    hold_corner(operator_);
    REQUIRE(operator_.kiosk.desk().state().view == OperatorView::pin);
    for (char const* const digit : {"2", "5", "8", "0"}) tap_text(operator_, digit);
    tap_text(operator_, "Verder");
    REQUIRE(operator_.kiosk.desk().state().view == OperatorView::page);
}
}  // namespace

TEST_CASE("an operator holds the corner, types the PIN and is on the page; the visit that was there is over when it closes") {
    FakeMachine machine;
    KIOSK_OR_SKIP(kiosk, PictureWork::none, {}, nullptr, &machine);
    Visitor operator_(kiosk);
    operator_.wake();
    REQUIRE(operator_.tap("door/2"));
    REQUIRE(operator_.screen() != "home");
    come_in(operator_);
    CHECK(operator_.find("title")->text == "Beheer");
    tap_text(operator_, "Sluit");
    CHECK_FALSE(kiosk.desk().open());
    CHECK(operator_.fresh());
    CHECK(operator_.no_trace_of_input());
}

TEST_CASE("an operator with a keyboard types the PIN and presses Enter") {
    FakeMachine machine;
    KIOSK_OR_SKIP(kiosk, PictureWork::none, {}, nullptr, &machine);
    Visitor technician(kiosk);
    hold_corner(technician);
    kiosk.type("25", technician.now_ms);
    kiosk.key(ui::NavigationKey::activate, technician.now_ms);
    kiosk.type("80", technician.now_ms);
    technician.wait(100);
    CHECK(kiosk.desk().state().view == OperatorView::pin);
    kiosk.key(ui::NavigationKey::activate, technician.now_ms);
    technician.wait(2'000);
    CHECK(kiosk.desk().state().view == OperatorView::page);
}

TEST_CASE("a kiosk without an operator's machine knows no corner, and a finger that leaves the corner opens nothing") {
    KIOSK_OR_SKIP(kiosk, PictureWork::none);
    Visitor visitor(kiosk);
    visitor.down(1, corner);
    visitor.wait(9'000);
    CHECK_FALSE(kiosk.desk().open());

    FakeMachine machine;
    KIOSK_OR_SKIP(other, PictureWork::none, {}, nullptr, &machine);
    Visitor child(other);
    child.down(1, corner);
    child.wait(3'000);
    child.move(1, {600, 400});
    child.wait(6'000);
    child.up(1, {600, 400});
    child.wait(400);
    CHECK_FALSE(other.desk().open());
}

TEST_CASE("water on the glass does not keep the operator's page open for whoever comes by") {
    FakeMachine machine;
    KIOSK_OR_SKIP(kiosk, PictureWork::none, {}, nullptr, &machine);
    Visitor operator_(kiosk);
    come_in(operator_);
    for (std::int64_t const end = operator_.now_ms + 2 * page_stands_ms; operator_.now_ms < end;) {
        operator_.down(9, {900, 30});
        operator_.up(9, {900, 30});
        operator_.wait(25);
    }
    CHECK_FALSE(kiosk.desk().open());
}

TEST_CASE("a drop of water in the corner, where ghosts were seen, opens no pad") {
    FakeMachine machine;
    KIOSK_OR_SKIP(kiosk, PictureWork::none, {}, nullptr, &machine);
    Visitor nobody(kiosk);
    // Taps without end on one spot: the quarantine begins.
    for (int i = 0; i < 60; ++i) {
        nobody.down(100 + i, corner);
        nobody.now_ms += 10;
    }
    REQUIRE(kiosk.touch().ghosts() > 0);
    for (int i = 0; i < 60; ++i) nobody.up(100 + i, corner);
    nobody.frame();
    nobody.down(3, corner);
    nobody.wait(8'000);
    CHECK_FALSE(kiosk.desk().open());
}

TEST_CASE("wrong PINs lock the pad: its keys do nothing until the time has passed") {
    FakeMachine machine;
    KIOSK_OR_SKIP(kiosk, PictureWork::none, {}, nullptr, &machine);
    Visitor stranger(kiosk);
    hold_corner(stranger);
    for (int i = 0; i < 5; ++i) {
        for (char const* const digit : {"1", "3", "7", "9"}) tap_text(stranger, digit);
        tap_text(stranger, "Verder");
    }
    CHECK(stranger.find("line")->text.starts_with("Te vaak fout."));
    tap_text(stranger, "2");
    CHECK(kiosk.desk().state().digits.empty());
    stranger.wait(20'000);
    tap_text(stranger, "2");
    CHECK(kiosk.desk().state().digits.empty());
    stranger.wait(10'000);
    tap_text(stranger, "2");
    CHECK(kiosk.desk().state().digits == "2");
}

TEST_CASE("while the glass is cleaned no finger, key or wheel does anything, and after a minute visitors can come") {
    FakeMachine machine;
    KIOSK_OR_SKIP(kiosk, PictureWork::none, {}, nullptr, &machine);
    Visitor operator_(kiosk);
    come_in(operator_);
    tap_text(operator_, "Glas schoonmaken");
    REQUIRE(kiosk.desk().inert());
    for (int i = 0; i < 50; ++i) {
        ui::Point const at{100.0f + 30 * static_cast<float>(i), 500};
        operator_.down(i, at);
        operator_.wait(500);
        operator_.up(i, at);
        operator_.press(ui::NavigationKey::activate);
        operator_.wait(500);
    }
    CHECK(kiosk.desk().inert());
    operator_.wait(10'500);
    CHECK_FALSE(kiosk.desk().open());
    CHECK(operator_.fresh());
}

TEST_CASE("what the page asks reaches the machine, and its answer reaches the page") {
    FakeMachine machine;
    KIOSK_OR_SKIP(kiosk, PictureWork::none, {}, nullptr, &machine);
    Visitor operator_(kiosk);
    come_in(operator_);
    tap_text(operator_, "Tellingen op USB");
    CHECK(machine.begun == std::vector{OperatorTask::export_counts});
    machine.news = "De tellingen staan op de stick.";
    operator_.wait(50);
    CHECK(operator_.find("line")->text == "De tellingen staan op de stick.");
    tap_text(operator_, "English");
    tap_text(operator_, "Kiosk uitzetten");
    CHECK(machine.switched_off == 0);
    tap_text(operator_, "Nee, laat aan");
    tap_text(operator_, "Sluit");
    CHECK(kiosk.catalogue().languages[kiosk.session().language].id == "en");
    come_in(operator_);
    tap_text(operator_, "Kiosk uitzetten");
    tap_text(operator_, "Ja, zet uit");
    CHECK(machine.switched_off == 1);
    CHECK(kiosk.desk().inert());
}

TEST_CASE("the page tells no count under ten, in words or in speech") {
    FakeMachine machine;
    KIOSK_OR_SKIP(kiosk, PictureWork::none, {}, nullptr, &machine);
    Visitor operator_(kiosk);
    come_in(operator_);
    bool many = false, few = false;
    for (ui::Item const& item : kiosk.items()) {
        many = many || item.text == "31";
        few = few || item.text == "minder dan 10";
        CHECK(item.text != "4");
        CHECK(item.spoken.find(": 4") == std::string::npos);
        // Nor by what is left of a sum: 35 less 31, 22 less 17, 35 less 28.
        for (std::string const number : {"35", "17", "28"}) CHECK((item.text + item.spoken).find(number) == std::string::npos);
    }
    CHECK(many);
    CHECK(few);
}

TEST_CASE("outside opening hours the screen is dark until somebody touches it, or until it opens where touching is not wanted") {
    for (bool const wake : {true, false}) {
        Settings settings;
        settings.wake_when_closed = wake;
        KIOSK_OR_SKIP(kiosk, PictureWork::none, settings);
        Visitor visitor(kiosk);
        kiosk.know_open(false);
        visitor.frame();
        CHECK(kiosk.dark());
        CHECK(kiosk.items().empty());
        CHECK_FALSE(kiosk.step(visitor.now_ms).next_frame_ms);  // nothing moves
        visitor.wake();
        CHECK(visitor.screen() == (wake ? "home" : "attract"));
        kiosk.know_open(true);
        visitor.frame();
        CHECK_FALSE(kiosk.dark());
        CHECK_FALSE(kiosk.items().empty());
    }
}

TEST_CASE("opening hours hold from the first minute to the last, also over midnight") {
    Settings settings;
    CHECK(open_at(settings, 0));
    settings.opens_min = 9 * 60, settings.closes_min = 17 * 60;
    CHECK_FALSE(open_at(settings, 9 * 60 - 1));
    CHECK(open_at(settings, 9 * 60));
    CHECK(open_at(settings, 17 * 60 - 1));
    CHECK_FALSE(open_at(settings, 17 * 60));
    settings.opens_min = 22 * 60, settings.closes_min = 6 * 60;
    CHECK(open_at(settings, 23 * 60));
    CHECK(open_at(settings, 0));
    CHECK_FALSE(open_at(settings, 6 * 60));
    settings.closes_min = settings.opens_min;
    CHECK(open_at(settings, 12));
}

}  // namespace sprank::shell
