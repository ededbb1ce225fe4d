#include "screens/chip_sheet.hpp"

#include <algorithm>
#include <utility>

namespace sprank::screens {

using namespace ui;

ChipSheet::ChipSheet(Frame& frame, Rect r, bool draw) : frame_(frame), r_(r), draw_(draw), flow_(r, std::max(72.0f, frame.line_height(Style::small_strong) + 34), 12) {}

void ChipSheet::heading(Key key, std::string_view name) {
    if (!empty_) flow_.new_row(20);
    empty_ = false;
    float const line = frame_.line_height(Style::card);
    if (draw_) frame_.text(frame_.say(key), Style::card, {r_.x, flow_.y(), r_.w, line}, frame_.theme().ink, {.role = Role::heading, .name = name, .background = frame_.theme().card});
    flow_.lower(line + 10);
}

void ChipSheet::chip(std::string_view name, std::uint64_t number, std::string_view text, std::string_view icon, bool on, Message message) {
    empty_ = false;
    ChipLook const look{.icon = on ? std::string_view("vink") : icon, .selected = on};
    Rect const at = flow_.next(chip_width(frame_, text, look));
    if (draw_ && ui::chip(frame_, name, number, text, {}, at, look)) frame_.send(std::move(message));
}

}  // namespace sprank::screens
