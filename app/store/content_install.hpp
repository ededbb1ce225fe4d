#pragma once
#include <filesystem>
#include <functional>
#include <string>

#include "core/result.hpp"
#include "store/state_folder.hpp"

namespace sprank::store {

/// Looks at the copy of a package that is about to become a version, after everything else was found sound: whether whom it comes from is
/// trusted, say. A failure refuses the package. Given the copy, never the stick: nobody can change it in between. Called once, on the thread
/// that installs. This is where the check of a signature comes in.
using VerifyPackage = std::function<Result<void>(std::filesystem::path const& staged)>;

struct InstalledContent {
    std::string version;            ///< shown from the next start on
    std::string before;             ///< the newest until now; empty: there was none, or the pointer could not be read
    bool was_there_already = false; ///< the same content was on the disk; it is now the newest, and its vain tries are forgotten
};

inline constexpr char const* package_damaged = "INHOUD-01";      ///< copy or make it again
inline constexpr char const* package_unreadable = "INHOUD-02";   ///< the stick was pulled out, say
inline constexpr char const* content_not_kept = "INHOUD-03";     ///< disk full, not allowed: the machine's fault
inline constexpr char const* install_going_on = "INHOUD-04";     ///< another one is at it

/// Takes a content.db over from anywhere: copies it beside, syncs, reads all of it back, lets `verify` look, gives it its place and points to it
/// with one rename. The plug may be pulled at any moment: the newest is then the old one or the new one, whole. The kiosk that is running goes
/// on with what it has opened. Keeps the two before (those that have proven themselves first) and removes the others.
/// On failure nothing has changed but what was left lying about, which the next one clears. Codes: those above, DB-0x for what is no
/// content of this program, and what `verify` answers.
Result<InstalledContent> install_content(StateFolder const&, std::filesystem::path const& package, VerifyPackage const& verify = {});

/// Removes versions that the pointer does not name, and what an install left behind. Does nothing while the pointer cannot be read.
void prune_content(StateFolder const&);

}  // namespace sprank::store
