#include <SDL.h>

#include <iostream>

#include "shell/crash_note.hpp"
#include "shell/failure_screen.hpp"
#include "shell/fallback_picture.hpp"
#include "shell/kiosk_machine.hpp"
#include "shell/signals.hpp"
#include "shell/version.hpp"
#include "shell/wall_clock.hpp"
#include "shell/window.hpp"

namespace sprank::shell {

namespace {
/// Long enough to read it aloud on the phone. Then the program ends, so that whoever started it may try again: perhaps the
/// content has been repaired by then.
constexpr std::int64_t failure_shown_ms = 10'000;

std::optional<ui::Contact> contact_of(SDL_Event const& event, Display const& display, std::int64_t now_ms) {
    using Kind = ui::Contact::Kind;
    constexpr std::int64_t mouse_finger = -1;
    switch (event.type) {
        case SDL_FINGERDOWN:
        case SDL_FINGERMOTION:
        case SDL_FINGERUP: {
            Kind const kind = event.type == SDL_FINGERDOWN ? Kind::down : event.type == SDL_FINGERUP ? Kind::up : Kind::move;
            PixelSize const window = display.window_size();
            return ui::Contact{kind, event.tfinger.fingerId, display.seen({event.tfinger.x * static_cast<float>(window.width), event.tfinger.y * static_cast<float>(window.height)}), now_ms};
        }
        case SDL_MOUSEBUTTONDOWN:
        case SDL_MOUSEBUTTONUP:
            return ui::Contact{event.type == SDL_MOUSEBUTTONDOWN ? Kind::down : Kind::up, mouse_finger, display.seen({static_cast<float>(event.button.x), static_cast<float>(event.button.y)}), now_ms};
        default: return std::nullopt;
    }
}

void show_failure(Failure const& failure, Display& display, ui::Panel const& panel, OperatorMachine& machine) {
    constexpr int look_every_ms = 50;
    FailureScreen screen(failure, panel, &machine);
    ServiceManager service;
    if (!screen.ready()) return;
    std::int64_t const end_ms = clock_ms() + failure_shown_ms;
    while (!end_asked() && (screen.attended() || clock_ms() < end_ms)) {
        SDL_WaitEventTimeout(nullptr, look_every_ms);
        for (SDL_Event event; SDL_PollEvent(&event) == 1;) {
            if (event.type == SDL_QUIT) return;
            if (auto const contact = contact_of(event, display, clock_ms())) screen.feed(*contact);
        }
        screen.step(clock_ms());
        std::optional<raster::Surface> const surface = display.surface();
        if (!surface) continue;
        screen.paint(*surface);
        display.present_all();
        service.alive(clock_ms());
    }
}

/// The folder that the kiosk writes in, made ready; nothing when it was given none or it takes nothing: then nothing is kept.
std::optional<store::StateFolder> state_of(Arguments const& arguments) {
    if (arguments.state.empty()) return std::nullopt;
    store::StateFolder state{arguments.state};
    std::error_code failed;
    std::filesystem::create_directories(state.incidents(), failed);
    if (!failed) return state;
    std::cerr << "SCHIJF-01: In de map " << arguments.state.string() << " kan niet geschreven worden; Sprank bewaart nu niets.\n";
    return std::nullopt;
}

/// A kiosk that cannot count goes on without.
std::optional<store::StatisticsLog> statistics_of(std::optional<store::StateFolder> const& state, Settings const& settings) {
    if (!state || !settings.statistics) return std::nullopt;
    auto log = store::StatisticsLog::open(state->statistics(), store::StatisticsLog::Use::count);
    if (log) return std::move(*log);
    std::cerr << log.error().code << ": " << log.error().text << "\n";
    return std::nullopt;
}

/// What the last run left behind when it ended by a fault: said once, and kept for the technician.
std::optional<std::string> last_incident_of(std::optional<store::StateFolder> const& state) {
    if (!state) return std::nullopt;
    if (std::optional<std::string> const fresh = file_last_incident(state->incidents())) std::cerr << "Sprank is opnieuw begonnen na een storing: " << *fresh << "\n";
    return newest_incident(state->incidents());
}
}  // namespace

int run_kiosk(Arguments const& arguments, Settings const& settings) {
    Signals const signals(end_window);
    Result<std::unique_ptr<Display>> display = Display::open({arguments.size, arguments.windowed, settings.rotation});
    if (!display) {
        std::cerr << display.error().code << ": " << display.error().text << "\n";
        return 3;
    }
    KioskSetup setup;
    setup.content = arguments.content;
    setup.settings = settings;
    setup.panel = arguments.panel(settings, (*display)->size());
    setup.today = wall_date();
    setup.seed = static_cast<std::uint32_t>(clock_ms());
    setup.hurry_ms = clock_ms();
    setup.pictures = PictureWork::worker;
    setup.picture_arrived = wake_window;
    std::optional<store::StateFolder> const state = state_of(arguments);
    std::optional<store::StatisticsLog> statistics = statistics_of(state, settings);
    KioskMachine machine({state, arguments.runtime, statistics ? &*statistics : nullptr, {}, {}, last_incident_of(state), clock_ms()});
    setup.machine = &machine;
    Result<std::unique_ptr<Kiosk>> kiosk = Kiosk::open(setup);
    if (!kiosk) {
        std::cerr << kiosk.error().code << ": " << kiosk.error().text << "\n";
        show_failure(kiosk.error(), **display, setup.panel, machine);
        return 1;
    }
    if (!(*kiosk)->catalogue().find_language(settings.language))
        std::cerr << "De taal \"" << settings.language << "\" staat niet in deze inhoud; Sprank begint in de eerste taal.\n";
    if (!(*kiosk)->content().place(settings.place))
        std::cerr << "De plaats \"" << settings.place << "\" staat niet in deze inhoud; Sprank staat nu in " << (*kiosk)->home_place().name << ".\n";
    machine.knows((*kiosk)->catalogue());
    machine.shows_content((*kiosk)->content().hash());
    std::optional<CrashNote> note;
    if (state) note.emplace(state->incidents(), std::string(program_version) + ", inhoud " + (*kiosk)->content().hash().substr(0, 16));
    (*kiosk)->settle(clock_ms());  // the first picture is whole
    Window window(**kiosk, **display, arguments, {statistics ? &*statistics : nullptr, &machine, note ? &*note : nullptr});
    window.round();
    // Nobody waits for this one any more.
    if (state && !keep_fallback(state->fallback(), settings, setup.panel)) std::cerr << "Het beeld voor als Sprank het niet doet kon niet worden bewaard.\n";
    window.run();
    return 0;
}

}  // namespace sprank::shell
