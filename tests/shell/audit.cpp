#include "audit.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

#include "core/text.hpp"
#include "shell/picture_file.hpp"

namespace sprank::shell {

namespace {
using ui::Item;
using ui::Mark;
using ui::Rect;
using Kind = Mark::Kind;

constexpr float slack = 1.5f;             ///< design units that rounding may cost
constexpr double slack_mm = .35;          ///< the same on the glass, a pixel of the coarsest panel
constexpr double target_mm = 20;          ///< kiosk.md
constexpr double target_floor_mm = 12;    ///< kiosk.md: what is drawn; its touch area may be larger
constexpr double edge_mm = 10;            ///< kiosk.md
constexpr double reading_mm = 4.8;        ///< kiosk.md
constexpr double largest_degrees = .7;    ///< kiosk.md, in the largest text step
constexpr double text_contrast = 7;       ///< kiosk.md
constexpr double large_text_contrast = 4.5;  ///< WCAG 2.2, 1.4.6: bold and large; look.md: ink on spark is 5.6
constexpr double disabled_contrast = 4.5;    ///< look.md section 5: still readable
constexpr double part_contrast = 3;       ///< kiosk.md
constexpr double halo_contrast = 1.6;     ///< a halo that differs less from its plane has no edge that runs through letters (mockup p1)
constexpr float reach_from = .5f;         ///< kiosk.md and issue: the lower half

bool bold(ui::Style style) { return style <= ui::Style::button_small; }
bool empty(Rect const& r) { return r.w <= slack || r.h <= slack; }
bool meet(Rect const& a, Rect const& b) { return !empty(a.cut(b)); }
bool inside(Rect const& inner, Rect const& outer, float by = slack) {
    return inner.x >= outer.x - by && inner.y >= outer.y - by && inner.right() <= outer.right() + by && inner.bottom() <= outer.bottom() + by;
}
bool same(Rect const& a, Rect const& b) { return inside(a, b, .5f) && inside(b, a, .5f); }

std::string place(Rect const& r) {
    auto const whole = [](float value) { return std::to_string(std::lround(value)); };
    return whole(r.x) + "," + whole(r.y) + " " + whole(r.w) + "x" + whole(r.h);
}
std::string in_quotes(std::string_view text) { return "\"" + without_soft_hyphens(std::string{text}) + "\""; }
std::string tenth(double value) {
    std::string text = std::to_string(std::round(value * 10) / 10);
    return text.substr(0, text.find('.') + 2);
}

/// The part of a stroke that lies in a rectangle: whether its middle line, so much thinner than the rectangle is grown, enters it.
bool crosses(Mark const& line, Rect const& r) {
    if (!line.visible.overlaps(r)) return false;
    Rect const wide = r.cut(line.visible).grown(line.thickness / 2 - slack);
    double from = 0, to = 1;
    auto const keep = [&](double start, double step, double least, double most) {
        if (std::abs(step) < 1e-6) return start >= least && start <= most;
        double const a = (least - start) / step, b = (most - start) / step;
        from = std::max(from, std::min(a, b)), to = std::min(to, std::max(a, b));
        return from <= to;
    };
    return keep(line.from.x, line.to.x - line.from.x, wide.x, wide.right()) && keep(line.from.y, line.to.y - line.from.y, wide.y, wide.bottom());
}

/// One look at one picture. Each rule is a function of its own and says what it asks.
class Audit {
public:
    explicit Audit(Picture const& picture) : picture_(picture), marks_(picture.drawn.marks), items_(picture.items), first_(picture.drawn.overlay_from) {
        modal_ = std::ranges::any_of(items_, &Item::overlay);
    }

    std::vector<Complaint> all() {
        for (std::size_t i = 0; i < items_.size(); ++i) item_rules(i);
        controls_apart();
        for (std::size_t i = first_; i < marks_.size(); ++i) {
            if (empty(marks_[i].visible)) continue;
            if (marks_[i].kind == Kind::words) words_rules(i);
            if (marks_[i].kind == Kind::icon) icon_rules(i);
            if (marks_[i].kind == Kind::spark) spark_rules(i);
        }
        words_apart();
        return std::move(found_);
    }

private:
    void say(std::string rule, std::string what, std::string where) { found_.push_back({std::move(rule), std::move(what), std::move(where)}); }

