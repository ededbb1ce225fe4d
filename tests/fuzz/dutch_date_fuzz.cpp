// Any bytes as a date. Build with clang++ -fsanitize=fuzzer,address.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "import/dutch_date.hpp"
#include "import/foreign.hpp"

namespace {

void must_be(bool right) {
    if (!right) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    using namespace sprank::import;
    std::string_view const text(reinterpret_cast<char const*>(data), size);
    auto const read = read_dutch_days(text);
    auto const& [days, first, last] = read.days;
    must_be((read.found == DaysFound::days) == (!days.empty() || first || last));
    must_be(days.size() <= most_days_in_text + 1 && std::is_sorted(days.begin(), days.end()) &&
            std::adjacent_find(days.begin(), days.end()) == days.end());
    must_be(!first || !last || *first <= *last);
    if (auto const date = read_dutch_date(text)) {
        // what was read is a day, and is read again from how we write it
        must_be(sprank::parse_date(sprank::iso_date(*date)) == date);
        must_be(read_dutch_date(sprank::iso_date(*date)) == date);
        must_be(read_dutch_date(std::to_string(date->day) + '-' + std::to_string(date->month) + '-' + std::to_string(date->year)) == date);
    }
    (void)read_excel_day(text);
    (void)is_time_of_day(text);
    return 0;
}
