#pragma once
#include <span>

#include "screens/parts.hpp"
#include "ui/panels.hpp"

namespace sprank::screens {

/// One thing that can be answered to a question.
struct AnswerChoice {
    std::string_view name;
    Key text;
    int value;  ///< of the answer, and the level of its face
};
/// Five faces, or three large buttons.
std::span<AnswerChoice const> answer_choices(QuizState const&);

/// How high the row of answers wants to be.
float answers_height(View const&, ui::Frame&);
void draw_answers(View const&, QuizQuestion const&, ui::Frame&, ui::Rect);

/// Stations, and "Vraag 4 van 18". Returns where the rest of the screen begins.
float draw_quiz_steps(View const&, QuizQuestion const&, ui::Frame&);

/// The picture of a question and its words, above each other where the room is tall, else beside each other; the words smaller and the
/// picture narrower, or left out, where there is little room. `low`: height kept free below the words, beside the picture. Returns the
/// column of the words.
ui::Rect draw_asked(View const&, QuizQuestion const&, ui::Frame&, ui::Rect, std::string const& ask, float low);

/// Two answer beside each other: see quiz_two.cpp.
void draw_quiz_two(View const&, QuizQuestion const&, ui::Frame&);

/// Who of two: a round or a square sign with a name.
std::string const& person_name(ui::Frame&, Person);
void person_sign(ui::Frame&, Person, ui::Point centre, float size, bool done);
std::string_view person_colour(Person);

}  // namespace sprank::screens
