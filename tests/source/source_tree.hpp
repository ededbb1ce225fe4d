#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace sprank::source {

/// A file of this repository, as text.
struct SourceFile {
    std::string path;  ///< from the top of the repository, with slashes: "app/core/quiz.cpp"
    std::string text;
};

/// All text files under the top of the repository, sorted by path; hidden folders and build/ are left out, hidden files are not.
std::vector<SourceFile> const& whole_tree();

/// Those of the whole tree whose path begins and ends so.
std::vector<SourceFile> files_under(std::string_view beginning, std::vector<std::string_view> const& endings);

/// The same text, same line breaks, with comments and the insides of strings and characters made blank.
std::string code_only(std::string_view text);

/// True if `word` stands in the text with no letter, digit or underscore beside it.
bool has_word(std::string_view text, std::string_view word);

/// 1 for the first line.
int line_of(std::string_view text, std::size_t position);

/// The words one by one: letters, digits, underscores, slashes and dots belong to a word.
std::vector<std::string> words_of(std::string_view text);

/// One line each, for a test's message.
std::string as_lines(std::vector<std::string> const&);

}  // namespace sprank::source
