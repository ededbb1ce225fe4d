#include "shell/arguments.hpp"

#include <array>
#include <charconv>
#include <iostream>

#include "command/command_line.hpp"
#include "store/enum_words.hpp"

namespace sprank::shell {

namespace fs = std::filesystem;

namespace {
/// "1920x1080" or "697.5x392" -> two numbers; nothing for anything else.
std::optional<std::pair<double, double>> pair_of(std::string const& text) {
    std::pair<double, double> pair;
    char const* const end = text.data() + text.size();
    auto const [cross, error] = std::from_chars(text.data(), end, pair.first);
    if (error != std::errc{} || cross == end || *cross != 'x') return std::nullopt;
    auto const [last, second_error] = std::from_chars(cross + 1, end, pair.second);
    if (second_error != std::errc{} || last != end) return std::nullopt;
    return pair;
}

CLI::Validator pair_between(double least, double most) {
    return CLI::Validator(
        [least, most](std::string const& text) -> std::string {
            auto const pair = pair_of(text);
            bool const good = pair && pair->first >= least && pair->first <= most && pair->second >= least && pair->second <= most;
            return good ? std::string{} : "\"" + text + "\" is geen maat als 1920x1080.";
        },
        "");
}

fs::path first_there(std::initializer_list<fs::path> places) {
    std::error_code error;
    for (fs::path const& place : places)
        if (fs::is_regular_file(place, error)) return fs::weakly_canonical(place, error);
    return {};
}

struct Raw {
    std::string content, settings, size, text, theme, panel, reach, tour;
    std::vector<std::string> journeys;
    std::string screenshots, trace, state, runtime, fallback;
};

constexpr std::array<std::string_view, 1> reaches{"low"};

void declare(CLI::App& app, Arguments& found, Raw& raw) {
    app.add_option("--content", raw.content, "het bestand met alle inhoud (content.db)")->type_name("BESTAND");
    app.add_option("--settings", raw.settings, "de instellingen (settings.toml)")->type_name("BESTAND");
    app.add_option("--size", raw.size, "maat van het beeld in pixels")->type_name("BxH")->check(pair_between(320, 8192));
    app.add_flag("--windowed", found.windowed, "in een venster, voor wie eraan werkt");
    app.add_option("--language", found.language, "taal bij het begin: nl, nl-simple of en")->type_name("TAAL");
    command::one_of(app.add_option("--text", raw.text, "tekstgrootte bij het begin"), store::Words<TextStep>::all);
    command::one_of(app.add_option("--theme", raw.theme, "kleuren bij het begin"), store::Words<ThemeName>::all);
    command::one_of(app.add_option("--reach", raw.reach, "begin met alles in de onderste helft"), reaches);
    app.add_option("--panel-mm", raw.panel, "maat van het zichtbare beeld in millimeters")->type_name("BxH")->check(pair_between(50, 5000));
    app.add_option("--tour", raw.tour, "teken alle schermen in deze map, zonder venster")->type_name("MAP");
    app.add_option("--replay", raw.journeys, "speel een bezoek na uit een tekstbestand")->type_name("BESTAND");
    app.add_option("--screenshots", raw.screenshots, "map voor de beelden van een nagespeeld bezoek")->type_name("MAP");
    command::within(app.add_option("--events", found.events, "hoeveel de aap doet"), 1, 100'000'000);
    app.add_option("--state", raw.state, "map waarin de kiosk bewaart wat hij telt, de pincode en nieuwe inhoud")->type_name("MAP");
    app.add_option("--runtime", raw.runtime, "map die leeg is na het uitzetten; voor sprank-kiosk doctor")->type_name("MAP");
    app.add_option("--fallback", raw.fallback, "toon alleen dit stilstaande beeld")->type_name("BESTAND");
    app.add_option("--trace", raw.trace, "schrijf elk getoond scherm in dit bestand")->type_name("BESTAND");
}
}  // namespace

Settings Arguments::over(Settings from_file) const {
    if (language) from_file.language = *language;
    if (text) from_file.text = *text;
    if (theme) from_file.theme = *theme;
    if (reach) from_file.reach = true;
    if (state.empty()) from_file.statistics = false;  // there is nowhere to keep them
    if (panel_mm) from_file.panel_width_mm = panel_mm->first, from_file.panel_height_mm = panel_mm->second;
    return from_file;
}

ui::Panel Arguments::panel(Settings const& set, PixelSize pixels) const {
    ui::Panel panel{pixels.width, pixels.height, set.panel_width_mm, set.panel_height_mm};
    // The same panel hung on its side: the operator measured it once.
    if ((panel.width_px > panel.height_px) != (panel.width_mm > panel.height_mm)) std::swap(panel.width_mm, panel.height_mm);
    return panel;
}

Arguments read_arguments(int count, char const* const* values, fs::path const& program) {
    Arguments found;
    Raw raw;
    CLI::App app{"Sprank: de kiosk waar bezoekers een technisch beroep vinden."};
    command::speak_dutch(app);
    declare(app, found, raw);
    auto* const monkey = app.add_option("--monkey", found.seed, "tik wild in het rond met dit begingetal")->type_name("GETAL");
    bool bench = false, version = false;
    app.add_flag("--bench", bench, "meet de snelheid; schrijft JSON");
    app.add_flag("--version", version, "programma, bibliotheken en inhoud");
    try {
        app.parse(count, values);
    } catch (CLI::ParseError const& problem) {
        found.ends_with = command::explained(app, problem, std::cout, std::cerr);
        return found;
    }
    if ((app.count("--events") > 0 && monkey->count() == 0) || (!raw.screenshots.empty() && raw.journeys.empty())) {
        std::cerr << "--events hoort bij --monkey, --screenshots bij --replay.\n";
        found.ends_with = 2;
        return found;
    }
    int const modes = !raw.tour.empty() + !raw.journeys.empty() + (monkey->count() > 0) + bench + version + !raw.fallback.empty();
    if (modes > 1) {
        std::cerr << "Kies er één: --tour, --replay, --monkey, --bench, --fallback of --version.\n";
        found.ends_with = 2;
        return found;
    }
    found.mode = !raw.tour.empty() ? Mode::tour : !raw.journeys.empty() ? Mode::replay : monkey->count() > 0 ? Mode::monkey : bench ? Mode::bench : version ? Mode::version : !raw.fallback.empty() ? Mode::fallback : Mode::kiosk;
    if (auto const size = pair_of(raw.size)) found.size = PixelSize{static_cast<int>(size->first), static_cast<int>(size->second)};
    found.panel_mm = pair_of(raw.panel);
    found.text = store::from_word<TextStep>(raw.text);
    found.theme = store::from_word<ThemeName>(raw.theme);
    found.reach = !raw.reach.empty();
    found.tour = raw.tour;
    found.journeys.assign(raw.journeys.begin(), raw.journeys.end());
    found.screenshots = raw.screenshots;
    found.trace = raw.trace;
    found.state = raw.state;
    found.runtime = raw.runtime;
    found.fallback = raw.fallback;
    found.content_named = !raw.content.empty();
    fs::path const here = program.parent_path();
    found.content = raw.content.empty() ? here / "../share/sprank/content.db" : fs::path{raw.content};
    if (raw.content.empty())
        if (fs::path const there = first_there({here / "../share/sprank/content.db", here / "share/sprank/content.db"}); !there.empty()) found.content = there;
    found.settings = raw.settings.empty()
                         ? first_there({found.content.parent_path() / "settings.toml", here / "../../kiosk/settings.toml", here / "../kiosk/settings.toml"})
                         : fs::path{raw.settings};
    return found;
}

fs::path program_path() {
    std::error_code error;
    return fs::read_symlink("/proc/self/exe", error);
}

}  // namespace sprank::shell
