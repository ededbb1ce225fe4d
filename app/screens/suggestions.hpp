#pragma once
#include "screens/parts.hpp"

namespace sprank::screens {

/// Worlds at a glance, each with why and its two professions. Returns the height. `swap`: with "Ruil"; else for two.
float draw_worlds(View const&, QuizOutcome const&, ui::Frame&, ui::Rect, bool swap);

/// The worlds that suit a visitor, each with its professions, and the surprise. Returns the height.
float draw_suggestions(View const&, QuizResultView const&, QuizOutcome const&, ui::Frame&, ui::Rect);

}  // namespace sprank::screens
