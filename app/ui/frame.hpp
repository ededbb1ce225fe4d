#pragma once
#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalogue.hpp"
#include "core/message.hpp"
#include "ui/drawn.hpp"
#include "ui/fonts.hpp"
#include "ui/interaction.hpp"
#include "ui/item.hpp"
#include "ui/motion.hpp"
#include "ui/pictures.hpp"
#include "ui/text_layout.hpp"
#include "ui/theme.hpp"
#include "ui/units.hpp"

namespace sprank::ui {

enum class Align : std::uint8_t { left, centre, right };

/// What a frame is drawn with. All references outlive the frame.
struct FrameTools {
    Units const& units;
    Fonts const& fonts;
    Theme const& theme;
    Pictures& pictures;
    Interaction& interaction;
    ImDrawList& list;
    Catalogue const& catalogue;
    LanguageIndex language = 0;
    std::int64_t now_ms = 0;
    bool reduced_motion = false;
    PageMotion page = {};
    Drawn* drawn = nullptr;  ///< takes note of everything drawn, for audits
};

/// How a text is set.
struct TextOptions {
    Align align = Align::left;
    Role role = Role::text;
    std::string_view name = {};             ///< item name; empty: "text"
    std::string_view spoken = {};           ///< empty: the text itself
    std::optional<Colour> background = {};  ///< what it stands on, for the audit; empty: paper
};

/// A thing a visitor can operate.
struct Control {
    std::string_view name = {};             ///< unique on the screen together with `number`
    std::uint64_t number = 0;
    Role role = Role::button;
    std::string_view text = {}, spoken = {};  ///< spoken empty: the text
    bool selected = false, enabled = true;
    Style style = Style::button;            ///< of its text, for the recorded capital height
    Colour foreground = {}, background = {};
};
struct ControlState {
    bool activated = false, pressed = false, focused = false;
};

/// The squares of a code for phones; making one takes milliseconds, so it is kept from frame to frame.
struct PhoneCode {
    std::string text;
    int size = 0;            ///< squares along a side; 0: none made yet
    std::vector<bool> dark;  ///< rows from the top
};

/// Triangles of a drawing that stays the same from frame to frame: see Frame::kept.
struct KeptDrawing {
    std::uint64_t key = 0;
    std::vector<ImDrawVert> corners;
    std::vector<ImDrawIdx> order;  ///< numbers of corners
};

/// One frame: draws, records what it draws, and collects what the visitor did as messages. Lengths in design units.
class Frame {
public:
    explicit Frame(FrameTools const&);
    /// As above; takes over the memory of a frame that is gone, so that a running screen allocates next to nothing.
    Frame(FrameTools const&, Frame&& former);

    // What a screen may ask
    Units const& units() const { return tools_.units; }
    Theme const& theme() const { return tools_.theme; }
    Catalogue const& catalogue() const { return tools_.catalogue; }
    LanguageIndex language() const { return tools_.language; }
    std::string const& say(Key key) const { return tools_.catalogue.text(key, tools_.language); }
    std::string const& say(LocalText const& text) const { return text.in(tools_.language); }
    char decimal_separator() const { return tools_.catalogue.languages[tools_.language].id.starts_with("nl") ? ',' : '.'; }
    char thousands_separator() const { return decimal_separator() == ',' ? '.' : ','; }
    StyleMeasure const& measure(Style style) const { return tools_.fonts[style]; }
    std::int64_t now_ms() const { return tools_.now_ms; }
    bool reduced_motion() const { return tools_.reduced_motion; }
    float width() const { return tools_.units.width(); }
    float height() const { return tools_.units.height(); }
    bool portrait() const { return tools_.units.portrait(); }
    Pictures& pictures() { return tools_.pictures; }

    // Messages out; things that move ask for the next frame
    void send(Message message) { messages_.push_back(std::move(message)); }
    std::vector<Message> take_messages() { return std::move(messages_); }
    void wants_frame_at(std::int64_t ms) { next_frame_ms_ = next_frame_ms_ ? std::min(*next_frame_ms_, ms) : ms; }
    std::optional<std::int64_t> next_frame_ms() const { return next_frame_ms_; }

