#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "import/dutch_date.hpp"
#include "import/dutch_period.hpp"
#include "import/row_cells.hpp"

namespace sprank::import {

inline constexpr std::size_t longest_beside = 60;  ///< characters that fit behind a day

/// "start 15-3-2027" is the first of more days.
bool says_start(std::string_view cell);

/// Days with a year as they are written: "3-4" -> "3-4-2027", "3 april" -> "3 april 2027".
std::string with_year(std::string const& cell, int year);

/// When something is, from all cells of a row that say so. What cannot be read as days visitors read as it stands there.
class RowDays {
public:
    /// All outlive it.
    RowDays(RowCells const& cells, Date today, ForeignOffer& offer) : cells_(cells), today_(today), offer_(offer) {}

    /// Days, words and the last day of the offer.
    void read();
    /// One day from a column that has nothing to say in words.
    std::optional<Date> one_day(std::string_view field);
    /// Says what may have been meant otherwise, when nothing else in the row settled it.
    void tell_doubt() const;
    /// Days that are over are no news.
    void past_days_out();

private:
    enum class Words : std::uint8_t { are_wrong, are_when };

    std::string text(std::string_view field) const { return cells_.text(field, 400); }
    void complain(std::string_view field, std::string found, std::string advice) const { cells_.complain(field, std::move(found), std::move(advice)); }
    void complain_of_days(std::string_view field, DaysFound found, std::string const& cell) const;
    bool plausible(DutchDays const& days) const;
    bool all_plausible(std::vector<Date> const& days) const { return plausible(DutchDays{days, {}, {}}); }

    bool is_only_hours_here(std::string_view field, std::string const& cell) const;
    DutchDays days_of(std::string_view field, Words words);
    DutchDays words_of(std::string_view field, std::string const& cell, ReadDays const& read);
    std::optional<DutchDays> series_of(std::string_view field, std::string const& cell);
    std::optional<DutchDays> before_bracket(std::string const& cell);
    std::optional<DutchDays> without_year(std::string_view field, std::string const& cell) const;
    std::optional<DutchDays> by_weekday(std::string_view field, std::string const& cell) const;
    std::optional<DutchDays> by_table(std::string_view field, std::string const& cell) const;
    DutchDays told_series(std::string_view field, std::string const& cell, std::vector<Date> days) const;
    DutchDays take_period(std::string_view field, std::string const& cell, Period const& period, Words words);
    void no_end(std::string_view field, std::string const& cell, Date first);
    void mind_weekdays(std::string_view field, std::string const& cell, DutchDays const& days);
    void mind_weekday_column() const;
    void say(std::string const& cell);
    void say_beside();
    void say_instead();
    void take(DutchDays days);
    void take_end(DutchDays const& ends);
    void shorten(std::string_view field);

    RowCells const& cells_;
    Date today_;
    ForeignOffer& offer_;
    std::vector<std::string> words_;  ///< cells about the time that are no days, in the order of the row
    std::optional<Period> period_;    ///< of words that are no day
    bool from_there_on_ = false;
    bool begins_ = false;  ///< its only day is said to be the first of more
    std::string doubted_;  ///< the field of a first and a last day that may be one day of every week
};

}  // namespace sprank::import
