#include "ui/frame.hpp"

#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>
#include <numbers>
#include <utility>

#include "ui/edges.hpp"
#include "ui/round_shapes.hpp"

namespace sprank::ui {

namespace {
/// Sides of a polygon that is nowhere further than a twelfth of a pixel from the circle.
int sides_of(float radius) {
    float const off = std::min(1.0f, 1 / (12 * std::max(radius, .1f)));
    return std::clamp(static_cast<int>(std::ceil(std::numbers::pi_v<float> / std::acos(1 - off))), 12, 256);
}

Rect around(Point a, Point b) { return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(b.x - a.x), std::abs(b.y - a.y)}; }

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
/// Texts and rows whose measures are kept; powers of two. More than any screen shows, less than would be felt in memory.
constexpr std::size_t most_texts = 512, most_rows = 2048, most_words = 64;
std::uint64_t mixed(std::uint64_t sum, std::uint64_t value) { return std::rotl((sum ^ value) * 0x9E3779B97F4A7C15u, 29); }

/// A large memcpy is one instruction that valgrind counts by the byte; in pieces the count of a frame (tests/bench/frame_bench) is true.
template <typename Part>
void copy_in_pieces(Part* to, std::span<Part const> from) {
    constexpr std::size_t piece = 1024 / sizeof(Part);
    for (std::size_t at = 0; at < from.size(); at += piece) std::memcpy(to + at, from.data() + at, std::min(piece, from.size() - at) * sizeof(Part));
}

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

bool Frame::unseen(Rect r) const {
    constexpr float soft = 2;  // rounding and soft edges
    ImVec2 const least = tools_.list.GetClipRectMin(), most = tools_.list.GetClipRectMax();
    auto const pixels = [this](float at) { return units().exact_pixels(at); };
    return pixels(r.right()) + soft < least.x || pixels(r.bottom()) + soft < least.y || pixels(r.x) - soft > most.x || pixels(r.y) - soft > most.y;
}

Frame::Wrapped const& Frame::wrapped(std::string_view text, Style style, float width) {
    float const pixels = units().pixels(width);
    std::uint64_t const hash = mixed(mixed(std::hash<std::string_view>{}(text), std::bit_cast<std::uint32_t>(pixels)), tools_.fonts.identity() << 8 | static_cast<std::uint64_t>(style));
    Wrapped& known = wrapped_[hash >> 32 & (most_texts - 1)];
    if (known.hash != hash || known.length != text.size()) {
        StyleMeasure const& m = measure(style);
        known.hash = hash;
        known.length = text.size();
        known.too_wide = wrap(*m.font, text, pixels / m.stretch, known.lines);
    } else if (known.text != text.data()) {
        // The same words at another place: the place of the former ones may be gone.
        for (TextLine& line : known.lines) line.end = text.data() + (line.end - known.text), line.begin = text.data() + (line.begin - known.text);
    }
    known.text = text.data();
    return known;
}

Frame::RowHeight& Frame::row_height_of(std::uint64_t row, float width) {
    std::uint64_t const key = mixed(mixed(row, std::bit_cast<std::uint32_t>(width)), tools_.fonts.identity() << 8 | tools_.language);
    RowHeight& known = row_heights_[key >> 32 & (most_rows - 1)];
    if (known.key != key) known = {key, -1};
    return known;
}

Frame::Words& Frame::words_of(std::uint64_t key) {
    std::uint64_t const whole = mixed(key, tools_.language);
    Words& known = words_[whole >> 32 & (most_words - 1)];
    if (known.key != whole) known.key = whole, known.made = false;
    return known;
}

std::optional<float> Frame::row_height(std::uint64_t row, float width) {
    RowHeight const& known = row_height_of(row, width);
    return known.height >= 0 ? std::optional{known.height} : std::nullopt;
}

ImVec2 Frame::pixel(Point p) const { return {units().pixels(p.x), units().pixels(p.y)}; }
ImVec2 Frame::exact(Point p) const { return {units().exact_pixels(p.x), units().exact_pixels(p.y)}; }

Item& Frame::next_item() {
    if (item_count_ == items_.size()) items_.emplace_back();
    Item& item = items_[item_count_++];
    item.clipped = item.shortened = item.selected = false;
    item.enabled = true;
    item.overlay = overlay_;
    item.area = scrolling_ ? scrolling_->id : 0;
    return item;
}

/// Nothing when nobody wants to know.
Mark* Frame::note(Mark::Kind kind, Rect r, Colour c) {
    if (!tools_.drawn) return nullptr;
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

// ---- shapes

void Frame::fill(Rect r, Colour c, float radius, Corners corners) {
    if (r.w <= 0 || r.h <= 0 || unseen(r)) return;
    note(Mark::Kind::plane, r, c);
    fill_round(tools_.list, tools_.pictures, pixel({r.x, r.y}), pixel({r.right(), r.bottom()}), units().pixels(radius), corners, colour(c));
}

void Frame::inner_outline(Rect r, Colour c, float thickness, float radius) {
    if (unseen(r)) return;
    note(Mark::Kind::outline, r, c);
    float const width = std::max(1.0f, units().pixels(thickness));
    outline_round(tools_.list, tools_.pictures, pixel({r.x, r.y}), pixel({r.right(), r.bottom()}), units().pixels(radius), width, colour(c));
}

void Frame::circle(Point centre, float radius, Colour c) {
    Rect const square{centre.x - radius, centre.y - radius, 2 * radius, 2 * radius};
    if (unseen(square)) return;
    note(Mark::Kind::disc, square, c);
    if (!draw_disc(tools_.list, tools_.pictures, exact(centre), units().exact_pixels(radius), 0, colour(c))) round_end(centre, radius, c);
}

void Frame::round_end(Point centre, float radius, Colour c) {
    float const pixels = units().exact_pixels(radius);
    points_.clear();
    append_circle(points_, exact(centre), pixels, sides_of(pixels));
    fill_convex(tools_.list, points_, colour(c));
}

void Frame::ring(Point centre, float radius, Colour c, float thickness) {
    float const outer = radius + thickness / 2;
    if (unseen({centre.x - outer, centre.y - outer, 2 * outer, 2 * outer})) return;
    float const outer_pixels = units().exact_pixels(outer), line = std::max(1.0f, units().pixels(thickness));
    if (draw_disc(tools_.list, tools_.pictures, exact(centre), outer_pixels, nearest_pixel(outer_pixels) - line, colour(c))) return;
    float const pixels = units().exact_pixels(radius);
    points_.clear();
    append_circle(points_, exact(centre), pixels, sides_of(pixels));
    stroke_line(tools_.list, points_, true, units().exact_pixels(thickness), colour(c));
}

void Frame::stroke(std::span<Point const> points, Colour c, float thickness, float bend, bool closed) {
    if (points.size() < 2) return;
    tools_.list.PathClear();
    for (std::size_t i = 0; i < points.size(); ++i) {
        Point const here = points[i];
        if (bend <= 0 || closed || i == 0 || i + 1 == points.size()) {
            tools_.list.PathLineTo(exact(here));
            continue;
        }
        // Round the bend: leave the corner out and join both legs by a curve that is near enough to an arc.
        Point const before = points[i - 1], after = points[i + 1];
        float const in = std::hypot(here.x - before.x, here.y - before.y), out = std::hypot(after.x - here.x, after.y - here.y);
        float const cut = std::min({bend, in / 2, out / 2});
        if (in <= 0 || out <= 0) continue;
        Point const from{here.x + (before.x - here.x) / in * cut, here.y + (before.y - here.y) / in * cut};
        Point const to{here.x + (after.x - here.x) / out * cut, here.y + (after.y - here.y) / out * cut};
        tools_.list.PathLineTo(exact(from));
        tools_.list.PathBezierQuadraticCurveTo(exact(here), exact(to), 12);
    }
    for (std::size_t i = 1; tools_.drawn && i < points.size(); ++i) {
        Point const a = points[i - 1], b = points[i];
        Mark* const mark = note(Mark::Kind::line, around(a, b).grown(thickness / 2), c);
        mark->from = a, mark->to = b, mark->thickness = thickness;
    }
    ImVector<ImVec2> const& path = tools_.list._Path;
    stroke_line(tools_.list, {path.begin(), path.end()}, closed, units().exact_pixels(thickness), colour(c));
    tools_.list.PathClear();
    if (!closed) {
        round_end(points.front(), thickness / 2, c);
        round_end(points.back(), thickness / 2, c);
    }
}

void Frame::polygon(std::span<Point const> points, Colour c) {
    points_.clear();
    for (Point const p : points) points_.push_back(exact(p));
    fill_convex(tools_.list, points_, colour(c));
}

void Frame::mesh(std::span<Point const> corners, std::span<std::uint16_t const> triangles, Colour c) {
    points_.clear();
    for (Point const p : corners) points_.push_back({units().exact_pixels(p.x), units().exact_pixels(p.y)});
    ImVec2 const least = tools_.list.GetClipRectMin(), most = tools_.list.GetClipRectMax(), white = measure(Style::small).font->ContainerAtlas->TexUvWhitePixel;
    auto const in_sight = [&](std::size_t i) {
        std::array<ImVec2, 3> const t{points_[triangles[i]], points_[triangles[i + 1]], points_[triangles[i + 2]]};
        bool const beside = (t[0].x < least.x && t[1].x < least.x && t[2].x < least.x) || (t[0].x > most.x && t[1].x > most.x && t[2].x > most.x);
        bool const above_or_below = (t[0].y < least.y && t[1].y < least.y && t[2].y < least.y) || (t[0].y > most.y && t[1].y > most.y && t[2].y > most.y);
        return !beside && !above_or_below;
    };
    // Triangles share their corners; each corner in sight is written once.
    constexpr ImDrawIdx unwritten = std::numeric_limits<ImDrawIdx>::max();
    std::vector<ImDrawIdx> numbers(points_.size(), unwritten);
    auto unused_triangles = static_cast<int>(triangles.size() / 3), unused_corners = static_cast<int>(points_.size());
    tools_.list.PrimReserve(3 * unused_triangles, unused_corners);
    for (std::size_t i = 0; i + 2 < triangles.size(); i += 3) {
        if (!in_sight(i)) continue;
        --unused_triangles;
        for (std::size_t k = i; k < i + 3; ++k) {
            ImDrawIdx& number = numbers[triangles[k]];
            if (number == unwritten) {
                number = static_cast<ImDrawIdx>(tools_.list._VtxCurrentIdx);
                tools_.list.PrimWriteVtx(points_[triangles[k]], white, colour(c));
                --unused_corners;
            }
            tools_.list.PrimWriteIdx(number);
        }
    }
    tools_.list.PrimUnreserve(3 * unused_triangles, unused_corners);
}

std::uint64_t Frame::with_letters(std::uint64_t key) const {
    for (Style const style : {Style::small, Style::small_strong, Style::button}) {
        ImFontGlyph const* const glyph = measure(style).font->FindGlyph('e');
        if (glyph) key = (key ^ (std::bit_cast<std::uint32_t>(glyph->U0) | std::uint64_t{std::bit_cast<std::uint32_t>(glyph->V0)} << 32)) * 0x100000001B3ULL;
    }
    return key;
}

Frame::KeptFrom Frame::keep_from() const {
    ImDrawList const& list = tools_.list;
    return {list.VtxBuffer.Size, list.IdxBuffer.Size, list.CmdBuffer.Size, list._VtxCurrentIdx};
}

void Frame::keep(std::uint64_t key, KeptFrom from) {
    ImDrawList const& list = tools_.list;
    kept_.key = key;
    kept_.corners.clear();
    kept_.order.clear();
    if (list.CmdBuffer.Size != from.commands) return;  // it began anew on the way: numbers of corners would not fit
    kept_.corners.assign(list.VtxBuffer.begin() + from.corner, list.VtxBuffer.end());
    for (int i = from.number; i < list.IdxBuffer.Size; ++i) kept_.order.push_back(static_cast<ImDrawIdx>(list.IdxBuffer[i] - from.first));
}

bool Frame::drawn_again(std::uint64_t key) {
    if (tools_.drawn || kept_.key != key || kept_.corners.empty()) return false;  // an audit wants to see each part
    ImDrawList& list = tools_.list;
    // Corners are counted from here on, so the numbers of the kept ones hold as they are.
    list._CmdHeader.VtxOffset = static_cast<unsigned>(list.VtxBuffer.Size);
    list._OnChangedVtxOffset();
    list.PrimReserve(static_cast<int>(kept_.order.size()), static_cast<int>(kept_.corners.size()));
    copy_in_pieces(list._VtxWritePtr, std::span<ImDrawVert const>(kept_.corners));
    copy_in_pieces(list._IdxWritePtr, std::span<ImDrawIdx const>(kept_.order));
    list._VtxWritePtr += kept_.corners.size();
    list._IdxWritePtr += kept_.order.size();
    list._VtxCurrentIdx += static_cast<unsigned>(kept_.corners.size());
    return true;
}

void Frame::shadow(Rect r, float radius, float strength) {
    constexpr float spread = 26;
    if (theme().contrast() || unseen(r.grown(spread + 10))) return;
    Rect const outer{r.x - spread, r.y - spread + 10, r.w + 2 * spread, r.h + 2 * spread};
    float const corner = std::max(1.0f, units().pixels(std::min({spread + radius, outer.w / 2, outer.h / 2})));
    ImTextureID const soft = tools_.pictures.shadow(2 * static_cast<int>(corner));
    if (!soft) return;
    ImVec2 const from = pixel({outer.x, outer.y}), to = pixel({outer.right(), outer.bottom()});
    std::array<float, 4> const xs{from.x, from.x + corner, to.x - corner, to.x}, ys{from.y, from.y + corner, to.y - corner, to.y};
    constexpr std::array<float, 4> uv{0, .5f, .5f, 1};
    Colour const tone = with_alpha(theme().shadow, .17f * strength);
    tools_.list.PushTextureID(soft);
    {
        RectangleWriter writer(tools_.list, 8);
        for (std::size_t row = 0; row < 3; ++row)
            for (std::size_t column = 0; column < 3; ++column) {
                if (row == 1 && column == 1) continue;  // lies under the card
                writer.add({xs[column], ys[row]}, {xs[column + 1], ys[row + 1]}, {uv[column], uv[row]}, {uv[column + 1], uv[row + 1]}, colour(tone));
            }
    }
    tools_.list.PopTextureID();
}

void Frame::fade(Rect r, Colour top, Colour bottom) {
    if (unseen(r)) return;
    tools_.list.AddRectFilledMultiColor(pixel({r.x, r.y}), pixel({r.right(), r.bottom()}), colour(top), colour(top), colour(bottom), colour(bottom));
}

void Frame::picture(std::string_view key, Rect r, float radius, Corners corners, Point focus, Colour behind) {
    // What comes into sight next is asked for, so that a scrolling visitor finds it there.
    constexpr float soon = 400;
    if (unseen(r.grown(scrolling_ ? soon : 0))) return;
    ImVec2 const from = pixel({r.x, r.y}), to = pixel({r.right(), r.bottom()});
    auto const round = static_cast<int>(units().pixels(radius));
    PictureRequest const request{key, static_cast<int>(to.x - from.x), static_cast<int>(to.y - from.y), focus.x, focus.y, false, round, round > 0 ? corners : Corners::all};
    ImTextureID const texture = request.width > 0 && request.height > 0 ? tools_.pictures.find(request) : nullptr;
    if (unseen(r)) return;
    if (texture) {
        tools_.list.AddImage(texture, from, to);
    } else {
        fill(r, behind.a == 0 ? theme().sand : behind, radius, corners);
    }
    if (Mark* const mark = note(Mark::Kind::picture, r, {})) mark->text = key;
}

void Frame::cut_out(std::string_view key, Rect box, Rect clip, float radius) {
    if (unseen(box.cut(clip))) return;
    if (Mark* const mark = note(Mark::Kind::cut_out, box, {})) mark->text = key, mark->visible = mark->visible.cut(clip);
    ImVec2 const from = pixel({box.x, box.y}), to = pixel({box.right(), box.bottom()});
    ImTextureID const texture = tools_.pictures.find({key, static_cast<int>(to.x - from.x), static_cast<int>(to.y - from.y), .5f, .5f, true});
    if (!texture) return;
    // Only the part inside `clip` is drawn, so that a rounded door keeps its corners.
    Rect const seen = box.cut(clip);
    if (seen.w <= 0 || seen.h <= 0) return;
    ImVec2 const a = pixel({seen.x, seen.y}), b = pixel({seen.right(), seen.bottom()});
    ImVec2 const uv_a{(a.x - from.x) / (to.x - from.x), (a.y - from.y) / (to.y - from.y)};
    ImVec2 const uv_b{(b.x - from.x) / (to.x - from.x), (b.y - from.y) / (to.y - from.y)};
    float const round = units().pixels(radius), upper = round > 0 ? std::max(a.y, b.y - round - 1) : b.y;
    if (upper > a.y) tools_.list.AddImage(texture, a, {b.x, upper}, uv_a, {uv_b.x, (upper - from.y) / (to.y - from.y)});
    if (upper >= b.y) return;
    // The round corners in slim triangles, which cost more: only where they are.
    tools_.list.PushClipRect({a.x, upper}, b, true);
    tools_.list.PushTextureID(texture);
    auto const first = static_cast<int>(begin_group());
    fill_rounded(tools_.list, a, b, round, flags_of(Corners::bottom), IM_COL32_WHITE);
    ImVec2 const scale{(uv_b.x - uv_a.x) / (b.x - a.x), (uv_b.y - uv_a.y) / (b.y - a.y)};
    for (int i = first; i < tools_.list.VtxBuffer.Size; ++i) {
        ImDrawVert& vertex = tools_.list.VtxBuffer[i];
        vertex.uv = {std::clamp(uv_a.x + (vertex.pos.x - a.x) * scale.x, uv_a.x, uv_b.x), std::clamp(uv_a.y + (vertex.pos.y - a.y) * scale.y, uv_a.y, uv_b.y)};
    }
    tools_.list.PopTextureID();
    tools_.list.PopClipRect();
}

void Frame::icon(std::string_view name, Point centre, float size, Colour c) {
    if (unseen({centre.x - size / 2, centre.y - size / 2, size, size})) return;
    if (Mark* const mark = note(Mark::Kind::icon, {centre.x - size / 2, centre.y - size / 2, size, size}, c)) mark->text = name;
    std::array<char, 64> key{};
    std::string_view const prefix = "icon/";
    std::size_t const length = std::min(name.size(), key.size() - prefix.size());
    std::copy_n(prefix.begin(), prefix.size(), key.begin());
    std::copy_n(name.begin(), length, key.begin() + static_cast<long>(prefix.size()));
    float const pixels = std::max(1.0f, units().pixels(size));
    ImTextureID const texture = tools_.pictures.find({{key.data(), prefix.size() + length}, static_cast<int>(pixels), static_cast<int>(pixels), .5f, .5f, true});
    if (!texture) return;
    ImVec2 const from{nearest_pixel(units().exact_pixels(centre.x) - pixels / 2), nearest_pixel(units().exact_pixels(centre.y) - pixels / 2)};
    tools_.list.AddImage(texture, from, {from.x + pixels, from.y + pixels}, {0, 0}, {1, 1}, colour(c));
}

void Frame::spark(Point at, float scale, float turn_degrees) {
    struct Ray {
        float angle, inner, outer, thickness;
    };
    constexpr std::array<Ray, 7> rays{{{-162, 30, 58, 10}, {-132, 30, 78, 12}, {-102, 30, 62, 10}, {-72, 30, 92, 13}, {-42, 30, 62, 10}, {-12, 30, 80, 12}, {18, 30, 56, 10}}};
    std::array<std::array<Point, 2>, rays.size()> ends{};
    for (std::size_t i = 0; i < rays.size(); ++i) {
        float const angle = (rays[i].angle + turn_degrees) * std::numbers::pi_v<float> / 180;
        Point const direction{std::cos(angle) * scale, std::sin(angle) * scale};
        ends[i] = {Point{at.x + direction.x * rays[i].inner, at.y + direction.y * rays[i].inner}, Point{at.x + direction.x * rays[i].outer, at.y + direction.y * rays[i].outer}};
        note(Mark::Kind::spark, around(ends[i][0], ends[i][1]).grown(rays[i].thickness * scale / 2), theme().spark);
    }
    for (std::size_t i = 0; i < rays.size(); ++i) stroke(ends[i], i % 2 == 0 ? theme().sun : theme().spark, rays[i].thickness * scale);
}

// ---- text

float Frame::text_width(std::string_view text, Style style) const {
    StyleMeasure const& m = measure(style);
    return units().units(ui::text_width(*m.font, text) * m.stretch);
}

float Frame::text_height(std::string_view text, Style style, float width) {
    if (text.empty()) return 0;
    return static_cast<float>(wrapped(text, style, width).lines.size()) * measure(style).line;
}

bool Frame::too_wide(std::string_view text, Style style, float width) { return !text.empty() && wrapped(text, style, width).too_wide; }

float Frame::draw_text(std::string_view text, Style style, Rect r, Colour c, Align align, bool* broken) {
    if (text.empty()) return 0;
    StyleMeasure const& m = measure(style);
    Wrapped const& text_lines = wrapped(text, style, r.w);
    if (broken) *broken = *broken || text_lines.too_wide;
    float const height = static_cast<float>(text_lines.lines.size()) * m.line, lead = (m.line - m.box) / 2 + m.shift;
    // A too wide line runs out of its rectangle, and letters of some fonts out of their lines: only what is above or below is left out.
    if (unseen({0, r.y - m.line, units().width(), height + 2 * m.line})) return height;
    tools_.list.PushTextureID(m.font->ContainerAtlas->TexID);
    float y = r.y;
    float const left = units().pixels(r.x), room = units().pixels(r.w);
    for (TextLine const& line : text_lines.lines) {
        float const spare = room - line.width * m.stretch;
        float const x = align == Align::left ? left : align == Align::centre ? left + std::floor(spare / 2) : left + spare;
        draw_line(tools_.list, *m.font, {nearest_pixel(x), units().pixels(y + lead)}, colour(c), line, m.stretch);
        float const base = y + lead + units().units(m.font->Ascent * m.stretch);
        if (Mark* const mark = note(Mark::Kind::words, {units().units(x), base - m.capital, units().units(line.width * m.stretch), m.capital + .2f * m.size}, c))
            mark->text.assign(line.begin, line.end), mark->style = style, mark->capital = m.capital, mark->call = tools_.drawn->calls;
        y += m.line;
    }
    tools_.list.PopTextureID();
    if (tools_.drawn) ++tools_.drawn->calls;
    return height;
}

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

// ---- recorded things

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
    float const longest = std::max(0.0f, content_height - s.view.h);
    constexpr float depth = 56;
    float const above = std::min(depth, s.position), below = std::min(depth, longest - s.position);
    Colour const clear = with_alpha(plane, 0);
    if (above > 0) fade({s.view.x, s.view.y, s.view.w, above}, plane, clear);
    if (below > 0) fade({s.view.x, s.view.bottom() - below, s.view.w, below}, clear, plane);
    pop_clip();
    scrolling_.reset();
    areas_.push_back({s.id, s.view, longest});
    if (tools_.drawn) tools_.drawn->areas.push_back({s.id, s.view, s.position, content_height});
    float const settled = std::clamp(s.position, 0.0f, longest);
    if (settled != s.wanted) send(Scrolled{settled});
    if (longest > 0) {
        // The bar is a hint, not a control.
        Rect const track{s.view.right() + 14, s.view.y, 10, s.view.h};
        float const length = std::max(60.0f, track.h * s.view.h / content_height);
        fill(track, theme().line, 5);
        fill({track.x, track.y + (track.h - length) * settled / longest, track.w, length}, theme().contrast() ? theme().sun : theme().ink, 5);
    }
}

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
