// Any bytes as a table of an office. Build with clang++ -fsanitize=fuzzer,address.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "compile/text_measure.hpp"
#include "import/foreign.hpp"

namespace {

void must_be(bool right) {
    if (!right) std::abort();
}

bool is_plain(std::string_view text) {
    return !sprank::compile::first_bad_byte(text) && text.find_first_of("\n\r\t") == std::string_view::npos;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    using namespace sprank::import;
    std::string_view const bytes(reinterpret_cast<char const*>(data), size);
    sprank::Date const today{2027, 3, 1};
    auto const sheet = read_spreadsheet(bytes, "t.csv", today, {});
    for (auto const& offer : sheet.content.offers) {
        must_be(!offer.name.empty());
        for (auto const& text :
             {offer.name, offer.text, offer.kind, offer.organisation, offer.website, offer.town, offer.cost, offer.when, offer.duration})
            must_be(is_plain(text));
        must_be(offer.dates.empty() ||
                (offer.dates.size() > 1 && offer.dates.size() <= most_days_of_series && !offer.starts && !offer.ends));
        must_be(!offer.starts || !offer.ends || *offer.starts <= *offer.ends);
    }
    for (auto const* const told : {&sheet.content.complaints, &sheet.content.notices})
        for (auto const& complaint : *told)
            must_be(is_plain(complaint.found) && is_plain(complaint.advice) && is_plain(complaint.spot.place));
    // a mapping that came out goes in the next time
    (void)read_spreadsheet(bytes, "t.csv", today, sheet.mapping);
    return 0;
}
