#include <algorithm>

#include "core/text.hpp"
#include "screens/flow.hpp"
#include "screens/parts.hpp"

namespace sprank::screens {

using namespace ui;

void draw_place_picker(View const& view, PlacePicker const& picker, Frame& frame) {
    Theme const& theme = frame.theme();
    float const height = std::max(88.0f, frame.line_height(Style::button_small) + 44), gap = 14;
    TypingRoom const room = typing_room(view, frame, 2 * height + gap + 20);
    Rect const& results = room.results;
    if (room.titled) frame.text(frame.say(Key::picker_title), Style::title, {room.field.x, room.title, room.field.w, 0}, theme.ink, {.role = Role::heading, .name = "title"});
    typing_field(frame, room.field, picker.text, frame.say(Key::picker_hint), !room.beside);
    float const shift = frame.begin_scroll("places", {results.x - 24, results.y, results.w + 34, results.h}, picker.scroll);
    float top = results.y + 8 + shift;
    float const heading = frame.line_height(Style::small_strong) + 10;
    if (picker.text.empty() && 8 + heading + 2 * height + gap <= results.h)
        top += frame.text(frame.say(Key::picker_towns), Style::small_strong, {results.x, top, results.w, 0}, theme.ink, {.role = Role::heading, .name = "towns"}) + 10;
    ButtonLook const look{.kind = ButtonKind::secondary, .icon_before = "pin", .style = Style::button_small};
    Flow flow({results.x, top, results.w, 0}, height, gap);
    auto const choice = [&](std::string_view name, std::uint64_t number, Place const& place, std::string const& text, ButtonLook const& how, std::string const& spoken = {}) {
        if (button(frame, name, text, spoken, flow.next(button_width(frame, text, how)), how, number)) frame.send(PlaceChosen{place});
    };
    if (picker.text.empty()) {
        // Nothing typed yet: where the kiosk stands, and the largest towns, as many as there is room for.
        choice("own", 0, view.home_place, filled(frame.say(Key::picker_own), {{"place", view.home_place.name}}), {.kind = ButtonKind::ink, .icon_before = "pin", .style = Style::button_small});
        float const kept = view.catalogue.regions.empty() ? 0 : heading + height + 22;  // for the regions below them
        for (std::size_t i = 0; i < view.towns.size(); ++i) {
            Place const& town = view.towns[i];
            bool const last_row = flow.y() + 2 * height + gap + kept > results.bottom() + shift;
            if (last_row && !flow.fits(button_width(frame, town.name, look))) break;
            if (town.id != view.home_place.id) choice("town", i + 1, town, town.name, look);
        }
        // The landsdelen; one opens its parts.
        auto const& regions = view.catalogue.regions;
        if (!regions.empty()) {
            flow.new_row(22);
            flow.lower(frame.text(frame.say(Key::picker_regions), Style::small_strong, {results.x, flow.y(), results.w, 0}, theme.ink, {.role = Role::heading, .name = "regions"}) + 10);
        }
        for (std::size_t i = 0; i < regions.size(); ++i) {
            ButtonLook const how{.kind = picker.region == i ? ButtonKind::ink : ButtonKind::secondary, .icon_before = picker.region == i ? "vink" : std::string_view{}, .icon_after = picker.region == i ? std::string_view{} : "verder", .style = Style::button_small, .selected = picker.region == i};
            std::string const& text = frame.say(regions[i].name);
            if (button(frame, "region", text, frame.say(regions[i].line), flow.next(button_width(frame, text, how)), how, i + 1)) frame.send(RegionOpened{i});
        }
        if (picker.region && *picker.region < regions.size()) {
            flow.new_row(gap);
            auto const& parts = regions[*picker.region].parts;
            for (std::size_t i = 0; i < parts.size(); ++i) {
                Region const& region = regions[*picker.region];
                Place part = parts[i];
                bool const whole = part.id == region.id;
                if (whole) part.name = without_soft_hyphens(frame.say(region.name));
                choice("part", i + 1, part, whole ? frame.say(Key::near_kind_all) : part.name, look, whole ? frame.say(region.line) : std::string{});
            }
        }
    }
    for (std::size_t i = 0; i < picker.found.size(); ++i) {
        Place const& place = picker.found[i];
        bool const twice = std::ranges::count(picker.found, place.name, &Place::name) > 1;
        choice("place", i + 1, place, twice ? place.name + " (" + place.province + ")" : place.name, look);
    }
    float used = top - results.y - shift + flow.used();
    if (!picker.text.empty() && picker.found.empty()) {
        if (results.w > 1100) empty_picture(frame, "empty/place-none", {results.right() - 240, top, 240, 160});
        used = frame.text(filled(frame.say(Key::picker_none), {{"text", picker.text}}), Style::head, {results.x, top, results.w, 0}, theme.ink, {.role = Role::heading, .name = "none"});
        used += frame.text(frame.say(Key::picker_advice), Style::body, {results.x, top + used + 6, results.w, 0}, theme.grey) + 6;
    }
    frame.end_scroll(used + 12);
    frame.leave_for_toast({margin(frame), 20, frame.width() - 2 * margin(frame), 96});
    keyboard(frame, room.board, picker.digits, true);
}

}  // namespace sprank::screens
