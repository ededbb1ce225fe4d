#include "import/plain_text.hpp"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <optional>
#include <utility>

#include "compile/text_measure.hpp"

namespace sprank::import {
namespace {

constexpr std::string_view unreadable = "\xEF\xBF\xBD";  ///< U+FFFD
constexpr std::size_t most_read = 20'000;                ///< bytes of one text; what is shown is far shorter

unsigned char byte_at(std::string_view text, std::size_t position) { return static_cast<unsigned char>(text[position]); }

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

void append_code_point(std::string& text, std::uint32_t code) {
    if (code == 0 || code > 0x10FFFFU || (code >= 0xD800U && code <= 0xDFFFU)) {
        text += unreadable;
    } else if (code < 0x80U) {
        text += static_cast<char>(code);
    } else if (code < 0x800U) {
        text += static_cast<char>(0xC0U | (code >> 6U));
        text += static_cast<char>(0x80U | (code & 0x3FU));
    } else if (code < 0x10000U) {
        text += static_cast<char>(0xE0U | (code >> 12U));
        text += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
        text += static_cast<char>(0x80U | (code & 0x3FU));
    } else {
        text += static_cast<char>(0xF0U | (code >> 18U));
        text += static_cast<char>(0x80U | ((code >> 12U) & 0x3FU));
        text += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
        text += static_cast<char>(0x80U | (code & 0x3FU));
    }
}

/// iconv as a value. What cannot be converted becomes U+FFFD, `unit` bytes at a time.
class Conversion {
public:
    Conversion(char const* from, std::size_t unit) : handle_(iconv_open("UTF-8", from)), unit_(unit) {}
    ~Conversion() {
        if (works()) iconv_close(handle_);
    }
    Conversion(Conversion const&) = delete;
    Conversion& operator=(Conversion const&) = delete;

