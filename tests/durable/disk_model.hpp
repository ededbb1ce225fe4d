#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace sprank::durable {

namespace fs = std::filesystem;

/// One thing that was done to a disk, or `told`: the program now counts on everything before it.
struct DiskEvent {
    enum class Kind : std::uint8_t { make_folder, create, write, truncate, sync, sync_folder, rename, remove, told };
    Kind kind = Kind::told;
    fs::path path = {}, to = {};
    std::uint64_t offset = 0;   ///< of a write; the size of a truncate; the number of a `told`
    std::string bytes = {};
};

/// What is on a disk: folders, and files with their bytes.
struct Files {
    std::set<fs::path> folders;
    std::map<fs::path, std::string> files;
    friend auto operator<=>(Files const&, Files const&) = default;
};
Files files_in(fs::path const& root);
/// Writes all of it below `to`, as it was below `from`.
void lay_out(Files const&, fs::path const& from, fs::path const& to);

/// Who decides what a power cut leaves: a number below `count`, at each question.
using Choose = std::function<std::size_t(std::size_t count)>;

/// A disk that keeps what was synced and may lose, reorder or tear all else. Stricter than file systems are:
/// - of writes since the last sync of a file, every sector may have any of its states since then, or be torn in the middle; so may its size;
/// - of names that came, went or changed since the last sync of their folder, each may have happened or not, whatever its neighbours did.
class DiskModel {
public:
    explicit DiskModel(Files const& at_first);
    void happen(DiskEvent const&);
    /// What the next start finds. `coarse`: whole writes are kept, dropped, cut in the middle or cut and padded with zeros; for going through all.
    Files cut(Choose const&, bool coarse) const;

private:
    struct Change {
        std::uint64_t offset = 0;
        std::string bytes;
        bool truncates = false;
    };
    struct Inode {
        std::string durable, now;
        std::vector<Change> pending;
    };
    struct NameChange {
        enum class Kind : std::uint8_t { folder, link, rename, unlink } kind;
        fs::path path, to;
        std::size_t inode = 0;
    };
    struct Names {
        std::set<fs::path> folders;
        std::map<fs::path, std::size_t> files;
    };
    static void apply(Names&, NameChange const&);
    static std::string coarse_cut(Inode const&, Choose const&);
    static std::string sector_cut(Inode const&, Choose const&);
    static void put(std::string&, Change const&);

    std::vector<Inode> inodes_;
    Names durable_, now_;
    std::vector<NameChange> pending_;
};

/// Goes through all answers to all questions: asks `one` again and again with the next answers. Stops after `most` rounds: false.
bool through_all(std::size_t most, std::function<void(Choose const&)> const& one);

}  // namespace sprank::durable
