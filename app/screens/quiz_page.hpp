#pragma once
#include <span>

#include "screens/parts.hpp"

namespace sprank::screens {

/// An icon on a tile with a sentence beside it.
struct IconLine {
    std::string_view icon;
    Key text;
};
struct PageButton {
    std::string_view name;
    Key text;
    Message message;
    std::string_view icon = {};  ///< before the words; of the main one after them
};

/// A page before the questions: a picture of one of them, a title, a few sentences, and buttons of which the first is the main one.
struct QuizPage {
    Key title;
    std::span<IconLine const> lines;  ///< the most needed first: where letters are large the last ones are left out
    std::size_t least_lines = 0;      ///< that always stay
    std::size_t picture = 0;          ///< which question's
    std::span<PageButton const> buttons;
};
void draw_quiz_page(View const&, QuizPage const&, ui::Frame&);

}  // namespace sprank::screens
