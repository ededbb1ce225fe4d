#include "core/folded_text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace sprank {
namespace {

constexpr std::uint32_t broken = 0xFFFD;
constexpr std::uint32_t soft_hyphen = 0xAD;

/// Latin-1 letters and Latin Extended-A, as somebody without those keys types them.
constexpr std::uint32_t first_latin = 0xC0;
constexpr std::array<std::string_view, 0xC0> latin{
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",    // U+00C0
    "d", "n", "o", "o", "o", "o", "o", " ", "o", "u", "u", "u", "u", "y", "th", "ss",   // U+00D0
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",    // U+00E0
    "d", "n", "o", "o", "o", "o", "o", " ", "o", "u", "u", "u", "u", "y", "th", "y",    // U+00F0
    "a", "a", "a", "a", "a", "a", "c", "c", "c", "c", "c", "c", "c", "c", "d", "d",     // U+0100
    "d", "d", "e", "e", "e", "e", "e", "e", "e", "e", "e", "e", "g", "g", "g", "g",     // U+0110
    "g", "g", "g", "g", "h", "h", "h", "h", "i", "i", "i", "i", "i", "i", "i", "i",     // U+0120
    "i", "i", "ij", "ij", "j", "j", "k", "k", "k", "l", "l", "l", "l", "l", "l", "l",   // U+0130
    "l", "l", "l", "n", "n", "n", "n", "n", "n", "n", "n", "n", "o", "o", "o", "o",     // U+0140
    "o", "o", "oe", "oe", "r", "r", "r", "r", "r", "r", "s", "s", "s", "s", "s", "s",   // U+0150
    "s", "s", "t", "t", "t", "t", "t", "t", "u", "u", "u", "u", "u", "u", "u", "u",     // U+0160
    "u", "u", "u", "u", "w", "w", "y", "y", "y", "z", "z", "z", "z", "z", "z", "s"};    // U+0170

/// The character at `at`, which moves on. Broken bytes are skipped one at a time.
std::uint32_t next_character(std::string_view text, std::size_t& at) {
    auto const byte = [&text](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
    std::uint32_t const first = byte(at++);
    if (first < 0x80) return first;
    std::size_t const more = first >= 0xF0 && first < 0xF5 ? 3 : first >= 0xE0 && first < 0xF0 ? 2 : first >= 0xC2 && first < 0xE0 ? 1 : 0;
    if (more == 0 || at + more > text.size()) return broken;
    std::uint32_t character = first & (0x3FU >> more);
    for (std::size_t i = 0; i < more; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80) return broken;
        character = character << 6 | (byte(at + i) & 0x3F);
    }
    at += more;
    return character;
}

/// Punctuation, symbols and pictures outside Latin; the rest of Unicode counts as letters.
bool separates(std::uint32_t character) {
    return (character >= 0x2000 && character < 0x2C00) || (character >= 0x3000 && character < 0x3040) ||
           (character >= 0xD800 && character < 0xF900) || (character >= 0xFE00 && character < 0xFE70) ||
           (character >= 0xFF00 && character < 0xFF10) || character >= 0xFFF0;
}

/// Greek and Cyrillic capitals; visitors from Ukraine are many.
std::uint32_t lower_case(std::uint32_t character) {
    if ((character >= 0x391 && character <= 0x3A9) || (character >= 0x410 && character <= 0x42F)) return character + 0x20;
    if (character >= 0x400 && character <= 0x40F) return character + 0x50;
    return character;
}

void append_utf8(std::string& text, std::uint32_t character) {
    auto const byte = [&text](std::uint32_t value) { text += static_cast<char>(static_cast<unsigned char>(value)); };
    if (character < 0x800) {
        byte(0xC0 | character >> 6);
    } else {
        byte(0xE0 | character >> 12);
        byte(0x80 | (character >> 6 & 0x3F));
    }
    byte(0x80 | (character & 0x3F));
}

void append_space(std::string& text) {
    if (!text.empty() && text.back() != ' ') text += ' ';
}

void append_folded(std::string& result, std::uint32_t character) {
    bool const combining = character >= 0x300 && character < 0x370;
    if (character == soft_hyphen || combining) return;
    if (character < 0x80) {
        bool const upper = character >= 'A' && character <= 'Z';
        bool const kept = upper || (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
        if (kept) result += static_cast<char>(upper ? character + 0x20 : character);
        else append_space(result);
    } else if (character >= first_latin && character < first_latin + latin.size()) {
        auto const letters = latin[character - first_latin];
        if (letters == " ") append_space(result);
        else result += letters;
    } else if (character < first_latin || separates(character)) {
        append_space(result);
    } else {
        append_utf8(result, lower_case(character));
    }
}

/// Length of what both have from `a` and `b` on.
std::size_t common(std::string_view a, std::string_view b) {
    return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}

}  // namespace

std::string folded(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) append_folded(result, next_character(text, at));
    if (!result.empty() && result.back() == ' ') result.pop_back();
    return result;
}

std::vector<std::string> words_in(std::string_view folded) {
    std::vector<std::string> words;
    while (!folded.empty()) {
        auto const end = std::min(folded.find(' '), folded.size());
        if (end > 0) words.emplace_back(folded.substr(0, end));
        folded.remove_prefix(std::min(end + 1, folded.size()));
    }
    return words;
}

std::size_t length_in_characters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

bool begins_within_one_slip(std::string_view typed, std::string_view word) {
    auto const same = common(typed, word);
    auto const rest = typed.substr(same), other = word.substr(same);
    if (rest.empty()) return true;
    if (rest.size() == 1) return true;  // one letter too many, or another one at the end
    if (other.starts_with(rest.substr(1))) return true;                                     // a letter too many
    if (other.empty()) return false;
    if (other.substr(1).starts_with(rest)) return true;                                     // a letter too few
    if (other.substr(1).starts_with(rest.substr(1))) return true;                           // another letter
    return other.size() >= 2 && rest[0] == other[1] && rest[1] == other[0] && other.substr(2).starts_with(rest.substr(2));
}

}  // namespace sprank
