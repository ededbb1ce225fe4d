#include <algorithm>
#include <array>
#include <functional>

#include "core/text.hpp"
#include "screens/list_page.hpp"
#include "screens/way_words.hpp"

namespace sprank::screens {

using namespace ui;

namespace {

/// The hanging bridge: towers, cable and a plank for each thing the profession asks.
class Bridge {
public:
    Bridge(View const& view, BridgeMatch const& match, Frame& frame, Rect r)
        : view_(view), match_(match), frame_(frame), r_(r), all_(match.have.size() + match.missing.size()) {
        bank_ = std::clamp(r.w * .17f, 150.0f, 320.0f);
        plank_y_ = r.y + r.h * .62f;
        left_ = r.x + bank_, right_ = r.right() - bank_;
    }

    void draw() {
        Theme const& theme = frame_.theme();
        Rect const water{r_.x, r_.bottom() - 18, r_.w, 18};
        if (!theme.contrast()) frame_.fill(water, theme.pair("maritiem").base);
        bank({r_.x, plank_y_ - 4, bank_, r_.bottom() - plank_y_ + 4}, true);
        bank({right_, plank_y_ - 4, bank_, r_.bottom() - plank_y_ + 4}, false);
        cable();
        planks();
        std::string const spoken = filled(frame_.say(Key::bridge_spoken), {{"name", without_soft_hyphens(lowered(frame_.say(profession().name)))}, {"have", std::to_string(match_.have.size())}, {"missing", std::to_string(match_.missing.size())}});
        frame_.record(Role::chart, "bridge", {}, spoken, r_);
    }

private:
    Profession const& profession() const { return view_.catalogue[match_.profession]; }

    void bank(Rect r, bool here) {
        Theme const& theme = frame_.theme();
        std::string_view const colour = here ? std::string_view("energie") : std::string_view(view_.catalogue[profession().world].colour);
        float const radius = std::min(r.w * .42f, plank_y_ - r_.y - 10);
        Point const centre{r.x + r.w / 2, r.y};
        frame_.push_clip({r.x, r_.y, r.w, r.y - r_.y});
        frame_.circle(centre, radius, theme.halo(colour));
        frame_.pop_clip();
        if (here) {
            frame_.icon("mensen", {centre.x, centre.y - radius * .42f}, radius * .7f, theme.contrast() ? theme.sun : theme.on_colour);
        } else {
            std::string const key = "person/" + profession().id;
            float const height = radius * 1.5f, width = height * frame_.pictures().aspect(key), head = frame_.pictures().head(key);
            frame_.cut_out(key, {centre.x - width * head, r.y - radius * 1.16f, width, height}, {r.x, r_.y, r.w, r.y - r_.y});
        }
        frame_.fill(r, theme.contrast() ? theme.card : theme.bar, 16, Corners::all);
        if (theme.contrast()) frame_.inner_outline(r, theme.outline(), 5, 0);
        std::string const& name = here ? (view_.session.job ? frame_.say(view_.catalogue[*view_.session.job].name) : frame_.say(Key::bridge_you)) : frame_.say(profession().name);
        Colour const ground = theme.contrast() ? theme.card : theme.bar, words = theme.contrast() ? theme.ink : theme.on_bar;
        float const room = r.w - 24, height = frame_.text_height(name, Style::small_strong, room);
        if (height < r.h - 10 && !frame_.too_wide(name, Style::small_strong, room)) frame_.text(name, Style::small_strong, {r.x + 12, r.y + std::max(6.0f, (r.h - height) / 2), room, height}, words, {.align = Align::centre, .background = ground});
    }