    // ---- who is who

    bool of_layer(Item const& item) const { return item.overlay || !modal_; }
    bool control(Item const& item) const { return item.id != 0 && of_layer(item) && !empty(item.visible); }
    ui::Drawn::Area const* area(ui::ItemId id) const {
        auto const at = std::ranges::find(picture_.drawn.areas, id, &ui::Drawn::Area::id);
        return id == 0 || at == picture_.drawn.areas.end() ? nullptr : &*at;
    }
    /// The control that a mark was drawn for: the last one before it that has its middle, if nothing foreign was drawn in between there.
    Item const* owner(Mark const& mark, float beside = 0) const {
        ui::Point const middle = mark.rect.centre(), seen = mark.visible.centre();
        for (std::size_t i = std::min(mark.items, items_.size()); i-- > 0;) {
            if (items_[i].id == 0 || !of_layer(items_[i]) || !items_[i].rect.grown(slack + beside).contains(middle) || (!empty(mark.visible) && !items_[i].visible.grown(slack + beside).contains(seen))) continue;
            for (Mark const* other = &mark; other-- != marks_.data() && other->items > i;)
                if (hides(*other) && other->visible.contains(middle) && !inside(other->visible, items_[i].rect, 14)) return nullptr;
            return &items_[i];
        }
        return nullptr;
    }
    std::string name(Item const& item) const { return item.name + (item.text.empty() ? "" : " " + in_quotes(item.text)); }
    static std::string_view family(Item const& item) { return std::string_view{item.name}.substr(0, item.name.find('/')); }
    std::string name(Mark const& mark) const {
        switch (mark.kind) {
            case Kind::words: return in_quotes(mark.text);
            case Kind::picture:
            case Kind::cut_out: return "picture " + mark.text;
            case Kind::icon: return "icon " + mark.text;
            case Kind::spark: return "spark";
            case Kind::line: return "line";
            default: break;
        }
        if (Item const* const of = owner(mark); of && inside(mark.rect, of->rect, 14)) return "plane of " + of->name;
        for (std::size_t i = mark.items; i < std::min(items_.size(), mark.items + 2); ++i)
            if (same(items_[i].rect, mark.rect)) return items_[i].name;
        return "plane";
    }

    // ---- rules of one item

    void item_rules(std::size_t at) {
        Item const& item = items_[at];
        if (!of_layer(item)) return;
        if (item.clipped || item.shortened) say("text cut", name(item) + " does not fit", place(item.rect));
        if (ui::Drawn::Area const* const where = area(item.area)) within_reach_of_scrolling(item, *where);
        if (!control(item)) return;
        Rect const glass{0, 0, picture_.units.width(), picture_.units.height()};
        if (item.text.empty() && item.spoken.empty()) say("mute", item.name + " says nothing", place(item.rect));
        if (!inside(item.visible, glass)) say("off the glass", name(item), place(item.visible));
        near_the_edge(item.visible, name(item));
        size_of(item);
        covered(at);
        if (item.selected) shows_its_choice(at);
        // What is to be touched anywhere (the attract loop) needs no arm.
        if (picture_.reach && item.name != "start" && item.visible.y < glass.h * reach_from - slack) say("reach", std::string{family(item)} + " lies above the middle", place(item.visible));
    }

    /// Everything in a scroll area can be brought into its view: not beside it, nor below the height that it scrolls.
    void within_reach_of_scrolling(Item const& item, ui::Drawn::Area const& where) {
        if (item.rect.w <= 0 || item.rect.h <= 0) return;
        if (item.rect.x < where.view.x - slack || item.rect.right() > where.view.right() + slack) say("cut", name(item) + " is cut at the side of its list", place(item.rect));
        float const top = where.view.y - where.position;
        if (item.rect.y < top - slack || item.rect.bottom() > top + std::max(where.content, where.view.h) + slack) say("unreachable", name(item) + " cannot be scrolled to", place(item.rect));
    }

