#pragma once
#include <filesystem>
#include <string_view>
#include <system_error>

#include "store/durable_steps.hpp"

namespace sprank::store {

// What the store does to files and folders outside SQLite. All of it goes through here, so that a test can let every single operation fail and
// can work out what a power cut after it may leave. None throws; the error is empty when it was done. What root makes becomes the property of
// who owns the folder: the kiosk's own user must be able to go on with it.

/// Makes it where it is not there yet, and its name survives a power cut.
std::error_code make_folder(std::filesystem::path const&);
/// Makes or empties the file and writes all bytes. Not synced.
std::error_code write_file(std::filesystem::path const&, std::string_view bytes, int permissions = 0644);
/// What was written to it survives a power cut; its name does once the folder is synced.
std::error_code sync_file(std::filesystem::path const&);
/// Names that came, went or changed in it survive a power cut. No error where the file system knows no such thing.
std::error_code sync_folder(std::filesystem::path const&);
std::error_code rename_file(std::filesystem::path const& from, std::filesystem::path const& to);
/// A file, or a folder with all that is in it. No error when it is not there.
std::error_code remove_tree(std::filesystem::path const&);

struct Copied {
    std::error_code reading, writing;  ///< whose fault it was
};
/// All bytes of `from` in a new file `to`, which becomes readable for everybody. Not synced.
Copied copy_whole_file(std::filesystem::path const& from, std::filesystem::path const& to);

/// The steps of one replacement, each told when it is done.
struct ReplaceSteps {
    DurableStep written, synced, renamed;
};
/// Puts these bytes in the place of the file: aside (FILE.new), synced, read back, renamed, folder synced. Whenever the plug is pulled, the
/// old or the new is there, whole. On failure the old one holds, except where only the last sync failed: then it is one of the two.
std::error_code replace_file(std::filesystem::path const&, std::string_view bytes, int permissions, ReplaceSteps);

/// The folder that a file is in, "." for a bare name.
std::filesystem::path folder_of(std::filesystem::path const&);

}  // namespace sprank::store
