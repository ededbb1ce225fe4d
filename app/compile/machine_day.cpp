#include "compile/machine_day.hpp"

#include <chrono>

namespace sprank::compile {

Date day_of_machine() {
    std::chrono::year_month_day const day(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())), static_cast<int>(static_cast<unsigned>(day.day()))};
}

}  // namespace sprank::compile
