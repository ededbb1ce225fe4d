#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "store/state_folder.hpp"

namespace sprank::store {

// Where content versions stand below StateFolder::content():
//   staged/                  what is being brought in; nobody reads it, and it may always go
//   versions/<name>/         content.db, and marks beside it: empty files "tried-1", "tried-2", "good"
//   current                  the pointer: a text file with at most three names, one a line, the newest first
// An empty file as a mark cannot be half written.

inline constexpr std::size_t kept_versions = 3;
inline constexpr std::size_t version_name_letters = 16;  ///< of the content hash

bool is_version_name(std::string_view);

std::filesystem::path pointer_file(StateFolder const&);
std::filesystem::path staged_folder(StateFolder const&);
std::filesystem::path versions_folder(StateFolder const&);
std::filesystem::path version_folder(StateFolder const&, std::string const& name);
std::filesystem::path version_file(StateFolder const&, std::string const& name);
std::filesystem::path good_mark(StateFolder const&, std::string const& name);
std::filesystem::path tried_mark(StateFolder const&, std::string const& name, int number);  ///< from 1
/// A mark, or anything else, is there.
bool there(std::filesystem::path const&);

struct ContentPointer {
    std::vector<std::string> names;  ///< newest first, each once, at most `kept_versions`
    bool damaged = false;            ///< then `names` are those on the disk that have proven themselves, in no order that means anything
};
/// None when nothing was ever installed.
ContentPointer read_pointer(StateFolder const&);
std::error_code write_pointer(StateFolder const&, std::vector<std::string> const& names);

/// The names of all versions on the disk, ascending; also of those that the pointer does not name.
std::vector<std::string> versions_on_disk(StateFolder const&);

}  // namespace sprank::store