    /// Nothing vital within 10 mm of the edge: what is to be touched and what is to be read. The plane of the bottom bar is
    /// neither; look.md draws it at 24 px.
    void near_the_edge(Rect const& r, std::string const& who) {
        double const left = picture_.units.mm(r.x), top = picture_.units.mm(r.y);
        double const right = picture_.units.mm(picture_.units.width() - r.right()), bottom = picture_.units.mm(picture_.units.height() - r.bottom());
        double const least = std::min({left, top, right, bottom});
        if (least < edge_mm - slack_mm) say("edge", who + " is " + tenth(least) + " mm from the edge", place(r));
    }

    /// What is drawn is at least 12 mm; its touch area of at least 20 mm may be larger than that.
    void size_of(Item const& item) {
        double const least = picture_.units.mm(std::min(item.rect.w, item.rect.h));
        if (least < target_floor_mm - slack_mm) say("small target", name(item) + " is drawn " + tenth(least) + " mm small", place(item.rect));
    }

    /// Nothing that was drawn later and for something else lies over a control.
    void covered(std::size_t at) {
        Item const& item = items_[at];
        for (std::size_t i = first_; i < marks_.size(); ++i) {
            Mark const& mark = marks_[i];
            if (mark.items <= at || mark.area != item.area || !hides(mark) || !meet(mark.visible, item.visible) || inside(mark.visible, item.rect, 3)) continue;
            if (Item const* const of = owner(mark, 14); of && inside(mark.rect, of->rect, 14)) continue;  // its own plane or badge: see controls_apart
            say("covered", name(item) + " lies under " + name(mark), place(item.visible) + " under " + place(mark.rect));
            return;
        }
        for (std::size_t i = first_; i < marks_.size(); ++i) {
            Mark const& mark = marks_[i];
            bool const drawn_before = mark.items <= at;
            if (mark.kind == Kind::spark && drawn_before && meet(mark.visible, item.visible)) return say("over a spark", name(item) + " lies over a spark", place(item.visible));
            if (mark.kind == Kind::cut_out && drawn_before && !mark.text.starts_with("logo/") && meet(mark.visible, item.visible) && owner(mark) == nullptr && picture_.figure(mark.text, mark.rect, item.visible.cut(mark.visible)))
                return say("over a figure", name(item) + " lies over " + name(mark), place(item.visible));
        }
    }

    bool hides(Mark const& mark) const {
        return (mark.kind == Kind::plane || mark.kind == Kind::disc || mark.kind == Kind::picture) && mark.colour.a > 127 && !empty(mark.visible);
    }

    /// Chosen and not chosen can be told apart: by another part, another icon, or a colour that differs by 3:1 from its neighbour's.
    void shows_its_choice(std::size_t at) {
        Item const& chosen = items_[at];
        for (std::size_t i = 0; i < items_.size(); ++i) {
            Item const& other = items_[i];
            if (other.selected || !control(other) || other.role != chosen.role || family(other) != family(chosen) || std::abs(other.rect.h - chosen.rect.h) > 1) continue;
            Parts const one = parts(at), two = parts(i);
            if (one.count != two.count || one.icons != two.icons) return;
            for (std::size_t k = 0; k < one.colours.size() && k < two.colours.size(); ++k)
                if (ui::contrast_ratio(one.colours[k], two.colours[k]) >= part_contrast) return;
            return say("contrast of parts", name(chosen) + " does not look chosen", place(chosen.rect));
        }
    }
    struct Parts {
        int count = 0;
        std::string icons;
        std::vector<ui::Colour> colours;
    };
    Parts parts(std::size_t at) const {
        Parts parts;
        for (Mark const& mark : marks_) {
            if (mark.items != at + 1 || mark.kind == Kind::words || !inside(mark.rect, items_[at].rect, 30)) continue;
            ++parts.count;
            if (mark.kind == Kind::icon) parts.icons += mark.text + " ";
            parts.colours.push_back(mark.colour);
        }
        return parts;
    }

