#include <array>

#include "screens/quiz_page.hpp"

namespace sprank::screens {

void draw_quiz_how(View const& view, QuizHow const&, ui::Frame& frame) {
    constexpr std::array<IconLine, 3> lines{{{"tik", Key::quiz_how1}, {"zoek", Key::quiz_how2}, {"hart", Key::quiz_how3}}};
    std::array<PageButton, 1> const buttons{{{"understood", Key::quiz_how_back, BackAsked{}, "vink"}}};
    draw_quiz_page(view, {.title = Key::quiz_how, .lines = lines, .least_lines = lines.size(), .picture = 4, .buttons = buttons}, frame);
}

}  // namespace sprank::screens
