#include <SDL.h>

#include <iostream>

#include "shell/failure_screen.hpp"
#include "shell/signals.hpp"
#include "shell/wall_clock.hpp"
#include "shell/window.hpp"

namespace sprank::shell {

namespace {
/// Long enough to read it aloud on the phone. Then the program ends, so that whoever started it may try again: perhaps the
/// content has been repaired by then.
constexpr std::int64_t failure_shown_ms = 10'000;

void show_failure(Failure const& failure, Display& display, ui::Panel const& panel) {
    std::optional<raster::Surface> const surface = display.surface();
    if (!surface || !draw_failure(failure, panel, *surface)) return;
    display.present_all();
    std::int64_t const end_ms = clock_ms() + failure_shown_ms;
    for (bool ended = false; !ended && clock_ms() < end_ms;) {
        SDL_WaitEventTimeout(nullptr, static_cast<int>(std::max<std::int64_t>(1, end_ms - clock_ms())));
        for (SDL_Event event; SDL_PollEvent(&event) == 1;) {
            ended = ended || event.type == SDL_QUIT || end_asked();
            if (event.type == SDL_WINDOWEVENT && event.window.event == SDL_WINDOWEVENT_EXPOSED) display.present_all();
        }
    }
}
/// A kiosk that cannot write counts in memory and goes on.
std::optional<store::StatisticsLog> statistics_of(Arguments const& arguments, Settings const& settings) {
    if (arguments.statistics.empty() || !settings.statistics) return std::nullopt;
    auto log = store::StatisticsLog::open(arguments.statistics, store::StatisticsLog::Use::count);
    if (auto const trouble = log->trouble()) std::cerr << trouble->code << ": " << trouble->text << "\n";
    return std::move(*log);
}
}  // namespace

int run_kiosk(Arguments const& arguments, Settings const& settings) {
    Signals const signals(end_window);
    Result<std::unique_ptr<Display>> display = Display::open({arguments.size, arguments.windowed});
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
    Result<std::unique_ptr<Kiosk>> kiosk = Kiosk::open(setup);
    if (!kiosk) {
        std::cerr << kiosk.error().code << ": " << kiosk.error().text << "\n";
        show_failure(kiosk.error(), **display, setup.panel);
        return 1;
    }
    if (!(*kiosk)->catalogue().find_language(settings.language))
        std::cerr << "De taal \"" << settings.language << "\" staat niet in deze inhoud; Sprank begint in de eerste taal.\n";
    if (!(*kiosk)->content().place(settings.place))
        std::cerr << "De plaats \"" << settings.place << "\" staat niet in deze inhoud; Sprank staat nu in " << (*kiosk)->home_place().name << ".\n";
    (*kiosk)->settle(clock_ms());  // the first picture is whole
    std::optional<store::StatisticsLog> statistics = statistics_of(arguments, settings);
    Window(**kiosk, **display, arguments, statistics ? &*statistics : nullptr).run();
    return 0;
}

}  // namespace sprank::shell
