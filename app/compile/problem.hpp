#pragma once
#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace sprank::compile {

/// An error stops a build; a warning is advice.
enum class Severity : std::uint8_t { error, warning };

/// Where in the content something is: what an editor needs to find it.
struct Where {
    std::string file;   ///< as the editor knows it: "content/professions/lasser/nl.md"
    int line = 0;       ///< 1-based; in a table the row as a spreadsheet counts it; 0: the file as a whole
    int column = 0;     ///< 1-based, in characters; in a table the cell; 0: not known
    std::string field;  ///< "pay.year", "dag", "name_nl"; empty: none
};

/// One mistake of an editor, in words for that editor. Found and advice are whole Dutch sentences.
struct Problem {
    std::string file;
    int line = 0, column = 0;
    std::string field, found, advice;
    std::string rule;  ///< stable English name of the rule that was broken: "long-sentence"
    Severity severity = Severity::error;
    friend auto operator<=>(Problem const&, Problem const&) = default;
};

/// `content/professions/lasser/nl.md:12: "dag": …`
std::string to_text(Problem const&);

/// {"problems": [{"file", "line", "column", "field", "found", "advice", "rule", "severity"}], "errors": n, "warnings": n}
std::string to_json(std::span<Problem const>);

/// A value as it can be shown in a sentence: in quotes, on one line, cut at sixty characters.
std::string in_quotes(std::string_view value);

}  // namespace sprank::compile
