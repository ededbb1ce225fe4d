#include <array>

#include "screens/quiz_page.hpp"

namespace sprank::screens {

void draw_quiz_intro(View const& view, QuizIntro const&, ui::Frame& frame) {
    constexpr std::array<IconLine, 4> lines{{{"klok", Key::quiz_intro1}, {"vink", Key::quiz_intro2}, {"slot", Key::quiz_intro3}, {"terug", Key::quiz_intro4}}};
    QuizState const& quiz = view.session.quiz;
    std::vector<PageButton> buttons;
    if (quiz.started()) {
        buttons.push_back({"resume", quiz.outcome ? Key::quiz_result_again : Key::quiz_resume, QuizResumed{}, "verder"});
        buttons.push_back({"restart", Key::quiz_restart, QuizStarted{0, quiz.simple, quiz.together()}, "opnieuw"});
    } else {
        buttons.push_back({"start", Key::quiz_start, QuizStarted{}, "verder"});
    }
    buttons.push_back({"together", Key::quiz_start_together, QuizStarted{0, false, true}, "mensen"});
    // In easy words the test has three buttons anyway.
    if (!view.catalogue.languages[view.session.language].easy()) buttons.push_back({"simple", Key::quiz_start_simple, QuizStarted{0, true}, "tik"});
    buttons.push_back({"how", Key::quiz_how, QuizHowOpened{}, "vraag"});
    draw_quiz_page(view, {.title = Key::quiz_title, .lines = lines, .least_lines = 2, .picture = 0, .buttons = buttons}, frame);
}

}  // namespace sprank::screens
