#include "import/calendar_event.hpp"

#include <libical/ical.h>

#include <algorithm>
#include <charconv>
#include <utility>

#include "import/calendar_days.hpp"
#include "import/complaints.hpp"
#include "import/iso_time.hpp"
#include "import/place_words.hpp"
#include "import/plain_text.hpp"
#include "import/state_words.hpp"

namespace sprank::import {
namespace {

constexpr int seconds_of_day = 86'400;
constexpr std::int64_t longest_event = 1100;  ///< days; what takes longer is a mistake

/// A time as a calendar tells it, by its own clock.
struct Moment {
    std::int64_t day = 0;
    int seconds = 0;
    bool whole_day = false;
    Clock clock;

    LocalTime here() const { return whole_day ? LocalTime{date_of(day), 0} : Clocks::on_our_clock(day, seconds, clock); }
    std::int64_t day_here() const { return day_number(here().day); }
};

std::string text_value(icalproperty* property) {
    auto const* const value = property == nullptr ? nullptr : icalproperty_get_value(property);
    if (value == nullptr) return {};
    char const* text = nullptr;
    switch (icalvalue_isa(value)) {
        case ICAL_TEXT_VALUE: text = icalvalue_get_text(value); break;
        case ICAL_URI_VALUE: text = icalvalue_get_uri(value); break;
        case ICAL_X_VALUE: text = icalvalue_get_x(value); break;
        default: break;
    }
    return text == nullptr ? std::string{} : std::string(text);
}

std::string text_of(icalcomponent* event, icalproperty_kind kind) { return text_value(icalcomponent_get_first_property(event, kind)); }

/// libical leaves the values of X- properties as they are.
std::string unescaped(std::string_view value) {
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] != '\\' || i + 1 == value.size()) {
            text += value[i];
            continue;
        }
        ++i;
        text += value[i] == 'n' || value[i] == 'N' ? ' ' : value[i];
    }
    return text;
}

std::string parameter_of(icalproperty* property, icalparameter_kind kind) {
    auto* const parameter = icalproperty_get_first_parameter(property, kind);
    if (parameter == nullptr) return {};
    char const* text = nullptr;
    if (kind == ICAL_TZID_PARAMETER) text = icalparameter_get_tzid(parameter);
    if (kind == ICAL_CN_PARAMETER) text = icalparameter_get_cn(parameter);
    if (kind == ICAL_LANGUAGE_PARAMETER) text = icalparameter_get_language(parameter);
    return text == nullptr ? std::string{} : std::string(text);
}

class EventReader {
public:
    EventReader(CalendarBlock const& block, int number, EventContext& context)
        : block_(block), context_(context), today_(day_number(context.today)), complaints_(context.complaints) {
        event_.number = number;
        event_.line = block.line;
        event_.offer.spot = {context.file, place()};
    }

    /// Nothing, mostly with a complaint, when it cannot be shown.
    std::optional<Event> read() {
        if (block_.too_long) {
            complain(block_.line, "Deze afspraak heeft te veel regels en is overgeslagen.", "Deel de reeks op in kortere reeksen.", true);
            return std::nullopt;
        }
        component_ = parse_block(block_);
        if (!component_ || icalcomponent_isa(component_.get()) != ICAL_VEVENT_COMPONENT) {
            complain(block_.line, "Deze afspraak is niet te lezen.", "Maak haar opnieuw aan of vraag de maker ernaar.");
            return std::nullopt;
        }
        auto const visibility = lowered(text_or_raw("CLASS"));
        if (visibility == "private" || visibility == "confidential") {
            complain(block_.line, "Deze afspraak is privé en is overgeslagen.", "Maak haar openbaar als bezoekers haar mogen zien.", true);
            return std::nullopt;
        }
        read_texts();
        if (!read_times()) return std::nullopt;
        if (event_.offer.name.empty() && !event_.instead_of) {
            complain(block_.line, "Deze afspraak heeft geen naam.", "Vul een naam in (SUMMARY).");
            return std::nullopt;
        }
        return std::move(event_);
    }

private:
    std::string place() const { return "afspraak " + std::to_string(event_.number) + " (regel " + std::to_string(event_.line) + ")"; }

