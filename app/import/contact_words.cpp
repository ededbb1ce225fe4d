#include "import/contact_words.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "core/folded_text.hpp"
#include "import/phone_words.hpp"
#include "import/plain_text.hpp"

namespace sprank::import {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool in_word(char c) { return is_letter(c) || is_digit(c); }
/// The first byte of "é" and the like, which has one more; dashes and quotes have two more.
bool begins_accented(char c) { return static_cast<unsigned char>(c) >= 0xC3U && static_cast<unsigned char>(c) <= 0xC9U; }
bool in_local_part(char c) { return in_word(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-'; }
bool in_host(char c) { return in_word(c) || c == '.' || c == '-'; }

/// How far the characters of a kind go on, letters with accents among them.
template <typename Kind>
std::size_t end_of(std::string_view text, std::size_t at, Kind of_kind) {
    while (at < text.size() && (of_kind(text[at]) || begins_accented(text[at])))
        at = std::min(at + (begins_accented(text[at]) ? 2 : 1), text.size());
    return at;
}
template <typename Kind>
std::size_t begin_of(std::string_view text, std::size_t at, Kind of_kind) {
    while (at > 0) {
        bool const accented = at > 1 && begins_accented(text[at - 2]);
        if (!accented && !of_kind(text[at - 1])) break;
        at -= accented ? 2 : 1;
    }
    return at;
}
std::size_t without_marks(std::string_view text, std::size_t begin, std::size_t end) {
    constexpr std::string_view marks = ".,;:!?-'";
    while (end > begin && marks.find(text[end - 1]) != std::string_view::npos) --end;
    return end;
}
std::size_t past_spaces(std::string_view text, std::size_t at) { return std::min(text.find_first_not_of(' ', at), text.size()); }

/// Names that end in what is a word elsewhere are no hosts: "ASP.NET", "lassen.de".
bool is_bare_host(std::string_view host) {
    constexpr std::array<std::string_view, 6> ends{"nl", "com", "eu", "org", "net", "info"};
    auto const dot = host.rfind('.');
    if (dot == std::string_view::npos || dot < 2 || host.find("..") != std::string_view::npos) return false;
    if (std::find(ends.begin(), ends.end(), host.substr(dot + 1)) == ends.end()) return false;
    return std::any_of(host.begin(), host.begin() + static_cast<std::ptrdiff_t>(dot), is_letter);
}

/// "wa.me", before a path: any country's or network's letters.
bool is_short_host(std::string_view host) {
    auto const dot = host.rfind('.');
    if (dot == std::string_view::npos || dot < 2 || host.size() - dot < 3 || host.size() - dot > 5) return false;
    return std::all_of(host.begin() + static_cast<std::ptrdiff_t>(dot) + 1, host.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// "@", "(at)", "[at]": how many bytes the mark takes that stands there.
std::size_t at_sign(std::string_view text, std::size_t at) {
    if (text[at] == '@') return 1;
    if (text[at] != '(' && text[at] != '[' && text[at] != '{') return 0;
    auto const word = lowered(text.substr(at + 1, 3));
    return word.size() == 3 && word.starts_with("at") && (word[2] == ')' || word[2] == ']' || word[2] == '}') ? 4 : 0;
}

/// "jan@school.nl", "mailto:jan@school.nl", "jan (at) school.nl"; "@school", a name on some network, is a link.
std::optional<Contact> mail_at(std::string_view text, std::size_t at, std::size_t from) {
    auto const sign = at_sign(text, at);
    if (sign == 0) return std::nullopt;
    auto const right = at + sign;
    auto begin = begin_of(text, at, in_local_part);
    auto end = without_marks(text, right, end_of(text, right, in_host));
    bool const spaced = sign > 1 || end == right || begin == at;
    if (spaced && at > 0 && text[at - 1] == ' ' && begin == at) {
        auto const before = text.find_last_not_of(' ', at - 1);
        auto const behind = past_spaces(text, right);
        auto const host = without_marks(text, behind, end_of(text, behind, in_host));
        if (before != std::string_view::npos && text.substr(behind, host - behind).find('.') != std::string_view::npos) {
            begin = begin_of(text, before + 1, in_local_part);
            end = host;
        }
    }
    begin = std::max(begin, from);
    bool const named = std::any_of(text.begin() + static_cast<std::ptrdiff_t>(right),
                                   text.begin() + static_cast<std::ptrdiff_t>(std::max(end, right)), is_letter);
    if (!named) return std::nullopt;
    if (begin >= at) {
        bool const handle =
            at > 0 && sign == 1 && end >= right + 3 && is_letter(text[right]);  // at the beginning it is a slip, or a formula
        return handle ? std::optional(Contact{ContactKind::link, at, end}) : std::nullopt;
    }
    constexpr std::string_view scheme = "mailto:";
    if (begin >= from + scheme.size() && lowered(text.substr(begin - scheme.size(), scheme.size())) == scheme) begin -= scheme.size();
    return Contact{ContactKind::mail, begin, end};
}

/// "https://...", "www.school.nl/open-dag", "school.nl".
std::optional<Contact> link_at(std::string_view text, std::size_t at) {
    if (!is_letter(text[at]) && !is_digit(text[at])) return std::nullopt;
    if (at > 0 && (in_word(text[at - 1]) || text[at - 1] == '@' || text[at - 1] == '.')) return std::nullopt;
    auto const beginning = lowered(text.substr(at, 8));
    bool const address = beginning.starts_with("http://") || beginning.starts_with("https://") || beginning.starts_with("www.");
    auto const host = without_marks(text, at, end_of(text, at, in_host));
    bool const path = address || (host + 1 < text.size() && text[host] == '/' && in_word(text[host + 1]));
    if (!address && !is_bare_host(text.substr(at, host - at)) && !(path && is_short_host(text.substr(at, host - at)))) return std::nullopt;
    if (!path) return Contact{ContactKind::link, at, host};
    auto const end = std::min(text.find_first_of(" <>\"()", at), text.size());
    return Contact{ContactKind::link, at, without_marks(text, at, end)};
}

/// Mail first: its host would be a link as well.
std::vector<Contact> mails_in(std::string_view text) {
    std::vector<Contact> found;
    std::size_t from = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        auto const mail = mail_at(text, at, from);
        if (!mail || mail->begin < from) continue;
        found.push_back(*mail);
        from = mail->end;
        at = mail->end - 1;
    }
    return found;
}

}  // namespace

std::vector<Contact> contacts_in(std::string_view text) {
    auto const mails = mails_in(text);
    std::vector<Contact> found;
    auto mail = mails.begin();
    for (std::size_t at = 0; at < text.size();) {
        if (mail != mails.end() && at >= mail->begin) {
            at = std::max(at, mail->end);
            found.push_back(*mail++);
            continue;
        }
        auto one = link_at(text, at);
        if (!one) {
            if (auto const end = phone_at(text, at); end > at) one = Contact{ContactKind::phone, at, end};
        }
        // what reaches into a mail address is part of it
        if (!one || (mail != mails.end() && one->end > mail->begin)) {
            ++at;
            continue;
        }
        found.push_back(*one);
        at = one->end;
    }
    return found;
}

}  // namespace sprank::import
