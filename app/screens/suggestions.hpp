#pragma once
#include "screens/parts.hpp"

namespace sprank::screens {

/// The worlds that suit a visitor, each with its professions, and the surprise. Returns the height.
float draw_suggestions(View const&, QuizResultView const&, QuizOutcome const&, ui::Frame&, ui::Rect);

}  // namespace sprank::screens
