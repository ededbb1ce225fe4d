#include <SDL.h>

#include <iostream>

#include "shell/crash_note.hpp"
#include "shell/failure_screen.hpp"
#include "shell/fallback_picture.hpp"
#include "shell/kiosk_machine.hpp"
#include "shell/signals.hpp"
#include "shell/version.hpp"
#include "shell/window.hpp"
#include "store/content_versions.hpp"
#include "store/incidents.hpp"

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

void say(Failure const& failure) { std::cerr << failure.code << ": " << failure.text << "\n"; }

/// The folder that the kiosk writes in, made ready; nothing when it was given none. One that takes nothing, on a disk that is full or read-only, is still
/// read: the PIN and the content that has proven itself are in it, and what is counted waits in memory.
std::optional<store::StateFolder> state_of(Arguments const& arguments) {
    if (arguments.state.empty()) return std::nullopt;
    store::StateFolder state{arguments.state};
    if (Result<void> const opened = store::open_state_folder(state); !opened) say(opened.error());
    std::error_code ignored;  // without it a fault leaves no note
    std::filesystem::create_directories(state.incidents(), ignored);
    return state;
}

/// A kiosk that cannot write counts in memory and goes on.
std::optional<store::StatisticsLog> statistics_of(std::optional<store::StateFolder> const& state, Settings const& settings) {
    if (!state || !settings.statistics) return std::nullopt;
    auto log = store::StatisticsLog::open(state->statistics(), store::StatisticsLog::Use::count);
    if (auto const trouble = log->trouble()) say(*trouble);
    return std::move(*log);
}

/// What the last run left behind when it ended by a fault: said once, and kept for the technician.
std::optional<std::string> last_incident_of(std::optional<store::StateFolder> const& state) {
    if (!state) return std::nullopt;
    if (std::optional<std::string> const fresh = store::file_last_incident(state->incidents())) std::cerr << "Sprank is opnieuw begonnen na een storing: " << *fresh << "\n";
    return store::newest_incident(state->incidents());
}

struct Opened {
    Result<std::unique_ptr<Kiosk>> kiosk;
    std::optional<store::ContentChoice> choice;  ///< nothing: the content was named on the command line, or there is no state
};

/// The newest content that can be shown: what was installed last, else what was there before it, else what came with the program.
Opened open_kiosk(KioskSetup& setup, std::optional<store::StateFolder> const& state, Arguments const& arguments) {
    if (!state || arguments.content_named) return {Kiosk::open(setup), std::nullopt};
    std::vector<store::RefusedContent> refused;
    for (;;) {
        store::ContentChoice choice = store::choose_content(*state, arguments.content, refused);
        setup.content = choice.file;
        Result<std::unique_ptr<Kiosk>> kiosk = Kiosk::open(setup);
        if (kiosk || choice.version.empty()) return {std::move(kiosk), std::move(choice)};
        say(kiosk.error());
        refused.push_back({choice.version, kiosk.error()});
    }
}

void say_what_is_not_there(Kiosk const& kiosk, Settings const& settings) {
    if (!kiosk.catalogue().find_language(settings.language))
        std::cerr << "De taal \"" << settings.language << "\" staat niet in deze inhoud; Sprank begint in de eerste taal.\n";
    if (!kiosk.content().place(settings.place))
        std::cerr << "De plaats \"" << settings.place << "\" staat niet in deze inhoud; Sprank staat nu in " << kiosk.home_place().name << ".\n";
}

KioskSetup setup_of(Arguments const& arguments, Settings const& settings, PixelSize size) {
    KioskSetup setup;
    setup.content = arguments.content;
    setup.settings = settings;
    setup.panel = arguments.panel(settings, size);
    WallClock wall;
    wall.look();
    setup.today = wall.date();
    setup.seed = static_cast<std::uint32_t>(clock_ms());
    setup.hurry_ms = clock_ms();
    setup.pictures = PictureWork::worker;
    setup.picture_arrived = wake_window;
    return setup;
}
}  // namespace

int run_kiosk(Arguments const& arguments, Settings const& settings) {
    Signals const signals(end_window);
    Result<std::unique_ptr<Display>> display = Display::open({arguments.size, arguments.windowed, settings.rotation});
    if (!display) {
        say(display.error());
        return 3;
    }
    KioskSetup setup = setup_of(arguments, settings, (*display)->size());
    std::optional<store::StateFolder> const state = state_of(arguments);
    std::optional<store::StatisticsLog> statistics = statistics_of(state, settings);
    KioskMachine machine({state, arguments.runtime, statistics ? &*statistics : nullptr, last_incident_of(state), clock_ms()});
    setup.machine = &machine;
    Opened opened = open_kiosk(setup, state, arguments);
    if (!opened.kiosk) {
        say(opened.kiosk.error());
        show_failure(opened.kiosk.error(), **display, setup.panel, machine);
        return 1;
    }
    Kiosk& kiosk = **opened.kiosk;
    say_what_is_not_there(kiosk, settings);
    machine.shows(kiosk.catalogue(), kiosk.content().hash(), opened.choice ? opened.choice->told() : std::string{});
    std::optional<CrashNote> note;
    if (state) note.emplace(state->incidents(), std::string(program_version) + ", inhoud " + kiosk.content().hash().substr(0, 16));
    kiosk.settle(clock_ms());  // the first picture is whole
    Window window(kiosk, **display, arguments, {statistics ? &*statistics : nullptr, &machine, note ? &*note : nullptr});
    window.round();
    // The first picture stands: this content has proven itself, and nobody waits for what comes now.
    if (opened.choice) (void)store::confirm_good(*state, *opened.choice);
    if (state)
        if (Result<void> const kept = keep_fallback(*state, settings, setup.panel); !kept) say(kept.error());
    window.run();
    return 0;
}

}  // namespace sprank::shell
