#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/quiz.hpp"

namespace sprank::compile {

/// One visitor's answers to the quiz, from a file.
struct AnswerSheet {
    int row = 0;                     ///< in a table, as a spreadsheet counts
    std::string id;                  ///< what the table calls it; may be empty
    std::vector<Answer> answers;     ///< parallel to Catalogue::quiz
    std::vector<WorldIndex> picked;  ///< as the table has them
};

struct AnswerSheets {
    std::vector<AnswerSheet> sheets;
    std::vector<std::string> complaints;  ///< whole Dutch sentences, to be put behind the file's name; a bad row is left out
    bool table = false;                   ///< many sheets, not one
    bool sound = true;                    ///< nothing was left out
};

/// Reads one set of answers as JSON (a list in the order of the questions, or an object by question), or many as a table: a column per
/// question that was asked, and if need be `id` and `picked` (worlds, with spaces between). An answer is 0 to 4; an empty cell, `null` and
/// `NA` are no answer. Other columns are named once and take no part.
AnswerSheets answer_sheets(Catalogue const&, std::string_view text);

}  // namespace sprank::compile