    void complain(int line, std::string found, std::string advice, bool tells_fate = false) {
        complaints_.add("afspraak " + std::to_string(event_.number) + " (regel " + std::to_string(line) + ")", std::move(found),
                        std::move(advice), tells_fate);
    }

    CalendarLine const* line_of(std::string_view name) const {
        auto const found = std::find_if(block_.lines.begin(), block_.lines.end(),
                                        [name](CalendarLine const& line) { return property_name(line.text) == name; });
        return found == block_.lines.end() ? nullptr : &*found;
    }

    /// Where to look for a fault in that property.
    int number_of(std::string_view name) const {
        auto const* const line = line_of(name);
        return line == nullptr ? block_.line : line->number;
    }

    /// A word of a fixed list, as it stands in the file.
    std::string text_or_raw(std::string_view name) const {
        auto const* const line = line_of(name);
        return line == nullptr ? std::string{} : plain_line(property_value(line->text), 60);
    }

    icalproperty* first(icalproperty_kind kind) const { return icalcomponent_get_first_property(component_.get(), kind); }

    void read_texts() {
        auto& offer = event_.offer;
        auto* const event = component_.get();
        offer.key = plain_line(text_of(event, ICAL_UID_PROPERTY));
        auto* const summary = first(ICAL_SUMMARY_PROPERTY);
        offer.name = plain_text(text_value(summary));
        if (summary != nullptr && lowered(parameter_of(summary, ICAL_LANGUAGE_PARAMETER)).starts_with("en")) offer.name_en = offer.name;
        auto* const description = first(ICAL_DESCRIPTION_PROPERTY);
        auto text = plain_text(text_value(description));
        bool const english = description != nullptr && lowered(parameter_of(description, ICAL_LANGUAGE_PARAMETER)).starts_with("en");
        if (auto const* const html = line_of("X-ALT-DESC"); text.empty() && html != nullptr)
            text = plain_text(unescaped(property_value(html->text)));
        (english ? offer.text_en : offer.text) = std::move(text);
        offer.website = web_address(text_of(event, ICAL_URL_PROPERTY));
        for (auto* one = first(ICAL_CATEGORIES_PROPERTY); one != nullptr;
             one = icalcomponent_get_next_property(event, ICAL_CATEGORIES_PROPERTY)) {
            add_words(offer.kind, plain_text(text_value(one), 80));
        }
        auto const where = split_location(text_of(event, ICAL_LOCATION_PROPERTY));
        offer.town = where.town;
        offer.postcode = where.postcode;
        if (where.online) offer.learning = "online";
        auto* const organizer = first(ICAL_ORGANIZER_PROPERTY);
        if (organizer != nullptr) offer.organisation = plain_text(parameter_of(organizer, ICAL_CN_PARAMETER), 160);
        if (offer.organisation.empty() || offer.organisation.find('@') != std::string::npos) offer.organisation = where.organisation;
        if (auto* const geo = first(ICAL_GEO_PROPERTY);
            geo != nullptr && icalproperty_get_value(geo) != nullptr && icalvalue_isa(icalproperty_get_value(geo)) == ICAL_GEO_VALUE) {
            auto const at = icalproperty_get_geo(geo);
            offer.position = checked_position(static_cast<double>(at.lat), static_cast<double>(at.lon));
        }
        auto const status = lowered(text_or_raw("STATUS"));
        offer.cancelled = status == "cancelled" || status == "canceled";
        if (status == "tentative") offer.when = "onder voorbehoud";
        offer.unsure = status == "tentative";
        read_state_of_name(offer);  // some programs only write it there
        if (auto const changed = moment_of(first(ICAL_LASTMODIFIED_PROPERTY))) offer.checked = changed->here().day;
        auto const sequence = text_or_raw("SEQUENCE");
        std::from_chars(sequence.data(), sequence.data() + sequence.size(), event_.sequence);
    }

