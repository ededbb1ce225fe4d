#pragma once
#include <string_view>
#include <vector>

#include "screens/operator_page.hpp"

namespace sprank::screens {

/// From the edges of the operator's views, and between what stands on them; design units.
inline constexpr float operator_side = 60, operator_gap = 24;

/// Title, what it is about, and the way out. Returns where the rest begins.
float draw_operator_head(ui::Frame&, std::string_view title, std::string_view line, std::vector<OperatorMessage>& done);

/// The page itself: what can be done, how many visitors there were today, and how the machine is doing.
void draw_overview(Operator const&, OperatorFacts const&, ui::Frame&, std::vector<OperatorMessage>& done);

}  // namespace sprank::screens