    // Motion: what is drawn moves, what is recorded and can be touched stands where it will be
    /// How much of a movement is done that began `delay` after the page came: 0 to 1. Asks for frames until it is. 1 in calm mode.
    float entrance(std::int64_t delay_ms, std::int64_t duration_ms);
    std::int64_t page_age_ms() const { return tools_.page.age_ms; }
    /// Everything drawn from here on, for one of the two below.
    std::size_t begin_group() const;
    /// Moved by `shift`, and with only so much of its cover.
    void end_group(std::size_t begun, Point shift, float cover);
    /// Comes in as a page does: from the side, or only fading in calm mode.
    void end_page(std::size_t begun);

    // Shapes: drawn, not recorded
    void fill(Rect, Colour, float radius = 0, Corners = Corners::all);
    void inner_outline(Rect, Colour, float thickness, float radius);
    void circle(Point, float radius, Colour);
    void ring(Point, float radius, Colour, float thickness);
    void stroke(std::span<Point const>, Colour, float thickness, float bend = 0, bool closed = false);
    void polygon(std::span<Point const>, Colour);
    /// Triangles, three numbers of corners each, with hard edges: those that share a side leave no seam. What is out of sight is left out.
    void mesh(std::span<Point const> corners, std::span<std::uint16_t const> triangles, Colour);
    void shadow(Rect, float radius, float strength = 1);
    void fade(Rect, Colour top, Colour bottom);
    /// Calls `draw`, or draws again from memory what it drew in the last frame: for something large that hardly ever changes. Shapes and letters
    /// only, no pictures, clips or recorded things. `key` stands for all that it depends on; the letters' atlas is added to it. One such drawing a screen.
    template <typename Draw>
    void kept(std::uint64_t key, Draw const& draw) {
        key = with_letters(key);
        if (drawn_again(key)) return;
        KeptFrom const from = keep_from();
        draw();
        keep(key, from);
    }
    void picture(std::string_view key, Rect, float radius = 0, Corners = Corners::all, Point focus = {.5f, .4f}, Colour behind = {0, 0, 0, 0});
    void cut_out(std::string_view key, Rect box, Rect clip, float radius = 0);  ///< whole picture in `box`, seen inside `clip`
    void icon(std::string_view name, Point centre, float size, Colour);
    void spark(Point, float scale, float turn_degrees = 0);
    /// Draws text without recording it (its control does). Returns its height; sets `broken` when it did not fit the width.
    float draw_text(std::string_view, Style, Rect, Colour, Align = Align::left, bool* broken = nullptr);

    /// Nothing of what lies there would be seen: it need not be drawn. Shapes and texts leave themselves out.
    bool unseen(Rect r) const {
        constexpr float soft = 2;  // rounding and soft edges
        ImVec2 const least = tools_.list.GetClipRectMin(), most = tools_.list.GetClipRectMax();
        auto const pixels = [this](float at) { return units().exact_pixels(at); };
        return pixels(r.right()) + soft < least.x || pixels(r.bottom()) + soft < least.y || pixels(r.x) - soft > most.x || pixels(r.y) - soft > most.y;
    }

    // Measures
    float text_height(std::string_view, Style, float width);
    float text_width(std::string_view, Style) const;                 ///< on one line
    /// Whether a word, or a part of one between its hyphens, is wider than that.
    bool too_wide(std::string_view, Style, float width);
    float line_height(Style style) const { return measure(style).line; }
    /// How high a row of a list was when it was last laid out in this width, with these letters and in this language, so that a row out of
    /// sight costs neither words nor measures; none if that is not known (any more). `row` names all else that its height depends on.
    std::optional<float> row_height(std::uint64_t row, float width);
    void keep_row_height(std::uint64_t row, float width, float height) { row_height_of(row, width).height = height; }
    /// What `make` said for this key and language in an earlier frame, or says now: for words put together for each row. Until the next call.
    template <typename Make>
    std::string const& kept_words(std::uint64_t key, Make const& make) {
        Words& known = words_of(key);
        if (!known.made) known.text = make(), known.made = true;
        return known.text;
    }

    // Recorded things
    /// Draws and records a text; a text higher than the rectangle counts as clipped. Returns its height.
    float text(std::string_view, Style, Rect, Colour, TextOptions const& = {});
    /// Records a control and its touch target (at least 20 mm) and tells what the visitor does with it.
    ControlState control(Control const&, Rect);
    /// Records something that is only looked at.
    void record(Role, std::string_view name, std::string_view text, std::string_view spoken, Rect, Colour foreground = {}, Colour background = {});
    /// The next control is drawn in this state and all after it at rest, whatever the visitor does; nothing: in their own. For the gallery.
    void show_as(std::optional<ControlState> state) { shown_ = state; }
    void focus_ring(Rect, float radius, bool on_dark = false);
    PhoneCode& phone_code() { return phone_code_; }
    /// The last recorded control's text did not fit.
    void mark_clipped() { if (item_count_ > 0) items_[item_count_ - 1].clipped = true; }

