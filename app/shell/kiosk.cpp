#include "shell/kiosk.hpp"

#include <algorithm>
#include <cmath>

#include "screens/screens.hpp"

namespace sprank::shell {

namespace {
constexpr int most_rounds = 4;        ///< messages that lead to messages end after this many; the next frame goes on
constexpr int frames_before_input = 2;  ///< Dear ImGui 1.90.1 loses a press on its second frame

/// A settings file may name a place that this content does not have.
Place place_of_kiosk(store::Content const& content, Settings const& settings) {
    std::optional<Place> place = content.place(settings.place);
    if (!place) place = content.place(Settings{}.place);
    if (!place) place = Place{"", "Nederland", "", "", {52.2, 5.3}};
    if (!settings.place_label.empty()) place->name = settings.place_label;
    return *place;
}

/// What a visitor can read in this picture; of a text that is partly out of sight only that part.
int words_in(std::span<ui::Item const> items) {
    float words = 0;
    for (ui::Item const& item : items) {
        if (item.capital <= 0 || item.rect.h <= 0 || item.visible.w <= 0) continue;
        int count = 0;
        for (std::size_t i = 0; i < item.text.size(); ++i) count += item.text[i] != ' ' && (i == 0 || item.text[i - 1] == ' ') ? 1 : 0;
        words += static_cast<float>(count) * std::min(1.0f, item.visible.h / item.rect.h);
    }
    return static_cast<int>(words);
}

/// Grows with the panel's sides, not its area: pictures of four times the size must not make a program of four times the size.
std::size_t picture_budget(Settings const& settings, ui::Panel const& panel) {
    double const scale = std::sqrt(static_cast<double>(panel.width_px) * panel.height_px / (1920.0 * 1080));
    return static_cast<std::size_t>(std::max(1.0, scale) * settings.picture_budget_mb * (1 << 20));
}
constexpr int towns_on_map = 120;
}  // namespace

Result<std::unique_ptr<Kiosk>> Kiosk::open(KioskSetup setup) {
    Result<store::Content> content = store::Content::open(setup.content);
    if (!content) return tl::unexpected(content.error());
    Result<Catalogue> catalogue = content->catalogue();
    if (!catalogue) return tl::unexpected(catalogue.error());
    Place const home = place_of_kiosk(*content, setup.settings);
    std::unique_ptr<Kiosk> kiosk{new Kiosk(std::move(setup), std::move(*content), std::move(*catalogue), home)};
    if (Result<void> letters = kiosk->make_letters(); !letters) return tl::unexpected(letters.error());
    return kiosk;
}

Kiosk::Kiosk(KioskSetup setup, store::Content content, Catalogue catalogue, Place home_place)
    : setup_(std::move(setup)),
      content_(std::move(content)),
      catalogue_(std::move(catalogue)),
      home_place_(std::move(home_place)),
      towns_(content_.largest_places(towns_on_map)),
      context_{catalogue_, setup_.settings, home_place_, setup_.today},
      chance_(setup_.seed),
      session_(fresh_session(catalogue_, setup_.settings)),
      stage_(setup_.settings.presenting_threads),
      pictures_(content_, {setup_.content, setup_.pictures, picture_budget(setup_.settings, setup_.panel),
                           setup_.picture_arrived}),
      desk_(setup_.machine),
      theme_(ui::theme_of(session_.theme)) {}

Result<void> Kiosk::make_letters() {
    if (!setup_.hurry_ms) return stage_.prepare(panel(), session_.text, letters_);
    letters_ = {};
    if (Result<void> none = stage_.prepare(panel(), session_.text, letters_); !none) return none;
    lay_out(*setup_.hurry_ms);
    letters_ = {stage_.fonts().asked_for(), false};
    return stage_.prepare(panel(), session_.text, letters_);
}

// ---- what the visitor does

void Kiosk::noticed(std::int64_t now_ms) {
    // The answers to "are you still there?" are buttons: they must stay until the finger that presses one has lifted.
    if (session_.countdown) {
        noticed_in_countdown_ms_ = now_ms;
    } else {
        apply(Touched{now_ms});
    }
}

bool Kiosk::woke(std::int64_t now_ms) {
    if (!std::holds_alternative<Attract>(session_.screen)) return false;
    if (dark() && !setup_.settings.wake_when_closed) return true;  // noticed by nobody
    apply(AttractTouched{});
    apply(Touched{now_ms});
    touch_.swallow(now_ms);
    return true;
}

void Kiosk::feed(ui::Contact const& contact) {
    if (frames_ < frames_before_input) return;
    std::optional<ui::Stroke> const stroke = touch_.feed(contact);
    desk_.feed(contact, units(), touch_.landed());
    // A ghost (a sticker, a drop of water) is nobody: it neither wakes the kiosk nor keeps a session alive. What it ends, ends.
    if (stroke && stroke->kind == ui::Stroke::Kind::cancel) interaction_.stroke(*stroke, units());
    if (!touch_.landed() && (!stroke || stroke->kind == ui::Stroke::Kind::cancel)) return;
    if (desk_.open()) {
        desk_.touched(contact.now_ms);
        if (stroke && stroke->kind != ui::Stroke::Kind::cancel && !desk_.inert()) interaction_.stroke(*stroke, units());
        return;
    }
    if (woke(contact.now_ms)) return;
    noticed(contact.now_ms);
    if (stroke && stroke->kind != ui::Stroke::Kind::cancel) interaction_.stroke(*stroke, units());
}

void Kiosk::key(ui::NavigationKey key, std::int64_t now_ms) {
    if (frames_ < frames_before_input) return;
    if (desk_.open()) {
        desk_.touched(now_ms);
        bool const entered = key == ui::NavigationKey::activate && !interaction_.shows_focus() && desk_.enter(now_ms);
        if (!entered && !desk_.inert()) interaction_.key(key);
        return;
    }
    if (woke(now_ms)) return;
    noticed(now_ms);
    interaction_.key(key);
}

void Kiosk::wheel(ui::Point at_pixels, float notches, std::int64_t now_ms) {
    if (frames_ < frames_before_input || desk_.inert()) return;
    if (desk_.open()) return interaction_.wheel(at_pixels, notches, units());
    if (woke(now_ms)) return;
    noticed(now_ms);
    interaction_.wheel(at_pixels, notches, units());
}

bool Kiosk::typing() const {
    if (desk_.open()) return desk_.state().view == OperatorView::pin;
    bool const has_text = std::holds_alternative<Search>(session_.screen) || std::holds_alternative<PlacePicker>(session_.screen);
    return has_text && session_.overlay == Overlay::none && !session_.countdown;
}

void Kiosk::type(std::string_view text, std::int64_t now_ms) {
    if (frames_ < frames_before_input || text.empty()) return;
    if (desk_.open()) return desk_.type(text, now_ms);
    if (woke(now_ms)) return;
    noticed(now_ms);
    if (!typing()) return;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t length = 1;
        while (at + length < text.size() && (static_cast<unsigned char>(text[at + length]) & 0xC0) == 0x80) ++length;
        apply(LetterTyped{std::string{text.substr(at, length)}});
        at += length;
    }
}

