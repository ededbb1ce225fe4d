#include "ui/frame.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace sprank::ui {

namespace {
/// An item mostly is what it was in the last frame.
void set(std::string& to, std::string_view value) {
    if (to != value) to.assign(value);
}

/// "card/12", or only "card" for number 0.
void set_name(std::string& to, std::string_view name, std::uint64_t number) {
    if (number == 0) return set(to, name);
    std::array<char, 24> digits{'/'};
    std::string_view const end{digits.data(), std::to_chars(digits.data() + 1, digits.data() + digits.size(), number).ptr};
    if (to.size() == name.size() + end.size() && to.starts_with(name) && to.ends_with(end)) return;
    to.assign(name).append(end);
}

constexpr double least_target_mm = 20, least_pin_mm = 12;  // pins lie where the towns lie; the list has them large
constexpr float rounding_slack = 0.75f;  ///< design units: half a pixel of rounding never counts as clipped
}  // namespace

std::string_view role_name(Role role) {
    constexpr std::array<std::string_view, 17> names{"heading", "text", "picture", "button", "card", "chip", "tile", "door", "key", "toggle",
                                                     "link", "list_row", "map_pin", "station", "chart", "qr", "decoration"};
    return names[static_cast<std::size_t>(role)];
}

Frame::Frame(FrameTools const& tools) : tools_(tools), wrapped_(most_texts), row_heights_(most_rows), words_(most_words) {
    items_.reserve(96);
    if (tools_.drawn) tools_.drawn->clear();
}

Frame::Frame(FrameTools const& tools, Frame&& former)
    : tools_(tools), items_(std::move(former.items_)), wrapped_(std::move(former.wrapped_)), row_heights_(std::move(former.row_heights_)), words_(std::move(former.words_)), phone_code_(std::move(former.phone_code_)), kept_(std::move(former.kept_)), points_(std::move(former.points_)), targets_(std::move(former.targets_)), areas_(std::move(former.areas_)) {
    targets_.clear();
    areas_.clear();
    if (tools_.drawn) tools_.drawn->clear();
}

Item& Frame::next_item() {
    if (item_count_ == items_.size()) items_.emplace_back();
    Item& item = items_[item_count_++];
    item.clipped = item.shortened = item.selected = false;
    item.enabled = true;
    item.overlay = overlay_;
    item.area = scrolling_ ? scrolling_->id : 0;
    return item;
}

Mark* Frame::noted(Mark::Kind kind, Rect r, Colour c) {
    ImVec2 const least = tools_.list.GetClipRectMin(), most = tools_.list.GetClipRectMax();
    auto const at = [this](float pixels) { return units().units(pixels); };
    Mark& mark = tools_.drawn->marks.emplace_back();
    mark.kind = kind, mark.rect = r, mark.colour = c, mark.items = item_count_, mark.area = scrolling_ ? scrolling_->id : 0;
    mark.visible = r.cut({at(least.x), at(least.y), at(most.x - least.x), at(most.y - least.y)});
    return &mark;
}

// ---- motion

float Frame::entrance(std::int64_t delay_ms, std::int64_t duration_ms) {
    if (tools_.reduced_motion) return 1;
    float const done = progress(tools_.page.age_ms - delay_ms, duration_ms);
    if (done < 1) wants_frame_at(tools_.now_ms);
    return done;
}

std::size_t Frame::begin_group() const { return static_cast<std::size_t>(tools_.list.VtxBuffer.Size); }

void Frame::end_group(std::size_t begun, Point shift, float cover) {
    ImVec2 const by = pixel(shift);  // whole pixels: letters and pictures stay sharp on their way
    if (by.x == 0 && by.y == 0 && cover >= 1) return;
    auto const of_256 = static_cast<ImU32>(std::lround(std::clamp(cover, 0.0f, 1.0f) * 256));
    for (std::size_t i = begun; i < begin_group(); ++i) {
        ImDrawVert& vertex = tools_.list.VtxBuffer[static_cast<int>(i)];
        vertex.pos = {vertex.pos.x + by.x, vertex.pos.y + by.y};
        vertex.col = (vertex.col & ~IM_COL32_A_MASK) | ((vertex.col >> IM_COL32_A_SHIFT) * of_256 / 256) << IM_COL32_A_SHIFT;
    }
}

void Frame::end_page(std::size_t begun) {
    std::int64_t const duration = tools_.reduced_motion ? calm_ms : page_ms;
    float const done = ease_out_cubic(progress(tools_.page.age_ms, duration));
    if (done >= 1) return;
    wants_frame_at(tools_.now_ms);
    float const from = tools_.reduced_motion || tools_.page.way == PageMotion::Way::appears ? 0 : tools_.page.way == PageMotion::Way::forward ? page_shift : -page_shift;
    end_group(begun, {from * (1 - done), 0}, done);
}

// ---- recorded things

float Frame::text(std::string_view text, Style style, Rect r, Colour c, TextOptions const& options) {
    if (text.empty()) return 0;
    bool too_wide = false;
    float const height = draw_text(text, style, r, c, options.align, &too_wide);
    Item& item = next_item();
    item.id = 0;
    set(item.name, options.name.empty() ? std::string_view{"text"} : options.name);
    item.role = options.role;
    set(item.text, text);
    set(item.spoken, options.spoken.empty() ? text : options.spoken);
    item.rect = {r.x, r.y, r.w, height};
    item.visible = scrolling_ ? item.rect.cut(scrolling_->view) : item.rect;
    item.foreground = c;
    item.background = options.background.value_or(theme().paper);
    item.capital = measure(style).capital;
    item.clipped = too_wide || (r.h > 0 && height > r.h + rounding_slack);
    return height;
}

