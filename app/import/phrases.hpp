#pragma once
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

}  // namespace sprank::import
