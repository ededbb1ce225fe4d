#include "shell/journey_player.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.hpp"
#include "shell/picture_file.hpp"

namespace sprank::shell {

using namespace journey;

namespace {
constexpr std::int64_t frame_ms = 16;
constexpr std::int64_t finger_down_ms = 80;
constexpr std::int64_t after_tap_ms = 400;       ///< people do not tap faster; also longer than the wake-up's 300 ms
constexpr std::int64_t before_lift_ms = 120;     ///< a finger that stops before it lifts gives no swing
constexpr float drag_step = 48;
constexpr int most_drags = 40;

bool seen_at_all(ui::Item const& item) { return item.visible.w > 0 && item.visible.h > 0; }
bool seen_whole(ui::Item const& item) { return seen_at_all(item) && item.visible.h >= item.rect.h - 1; }

/// How well a text is what somebody means: 3 the very same, 2 begins like it, 0 not.
int likeness(std::string_view text, std::string const& wanted) {
    std::string const plain = without_soft_hyphens(text);
    return plain == wanted ? 3 : !wanted.empty() && plain.starts_with(wanted) ? 2 : 0;
}

std::optional<std::string> no_complaint() { return std::nullopt; }
}  // namespace

JourneyPlayer::JourneyPlayer(Kiosk& kiosk, std::filesystem::path folder, std::int64_t now_ms) : kiosk_(kiosk), folder_(std::move(folder)), now_ms_(now_ms) {
    frame(frame_ms);
    frame(frame_ms);
}

std::optional<std::string> JourneyPlayer::play(Action const& action) {
    return std::visit([this](auto const& what) { return on(what); }, action);
}

std::string JourneyPlayer::seen() const {
    std::string words;
    for (ui::Item const& item : kiosk_.items()) {
        std::string const text = without_soft_hyphens(item.text.empty() ? item.spoken : item.text);
        if (text.empty() || !seen_at_all(item)) continue;
        if (!words.empty()) words += " | ";
        words += text;
    }
    return "screen " + std::string{screen_name(kiosk_.session().screen)} + ": " + words;
}

// ---- time and fingers

void JourneyPlayer::frame(std::int64_t ms) {
    now_ms_ += ms;
    kiosk_.step(now_ms_);
}

void JourneyPlayer::pass(std::int64_t ms) {
    // While something moves, frame by frame as it would be shown; then from one thing that happens to the next.
    std::int64_t const end = now_ms_ + ms;
    while (now_ms_ < end) {
        std::int64_t const next = kiosk_.interaction().moving() ? now_ms_ + frame_ms : std::max(now_ms_ + frame_ms, kiosk_.step(now_ms_).next_frame_ms.value_or(end));
        frame(std::min(next, end) - now_ms_);
    }
}

void JourneyPlayer::finger(ui::Contact::Kind kind, ui::Point at) {
    ui::Units const& units = kiosk_.units();
    kiosk_.feed({kind, 1, {units.exact_pixels(at.x), units.exact_pixels(at.y)}, now_ms_});
}

void JourneyPlayer::tap_at(ui::Point at) {
    finger(ui::Contact::Kind::down, at);
    frame(finger_down_ms);
    finger(ui::Contact::Kind::up, at);
    frame(frame_ms);
    pass(after_tap_ms);
}

void JourneyPlayer::drag(ui::Point from, float units) {
    finger(ui::Contact::Kind::down, from);
    frame(frame_ms);
    float const direction = units > 0 ? -1.0f : 1.0f;
    for (float moved = 0; moved < std::abs(units);) {
        moved = std::min(moved + drag_step, std::abs(units));
        finger(ui::Contact::Kind::move, {from.x, from.y + direction * moved});
        frame(frame_ms);
    }
    frame(before_lift_ms);
    finger(ui::Contact::Kind::up, {from.x, from.y - units});
    frame(frame_ms);
    pass(after_tap_ms);
}

// ---- what the visitor finds

ui::Item const* JourneyPlayer::operable_item(std::string const& what) const {
    auto const items = kiosk_.items();
    bool const modal = std::ranges::any_of(items, &ui::Item::overlay);
    ui::Item const* best = nullptr;
    int best_likeness = 0;
    for (ui::Item const& item : items) {
        if (!ui::operable(item.role) || item.id == 0 || !seen_at_all(item) || (modal && !item.overlay)) continue;
        int const here = std::max({likeness(item.text, what), likeness(item.name, what), likeness(item.spoken, what)});
        if (here > best_likeness) best = &item, best_likeness = here;
    }
    return best;
}

ui::Item const* JourneyPlayer::visible_text(std::string const& text) const {
    for (ui::Item const& item : kiosk_.items())
        if (seen_at_all(item) && without_soft_hyphens(item.text).find(text) != std::string::npos) return &item;
    return nullptr;
}

// ---- doing

std::optional<std::string> JourneyPlayer::on(Tap const& tap) {
    ui::Item const* const item = operable_item(tap.what);
    if (!item) return "nothing to tap is called \"" + tap.what + "\"";
    if (!item->enabled) return "\"" + tap.what + "\" cannot be tapped now";
    tap_at(item->visible.centre());
    return no_complaint();
}

std::optional<std::string> JourneyPlayer::on(Type const& type) {
    std::string const& text = type.text;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = 1;
        while (at + length < text.size() && (static_cast<unsigned char>(text[at + length]) & 0xC0) == 0x80) ++length;
        std::string const letter = text.substr(at, length);
        auto const items = kiosk_.items();
        auto const key = std::ranges::find_if(items, [&letter](ui::Item const& item) {
            return item.role == ui::Role::key && (letter == " " ? item.name == "space" : item.text == letter);
        });
        if (key == items.end()) return "there is no key \"" + letter + "\"";
        tap_at(key->rect.centre());
        at += length;
    }
    return no_complaint();
}

