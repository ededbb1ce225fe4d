#include "screens/bridge_picture.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "core/text.hpp"
#include "ui/widgets.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr float bank_edge = 18, tower_wide = 22, plank_gap = 12, plank_edge = 6, plank_radius = 14, outer_side = 30, inner_side = 12, wave = 7, wave_length = 120;
/// In everyday clothes, of assets/people.
constexpr std::array<std::string_view, 6> people{"person/nu-1", "person/nu-2", "person/nu-3", "person/nu-4", "person/nu-5", "person/nu-6"};

/// Along the edge of a rectangle with round corners, a point every few units; it ends where it began.
std::vector<Point> round_edge(Rect r, float radius) {
    constexpr int parts = 6;
    std::vector<Point> points;
    std::array<Point, 4> const centres{Point{r.right() - radius, r.y + radius}, Point{r.right() - radius, r.bottom() - radius}, Point{r.x + radius, r.bottom() - radius}, Point{r.x + radius, r.y + radius}};
    for (std::size_t corner = 0; corner < centres.size(); ++corner)
        for (int i = 0; i <= parts; ++i) {
            // In double: the last bits of float sines differ between processors and builds.
            double const angle = (static_cast<double>(corner) - 1 + static_cast<double>(i) / parts) * std::numbers::pi / 2;
            points.push_back({centres[corner].x + radius * static_cast<float>(std::cos(angle)), centres[corner].y + radius * static_cast<float>(std::sin(angle))});
        }
    points.push_back(points.front());
    return points;
}

/// A dashed edge: whole dashes, also round the corners.
void dashes(Frame& frame, Rect r, Colour colour) {
    auto const edge = round_edge(r.grown(-plank_edge / 2), plank_radius - plank_edge / 2);
    float length = 0;
    for (std::size_t i = 1; i < edge.size(); ++i) length += std::hypot(edge[i].x - edge[i - 1].x, edge[i].y - edge[i - 1].y);
    constexpr float period = 24, drawn = 8;  // the ends are round: half the width more at each
    float const each = length / std::round(length / period);
    std::vector<Point> dash;
    float along = 0;
    for (std::size_t i = 1; i < edge.size(); ++i) {
        Point const a = edge[i - 1], b = edge[i];
        float const piece = std::hypot(b.x - a.x, b.y - a.y);
        float done = 0;
        while (done < piece) {
            float const at = std::fmod(along + done, each), to_go = at < drawn ? drawn - at : each - at, next = std::min(piece, done + std::max(to_go, .01f));
            if (at < drawn) {
                auto const between = [&](float t) { return Point{a.x + (b.x - a.x) * t / piece, a.y + (b.y - a.y) * t / piece}; };
                if (dash.empty()) dash.push_back(between(done));
                dash.push_back(between(next));
                if (next - done >= to_go - .02f) frame.stroke(dash, colour, plank_edge), dash.clear();
            }
            done = next;
        }
        along += piece;
    }
    if (dash.size() > 1) frame.stroke(dash, colour, plank_edge);
}

class Picture {
public:
    Picture(View const& view, BridgeMatch const& match, Frame& frame, Rect r)
        : view_(view), match_(match), frame_(frame), r_(r), all_(match.have.size() + match.missing.size()) {
        bank_ = bridge_bank_width(r.w);
        for (std::string const* name : {&now(), &frame.say(profession().name)})
            while (bank_ < r.w * .3f && frame.too_wide(*name, Style::small_strong, bank_ - outer_side - inner_side)) bank_ += 10;
        float named = 0;
        for (std::string const* name : {&now(), &frame.say(profession().name)}) named = std::max(named, frame.text_height(*name, Style::small_strong, bank_ - outer_side - inner_side));
        plank_y_ = std::round(std::min(r.y + r.h * .6f, r.bottom() - bank_edge - 10 - named));
        left_ = r.x + bank_, right_ = r.right() - bank_;
        tower_left_ = left_ + (right_ - left_) * .08f, tower_right_ = right_ - (right_ - left_) * .08f, top_ = r.y + r.h * .28f;
    }

