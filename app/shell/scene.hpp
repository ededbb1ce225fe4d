#pragma once
#include <string_view>

#include "shell/kiosk.hpp"

namespace sprank::shell {

/// Brings a kiosk without window into a state by telling it what a visitor did. For the tour, the robot and the bench.
class Scene {
public:
    /// Begins fresh, in the attract loop, with these choices already made.
    Scene(Kiosk&, LanguageIndex, TextStep, ThemeName, bool reach);

    Scene& say(Message const&);
    Scene& door(DoorKind);
    Scene& type(std::string_view text);
    Scene& profession(std::string_view id);          ///< opens it; the first one when there is none of that id
    Scene& quiz(int answered);                       ///< from the home screen: that many answers given, different from item to item
    Scene& quiz_result(bool same_answers = false);
    Scene& quiz_together(int answered, bool alike = false);  ///< the same for two at the screen
    Scene& swap_first(std::optional<SwapReason>);      ///< what the first world of a result suggests; without a reason: only asked for one
    Scene& operate(OperatorMessage const&);            ///< nothing where the kiosk has no operator's page
    Scene& operator_page();                            ///< from the corner to the page
    Scene& later(std::int64_t ms);
    Scene& scroll(float units) { return say(Scrolled{units}); }

    Kiosk& kiosk() const { return kiosk_; }
    Catalogue const& catalogue() const { return kiosk_.catalogue(); }
    std::int64_t now_ms() const { return now_ms_; }

private:
    Kiosk& kiosk_;
    std::int64_t now_ms_ = 6'000;  ///< in the middle of the first attract scene
};

/// A machine with everything that the operator's page can tell: the same at every look. Its PIN is whatever is typed.
class SampleMachine : public OperatorMachine {
public:
    bool pin_set() const override { return true; }
    PinAnswer check(std::string const&) override { return PinAnswer::right; }
    screens::OperatorFacts facts() override;
    void begin(OperatorTask) override {}
    std::optional<std::string> told() override { return std::nullopt; }
    void switch_off() override {}
};

/// A state of a screen that is worth seeing.
struct SceneRecipe {
    std::string name, state;
    bool main = false;                               ///< one of the few that are also shown in other sizes, languages and themes
    std::function<void(Scene&)> steps;
};

/// Every one of them for this content.
std::vector<SceneRecipe> all_scenes(Catalogue const&);

}  // namespace sprank::shell
