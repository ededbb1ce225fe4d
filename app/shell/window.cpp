#include "shell/window.hpp"

#include <SDL.h>

#include <atomic>
#include <chrono>
#include <iostream>
#include <thread>

namespace sprank::shell {

namespace {
constexpr std::int64_t frame_us = 16'667;      ///< never faster than 60 a second
constexpr std::int64_t least_frame_us = 500;  ///< a mouse that reports a thousand times a second must not keep us busy
constexpr int still_before_rest = 3;
constexpr std::int64_t counts_every_ms = 300'000;
constexpr std::int64_t pointer_stays_ms = 5000, longest_rest_ms = 60'000;
constexpr std::int64_t least_nap_ms = 2, longest_nap_ms = 16;

std::int64_t clock_us() {
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

std::atomic<bool> end_was_asked{false};

std::optional<ui::NavigationKey> navigation(SDL_Keysym const& key, bool typing) {
    using ui::NavigationKey;
    switch (key.sym) {
        case SDLK_TAB: return key.mod & KMOD_SHIFT ? NavigationKey::previous : NavigationKey::next;
        case SDLK_LEFT: return NavigationKey::left;
        case SDLK_RIGHT: return NavigationKey::right;
        case SDLK_UP: return NavigationKey::up;
        case SDLK_DOWN: return NavigationKey::down;
        case SDLK_RETURN:
        case SDLK_KP_ENTER: return NavigationKey::activate;
        case SDLK_SPACE: return typing ? std::nullopt : std::optional{NavigationKey::activate};
        case SDLK_ESCAPE: return NavigationKey::back;
        default: return std::nullopt;
    }
}
}  // namespace

std::int64_t clock_ms() { return clock_us() / 1000; }

void wake_window() {
    SDL_Event event{};
    event.type = SDL_USEREVENT;
    SDL_PushEvent(&event);
}

void end_window() {
    end_was_asked = true;  // the event only wakes the loop: it is lost while there is no window yet
    wake_window();
}

bool end_asked() { return end_was_asked; }

Window::Window(Kiosk& kiosk, Display& display, Arguments const& arguments, Keeping keeping)
    : kiosk_(kiosk), display_(display), arguments_(arguments), keeping_(keeping), begun_ms_(clock_ms()), counts_kept_ms_(begun_ms_) {
    if (!arguments.trace.empty()) trace_.open(arguments.trace, std::ios::app);
    wall_.not_before(kiosk.content().newest_check());
    measure_panel();
}

void Window::run() {
    while (!ending_) {
        round();
        if (!ending_) wait();
    }
    service_.stopping();
    add_counts();
}

void Window::add_counts() {
    if (!keeping_.statistics) return;
    // A disk that takes no more lets them wait in memory; that is said once.
    if (keeping_.statistics->add(wall_.date(), day_part(wall_.hour()), kiosk_.take_counts())) return;
    if (auto const trouble = keeping_.statistics->trouble()) std::cerr << trouble->code << ": " << trouble->text << "\n";
}

void Window::round() {
    std::int64_t const now_ms = clock_ms();
    take_events(now_ms);
    ending_ = ending_ || end_asked();
    if (ending_) return;
    frame_begun_us_ = clock_us();
    if (auto const hidden_ms = pointer_due_ms(); hidden_ms && now_ms >= *hidden_ms) display_.show_cursor(false);
    wall_.look();
    kiosk_.know_date(wall_.date());
    kiosk_.know_open(!wall_.minute() || open_at(kiosk_.settings(), *wall_.minute()));
    if (keeping_.machine) keeping_.machine->know_date(wall_.date());
    next_frame_ms_ = kiosk_.step(now_ms).next_frame_ms;
    ++frames_;
    trace();
    keep_counts(now_ms);
    std::optional<raster::Surface> const surface = display_.surface();
    if (!surface) return;
    auto const changed = kiosk_.paint(*surface);
    if (present_all_) {
        display_.present_all();
    } else {
        display_.present(changed);
    }
    present_all_ = false;
    display_.keep_whole_output();
    changed_ += !changed.empty();
    if (!changed.empty() && keeping_.machine) keeping_.machine->frame_took(clock_us() - frame_begun_us_);
    note_picture(*surface, now_ms);
    if (keeping_.machine) keeping_.machine->keep_health(now_ms);
    service_.alive(now_ms);
    still_frames_ = changed.empty() ? still_frames_ + 1 : 0;
}

/// After each visit, when nobody waits for the disk; and now and then during a long one, for the plug may be pulled.
void Window::keep_counts(std::int64_t now_ms) {
    if (!keeping_.statistics || !kiosk_.counted() || (kiosk_.visiting() && now_ms - counts_kept_ms_ < counts_every_ms)) return;
    counts_kept_ms_ = now_ms;
    add_counts();
}

void Window::note_picture(raster::Surface surface, std::int64_t now_ms) {
    if (!keeping_.note) return;
    std::string_view const screen = kiosk_.desk().open() ? "beheer" : kiosk_.dark() ? "donker" : screen_name(kiosk_.session().screen);
    keeping_.note->shows(screen, (now_ms - begun_ms_) / 1000, kiosk_.shows_nothing_of_a_visitor() ? std::optional{surface} : std::nullopt);
}

// ---- events

void Window::take_events(std::int64_t now_ms) {
    for (SDL_Event event; SDL_PollEvent(&event) == 1;) take(event, now_ms);
    flush_moves();
}

void Window::take(SDL_Event const& event, std::int64_t now_ms) {
    switch (event.type) {
        case SDL_FINGERDOWN: return finger(event, ui::Contact::Kind::down, now_ms);
        case SDL_FINGERMOTION: return finger(event, ui::Contact::Kind::move, now_ms);
        case SDL_FINGERUP: return finger(event, ui::Contact::Kind::up, now_ms);
        case SDL_MOUSEBUTTONDOWN:
        case SDL_MOUSEBUTTONUP:
        case SDL_MOUSEMOTION: return mouse(event, now_ms);
        case SDL_MOUSEWHEEL: {
            int x = 0, y = 0;
            SDL_GetMouseState(&x, &y);
            flush_moves();
            return kiosk_.wheel(display_.seen({static_cast<float>(x), static_cast<float>(y)}), event.wheel.preciseY, now_ms);
        }
        case SDL_KEYDOWN: return key(event, now_ms);
        case SDL_TEXTINPUT:
            if (kiosk_.typing() && !repeating_) kiosk_.type(event.text.text, now_ms);
            return;
        case SDL_WINDOWEVENT:
            if (event.window.event == SDL_WINDOWEVENT_SIZE_CHANGED) measure_panel();
            if (event.window.event == SDL_WINDOWEVENT_EXPOSED || event.window.event == SDL_WINDOWEVENT_SIZE_CHANGED) present_all_ = true;
            still_frames_ = 0;
            return;
        case SDL_QUIT: ending_ = ending_ || arguments_.windowed; return;
        default:
            still_frames_ = 0;  // a picture came
    }
}

void Window::finger(SDL_Event const& event, ui::Contact::Kind kind, std::int64_t now_ms) {
    display_.show_cursor(false);
    PixelSize const window = display_.window_size();
    ui::Point const at = display_.seen({event.tfinger.x * static_cast<float>(window.width), event.tfinger.y * static_cast<float>(window.height)});
    feed({kind, event.tfinger.fingerId + (event.tfinger.touchId << 32), at, now_ms});
}

void Window::mouse(SDL_Event const& event, std::int64_t now_ms) {
    constexpr std::int64_t mouse_finger = -1;
    // A window that comes under the pointer is told so as a move over no distance: nobody touched the mouse.
    if (event.type != SDL_MOUSEMOTION || event.motion.xrel != 0 || event.motion.yrel != 0) {
        display_.show_cursor(true);
        mouse_moved_ms_ = now_ms;
    }
    if (event.type == SDL_MOUSEMOTION) {
        if (mouse_held_) feed({ui::Contact::Kind::move, mouse_finger, display_.seen({static_cast<float>(event.motion.x), static_cast<float>(event.motion.y)}), now_ms});
        return;
    }
    if (event.button.button != SDL_BUTTON_LEFT) return;
    mouse_held_ = event.type == SDL_MOUSEBUTTONDOWN;
    feed({mouse_held_ ? ui::Contact::Kind::down : ui::Contact::Kind::up, mouse_finger, display_.seen({static_cast<float>(event.button.x), static_cast<float>(event.button.y)}), now_ms});
}

void Window::feed(ui::Contact const& contact) {
    // Controllers report every few milliseconds and SDL hands them over in one go, all with this same time: speed computed from
    // each would be nonsense, so a finger moves once a frame.
    if (moved_ && (contact.kind != ui::Contact::Kind::move || contact.finger != moved_->finger)) flush_moves();
    if (contact.kind == ui::Contact::Kind::move) {
        moved_ = contact;
    } else {
        kiosk_.feed(contact);
    }
}

void Window::flush_moves() {
    if (!moved_) return;
    ui::Contact const contact = *moved_;
    moved_.reset();
    kiosk_.feed(contact);
}

void Window::key(SDL_Event const& event, std::int64_t now_ms) {
    flush_moves();
    // A bag on a key is no visitor: it must neither wake the kiosk nor keep a session.
    repeating_ = event.key.repeat != 0;
    if (repeating_) return;
    SDL_Keysym const& pressed = event.key.keysym;
    if (pressed.mod & KMOD_CTRL) {
        ending_ = ending_ || (arguments_.windowed && pressed.sym == SDLK_q);
        return;
    }
    std::optional<ui::NavigationKey> const known = navigation(pressed, kiosk_.typing());
    if (known) {
        kiosk_.key(*known, now_ms);
    } else if (pressed.sym == SDLK_BACKSPACE) {
        kiosk_.erase_letter(now_ms);
    } else if (!kiosk_.typing()) {
        kiosk_.type(" ", now_ms);  // any key is a sign of life, and wakes
    }
}

void Window::measure_panel() {
    kiosk_.resize(arguments_.panel(kiosk_.settings(), display_.size()));
    kiosk_.invalidate();
}

// ---- rest

/// When a mouse that lies still shows its pointer no longer: nothing for visitors to touch may look like part of the picture.
std::optional<std::int64_t> Window::pointer_due_ms() const {
    return display_.cursor_shown() && !arguments_.windowed ? std::optional(mouse_moved_ms_ + pointer_stays_ms) : std::nullopt;
}

void Window::wait() {
    std::int64_t const paced_us = frame_begun_us_ + frame_us;
    // While the picture changes, frames keep their pace. While it does not, the next event is answered at once: what we had was
    // perhaps only the first word of it (X11 sends a raw press before the press).
    bool const moving = still_frames_ == 0;
    bool const first_word = !moving && rested_;
    std::int64_t const begun_us = clock_us();
    if (!moving) {
        std::int64_t due_ms = clock_ms() + std::min(longest_rest_ms, service_.longest_rest_ms().value_or(longest_rest_ms));
        if (next_frame_ms_) due_ms = std::min(due_ms, *next_frame_ms_);
        if (auto const hidden_ms = pointer_due_ms()) due_ms = std::min(due_ms, *hidden_ms);
        if (still_frames_ < still_before_rest) due_ms = paced_us / 1000;
        nap_until(std::max(due_ms, paced_us / 1000));
    }
    rested_ = clock_us() - begun_us > least_frame_us;
    if (first_word) return;
    std::int64_t const left_us = (moving ? paced_us : frame_begun_us_ + least_frame_us) - clock_us();
    if (left_us > 0) std::this_thread::sleep_for(std::chrono::microseconds(left_us));
}

void Window::nap_until(std::int64_t due_ms) {
    if (!display_.waits_by_polling()) {
        // Waiting with an event in hand and putting it back loses it for some frames: wait with none, then poll.
        for (std::int64_t left = due_ms - clock_ms(); left > 0; left = due_ms - clock_ms())
            if (SDL_WaitEventTimeout(nullptr, static_cast<int>(left)) == 1) return;
        return;
    }
    for (std::int64_t nap = least_nap_ms; clock_ms() < due_ms && SDL_PollEvent(nullptr) == 0; nap = std::min(nap * 2, longest_nap_ms))
        SDL_Delay(static_cast<Uint32>(std::min(nap, due_ms - clock_ms())));
}

void Window::trace() {
    if (!trace_.is_open()) return;
    std::string const name{screen_name(kiosk_.session().screen)};
    if (name == traced_) return;
    traced_ = name;
    trace_ << name << std::endl;
}

}  // namespace sprank::shell
