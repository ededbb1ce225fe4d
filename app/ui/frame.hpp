#pragma once
#include <array>
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
enum class Corners : std::uint8_t { all, top, bottom, left, right, bottom_right };

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
    void shadow(Rect, float radius, float strength = 1);
    void picture(std::string_view key, Rect, float radius = 0, Corners = Corners::all, Point focus = {.5f, .4f}, Colour behind = {0, 0, 0, 0});
    void cut_out(std::string_view key, Rect box, Rect clip, float radius = 0);  ///< whole picture in `box`, seen inside `clip`
    void icon(std::string_view name, Point centre, float size, Colour);
    void spark(Point, float scale, float turn_degrees = 0);
    /// Draws text without recording it (its control does). Returns its height; sets `broken` when it did not fit the width.
    float draw_text(std::string_view, Style, Rect, Colour, Align = Align::left, bool* broken = nullptr);

    /// Nothing of what lies there would be seen: it need not be drawn. Shapes and texts leave themselves out.
    bool unseen(Rect) const;

    // Measures
    float text_height(std::string_view, Style, float width);
    float text_width(std::string_view, Style) const;                 ///< on one line
    float line_height(Style style) const { return measure(style).line; }

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
    void end_scroll(float content_height);
    /// Everything after this lies over the screen; what lies under it can no longer be operated.
    void begin_overlay();
    void push_clip(Rect);
    void pop_clip();

    /// Ends the frame: hands the targets to the interaction.
    void finish();
    std::span<Item const> items() const { return {items_.data(), item_count_}; }

private:
    ImVec2 pixel(Point) const;
    /// The lines of a text. Screens measure a text and then draw it: the last few are kept.
    struct Wrapped {
        std::uint64_t hash = 0;
        char const* text = nullptr;
        std::size_t length = 0;
        Style style = Style::body;
        float width = 0;  ///< pixels
        bool too_wide = false;
        std::vector<TextLine> lines;
    };
    Wrapped const& wrapped(std::string_view, Style, float width);
    Item& next_item();
    Mark* note(Mark::Kind, Rect, Colour);
    ImU32 colour(Colour c) const { return packed(c); }

    FrameTools tools_;
    std::vector<Item> items_;
    std::size_t item_count_ = 0;
    std::array<Wrapped, 8> wrapped_;
    PhoneCode phone_code_;
    std::size_t next_wrapped_ = 0;
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
    bool overlay_ = false;
    std::optional<ControlState> shown_;
};

}  // namespace sprank::ui