    void cable() {
        Theme const& theme = frame_.theme();
        float const tower_left = left_ + (right_ - left_) * .08f, tower_right = right_ - (right_ - left_) * .08f, top = r_.y + 24;
        for (float const x : {tower_left, tower_right}) {
            std::array<Point, 2> const tower{Point{x, top}, Point{x, r_.bottom() - 20}};
            frame_.stroke(tower, theme.ink, 16);
        }
        std::vector<Point> rope{{left_ - 10, plank_y_}, {tower_left, top}};
        constexpr int parts = 24;
        float const sag = plank_y_ - top - 40;
        for (int i = 1; i < parts; ++i) {
            float const t = static_cast<float>(i) / parts;
            rope.push_back({tower_left + (tower_right - tower_left) * t, top + sag * 4 * t * (1 - t)});
        }
        rope.push_back({tower_right, top});
        rope.push_back({right_ + 10, plank_y_});
        for (std::size_t i = 1; i < all_; ++i) {
            float const x = left_ + (right_ - left_) * static_cast<float>(i) / static_cast<float>(all_), t = (x - tower_left) / (tower_right - tower_left);
            if (t < .03f || t > .97f) continue;
            std::array<Point, 2> const hanger{Point{x, top + sag * 4 * t * (1 - t)}, Point{x, plank_y_ + 6}};
            frame_.stroke(hanger, theme.ink, 5);
        }
        frame_.stroke(rope, theme.ink, 8);
        for (float const x : {tower_left, tower_right}) {
            frame_.circle({x, top}, 18, theme.ink);
            frame_.circle({x, top}, 13, theme.spark);
        }
    }

    void planks() {
        Theme const& theme = frame_.theme();
        float const gap = 6, wide = (right_ - left_ - gap * static_cast<float>(all_ + 1)) / static_cast<float>(std::max<std::size_t>(1, all_)), height = std::clamp(wide * .48f, 44.0f, 62.0f);
        for (std::size_t i = 0; i < all_; ++i) {
            Rect const r{left_ + gap + static_cast<float>(i) * (wide + gap), plank_y_ - height * .2f, wide, height};
            bool const there = i < match_.have.size();
            frame_.fill(r, there ? (theme.contrast() ? theme.sun : theme.pair("proces").base) : theme.paper, 14);
            if (there) frame_.inner_outline(r, theme.ink, 5, 14);
            else dashes(r);
            frame_.icon(there ? "vink" : "plus", {r.x + r.w / 2, r.y + r.h / 2}, std::min(44.0f, wide * .5f), there ? theme.on_colour : theme.deep_text("metaal"));
        }
    }

    /// A dashed outline: what is not there yet.
    void dashes(Rect r) {
        Theme const& theme = frame_.theme();
        Colour const colour = theme.deep_text("metaal");
        constexpr float dash = 12, hole = 9, thick = 5;
        for (float x = r.x + 10; x < r.right() - 10; x += dash + hole) {
            float const wide = std::min(dash, r.right() - 8 - x);
            frame_.fill({x, r.y, wide, thick}, colour);
            frame_.fill({x, r.bottom() - thick, wide, thick}, colour);
        }
        for (float y = r.y + 9; y < r.bottom() - 9; y += dash + hole) {
            float const high = std::min(dash, r.bottom() - 8 - y);
            frame_.fill({r.x, y, thick, high}, colour);
            frame_.fill({r.right() - thick, y, thick, high}, colour);
        }
    }

    View const& view_;
    BridgeMatch const& match_;
    Frame& frame_;
    Rect r_;
    std::size_t all_;
    float bank_ = 0, plank_y_ = 0, left_ = 0, right_ = 0;
};

Key learn_key(LearnBy by) { return by == LearnBy::work ? Key::bridge_by_work : by == LearnBy::course ? Key::bridge_by_course : Key::bridge_by_school; }

/// A card with a heading and lines, each with a mark. Measures only when `draw` is false.
float plank_list(Frame& frame, Rect r, std::string_view title, std::string_view icon, std::span<std::pair<std::string, std::string> const> lines, std::string_view empty, Colour mark, bool draw) {
    Theme const& theme = frame.theme();
    float const pad = 32, inner = r.w - 2 * pad, indent = 52;
    auto const text_of = [](std::pair<std::string, std::string> const& line) { return line.second.empty() ? line.first : line.first + " · " + line.second; };
    float height = 26 + frame.text_height(title, Style::card, inner) + 14;
    for (auto const& line : lines) height += std::max(46.0f, frame.text_height(text_of(line), Style::body, inner - indent) + 10);
    if (lines.empty()) height += frame.text_height(empty, Style::body, inner) + 8;
    height += 18;
    if (!draw) return height;
    plane(frame, {r.x, r.y, r.w, std::max(r.h, height)}, theme.card, 32);
    float y = r.y + 26;
    y += frame.text(title, Style::card, {r.x + pad, y, inner, 0}, theme.ink, {.role = Role::heading, .background = theme.card}) + 14;
    for (auto const& line : lines) {
        std::string const text = text_of(line);
        float const row = frame.text_height(text, Style::body, inner - indent), first = frame.line_height(Style::body);
        frame.circle({r.x + pad + 17, y + first / 2}, 17, mark);
        frame.icon(icon, {r.x + pad + 17, y + first / 2}, 24, theme.on_colour);
        frame.text(text, Style::body, {r.x + pad + indent, y, inner - indent, row}, theme.ink, {.background = theme.card});
        y += std::max(46.0f, row + 10);
    }
    if (lines.empty()) frame.text(empty, Style::body, {r.x + pad, y, inner, 0}, theme.ink, {.background = theme.card});
    return height;
}

class BridgePage {
public:
    BridgePage(View const& view, BridgeView const& screen, Frame& frame) : view_(view), screen_(screen), frame_(frame), match_(screen.match), profession_(view.catalogue[screen.match.profession]) {}

