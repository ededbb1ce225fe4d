#include <algorithm>
#include <array>

#include "screens/parts.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
struct Choice {
    std::string_view name;
    Key text;
    Message message;
};

constexpr ButtonLook look{.kind = ButtonKind::secondary};
constexpr float gap = 18, padding = 56;
}  // namespace

void draw_swap_overlay(View const& view, Frame& frame) {
    // One tap says why. The last reason is none; after it the way back, with nothing changed.
    std::array<Choice, 6> const choices{{{"swap-dirty", Key::quiz_swap_dirty, SwapReasonGiven{SwapReason::too_dirty}},
                                         {"swap-far", Key::quiz_swap_far, SwapReasonGiven{SwapReason::too_far}},
                                         {"swap-hard", Key::quiz_swap_hard, SwapReasonGiven{SwapReason::too_hard}},
                                         {"swap-known", Key::quiz_swap_known, SwapReasonGiven{SwapReason::known}},
                                         {"swap-other", Key::quiz_swap_other, SwapReasonGiven{SwapReason::other}},
                                         {"swap-keep", Key::quiz_swap_keep, OverlayClosed{}}}};
    float const width = std::min(1180.0f, frame.width() - 64), inner = width - 2 * padding, column = (inner - gap) / 2;
    std::string const& title = frame.say(Key::quiz_swap_title);
    // Low down there is less room above the edge: smaller buttons, smaller words above them.
    bool const tight = frame.height() < 1000;
    Style const title_style = tight ? Style::door : Style::title;
    float const title_height = frame.text_height(title, title_style, inner), button_height = tight ? 92.0f : 104.0f;
    Rect const card = overlay_card(frame, padding + title_height + 32 + 3 * button_height + 2 * gap + padding, width, view.session.reach);
    bool const wide = std::ranges::any_of(choices, [&](Choice const& choice) { return button_width(frame, frame.say(choice.text), look) + (choice.name == "swap-keep" ? 60 : 0) > column; });
    float y = card.y + padding;
    frame.text(title, title_style, {card.x + padding, y, inner, title_height}, frame.theme().ink, {.align = Align::centre, .role = Role::heading, .name = "overlay-title", .background = frame.theme().card});
    y += title_height + 32;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        Choice const& choice = choices[i];
        Rect const r{card.x + padding + static_cast<float>(i % 2) * (column + gap), y + static_cast<float>(i / 2) * (button_height + gap), column, button_height};
        ButtonLook one = look;
        if (wide) one.style = Style::button_small;
        if (choice.name == "swap-keep") one.icon_before = "terug";
        if (button(frame, choice.name, frame.say(choice.text), {}, r, one)) frame.send(choice.message);
    }
}

}  // namespace sprank::screens
