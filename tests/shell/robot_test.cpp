#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

#include "audit.hpp"
#include "screens/screens.hpp"
#include "shell/scene.hpp"
#include "shell/tour_report.hpp"
#include "visitor.hpp"

namespace sprank::shell {

namespace {
struct Glass {
    ui::Panel panel;
    char const* name;
};
constexpr Glass small{{1366, 768, 531, 299}, "1366x768"}, usual{{1920, 1080, 698, 392}, "1920x1080"}, tall{{1080, 1920, 392, 698}, "1080x1920"}, large{{3840, 2160, 1218, 685}, "3840x2160"};
constexpr std::array<TextStep, 3> steps{TextStep::normal, TextStep::large, TextStep::largest};

/// What was found in all looks together: told once for each scene, with how often and where first.
struct Found {
    int times = 0;
    std::string rule;
    std::string first;
    std::set<std::string> looks;
};

/// Panel and rule, and how many findings of it there may be.
using Known = std::map<std::pair<std::string, std::string>, std::size_t>;
std::filesystem::path const known_file = std::filesystem::path(SPRANK_SOURCE_ROOT) / "tests/shell/audit-known.txt";

Known known_findings() {
    Known known;
    std::ifstream file(known_file);
    std::string panel, rule;
    for (std::size_t most = 0; file >> panel >> most && std::getline(file >> std::ws, rule);) known[{panel, rule}] = most;
    return known;
}

void keep(Known const& known) {
    std::ofstream file(known_file);
    for (auto const& [key, most] : known)
        if (most > 0) file << key.first << " " << most << " " << key.second << "\n";
}

class Robot {
public:
    Robot(Kiosk& kiosk, ui::Drawn& drawn) : kiosk_(kiosk), drawn_(drawn), figures_(kiosk.content()) {}

    void look(Glass const& glass, TextStep step, LanguageIndex language, ThemeName theme, bool reach) {
        kiosk_.resize(glass.panel);
        std::string const look = std::string{glass.name} + " " + kiosk_.catalogue().languages[language].id + " " + std::string{text_step_name(step)} + " " +
                                 std::string{theme_name(theme)} + (reach ? " low" : "");
        for (SceneRecipe const& recipe : all_scenes(kiosk_.catalogue())) {
            if (reach && recipe.name == "gallery") continue;  // no visitor reaches for it
            Scene scene(kiosk_, language, step, theme, reach);
            recipe.steps(scene);
            kiosk_.settle(scene.now_ms());
            CHECK(!kiosk_.items().empty());
            for (Complaint const& complaint : complaints(picture())) {
                Found& found = all_[recipe.name + "-" + recipe.state + ": " + complaint.rule + ": " + complaint.what];
                found.rule = complaint.rule;
                if (found.times++ == 0) found.first = look + " at " + complaint.where;
                found.looks.insert(look);
            }
        }
    }

    /// What is found may only become less: audit-known.txt holds the number of each rule on this panel, and a rule that is not there has none.
    /// SPRANK_AUDIT=FILE appends the whole list to a file; SPRANK_KEEP_AUDIT=1 writes lower numbers down, never higher ones.
    void report(std::string const& panel) const {
        std::map<std::string, std::size_t> now;
        for (auto const& [what, found] : all_) ++now[found.rule];
        if (char const* const wanted = std::getenv("SPRANK_AUDIT")) {
            std::ofstream file(wanted, std::ios::app);
            for (auto const& [what, found] : all_) file << what << " (" << found.looks.size() << " looks; " << found.first << ")\n";
        }
        auto known = known_findings();
        for (auto const& [rule, count] : now) {
            std::size_t const most = known[{panel, rule}];
            CHECK_MESSAGE(count <= most, panel, ", ", rule, ": ", count, " findings, and there were ", most, ". SPRANK_AUDIT=FILE tells which.");
        }
        if (std::getenv("SPRANK_KEEP_AUDIT") == nullptr) return;
        for (auto& [key, most] : known)
            if (key.first == panel) most = std::min(most, now[key.second]);
        keep(known);
    }

private:
    Picture picture() {
        screens::View const view{kiosk_.catalogue(), kiosk_.settings(), kiosk_.home_place(), kiosk_.session()};
        return {kiosk_.items(), drawn_, kiosk_.units(), screens::background(view, kiosk_.theme()), kiosk_.settings().viewing_distance_mm, kiosk_.session().reach,
                [this](std::string_view key, ui::Rect box, ui::Rect part) { return figures_.covers(key, box, part); }};
    }

    Kiosk& kiosk_;
    ui::Drawn& drawn_;
    Figures figures_;
    std::map<std::string, Found> all_;
};

/// Every scene in every language and text step, with reach and without. One theme: the others differ in colour alone (see below).
void walk(Glass const& glass) {
    ui::Drawn drawn;
    KIOSK_OR_SKIP(kiosk, PictureWork::none, {}, &drawn);
    Robot robot(kiosk, drawn);
    for (TextStep const step : steps)
        for (std::size_t language = 0; language < kiosk.catalogue().languages.size(); ++language)
            for (bool const reach : {false, true}) robot.look(glass, step, static_cast<LanguageIndex>(language), ThemeName::light, reach);
    robot.report(glass.name);
}
}  // namespace

TEST_CASE("on a panel of 24 inch every screen fits, can be read and can be touched") { walk(small); }
TEST_CASE("on a panel of 32 inch every screen fits, can be read and can be touched") { walk(usual); }
TEST_CASE("on a panel that hangs upright every screen fits, can be read and can be touched") { walk(tall); }
TEST_CASE("on a panel of 55 inch every screen fits, can be read and can be touched") { walk(large); }

TEST_CASE("in the evening and in high contrast everything can be seen") {
    ui::Drawn drawn;
    KIOSK_OR_SKIP(kiosk, PictureWork::none, {}, &drawn);
    Robot robot(kiosk, drawn);
    for (ThemeName const theme : {ThemeName::evening, ThemeName::contrast})
        for (Glass const& glass : {usual, tall}) robot.look(glass, TextStep::normal, 0, theme, false);
    robot.report("themes");
}

}  // namespace sprank::shell
