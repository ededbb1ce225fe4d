#include <algorithm>
#include <string>

#include "core/text.hpp"
#include "screens/gallery_parts.hpp"
#include "ui/panels.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
/// The things at the edges of a screen, with what a visitor types and the short message in the room between.
void edges(View const& view, Frame& frame, float side) {
    bool const roomy = frame.height() > 950;
    float const keys = keyboard_height(frame), top = frame.height() - bar_height(frame) - keys;
    Shelf shelf(frame, {side, roomy ? 48.0f : 32.0f, frame.width() - 2 * side, 0});
    if (roomy) shelf.group(Key::gallery_typing);
    float const width = frame.portrait() ? shelf.width() : (shelf.width() - 36) / 2;
    shelf.add(width, 108, std::nullopt, rest, [&](Rect r, std::uint64_t) { typing_field(frame, r, {}, frame.say(Key::explore_search)); });
    shelf.add(width, 108, std::nullopt, rest, [&](Rect r, std::uint64_t) { typing_field(frame, r, frame.say(Key::profession_way), {}); });
    std::string const nothing = filled(frame.say(Key::search_none), {{"text", frame.say(Key::profession_way)}});
    if (constexpr float height = 420, message = 240; top - shelf.bottom() > height + message) {
        shelf.next_row();
        shelf.add(shelf.width(), height, std::nullopt, rest, [&](Rect r, std::uint64_t) { empty_state(frame, {r.x, r.y + 24, r.w, r.h - 24}, "empty/search-nothing", nothing, frame.say(Key::search_none_advice)); });
    }
    frame.show_as(pressed);
    keyboard(frame, {0, top, frame.width(), keys}, false, true);
    frame.show_as(focused);
    draw_bottom_bar(view, frame);
    frame.show_as({});
    frame.leave_for_toast({side, shelf.bottom(), shelf.width(), top - shelf.bottom()});
    draw_overlays(view, frame);
}
}  // namespace

void draw_gallery(View const& view, int page, Frame& frame) {
    float const side = margin(frame), whole = frame.width() - 2 * side;
    if (page + 1 >= gallery_pages) return edges(view, frame, side);
    float y = 48;
    y += frame.text(frame.say(Key::gallery_title), Style::title, {side, y, whole, 0}, frame.theme().ink, {.role = Role::heading, .name = "title"}) + 20;
    Rect const seen{20, y, frame.width() - 60, frame.height() - y - 30};
    float const top = y + 10 + frame.begin_scroll("gallery", seen, 0);
    bool const two = !frame.portrait();
    float const gap = 80, half = two ? (whole - gap) / 2 : whole;
    float bottom = 0;
    // Two columns in landscape, one below the other in portrait.
    auto const columns = [&](float from, auto first, auto second) {
        Shelf left(frame, {side, from, half, 0});
        first(left);
        Shelf right(frame, {two ? side + half + gap : side + 1, two ? from : left.bottom() + 20, half, 0});
        second(right);
        bottom = std::max(left.bottom(), right.bottom());
    };
    Shelf wide(frame, {side, top, whole, 0});
    switch (page) {
        case 0:
            show_buttons(frame, wide);
            show_chips(view, frame, wide);
            bottom = wide.bottom();
            break;
        case 1:
            show_cards(view, frame, wide);
            columns(wide.bottom() + 20, [&](Shelf& shelf) { show_facts(view, frame, shelf); }, [&](Shelf& shelf) { show_steps(frame, shelf); });
            break;
        case 2:
            show_rows(view, frame, wide);
            columns(wide.bottom() + 12, [&](Shelf& shelf) { show_tiles(view, frame, shelf); }, [&](Shelf& shelf) { show_choices(frame, shelf); });
            break;
        case 3: columns(top, [&](Shelf& shelf) { show_charts(view, frame, shelf); }, [&](Shelf& shelf) { show_codes(view, frame, shelf); }); break;
        case 4:
            show_answers(frame, wide);
            show_messages(frame, wide);
            bottom = wide.bottom();
            break;
        case 5:
            show_countdown(frame, wide);
            show_bar_items(frame, wide);
            bottom = wide.bottom();
            break;
        case 6:
            show_offers(view, frame, wide);
            show_search(frame, wide);
            bottom = wide.bottom();
            break;
        case 7:
            show_code_cards(view, frame, wide);
            bottom = wide.bottom();
            break;
        case 8:
            show_doors(view, frame, wide, {DoorShape::column});
            if (frame.portrait()) show_doors(view, frame, wide, {DoorShape::wide});
            bottom = wide.bottom();
            break;
        default:
            show_doors(view, frame, wide, {DoorShape::square, DoorShape::low});
            bottom = wide.bottom();
    }
    frame.end_scroll(bottom - top + 10);
}

}  // namespace sprank::screens
