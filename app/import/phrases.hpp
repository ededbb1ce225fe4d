#pragma once
#include <string>
#include <string_view>

namespace sprank::import {

/// Does the text hold the phrase as whole words? Both folded.
inline bool holds_phrase(std::string_view text, std::string_view phrase) {
    for (auto at = text.find(phrase); at != std::string_view::npos; at = text.find(phrase, at + 1)) {
        bool const begins = at == 0 || text[at - 1] == ' ', ends = at + phrase.size() == text.size() || text[at + phrase.size()] == ' ';
        if (begins && ends) return true;
    }
    return false;
}

/// Takes the phrase out of a text wherever it stands as whole words, so that no part of it is found any more.
inline void blank_phrase(std::string& text, std::string_view phrase) {
    for (auto at = text.find(phrase); at != std::string::npos; at = text.find(phrase, at + phrase.size())) {
        bool const begins = at == 0 || text[at - 1] == ' ', ends = at + phrase.size() == text.size() || text[at + phrase.size()] == ' ';
        if (begins && ends) text.replace(at, phrase.size(), phrase.size(), '.');
    }
}

}  // namespace sprank::import
