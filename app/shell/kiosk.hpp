#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <random>
#include <span>
#include <string_view>
#include <utility>

#include "core/statistics.hpp"
#include "core/update.hpp"
#include "raster/surface.hpp"
#include "shell/operator_desk.hpp"
#include "shell/page_clock.hpp"
#include "shell/pictures.hpp"
#include "shell/stage.hpp"
#include "store/content.hpp"
#include "ui/frame.hpp"

namespace sprank::shell {

/// What a kiosk is made of. Nothing in it changes while it runs, but the panel (see Kiosk::resize).
struct KioskSetup {
    std::filesystem::path content;
    Settings settings;
    ui::Panel panel;
    std::optional<Date> today;         ///< at the start; nothing: the clock is not trusted
    std::uint32_t seed = 1;            ///< of the little chance there is: where a quiz begins
    PictureWork pictures = PictureWork::on_wait;
    /// The time, where somebody waits for the first picture: its drawings are asked for before the letters are made, and all
    /// letters that it does not show come after it.
    std::optional<std::int64_t> hurry_ms;
    std::function<void()> picture_arrived;  ///< see PicturesOptions::arrived
    OperatorMachine* machine = nullptr;     ///< behind the operator's page; null: there is none. Outlives the kiosk
    ui::Drawn* drawn = nullptr;             ///< takes note of everything that the last step drew; outlives the kiosk
};

/// The machine without its window: fingers, keys and time go in, messages run, pixels come out. Single-threaded; no clock inside:
/// every `now_ms` is monotonic and never smaller than the one before.
class Kiosk {
public:
    /// Fails with one clear sentence for content or letters that cannot be used.
    static Result<std::unique_ptr<Kiosk>> open(KioskSetup);

    // What the visitor does. Any of these wakes the attract loop, and that first touch presses nothing.
    void feed(ui::Contact const&);
    void key(ui::NavigationKey, std::int64_t now_ms);
    void wheel(ui::Point at_pixels, float notches, std::int64_t now_ms);
    /// Letters of a hardware keyboard; they count where there is something to type in, see typing().
    void type(std::string_view text, std::int64_t now_ms);
    void erase_letter(std::int64_t now_ms);
    bool typing() const;

    struct Step {
        std::optional<std::int64_t> next_frame_ms;  ///< draw again then, if nothing happens before; nothing: no need
    };
    /// Lays out one frame and does what the visitor asked for, until the picture shows it. Draws no pixels.
    Step step(std::int64_t now_ms);
    /// Pixels of the last step; what changed since the last paint.
    std::span<raster::Rect const> paint(raster::Surface);
    /// Steps until every picture on the screen is there and nothing moves any more.
    void settle(std::int64_t now_ms);

    /// As if the visitor, the clock or an effect had said it; effects are performed before this returns.
    void apply(Message const&);
    /// As if the operator had done it.
    void operate(OperatorMessage const& message, std::int64_t now_ms) {
        desk_.tell(message, now_ms);
        do_operators_wish(now_ms);
    }
    /// Puts this session on the screen; forgets every finger.
    void show(Session);
    /// A page of the gallery instead of the session's screen, until the next show(). For the tour.
    void show_gallery(int page) { gallery_page_ = page; }
    void resize(ui::Panel const&);
    void know_date(std::optional<Date> today) { context_.today = today; }
    /// Outside opening hours the attract loop is a dark screen.
    void know_open(bool open) { open_ = open; }
    bool dark() const { return !open_ && !visiting() && !desk_.open(); }
    OperatorDesk const& desk() const { return desk_; }
    /// What is on the screen says nothing about what a visitor typed, answered or kept, so that a picture of it may stay behind.
    bool shows_nothing_of_a_visitor() const;
    /// The next paint covers the whole surface.
    void invalidate() { stage_.invalidate(); }

    Session const& session() const { return session_; }
    Catalogue const& catalogue() const { return catalogue_; }
    Settings const& settings() const { return setup_.settings; }
    Place const& home_place() const { return home_place_; }
    ui::Units const& units() const { return stage_.units(); }
    ui::Panel const& panel() const { return setup_.panel; }
    ui::Theme const& theme() const { return theme_; }
    store::Content const& content() const { return content_; }
    ui::Touch const& touch() const { return touch_; }
    /// What was counted since this was asked last; see core/statistics.hpp.
    Tally take_counts() { return std::exchange(counts_, {}); }
    bool counted() const { return !counts_.empty(); }
    bool visiting() const { return !std::holds_alternative<Attract>(session_.screen); }
    ui::Interaction const& interaction() const { return interaction_; }
    ContentPictures const& pictures() const { return pictures_; }
    /// Everything the last frame recorded, in drawing order. Valid until the next step.
    std::span<ui::Item const> items() const;
    int vertices() const { return stage_.vertices(); }
    std::size_t letter_bytes() const { return stage_.bytes(); }

private:
    Kiosk(KioskSetup, store::Content, Catalogue, Place home_place);
    Result<void> make_letters();
    void do_operators_wish(std::int64_t now_ms);
    void noticed(std::int64_t now_ms);
    bool woke(std::int64_t now_ms);
    void let_time_pass(std::int64_t now_ms);
    void lay_out(std::int64_t now_ms);
    bool take_messages();
    std::optional<std::int64_t> next_frame_ms(std::int64_t now_ms) const;
    void perform(FindOffers const&);
    void perform(FindText const&);
    void perform(FindPlaces const&);
    void perform(FindNearby const&);
    void perform(ResetInput const&);
    void perform(CountQuiz const&);

    KioskSetup setup_;
    store::Content content_;
    Catalogue catalogue_;
    Place home_place_;
    std::vector<Place> towns_;
    Context context_;
    std::mt19937 chance_;
    Session session_;
    std::optional<int> gallery_page_;
    Tally counts_;

    Stage stage_;
    ui::LetterSet letters_ = ui::all_letters;
    ContentPictures pictures_;
    ui::Touch touch_;
    ui::Interaction interaction_;
    PageClock page_clock_;
    OperatorDesk desk_;
    bool open_ = true;
    ui::Theme theme_;
    std::optional<ui::Frame> frame_;
    int frames_ = 0;
    std::optional<std::int64_t> noticed_in_countdown_ms_;
};

}  // namespace sprank::shell
