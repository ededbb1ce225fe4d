#include <algorithm>
#include <array>

#include "core/text.hpp"
#include "screens/list_page.hpp"

namespace sprank::screens {

using namespace ui;

void draw_bridge_list(View const& view, BridgeList const& screen, Frame& frame) {
    constexpr std::size_t shown = 8;
    std::array const buttons{PageButton{"skills", frame.say(Key::bridge_title), {.kind = ButtonKind::secondary, .icon_before = "vink", .style = Style::button_small}},
                             PageButton{"hurdles", frame.say(Key::hurdles_title), {.kind = ButtonKind::secondary, .icon_before = "vraag", .style = Style::button_small}}};
    float const width = frame.width() - 2 * margin(frame);
    ListPage const page = list_page(view, frame, frame.say(Key::bridge_list_title), frame.say(Key::bridge_list_line), page_buttons_height(frame, width, buttons));
    Rect const& list = page.list;
    float const shift = frame.begin_scroll("bridges", {list.x - 36, list.y, list.w + 50, list.h}, screen.scroll);
    std::size_t const columns = list.w > 1300 ? 2 : 1;
    float const gap = 20, wide = (list.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    float y = list.y + 10 + shift, tallest = 0;
    for (std::size_t i = 0; i < std::min(shown, screen.found.size()); ++i) {
        BridgeMatch const& match = screen.found[i];
        Profession const& profession = view.catalogue[match.profession];
        std::string const line = filled(frame.say(Key::bridge_of), {{"have", std::to_string(match.have.size())}, {"all", std::to_string(match.have.size() + match.missing.size())}});
        std::string const picture = "profession/" + profession.id;
        WideCard const card{.name = "bridge", .number = match.profession.value + std::uint64_t{1}, .title = frame.say(profession.name), .line = line, .picture = picture, .colour = view.catalogue[profession.world].colour};
        float const height = wide_card_height(frame, wide, card);
        if (i > 0 && i % columns == 0) y += tallest + gap, tallest = 0;
        if (wide_card(frame, {list.x + static_cast<float>(i % columns) * (wide + gap), y, wide, height}, card)) frame.send(BridgeOpened{match.profession});
        tallest = std::max(tallest, height);
    }
    y += tallest + 20;
    y += frame.text(frame.say(Key::bridge_source), Style::small, {list.x, y, list.w, 0}, frame.theme().grey, {.name = "source"});
    frame.end_scroll(y + 16 - list.y - shift);
    if (auto const tapped = page_buttons(frame, page.buttons, buttons)) {
        if (*tapped == 0) frame.send(BackAsked{});
        else frame.send(RouteOpened{RouteKind::hurdles});
    }
}

}  // namespace sprank::screens
