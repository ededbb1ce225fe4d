#include <algorithm>
#include <array>
#include <cmath>

#include "core/profiles.hpp"
#include "core/text.hpp"
#include "screens/flow.hpp"
#include "screens/list_page.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
/// What is chosen so far, from the top: school, profile, and what is open with it.
class Chooser {
public:
    Chooser(View const& view, ProfileChooser const& screen, Frame& frame, Rect r) : view_(view), screen_(screen), frame_(frame), network_(view.catalogue.network), r_(r), y_(r.y) {}

    float draw() {
        // Once both are chosen their chips speak for themselves, and what they open comes into sight.
        if (!screen_.profile) heading(Key::profiles_school);
        schools();
        if (screen_.school) {
            if (screen_.profile) y_ += 12;
            else heading(Key::profiles_profile);
            profiles();
        }
        if (screen_.profile) {
            about();
            open(0, Key::profiles_open);
            open(1, Key::profiles_extra);
            others();
        }
        return y_ - r_.y;
    }

private:
    void heading(Key key) {
        if (y_ > r_.y) y_ += 22;
        y_ += frame_.text(frame_.say(key), Style::head, {r_.x, y_, r_.w, 0}, frame_.theme().ink, {.role = Role::heading}) + 12;
    }

    float chip_height() { return std::max(76.0f, frame_.line_height(Style::small_strong) + 36); }

    void schools() {
        Flow flow({r_.x, y_, r_.w, 0}, chip_height(), 12);
        for (StationIndex const school : schools_with_profiles(view_.catalogue)) {
            bool const on = screen_.school == school;
            std::string const& text = frame_.say(network_[school].short_name);
            ChipLook const look{.icon = on ? "vink" : "school", .selected = on};
            if (chip(frame_, "school", school.value + std::uint64_t{1}, text, frame_.say(network_[school].name), flow.next(chip_width(frame_, text, look)), look)) frame_.send(SchoolChosen{school});
        }
        y_ += flow.used();
    }

    void profiles() {
        Flow flow({r_.x, y_, r_.w, 0}, chip_height(), 12);
        for (ProfileIndex const index : profiles_at(view_.catalogue, *screen_.school)) {
            SchoolProfile const& profile = network_[index];
            bool const on = screen_.profile == index;
            std::string const& text = frame_.say(profile.name);
            ChipLook const look{.icon = on ? std::string_view("vink") : profile.icon, .selected = on};
            if (chip(frame_, "profile", index.value + std::uint64_t{1}, text, {}, flow.next(chip_width(frame_, text, look)), look)) frame_.send(ProfileChosen{index});
        }
        y_ += flow.used();
    }

    /// What the profile is, and of which worlds it already teaches something.
    void about() {
        Theme const& theme = frame_.theme();
        SchoolProfile const& profile = network_[*screen_.profile];
        std::string text = frame_.say(profile.line);
        if (!profile.fits.empty()) {
            std::vector<std::string> worlds;
            for (WorldIndex const world : profile.fits) worlds.push_back(lowered(frame_.say(view_.catalogue[world].name)));
            text += " " + filled(frame_.say(Key::profiles_fits), {{"worlds", joined(worlds, frame_.say(Key::ways_and))}});
        }
        y_ += 16;
        float const room = r_.w - 64;
        std::string const source = origin_text(frame_, profile.origin);
        float const words = frame_.text_height(text, Style::body, room), height = words + frame_.text_height(source, Style::small, room) + 48;
        Rect const card{r_.x, y_, r_.w, height};
        plane(frame_, card, theme.card, 28);
        frame_.fill({card.x, card.y + 28, 10, height - 56}, theme.contrast() ? theme.sun : theme.pair("energie").base, 5);
        frame_.text(text, Style::body, {card.x + 32, card.y + 24, room, 0}, theme.ink, {.name = "about", .background = theme.card});
        frame_.text(source, Style::small, {card.x + 32, card.y + 24 + words, room, 0}, theme.grey, {.background = theme.card});
        y_ += height;
    }

    /// Professions that are that open, under the rules that say so.
    void open(int how_open, Key title) {
        SchoolProfile const& profile = network_[*screen_.profile];
        bool headed = false;
        for (std::size_t door = 0; door < profile.doors.size(); ++door) {
            auto const here = [&](OpenProfession const& one) { return one.door == door && openness(view_.catalogue, *screen_.profile, one) == how_open; };
            if (std::ranges::none_of(screen_.found, here)) continue;
            if (!headed) heading(title);
            headed = true;
            y_ += frame_.text(frame_.say(profile.doors[door].text), Style::body, {r_.x, y_, r_.w, 0}, frame_.theme().ink) + 2;
            y_ += frame_.text(origin_text(frame_, profile.doors[door].origin), Style::small, {r_.x, y_, r_.w, 0}, frame_.theme().grey) + 14;
            cards(here, false);
        }
    }

    void others() {
        auto const here = [](OpenProfession const& one) { return !one.door.has_value(); };
        if (std::ranges::none_of(screen_.found, here)) return;
        heading(Key::profiles_other);
        cards(here, true);
    }

