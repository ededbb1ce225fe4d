#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace sprank::store {

// What a run that ended by its own fault leaves behind in the incidents folder: a line, and the picture that stood there when that may be kept.
// Whoever notices the fault writes them under these two names; the next start files them as incident-N.txt and incident-N.bmp.
inline constexpr std::string_view crash_note_name = "crash.txt", crash_picture_name = "crash.bmp";
inline constexpr int kept_incidents = 3;

/// Files what the last run left behind and forgets all but the last three; the newest has the highest number. Its line, or nothing when the run
/// ended well. Whenever the plug is pulled, the next start goes on with it; a disk that takes nothing costs the filing, not the line.
std::optional<std::string> file_last_incident(std::filesystem::path const& incidents);
/// The line of the newest that was filed.
std::optional<std::string> newest_incident(std::filesystem::path const& incidents);

}  // namespace sprank::store