    // ---- rules of two controls

    Rect touch_area(Item const& item) const {
        float const least = picture_.units.from_mm(target_mm);
        Rect const area = item.rect.inset(std::min(0.0f, (item.rect.w - least) / 2), std::min(0.0f, (item.rect.h - least) / 2));
        return item.visible.h < item.rect.h - slack ? item.visible : area;
    }

    /// No control lies over another, but one that stands on it whole (a heart on a card); and what the finger has of each is
    /// still 20 mm where their touch areas meet.
    void controls_apart() {
        for (std::size_t i = 0; i < items_.size(); ++i)
            for (std::size_t k = i + 1; k < items_.size(); ++k) {
                Item const &one = items_[i], &other = items_[k];
                if (!control(one) || !control(other) || inside(one.visible, other.visible) || inside(other.visible, one.visible)) continue;
                if (meet(one.visible, other.visible)) {
                    say("overlap", name(one) + " and " + name(other), place(one.visible) + " and " + place(other.visible));
                    continue;
                }
                Rect const first = touch_area(one), second = touch_area(other), common = first.cut(second);
                if (empty(common)) continue;
                // Where two areas meet the later one has it.
                bool const beside = other.rect.x >= one.rect.right() - slack || one.rect.x >= other.rect.right() - slack;
                double const left = picture_.units.mm(beside ? first.w - common.w : first.h - common.h);
                if (left < target_mm - slack_mm) say("crowded", name(one) + " keeps " + tenth(left) + " mm beside " + name(other), place(one.rect) + " and " + place(other.rect));
            }
    }

    // ---- rules of words

    void words_rules(std::size_t at) {
        Mark const& words = marks_[at];
        Item const* const of = owner(words);
        near_the_edge(words.visible, name(words));
        double const capital = picture_.units.mm(words.capital);
        double const least = picture_.units.step() == TextStep::largest ? std::max(reading_mm, 2 * picture_.viewing_distance_mm * std::tan(largest_degrees / 2 * std::numbers::pi / 180)) : reading_mm;
        if (capital < least) say("small text", name(words) + " has capitals of " + tenth(capital) + " mm", place(words.rect));
        not_cut(words);
        if (of && !inside(words.rect, of->rect, 3)) say("leaves its control", name(words) + " sticks out of " + name(*of), place(words.rect) + " out of " + place(of->rect));
        for (Item const& item : items_)
            if (control(item) && &item != of && item.area == words.area && meet(words.visible, item.visible) && !(of && inside(of->rect, item.rect))) {
                // Words that were drawn before the control and wholly under it are told of by words_hidden.
                say("over a control", name(words) + " runs into " + name(item), place(words.rect) + " into " + place(item.visible));
                break;
            }
        words_hidden(at);
        contrast_of(words, ground(at, words.visible), of);
    }

    /// Letters are whole, but where a list that really scrolls goes on under its upper or lower edge.
    void not_cut(Mark const& words) {
        if (inside(words.rect, words.visible)) return;
        ui::Drawn::Area const* const where = area(words.area);
        bool const sideways = words.rect.x < words.visible.x - slack || words.rect.right() > words.visible.right() + slack;
        if (where && !sideways && where->longest() > 0) return;
        say("cut", name(words) + " is cut by an edge", place(words.rect) + " seen " + place(words.visible));
    }

    void words_hidden(std::size_t at) {
        Mark const& words = marks_[at];
        for (std::size_t i = at + 1; i < marks_.size(); ++i) {
            Mark const& mark = marks_[i];
            if (mark.call == words.call && mark.kind == Kind::words) continue;
            bool const over = hides(mark) ? meet(mark.visible, words.visible)
                              : mark.kind == Kind::icon ? meet(mark.visible.inset(mark.rect.w * .15f, mark.rect.h * .15f), words.visible)
                              : mark.kind == Kind::line ? crosses(mark, words.visible)
                                                        : false;
            if (!over) continue;
            say("covered", name(words) + " lies under " + name(mark), place(words.rect) + " under " + place(mark.rect));
            return;
        }
    }

