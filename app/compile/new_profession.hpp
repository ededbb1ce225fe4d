#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "core/result.hpp"

namespace sprank::compile {

/// Writes professions/<slug>/ with a template for the facts and one for every language of the content; the names of the files
/// written. Fails without writing anything when the name is no good (NEW-01), is taken (NEW-02) or the disk refuses (NEW-03).
Result<std::vector<std::string>> make_new_profession(std::filesystem::path const& content, std::string const& slug);

}  // namespace sprank::compile
