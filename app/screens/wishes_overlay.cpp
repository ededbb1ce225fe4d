#include <algorithm>
#include <array>

#include "core/filter.hpp"
#include "core/text.hpp"
#include "core/wishes.hpp"
#include "screens/chip_sheet.hpp"
#include "screens/explore_filters.hpp"
#include "screens/parts.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr float padding = 48;

Key wish_key(Wish wish) {
    switch (wish) {
        case Wish::learning: return Key::explore_wish_bbl;
        case Wish::part_time: return Key::explore_wish_part_time;
        case Wish::in_parts: return Key::explore_wish_in_parts;
        case Wish::nearby: return Key::explore_wish_nearby;
        case Wish::without: return Key::explore_avoid;
        case Wish::level: return Key::explore_level;
        case Wish::surroundings: break;
    }
    return Key::explore_wish_outside;
}

/// The wishes of all professions, or those after the quiz: chips in groups, what they leave, and two buttons.
class Wishes {
public:
    Wishes(View const& view, Frame& frame) : view_(view), frame_(frame), explore_(std::get_if<Explore>(&view.session.screen)), filter_(explore_ ? explore_->filter : view.session.quiz.wishes) {}

    void draw() {
        bool const low = view_.session.reach;
        float const width = low || frame_.portrait() ? frame_.width() - 64 : std::min(1500.0f, frame_.width() - 64), inner = width - 2 * padding;
        Style const title_style = low || frame_.height() < 1000 ? Style::door : Style::title;
        std::string const& title = frame_.say(Key::wishes_title);
        std::string const remaining = remaining_text();
        ButtonLook const done_look{.kind = ButtonKind::primary}, clear_look{.kind = ButtonKind::secondary, .style = Style::button_small, .enabled = anything()};
        float const done = button_width(frame_, frame_.say(Key::wishes_done), done_look) + 60, clear = button_width(frame_, frame_.say(Key::wishes_clear), clear_look);
        // Low and wide: what is left and the buttons stand beside the wishes.
        bool const beside = low && !frame_.portrait();
        float column = inner;
        if (beside) {
            // As narrow as it goes while the words leave room for both buttons.
            constexpr float buttons_least = 2 * 66 + 30 + 2 * 30;
            float const most = room_of(view_, frame_).body.h - 20 - buttons_least;
            for (float const share : {.26f, .34f, .42f, .5f}) {
                column = std::max({done, clear, inner * share});
                if (frame_.text_height(remaining, Style::body, column) <= most) break;
            }
        }
        float const chips_width = beside ? inner - column - 60 : inner;
        bool const row = beside || done + 20 + clear <= inner;
        float const edge = beside ? 30 : padding, told = std::max((beside ? 1.0f : 2.0f) * frame_.line_height(Style::body), frame_.text_height(remaining, Style::body, column));
        float const room = room_of(view_, frame_).body.h - 20, button_height = beside ? std::clamp((room - 2 * edge - told - 30) / 2, 66.0f, 96.0f) : 96.0f, all = chips({0, 0, chips_width, 0}, false) + 16;
        float const titled_height = frame_.text_height(title, title_style, chips_width) + 16, buttons = row && !beside ? button_height : 2 * button_height + 14;
        bool const titled = !beside;
        float const head = titled ? titled_height : 0, rest = 2 * edge + head + (beside ? 0 : 20 + told + 16 + buttons);
        float const height = std::min(room, std::max(rest + all, beside ? 2 * edge + told + 16 + buttons : 0));
        Rect const card = overlay_card(frame_, height, width, low);
        float y = card.y + edge;
        if (titled) frame_.text(title, title_style, {card.x + padding, y, chips_width, 0}, frame_.theme().ink, {.role = Role::heading, .name = "overlay-title", .background = frame_.theme().card}), y += head;
        Rect const list{card.x + padding, y, chips_width, height - rest};
        float const shift = frame_.begin_scroll("wishes", {list.x - 16, list.y, list.w + 24, list.h}, view_.session.overlay_scroll);
        chips({list.x, list.y + 4 + shift, list.w, 0}, true);
        frame_.end_scroll(all, frame_.theme().card);
        float const x = beside ? card.right() - padding - column : card.x + padding;
        y = beside ? card.y + edge : list.bottom() + 20;
        frame_.text(remaining, Style::body, {x, y, column, told}, frame_.theme().ink, {.name = "remaining", .background = frame_.theme().card});
        y += told + 16;
        float const wide = row && !beside ? done : column;
        if (button(frame_, "wishes-done", frame_.say(Key::wishes_done), {}, {x, y, wide, button_height}, done_look)) frame_.send(OverlayClosed{});
        Rect const clear_rect = row && !beside ? Rect{card.right() - padding - clear, y, clear, button_height} : Rect{x, y + button_height + 14, column, button_height};
        if (button(frame_, "wishes-clear", frame_.say(Key::wishes_clear), {}, clear_rect, clear_look)) frame_.send(WishesCleared{});
    }

private:
    /// Is there a wish that the button clears? Worlds stay.
    bool anything() const {
        Filter wishes = filter_;
        wishes.worlds.clear(), wishes.sector.clear();
        return !wishes.empty();
    }