    void words_apart() {
        for (std::size_t i = first_; i < marks_.size(); ++i) {
            if (marks_[i].kind != Kind::words) continue;
            for (std::size_t k = i + 1; k < marks_.size(); ++k) {
                Mark const &one = marks_[i], &other = marks_[k];
                if (other.kind != Kind::words || one.call == other.call || !meet(one.visible, other.visible)) continue;
                say("text over text", name(one) + " and " + name(other), place(one.rect) + " and " + place(other.rect));
            }
        }
    }

    // ---- what something stands on

    struct Ground {
        ui::Colour colour;
        bool known = true;  ///< false: a picture
        std::vector<ui::Colour> halos;  ///< discs that hold only part of it
    };
    /// The nearest plane below that holds all of `r`. Complains about what is in between: only part of a plane, a line, a figure, a spark.
    Ground ground(std::size_t at, Rect const& r) {
        Mark const& top = marks_[at];
        std::vector<ui::Colour> veils;
        Ground found;
        found.colour = picture_.paper;
        std::vector<Mark const*> halves;
        bool told = false;
        auto const tell = [&](char const* rule, Mark const& mark) {
            if (!told) say(rule, name(top) + " half on " + name(mark), place(r) + " on " + place(mark.rect));
            told = true;
        };
        for (std::size_t i = at; i-- > 0;) {
            Mark const& mark = marks_[i];
            if (!meet(mark.visible, r)) continue;
            if (mark.kind == Kind::cut_out) {
                if (picture_.figure(mark.text, mark.rect, r.cut(mark.visible))) tell("over a figure", mark);
            } else if (mark.kind == Kind::spark) {
                tell("over a spark", mark);
            } else if (mark.kind == Kind::line) {
                if (crosses(mark, r)) tell("over a line", mark);
            } else if (mark.kind == Kind::plane || mark.kind == Kind::disc || mark.kind == Kind::picture) {
                bool const whole = mark.kind == Kind::disc ? in_disc(r, mark.rect) : inside(r, mark.visible);
                if (!whole && mark.kind == Kind::disc) {
                    if (touches_disc(r, mark.rect)) halves.push_back(&mark);
                    continue;
                }
                if (!whole) {
                    tell("half on a plane", mark);
                    continue;
                }
                if (mark.kind == Kind::picture) {
                    found.known = false;
                    break;
                }
                if (mark.colour.a == 255) {
                    found.colour = mark.colour;
                    break;
                }
                veils.push_back(mark.colour);
            }
        }
        for (std::size_t i = veils.size(); i-- > 0;) found.colour = ui::mix(found.colour, ui::with_alpha(veils[i], 1), static_cast<float>(veils[i].a) / 255);
        for (Mark const* const half : halves) {
            if (ui::contrast_ratio(half->colour, found.colour) >= halo_contrast) tell("half on a plane", *half);
            found.halos.push_back(half->colour);
        }
        return found;
    }
    static bool in_disc(Rect const& r, Rect const& around) {
        ui::Point const c = around.centre();
        float const x = std::max(std::abs(r.x - c.x), std::abs(r.right() - c.x)), y = std::max(std::abs(r.y - c.y), std::abs(r.bottom() - c.y));
        return std::hypot(x, y) <= around.w / 2 * 1.12f;  // no letter fills the corners of its box
    }
    static bool touches_disc(Rect const& r, Rect const& around) {
        ui::Point const c = around.centre();
        float const x = std::max({0.0f, r.x - c.x, c.x - r.right()}), y = std::max({0.0f, r.y - c.y, c.y - r.bottom()});
        return std::hypot(x, y) < around.w / 2 - slack;
    }

