#include <algorithm>
#include <array>
#include <functional>

#include "core/text.hpp"
#include "screens/bridge_picture.hpp"
#include "screens/list_page.hpp"
#include "screens/way_words.hpp"

namespace sprank::screens {

using namespace ui;

namespace {

Key learn_key(LearnBy by) { return by == LearnBy::work ? Key::bridge_by_work : by == LearnBy::course ? Key::bridge_by_course : Key::bridge_by_school; }

/// A card with a heading and lines, each with a mark: in two columns where they are many and have the room.
class PlankList {
public:
    using Line = std::pair<std::string, std::string>;  ///< what, and how it is learned

    PlankList(Frame& frame, float width, std::string_view title, std::string_view icon, std::vector<Line> lines, std::string_view empty, Colour mark)
        : frame_(frame), width_(width), title_(title), icon_(icon), empty_(empty), mark_(mark) {
        for (Line const& line : lines) texts_.push_back(line.second.empty() ? line.first : line.first + " · " + line.second);
        float widest = 0;
        for (std::string const& text : texts_) widest = std::max(widest, frame.text_width(text, Style::body));
        columns_ = texts_.size() > 3 && 2 * (widest + indent) + between <= inner() ? 2 : 1;
        rows_ = (texts_.size() + columns_ - 1) / columns_;
    }

    float height() const {
        float height = 26 + frame_.text_height(title_, Style::card, inner()) + 14 + 18;
        for (std::size_t row = 0; row < rows_; ++row) height += row_height(row);
        return texts_.empty() ? height + frame_.text_height(empty_, Style::body, inner()) + 8 : height;
    }

    void draw(Rect r) const {
        Theme const& theme = frame_.theme();
        plane(frame_, r, theme.card, 32);
        float const x = r.x + pad;
        float y = r.y + 26;
        y += frame_.text(title_, Style::card, {x, y, inner(), 0}, theme.ink, {.role = Role::heading, .background = theme.card}) + 14;
        if (texts_.empty()) frame_.text(empty_, Style::body, {x, y, inner(), 0}, theme.ink, {.background = theme.card});
        for (std::size_t row = 0; row < rows_; ++row) {
            for (std::size_t column = 0; column < columns_; ++column)
                if (std::size_t const i = column * rows_ + row; i < texts_.size()) draw_line(i, {x + static_cast<float>(column) * (each() + between), y});
            y += row_height(row);
        }
    }

private:
    static constexpr float pad = 32, indent = 52, between = 30;

    float inner() const { return width_ - 2 * pad; }
    float each() const { return columns_ == 1 ? inner() : (inner() - between) / 2; }
    float row_height(std::size_t row) const {
        float height = 46;
        for (std::size_t i = row; i < texts_.size(); i += rows_) height = std::max(height, frame_.text_height(texts_[i], Style::body, each() - indent) + 10);
        return height;
    }
    void draw_line(std::size_t i, Point at) const {
        Theme const& theme = frame_.theme();
        float const first = frame_.line_height(Style::body), room = each() - indent;
        frame_.circle({at.x + 17, at.y + first / 2}, 17, mark_);
        frame_.icon(icon_, {at.x + 17, at.y + first / 2}, 24, theme.on_colour);
        frame_.text(texts_[i], Style::body, {at.x + indent, at.y, room, frame_.text_height(texts_[i], Style::body, room)}, theme.ink, {.background = theme.card});
    }

