#pragma once
#include <span>
#include <string>
#include <vector>

#include "core/health.hpp"
#include "core/operator.hpp"
#include "ui/frame.hpp"

namespace sprank::screens {

// The page of whoever looks after the kiosk. Its words are Dutch and stand in the code: it must come where content does not open.

/// A counter of today with what it is called.
struct OperatorCount {
    std::string name;
    int count = 0;
    friend bool operator==(OperatorCount const&, OperatorCount const&) = default;
};

/// What the page tells. All of it is about the machine; counts under ten are never told (design: kiosk, "Statistics and privacy").
struct OperatorFacts {
    Health health;
    std::string fallback;                        ///< why older content is shown than was installed; empty: it is not
    std::vector<OperatorCount> parts, opened, screens;  ///< of today: visits by part of the day; what was opened; professions looked at most
    int quiz_begun = 0, quiz_finished = 0, kept = 0, offers_opened = 0;  ///< today; kept: visitors who kept something
    bool counting = true;
    std::vector<std::pair<std::string, std::string>> languages;  ///< id and name
    std::string language;                        ///< with which a visitor begins
    bool can_switch_off = false, has_stick_reader = false;
    std::vector<ui::Point> fingers;              ///< on the glass now, design units
};

/// Draws it over the whole surface. What was done comes out in `done`.
void draw_operator(Operator const&, OperatorFacts const&, ui::Frame&, std::vector<OperatorMessage>& done);

}  // namespace sprank::screens