    void draw() {
        water();
        somebody({r_.x, r_.y, bank_, plank_y_ - r_.y}, today(), "energie");
        somebody({right_, r_.y, bank_, plank_y_ - r_.y}, "person/" + profession().id, view_.catalogue[profession().world].colour);
        cable();
        planks();
        bank({r_.x, plank_y_, bank_, r_.bottom() - plank_y_}, now());
        bank({right_, plank_y_, bank_, r_.bottom() - plank_y_}, frame_.say(profession().name));
        std::string const spoken = filled(frame_.say(Key::bridge_spoken), {{"name", without_soft_hyphens(lowered(frame_.say(profession().name)))}, {"have", std::to_string(match_.have.size())}, {"missing", std::to_string(match_.missing.size())}});
        frame_.record(Role::chart, "bridge", {}, spoken, r_);
    }

private:
    Profession const& profession() const { return view_.catalogue[match_.profession]; }
    std::string const& now() const { return view_.session.job ? frame_.say(view_.catalogue[*view_.session.job].name) : frame_.say(Key::bridge_you); }

    /// Somebody in everyday clothes: the same for the same job, anybody for any job.
    std::string_view today() const {
        std::size_t const one = view_.session.job ? view_.session.job->value * 7u + 3u : match_.profession.value;
        return people[one % people.size()];
    }

    void water() {
        Theme const& theme = frame_.theme();
        if (theme.contrast()) return;
        Colour const blue = mix(theme.paper, theme.pair("maritiem").base, .45f);
        float const y = r_.bottom() - r_.h * .07f;
        std::vector<Point> line;
        for (float x = left_ - 20; x < right_ + 20; x += 10) line.push_back({x, y + wave * static_cast<float>(std::sin(static_cast<double>(x - left_) / wave_length * std::numbers::pi))});
        frame_.fill({left_ - 20, y, right_ - left_ + 40, r_.bottom() - y}, blue);
        frame_.stroke(line, blue, 2 * wave + 3);
    }

    /// From the waist up behind the bank, before a halo.
    void somebody(Rect r, std::string_view key, std::string_view colour) {
        float const radius = std::min(bank_ * .42f, r.h * .55f);
        Point const middle{r.x + r.w / 2, r.bottom()};
        frame_.push_clip(r);
        frame_.circle(middle, radius, frame_.theme().halo(colour));
        frame_.pop_clip();
        float const height = std::min(radius * 2.34f, r.h * 1.25f), width = height * frame_.pictures().aspect(key), head = frame_.pictures().head(key);
        frame_.cut_out(key, {middle.x - width * head, r.bottom() - height * .8f, width, height}, r);
    }

    void bank(Rect r, std::string const& name) {
        Theme const& theme = frame_.theme();
        bool const here = r.x == r_.x;
        Colour const ground = theme.contrast() ? theme.card : theme.name == ThemeName::evening ? theme.line : theme.ink2, words = theme.contrast() ? theme.ink : theme.on_bar;
        frame_.push_clip(r);
        // The round corner lies at the water; the others beyond the edge of the picture.
        Rect const whole{here ? r.x - 40 : r.x, r.y, r.w + 40, r.h + 40};
        frame_.fill(whole, theme.contrast() ? theme.ink : mix(ground, rgb(0xFFFFFF), .2f), 30);
        frame_.fill({whole.x + (theme.contrast() && !here ? 5 : 0), r.y + bank_edge, whole.w - (theme.contrast() ? 5 : 0), whole.h}, ground, theme.contrast() ? 24 : 0);
        frame_.pop_clip();
        float const room = r.w - outer_side - inner_side;
        Style const style = frame_.too_wide(name, Style::card, room) || frame_.text_height(name, Style::card, room) > r.h - bank_edge - 16 ? Style::small_strong : Style::card;
        float const height = frame_.text_height(name, style, room), y = r.y + bank_edge + std::max(2.0f, (r.h - bank_edge - height) * .35f);
        frame_.text(name, style, {r.x + (here ? outer_side : inner_side), y, room, r.bottom() - y}, words, {.align = Align::centre, .background = ground});
    }

    float rope_y(float x) const {
        float const t = (x - tower_left_) / (tower_right_ - tower_left_), sag = plank_y_ - top_ - 34;
        return top_ + 14 + sag * 4 * t * (1 - t);
    }

