// Sixteen screens, pixel by pixel. They show a made-up content with fixed bitmaps, so that no editor can break them; what breaks them is a
// change of how Sprank draws. The message says where to see what was wanted, what came and where they differ. If the new one is better, keep it:
//   build/tests/shell_tests --update
#include <sodium.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "options.hpp"
#include "picture_difference.hpp"
#include "shell/picture_file.hpp"
#include "shell/scene.hpp"
#include "shell/tour.hpp"
#include "shell/version.hpp"
#include "store/sample_bundle.hpp"
#include "store/scratch_folder.hpp"
#include "ui/imgui_compat.hpp"
#include "visitor.hpp"

namespace sprank::shell {

namespace fs = std::filesystem;

namespace {
fs::path const pictures_folder = fs::path(SPRANK_SOURCE_ROOT) / "tests/pictures";
fs::path const failed_folder = SPRANK_FAILED_PICTURES;

std::vector<std::uint8_t> bytes_of(fs::path const& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The same three bitmaps stand in for every picture.
std::vector<store::Picture> fixed_pictures(Catalogue const& catalogue) {
    fs::path const folder = fs::path(SPRANK_SOURCE_ROOT) / "tests/fixtures/pictures";
    auto const picture = bytes_of(folder / "picture.png"), person = bytes_of(folder / "person.png"), icon = bytes_of(folder / "icon.png");
    std::vector<store::Picture> pictures;
    for (Profession const& profession : catalogue.professions) pictures.push_back({"profession/" + profession.id, 300, 225, picture});
    for (QuizItem const& item : catalogue.quiz) pictures.push_back({"quiz/" + item.id, 300, 225, picture});
    for (Door const& door : catalogue.doors) pictures.push_back({"person/" + door.person, 448, 336, person, 365});
    for (char const* const name : {"installateur-warmtepompen", "landmeter", "elektromonteur"}) pictures.push_back({std::string("person/") + name, 448, 336, person, 365});
    for (char const* const name : {"begin", "terug", "hart", "taal", "tekst", "contrast", "voorlezen", "lager", "opnieuw", "verder", "zoek", "filter", "pin", "tik"})
        pictures.push_back({std::string("icon/") + name, 96, 96, icon});
    std::ranges::sort(pictures, {}, &store::Picture::key);
    pictures.erase(std::unique(pictures.begin(), pictures.end(), [](auto const& one, auto const& other) { return one.key == other.key; }), pictures.end());
    return pictures;
}

std::string hash_of(std::vector<std::uint8_t> const& bytes) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), bytes.data(), bytes.size());
    std::string text(hash.size() * 2 + 1, ' ');
    sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
    text.pop_back();
    return text;
}

/// What pixels depend on beside our own code.
std::string letters_of_this_machine() {
    std::string all = std::string("Dear ImGui ") + IMGUI_VERSION + ", FreeType " + ui::freetype_version();
    for (char const* const face : {"league-spartan/LeagueSpartan-Bold.otf", "league-spartan/LeagueSpartan-ExtraBold.otf", "inter/Inter-Regular.otf", "inter/Inter-Medium.otf",
                                   "inter/Inter-SemiBold.otf"}) {
        all += "\n" + std::string(face) + " " + hash_of(bytes_of(fs::path(SPRANK_FONT_ROOT) / face));
    }
    return all + "\n";
}

struct Wanted {
    char const* name;
    char const* state;
    char const* file;
    PixelSize size{960, 540};
    LanguageIndex language = 0;
    TextStep text = TextStep::normal;
    ThemeName theme = ThemeName::light;
    bool reach = false;
    float scrolled = 0;  ///< so many design units
};
constexpr PixelSize tall{540, 960};
Wanted const wanted_pictures[] = {
    {"attract", "first", "attract"},
    {"home", "plain", "home"},
    {"home", "plain", "home-tall-largest", tall, 0, TextStep::largest},
    {"explore", "plain", "explore"},
    {"explore", "plain", "explore-reach", {960, 540}, 0, TextStep::normal, ThemeName::light, true},
    {"profession", "lasser", "profession"},
    {"ways", "earning", "ways-tall", tall},
    {"girls", "cards", "girls-evening", {960, 540}, 0, TextStep::normal, ThemeName::evening},
    {"quiz-question", "first", "question-contrast", {960, 540}, 0, TextStep::normal, ThemeName::contrast},
    {"quiz-result", "plain", "result"},
    {"near", "plain", "near"},
    {"list", "filled", "list-english", {960, 540}, 2},
    {"ways", "vmbo-bb", "ways"},
    {"bridge", "first", "bridge"},
    {"explore", "filters-open", "filters-tall", tall},
    {"search", "hits", "search"},
    {"quiz-worlds", "picked", "worlds"},
};