std::optional<std::string> JourneyPlayer::on(Drag const& wanted) {
    ui::Point from{kiosk_.units().width() * .6f, kiosk_.units().height() * .5f};
    if (!wanted.from.empty()) {
        ui::Item const* item = operable_item(wanted.from);
        if (!item) item = visible_text(wanted.from);
        if (!item) return "nothing to drag is called \"" + wanted.from + "\"";
        from = item->visible.centre();
    }
    drag(from, wanted.units);
    return no_complaint();
}

std::optional<std::string> JourneyPlayer::on(Wait const& wait) {
    pass(wait.ms);
    return no_complaint();
}

std::optional<std::string> JourneyPlayer::on(Press const& press) {
    kiosk_.key(press.key, now_ms_);
    frame(frame_ms);
    pass(after_tap_ms);
    return no_complaint();
}

std::optional<std::string> JourneyPlayer::on(Letters const& letters) {
    kiosk_.type(letters.text, now_ms_);
    pass(after_tap_ms);
    return no_complaint();
}

std::optional<std::string> JourneyPlayer::on(ScrollTo const& wanted) {
    auto const there = [&] {
        auto const items = kiosk_.items();
        return std::ranges::any_of(items, [&](ui::Item const& item) {
            bool const meant = without_soft_hyphens(item.text).starts_with(wanted.text) || item.name == wanted.text;
            return meant && seen_whole(item);
        });
    };
    // Lists stand left, right or in the middle: drag where something moves; first on, then back.
    for (float const units : {260.0f, -260.0f})
        for (float const column : {.6f, .25f, .85f}) {
            for (int i = 0; i < most_drags && !there(); ++i) {
                std::vector<float> before, after;
                for (ui::Item const& item : kiosk_.items()) before.push_back(item.rect.y);
                drag({kiosk_.units().width() * column, kiosk_.units().height() * (units > 0 ? .6f : .35f)}, units);
                for (ui::Item const& item : kiosk_.items()) after.push_back(item.rect.y);
                if (before == after) break;
            }
            if (there()) return no_complaint();
        }
    return "\"" + wanted.text + "\" does not come into view";
}

// ---- expecting

std::optional<std::string> JourneyPlayer::on(ExpectScreen const& expected) {
    std::string_view const name = screen_name(kiosk_.session().screen);
    if (name == expected.name) return no_complaint();
    return "expected screen " + expected.name + ", this is " + std::string{name};
}

std::optional<std::string> JourneyPlayer::on(ExpectText const& expected) {
    if ((visible_text(expected.text) != nullptr) == expected.there) return no_complaint();
    return expected.there ? "the text \"" + expected.text + "\" is not on the screen" : "the text \"" + expected.text + "\" is on the screen";
}

std::optional<std::string> JourneyPlayer::on(ExpectItem const& expected) {
    auto const items = kiosk_.items();
    bool const there = std::ranges::any_of(items, [&expected](ui::Item const& item) { return item.name == expected.name && seen_at_all(item); });
    if (there == expected.there) return no_complaint();
    return "item \"" + expected.name + "\" is " + (there ? "" : "not ") + "on the screen";
}

std::optional<std::string> JourneyPlayer::on(ExpectFresh const&) {
    if (kiosk_.session() == fresh_session(kiosk_.catalogue(), kiosk_.settings())) return no_complaint();
    return "something of the visitor is left";
}

// ---- the rest

std::optional<std::string> JourneyPlayer::on(Screenshot const& wanted) {
    kiosk_.settle(now_ms_);
    ui::Panel const& panel = kiosk_.panel();
    std::vector<std::uint32_t> pixels(static_cast<std::size_t>(panel.width_px) * static_cast<std::size_t>(panel.height_px));
    raster::Surface const surface{pixels.data(), panel.width_px, panel.height_px, panel.width_px};
    kiosk_.invalidate();
    kiosk_.paint(surface);
    Result<void> const written = write_png(folder_ / (wanted.name + ".png"), surface);
    return written ? no_complaint() : std::optional{written.error().text};
}

std::optional<std::string> JourneyPlayer::on(ChooseLanguage const& wanted) {
    std::optional<LanguageIndex> const language = kiosk_.catalogue().find_language(wanted.id);
    if (!language) return "there is no language " + wanted.id;
    kiosk_.apply(LanguageChosen{*language});
    frame(frame_ms);
    return no_complaint();
}

std::optional<std::string> JourneyPlayer::on(Resize const& wanted) {
    Settings const& settings = kiosk_.settings();
    ui::Panel panel{wanted.size.width, wanted.size.height, settings.panel_width_mm, settings.panel_height_mm};
    if ((panel.width_px > panel.height_px) != (panel.width_mm > panel.height_mm)) std::swap(panel.width_mm, panel.height_mm);
    kiosk_.resize(panel);
    frame(frame_ms);
    return no_complaint();
}

}  // namespace sprank::shell