void Kiosk::erase_letter(std::int64_t now_ms) {
    if (frames_ < frames_before_input) return;
    if (desk_.open()) return desk_.erase(now_ms);
    if (woke(now_ms)) return;
    noticed(now_ms);
    if (typing()) apply(LetterErased{});
}

// ---- one frame

Kiosk::Step Kiosk::step(std::int64_t now_ms) {
    let_time_pass(now_ms);
    if (desk_.step(now_ms)) {
        touch_.swallow(now_ms);
        interaction_.reset();
    }
    do_operators_wish(now_ms);
    for (int round = 0; round < most_rounds; ++round) {
        lay_out(now_ms);
        bool again = take_messages();
        // The finger that presses an answer has lifted, or a key gave it while a finger rests on the glass.
        if (noticed_in_countdown_ms_ && (!touch_.held() || !session_.countdown)) {
            apply(Touched{*noticed_in_countdown_ms_});
            noticed_in_countdown_ms_.reset();
            let_time_pass(now_ms);  // the answer may be long ago: nothing was asked of us since
            again = true;
        }
        if (!again) break;
    }
    return {next_frame_ms(now_ms)};
}

void Kiosk::let_time_pass(std::int64_t now_ms) {
    if (std::optional<ui::Stroke> const cancelled = touch_.tick(now_ms)) {
        interaction_.stroke(*cancelled, units());
        noticed_in_countdown_ms_.reset();  // it was no visitor who held the screen that long
    }
    if (desk_.open()) return;  // it closes by itself, and then a new visitor begins
    if (session_.countdown && (touch_.held() || noticed_in_countdown_ms_)) return;  // somebody's finger is on the answer, or just was
    std::optional<std::int64_t> const deadline = next_deadline_ms(setup_.settings, session_);
    if (!deadline || now_ms < *deadline) return;
    // Whether time is up depends on how much there is to read. Counted now and not in every frame: it is asked once a minute.
    apply(WordsSeen{words_in(items())});
    apply(TimePassed{now_ms});
}

