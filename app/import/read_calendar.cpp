#include <libical/ical.h>

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

#include "import/calendar_days.hpp"
#include "import/calendar_event.hpp"
#include "import/calendar_lines.hpp"
#include "import/calendar_zone.hpp"
#include "import/complaints.hpp"
#include "import/foreign.hpp"
#include "import/iso_time.hpp"

namespace sprank::import {
namespace {

/// All events of a file: series and what replaces some of their days.
class Calendar {
public:
    Calendar(ForeignFile& result, Complaints& complaints, Date today, bool all_cancelled)
        : result_(result), complaints_(complaints), today_(day_number(today)), all_cancelled_(all_cancelled) {}

    void add(Event event) {
        if (all_cancelled_) event.offer.cancelled = true;
        if (event.instead_of) {
            replacements_.push_back(std::move(event));
            return;
        }
        auto const& uid = event.offer.key;
        if (!uid.empty()) {
            auto const [place, fresh] = by_uid_.try_emplace(uid, series_.size());
            if (!fresh) {
                auto& earlier = series_[place->second];
                if (event.sequence == earlier.sequence && !(event.offer.name == earlier.offer.name && event.days == earlier.days)) {
                    complaints_.add(event.offer.spot.place,
                                    "Deze afspraak heeft hetzelfde kenmerk (UID) als " + earlier.offer.spot.place + ".",
                                    "Geef elke afspraak een eigen kenmerk. Alleen de laatste is ingelezen.");
                }
                if (event.sequence >= earlier.sequence) earlier = std::move(event);
                return;
            }
        }
        series_.push_back(std::move(event));
    }

    void finish() {
        for (auto& event : replacements_) replace(std::move(event));
        for (auto& event : series_) {
            if (!room_for_another(result_, complaints_)) return;
            put(std::move(event));
        }
        for (auto& event : separate_) {
            if (!room_for_another(result_, complaints_)) return;
            put(std::move(event));
        }
    }

private:
    void replace(Event event) {
        auto const found = event.offer.key.empty() ? by_uid_.end() : by_uid_.find(event.offer.key);
        if (found == by_uid_.end()) {
            replace_nothing(std::move(event));
            return;
        }
        auto& series = series_[found->second];
        auto const day = *event.instead_of;
        bool const had_days = !series.days.empty();
        auto const later = series.days.upper_bound(day);
        std::vector<std::int64_t> moved;
        if (event.from_then_on && later != series.days.end()) {
            for (auto one = later; one != series.days.end(); ++one) moved.push_back(*one + event.first - day);
            series.days.erase(later, series.days.end());
        }
        series.days.erase(day);
        if (event.offer.cancelled) {
            if (had_days && series.days.empty()) series.emptied = true;
            return;
        }
        auto const& own = event.offer;
        bool const other_name = !own.name.empty() && own.name != series.offer.name;
        bool const other_place =
            (!own.town.empty() && own.town != series.offer.town) || (!own.postcode.empty() && own.postcode != series.offer.postcode);
        if (other_name || other_place) {
            // under the name and place of its series it would be untrue
            event.offer.key += "/" + iso_date(date_of(day));
            if (event.offer.name.empty()) event.offer.name = series.offer.name;
            for (auto const one : moved) event.days.insert(one);
            event.series = !moved.empty();
            separate_.push_back(std::move(event));
            return;
        }
        if (own.hours != series.offer.hours) series.offer.hours.reset();  // they are of all days or of none
        for (auto const one : event.days) series.days.insert(one);
        for (auto const one : moved) {
            if (one + series.span >= today_) series.days.insert(one);
        }
    }

    /// One day of a series that is not in the file.
    void replace_nothing(Event event) {
        if (event.offer.cancelled) {
            complaints_.add(event.offer.spot.place, "Eén dag van een reeks is afgezegd, maar de reeks staat niet in dit bestand.",
                            "Lees de hele agenda opnieuw in.");
            return;
        }
        if (event.offer.name.empty()) {
            complaints_.add(event.offer.spot.place, "Deze afspraak heeft geen naam.", "Vul een naam in (SUMMARY).");
            return;
        }
        if (!event.offer.key.empty()) {
            // more days of that series join it
            by_uid_.emplace(event.offer.key, series_.size());
        }
        event.series = true;
        event.instead_of.reset();
        series_.push_back(std::move(event));
    }

    void put(Event event) {
        auto& offer = event.offer;
        if (event.emptied && event.days.empty()) offer.cancelled = true;
        if (event.days.empty() && !offer.cancelled) {
            // over; or it begins beyond what series are followed for, then its first day is told
            if (event.first <= today_ + followed_days) return;
            event.days.insert(event.first);
        }
        if (event.days.empty() && !event.emptied && event.first + event.span < today_) return;
        if (event.days.size() <= 1) {
            auto const day = event.days.empty() ? event.first : *event.days.begin();
            bool const over = day + event.span < today_;
            if (!over) {
                offer.starts = date_of(day);
                if (event.span > 0) offer.ends = date_of(day + event.span);
            }
        } else {
            std::set<std::int64_t> all;
            for (auto const day : event.days) {
                for (auto one = std::max(day, today_); one <= day + event.span && all.size() <= kept_days; ++one) all.insert(one);
                if (all.size() > kept_days) break;
            }
            for (auto const day : all) offer.dates.push_back(date_of(day));
            shorten_series(offer.dates, offer.spot.place, complaints_);
        }
        result_.offers.push_back(std::move(offer));
    }

    ForeignFile& result_;
    Complaints& complaints_;
    std::int64_t today_;
    bool all_cancelled_;
    std::vector<Event> series_, replacements_;
    std::vector<Event> separate_;  ///< days of a series that are different enough to stand on their own
    std::unordered_map<std::string, std::size_t> by_uid_;
};

}  // namespace

ForeignFile read_calendar(std::string_view bytes, std::string const& file, Date today) {
    ForeignFile result;
    Complaints complaints(result, file);
    if (too_large(bytes, complaints)) return result;
    icalerror_set_errors_are_fatal(0);  // else libical ends the program at a bad line
    auto const pieces = cut_calendar(bytes, complaints);
    if (!pieces.calendar && pieces.events.empty()) {
        complaints.add("", "Dit bestand is geen agenda.", "Sla de agenda op als iCalendar (.ics) en lees dat in.");
        return result;
    }
    if (pieces.mended) complaints.add("", "Dit bestand is niet in UTF-8 geschreven.", "Kijk of letters met accenten kloppen.");
    Clocks clocks(pieces.zones);
    Calendar calendar(result, complaints, today, pieces.method == "CANCEL");
    EventContext context{clocks, complaints, file, today, most_steps_of_file};
    int number = 0;
    for (auto const& block : pieces.events) {
        if (auto event = read_event(block, ++number, context)) calendar.add(std::move(*event));
    }
    calendar.finish();
    icalmemory_free_ring();
    settle_keys(result, complaints);
    return result;
}

}  // namespace sprank::import
