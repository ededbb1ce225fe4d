#include <fstream>
#include <iostream>
#include <sstream>

#include "shell/journey.hpp"
#include "shell/journey_player.hpp"
#include "shell/tour.hpp"
#include "shell/wild_event.hpp"

namespace sprank::shell {

namespace fs = std::filesystem;

namespace {
std::optional<std::string> text_of(fs::path const& path) {
    std::ifstream file(path, std::ios::binary);
    std::error_code error;
    if (!file || fs::is_directory(path, error)) return std::nullopt;
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

bool play(fs::path const& path, Journey const& journey, Kiosk& kiosk, fs::path const& screenshots) {
    JourneyPlayer player(kiosk, screenshots);
    for (JourneyLine const& line : journey.lines) {
        std::optional<std::string> const complaint = player.play(line.action);
        if (!complaint) continue;
        std::cerr << path.string() << ":" << line.number << ": " << *complaint << "\n  " << player.seen() << "\n";
        return false;
    }
    return true;
}
/// What a monkey left behind, see shell/monkey.hpp.
bool play(fs::path const& path, WildRun const& run, Arguments const& arguments, Settings const& settings) {
    auto const end = play_wild(arguments, settings, run);
    if (end && !*end) return true;
    if (!end) std::cerr << end.error().code << ": " << end.error().text << "\n";
    else std::cerr << path.string() << ":" << (*end)->events + 2 << ": " << (*end)->broken << "\n";
    return false;
}
}  // namespace

int replay(Arguments const& arguments, Settings const& settings) {
    bool good = true;
    std::error_code error;
    if (!arguments.screenshots.empty()) fs::create_directories(arguments.screenshots, error);
    for (fs::path const& path : arguments.journeys) {
        std::optional<std::string> const text = text_of(path);
        if (!text) {
            std::cerr << path.string() << ": cannot be read\n";
            good = false;
            continue;
        }
        if (auto const wild = read_wild_run(*text)) {
            good = play(path, *wild, arguments, settings) && good;
            continue;
        }
        Journey const journey = read_journey(*text);
        for (std::string const& problem : journey.problems) std::cerr << path.string() << ":" << problem << "\n";
        good = good && journey.problems.empty();
        if (!journey.problems.empty()) continue;
        KioskSetup setup;
        setup.content = arguments.content;
        setup.settings = settings;
        setup.panel = arguments.panel(settings, arguments.size.value_or(PixelSize{}));
        setup.today = day_of_tours;
        setup.pictures = journey.has_screenshots() ? PictureWork::on_wait : PictureWork::none;
        Result<std::unique_ptr<Kiosk>> kiosk = Kiosk::open(std::move(setup));
        if (!kiosk) {
            std::cerr << kiosk.error().code << ": " << kiosk.error().text << "\n";
            return 1;
        }
        good = play(path, journey, **kiosk, arguments.screenshots) && good;
    }
    return good ? 0 : 1;
}

}  // namespace sprank::shell
