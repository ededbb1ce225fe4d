#pragma once
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/near.hpp"

namespace sprank::import {

// What other people's files say of things to do and to learn, before anything is looked up in our own content.

/// Where in a file something stands, as its owner can find it: "rij 12", "afspraak 3 (regel 88)", "course lasser-1".
struct Spot {
    std::string file;   ///< as the editor named it
    std::string place;  ///< in words; empty: the file as a whole
    friend bool operator==(Spot const&, Spot const&) = default;
};

/// Hours of a day, in minutes since midnight.
struct Hours {
    int from = 0;
    std::optional<int> until;
    friend bool operator==(Hours const&, Hours const&) = default;
};

/// One thing that somebody offers, in that file's own words. Empty: it does not say.
struct ForeignOffer {
    Spot spot;
    std::string key;           ///< what the file knows it by (UID, id, code): the same next time
    std::string name, name_en;
    std::string text, text_en; ///< plain text, without markup
    std::string kind;          ///< as the file has it: "open dag", "Course", "bbl"
    std::string organisation, website;
    std::string town, postcode;
    std::optional<Position> position;
    std::string audience, professions, worlds, level, learning;  ///< words of the file
    std::string entry;         ///< what one needs to begin: "mbo 2+"
    std::string duration;      ///< "2 jaar", "10 weken"
    std::string cost;          ///< "gratis", "1250", "12,50"
    int cost_year = 0;
    std::string cost_said;     ///< what it says of its price where that is no amount: "vanaf € 95"
    std::string wage;          ///< a whole sentence of what one earns there: "Je verdient loon."
    bool paid = false;         ///< it says that one is paid there
    std::string maybe_wage;    ///< its price as it stands there, where that is a wage when it is bbl: "betaald", "€ 1.900"
    std::string when;          ///< words about the time: "op aanvraag"
    std::string when_unread;   ///< what it says of its time where nothing came of it: "31 juni '27"
    std::optional<Date> starts, ends;
    std::optional<Hours> hours;  ///< of each of its days
    std::string hours_said;    ///< what it says of its hours where they cannot be read: "ma t/m vr"
    std::string weekly;        ///< hours a week, as it stands there: "24", "16-20 uur"
    std::vector<Date> dates;   ///< of a series, ascending; then starts and ends are empty
    std::optional<Date> valid_until;
    std::optional<Date> checked;  ///< when its owner last changed it
    bool cancelled = false;    ///< it will not take place: what we have of it must go
    bool full = false;         ///< nobody can join any more
    bool draft = false;        ///< not meant for visitors yet
    bool unsure = false;       ///< it may not take place: visitors are told to ask
    friend bool operator==(ForeignOffer const&, ForeignOffer const&) = default;
};

/// Something in a file that could not be used. `found` and `advice` are whole Dutch sentences.
struct Complaint {
    Spot spot;
    std::string found, advice;
    bool tells_fate = false;  ///< `found` says itself whether the row goes in, or it is about no row
    bool minor = false;       ///< nobody need look at it
    bool answered = false;    ///< an option of the command settles it: nobody need change the table
    friend bool operator==(Complaint const&, Complaint const&) = default;
};

/// All of a file. A bad part is a complaint and the rest goes on; a file that cannot be read at all has one complaint and no offers.
struct ForeignFile {
    std::vector<ForeignOffer> offers;
    std::vector<Complaint> complaints;
    std::vector<Complaint> notices;  ///< what was read otherwise than it stands there, or needs a look; the offer is there
    int page = 0;             ///< of an answer in pages, which one; 0: it does not say
    bool more_pages = false;  ///< it says that there are more
};

/// No file of an importer may be larger, and no file may give more offers than this; more is a complaint.
inline constexpr std::size_t most_file_bytes = 16'000'000, most_offers = 25'000;
/// A series that never ends is followed for so long from `today`.
inline constexpr int followed_days = 400;
inline constexpr std::size_t most_days_of_series = 60;

// One reader per format. None throws, hangs or reads anything but these bytes; time and memory stay within a small multiple of the bytes.
// `file` is how the editor named it, for spots. `today` is the first day that matters: what is over before it is left out silently.

/// iCalendar (RFC 5545) through libical: DTSTART/DTEND/DURATION, RRULE with EXDATE and RDATE, RECURRENCE-ID, time zones (dates are those of
/// Europe/Amsterdam), STATUS:CANCELLED, LOCATION (its last known town), ORGANIZER's CN, URL, CATEGORIES, LAST-MODIFIED.
ForeignFile read_calendar(std::string_view bytes, std::string const& file, Date today);
/// OOAPI v5 JSON: programmes, courses, offerings, alone or in "items", with organisation, duration (ISO 8601), level, costs, addresses.
ForeignFile read_ooapi(std::string_view bytes, std::string const& file, Date today);
/// Hodex XML 2.x (hbo and wo programmes), one programme or an index of them in one file.
ForeignFile read_hodex(std::string_view bytes, std::string const& file, Date today);
/// schema.org JSON-LD: Course, CourseInstance, EducationalOccupationalProgram, Event and its kinds; alone, in a list, in "@graph".
ForeignFile read_jsonld(std::string_view bytes, std::string const& file, Date today);

/// Which column of a table is what: our field -> the name that stands above the column.
using Mapping = std::map<std::string, std::string, std::less<>>;

/// A row below the header that is no offer in `content`, and why. What is no row of the table (totals, notes, the header again) is not here.
enum class RowState : std::uint8_t { nameless, over, title, unreadable };
struct UnreadRow {
    Spot spot;
    std::string key;
    RowState state = RowState::nameless;
    std::string name = {};
};

/// A table as Dutch spreadsheets write it.
struct Spreadsheet {
    ForeignFile content;
    Mapping mapping;                    ///< that was used: given, then guessed
    std::vector<std::string> unused;    ///< columns that nothing was made of
    std::vector<std::string> remarks;   ///< of these, those in which it is only looked whether something is off
    std::vector<std::pair<std::string, std::string>> beside;  ///< columns that say more of the days: name and what, in Dutch
    std::vector<std::string> times;     ///< columns that say at what time
    std::string other_organisation;     ///< a second column of organisations, read where the first says nobody; empty: none
    std::vector<std::string> town_cells;  ///< of the column that is taken for towns: those of its first rows that are filled
    std::vector<std::vector<std::string>> unused_cells;  ///< of each, those of its first rows that are filled
    std::string likely_text;            ///< of these, the one that reads like descriptions when no column is; empty: none
    std::vector<UnreadRow> left;
};
/// CSV or TSV: comma, semicolon or tab; UTF-8 with or without BOM, UTF-16, Windows-1252; decimal commas; 3-4-2027, 3 april 2027, 2027-04-03,
/// 03/04/2027 (day first); header lines that are merged over two rows, or that come after a title; empty rows and totals.
Spreadsheet read_spreadsheet(std::string_view bytes, std::string const& file, Date today, Mapping const& given);

/// The fields of a mapping, in the order in which they are shown and saved.
std::vector<std::string_view> const& mapping_fields();

/// A Dutch date in any of the forms above; nothing for anything else or a day that does not exist.
std::optional<Date> read_dutch_date(std::string_view);

}  // namespace sprank::import