    /// A time, if libical and the calendar agree that it is one.
    std::optional<Moment> checked(icaltimetype const& time, std::string const& tzid) {
        if (time.year < 1900 || time.year > 2100) return std::nullopt;
        auto const date = parse_date(iso_date({time.year, time.month, time.day}));
        if (!date) return std::nullopt;
        Moment moment;
        moment.day = day_number(*date);
        moment.whole_day = time.is_date != 0;
        if (moment.whole_day) return moment;
        if (time.hour < 0 || time.hour > 23 || time.minute < 0 || time.minute > 59 || time.second < 0 || time.second > 60)
            return std::nullopt;
        moment.seconds = std::min(time.hour * 3600 + time.minute * 60 + time.second, seconds_of_day - 1);
        moment.clock = icaltime_is_utc(time) != 0 ? Clock{Clock::Kind::utc, nullptr} : context_.clocks.find(tzid, place(), complaints_);
        return moment;
    }

    std::optional<Moment> moment_of(icalproperty* property) {
        auto const* const value = property == nullptr ? nullptr : icalproperty_get_value(property);
        if (value == nullptr) return std::nullopt;
        auto const tzid = parameter_of(property, ICAL_TZID_PARAMETER);
        switch (icalvalue_isa(value)) {
            case ICAL_DATE_VALUE: return checked(icalvalue_get_date(value), tzid);
            case ICAL_DATETIME_VALUE: return checked(icalvalue_get_datetime(value), tzid);
            case ICAL_DATETIMEPERIOD_VALUE: {
                auto const either = icalvalue_get_datetimeperiod(value);
                return checked(icaltime_is_null_time(either.time) != 0 ? either.period.start : either.time, tzid);
            }
            case ICAL_PERIOD_VALUE: return checked(icalvalue_get_period(value).start, tzid);
            default: return std::nullopt;
        }
    }

    bool read_times() {
        auto const starts = moment_of(first(ICAL_DTSTART_PROPERTY));
        if (!starts) {
            complain(number_of("DTSTART"), "Deze afspraak heeft geen begindatum die te lezen is.", "Vul in wanneer zij begint.");
            return false;
        }
        event_.first = starts->day_here();
        read_hours(*starts);
        event_.span = span_after(*starts);
        if (line_of("RECURRENCE-ID") != nullptr) {
            auto* const replaced = first(ICAL_RECURRENCEID_PROPERTY);
            auto const day = moment_of(replaced);
            if (!day) {
                complain(number_of("RECURRENCE-ID"), "Het is niet te zien welke dag van de reeks dit vervangt.",
                         "Maak de afspraak opnieuw aan.");
                return false;
            }
            event_.instead_of = day->day_here();
            event_.from_then_on = icalproperty_get_first_parameter(replaced, ICAL_RANGE_PARAMETER) != nullptr;
        }
        if (event_.first + event_.span >= today_ && event_.first <= horizon()) event_.days.insert(event_.first);
        if (!event_.instead_of) repeat(*starts);
        return true;
    }

    /// Midnight is where no hour was meant.
    void read_hours(Moment const& starts) {
        int const from = starts.here().seconds / 60;
        if (starts.whole_day || from == 0) return;
        event_.offer.hours = Hours{from, std::nullopt};
        auto const ends = moment_of(first(ICAL_DTEND_PROPERTY));
        if (!ends || ends->whole_day || ends->day_here() != starts.day_here()) return;
        if (int const until = ends->here().seconds / 60; until > from) event_.offer.hours->until = until;
    }

    std::int64_t horizon() const { return today_ + followed_days; }