    std::string operator()(std::string_view text) const {
        std::string result;
        if (!works()) return result;
        std::string input(text);  // iconv's interface wants bytes that may change
        char* from = input.data();
        std::size_t left = input.size();
        std::array<char, 4096> piece{};
        while (left > 0) {
            char* to = piece.data();
            std::size_t room = piece.size();
            auto const outcome = iconv(handle_, &from, &left, &to, &room);
            bool const full = outcome == static_cast<std::size_t>(-1) && errno == E2BIG;
            result.append(piece.data(), piece.size() - room);
            if (full || outcome != static_cast<std::size_t>(-1)) continue;
            auto const skipped = std::min(unit_, left);
            from += skipped;
            left -= skipped;
            result += unreadable;
        }
        return result;
    }

private:
    bool works() const { return handle_ != reinterpret_cast<iconv_t>(-1); }
    iconv_t handle_;
    std::size_t unit_;
};

using Named = std::pair<std::string_view, std::uint32_t>;
/// The named entities that texts about schools meet; a name that is not here stays as it is written.
constexpr std::array<Named, 96> entities{{
    {"AElig", 0xC6},  {"Aacute", 0xC1},  {"Acirc", 0xC2},    {"Agrave", 0xC0},  {"Aring", 0xC5},   {"Atilde", 0xC3},  {"Auml", 0xC4},
    {"Ccedil", 0xC7}, {"Eacute", 0xC9},  {"Ecirc", 0xCA},    {"Egrave", 0xC8},  {"Euml", 0xCB},    {"Iacute", 0xCD},  {"Icirc", 0xCE},
    {"Igrave", 0xCC}, {"Iuml", 0xCF},    {"Ntilde", 0xD1},   {"Oacute", 0xD3},  {"Ocirc", 0xD4},   {"Ograve", 0xD2},  {"Oslash", 0xD8},
    {"Otilde", 0xD5}, {"Ouml", 0xD6},    {"Uacute", 0xDA},   {"Ucirc", 0xDB},   {"Ugrave", 0xD9},  {"Uuml", 0xDC},    {"Yacute", 0xDD},
    {"aacute", 0xE1}, {"acirc", 0xE2},   {"acute", 0xB4},    {"aelig", 0xE6},   {"agrave", 0xE0},  {"amp", '&'},      {"apos", '\''},
    {"aring", 0xE5},  {"atilde", 0xE3},  {"auml", 0xE4},     {"bdquo", 0x201E}, {"bull", 0x2022},  {"ccedil", 0xE7},  {"copy", 0xA9},
    {"deg", 0xB0},    {"divide", 0xF7},  {"eacute", 0xE9},   {"ecirc", 0xEA},   {"egrave", 0xE8},  {"emsp", 0x2003},  {"ensp", 0x2002},
    {"euml", 0xEB},   {"euro", 0x20AC},  {"frac12", 0xBD},   {"frac14", 0xBC},  {"frac34", 0xBE},  {"gt", '>'},       {"hellip", 0x2026},
    {"iacute", 0xED}, {"icirc", 0xEE},   {"igrave", 0xEC},   {"iuml", 0xEF},    {"laquo", 0xAB},   {"ldquo", 0x201C}, {"lsquo", 0x2018},
    {"lt", '<'},      {"mdash", 0x2014}, {"micro", 0xB5},    {"middot", 0xB7},  {"nbsp", 0xA0},    {"ndash", 0x2013}, {"ntilde", 0xF1},
    {"oacute", 0xF3}, {"ocirc", 0xF4},   {"ograve", 0xF2},   {"oslash", 0xF8},  {"otilde", 0xF5},  {"ouml", 0xF6},    {"plusmn", 0xB1},
    {"quot", '"'},    {"raquo", 0xBB},   {"rdquo", 0x201D},  {"reg", 0xAE},     {"rsquo", 0x2019}, {"sbquo", 0x201A}, {"shy", 0xAD},
    {"sup2", 0xB2},   {"szlig", 0xDF},   {"thinsp", 0x2009}, {"times", 0xD7},   {"trade", 0x2122}, {"uacute", 0xFA},  {"ucirc", 0xFB},
    {"ugrave", 0xF9}, {"uuml", 0xFC},    {"yacute", 0xFD},   {"yuml", 0xFF},    {"zwnj", 0x200C},
}};

/// The character of "&...;" that starts there, and how many bytes it takes; nothing when it is just an ampersand.
std::optional<std::pair<std::uint32_t, std::size_t>> entity_at(std::string_view text, std::size_t position) {
    auto const end = text.substr(position, 12).find(';');
    if (end == std::string_view::npos || end < 2) return std::nullopt;
    auto name = text.substr(position + 1, end - 1);
    if (name.front() != '#') {
        auto const found = std::find_if(entities.begin(), entities.end(), [name](Named const& one) { return one.first == name; });
        if (found == entities.end()) return std::nullopt;
        return std::pair{found->second, end + 1};
    }
    name.remove_prefix(1);
    bool const hexadecimal = !name.empty() && (name.front() == 'x' || name.front() == 'X');
    if (hexadecimal) name.remove_prefix(1);
    if (name.empty()) return std::nullopt;
    std::uint32_t code = 0;
    for (char const c : name) {
        auto const lower = static_cast<char>(c | 0x20);
        std::uint32_t digit = 99;
        if (c >= '0' && c <= '9') digit = static_cast<std::uint32_t>(c - '0');
        if (hexadecimal && lower >= 'a' && lower <= 'f') digit = static_cast<std::uint32_t>(lower - 'a') + 10;
        if (digit == 99) return std::nullopt;
        code = std::min(code * (hexadecimal ? 16U : 10U) + digit, 0x110000U);
    }
    return std::pair{code, end + 1};
}

/// Tags between which a word may go on; all others stand between words.
bool inside_a_word(std::string_view tag) {
    static constexpr std::array<std::string_view, 16> names{"a",    "abbr", "b",     "big",  "code",   "em",  "font", "i",
                                                            "mark", "o:p",  "small", "span", "strong", "sub", "sup",  "u"};
    return std::find(names.begin(), names.end(), tag) != names.end();
}

/// One pass: tags go, entities become characters.
std::string without_markup(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    std::size_t close = 0;  // the next '>', looked for once
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] == '&') {
            if (auto const entity = entity_at(text, i)) {
                append_code_point(result, entity->first);
                i += entity->second;
                continue;
            }
        }
        bool const may_be_tag = text[i] == '<' && i + 1 < text.size() &&
                                (is_letter(text[i + 1]) || text[i + 1] == '/' || text[i + 1] == '!' || text[i + 1] == '?');
        if (!may_be_tag) {
            result += text[i++];
            continue;
        }
        if (text.substr(i, 4) == "<!--") {
            auto const end = text.find("-->", i + 4);
            i = end == std::string_view::npos ? text.size() : end + 3;
            result += ' ';
            continue;
        }
        if (close <= i && close != std::string_view::npos) close = text.find('>', i);
        if (close == std::string_view::npos || close - i > 4000) {
            result += text[i++];
            continue;
        }
        auto const inside = text.substr(i + 1, close - i - 1);
        auto const from = inside.starts_with('/') ? std::size_t{1} : std::size_t{0};
        auto const name = lowered(inside.substr(from, std::min(inside.find_first_of(" \t\r\n/", from), inside.size()) - from));
        if (!inside_a_word(name)) result += ' ';
        i = close + 1;
        if (name != "script" && name != "style") continue;
        if (from == 1 || inside.ends_with('/')) continue;
        auto const end = lowered(text.substr(i)).find("</" + name);
        i = end == std::string_view::npos ? text.size() : i + end;
    }
    return result;
}

bool is_invisible(std::string_view character) {
    if (character.size() == 1) return byte_at(character, 0) < 0x20U || character[0] == '\x7F';
    if (character.size() == 2) return byte_at(character, 0) == 0xC2U && byte_at(character, 1) < 0xA0U;  // C1 controls
    return character == "\xEF\xBB\xBF" || character == "\xE2\x80\x8B" || character == "\xE2\x80\x8C" || character == "\xE2\x80\x8D" ||
           character == "\xE2\x80\x8E" || character == "\xE2\x80\x8F" || (character >= "\xE2\x80\xAA" && character <= "\xE2\x80\xAE") ||
           (character >= "\xE2\x81\xA0" && character <= "\xE2\x81\xAF");  // zero width, and what turns the direction of writing
}

