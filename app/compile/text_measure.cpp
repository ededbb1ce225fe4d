#include "compile/text_measure.hpp"

#include <algorithm>
#include <array>

namespace sprank::compile {
namespace {

unsigned char byte_at(std::string_view text, std::size_t position) { return static_cast<unsigned char>(text[position]); }

bool is_continuation(unsigned char byte) { return (byte & 0xC0U) == 0x80U; }

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Bytes of quotes and brackets that close what the sentence was in.
std::size_t closing_marks(std::string_view text) {
    static constexpr std::array<std::string_view, 5> marks{"\"", "'", ")", "”", "’"};
    std::size_t length = 0;
    for (bool found = true; found;) {
        found = false;
        for (auto const mark : marks) {
            if (!text.substr(length).starts_with(mark)) continue;
            length += mark.size();
            found = true;
        }
    }
    return length;
}

/// Does a sentence end at this byte? Sets how many bytes the mark takes.
bool ends_sentence(std::string_view text, std::size_t position, std::size_t& mark) {
    mark = 1;
    if (text.substr(position, 3) == "…") {
        mark = 3;
    } else if (text[position] == '\n') {
        return position + 1 < text.size() && text[position + 1] == '\n';
    } else if (text[position] != '.' && text[position] != '!' && text[position] != '?') {
        return false;
    }
    auto next = position + mark;
    next += closing_marks(text.substr(next));
    mark = next - position;
    return next >= text.size() || is_space(text[next]);
}

}  // namespace

std::size_t sequence_length(std::string_view text, std::size_t position) {
    auto const lead = byte_at(text, position);
    if (lead < 0x80U) return 1;
    std::size_t const length = lead >= 0xC2U && lead <= 0xDFU   ? 2
                               : lead >= 0xE0U && lead <= 0xEFU ? 3
                               : lead >= 0xF0U && lead <= 0xF4U ? 4
                                                                : 0;
    if (length == 0 || position + length > text.size()) return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if (!is_continuation(byte_at(text, position + i))) return 0;
    }
    auto const second = byte_at(text, position + 1);
    bool const overlong = (lead == 0xE0U && second < 0xA0U) || (lead == 0xF0U && second < 0x90U);
    bool const surrogate = lead == 0xEDU && second > 0x9FU;
    bool const beyond = lead == 0xF4U && second > 0x8FU;
    return overlong || surrogate || beyond ? 0 : length;
}

std::optional<std::size_t> first_bad_byte(std::string_view text) {
    for (std::size_t position = 0; position < text.size();) {
        auto const length = sequence_length(text, position);
        if (length == 0) return position;
        position += length;
    }
    return std::nullopt;
}

std::size_t visible_length(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        bool const soft_hyphen = text.substr(i, 2) == "\xC2\xAD";
        if (!is_continuation(byte_at(text, i)) && !soft_hyphen) ++count;
    }
    return count;
}

std::string_view first_characters(std::string_view text, std::size_t count) {
    std::size_t position = 0;
    for (; position < text.size(); ++position) {
        if (is_continuation(byte_at(text, position))) continue;
        if (count == 0) break;
        --count;
    }
    return text.substr(0, position);
}

std::size_t word_count(std::string_view text) {
    std::size_t count = 0;
    bool word = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (is_space(text[i])) {
            word = false;
            continue;
        }
        auto const byte = byte_at(text, i);
        bool const letter = (byte >= '0' && byte <= '9') || ((byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z') ||
                            (byte >= 0xC3U && byte <= 0xDFU);  // two-byte letters: é, ë, ï; not dashes and quotes
        if (letter && !word) {
            word = true;
            ++count;
        }
    }
    return count;
}

std::vector<std::string_view> sentences(std::string_view text) {
    std::vector<std::string_view> found;
    auto const keep = [&found](std::string_view sentence) {
        auto const clean = trimmed(sentence);
        if (!clean.empty()) found.push_back(clean);
    };
    std::size_t begin = 0;
    for (std::size_t position = 0; position < text.size(); ++position) {
        std::size_t mark = 1;
        if (!ends_sentence(text, position, mark)) continue;
        keep(text.substr(begin, position + mark - begin));
        begin = position + mark;
        position = begin - 1;
    }
    keep(text.substr(begin));
    return found;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> pieces;
    while (!text.empty()) {
        auto const end = std::min(text.find(separator), text.size());
        if (auto const piece = trimmed(text.substr(0, end)); !piece.empty()) pieces.push_back(piece);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return pieces;
}

bool is_slug(std::string_view text) {
    if (text.empty() || text.size() > 60 || text.front() == '-' || text.back() == '-') return false;
    return text.find("--") == std::string_view::npos &&
           std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

LineColumn line_and_column(std::string_view text, std::size_t byte) {
    auto const before = text.substr(0, byte);
    auto const line_start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    auto const line = std::count(before.begin(), before.end(), '\n') + 1;
    std::size_t column = 1;
    for (std::size_t i = line_start; i < before.size(); ++i) column += is_continuation(byte_at(before, i)) ? 0 : 1;
    return {static_cast<int>(line), static_cast<int>(column)};
}

}  // namespace sprank::compile