    // Scrolling and layers
    /// Everything until end_scroll moves with the finger. Returns the vertical offset to add to content that starts at view.y.
    float begin_scroll(std::string_view name, Rect view, float position);
    /// What goes on outside the view fades into the plane it lies on: no line of text is ever cut in half.
    void end_scroll(float content_height) { end_scroll(content_height, theme().paper); }
    void end_scroll(float content_height, Colour plane);
    /// A part of the screen that a finger drags in every direction. How far it did so since the last frame; design units.
    Point pan(std::string_view name, Rect);
    /// Where a finger tapped in that part on nothing that can be pressed; once.
    std::optional<Point> tapped(std::string_view name);
    /// The screen says where a short message covers nothing that a visitor needs: the middle of it is used.
    void leave_for_toast(Rect r) { toast_room_ = r; }
    std::optional<Rect> toast_room() const { return toast_room_; }
    /// Everything after this lies over the screen; what lies under it can no longer be operated.
    void begin_overlay();
    void push_clip(Rect);
    void pop_clip();

    /// Ends the frame: hands the targets to the interaction.
    void finish();
    std::span<Item const> items() const { return {items_.data(), item_count_}; }

private:
    ImVec2 pixel(Point p) const { return {units().pixels(p.x), units().pixels(p.y)}; }
    ImVec2 exact(Point p) const { return {units().exact_pixels(p.x), units().exact_pixels(p.y)}; }
    /// One more value in a key.
    static std::uint64_t mixed(std::uint64_t sum, std::uint64_t value) { return std::rotl((sum ^ value) * 0x9E3779B97F4A7C15u, 29); }
    /// A disc exactly where it is asked for, between pixels too: of a line it is the end.
    void round_end(Point, float radius, Colour);
    /// The lines of a text. Screens measure a text, draw it, and do the same in the next frame.
    struct Wrapped {
        std::uint64_t hash = 0;  ///< of text, style and width
        char const* text = nullptr;
        std::size_t length = 0;
        bool too_wide = false;
        std::vector<TextLine> lines;
    };
    /// Until the next text is asked for.
    Wrapped const& wrapped(std::string_view, Style, float width);
    struct RowHeight {
        std::uint64_t key = 0;
        float height = 0;
    };
    RowHeight& row_height_of(std::uint64_t row, float width);
    struct Words {
        std::uint64_t key = 0;
        bool made = false;
        std::string text;
    };
    Words& words_of(std::uint64_t key);
    /// Where in the draw list a kept drawing begins.
    struct KeptFrom {
        int corner, number, commands;
        unsigned first;
    };
    std::uint64_t with_letters(std::uint64_t key) const;
    bool drawn_again(std::uint64_t key);
    KeptFrom keep_from() const;
    void keep(std::uint64_t key, KeptFrom);
    Item& next_item();
    /// Nothing when nobody wants to know.
    Mark* note(Mark::Kind kind, Rect r, Colour c) { return tools_.drawn ? noted(kind, r, c) : nullptr; }
    Mark* noted(Mark::Kind, Rect, Colour);
    ImU32 colour(Colour c) const { return packed(c); }

    /// Texts, rows and words that are kept; powers of two. More than any screen shows, less than would be felt in memory.
    static constexpr std::size_t most_texts = 512, most_rows = 2048, most_words = 64;

    FrameTools tools_;
    std::vector<Item> items_;
    std::size_t item_count_ = 0;
    std::vector<Wrapped> wrapped_;         ///< of this frame and those before it, by hash
    std::vector<RowHeight> row_heights_;   ///< the same
    std::vector<Words> words_;             ///< the same
    PhoneCode phone_code_;
    KeptDrawing kept_;
    std::vector<ImVec2> points_;
    std::vector<Message> messages_;
    std::optional<std::int64_t> next_frame_ms_;
    std::vector<Interaction::Target> targets_;
    std::vector<Interaction::Area> areas_;
    struct Scrolling {
        ItemId id = 0;
        Rect view;
        float position = 0;
        float wanted = 0;
    };
    std::optional<Scrolling> scrolling_;
    std::optional<Rect> toast_room_;
    bool overlay_ = false;
    std::optional<ControlState> shown_;
};

}  // namespace sprank::ui
