#pragma once
#include <cstddef>
#include <iosfwd>
#include <string>

#include "store/content_bundle.hpp"

namespace sprank::compile {

/// A made-up content of that size. The same numbers give the same bundle.
store::ContentBundle generated_content(std::size_t professions, std::size_t offers);

/// Writes 10,000 professions and 100,000 offers to a temporary file, reads them back and prints JSON of times and memory; also
/// of that folder when it is not empty. False when the file could not be written.
bool run_bench(std::string const& folder, std::ostream&);

}  // namespace sprank::compile