    void draw() {
        std::string const name = lowered(frame_.say(profession_.name));
        std::string const title = view_.session.job ? filled(frame_.say(Key::bridge_from_to), {{"from", lowered(frame_.say(view_.catalogue[*view_.session.job].name))}, {"name", name}})
                                                    : filled(frame_.say(Key::bridge_to), {{"name", name}});
        std::string const line = filled(frame_.say(Key::bridge_of), {{"have", std::to_string(match_.have.size())}, {"all", std::to_string(match_.have.size() + match_.missing.size())}});
        std::array const buttons{PageButton{"bridge-begin", frame_.say(Key::bridge_begin), {.kind = ButtonKind::primary, .icon_after = "verder"}},
                                 PageButton{"profession", frame_.say(profession_.name), {.kind = ButtonKind::secondary, .icon_before = "info", .style = Style::button_small}}};
        float const width = frame_.width() - 2 * margin(frame_);
        ListPage const page = list_page(view_, frame_, title, line, page_buttons_height(frame_, width, buttons));
        Rect const& list = page.list;
        bool const above = page.header.h >= 200;
        if (above) Bridge(view_, match_, frame_, page.header).draw();
        float const shift = frame_.begin_scroll("bridge", {list.x - 36, list.y, list.w + 50, list.h}, screen_.scroll);
        float y = list.y + 8 + shift;
        if (!above) {
            float const tall = std::clamp(list.w * .2f, 290.0f, 340.0f);
            Bridge(view_, match_, frame_, {list.x, y, list.w, tall}).draw();
            y += tall + 22;
        }
        y += planks({list.x, y, list.w, 0}) + 26;
        y += steps({list.x, y, list.w, 0}) + 16;
        y += frame_.text(frame_.say(Key::bridge_source), Style::small, {list.x, y, list.w, 0}, frame_.theme().grey, {.name = "source"});
        frame_.end_scroll(y + 18 - list.y - shift);
        if (auto const tapped = page_buttons(frame_, page.buttons, buttons)) {
            if (*tapped == 0) try_out();
            else frame_.send(ProfessionOpened{match_.profession});
        }
    }

private:
    void try_out() { frame_.send(NearOpened{match_.profession, std::nullopt, {}, {OfferKind::try_out, OfferKind::company_visit, OfferKind::open_day}}); }

