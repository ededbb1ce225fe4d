#pragma once
#include <string>
#include <string_view>

namespace sprank::compile {

/// A spreadsheet that opens a table makes dates of its own of ours, and saves those: "22-11-2026", "1/2/2027" (day first), "jun-26" where
/// "2026-06" stood. These back in our form; anything else, also a day that does not exist, as it is.
std::string date_as_written(std::string_view cell);

}  // namespace sprank::compile
