#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/language.hpp"

namespace sprank::store {

// A column that holds several texts is a JSON array, so that `sqlite3 content.db "SELECT name ->> 0 FROM profession"` reads it.
// Only what is written here is read back: arrays of strings, and arrays of those.

using TextList = std::vector<std::string>;

std::string to_json(TextList const&);
std::string to_json(LocalText const&);
std::string to_json(LocalLines const&);

/// Reads one back into `result`; false for anything that was not written by to_json.
bool from_json(std::string_view json, TextList& result);
bool from_json(std::string_view json, LocalText& result);
bool from_json(std::string_view json, LocalLines& result);

}  // namespace sprank::store