    void cable() {
        Theme const& theme = frame_.theme();
        std::vector<Point> rope{{left_ - 26, plank_y_ + 4}, {tower_left_, top_ + 14}};
        constexpr int parts = 40;
        for (int i = 1; i < parts; ++i) {
            float const x = tower_left_ + (tower_right_ - tower_left_) * static_cast<float>(i) / parts;
            rope.push_back({x, rope_y(x)});
        }
        rope.push_back({tower_right_, top_ + 14});
        rope.push_back({right_ + 26, plank_y_ + 4});
        for (std::size_t i = 1; i < all_; ++i) {
            float const x = plank(i).x - plank_gap / 2;
            if (x < tower_left_ + 30 || x > tower_right_ - 30) continue;
            std::array<Point, 2> const hanger{Point{x, rope_y(x)}, Point{x, plank_y_ + 6}};
            frame_.stroke(hanger, theme.ink, 5);
        }
        frame_.stroke(rope, theme.ink, 10);
        for (float const x : {tower_left_, tower_right_}) {
            std::array<Point, 2> const tower{Point{x, top_}, Point{x, r_.bottom() - r_.h * .08f}};
            frame_.stroke(tower, theme.ink, tower_wide);
            frame_.circle({x, top_}, 24, theme.ink);
            frame_.circle({x, top_}, 16, theme.spark);
        }
    }

    Rect plank(std::size_t i) const {
        float const wide = (right_ - left_ - plank_gap * static_cast<float>(all_ + 1)) / static_cast<float>(std::max<std::size_t>(1, all_)), height = std::clamp(wide * .48f, 46.0f, 66.0f);
        return {left_ + plank_gap + static_cast<float>(i) * (wide + plank_gap), plank_y_ - 4, wide, height};
    }

    /// A stroke of a tick or a plus, bolder than an icon's; points on a grid of 48.
    void sign(std::span<Point const> grid, Point middle, float size, Colour colour) {
        std::vector<Point> points;
        for (Point const p : grid) points.push_back({middle.x + p.x * size / 48, middle.y + p.y * size / 48});
        frame_.stroke(points, colour, 8 * size / 48);
    }

    /// They drop into their places one after the other; what is still to come breathes once.
    void planks() {
        Theme const& theme = frame_.theme();
        for (std::size_t i = 0; i < all_; ++i) {
            Rect const r = plank(i);
            bool const there = i < match_.have.size();
            auto const delay = static_cast<std::int64_t>(i) * 60 + 200;
            float const done = frame_.entrance(delay, 240), breath = there ? 0 : static_cast<float>(std::sin(static_cast<double>(frame_.entrance(delay + 500, 700)) * std::numbers::pi));
            Point const middle = r.centre();
            float const size = std::min(48.0f, r.w * .62f);
            std::size_t const group = frame_.begin_group();
            if (there) {
                frame_.fill(r, theme.contrast() ? theme.sun : theme.pair("proces").base, plank_radius);
                frame_.inner_outline(r, theme.contrast() ? theme.sun : theme.name == ThemeName::evening ? theme.bar : theme.ink, plank_edge, plank_radius);
                sign(std::array{Point{-18, 1}, Point{-4, 15}, Point{20, -13}}, middle, size, theme.on_colour);
            } else {
                Colour const open = theme.contrast() ? theme.ink : theme.name == ThemeName::evening ? theme.pair("metaal").base : theme.pair("metaal").deep;
                frame_.fill(r, theme.paper, plank_radius);
                dashes(frame_, r, open);
                float const large = size * (1 + .22f * breath);
                sign(std::array{Point{-16, 0}, Point{16, 0}}, middle, large, open);
                sign(std::array{Point{0, -16}, Point{0, 16}}, middle, large, open);
            }
            frame_.end_group(group, {0, -46 * (1 - done)}, done);
        }
    }

    View const& view_;
    BridgeMatch const& match_;
    Frame& frame_;
    Rect r_;
    std::size_t all_;
    float bank_ = 0, plank_y_ = 0, left_ = 0, right_ = 0, tower_left_ = 0, tower_right_ = 0, top_ = 0;
};
}  // namespace

float bridge_bank_width(float width) { return std::clamp(width * .172f, 190.0f, 330.0f); }

void bridge_picture(View const& view, BridgeMatch const& match, Frame& frame, Rect r) { Picture(view, match, frame, r).draw(); }

}  // namespace sprank::screens