ControlState Frame::control(Control const& control, Rect r) {
    ItemId const id = item_id(control.name, control.number);
    Item& item = next_item();
    item.id = id;
    set_name(item.name, control.name, control.number);
    item.role = control.role;
    set(item.text, control.text);
    set(item.spoken, control.spoken.empty() ? control.text : control.spoken);
    item.rect = r;
    item.visible = scrolling_ ? r.cut(scrolling_->view) : r;
    item.foreground = control.foreground;
    item.background = control.background;
    item.capital = control.text.empty() ? 0 : measure(control.style).capital;
    item.selected = control.selected;
    item.enabled = control.enabled;
    if (item.visible.w <= 0 || item.visible.h <= 0) {
        // Scrolled out: the keyboard may still walk to it, a finger cannot touch it.
        targets_.push_back({id, {r.x, r.y, 0, 0}, r, scrolling_ ? scrolling_->id : 0});
        return {tools_.interaction.take_activation(id), false, false};
    }
    float const least = units().from_mm(control.role == Role::map_pin ? least_pin_mm : least_target_mm);
    Rect hit = r.inset(std::min(0.0f, (r.w - least) / 2), std::min(0.0f, (r.h - least) / 2));
    if (scrolling_) hit = hit.cut(scrolling_->view);
    targets_.push_back({id, hit, r, scrolling_ ? scrolling_->id : 0});
    if (shown_) return *std::exchange(shown_, ControlState{});
    return {tools_.interaction.take_activation(id), tools_.interaction.pressed(id), tools_.interaction.focused(id)};
}

void Frame::record(Role role, std::string_view name, std::string_view text, std::string_view spoken, Rect r, Colour foreground, Colour background) {
    Item& item = next_item();
    item.id = 0;
    set(item.name, name);
    item.role = role;
    set(item.text, text);
    set(item.spoken, spoken);
    item.rect = r;
    item.visible = scrolling_ ? r.cut(scrolling_->view) : r;
    item.foreground = foreground;
    item.background = background;
    item.capital = 0;
}

void Frame::focus_ring(Rect r, float radius, bool on_dark) {
    Colour const c = theme().contrast() ? theme().sun : on_dark ? theme().sun : theme().ink;
    float const thickness = theme().contrast() ? 8.0f : 6.0f;
    inner_outline(r.grown(6 + thickness), c, thickness, radius + 6 + thickness);
}

// ---- scrolling and layers

float Frame::begin_scroll(std::string_view name, Rect view, float position) {
    ItemId const id = item_id(name);
    float const at = tools_.interaction.scroll_position(id, position);
    scrolling_ = Scrolling{id, view, at, position};
    push_clip(view);
    // By whole pixels all that scrolls keeps its shape, and the rasteriser can move it instead of drawing it again.
    return -units().units(std::round(units().exact_pixels(at)));
}

void Frame::end_scroll(float content_height, Colour plane) {
    if (!scrolling_) return;
    Scrolling const s = *scrolling_;
    // Sums of the same heights in another order differ by less than anybody sees.
    float const longest = content_height - s.view.h < .5f ? 0.0f : content_height - s.view.h;
    constexpr float depth = 56;
    float const above = std::min(depth, s.position), below = std::min(depth, longest - s.position);
    Colour const clear = with_alpha(plane, 0);
    if (above > 0) fade({s.view.x, s.view.y, s.view.w, above}, plane, clear);
    if (below > 0) fade({s.view.x, s.view.bottom() - below, s.view.w, below}, clear, plane);
    pop_clip();
    scrolling_.reset();
    areas_.push_back({s.id, s.view, longest, false});
    if (tools_.drawn) tools_.drawn->areas.push_back({s.id, s.view, s.position, content_height});
    float const settled = std::clamp(s.position, 0.0f, longest);
    if (settled != s.wanted) send(Scrolled{settled, overlay_});
    if (longest > 0) {
        // The bar is a hint, not a control.
        Rect const track{s.view.right() + 14, s.view.y, 10, s.view.h};
        float const length = std::max(60.0f, track.h * s.view.h / content_height);
        fill(track, theme().line, 5);
        fill({track.x, track.y + (track.h - length) * settled / longest, track.w, length}, theme().contrast() ? theme().sun : theme().ink, 5);
    }
}

Point Frame::pan(std::string_view name, Rect view) {
    ItemId const id = item_id(name);
    areas_.push_back({id, view, 0, true});
    return tools_.interaction.take_pan(id);
}

std::optional<Point> Frame::tapped(std::string_view name) { return tools_.interaction.take_tap(item_id(name)); }

void Frame::begin_overlay() {
    overlay_ = true;
    if (tools_.drawn) tools_.drawn->overlay_from = tools_.drawn->marks.size();
    targets_.clear();
    areas_.clear();
}

void Frame::push_clip(Rect r) { tools_.list.PushClipRect(pixel({r.x, r.y}), pixel({r.right(), r.bottom()}), true); }
void Frame::pop_clip() { tools_.list.PopClipRect(); }

void Frame::finish() { tools_.interaction.frame_drawn(targets_, areas_); }

}  // namespace sprank::ui
