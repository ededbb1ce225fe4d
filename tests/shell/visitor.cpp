#include "visitor.hpp"

#include <algorithm>
#include <cstdlib>

#include "shell/tour.hpp"

namespace sprank::shell {

namespace fs = std::filesystem;

fs::path real_content() {
    char const* const named = std::getenv("SPRANK_TEST_CONTENT");
    fs::path const path = named ? named : SPRANK_CONTENT_FILE;
    std::error_code error;
    return fs::exists(path, error) ? path : fs::path{};
}

std::unique_ptr<Kiosk> kiosk_on_real_content(PictureWork pictures, Settings settings, ui::Drawn* drawn, OperatorMachine* machine) {
    KioskSetup setup;
    setup.content = real_content();
    if (setup.content.empty()) {
        MESSAGE("SKIPPED: the real content has not been compiled (target content, or SPRANK_TEST_CONTENT=FILE)");
        return nullptr;
    }
    setup.settings = std::move(settings);
    setup.today = day_of_tours;
    setup.pictures = pictures;
    setup.drawn = drawn;
    setup.machine = machine;
    Result<std::unique_ptr<Kiosk>> kiosk = Kiosk::open(std::move(setup));
    REQUIRE_MESSAGE(kiosk.has_value(), kiosk.error().text);
    return std::move(*kiosk);
}

Visitor::Visitor(Kiosk& at) : kiosk(at) {
    frame();
    frame();
}

void Visitor::wake() {
    ui::Point const anywhere{kiosk.units().width() / 2, kiosk.units().height() / 2};
    down(1, anywhere);
    frame();
    up(1, anywhere);
    wait(400);
}

bool Visitor::tap(std::string_view name) {
    ui::Item const* const item = find(name);
    if (!item || item->visible.w <= 0 || item->visible.h <= 0) return false;
    ui::Point const at = item->visible.centre();
    down(1, at);
    frame();
    up(1, at);
    frame();
    return true;
}

void Visitor::down(std::int64_t finger, ui::Point at) {
    kiosk.feed({ui::Contact::Kind::down, finger, {kiosk.units().exact_pixels(at.x), kiosk.units().exact_pixels(at.y)}, now_ms});
}

void Visitor::move(std::int64_t finger, ui::Point at) {
    kiosk.feed({ui::Contact::Kind::move, finger, {kiosk.units().exact_pixels(at.x), kiosk.units().exact_pixels(at.y)}, now_ms});
}

void Visitor::up(std::int64_t finger, ui::Point at) {
    kiosk.feed({ui::Contact::Kind::up, finger, {kiosk.units().exact_pixels(at.x), kiosk.units().exact_pixels(at.y)}, now_ms});
}

void Visitor::drag(ui::Point from, float by) {
    down(1, from);
    frame();
    for (int i = 1; i <= 10; ++i) {
        move(1, {from.x, from.y + by * static_cast<float>(i) / 10});
        frame();
    }
    wait(120);
    up(1, {from.x, from.y + by});
    wait(300);
}

void Visitor::press(ui::NavigationKey key) {
    kiosk.key(key, now_ms);
    frame();
}

void Visitor::wait(std::int64_t ms) {
    std::int64_t const end = now_ms + ms;
    while (now_ms < end) {
        std::optional<std::int64_t> const next = kiosk.step(now_ms).next_frame_ms;
        now_ms = std::min(end, std::max(now_ms + 16, next.value_or(end)));
    }
    kiosk.step(now_ms);
}

ui::Item const* Visitor::find(std::string_view name) const {
    auto const items = kiosk.items();
    // What lies on top was recorded last.
    auto const at = std::find_if(items.rbegin(), items.rend(), [name](ui::Item const& item) { return item.name == name; });
    return at == items.rend() ? nullptr : &*at;
}

ui::Point Visitor::middle(std::string_view name) const {
    ui::Item const* const item = find(name);
    REQUIRE_MESSAGE(item, std::string{name});
    return item->visible.centre();
}

bool Visitor::no_trace_of_input() const {
    ui::Interaction const& interaction = kiosk.interaction();
    bool const focused = std::ranges::any_of(kiosk.items(), [&](ui::Item const& item) { return item.id != 0 && (interaction.focused(item.id) || interaction.pressed(item.id)); });
    return !focused && !interaction.moving() && !interaction.pending() && !kiosk.touch().held();
}

}  // namespace sprank::shell
