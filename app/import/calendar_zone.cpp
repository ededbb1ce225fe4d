#include "import/calendar_zone.hpp"

#include <algorithm>
#include <array>

#include "import/plain_text.hpp"

namespace sprank::import {
namespace {

/// Names of the clock that hangs here: its places, and what Windows calls it.
bool is_our_clock(std::string_view tzid) {
    static constexpr std::array<std::string_view, 19> words{"amsterdam",
                                                            "brussels",
                                                            "europe/berlin",
                                                            "europe/paris",
                                                            "europe/luxembourg",
                                                            "europe/copenhagen",
                                                            "europe/vienna",
                                                            "europe/zurich",
                                                            "europe/rome",
                                                            "europe/madrid",
                                                            "europe/stockholm",
                                                            "europe/oslo",
                                                            "europe/prague",
                                                            "w. europe standard time",
                                                            "romance standard time",
                                                            "central europe standard time",
                                                            "central european standard time",
                                                            "w. europe",
                                                            "west-europa"};
    auto const name = lowered(tzid);
    if (name == "cet" || name == "met") return true;
    return std::any_of(words.begin(), words.end(), [&name](std::string_view word) { return name.find(word) != std::string::npos; });
}

bool is_utc(std::string_view tzid) {
    auto const name = lowered(tzid);
    return name == "utc" || name == "gmt" || name == "z" || name == "etc/utc" || name == "etc/gmt";
}

/// A whole number of one or two digits; 0 for anything else.
int small_number(std::string_view text) {
    if (text.empty() || text.size() > 2 || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) return 0;
    return text.size() == 1 ? text[0] - '0' : (text[0] - '0') * 10 + text[1] - '0';
}

/// "1SU", "-1SU", "SU".
bool is_week_day(std::string_view text) {
    static constexpr std::array<std::string_view, 7> names{"mo", "tu", "we", "th", "fr", "sa", "su"};
    if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
    if (!text.empty() && text.front() >= '1' && text.front() <= '5') text.remove_prefix(1);
    return std::find(names.begin(), names.end(), text) != names.end();
}

/// libical works a zone out year by year for centuries, and looks for a 30th of February in eighteen thousand years. Only the usual rule,
/// one day in one month of each year, keeps that short.
bool is_safe_rule(std::string_view rule) {
    auto const lower = lowered(rule.substr(0, 200));
    std::string_view rest = trimmed(lower);
    bool yearly = false, month = false, week_day = false, month_day = false;
    while (!rest.empty()) {
        auto const part = rest.substr(0, rest.find(';'));
        rest.remove_prefix(std::min(part.size() + 1, rest.size()));
        auto const equals = std::min(part.find('='), part.size());
        auto const name = part.substr(0, equals), value = part.substr(std::min(equals + 1, part.size()));
        bool known = name == "until" || name == "wkst" || name == "count" || (name == "interval" && value == "1");
        if (name == "freq") known = yearly = value == "yearly";
        if (name == "bymonth") known = month = small_number(value) >= 1 && small_number(value) <= 12;
        if (name == "byday") known = week_day = is_week_day(value);
        if (name == "bymonthday") known = month_day = small_number(value) >= 1 && small_number(value) <= 28;
        if (!known) return false;
    }
    return yearly && rule.size() <= 200 && !(week_day && month_day) && month == (week_day || month_day);
}

constexpr std::size_t most_rules = 100;  ///< of all zones of a file

bool is_safe_zone(CalendarBlock const& block, std::size_t& rules) {
    for (auto const& line : block.lines) {
        auto const name = property_name(line.text);
        if (name == "RDATE" && line.text.size() > 500) return false;
        if (name != "RRULE") continue;
        if (++rules > most_rules || !is_safe_rule(property_value(line.text))) return false;
    }
    return true;
}

std::string tzid_of(CalendarBlock const& block) {
    for (auto const& line : block.lines) {
        if (property_name(line.text) == "TZID") return plain_line(property_value(line.text), 200);
    }
    return {};
}

}  // namespace

Component parse_block(CalendarBlock const& block) {
    std::string text;
    for (auto const& line : block.lines) {
        text += line.text;
        text += "\r\n";
    }
    return Component(icalparser_parse_string(text.c_str()));
}

Clocks::Clocks(std::vector<CalendarBlock> const& zones) {
    std::size_t rules = 0;
    for (auto const& block : zones) {
        auto const tzid = tzid_of(block);
        if (tzid.empty() || is_our_clock(tzid) || is_utc(tzid) || zones_.contains(tzid) || !is_safe_zone(block, rules)) continue;
        auto component = parse_block(block);
        if (!component || icalcomponent_isa(component.get()) != ICAL_VTIMEZONE_COMPONENT) continue;
        std::unique_ptr<icaltimezone, FreeZone> zone(icaltimezone_new());
        if (!zone || icaltimezone_set_component(zone.get(), component.get()) == 0) continue;
        (void)component.release();  // it belongs to the zone now
        // worked out once for all years that may be asked for
        icaltimetype far = icaltime_null_time();
        far.year = 2100;
        far.month = far.day = 1;
        int summer = 0;
        (void)icaltimezone_get_utc_offset(zone.get(), &far, &summer);
        zones_.emplace(tzid, std::move(zone));
    }
}

Clock Clocks::find(std::string const& tzid, std::string const& place, Complaints& complaints) {
    if (tzid.empty() || is_our_clock(tzid)) return {};
    if (is_utc(tzid)) return {Clock::Kind::utc, nullptr};
    auto const name = plain_line(tzid, 200);
    if (auto const found = zones_.find(name); found != zones_.end()) return {Clock::Kind::other, found->second.get()};
    complaints.once("zone " + name, place, "De tijdzone \"" + plain_line(name, 60) + "\" is onbekend.",
                    "Kijk of de dagen kloppen: ze zijn gelezen als Nederlandse tijd.");
    return {};
}

LocalTime Clocks::on_our_clock(std::int64_t day, int seconds, Clock clock) {
    if (clock.kind == Clock::Kind::local) return {date_of(day), seconds};
    auto moment = day * 86'400 + seconds;
    if (clock.kind == Clock::Kind::other) {
        auto const date = date_of(day);
        icaltimetype time = icaltime_null_time();
        time.year = date.year;
        time.month = date.month;
        time.day = date.day;
        time.hour = seconds / 3600;
        time.minute = seconds / 60 % 60;
        time.second = seconds % 60;
        int summer = 0;
        moment -= std::clamp(icaltimezone_get_utc_offset(clock.zone, &time, &summer), -86'400, 86'400);
    }
    return local_time(moment);
}

}  // namespace sprank::import