    /// Days after the first: 0 for what begins and ends on one day.
    std::int64_t span_after(Moment const& starts) {
        std::int64_t last = event_.first;
        auto* const end_property = first(ICAL_DTEND_PROPERTY);
        if (auto const ends = moment_of(end_property)) {
            if (ends->whole_day) {
                last = ends->day - (starts.whole_day ? 1 : 0);  // the end of whole days is the day after
            } else {
                auto const from = starts.here(), until = ends->here();
                last = day_number(
                    last_day_of({from.day, starts.whole_day ? std::nullopt : std::optional(from.seconds)}, {until.day, until.seconds}));
            }
            if (ends->day_here() < event_.first) {
                complain(number_of("DTEND"), "Deze afspraak eindigt voor zij begint.",
                         "Kijk welke datum klopt. Alleen de begindatum is ingelezen.");
            }
        } else if (line_of("DTEND") != nullptr) {
            complain(number_of("DTEND"), "De einddatum is niet te lezen.",
                     "Vul in wanneer de afspraak eindigt. Alleen de begindatum is ingelezen.");
        } else if (auto* const duration = first(ICAL_DURATION_PROPERTY)) {
            auto const* const value = icalproperty_get_value(duration);
            if (value != nullptr && icalvalue_isa(value) == ICAL_DURATION_VALUE) {
                auto const d = icalvalue_get_duration(value);
                auto const seconds =
                    ((std::int64_t{d.weeks} * 7 + d.days) * 24 + d.hours) * 3600 + std::int64_t{d.minutes} * 60 + d.seconds;
                if (d.is_neg == 0 && starts.whole_day) last += std::max<std::int64_t>(seconds / seconds_of_day - 1, 0);
                if (d.is_neg == 0 && !starts.whole_day) {
                    auto const from = starts.here();
                    auto const until = from.seconds + std::min<std::int64_t>(seconds, (longest_event + 2) * seconds_of_day);
                    last = day_number(last_day_of({from.day, from.seconds}, {date_of(event_.first + until / seconds_of_day),
                                                                             static_cast<int>(until % seconds_of_day)}));
                }
            }
        }
        auto const span = std::max<std::int64_t>(last - event_.first, 0);
        if (span <= longest_event) return span;
        complain(number_of(end_property != nullptr ? "DTEND" : "DURATION"), "Deze afspraak duurt langer dan drie jaar.",
                 "Kijk of de einddatum klopt. Alleen de begindatum is ingelezen.");
        return 0;
    }

    /// The last day of a rule, by the clock of the event; a time before that of the event leaves that day out.
    std::optional<std::int64_t> until_of(icalrecurrencetype const& rule, Moment const& starts) const {
        if (icaltime_is_null_time(rule.until) != 0) return std::nullopt;
        auto const& until = rule.until;
        auto const date = parse_date(iso_date({until.year, until.month, until.day}));
        if (!date) return std::nullopt;
        auto day = day_number(*date);
        if (until.is_date != 0) return day;
        int seconds = std::clamp(until.hour, 0, 23) * 3600 + std::clamp(until.minute, 0, 59) * 60 + std::clamp(until.second, 0, 59);
        if (starts.whole_day) {
            // Outlook ends a series of whole days at our midnight, told in UTC; others at the last second of the day that they mean
            bool const midnight = icaltime_is_utc(until) != 0 && seconds != seconds_of_day - 1;
            return midnight ? day_number(local_time(day * seconds_of_day + seconds).day) : day;
        }
        if (icaltime_is_utc(until) != 0 && starts.clock.kind != Clock::Kind::utc) {
            // compared on our clock: the difference of both clocks at that moment
            auto const here = local_time(day * seconds_of_day + seconds);
            if (starts.clock.kind == Clock::Kind::local) {
                day = day_number(here.day);
                seconds = here.seconds;
            } else {
                auto const same = Clocks::on_our_clock(day, seconds, starts.clock);
                auto const moment = day * seconds_of_day + seconds + (day_number(here.day) - day_number(same.day)) * seconds_of_day +
                                    here.seconds - same.seconds;
                day = moment / seconds_of_day;
                seconds = static_cast<int>(moment % seconds_of_day);
            }
        }
        return seconds < starts.seconds ? day - 1 : day;
    }

