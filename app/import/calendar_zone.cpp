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

/// libical works a zone out year by year for centuries: only rules of the usual form keep that short, and only these can match at all.
bool is_safe_rule(std::string_view rule) {
    auto const words = lowered(rule);
    if (words.find("freq=yearly") == std::string::npos || words.size() > 200) return false;
    for (auto const part : {"bysetpos", "byweekno", "byyearday", "byhour", "byminute", "bysecond", "rscale", "freq=second", "freq=minute",
                            "freq=hour", "freq=daily", "freq=weekly", "freq=monthly", "interval"}) {
        auto const at = words.find(part);
        if (at == std::string::npos) continue;
        if (part != std::string_view("interval") || words.substr(at, 10) != "interval=1" ||
            (at + 10 < words.size() && words[at + 10] != ';'))
            return false;
    }
    // a 30th of February would be looked for in eighteen thousand years
    auto const day = words.find("bymonthday=");
    if (day == std::string::npos) return true;
    auto const number = words.substr(day + 11, words.find(';', day) - day - 11);
    return number.size() <= 2 && std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; }) &&
           (number.size() < 2 || number < "29") && number != "0" && number != "00";
}

constexpr std::size_t most_rules = 30;

bool is_safe_zone(CalendarBlock const& block) {
    std::size_t rules = 0;
    std::string start;
    for (auto const& line : block.lines) {
        auto const name = property_name(line.text);
        if (name == "DTSTART") start = property_value(line.text).substr(0, 4);
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
    for (auto const& block : zones) {
        auto const tzid = tzid_of(block);
        if (tzid.empty() || is_our_clock(tzid) || is_utc(tzid) || zones_.contains(tzid) || !is_safe_zone(block)) continue;
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
