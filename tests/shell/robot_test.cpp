#include <map>

#include "audit.hpp"
#include "shell/scene.hpp"
#include "shell/tour_report.hpp"
#include "visitor.hpp"

namespace sprank::shell {

namespace {
struct Glass {
    ui::Panel panel;
    char const* name;
};
constexpr std::array<Glass, 2> glasses{{{{1920, 1080, 698, 392}, "1920x1080"}, {{1080, 1920, 392, 698}, "1080x1920"}}};
constexpr std::array<TextStep, 3> steps{TextStep::normal, TextStep::large, TextStep::largest};
constexpr std::array<ThemeName, 3> themes{ThemeName::light, ThemeName::evening, ThemeName::contrast};

/// Every scene in one look; complaints are gathered so that one failing run shows all of them.
void draw_all(Kiosk& kiosk, Glass const& glass, TextStep step, LanguageIndex language, ThemeName theme, std::map<std::string, int>& found) {
    std::string const look = std::string{glass.name} + " " + kiosk.catalogue().languages[language].id + " " + std::string{text_step_name(step)};
    for (SceneRecipe const& recipe : all_scenes(kiosk.catalogue())) {
        Scene scene(kiosk, language, step, theme, false);
        recipe.steps(scene);
        kiosk.step(scene.now_ms());
        CHECK(!kiosk.items().empty());
        for (std::string const& complaint : complaints(kiosk)) ++found[recipe.name + " " + recipe.state + ", " + look + ": " + complaint];
    }
}
}  // namespace

TEST_CASE("every screen, in every language, text step, theme and both ways of hanging, fits and can be touched") {
    KIOSK_OR_SKIP(kiosk);
    std::map<std::string, int> found;
    for (Glass const& glass : glasses) {
        kiosk.resize(glass.panel);
        for (TextStep const step : steps)
            for (std::size_t language = 0; language < kiosk.catalogue().languages.size(); ++language)
                for (ThemeName const theme : themes) draw_all(kiosk, glass, step, static_cast<LanguageIndex>(language), theme, found);
    }
    for (auto const& [complaint, times] : found) MESSAGE(complaint);
    CHECK(found.empty());
}

TEST_CASE("the robot sees what is wrong: a text that does not fit and a button under another") {
    auto const thing = [](std::string_view name, ui::Rect rect) {
        ui::Item item;
        item.id = ui::item_id(name);
        item.name = item.text = name;
        item.role = ui::Role::button;
        item.rect = item.visible = rect;
        return item;
    };
    ui::Units const units(ui::Panel{}, TextStep::normal);
    std::vector<ui::Item> items{thing("one", {100, 100, 200, 80}), thing("other", {400, 100, 200, 80})};
    CHECK(complaints(items, units).empty());
    SUBCASE("a button half under another") { items[1].visible.x = 200; }
    SUBCASE("a text that does not fit") { items[0].clipped = true; }
    SUBCASE("a button off the glass") { items[0].visible.x = -50; }
    SUBCASE("a button that says nothing") { items[0].text.clear(); }
    CHECK(complaints(items, units).size() == 1);
}

}  // namespace sprank::shell