    /// The days of RRULE or EXRULE, on our clock.
    std::set<std::int64_t> days_of_rules(icalproperty_kind kind, std::string_view name, Moment const& starts, std::size_t most) {
        std::set<std::int64_t> days;
        int rules = 0;
        for (auto* one = first(kind); one != nullptr && rules < 20;
             one = icalcomponent_get_next_property(component_.get(), kind), ++rules) {
            auto const* const value = icalproperty_get_value(one);
            if (value == nullptr || icalvalue_isa(value) != ICAL_RECUR_VALUE) continue;
            auto const rule = icalvalue_get_recur(value);
            std::set<std::int64_t> found;
            auto const trouble = add_days_of_rule(rule, starts.day, until_of(rule, starts), today_ - event_.span - 2, horizon() + 1, most,
                                                  found, context_.budget);
            for (auto const day : found) {
                auto moment = starts;
                moment.day = day;
                days.insert(moment.day_here());
            }
            if (trouble == RuleTrouble::budget) {
                complaints_.once("budget", place(), "Er staan te veel lange reeksen in dit bestand.",
                                 "Deel het op in meer bestanden. Van deze en latere reeksen is alleen de eerste dag ingelezen.");
            } else if (trouble == RuleTrouble::too_often) {
                complain(number_of(name), "Deze afspraak komt vaker dan één keer per dag terug.",
                         "Laat haar per dag terugkomen. Alleen de eerste dag is ingelezen.");
            } else if (trouble == RuleTrouble::too_complicated) {
                complain(number_of(name), "Sprank kan niet uitrekenen wanneer deze afspraak terugkomt.",
                         "Kies een gewone herhaling, of zet elke dag apart in de agenda. Alleen de eerste dag is ingelezen.");
            }
        }
        if (rules == 0 && line_of(name) != nullptr) {
            complain(number_of(name), "De herhaling van deze afspraak is niet te lezen.",
                     "Stel de herhaling opnieuw in. Alleen de eerste dag is ingelezen.");
        }
        return days;
    }

    /// The days of RDATE or EXDATE, on our clock.
    std::set<std::int64_t> listed_days(icalproperty_kind kind, std::string_view name) {
        std::set<std::int64_t> days;
        std::size_t seen = 0;
        bool bad = false;
        for (auto* one = first(kind); one != nullptr && seen < 10'000;
             one = icalcomponent_get_next_property(component_.get(), kind), ++seen) {
            if (auto const moment = moment_of(one)) {
                days.insert(moment->day_here());
            } else {
                bad = true;
            }
        }
        if (bad || (seen == 0 && line_of(name) != nullptr && !trimmed(property_value(line_of(name)->text)).empty())) {
            complain(number_of(name), "Een van de losse dagen van deze reeks is niet te lezen.",
                     "Kijk of alle dagen van de reeks kloppen.");
        }
        return days;
    }

    void repeat(Moment const& starts) {
        auto more = days_of_rules(ICAL_RRULE_PROPERTY, "RRULE", starts, 2 * kept_days);
        more.merge(listed_days(ICAL_RDATE_PROPERTY, "RDATE"));
        auto without = listed_days(ICAL_EXDATE_PROPERTY, "EXDATE");
        without.merge(days_of_rules(ICAL_EXRULE_PROPERTY, "EXRULE", starts, 100'000));
        event_.series = !more.empty() || line_of("RRULE") != nullptr || line_of("RDATE") != nullptr;
        for (auto const day : more) {
            if (day + event_.span >= today_ && day <= horizon()) event_.days.insert(day);
        }
        bool const had_days = !event_.days.empty();
        for (auto const day : without) event_.days.erase(day);
        event_.emptied = had_days && event_.days.empty();
        while (event_.days.size() > kept_days) event_.days.erase(std::prev(event_.days.end()));
    }

    CalendarBlock const& block_;
    EventContext& context_;
    std::int64_t today_;
    Complaints& complaints_;
    Event event_;
    Component component_;
};

}  // namespace

std::optional<Event> read_event(CalendarBlock const& block, int number, EventContext& context) {
    return EventReader(block, number, context).read();
}

}  // namespace sprank::import
