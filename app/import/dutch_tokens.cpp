#include "import/dutch_tokens.hpp"

#include <charconv>
#include <utility>

#include "compile/suggestion.hpp"

namespace sprank::import {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0; }

std::vector<Token> tokens_of(std::string_view text) {
    std::vector<Token> tokens;
    bool space = true;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == ' ' || text[at] == '\t' || text[at] == '\r') {
            space = true;
            ++at;
            continue;
        }
        // "25-3-'27": the sign says that a century was left out, as two digits do.
        std::size_t const sign = text[at] == '\'' ? 1 : text.substr(at).starts_with("\u2019") ? 3 : 0;
        if (sign > 0 && at + sign < text.size() && is_digit(text[at + sign])) {
            at += sign;
            continue;
        }
        Token token;
        auto end = at + 1;
        if (is_digit(text[at])) {
            token.kind = TokenKind::number;
            while (end < text.size() && is_digit(text[end])) ++end;
            if (end - at <= 4) std::from_chars(text.data() + at, text.data() + end, token.value);
        } else if (is_letter(text[at])) {
            token.kind = TokenKind::word;
            while (end < text.size() && is_letter(text[end])) ++end;
        }
        token.text = text.substr(at, end - at);
        token.after_space = std::exchange(space, false);
        tokens.push_back(token);
        at = end;
    }
    return tokens;
}

/// How many tokens from there are a time of day; 0: none. "10:00", "10.00 uur", "10u30", "10 uur", "10:00:00.000".
std::size_t time_at(std::vector<Token> const& tokens, std::size_t at) {
    auto const number = [&](std::size_t i, std::size_t digits, int most) {
        return i < tokens.size() && tokens[i].kind == TokenKind::number && tokens[i].digits() == digits && tokens[i].value <= most;
    };
    auto const mark = [&](std::size_t i, char c) { return i < tokens.size() && tokens[i].is(c) && !tokens[i].after_space; };
    auto const hour_word = [&](std::size_t i) {
        return i < tokens.size() && tokens[i].kind == TokenKind::word && among(tokens[i].text, hour_words);
    };
    if (!number(at, 1, 24) && !number(at, 2, 24)) return 0;
    if (hour_word(at + 1)) return number(at + 2, 2, 59) && !tokens[at + 2].after_space ? 3 : 2;
    bool const colon = mark(at + 1, ':');
    if (!(colon || mark(at + 1, '.')) || !number(at + 2, 2, 59)) return 0;
    std::size_t count = 3;
    if (colon && mark(at + 3, ':') && number(at + 4, 2, 60)) {
        count = 5;
        if (mark(at + 5, '.') && at + 6 < tokens.size() && tokens[at + 6].kind == TokenKind::number) count = 7;
    } else if (!colon) {
        // 03.04.2027 and 3.12.30 are days
        if (mark(at + 3, '.') && at + 4 < tokens.size() && tokens[at + 4].kind == TokenKind::number) return 0;
        if (at > 0 && !tokens[at].after_space && (tokens[at - 1].is('.') || tokens[at - 1].is('/'))) return 0;
    }
    return hour_word(at + count) ? count + 1 : count;
}

/// "v.a. 12 jan" -> "vanaf 12 jan", "di-avonden" -> "diavonden".
void write_out(std::string& text) {
    constexpr std::array<std::string_view, 7> days{"ma", "di", "wo", "do", "vr", "za", "zo"};
    auto const begins_word = [&text](std::size_t at) { return at == 0 || !is_letter(text[at - 1]); };
    for (std::string_view const from : {"v.a.", "va."})
        for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + 1))
            if (begins_word(at)) text.replace(at, from.size(), "vanaf");
    for (auto at = text.find('-'); at != std::string::npos; at = text.find('-', at + 1)) {
        if (at < 2 || !among(std::string_view(text).substr(at - 2, 2), days) || !begins_word(at - 2)) continue;
        auto const rest = std::string_view(text).substr(at + 1);
        if (rest.starts_with("ochtend") || rest.starts_with("middag") || rest.starts_with("avond")) text.erase(at, 1);
    }
}

}  // namespace

