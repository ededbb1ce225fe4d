#include "writing_rules.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <utility>

namespace sprank::source {
namespace {

// In two pieces, so that this file does not break its own rule.
std::array<std::string, 4> const machine_folders{std::string("/wo") + "rk", std::string("/ro") + "ot", std::string("/ho") + "me",
                                                 std::string("/tm") + "p"};

bool begins_a_path(std::string_view text, std::size_t at) {
    if (at == 0) return true;
    auto const before = static_cast<unsigned char>(text[at - 1]);
    return std::isalnum(before) == 0 && std::string_view("/._-~})>%").find(static_cast<char>(before)) == std::string_view::npos &&
           before < 0x80;
}

bool ends_a_name(std::string_view text, std::size_t at) {
    return at >= text.size() || text[at] == '/' || text[at] == '"' || text[at] == '\n' || text[at] == ' ';
}

using Place = std::pair<std::string_view, std::size_t>;

/// Where these stand as whole words.
std::vector<Place> places_of(std::vector<std::string_view> const& words, std::string_view code) {
    std::vector<Place> places;
    for (auto const word : words) {
        for (std::size_t at = code.find(word); at != std::string_view::npos; at = code.find(word, at + 1)) {
            std::size_t const before = at == 0 ? 0 : at - 1;
            if (has_word(code.substr(before, at - before + word.size() + 1), word)) places.emplace_back(word, at);
        }
    }
    return places;
}

}  // namespace

std::vector<std::string> machine_paths(SourceFile const& file) {
    std::vector<std::string> found;
    for (auto const& folder : machine_folders) {
        for (std::size_t at = file.text.find(folder); at != std::string::npos; at = file.text.find(folder, at + 1)) {
            if (!begins_a_path(file.text, at) || !ends_a_name(file.text, at + folder.size())) continue;
            found.push_back(file.path + ":" + std::to_string(line_of(file.text, at)) + ": " + folder);
        }
    }
    return found;
}

std::vector<std::string> lasting_variables(SourceFile const& file) {
    std::vector<std::string> found;
    std::string const code = code_only(file.text);
    for (auto const& [word, at] : places_of({"static", "thread_local"}, code)) {
        std::size_t const next = std::min(code.find_first_not_of(" \n", at + word.size()), code.size());
        if (std::string_view(code).substr(next).starts_with("constexpr")) continue;
        found.push_back(file.path + ":" + std::to_string(line_of(code, at)) + ": " + std::string(word));
    }
    return found;
}

std::vector<std::string> clock_readings(SourceFile const& file) {
    std::vector<std::string> found;
    std::string const code = code_only(file.text);
    for (auto const& [word, at] : places_of({"system_clock", "steady_clock", "high_resolution_clock", "utc_clock", "gettimeofday"}, code)) {
        found.push_back(file.path + ":" + std::to_string(line_of(code, at)) + ": " + std::string(word));
    }
    return found;
}

std::vector<std::string> unnamed_sources(std::vector<SourceFile> const& sources, std::string_view list, std::string_view folder) {
    auto const words = words_of(list);
    std::set<std::string> const named(words.begin(), words.end());
    std::vector<std::string> unnamed;
    for (auto const& source : sources) {
        if (!named.contains(source.path.substr(folder.size()))) unnamed.push_back(source.path);
    }
    return unnamed;
}

std::vector<std::string> declared_keys(std::string_view keys_header) {
    std::vector<std::string> keys;
    for (std::size_t at = keys_header.find(" X("); at != std::string_view::npos; at = keys_header.find(" X(", at + 1)) {
        std::size_t const begin = at + 3;
        keys.emplace_back(keys_header.substr(begin, keys_header.find(',', begin) - begin));
    }
    return keys;
}

std::vector<std::string> unused_keys(std::string_view keys_header, std::vector<SourceFile> const& code) {
    std::set<std::string> words;
    for (auto const& file : code) {
        for (auto& word : words_of(code_only(file.text))) words.insert(std::move(word));
    }
    std::vector<std::string> unused;
    for (auto& key : declared_keys(keys_header)) {
        if (!words.contains(key)) unused.push_back(std::move(key));
    }
    return unused;
}

std::vector<std::string> strangers_at_the_top(std::vector<std::string> const& names) {
    static std::set<std::string> const known{"CMakeLists.txt", "README.md", "app", "assets", "build", "content", "kiosk", "tests"};
    std::vector<std::string> strangers;
    for (auto const& name : names) {
        if (!name.starts_with('.') && !known.contains(name)) strangers.push_back(name);
    }
    return strangers;
}

}  // namespace sprank::source
