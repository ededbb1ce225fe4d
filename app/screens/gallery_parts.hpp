#pragma once
#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

#include "screens/parts.hpp"
#include "ui/panels.hpp"

namespace sprank::screens {

// What the pages of the gallery are made of. Each shows one component in all its states.

constexpr ui::ControlState rest{}, pressed{.pressed = true}, focused{.focused = true};

/// Components beside each other with the name of their state below, in a column that is filled from the top.
class Shelf {
public:
    Shelf(ui::Frame& frame, ui::Rect r) : frame_(frame), r_(r), x_(r.x), y_(r.y), number_(static_cast<std::uint64_t>(r.x) * 100) {}

    void group(Key title) {
        next_row();
        if (y_ > r_.y) y_ += 20;
        y_ += frame_.text(frame_.say(title), ui::Style::head, {r_.x, y_, r_.w, 0}, frame_.theme().ink, {.role = ui::Role::heading}) + 18;
    }
    /// Room for one more, with its state's name; `draw` gets the rectangle and the number of the thing, in that state.
    template <typename Draw>
    void add(float width, float height, std::optional<Key> state_name, ui::ControlState const& state, Draw draw) {
        std::string_view const label = state_name ? std::string_view{frame_.say(*state_name)} : std::string_view{};
        width = std::min(width, r_.w);
        float const whole = std::max(width, frame_.text_width(label, ui::Style::small) + 24);
        if (x_ > r_.x && x_ + whole > r_.right() + 1) next_row();
        ui::Rect const where{x_, y_, width, height};
        frame_.show_as(state);
        draw(where, ++number_);
        frame_.show_as({});
        float const line = frame_.line_height(ui::Style::small);
        frame_.text(label, ui::Style::small, {x_ + 8, y_ + height + 18, whole - 8, line}, frame_.theme().grey, {.name = "state"});
        x_ += whole + 36;
        row_ = std::max(row_, height + (label.empty() ? 24 : 18 + line + 18));
    }
    void next_row() {
        y_ += row_;
        x_ = r_.x, row_ = 0;
    }
    float width() const { return r_.w; }
    float bottom() const { return y_ + row_; }

private:
    ui::Frame& frame_;
    ui::Rect r_;
    float x_, y_, row_ = 0;
    std::uint64_t number_;  ///< so that no two things have the same name
};

void show_buttons(ui::Frame&, Shelf&);
void show_chips(View const&, ui::Frame&, Shelf&);
void show_tiles(View const&, ui::Frame&, Shelf&);
void show_choices(ui::Frame&, Shelf&);
void show_steps(ui::Frame&, Shelf&);
void show_facts(View const&, ui::Frame&, Shelf&);
void show_bar_items(ui::Frame&, Shelf&);
void show_search(ui::Frame&, Shelf&);
void show_doors(View const&, ui::Frame&, Shelf&, std::initializer_list<ui::DoorShape>);
void show_cards(View const&, ui::Frame&, Shelf&);
void show_rows(View const&, ui::Frame&, Shelf&);
void show_offers(View const&, ui::Frame&, Shelf&);
void show_countdown(ui::Frame&, Shelf&);
void show_messages(ui::Frame&, Shelf&);
void show_answers(ui::Frame&, Shelf&);
void show_charts(View const&, ui::Frame&, Shelf&);
void show_codes(View const&, ui::Frame&, Shelf&);
void show_code_cards(View const&, ui::Frame&, Shelf&);

}  // namespace sprank::screens
