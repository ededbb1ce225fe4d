#include "import/dutch_date.hpp"

#include <chrono>
#include <string>
#include <utility>

#include "import/dutch_tokens.hpp"
#include "import/foreign.hpp"

namespace sprank::import {
namespace {

constexpr std::size_t longest_text = 1500;

/// Words that may stand next to a date without changing what it says.
constexpr std::array<std::string_view, 27> plain_words{
    "per",
    "op",     "datum", "om",      "van",    "de",      "het",  "s",   "ochtend", "middag", "avond", "ochtends", "middags", "avonds",
    "inloop", "start", "aanvang", "online", "opendag", "open", "dag", "hele",    "dagen",  "data",  "tussen",   "uur",     "begint"};

constexpr std::array<std::string_view, 6> meetings{"les", "lesdag", "keer", "bijeenkomst", "cursusdag", "avond"};
constexpr int least_short_year = 24;  ///< "13/2 27" has a year behind it, "13/2 16" may be anything

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
        // "1e les 2 februari 2027"
        if (number(0) && (word(1, "e") || word(1, "ste")) && token(2) != nullptr && among(token(2)->text, meetings)) at_ += 3;
        else if (word(0, "eerste") && token(1) != nullptr && among(token(1)->text, meetings)) at_ += 2;
        if (word(0, "vanaf")) {
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
            if (one.kind == TokenKind::time || begins_hours(ahead)) return true;
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

    /// "19-21u", "9 tot 12.00".
    bool begins_hours(std::size_t ahead) const {
        if (ahead + 2 >= tokens_.size() || tokens_[ahead].kind != TokenKind::number || tokens_[ahead].digits() > 2) return false;
        return (tokens_[ahead + 1].is('-') || tokens_[ahead + 1].text == "tot") && tokens_[ahead + 2].kind == TokenKind::time;
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
                if (year_stands_apart()) take_year(found, 0);
                return true;
            }
        }
        month_in_words(found);
        return true;
    }

    /// "13/2 2027", "13/2 '27".
    bool year_stands_apart() const {
        if (number(0, 4, 4)) return !mark(1, '-');
        bool const begins_day = month(1) != 0 || ((mark(1, '-') || mark(1, '/') || mark(1, '.')) && number(2));
        return number(0, 2, 2) && token()->value >= least_short_year && token()->after_space && !begins_day;
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
        // "1 feb 27 / 1 sept 27"
        bool const next_is_whole = mark(ahead + 1, '/') && number(ahead + 2) && month(ahead + 3) != 0;
        bool const half = number(ahead, 2, 2) && (apostrophe || !comma) && month(ahead + 1) == 0 &&
                          (next_is_whole ? token(ahead)->value >= least_short_year : !((mark(ahead + 1, '-') || mark(ahead + 1, '/')) && number(ahead + 2)));
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
        if (!date.ok() || piece.year < 1900 || piece.year > 9999) return std::nullopt;
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
    auto const simple = simplified_date(text);
    auto result = DaysReader(date_tokens(simple)).read();
    if (result.found != DaysFound::days) result.days = {};
    return result;
}

std::optional<Date> read_dutch_date(std::string_view text) {
    auto const read = read_dutch_days(text);
    if (read.found != DaysFound::days || !read.alone || read.days.days.size() != 1) return std::nullopt;
    return read.days.days.front();
}

}  // namespace sprank::import
