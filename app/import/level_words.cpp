#include "import/level_words.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>
#include <vector>

#include "core/folded_text.hpp"
#include "import/phrases.hpp"
#include "import/plain_text.hpp"

namespace sprank::import {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return c >= 'a' && c <= 'z'; }

template <std::size_t size>
bool among(std::string_view word, std::array<std::string_view, size> const& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Lower case, with "-" for all that means "up to and including".
std::string simplified(std::string_view words) {
    constexpr std::array<std::string_view, 7> until{" tot en met", "t/m", "t.m.", " tm ", " tot ", "–", "—"};
    auto const text = lowered(words);
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        auto const rest = std::string_view(text).substr(at);
        auto const found = std::find_if(until.begin(), until.end(), [rest](auto one) { return rest.starts_with(one); });
        result += found == until.end() ? text[at] : '-';
        at += found == until.end() ? 1 : found->size();
    }
    return result;
}

/// Words, numbers and marks; no spaces.
std::vector<std::string> tokens_of(std::string_view text) {
    std::vector<std::string> tokens;
    for (std::size_t at = 0; at < text.size();) {
        auto const kind = is_digit(text[at]) ? is_digit : is_letter;
        auto end = at;
        while (end < text.size() && kind(text[end])) ++end;
        end = std::max(end, at + 1);
        if (text[at] != ' ') tokens.emplace_back(text.substr(at, end - at));
        at = end;
    }
    return tokens;
}

constexpr std::array<std::string_view, 9> level_words{"mbo", "niveau", "niveaus", "niv", "n", "level", "levels", "bbl", "bol"};
constexpr std::array<std::string_view, 12> joints{"-", "/", ",", ";", "&", "+", ".", "(", ")", "en", "of", "and"};
constexpr std::array<std::string_view, 14> units{"jaar",    "jarig", "jarige", "jaren", "week",     "weken", "maand",
                                                 "maanden", "dag",   "dagen",  "uur",   "dagdelen", "keer",  "avonden"};

/// "mbo 3+", "mbo 3 of hoger", "mbo 3 en hoger".
bool and_higher(std::vector<std::string> const& tokens, std::size_t at) {
    if (at >= tokens.size()) return false;
    if (tokens[at] == "+") return at + 1 == tokens.size() || !is_digit(tokens[at + 1].front());
    bool const joined = tokens[at] == "of" || tokens[at] == "en";
    return joined && at + 1 < tokens.size() && (tokens[at + 1] == "hoger" || tokens[at + 1] == "verder");
}

}  // namespace

std::set<int> mbo_levels_in(std::string_view words) {
    auto const tokens = tokens_of(simplified(words.substr(0, 400)));
    std::set<int> levels;
    auto const is_number = [](std::string const& token) { return is_digit(token.front()); };
    bool of_mbo = std::all_of(tokens.begin(), tokens.end(), [&](auto const& token) {
        return (is_number(token) && token.size() == 1) || among(std::string_view(token), joints);
    });
    int last = 0;  // the level before, while a range may follow
    bool range = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        auto const& token = tokens[i];
        bool const entree = token == "entree";
        if (entree || is_number(token)) {
            int const level = entree ? 1 : token.size() == 1 ? token.front() - '0' : 0;
            bool const other = i + 1 < tokens.size() && among(std::string_view(tokens[i + 1]), units);
            of_mbo = of_mbo || entree;
            if (!of_mbo || other || level < 1 || level > 4) {
                of_mbo = of_mbo && other;
                last = 0;
                continue;
            }
            if (range && last != 0) {
                for (int between = std::min(last, level); between <= std::max(last, level); ++between) levels.insert(between);
            }
            levels.insert(level);
            if (and_higher(tokens, i + 1))
                for (int above = level + 1; above <= 4; ++above) levels.insert(above);
            last = level;
            range = false;
        } else if (among(std::string_view(token), joints)) {
            range = token == "-";
        } else {
            of_mbo = among(std::string_view(token), level_words);
            // "mbo 2 - niveau 4" is a range still
            if (!of_mbo) last = 0;
        }
    }
    return levels;
}

bool is_welding_level(std::string_view level, std::string_view name) {
    auto const has = [](std::string_view words, std::initializer_list<std::string_view> any) {
        auto const text = folded(words);
        return std::ranges::any_of(any, [&text](auto const one) { return holds_phrase(text, one); });
    };
    if (level.empty()) return false;
    if (has(level, {"nil", "lasniveau"})) return true;
    if (folded(level).find("mbo") != std::string::npos || has(level, {"entree", "hbo", "ad"})) return false;
    bool const welding = folded(name).find("lasse") != std::string::npos || has(name, {"las", "mig", "tig"});
    return has(name, {"nil", "lasniveau"}) || (welding && has(name, {"niv", "niveau"}));
}

}  // namespace sprank::import
