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
    std::string first;
    std::set<std::string> looks;
};

class Robot {
public:
    Robot(Kiosk& kiosk, ui::Drawn& drawn) : kiosk_(kiosk), drawn_(drawn), figures_(kiosk.content()) {}

    void look(Glass const& glass, TextStep step, LanguageIndex language, ThemeName theme, bool reach, std::string_view only = {}) {
        kiosk_.resize(glass.panel);
        std::string const look = std::string{glass.name} + " " + kiosk_.catalogue().languages[language].id + " " + std::string{text_step_name(step)} + " " +
                                 std::string{theme_name(theme)} + (reach ? " low" : "");
        for (SceneRecipe const& recipe : all_scenes(kiosk_.catalogue())) {
            if (reach && recipe.name == "gallery") continue;  // no visitor reaches for it
            if (!only.empty() && recipe.name != only) continue;
            Scene scene(kiosk_, language, step, theme, reach);
            recipe.steps(scene);
            kiosk_.settle(scene.now_ms());
            CHECK(!kiosk_.items().empty());
            for (Complaint const& complaint : complaints(picture())) {
                Found& found = all_[recipe.name + "-" + recipe.state + ": " + complaint.rule + ": " + complaint.what];
                if (found.times++ == 0) found.first = look + " at " + complaint.where;
                found.looks.insert(look);
            }
        }
    }

    void report() const {
        constexpr std::size_t most = 40;
        std::size_t count = 0;
        std::string told;
        for (auto const& [what, found] : all_) {
            if (++count > most) break;
            told += "\n" + what + " (" + std::to_string(found.looks.size()) + " looks; " + found.first + ")";
        }
        CHECK_MESSAGE(all_.empty(), all_.size(), " findings, the first of them:", told);
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

/// A day on which few came, of whom nothing is told: words where the numbers are.
class QuietMachine final : public SampleMachine {
public:
    screens::OperatorFacts facts() override {
        screens::OperatorFacts facts = SampleMachine::facts();
        facts.quiz_begun = facts.quiz_finished = facts.kept = facts.offers_opened = 3;
        return facts;
    }
};

/// Every scene in every language, text step and theme, with reach and without.
void walk(Glass const& glass, ThemeName theme) {
    ui::Drawn drawn;
    SampleMachine machine;
    KIOSK_OR_SKIP(kiosk, PictureWork::none, {}, &drawn, &machine);
    Robot robot(kiosk, drawn);
    for (TextStep const step : steps)
        for (std::size_t language = 0; language < kiosk.catalogue().languages.size(); ++language)
            for (bool const reach : {false, true}) robot.look(glass, step, static_cast<LanguageIndex>(language), theme, reach);
    robot.report();
}
}  // namespace

TEST_CASE("on a panel of 24 inch every screen fits, can be read and can be touched") { walk(small, ThemeName::light); }
TEST_CASE("on a panel of 32 inch every screen fits, can be read and can be touched") { walk(usual, ThemeName::light); }
TEST_CASE("on a panel that hangs upright every screen fits, can be read and can be touched") { walk(tall, ThemeName::light); }
TEST_CASE("on a panel of 55 inch every screen fits, can be read and can be touched") { walk(large, ThemeName::light); }

TEST_CASE("in the evening everything can be seen, on every panel") {
    for (Glass const& glass : {small, usual, tall, large}) walk(glass, ThemeName::evening);
}
TEST_CASE("in high contrast everything can be seen, on every panel") {
    for (Glass const& glass : {small, usual, tall, large}) walk(glass, ThemeName::contrast);
}

TEST_CASE("on a quiet day the operator's page fits too, on every panel") {
    for (Glass const& glass : {small, usual, tall, large}) {
        ui::Drawn drawn;
        QuietMachine machine;
        KIOSK_OR_SKIP(kiosk, PictureWork::none, {}, &drawn, &machine);
        Robot robot(kiosk, drawn);
        for (TextStep const step : steps) robot.look(glass, step, 0, ThemeName::light, false, "operator");
        robot.report();
    }
}

}  // namespace sprank::shell