void Kiosk::lay_out(std::int64_t now_ms) {
    pictures_.begin_frame();
    // Letters of a size that cannot be made: the former ones stay, and the visitor sees no change.
    (void)stage_.prepare(setup_.panel, session_.text, letters_);
    theme_ = ui::theme_of(session_.theme);
    interaction_.advance(now_ms, units());
    ImDrawList& list = stage_.begin();
    ui::FrameTools const tools{units(),    stage_.fonts(),    theme_, pictures_, interaction_, list, catalogue_, session_.language, now_ms,
                               setup_.settings.reduced_motion, page_clock_.see(session_, now_ms), setup_.drawn};
    if (frame_) {
        ui::Frame former = std::move(*frame_);
        frame_.emplace(tools, std::move(former));
    } else {
        frame_.emplace(tools);
    }
    screens::View const view{catalogue_, setup_.settings, home_place_, session_, now_ms, towns_, context_.today};
    if (desk_.open()) {
        desk_.draw(*frame_, setup_.settings.language, touch_.ghosts());
    } else if (dark()) {
        frame_->fill({0, 0, frame_->width(), frame_->height()}, ui::rgb(0x000000));
    } else if (gallery_page_) {
        screens::draw_gallery(view, *gallery_page_, *frame_);
    } else {
        screens::draw(view, *frame_);
    }
    frame_->finish();
    stage_.end();
    frames_ = std::min(frames_ + 1, frames_before_input);
}

bool Kiosk::take_messages() {
    std::vector<Message> messages = frame_->take_messages();
    if (desk_.open()) {
        Operator const before = desk_.state();
        desk_.take_messages(messages, interaction_.take_back(), frame_->now_ms());
        do_operators_wish(frame_->now_ms());
        return desk_.state() != before || interaction_.pending();
    }
    if (interaction_.take_back()) messages.emplace_back(BackAsked{});
    bool again = interaction_.pending();
    // Where a list stands belongs to the screen that was drawn, so it goes first.
    std::stable_partition(messages.begin(), messages.end(), [](Message const& message) { return std::holds_alternative<Scrolled>(message); });
    for (Message& message : messages) {
        if (auto* const started = std::get_if<QuizStarted>(&message)) started->rotation = static_cast<std::uint32_t>(chance_());
        // A running list is shown where it is already; one that stood outside its content must be drawn again.
        if (std::holds_alternative<Scrolled>(message) && (interaction_.moving() || touch_.held())) {
            apply(message);
            continue;
        }
        Session const before = session_;
        apply(message);
        again = again || session_ != before;
    }
    return again;
}

