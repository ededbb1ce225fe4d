#include "import/dutch_date.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <string>
#include <utility>

#include "compile/suggestion.hpp"
#include "import/foreign.hpp"

namespace sprank::import {
namespace {

constexpr std::size_t longest_text = 1500;

enum class TokenKind : std::uint8_t { number, word, mark, time };

struct Token {
    TokenKind kind = TokenKind::mark;
    std::string_view text;
    int value = 0;  ///< of a number of at most four digits
    bool after_space = false;
    std::size_t digits() const { return text.size(); }
    bool is(char mark) const { return kind == TokenKind::mark && text.front() == mark; }
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0; }

/// Lower case, and one character for every kind of dash, apostrophe and space.
std::string simplified(std::string_view text) {
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
    return result;
}

std::vector<Token> tokens_of(std::string_view text) {
    std::vector<Token> tokens;
    bool space = true;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == ' ' || text[at] == '\t' || text[at] == '\r') {
            space = true;
            ++at;
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

template <std::size_t size>
bool among(std::string_view word, std::array<std::string_view, size> const& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 5> hour_words{"u", "uur", "h", "am", "pm"};

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

std::vector<Token> with_times(std::vector<Token> const& tokens) {
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

/// 0 is Sunday; nothing: no weekday. "zaterdags" and "zaterdagen" too.
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

/// Words that may stand next to a date without changing what it says.
constexpr std::array<std::string_view, 26> plain_words{
    "op",     "datum", "om",      "van",    "de",      "het",  "s",   "ochtend", "middag", "avond", "ochtends", "middags", "avonds",
    "inloop", "start", "aanvang", "online", "opendag", "open", "dag", "hele",    "dagen",  "data",  "tussen",   "uur",     "begint"};

/// "woensdagavond", "zaterdagmiddag".
bool is_part_of_weekday(std::string_view word) {
    for (std::string_view const part : {"ochtend", "middag", "avond", "ochtenden", "middagen", "avonden"}) {
        if (word.size() > part.size() + 5 && word.ends_with(part) && weekday_of(word.substr(0, word.size() - part.size()))) return true;
    }
    return false;
}

/// Passed over only between a date and its times.
constexpr std::array<std::string_view, 8> before_times{"om", "van", "vanaf", "tussen", "t", "tot", "en", "aanvang"};

enum class Link : std::uint8_t { none, list, range };

struct Piece {
    int day = 0, month = 0, year = 0;
    std::optional<unsigned> weekday;
    Link link = Link::none;  ///< with the one that follows
    bool given_year = false;
};

class DaysReader {
public:
    explicit DaysReader(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

    ReadDays read() {
        if (!all_pieces()) return {any_date() ? DaysFound::unclear : DaysFound::words, {}, false};
        ReadDays result;
        result.found = complete();
        if (result.found == DaysFound::days) result.found = dates(result.days);
        result.alone = pieces_.size() == 1 && !words_passed_ && open_ == Open::none;
        return result;
    }

private:
    enum class Open : std::uint8_t { none, from, until };

    Token const* token(std::size_t ahead = 0) const { return at_ + ahead < tokens_.size() ? &tokens_[at_ + ahead] : nullptr; }
    bool number(std::size_t ahead, std::size_t least = 1, std::size_t most = 2) const {
        auto const* const one = token(ahead);
        return one != nullptr && one->kind == TokenKind::number && one->digits() >= least && one->digits() <= most;
    }
    bool mark(std::size_t ahead, char c) const { return token(ahead) != nullptr && token(ahead)->is(c); }
    bool word(std::size_t ahead, std::string_view text) const {
        return token(ahead) != nullptr && token(ahead)->kind == TokenKind::word && token(ahead)->text == text;
    }
    int month(std::size_t ahead) const {
        return token(ahead) != nullptr && token(ahead)->kind == TokenKind::word ? month_of(token(ahead)->text) : 0;
    }
    bool time(std::size_t ahead) const { return token(ahead) != nullptr && token(ahead)->kind == TokenKind::time; }

    bool all_pieces() {
        opening();
        while (true) {
            if (pieces_.size() >= most_days_in_text || !piece()) return false;
            times();
            pass_plain_words();
            if (token() == nullptr) return true;
            auto const link = connector();
            if (link == Link::none) return false;
            if (token() == nullptr) return link == Link::list;  // a comma at the end
            pieces_.back().link = link;
        }
    }

    /// "vanaf", "t/m", "datum:".
    void opening() {
        pass_plain_words();
        if (word(0, "vanaf") || word(0, "per")) {
            open_ = Open::from;
            ++at_;
        } else if (until_word()) {
            open_ = Open::until;
        }
        pass_plain_words();
    }

    void pass_plain_words() {
        for (; token() != nullptr; ++at_) {
            if (token()->kind == TokenKind::word && (among(token()->text, plain_words) || is_part_of_weekday(token()->text))) {
                words_passed_ = true;
            } else if (!mark(0, ':') && !mark(0, '(') && !mark(0, ')') && !mark(0, '.') && !mark(0, '\'') && !mark(0, '*')) {
                return;
            }
        }
    }

    /// "t/m", "tm", "tot", "tot en met", "tot/met".
    bool until_word() {
        if ((word(0, "t") && (mark(1, '/') || mark(1, '.')) && word(2, "m"))) {
            at_ += 3;
        } else if (word(0, "tot") && (word(1, "en") || mark(1, '/')) && word(2, "met")) {
            at_ += 3;
        } else if (word(0, "tm") || word(0, "tot") || word(0, "until") || word(0, "to") || word(0, "through")) {
            ++at_;
        } else {
            return false;
        }
        if (mark(0, '.')) ++at_;
        return true;
    }

    Link connector() {
        if (mark(0, '-')) {
            ++at_;
            return Link::range;
        }
        if (until_word()) return Link::range;
        bool const begins = number(0, 1, 4) || (token()->kind == TokenKind::word && weekday_of(token()->text));
        if (begins) return Link::list;  // "za 3 april 2027 zo 4 april 2027"
        bool found = false;
        while (token() != nullptr && (mark(0, ',') || mark(0, ';') || mark(0, '/') || mark(0, '|') || mark(0, '&') || mark(0, '+') ||
                                      mark(0, '\n') || word(0, "en") || word(0, "and") || word(0, "of") || word(0, "ook"))) {
            found = true;
            ++at_;
        }
        pass_plain_words();
        return found ? Link::list : Link::none;
    }

    /// ", van 10.00 tot 16.00 uur", "T10:00:00+02:00".
    void times() {
        auto ahead = at_;
        auto const passed = [&] {
            auto const& one = tokens_[ahead];
            if (one.kind == TokenKind::time) return true;
            if (one.kind == TokenKind::word) return among(one.text, before_times) || among(one.text, hour_words) || one.text == "z";
            return one.is(',') || one.is('(') || one.is(')') || one.is('-') || one.is('+') || one.is('/') || one.is('|') || one.is('\n');
        };
        // only as far as the last time: what connects may belong to the next date
        for (; ahead < tokens_.size() && passed(); ++ahead) {
            bool const hour =
                tokens_[ahead].kind == TokenKind::word && (among(tokens_[ahead].text, hour_words) || tokens_[ahead].text == "z");
            if (tokens_[ahead].kind == TokenKind::time || (hour && ahead == at_)) at_ = ahead + 1;
        }
    }

    bool piece() {
        Piece found;
        pass_plain_words();
        if (token() != nullptr && token()->kind == TokenKind::word) {
            found.weekday = weekday_of(token()->text);
            if (found.weekday) {
                ++at_;
                while (mark(0, '.') || mark(0, ',')) ++at_;
                more_weekdays(found);
            }
        }
        if (!number(0, 1, 4)) return false;
        bool const read = token()->digits() == 4 ? year_first(found) : day_first(found);
        if (read) pieces_.push_back(found);
        return read;
    }

    /// "za en zo 3 en 4 april 2027": then none of them belongs to this day alone.
    void more_weekdays(Piece& found) {
        while ((word(0, "en") || mark(0, '-') || mark(0, '/') || mark(0, '&')) && token(1) != nullptr &&
               token(1)->kind == TokenKind::word && weekday_of(token(1)->text)) {
            at_ += 2;
            found.weekday.reset();
            while (mark(0, '.')) ++at_;
        }
    }

    bool year_first(Piece& found) {
        for (char const c : {'-', '/', '.'}) {
            if (!(mark(1, c) && number(2) && mark(3, c) && number(4))) continue;
            found.year = token()->value;
            found.month = token(2)->value;
            found.day = token(4)->value;
            found.given_year = true;
            at_ += 5;
            return true;
        }
        return false;
    }

    bool day_first(Piece& found) {
        if (!number(0)) return false;
        found.day = token()->value;
        ++at_;
        if ((word(0, "e") || word(0, "ste") || word(0, "de")) && !token()->after_space) ++at_;
        for (char const c : {'-', '/', '.'}) {
            if (!mark(0, c)) continue;
            if (number(1) && mark(2, c) && (number(3, 4, 4) || (number(3, 2, 2) && month(4) == 0))) {
                found.month = token(1)->value;
                take_year(found, 3);
                return true;
            }
            if (month(1) != 0 && mark(2, c) && number(3, 2, 4)) {  // 3-apr-27
                found.month = month(1);
                take_year(found, 3);
                return true;
            }
            // 3-4 without a year; but in 3-5 april both are days
            if (c != '.' && number(1) && !day_follows(1)) {
                found.month = token(1)->value;
                at_ += 2;
                return true;
            }
        }
        month_in_words(found);
        return true;
    }

    /// Is the number there a day with its month in words?
    bool day_follows(std::size_t ahead) const {
        ++ahead;
        if (word(ahead, "e") || mark(ahead, '.')) ++ahead;
        return month(ahead) != 0 || (mark(ahead, '-') && month(ahead + 1) != 0) ||
               (mark(ahead, '/') && number(ahead + 1) && day_follows_once(ahead + 1));
    }
    bool day_follows_once(std::size_t ahead) const { return month(ahead + 1) != 0; }

    void month_in_words(Piece& found) {
        std::size_t ahead = mark(0, '.') || mark(0, '-') ? 1 : 0;
        if (month(ahead) == 0) return;
        found.month = month(ahead);
        at_ += ahead + 1;
        ahead = 0;
        while (mark(ahead, '.') || mark(ahead, '-')) ++ahead;
        bool const comma = mark(ahead, ',');
        if (comma) ++ahead;
        bool const apostrophe = mark(ahead, '\'');
        if (apostrophe) ++ahead;
        bool const whole = number(ahead, 4, 4) && !(mark(ahead + 1, '-') && number(ahead + 2) && mark(ahead + 3, '-'));
        // a second number of two digits may be the next day: "3 april 10 april 2027"
        bool const half = number(ahead, 2, 2) && (apostrophe || !comma) && month(ahead + 1) == 0 &&
                          !((mark(ahead + 1, '-') || mark(ahead + 1, '/')) && number(ahead + 2));
        if (whole || half) take_year(found, ahead);
    }

    void take_year(Piece& found, std::size_t ahead) {
        found.year = token(ahead)->value + (token(ahead)->digits() == 2 ? 2000 : 0);
        found.given_year = true;
        at_ += ahead + 1;
    }

    /// Is there a whole date anywhere?
    bool any_date() {
        for (std::size_t begin = 0; begin < tokens_.size(); ++begin) {
            if (tokens_[begin].kind != TokenKind::number) continue;
            at_ = begin;
            pieces_.clear();
            if (piece() && pieces_.back().month != 0 && pieces_.back().given_year) return true;
        }
        return false;
    }

    static std::pair<int, int> in_year(Piece const& piece) { return {piece.month, piece.day}; }

    /// Gives pieces the month and year of what follows them, and a year of what stood before.
    DaysFound complete() {
        if (std::none_of(pieces_.begin(), pieces_.end(), [](Piece const& piece) { return piece.month != 0; })) return DaysFound::words;
        for (std::size_t i = pieces_.size() - 1; i-- > 0;) {
            auto& piece = pieces_[i];
            auto const& next = pieces_[i + 1];
            if (piece.given_year) continue;
            if (piece.month == 0) piece.month = next.month;
            piece.year = next.year;
            if (next.year == 0 || in_year(piece) <= in_year(next)) continue;
            if (piece.link != Link::range) return DaysFound::unclear;
            if (piece.month == next.month) return DaysFound::no_such_day;
            --piece.year;  // 28 december t/m 3 januari 2028
        }
        for (std::size_t i = 0; i < pieces_.size(); ++i) {
            auto& piece = pieces_[i];
            if (piece.year != 0) continue;
            if (piece.month == 0) return DaysFound::unclear;
            if (i == 0) return DaysFound::no_year;
            piece.year = pieces_[i - 1].year;
            if (in_year(piece) < in_year(pieces_[i - 1])) return DaysFound::no_year;
        }
        return DaysFound::days;
    }

    static std::optional<std::chrono::sys_days> day_of(Piece const& piece) {
        std::chrono::year_month_day const date{std::chrono::year{piece.year}, std::chrono::month{static_cast<unsigned>(piece.month)},
                                               std::chrono::day{static_cast<unsigned>(piece.day)}};
        if (!date.ok() || piece.year < 1900 || piece.year > 2199) return std::nullopt;
        return std::chrono::sys_days(date);
    }

    static Date date_of(std::chrono::sys_days day) {
        std::chrono::year_month_day const date(day);
        return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                static_cast<int>(static_cast<unsigned>(date.day()))};
    }

    DaysFound dates(DutchDays& into) const {
        std::vector<std::chrono::sys_days> days;
        for (auto const& piece : pieces_) {
            auto const day = day_of(piece);
            if (!day) return DaysFound::no_such_day;
            // "zaterdagen 3 en 10 april" names one weekday for both
            if (piece.weekday && std::chrono::weekday(*day).c_encoding() != *piece.weekday) return DaysFound::other_weekday;
            days.push_back(*day);
        }
        if (open_ != Open::none) {
            if (days.size() != 1) return DaysFound::unclear;
            (open_ == Open::from ? into.first : into.last) = date_of(days.front());
            return DaysFound::days;
        }
        if (days.size() == 2 && pieces_.front().link == Link::range) {
            if (days.back() < days.front()) return DaysFound::no_such_day;
            into.first = date_of(days.front());
            into.last = date_of(days.back());
            return DaysFound::days;
        }
        return one_by_one(days, into);
    }

    DaysFound one_by_one(std::vector<std::chrono::sys_days> const& days, DutchDays& into) const {
        for (std::size_t i = 0; i < days.size(); ++i) {
            into.days.push_back(date_of(days[i]));
            if (pieces_[i].link != Link::range) continue;
            if (days[i + 1] < days[i]) return DaysFound::no_such_day;
            if (i + 2 < days.size() && pieces_[i + 1].link == Link::range) return DaysFound::unclear;
            for (auto day = days[i] + std::chrono::days(1); day < days[i + 1]; day += std::chrono::days(1)) {
                into.days.push_back(date_of(day));
                if (into.days.size() > most_days_in_text) return DaysFound::unclear;
            }
        }
        std::sort(into.days.begin(), into.days.end());
        into.days.erase(std::unique(into.days.begin(), into.days.end()), into.days.end());
        return DaysFound::days;
    }

    std::vector<Token> tokens_;
    std::size_t at_ = 0;
    std::vector<Piece> pieces_;
    Open open_ = Open::none;
    bool words_passed_ = false;
};

}  // namespace

ReadDays read_dutch_days(std::string_view text) {
    if (text.size() > longest_text) return {};
    auto const simple = simplified(text);
    auto result = DaysReader(with_times(tokens_of(simple))).read();
    if (result.found != DaysFound::days) result.days = {};
    return result;
}

std::optional<Date> read_dutch_date(std::string_view text) {
    auto const read = read_dutch_days(text);
    if (read.found != DaysFound::days || !read.alone || read.days.days.size() != 1) return std::nullopt;
    return read.days.days.front();
}

std::optional<Date> read_excel_day(std::string_view text) {
    constexpr int first_day = 36526, last_day = 73050;  // 1 January 2000, 31 December 2099
    auto const whole = text.substr(0, text.find_first_of(".,"));
    auto const part = text.substr(whole.size());
    if (whole.size() != 5 || !std::all_of(whole.begin(), whole.end(), is_digit)) return std::nullopt;
    if (!part.empty() && (part.size() < 2 || !std::all_of(part.begin() + 1, part.end(), is_digit))) return std::nullopt;
    int number = 0;
    std::from_chars(whole.data(), whole.data() + whole.size(), number);
    if (number < first_day || number > last_day) return std::nullopt;
    std::chrono::year_month_day const date(std::chrono::sys_days(std::chrono::year{1899} / 12 / 30) + std::chrono::days(number));
    return Date{static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                static_cast<int>(static_cast<unsigned>(date.day()))};
}

bool is_time_of_day(std::string_view text) {
    if (text.size() > 60) return false;
    auto const simple = simplified(text);
    auto const tokens = with_times(tokens_of(simple));
    bool time = false;
    for (auto const& token : tokens) {
        if (token.kind == TokenKind::number) return false;
        if (token.kind == TokenKind::time) time = true;
        if (token.kind == TokenKind::word && !among(token.text, before_times) && !among(token.text, hour_words)) return false;
    }
    return time;
}

}  // namespace sprank::import