    /// Cards beside each other, as many as have room. `by_way`: a tap shows the ways there.
    template <typename Test>
    void cards(Test here, bool by_way) {
        float const gap = 16;
        constexpr float picture_width = 190, beside_words = 130;
        float widest = 0;  // no word may be cut
        for (OpenProfession const& one : screen_.found)
            if (here(one)) widest = std::max(widest, longest_word(frame_.say(view_.catalogue[one.profession].name)));
        auto const columns = static_cast<std::size_t>(std::clamp(std::floor((r_.w + gap) / (std::max(frame_.units().text(520), widest + picture_width + beside_words) + gap)), 1.0f, 3.0f));
        float const wide = (r_.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
        std::size_t column = 0;
        float tallest = 0;
        for (OpenProfession const& one : screen_.found) {
            if (!here(one)) continue;
            Profession const& profession = view_.catalogue[one.profession];
            World const& world = view_.catalogue[profession.world];
            std::string const picture = "profession/" + profession.id;
            std::string const line = one.level ? frame_.say(view_.catalogue[*one.level].short_name) + " · " + frame_.say(world.short_name) : frame_.say(world.name);
            WideCard const card{.name = "profession", .number = one.profession.value + std::uint64_t{1}, .title = frame_.say(profession.name), .line = line, .picture = picture, .colour = world.colour, .picture_width = picture_width, .least = 140};
            float const height = wide_card_height(frame_, wide, card);
            if (column == columns) column = 0, y_ += tallest + gap, tallest = 0;
            Rect const at{r_.x + static_cast<float>(column) * (wide + gap), y_, wide, height};
            if (wide_card(frame_, at, card)) {
                if (by_way) frame_.send(WaysOpened{one.profession});
                else frame_.send(ProfessionOpened{one.profession});
            }
            tallest = std::max(tallest, height);
            ++column;
        }
        y_ += tallest + 18;
    }

    float longest_word(std::string_view text) {
        float widest = 0;
        for (std::size_t at = 0; at < text.size();) {
            std::size_t const end = std::min(text.find(' ', at), text.size());
            widest = std::max(widest, frame_.text_width(text.substr(at, end - at), Style::card));
            at = end + 1;
        }
        return widest;
    }

    View const& view_;
    ProfileChooser const& screen_;
    Frame& frame_;
    Network const& network_;
    Rect r_;
    float y_;
};
/// Nothing chosen yet: a look at where profiles lead. Returns the height it took.
float draw_where_to(View const& view, Frame& frame, Rect r) {
    constexpr float gap = 24, least = 170;
    std::size_t const most = frame.portrait() ? 2 : 4;
    float const width = (r.w - gap * static_cast<float>(most - 1)) / static_cast<float>(most), height = std::min(r.h, std::round(width * .75f));
    if (height < least || view.catalogue.featured.empty()) return 0;
    std::size_t const rows = frame.portrait() && r.h >= 2 * height + gap ? 2 : 1;
    for (std::size_t i = 0; i < std::min(most * rows, view.catalogue.featured.size()); ++i) {
        Profession const& profession = view.catalogue[view.catalogue.featured[i]];
        Rect const at{r.x + static_cast<float>(i % most) * (width + gap), r.y + static_cast<float>(i / most) * (height + gap), width, height};
        frame.picture("profession/" + profession.id, at, 40, Corners::all, {.5f, .3f}, frame.theme().fill(view.catalogue[profession.world].colour));
        if (frame.theme().contrast()) frame.inner_outline(at, frame.theme().outline(), 5, 40);
        frame.record(Role::picture, "where-to", {}, frame.say(profession.picture_text), at);
    }
    return static_cast<float>(rows) * (height + gap) + 36;
}
}  // namespace

void draw_profile_chooser(View const& view, ProfileChooser const& screen, Frame& frame) {
    std::array const buttons{PageButton{"near", frame.say(Key::route_near), {.kind = ButtonKind::primary, .icon_before = "pin"}},
                             PageButton{"quiz", frame.say(Key::route_quiz), {.kind = ButtonKind::secondary, .icon_after = "verder", .style = Style::button_small}}};
    float const width = frame.width() - 2 * margin(frame);
    ListPage const page = list_page(view, frame, frame.say(Key::profiles_title), frame.say(Key::profiles_line), page_buttons_height(frame, width, buttons));
    Rect const& list = page.list;
    float const shift = frame.begin_scroll("profiles", {list.x - 36, list.y, list.w + 50, list.h}, screen.scroll);
    float used = Chooser(view, screen, frame, {list.x, list.y + 8 + shift, list.w, 0}).draw();
    if (!screen.profile) used += draw_where_to(view, frame, {list.x, list.y + 8 + shift + used + 36, list.w, list.h - used - 60});
    frame.end_scroll(used + 30);
    if (auto const tapped = page_buttons(frame, page.buttons, buttons)) {
        if (*tapped == 0) frame.send(NearOpened{std::nullopt, Audience::pupils});
        else frame.send(DoorOpened{DoorKind::quiz});
    }
}

}  // namespace sprank::screens