bool written(fs::path const& file, int width, int height, std::vector<std::uint32_t> pixels) {
    return write_png(file, {pixels.data(), width, height, width}).has_value();
}

/// Three pictures to look at beside each other; says where they are, how much differs and where.
std::string kept_for_looking(std::string const& name, PictureDifference const& found, raster::Texture const& got) {
    fs::create_directories(failed_folder);
    fs::path const wanted_file = failed_folder / (name + "-wanted.png"), got_file = failed_folder / (name + "-got.png"), where_file = failed_folder / (name + "-difference.png");
    std::error_code error;
    fs::copy_file(pictures_folder / (name + ".png"), wanted_file, fs::copy_options::overwrite_existing, error);
    std::vector<std::uint32_t> const pixels(got.colour_row(0), got.colour_row(0) + got.width() * got.height());
    (void)written(got_file, got.width(), got.height(), pixels);
    (void)written(where_file, found.width, found.height, found.picture);
    auto const number = [](auto value) { return std::to_string(value); };
    raster::Rect const& box = found.box;
    return number(found.pixels) + " pixels differ, all within " + number(box.width) + "x" + number(box.height) + " at " + number(box.x) + "," + number(box.y) + ":\n  wanted     " +
           wanted_file.string() + "\n  got        " + got_file.string() + "\n  difference " + where_file.string();
}
}  // namespace

TEST_CASE("a visitor sees the screens exactly as they were last looked at and found good") {
    std::string const letters = letters_of_this_machine();
    fs::path const pin = pictures_folder / "pinned-to.txt";
    auto const pinned = bytes_of(pin);
    if (!update_pictures && std::string(pinned.begin(), pinned.end()) != letters) {
        MESSAGE("SKIPPED: the pictures in tests/pictures were made with other letters than this machine has:\n" << letters);
        return;
    }
    fs::remove_all(failed_folder);
    store::ScratchFolder const folder;
    store::ContentBundle bundle = store::sample_bundle();
    bundle.pictures = fixed_pictures(bundle.catalogue);
    (void)store::written(bundle, folder / "content.db");
    KioskSetup setup;
    setup.content = folder / "content.db";
    setup.today = day_of_tours;
    auto const opened = Kiosk::open(std::move(setup));
    REQUIRE(opened);
    Kiosk& kiosk = **opened;
    std::vector<SceneRecipe> const scenes = all_scenes(kiosk.catalogue());
    for (Wanted const& wanted : wanted_pictures) {
        auto const recipe = std::ranges::find_if(scenes, [&](SceneRecipe const& one) { return one.name == wanted.name && one.state == wanted.state; });
        REQUIRE_MESSAGE(recipe != scenes.end(), "no scene for " << std::string(wanted.file));
        bool const upright = wanted.size.height > wanted.size.width;
        kiosk.resize({wanted.size.width, wanted.size.height, upright ? 392.0 : 698.0, upright ? 698.0 : 392.0});
        kiosk.invalidate();
        Scene scene(kiosk, wanted.language, wanted.text, wanted.theme, wanted.reach);
        recipe->steps(scene);
        if (wanted.scrolled > 0) scene.scroll(wanted.scrolled);
        kiosk.settle(scene.now_ms());
        std::vector<std::uint32_t> pixels(static_cast<std::size_t>(wanted.size.width) * static_cast<std::size_t>(wanted.size.height));
        raster::Surface const surface{pixels.data(), wanted.size.width, wanted.size.height, wanted.size.width};
        kiosk.paint(surface);

        fs::path const file = pictures_folder / (std::string(wanted.file) + ".png");
        auto const got = raster::Texture::colour(wanted.size.width, wanted.size.height, pixels);
        auto const before = decode_png(bytes_of(file));
        PictureDifference const found = difference(before ? *before : raster::Texture::colour(0, 0, {}), got);
        if (found.pixels == 0) continue;
        if (update_pictures) {
            REQUIRE(write_png(file, surface));
            MESSAGE("kept: " << file.filename().string() << ", " << found.pixels << " pixels are new");
            continue;
        }
        if (!before) FAIL_CHECK("there is no picture " << file.string() << " yet; --update makes it");
        else FAIL_CHECK(kept_for_looking(wanted.file, found, got));
    }
    if (update_pictures && std::string(pinned.begin(), pinned.end()) != letters) std::ofstream(pin, std::ios::binary) << letters;
}

TEST_CASE("no picture lies about that no screen is compared with") {
    for (auto const& entry : fs::directory_iterator(pictures_folder)) {
        if (entry.path().extension() != ".png") continue;
        CAPTURE(entry.path().filename().string());
        CHECK(std::ranges::any_of(wanted_pictures, [&](Wanted const& wanted) { return entry.path().stem() == wanted.file; }));
    }
}

}  // namespace sprank::shell
