#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "store/content_versions.hpp"
#include "store/scratch_folder.hpp"
#include "store/state_folder.hpp"

namespace sprank::durable {

namespace fs = std::filesystem;

/// Where tests write: in memory where the machine lets us, for they write thousands of files and sync each.
fs::path fast_folder();

/// What stands outside the state folder and is never written: packages on a stick, the bundled content, settings.
struct Shelf {
    store::ScratchFolder folder{fast_folder()};
    fs::path bundled, settings, old_package, new_package, third_package;
    std::string old_name, new_name, third_name;   ///< of the versions that they become
    Shelf();
};
Shelf const& shelf();

inline constexpr char const* old_pin = "4719";
inline constexpr char const* new_pin = "83015577";
inline constexpr char const* old_picture = "the old picture";
inline constexpr char const* new_picture = "the new picture";

/// How far the program had come when it was told so: what must last. Lies in memory that outlives a killed child.
struct Progress {
    int counted = 0;        ///< adds that answered true
    int begun = 0;          ///< adds that were asked
    bool done = false;      ///< the rest: installed, PIN set, picture kept
    bool refused = false;   ///< the same, with a failure
};

/// One thing that a kiosk does to its disk.
struct Scenario {
    std::string name;
    void (*prepare)(store::StateFolder const&);                ///< how the disk was before
    void (*run)(store::StateFolder const&, Progress&);
    std::vector<std::string> legal;                            ///< versions that the next start may show; "": the bundled
    std::string after;                                         ///< the one when it was done
    int counted_before = 0;
    bool sets_aside = false;                                   ///< the counts were damaged from the beginning
};
std::vector<Scenario> const& scenarios();

enum class Afterwards : std::uint8_t { try_all, leave };
/// What is wrong with this state, in a sentence; empty: it is a legal one and a kiosk starts on it. `try_all`: it also counts, takes content and
/// shows that.
std::string what_is_wrong(Scenario const&, Progress const&, store::StateFolder const&, Afterwards = Afterwards::try_all);

/// Counting that was begun in `state` with these counts: "visits" once for each add.
int counted_visits(store::StateFolder const&);

}  // namespace sprank::durable