    /// How many professions are left, and what was let go.
    std::string remaining_text() {
        if (explore_) return count_text(*explore_, frame_);
        QuizState const& quiz = view_.session.quiz;
        std::string text = quiz.remaining == 1 ? frame_.say(Key::wishes_remaining_one) : filled(frame_.say(Key::wishes_remaining), {{"count", std::to_string(quiz.remaining)}});
        if (quiz.relaxed.empty()) return text;
        std::vector<std::string> wishes;
        for (Wish const wish : quiz.relaxed) {
            Key const key = wish == Wish::surroundings && quiz.wishes.surroundings == Surroundings::office ? Key::explore_wish_office : wish_key(wish);
            wishes.push_back(lowered(frame_.say(key)));
        }
        return filled(frame_.say(Key::wishes_relaxed), {{"wish", joined(wishes, frame_.say(Key::ways_and))}}) + " " + text;
    }

    /// All chips; only measured when not drawn. Returns the height.
    float chips(Rect r, bool draw) {
        Catalogue const& catalogue = view_.catalogue;
        ChipSheet sheet(frame_, r, draw);
        sheet.chip("sheet-bbl", 0, frame_.say(Key::explore_wish_bbl), {}, filter_.learning == Learning::bbl, LearningToggled{Learning::bbl});
        sheet.chip("sheet-nearby", 0, frame_.say(Key::explore_wish_nearby), {}, filter_.nearby.has_value(), NearbyToggled{});
        sheet.chip("sheet-outside", 0, frame_.say(Key::explore_wish_outside), {}, filter_.surroundings == Surroundings::outside, SurroundingsToggled{Surroundings::outside});
        sheet.chip("sheet-office", 0, frame_.say(Key::explore_wish_office), {}, filter_.surroundings == Surroundings::office, SurroundingsToggled{Surroundings::office});
        if (filter_.part_time || any([](Profession const& one) { return one.part_time != PartTime::ask; })) sheet.chip("sheet-part-time", 0, frame_.say(Key::explore_wish_part_time), {}, filter_.part_time, PartTimeToggled{});
        if (filter_.in_parts || any([&](Profession const& one) { return in_parts(catalogue, one).has_value(); })) sheet.chip("sheet-in-parts", 0, frame_.say(Key::explore_wish_in_parts), {}, filter_.in_parts, InPartsToggled{});
        if (!catalogue.circumstances.empty()) sheet.heading(Key::explore_avoid, "wishes-avoid");
        for (CircumstanceIndex index{0}; index.value < catalogue.circumstances.size(); ++index.value) {
            Circumstance const& circumstance = catalogue[index];
            sheet.chip("avoid", index.value + std::uint64_t{1}, frame_.say(circumstance.name), circumstance.icon, std::ranges::binary_search(filter_.without, index), CircumstanceToggled{index});
        }
        // Beside the cards of a wide panel the levels stand already, as long as letters leave them room.
        if (explore_ && !frame_.portrait() && !view_.session.reach && frame_.units().step() == TextStep::normal) return sheet.used();
        sheet.heading(Key::explore_level, "wishes-level");
        for (std::size_t i = 0; i < catalogue.levels.size(); ++i) {
            LevelIndex const index{static_cast<std::uint16_t>(i)};
            sheet.chip("sheet-level", i + 1, frame_.say(catalogue.levels[i].short_name), {}, filter_.level == index, LevelToggled{index});
        }
        return sheet.used();
    }

    template <typename Test>
    bool any(Test test) const {
        return std::ranges::any_of(view_.catalogue.professions, test);
    }

    View const& view_;
    Frame& frame_;
    Explore const* explore_;
    Filter const& filter_;
};
}  // namespace

void draw_wishes_overlay(View const& view, Frame& frame) { Wishes(view, frame).draw(); }

}  // namespace sprank::screens
