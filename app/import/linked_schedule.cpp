// The days of schema.org's Schedule.
#include <algorithm>
#include <array>

#include "import/iso_time.hpp"
#include "import/linked_things.hpp"
#include "import/plain_text.hpp"

namespace sprank::import {

std::vector<Date> days_of_schedule(Json const& schedule, Date today) {
    std::vector<Date> days;
    auto const starts = iso_day(text_property(schedule, {"startDate"}));
    if (!starts) return days;
    auto const ends = iso_day(text_property(schedule, {"endDate"}));
    auto const count = number(property(schedule, "repeatCount"));
    auto const often = text_property(schedule, {"repeatFrequency"});
    int const step = often == "P1D" || often == "Daily"                      ? 1
                     : often == "P1W" || often == "P7D" || often == "Weekly" ? 7
                     : often == "P2W" || often == "P14D"                     ? 14
                                                                             : 0;
    if (step == 0 || (!ends && !count)) return days;
    static constexpr std::array<std::string_view, 7> names{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    std::array<bool, 7> on{};
    bool any = false;
    for (auto const* day : items(property(schedule, "byDay"), 10)) {
        auto const word = bare(value_text(*day));
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (word != names[i] && lowered(word) != lowered(names[i].substr(0, 2))) continue;
            on[i] = any = true;
        }
    }
    std::vector<Date> except;
    for (auto const* day : items(property(schedule, "exceptDate"), 400)) {
        if (auto const date = iso_day(value_text(*day))) except.push_back(*date);
    }
    auto const weekday = [](std::int64_t day) {
        return static_cast<std::size_t>(((day + 3) % 7 + 7) % 7);
    };  // 1 January 1970 was a Thursday
    auto const first = day_number(*starts), monday = first - static_cast<std::int64_t>(weekday(first));
    auto const last = std::min(ends ? day_number(*ends) : first + 36'500, day_number(today) + followed_days);
    double left = count && *count >= 1 ? *count : 1e9;
    for (auto day = first; day <= last && left >= 1 && days.size() <= most_days_of_series; ++day) {
        bool const in_step = step == 1 || (any ? (day - monday) / 7 % (step / 7) == 0 : (day - first) % step == 0);
        if (!in_step || (any && !on[weekday(day)])) continue;
        left -= 1;
        auto const date = date_of(day);
        if (date >= today && std::find(except.begin(), except.end(), date) == except.end()) days.push_back(date);
    }
    return days;
}

}  // namespace sprank::import
