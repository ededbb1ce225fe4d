#pragma once
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "core/result.hpp"
#include "store/state_folder.hpp"

namespace sprank::store {

// Which content a start shows. A version has proven itself ("good") when its first frame was presented; one that was tried twice and never got
// that far is passed over. So content that ends the program costs two restarts, and then the kiosk stands again.
// How a version comes here: content_install.hpp. What stands where on the disk: content_pointer.hpp.

inline constexpr int most_tries = 2;

enum class ContentTrouble : std::uint8_t {
    pointer_damaged,   ///< which version is the newest cannot be read
    gone,              ///< its file is not there
    unusable,          ///< it cannot be opened, or is not what its name says
    tried_in_vain,     ///< started `most_tries` times, never a frame
    unmarkable,        ///< it has not proven itself and the disk takes no mark: it might end every start from now on
    refused,           ///< this start could open but not show it: see `choose_content`
};

/// A version that was to be shown and was not.
struct PassedOver {
    std::string version;  ///< empty for pointer_damaged
    ContentTrouble why = ContentTrouble::gone;
    Failure failure;      ///< for the operator page
    friend bool operator==(PassedOver const&, PassedOver const&) = default;
};

struct ContentChoice {
    std::filesystem::path file;            ///< what to open
    std::string version;                   ///< its name, sixteen letters of its hash; empty: the content that came with the program
    bool proven = true;                    ///< false: confirm_good is awaited
    std::vector<PassedOver> passed_over;   ///< newest first; empty: this is what was last installed
    /// One Dutch sentence for the operator page about what is shown instead of what, and why; empty when nothing was passed over.
    std::string told() const;
};

/// Content that this start opened and could not use: Kiosk::open said so.
struct RefusedContent {
    std::string version;
    Failure failure;
};

/// What this start shows: the version installed last, else those before it, else `bundled`. Marks a version that has not proven itself as tried
/// before it answers. Never fails and asks nothing; `bundled` is not looked at. A start that cannot use its choice asks again with the
/// versions it refuses, and has to stop where even the bundled one (`version` empty) is of no use.
ContentChoice choose_content(StateFolder const&, std::filesystem::path const& bundled, std::span<RefusedContent const> refused = {});

/// The first frame was presented. False when the disk does not take the mark: then the next start counts as another try.
bool confirm_good(StateFolder const&, ContentChoice const&);

/// For the operator page.
struct ContentVersion {
    std::string name;
    bool newest = false;   ///< the one installed last; what is shown is in ContentChoice
    bool good = false;
    int tries = 0;         ///< since it was installed, while not good
    std::uintmax_t bytes = 0;
    friend bool operator==(ContentVersion const&, ContentVersion const&) = default;
};
/// Newest first.
std::vector<ContentVersion> list_content(StateFolder const&);

}  // namespace sprank::store