    /// What is there and what is still learned, beside each other where there is room.
    float planks(Rect r) {
        Theme const& theme = frame_.theme();
        std::vector<std::pair<std::string, std::string>> have, missing;
        for (SkillIndex const skill : match_.have) have.emplace_back(frame_.say(view_.catalogue[skill].text), std::string{});
        for (AskedSkill const& skill : match_.missing) missing.emplace_back(frame_.say(view_.catalogue[skill.skill].text), frame_.say(learn_key(skill.learn)));
        Colour const good = theme.contrast() ? theme.sun : theme.pair("proces").base, open = theme.contrast() ? theme.sun : theme.pair("metaal").base;
        bool const beside = r.w > 1200;
        float const wide = beside ? (r.w - 24) / 2 : r.w;
        float const of_have = plank_list(frame_, {r.x, r.y, wide, 0}, frame_.say(Key::bridge_can), "vink", have, {}, good, false);
        float const of_missing = plank_list(frame_, {r.x, r.y, wide, 0}, frame_.say(Key::bridge_learn), "plus", missing, frame_.say(Key::bridge_nothing_missing), open, false);
        float const first = have.empty() ? 0 : of_have, tallest = beside ? std::max(first, of_missing) : 0;
        float y = r.y, x = r.x;
        if (!have.empty()) {
            (void)plank_list(frame_, {x, y, wide, std::max(of_have, tallest)}, frame_.say(Key::bridge_can), "vink", have, {}, good, true);
            if (beside) x += wide + 24;
            else y += of_have + 20;
        }
        (void)plank_list(frame_, {x, y, wide, std::max(of_missing, tallest)}, frame_.say(Key::bridge_learn), "plus", missing, frame_.say(Key::bridge_nothing_missing), open, true);
        return beside ? tallest : y + of_missing - r.y;
    }

    /// What to do, in order; each can be tapped.
    float steps(Rect r) {
        struct Step {
            std::string_view name, icon, colour;
            std::string title, line;
            std::function<void()> act;
        };
        std::vector<Step> all;
        for (BridgeStep const& step : screen_.steps) switch (step.kind) {
                case BridgeStepKind::try_out:
                    all.push_back({"step-try", "tik", "energie", frame_.say(Key::bridge_step_try), frame_.say(Key::bridge_step_try_line), [this] { try_out(); }});
                    break;
                case BridgeStepKind::learn: {
                    std::string const level = step.level ? frame_.say(view_.catalogue[*step.level].short_name) : std::string{};
                    std::string const time = step.years_max > 0 ? years_text(frame_, Duration{step.years_min, step.years_max, {}}) : frame_.say(Key::ways_time_unknown);
                    std::string line = step.earns ? filled(frame_.say(Key::bridge_step_earn_line), {{"time", time}}) : time;
                    if (step.origin) line += ". " + origin_text(frame_, *step.origin);
                    all.push_back({"step-learn", "school", "robots", filled(frame_.say(step.earns ? Key::bridge_step_earn : Key::bridge_step_school), {{"level", level}}), line, [this] { frame_.send(WaysOpened{match_.profession}); }});
                    break;
                }
                case BridgeStepKind::money:
                    all.push_back({"step-money", "euro", "klimaat", frame_.say(Key::bridge_step_money), frame_.say(Key::bridge_step_money_line), [this] { frame_.send(RouteOpened{RouteKind::money}); }});
                    break;
                case BridgeStepKind::call:
                    all.push_back({"step-call", "mensen", "ict", frame_.say(Key::bridge_step_call), frame_.say(Key::bridge_step_call_line), [this] { frame_.send(NearOpened{std::nullopt, std::nullopt, {}, {OfferKind::information}}); }});
                    break;
            }
        float y = r.y + frame_.text(frame_.say(Key::bridge_steps), Style::head, r, frame_.theme().ink, {.role = Role::heading}) + 14;
        std::size_t const columns = r.w > 1200 ? 2 : 1;
        float const gap = 18, wide = (r.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
        float tallest = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            WideCard const card{.name = all[i].name, .title = all[i].title, .line = all[i].line, .icon = all[i].icon, .colour = all[i].colour, .picture_width = 140, .least = 140};
            float const height = wide_card_height(frame_, wide, card);
            if (i > 0 && i % columns == 0) y += tallest + gap, tallest = 0;
            if (wide_card(frame_, {r.x + static_cast<float>(i % columns) * (wide + gap), y, wide, height}, card)) all[i].act();
            tallest = std::max(tallest, height);
        }
        return y + tallest - r.y;
    }

    View const& view_;
    BridgeView const& screen_;
    Frame& frame_;
    BridgeMatch const& match_;
    Profession const& profession_;
};
}  // namespace

void draw_bridge(View const& view, BridgeView const& screen, Frame& frame) { BridgePage(view, screen, frame).draw(); }

}  // namespace sprank::screens
