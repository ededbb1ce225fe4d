#include "import/plain_cell.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace sprank::import {
namespace {

constexpr std::size_t most_bytes = 20'000, longest_tag = 2'000;

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

struct Entity {
    std::string_view name, text;
};
/// Those that Dutch web sites write; what is not here stays as it stands.
constexpr std::array entities{
    Entity{"amp", "&"},    Entity{"lt", "<"},     Entity{"gt", ">"},     Entity{"quot", "\""},  Entity{"apos", "'"},
    Entity{"nbsp", " "},   Entity{"euro", "€"},   Entity{"ndash", "–"},  Entity{"mdash", "—"},  Entity{"hellip", "…"},
    Entity{"lsquo", "‘"},  Entity{"rsquo", "’"},  Entity{"ldquo", "“"},  Entity{"rdquo", "”"},  Entity{"bull", "•"},
    Entity{"eacute", "é"}, Entity{"egrave", "è"}, Entity{"euml", "ë"},   Entity{"ecirc", "ê"},  Entity{"iuml", "ï"},
    Entity{"ouml", "ö"},   Entity{"uuml", "ü"},   Entity{"auml", "ä"},   Entity{"agrave", "à"}, Entity{"aacute", "á"},
    Entity{"oacute", "ó"}, Entity{"iacute", "í"}, Entity{"ccedil", "ç"}, Entity{"deg", "°"},    Entity{"shy", ""},
    Entity{"Eacute", "É"}, Entity{"middot", "·"}, Entity{"copy", "©"},   Entity{"reg", "®"},    Entity{"sup2", "²"},
};

void append_utf8(std::string& text, std::uint32_t character) {
    auto const byte = [&text](std::uint32_t value) { text += static_cast<char>(static_cast<unsigned char>(value)); };
    if (character < 0x80) {
        byte(character);
        return;
    }
    if (character < 0x800) {
        byte(0xC0U | character >> 6U);
    } else {
        if (character < 0x10000) {
            byte(0xE0U | character >> 12U);
        } else {
            byte(0xF0U | character >> 18U);
            byte(0x80U | (character >> 12U & 0x3FU));
        }
        byte(0x80U | (character >> 6U & 0x3FU));
    }
    byte(0x80U | (character & 0x3FU));
}

/// "&#233;" and "&#xE9;" without & and ;.
bool append_numbered(std::string& text, std::string_view number) {
    bool const hexadecimal = number.size() > 1 && (number[1] == 'x' || number[1] == 'X');
    number.remove_prefix(hexadecimal ? 2 : 1);
    std::uint32_t character = 0;
    auto const [end, error] = std::from_chars(number.data(), number.data() + number.size(), character, hexadecimal ? 16 : 10);
    if (error != std::errc{} || end != number.data() + number.size()) return false;
    if (character == 0 || character > 0x10FFFF || (character >= 0xD800 && character < 0xE000)) return false;
    append_utf8(text, character);
    return true;
}

std::string without_entities(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '&') {
            auto const length = text.substr(at + 1, 12).find(';');
            auto const name = text.substr(at + 1, length == std::string_view::npos ? 0 : length);
            auto const known = std::find_if(entities.begin(), entities.end(), [name](Entity const& entity) { return entity.name == name; });
            bool const numbered = name.size() > 1 && name.front() == '#' && append_numbered(result, name);
            if (known != entities.end()) result += known->text;
            if (numbered || known != entities.end()) {
                at += name.size() + 1;
                continue;
            }
        }
        result += text[at];
    }
    return result;
}

/// Bytes of the tag at this place, with what it hides; 0: no tag.
std::size_t tag_length(std::string_view text) {
    if (text.size() < 3 || !(is_letter(text[1]) || text[1] == '/' || text[1] == '!')) return 0;
    if (text.starts_with("<!--")) {
        auto const end = text.find("-->");
        return end == std::string_view::npos ? text.size() : end + 3;
    }
    auto const end = text.substr(0, longest_tag).find('>');
    if (end == std::string_view::npos) return 0;
    for (std::string_view const hidden : {"script", "style"}) {
        if (!text.substr(1).starts_with(hidden)) continue;
        auto const close = text.find("</", end);
        return close == std::string_view::npos ? text.size() : close;
    }
    return end + 1;
}

std::string without_tags(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        if (auto const length = text[at] == '<' ? tag_length(text.substr(at)) : 0; length > 0) {
            result += ' ';
            at += length;
        } else {
            result += text[at++];
        }
    }
    return result;
}

enum class Role : std::uint8_t { shown, space, nothing };

/// What a character does in a line. Direction marks and zero widths can make a text read as something else.
Role role_of(std::string_view character) {
    auto const first = static_cast<unsigned char>(character.front());
    if (first <= 0x20) return first == 0x20 || (first >= 0x09 && first <= 0x0D) ? Role::space : Role::nothing;
    if (first == 0x7F) return Role::nothing;
    if (first == 0xC2 && character.size() == 2) {
        auto const second = static_cast<unsigned char>(character[1]);
        return second == 0x85 || second == 0xA0 ? Role::space : second < 0xA0 || second == 0xAD ? Role::nothing : Role::shown;
    }
    if (character == "\xEF\xBB\xBF" || character == "\xE2\x81\xA0") return Role::nothing;
    if (character == "\xE3\x80\x80" || character == "\xE2\x81\x9F") return Role::space;
    if (character.size() == 3 && character.starts_with("\xE2\x80")) {
        auto const last = static_cast<unsigned char>(character[2]);
        if (last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF) return Role::space;
        if (last <= 0x8F || (last >= 0xAA && last <= 0xAE)) return Role::nothing;
    }
    if (character.size() == 3 && character.starts_with("\xE2\x81") && static_cast<unsigned char>(character[2]) >= 0xA6 &&
        static_cast<unsigned char>(character[2]) <= 0xAF) {
        return Role::nothing;
    }
    return Role::shown;
}

}  // namespace

std::string plain_cell(std::string_view utf8, std::size_t characters) {
    auto from = utf8.substr(0, most_bytes);
    if (from.size() < utf8.size()) {
        auto whole = from.size();  // no character may be cut in two
        while (whole > 0 && continues(utf8[whole])) --whole;
        from = from.substr(0, whole);
    }
    auto const text = without_tags(without_entities(from));
    std::string line;
    std::size_t count = 0, last_word = 0;
    bool space = false;
    for (std::size_t at = 0; at < text.size();) {
        auto end = at + 1;
        while (end < text.size() && continues(text[end])) ++end;
        auto const character = std::string_view(text).substr(at, end - at);
        at = end;
        auto const role = role_of(character);
        if (role == Role::space) space = true;
        if (role != Role::shown) continue;
        if (space && !line.empty()) {
            last_word = line.size();
            line += ' ';
            ++count;
        }
        space = false;
        if (count >= characters) {
            if (last_word > 0) line.resize(last_word);
            break;
        }
        line += character;
        ++count;
    }
    return line;
}

}  // namespace sprank::import
