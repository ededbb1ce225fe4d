// Any bytes as a table. Build with clang++ -fsanitize=fuzzer,address.
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "compile/csv_table.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    using namespace sprank::compile;
    static constexpr std::array<std::string_view, 4> columns{"id", "name", "lat", "words"};
    Report report;
    auto const source = clean_text("table.csv", std::string(reinterpret_cast<char const*>(data), size), report);
    auto const table = source ? parse_csv(*source, columns, report) : std::nullopt;
    if (!table) return 0;
    for (auto const& row : table->rows) {
        RowReader const reader(*table, row, report);
        (void)reader.text("name");
        (void)reader.number("lat", -90, 90);
        (void)reader.words("words", Need::optional);
    }
    (void)report.sorted();
    return 0;
}