bool is_wide_space(std::string_view character) {
    return character == "\xC2\xA0" || (character.size() == 3 && character >= "\xE2\x80\x80" && character <= "\xE2\x80\x8A") ||
           character == "\xE2\x80\xA8" || character == "\xE2\x80\xA9" || character == "\xE2\x80\xAF" || character == "\xE3\x80\x80";
}

/// So many characters with "…" as the last, cut between words where a word is near.
std::string cut(std::string text, std::size_t characters) {
    std::size_t end = 0;
    for (std::size_t count = 0; end < text.size(); ++end) {
        if ((byte_at(text, end) & 0xC0U) == 0x80U) continue;
        if (++count == characters) break;
    }
    if (text[end] != ' ') {
        auto const word = text.rfind(' ', end);
        if (word != std::string::npos && word > end / 2) end = word;
    }
    text.resize(end);
    while (!text.empty() && (text.back() == ' ' || text.back() == ',')) text.pop_back();
    return text + "…";
}

/// Single spaces, no control characters; cut at a word with "…" where it is longer.
std::string one_line(std::string_view text, std::size_t characters) {
    std::string result;
    std::size_t count = 0;
    bool space = false;
    for (std::size_t i = 0; i < text.size();) {
        auto const length = std::max<std::size_t>(compile::sequence_length(text, i), 1);
        auto const character = text.substr(i, length);
        i += length;
        if (is_space(character[0]) || is_wide_space(character)) {
            space = true;
            continue;
        }
        if (is_invisible(character)) continue;
        if (space && !result.empty()) {
            result += ' ';
            ++count;
        }
        space = false;
        result += character;
        if (++count > characters) return cut(std::move(result), characters);
    }
    return result;
}

/// The first part of a long text, ending at a whole character.
std::string_view first_part(std::string_view text) {
    if (text.size() <= most_read) return text;
    std::size_t end = most_read;
    while (end > most_read - 4 && (byte_at(text, end) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end);
}

}  // namespace

std::string without_byte_mark(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) return std::string(bytes.substr(3));
    if (bytes.starts_with("\xFF\xFE")) return Conversion("UTF-16LE", 2)(bytes.substr(2));
    if (bytes.starts_with("\xFE\xFF")) return Conversion("UTF-16BE", 2)(bytes.substr(2));
    return std::string(bytes);
}

std::string mended_utf8(std::string_view text, bool& mended) {
    std::string result;
    result.reserve(text.size());
    std::optional<Conversion> windows;
    for (std::size_t i = 0; i < text.size();) {
        auto const length = compile::sequence_length(text, i);
        if (length == 0) {
            auto end = i;
            while (end < text.size() && compile::sequence_length(text, end) == 0) ++end;
            if (!windows) windows.emplace("WINDOWS-1252", 1);
            result += (*windows)(text.substr(i, end - i));
            mended = true;
            i = end;
        } else if (text[i] == '\0') {
            result += ' ';
            ++i;
        } else {
            result += text.substr(i, length);
            i += length;
        }
    }
    return result;
}

std::string plain_text(std::string_view text, std::size_t characters) {
    bool mended = false;
    auto cleaned = mended_utf8(first_part(text), mended);
    // Web sites write HTML inside HTML: "&lt;p&gt;" must not come out as a tag.
    for (int pass = 0; pass < 4; ++pass) {
        auto next = without_markup(cleaned);
        bool const same = next == cleaned;
        cleaned = std::move(next);
        if (same) break;
    }
    return one_line(cleaned, characters);
}

std::string plain_line(std::string_view text, std::size_t characters) {
    bool mended = false;
    return one_line(mended_utf8(first_part(text), mended), characters);
}

std::string web_address(std::string_view text) {
    auto const address = trimmed(text);
    auto const begin = lowered(address.substr(0, 8));
    bool const web = begin.starts_with("http://") || begin.starts_with("https://") || begin.starts_with("www.");
    if (!web || address.size() > 500 || address.size() < 8) return {};
    for (char const c : address) {
        if (static_cast<unsigned char>(c) <= ' ' || c == '"' || c == '<' || c == '>' || c == '\x7F') return {};
    }
    bool mended = false;
    return mended_utf8(address, mended);
}

std::string lowered(std::string_view text) {
    std::string result(text);
    for (char& c : result) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

void add_words(std::string& list, std::string_view words) {
    if (words.empty() || list.size() + words.size() > 4 * most_characters) return;
    auto const all = ", " + list + ", ";
    if (!list.empty() && all.find(", " + std::string(words) + ", ") != std::string::npos) return;
    if (!list.empty()) list += ", ";
    list += words;
}

}  // namespace sprank::import