    Frame& frame_;
    float width_;
    std::string_view title_, icon_, empty_;
    Colour mark_;
    std::vector<std::string> texts_;
    std::size_t columns_ = 1, rows_ = 0;
};

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
        float const width = frame_.width() - 2 * margin(frame_), buttons_height = page_buttons_height(frame_, width, buttons);
        ListPage const page = spanned(title, line) ? under_bridge(title, line, buttons_height) : list_page(view_, frame_, title, line, buttons_height);
        Rect list = page.list;
        bool told = page.header.h >= 200 || spanned(title, line);  // with the bridge above the list, else in it
        if (page.header.h >= 200) {
            float const tall = std::min(page.header.h, 520.0f);
            bridge_picture(view_, match_, frame_, {0, page.header.bottom() - tall, frame_.width(), tall});
        } else if (float const tall = frame_.portrait() ? frame_.width() * .36f : 384.0f, above = frame_.portrait() ? 0.0f : 34.0f; !told && list.h + above >= tall + (frame_.portrait() ? 500.0f : 270.0f)) {
            bridge_picture(view_, match_, frame_, {0, list.y - above, frame_.width(), tall});
            list.y += tall - above + 8, list.h -= tall - above + 8;
            told = true;
        }
        float const shift = frame_.begin_scroll("bridge", {list.x - 36, list.y, list.w + 50, list.h}, screen_.scroll);
        float y = list.y + 8 + shift;
        if (!told) {
            float const tall = frame_.units().text(std::clamp(list.w * .22f, 300.0f, 380.0f));
            bridge_picture(view_, match_, frame_, {list.x, y, list.w, tall});
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
    static constexpr float span_height = 430;

    float title_left() const { return bridge_bank_width(frame_.width()) + 50; }

    /// The whole bridge, with title and line between its towers: on a wide panel with the letters of every day.
    bool spanned(std::string_view title, std::string_view line) {
        if (frame_.portrait() || frame_.units().step() != TextStep::normal || room_of(view_, frame_).header.h > 0) return false;
        float const room = frame_.width() - 2 * title_left();
        return frame_.text_width(title, Style::title) <= room && frame_.text_width(line, Style::intro) <= room && room_of(view_, frame_).body.h > span_height + 60 + 400;
    }
    ListPage under_bridge(std::string_view title, std::string_view line, float buttons) {
        float const side = margin(frame_), left = title_left(), room = frame_.width() - 2 * left, bottom = room_of(view_, frame_).body.bottom() - 14;
        bridge_picture(view_, match_, frame_, {0, 68, frame_.width(), span_height});
        float const y = 36 + frame_.text(title, Style::title, {left, 36, room, 0}, frame_.theme().ink, {.role = Role::heading, .name = "title"}) + 6;
        frame_.text(line, Style::intro, {left, y, room, 0}, frame_.theme().ink, {.name = "line"});
        ListPage page;
        float const top = 68 + span_height + 4;
        page.buttons = {side, bottom - buttons, frame_.width() - 2 * side, buttons};
        page.list = {side, top, page.buttons.w, bottom - buttons - 12 - top};
        frame_.leave_for_toast({side, top - 110, page.buttons.w, 96});
        return page;
    }

    void try_out() { frame_.send(NearOpened{match_.profession, std::nullopt, {}, {OfferKind::try_out, OfferKind::company_visit, OfferKind::open_day}}); }

    /// What is there and what is still learned, beside each other where there is room.
    float planks(Rect r) {
        Theme const& theme = frame_.theme();
        std::vector<PlankList::Line> have, missing;
        for (SkillIndex const skill : match_.have) have.emplace_back(frame_.say(view_.catalogue[skill].text), std::string{});
        for (AskedSkill const& skill : match_.missing) missing.emplace_back(frame_.say(view_.catalogue[skill.skill].text), frame_.say(learn_key(skill.learn)));
        Colour const good = theme.contrast() ? theme.sun : theme.pair("proces").base, open = theme.contrast() ? theme.sun : theme.pair("metaal").base;
        bool const any = !have.empty(), beside = any && r.w > 1200;
        float const wide = beside ? (r.w - 24) / 2 : r.w;
        PlankList const can(frame_, wide, frame_.say(Key::bridge_can), "vink", std::move(have), {}, good);
        PlankList const learn(frame_, wide, frame_.say(Key::bridge_learn), "plus", std::move(missing), frame_.say(Key::bridge_nothing_missing), open);
        float const of_can = any ? can.height() : 0, of_learn = learn.height();
        if (beside) {
            float const tallest = std::max(of_can, of_learn);
            can.draw({r.x, r.y, wide, tallest});
            learn.draw({r.x + wide + 24, r.y, wide, tallest});
            return tallest;
        }
        float const first = any ? of_can + 20 : 0;
        if (any) can.draw({r.x, r.y, wide, of_can});
        learn.draw({r.x, r.y + first, wide, of_learn});
        return first + of_learn;
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