std::string simplified_date(std::string_view text) {
    struct Simple {
        std::string_view from;
        char to;
    };
    constexpr std::array simple{Simple{"\xE2\x80\x90", '-'}, Simple{"\xE2\x80\x91", '-'}, Simple{"–", '-'},           Simple{"—", '-'},
                                Simple{"\xE2\x88\x92", '-'}, Simple{"’", '\''},           Simple{"‘", '\''},          Simple{"´", '\''},
                                Simple{"\xC2\xA0", ' '},     Simple{"\xE2\x80\xAF", ' '}, Simple{"\xE2\x80\x8B", ' '}};
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        auto const found =
            std::find_if(simple.begin(), simple.end(), [&](Simple const& one) { return text.substr(at).starts_with(one.from); });
        if (found != simple.end()) {
            result += found->to;
            at += found->from.size();
            continue;
        }
        char const c = text[at++];
        result += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c == '`' ? '\'' : c;
    }
    write_out(result);
    return result;
}

std::vector<Token> date_tokens(std::string_view simplified) {
    auto const tokens = tokens_of(simplified);
    std::vector<Token> result;
    for (std::size_t at = 0; at < tokens.size();) {
        auto const count = time_at(tokens, at);
        result.push_back(tokens[at]);
        if (count > 0) result.back().kind = TokenKind::time;
        at += std::max<std::size_t>(1, count);
    }
    return result;
}

int month_of(std::string_view word) {
    struct Month {
        std::string_view name;
        int number;
    };
    constexpr std::array names{
        Month{"januari", 1},  Month{"jan", 1},       Month{"january", 1},   Month{"februari", 2}, Month{"feb", 2},       Month{"febr", 2},
        Month{"february", 2}, Month{"maart", 3},     Month{"mrt", 3},       Month{"maa", 3},      Month{"mar", 3},       Month{"march", 3},
        Month{"april", 4},    Month{"apr", 4},       Month{"mei", 5},       Month{"may", 5},      Month{"juni", 6},      Month{"jun", 6},
        Month{"june", 6},     Month{"juli", 7},      Month{"jul", 7},       Month{"july", 7},     Month{"augustus", 8},  Month{"aug", 8},
        Month{"august", 8},   Month{"september", 9}, Month{"sep", 9},       Month{"sept", 9},     Month{"oktober", 10},  Month{"okt", 10},
        Month{"oct", 10},     Month{"october", 10},  Month{"november", 11}, Month{"nov", 11},     Month{"december", 12}, Month{"dec", 12}};
    for (auto const& month : names) {
        if (month.name == word) return month.number;
    }
    if (word.size() < 6) return 0;
    // "febuari", "septmber": the long names are far from each other
    for (auto const& month : names) {
        if (month.name.size() >= 7 && compile::slips_between(word, month.name, 1) <= 1) return month.number;
    }
    return 0;
}

std::optional<unsigned> weekday_of(std::string_view word) {
    constexpr std::array<std::string_view, 7> names{"zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"};
    constexpr std::array<std::string_view, 7> shorter{"zo", "ma", "di", "wo", "do", "vr", "za"};
    constexpr std::array<std::string_view, 7> english{"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};
    for (unsigned day = 0; day < 7; ++day) {
        if (word == shorter[day] || word == english[day] || word == english[day].substr(0, 3)) return day;
        if (word.starts_with(names[day]) && word.size() <= names[day].size() + 2) return day;
        if (word.size() >= 3 && word.size() <= 4 && names[day].starts_with(word)) return day;
    }
    return std::nullopt;
}

bool is_part_of_weekday(std::string_view word) {
    for (std::string_view const part : {"ochtend", "middag", "avond", "ochtenden", "middagen", "avonden"}) {
        if (word.size() > part.size() + 1 && word.ends_with(part) && weekday_of(word.substr(0, word.size() - part.size()))) return true;
    }
    return false;
}

}  // namespace sprank::import
