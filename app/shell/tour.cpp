#include "shell/tour.hpp"

#include <fstream>
#include <iostream>

#include "shell/picture_file.hpp"
#include "shell/scene.hpp"
#include "shell/tour_report.hpp"
#include "shell/version.hpp"

namespace sprank::shell {

namespace fs = std::filesystem;

namespace {
/// One way of looking at the scenes.
struct Look {
    std::string suffix;
    PixelSize size;
    std::string language = "nl";
    TextStep text = TextStep::normal;
    ThemeName theme = ThemeName::light;
    bool main_only = true;
};

std::vector<Look> looks_of(Arguments const& arguments, Settings const& settings) {
    if (arguments.size || arguments.language || arguments.text || arguments.theme)
        return {{"", arguments.size.value_or(PixelSize{}), settings.language, settings.text, settings.theme, false}};
    PixelSize const wide{}, tall{1080, 1920};
    return {{"", wide, "nl", TextStep::normal, ThemeName::light, false},
            {"-tall", tall},
            {"-en", wide, "en"},
            {"-largest", wide, "nl", TextStep::largest},
            {"-tall-largest", tall, "nl", TextStep::largest},
            {"-evening", wide, "nl", TextStep::normal, ThemeName::evening},
            {"-contrast", wide, "nl", TextStep::normal, ThemeName::contrast}};
}

Result<void> write_text(fs::path const& path, std::string const& text) {
    std::ofstream file(path, std::ios::binary);
    file << text;
    file.close();
    if (file) return {};
    return tl::unexpected(Failure{"SCHIJF-01", "Kan " + path.string() + " niet schrijven. Is er ruimte, en mag u daar schrijven?"});
}

class Tour {
public:
    Tour(Kiosk& kiosk, fs::path folder) : kiosk_(kiosk), folder_(std::move(folder)) {}

    Result<void> look(Look const& look, Arguments const& arguments, Settings const& settings) {
        kiosk_.resize(arguments.panel(settings, look.size));
        pixels_.assign(static_cast<std::size_t>(look.size.width) * static_cast<std::size_t>(look.size.height), 0);
        kiosk_.invalidate();
        LanguageIndex const language = kiosk_.catalogue().find_language(look.language).value_or(LanguageIndex{0});
        for (SceneRecipe const& recipe : all_scenes(kiosk_.catalogue())) {
            if (look.main_only && !recipe.main) continue;
            Scene scene(kiosk_, language, look.text, look.theme, arguments.reach);
            recipe.steps(scene);
            if (Result<void> const done = shoot({recipe.name, recipe.state, recipe.name + "-" + recipe.state + look.suffix + ".png"}, scene, look.size); !done)
                return done;
        }
        return {};
    }

    Json shots = Json::array();

private:
    Result<void> shoot(Shot const& shot, Scene const& scene, PixelSize size) {
        kiosk_.settle(scene.now_ms());
        raster::Surface const surface{pixels_.data(), size.width, size.height, size.width};
        kiosk_.paint(surface);
        shots.push_back(shot_json(kiosk_, shot));
        return write_png(folder_ / shot.file, surface);
    }

    Kiosk& kiosk_;
    fs::path folder_;
    std::vector<std::uint32_t> pixels_;
};
}  // namespace

Result<void> run_tour(Arguments const& arguments, Settings const& settings) {
    SampleMachine machine;
    KioskSetup setup;
    setup.machine = &machine;
    setup.content = arguments.content;
    setup.settings = settings;
    setup.today = day_of_tours;
    Result<std::unique_ptr<Kiosk>> kiosk = Kiosk::open(std::move(setup));
    if (!kiosk) return tl::unexpected(kiosk.error());
    std::error_code error;
    fs::create_directories(arguments.tour, error);
    Tour tour(**kiosk, arguments.tour);
    for (Look const& look : looks_of(arguments, settings))
        if (Result<void> const done = tour.look(look, arguments, settings); !done) return done;
    Json const json{{"program", program_version}, {"content", "sha256 " + (*kiosk)->content().hash()}, {"screens", std::move(tour.shots)}};
    if (Result<void> const done = write_text(arguments.tour / "tour.json", json.dump(1)); !done) return done;
    if (Result<void> const done = write_text(arguments.tour / "index.html", index_page(json)); !done) return done;
    std::cout << json.at("screens").size() << " beelden in " << (arguments.tour / "index.html").string() << "\n";
    return {};
}

}  // namespace sprank::shell
