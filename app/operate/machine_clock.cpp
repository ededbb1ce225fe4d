#include "operate/machine_clock.hpp"

#include "core/days.hpp"

namespace sprank::operate {

std::optional<Date> believable_day(std::time_t now) {
    std::tm local{};
    if (now == static_cast<std::time_t>(-1) || localtime_r(&now, &local) == nullptr) return std::nullopt;
    int const year = local.tm_year + 1900;
    if (!believable_year(year)) return std::nullopt;
    return Date{year, local.tm_mon + 1, local.tm_mday};
}

std::optional<Date> today() { return believable_day(std::time(nullptr)); }

}  // namespace sprank::operate
