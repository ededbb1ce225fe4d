#include "import/calendar_lines.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "import/plain_text.hpp"

namespace sprank::import {
namespace {

constexpr std::size_t longest_line = 60'000, longest_head = 1'000, most_lines = 4'000;
constexpr std::size_t most_zones = 40, most_zone_lines = 1'200, deepest = 16;

std::string capitals(std::string_view text) {
    std::string result(text);
    for (char& c : result) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return result;
}

/// What Sprank makes use of. The rest, pictures in base64 among it, never reaches libical.
bool is_used(std::string_view name) {
    static constexpr std::array<std::string_view, 21> names{"UID",      "DTSTART", "DTEND",         "DURATION",  "RRULE",   "EXRULE",
                                                            "RDATE",    "EXDATE",  "RECURRENCE-ID", "STATUS",    "SUMMARY", "DESCRIPTION",
                                                            "LOCATION", "GEO",     "CATEGORIES",    "ORGANIZER", "URL",     "LAST-MODIFIED",
                                                            "SEQUENCE", "CLASS",   "X-ALT-DESC"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::size_t colon_of(std::string_view line) {
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"') quoted = !quoted;
        if (line[i] == ':' && !quoted) return i;
    }
    return line.find(':');  // a quote that is never closed
}

/// The lines of a file, continued lines joined. Bytes are not looked at: a fold may cut a letter in two.
class Lines {
public:
    explicit Lines(std::string_view bytes) : rest_(bytes) {}

    std::optional<CalendarLine> next() {
        if (rest_.empty()) return std::nullopt;
        CalendarLine line;
        line.number = number_ + 1;
        append(line.text, take());
        while (!rest_.empty() && (rest_.front() == ' ' || rest_.front() == '\t')) append(line.text, take().substr(1));
        return line;
    }

private:
    std::string_view take() {
        auto const end = std::min(rest_.find_first_of("\r\n"), rest_.size());
        auto const line = rest_.substr(0, end);
        bool const both = rest_.substr(end, 2) == "\r\n";
        rest_.remove_prefix(std::min(end + (both ? 2 : 1), rest_.size()));
        ++number_;
        return line;
    }

    static void append(std::string& text, std::string_view more) {
        if (text.size() < longest_line) text += more.substr(0, longest_line - text.size());
    }

    std::string_view rest_;
    int number_ = 0;
};

class Cutter {
public:
    explicit Cutter(Complaints& complaints) : complaints_(complaints) {}

    CalendarPieces pieces;

    /// False when nothing more can be made of the file.
    bool take(CalendarLine line) {
        auto const name = property_name(line.text);
        if (name == "BEGIN" || name == "END") {
            auto const what = capitals(trimmed(property_value(line.text)));
            return name == "BEGIN" ? begin(what, line.number) : (end(what), true);
        }
        if (open_.empty()) return true;
        if (open_.back() == "VCALENDAR" && name == "METHOD") pieces.method = capitals(trimmed(property_value(line.text)));
        if (zone_) {
            if (zone_->lines.size() < most_zone_lines && line.text.size() <= longest_head) zone_->lines.push_back(mended(std::move(line)));
        } else if (event_ && open_.back() == "VEVENT" && is_used(name)) {
            if (event_->lines.size() >= most_lines) event_->too_long = true;
            if (colon_of(line.text) <= longest_head && !event_->too_long) event_->lines.push_back(mended(std::move(line)));
        }
        return true;
    }

    void finish() {
        if (event_) complain_unfinished();
    }

private:
    CalendarLine mended(CalendarLine line) {
        line.text = mended_utf8(line.text, pieces.mended);
        return line;
    }

    void complain_unfinished() {
        complaints_.add("afspraak " + std::to_string(pieces.events.size() + 1) + " (regel " + std::to_string(event_->line) + ")",
                        "Deze afspraak is niet afgesloten en is overgeslagen.", "Kijk of het bestand helemaal is opgehaald.", true);
        event_.reset();
    }

    bool begin(std::string const& what, int line) {
        if (what == "VCALENDAR") {
            if (event_) complain_unfinished();
            zone_.reset();
            open_.clear();
            pieces.calendar = true;
        }
        if (what == "VEVENT") {
            if (event_) complain_unfinished();
            while (!open_.empty() && open_.back() != "VCALENDAR") open_.pop_back();
            zone_.reset();
            event_ = CalendarBlock{line, false, {{line, "BEGIN:VEVENT"}}};
        } else if (what == "VTIMEZONE" && !event_) {
            zone_ = CalendarBlock{line, false, {{line, "BEGIN:VTIMEZONE"}}};
        } else if (zone_ && (what == "STANDARD" || what == "DAYLIGHT")) {
            zone_->lines.push_back({line, "BEGIN:" + what});
        }
        if (open_.size() >= deepest) {
            complaints_.add("regel " + std::to_string(line), "Vanaf hier zitten te veel onderdelen in elkaar. De rest is overgeslagen.",
                            "Vraag de maker om een gewone agenda.", true);
            event_.reset();
            return false;
        }
        open_.push_back(what);
        return true;
    }

    void end(std::string const& what) {
        auto const opened = std::find(open_.rbegin(), open_.rend(), what);
        if (opened == open_.rend()) return;
        open_.erase(opened.base() - 1, open_.end());
        if (what == "VEVENT" && event_) {
            event_->lines.push_back({event_->line, "END:VEVENT"});
            pieces.events.push_back(std::move(*event_));
            event_.reset();
        } else if (what == "VTIMEZONE" && zone_) {
            zone_->lines.push_back({zone_->line, "END:VTIMEZONE"});
            if (pieces.zones.size() < most_zones) pieces.zones.push_back(std::move(*zone_));
            zone_.reset();
        } else if (zone_ && (what == "STANDARD" || what == "DAYLIGHT")) {
            zone_->lines.push_back({zone_->line, "END:" + what});
        } else if (what == "VCALENDAR" && event_) {
            complain_unfinished();
        }
    }

    Complaints& complaints_;
    std::vector<std::string> open_;
    std::optional<CalendarBlock> event_, zone_;
};

}  // namespace

std::string property_name(std::string_view line) {
    return capitals(trimmed(line.substr(0, std::min<std::size_t>(line.find_first_of(":;"), 100))));
}

std::string_view property_value(std::string_view line) {
    auto const colon = colon_of(line);
    return colon == std::string_view::npos ? std::string_view{} : line.substr(colon + 1);
}

CalendarPieces cut_calendar(std::string_view bytes, Complaints& complaints) {
    auto const text = without_byte_mark(bytes);
    Cutter cutter(complaints);
    Lines lines(text);
    while (auto line = lines.next()) {
        if (cutter.pieces.events.size() > most_offers) {
            complaints.once("most events", "", "Er staan te veel afspraken in dit bestand. De rest is overgeslagen.",
                            "Deel het op in meer bestanden.");
            break;
        }
        if (!cutter.take(std::move(*line))) break;
    }
    cutter.finish();
    return std::move(cutter.pieces);
}

}  // namespace sprank::import
