#include "core/days.hpp"

#include <chrono>

namespace sprank {

Date days_later(Date date, int days) {
    using namespace std::chrono;
    year_month_day const from{year{date.year}, month{static_cast<unsigned>(date.month)}, day{static_cast<unsigned>(date.day)}};
    year_month_day const to{sys_days{from} + std::chrono::days{days}};
    return {static_cast<int>(to.year()), static_cast<int>(static_cast<unsigned>(to.month())), static_cast<int>(static_cast<unsigned>(to.day()))};
}

}  // namespace sprank