    void contrast_of(Mark const& words, Ground const& on, Item const* of) {
        if (!on.known) return say("on a picture", name(words) + " stands on a picture", place(words.rect));
        double const least = of && !of->enabled ? disabled_contrast : bold(words.style) ? large_text_contrast : text_contrast;
        double is = ui::contrast_ratio(words.colour, on.colour);
        for (ui::Colour const halo : on.halos) is = std::min(is, ui::contrast_ratio(words.colour, halo));
        if (is < least) say("contrast of text", name(words) + " " + ui::hex(words.colour) + " on " + ui::hex(on.colour) + " is " + tenth(is), place(words.rect));
    }

    // ---- icons and sparks

    void icon_rules(std::size_t at) {
        Mark const& icon = marks_[at];
        Item const* const of = owner(icon);
        if ((of && !of->enabled) || empty(icon.rect.inset(icon.rect.w * .3f, icon.rect.h * .3f).cut(icon.visible))) return;
        Ground const on = ground(at, icon.rect.inset(icon.rect.w * .3f, icon.rect.h * .3f).cut(icon.visible));
        if (!on.known) return say("on a picture", name(icon) + " stands on a picture", place(icon.rect));
        double const is = ui::contrast_ratio(icon.colour, on.colour);
        if (is < part_contrast) say("contrast of parts", name(icon) + " " + ui::hex(icon.colour) + " on " + ui::hex(on.colour) + " is " + tenth(is), place(icon.rect));
    }

    /// The spark says "here": nothing lies over it.
    void spark_rules(std::size_t at) {
        // Its seven rays were noted together, then drawn.
        std::size_t drawn = at;
        Rect whole = marks_[at].rect;
        for (std::size_t i = at < 7 ? 0 : at - 7; i < marks_.size() && (i <= at || marks_[i].kind == Kind::spark); ++i)
            if (marks_[i].kind == Kind::spark && marks_[i].items == marks_[at].items) whole = around(whole, marks_[i].rect), drawn = i;
        for (std::size_t i = drawn + 1; i < marks_.size(); ++i)
            if (hides(marks_[i]) && !inside(marks_[i].rect, whole) && meet(marks_[i].visible, marks_[at].visible) && marks_[i].area == marks_[at].area)
                return say("covered", "a spark lies under " + name(marks_[i]), place(marks_[at].rect) + " under " + place(marks_[i].rect));
    }
    static Rect around(Rect const& a, Rect const& b) {
        float const x = std::min(a.x, b.x), y = std::min(a.y, b.y);
        return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
    }

    Picture const& picture_;
    std::vector<Mark> const& marks_;
    std::span<Item const> items_;
    std::size_t first_;
    bool modal_ = false;
    std::vector<Complaint> found_;
};
}  // namespace

std::vector<Complaint> complaints(Picture const& picture) { return Audit(picture).all(); }

std::vector<bool> const& Figures::mask(std::string const& key) {
    auto const [at, is_new] = masks_.try_emplace(key);
    if (!is_new) return at->second;
    std::optional<store::Picture> const stored = content_.picture(key, 2 * side);
    std::optional<raster::Texture> const picture = stored ? decode_png(stored->png) : std::nullopt;
    at->second.assign(side * side, false);
    if (!picture) return at->second;
    raster::Texture const small = raster::scaled(*picture, side, side);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) at->second[static_cast<std::size_t>(y * side + x)] = small.texel(x, y) >> 24 > 96;
    return at->second;
}

bool Figures::covers(std::string_view key, ui::Rect box, ui::Rect part) {
    if (box.w <= 0 || box.h <= 0) return false;
    std::vector<bool> const& cells = mask(std::string{key});
    auto const cell = [](float at, float from, float length) { return std::clamp(static_cast<int>((at - from) / length * side), 0, side - 1); };
    for (int y = cell(part.y, box.y, box.h); y <= cell(part.bottom(), box.y, box.h); ++y)
        for (int x = cell(part.x, box.x, box.w); x <= cell(part.right(), box.x, box.w); ++x)
            if (cells[static_cast<std::size_t>(y * side + x)]) return true;
    return false;
}

}  // namespace sprank::shell
