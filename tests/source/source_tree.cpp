#include "source_tree.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace sprank::source {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 14> text_endings{".cpp", ".hpp", ".cmake", ".txt", ".md",   ".yaml", ".yml",
                                                        ".csv", ".toml", ".py",    ".svg", ".json", ".sh",   ".journey"};

bool is_text(fs::path const& path) {
    std::string const ending = path.extension().string();
    return ending.empty() || path.filename().string().starts_with('.') ||
           std::find(text_endings.begin(), text_endings.end(), ending) != text_endings.end();
}

bool is_left_out(fs::path const& folder, fs::path const& root) {
    std::string const name = folder.filename().string();
    return folder == root / "build" || (name.starts_with('.') && name != ".ci") || name == "__pycache__";
}

bool is_in_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

/// Where the literal that opens at `start` ends, one past its closing quote (or the line's end: a broken literal stops there).
std::size_t end_of_literal(std::string_view text, std::size_t start) {
    char const quote = text[start];
    for (std::size_t i = start + 1; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
        } else if (text[i] == quote) {
            return i + 1;
        } else if (text[i] == '\n') {
            return i;
        }
    }
    return text.size();
}

std::size_t end_of_raw_string(std::string_view text, std::size_t quote) {
    std::size_t const open = text.find('(', quote);
    if (open == std::string_view::npos) return text.size();
    std::string const close = ")" + std::string(text.substr(quote + 1, open - quote - 1)) + "\"";
    std::size_t const end = text.find(close, open);
    return end == std::string_view::npos ? text.size() : end + close.size();
}

/// One past the comment or literal that begins at `i`; `i` itself if none does.
std::size_t end_of_blank(std::string_view text, std::size_t i) {
    auto const after = [&](std::string_view mark, std::size_t extra) {
        std::size_t const end = text.find(mark, i + 1);
        return end == std::string_view::npos ? text.size() : end + extra;
    };
    bool const in_word = i > 0 && is_in_word(text[i - 1]);
    if (text.substr(i, 2) == "//") return after("\n", 0);
    if (text.substr(i, 2) == "/*") return after("*/", 2);
    if (text[i] == '"') return in_word && text[i - 1] == 'R' ? end_of_raw_string(text, i) : end_of_literal(text, i);
    if (text[i] == '\'' && !in_word) return end_of_literal(text, i);  // in a word it parts thousands
    return i;
}

}  // namespace

std::vector<SourceFile> const& whole_tree() {
    static std::vector<SourceFile> const tree = [] {
        std::vector<SourceFile> files;
        fs::path const root = SPRANK_SOURCE_ROOT;
        for (auto entry = fs::recursive_directory_iterator(root); entry != fs::recursive_directory_iterator(); ++entry) {
            if (entry->is_directory()) {
                if (is_left_out(entry->path(), root)) entry.disable_recursion_pending();
                continue;
            }
            if (!entry->is_regular_file() || !is_text(entry->path())) continue;
            std::ifstream stream(entry->path(), std::ios::binary);
            files.push_back({entry->path().lexically_relative(root).generic_string(),
                             std::string(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>())});
        }
        std::sort(files.begin(), files.end(), [](auto const& left, auto const& right) { return left.path < right.path; });
        return files;
    }();
    return tree;
}

std::vector<SourceFile> files_under(std::string_view beginning, std::vector<std::string_view> const& endings) {
    std::vector<SourceFile> found;
    for (auto const& file : whole_tree()) {
        bool const ends = std::any_of(endings.begin(), endings.end(), [&](auto ending) { return file.path.ends_with(ending); });
        if (ends && file.path.starts_with(beginning)) found.push_back(file);
    }
    return found;
}

std::string code_only(std::string_view text) {
    std::string code(text);
    for (std::size_t i = 0; i < text.size();) {
        std::size_t const end = end_of_blank(text, i);
        for (std::size_t k = i; k < end; ++k) {
            if (code[k] != '\n') code[k] = ' ';
        }
        i = std::max(end, i + 1);
    }
    return code;
}

bool has_word(std::string_view text, std::string_view word) {
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        std::size_t const end = at + word.size();
        if ((at == 0 || !is_in_word(text[at - 1])) && (end == text.size() || !is_in_word(text[end]))) return true;
    }
    return false;
}

int line_of(std::string_view text, std::size_t position) {
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(position), '\n'));
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    for (char const c : text) {
        if (is_in_word(c) || c == '/' || c == '.') {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty()) words.push_back(std::move(word));
    return words;
}

std::string as_lines(std::vector<std::string> const& lines) {
    std::string text;
    for (auto const& line : lines) text += "\n  " + line;
    return text;
}

}  // namespace sprank::source