std::optional<std::int64_t> Kiosk::next_frame_ms(std::int64_t now_ms) const {
    std::optional<std::int64_t> next = frame_->next_frame_ms();
    auto const sooner = [&next](std::int64_t at) { next = next ? std::min(*next, at) : at; };
    if (interaction_.moving() || interaction_.pending()) sooner(now_ms);
    if (auto const at = desk_.next_frame_ms(now_ms)) sooner(*at);
    if (desk_.open()) return next;
    if (session_.countdown && touch_.held()) {
        sooner(now_ms + 1000);
    } else if (std::optional<std::int64_t> const deadline = next_deadline_ms(setup_.settings, session_)) {
        sooner(*deadline);
    }
    return next;
}

std::span<raster::Rect const> Kiosk::paint(raster::Surface surface) {
    letters_ = ui::all_letters;
    return stage_.paint(surface, screens::background({catalogue_, setup_.settings, home_place_, session_, 0, towns_, context_.today}, theme_));
}

void Kiosk::settle(std::int64_t now_ms) {
    (void)page_clock_.see(session_, now_ms);
    page_clock_.settle();
    step(now_ms);
    // A picture may bring another size of itself (its shape becomes known), hence more than once; twice is what screens need.
    for (int round = 0; round < most_rounds && pictures_.wait(); ++round) step(now_ms);
}

std::span<ui::Item const> Kiosk::items() const { return frame_ ? frame_->items() : std::span<ui::Item const>{}; }

void Kiosk::do_operators_wish(std::int64_t now_ms) {
    if (std::optional<std::string> language = desk_.take_language()) {
        setup_.settings.language = std::move(*language);
        invalidate();
    }
    if (!desk_.take_begin_anew()) return;
    session_ = fresh_session(catalogue_, setup_.settings);
    gallery_page_.reset();
    perform(ResetInput{});
    if (desk_.open()) touch_.swallow(now_ms);  // the finger in the corner is still there
}

bool Kiosk::shows_nothing_of_a_visitor() const {
    if (desk_.open() || !session_.kept.empty()) return false;
    Screen const& screen = session_.screen;
    return std::holds_alternative<Attract>(screen) || std::holds_alternative<Home>(screen) || std::holds_alternative<About>(screen) || std::holds_alternative<ProfessionView>(screen) ||
           std::holds_alternative<RouteView>(screen);
}

// ---- messages and effects

void Kiosk::apply(Message const& message) {
    Noticed const before = sprank::noticed(catalogue_, session_);
    Updated updated = update(context_, std::move(session_), message);
    session_ = std::move(updated.session);
    count_change(before, sprank::noticed(catalogue_, session_), counts_);
    for (Effect const& effect : updated.effects) std::visit([this](auto const& what) { perform(what); }, effect);
}

void Kiosk::perform(FindOffers const& wanted) { apply(OffersAnswered{wanted.query, content_.offers(wanted.query)}); }

void Kiosk::perform(FindText const& wanted) {
    apply(SearchAnswered{wanted.text, content_.search(wanted.text, catalogue_.languages[session_.language].id)});
}

void Kiosk::perform(FindPlaces const& wanted) {
    if (!wanted.at) return apply(PlacesAnswered{wanted.text, content_.places(wanted.text)});
    std::vector<Place> places;
    if (std::optional<Place> place = content_.place_at(*wanted.at)) places.push_back(std::move(*place));
    apply(PlacesAnswered{wanted.text, std::move(places), wanted.at});
}

void Kiosk::perform(FindNearby const& wanted) { apply(NearbyAnswered{wanted.from, content_.nearby(wanted, catalogue_), wanted.wished}); }

void Kiosk::perform(ResetInput const&) {
    touch_.reset();
    interaction_.reset();
    noticed_in_countdown_ms_.reset();
}

void Kiosk::perform(CountQuiz const& told) { count_fact(catalogue_, told.fact, counts_); }

void Kiosk::show(Session session) {
    desk_.leave();
    session_ = std::move(session);
    gallery_page_.reset();
    perform(ResetInput{});
}

void Kiosk::resize(ui::Panel const& panel) {
    if (panel == setup_.panel) return;
    setup_.panel = panel;
    touch_.reset();
    interaction_.reset();
}

}  // namespace sprank::shell
