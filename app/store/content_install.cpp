#include "store/content_install.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>

#include "store/content.hpp"
#include "store/content_pointer.hpp"
#include "store/content_versions.hpp"
#include "store/durable_file.hpp"

namespace sprank::store {

namespace fs = std::filesystem;

namespace {

tl::unexpected<Failure> refused(char const* code, std::string text) { return tl::unexpected(Failure{code, std::move(text)}); }

tl::unexpected<Failure> not_kept(StateFolder const& state, std::error_code error) {
    return refused(content_not_kept, "De inhoud kan niet worden bewaard in " + state.content().string() + " (" + error.message() +
                                         "); maak ruimte op de schijf, of doe het als beheerder. De oude inhoud blijft.");
}
tl::unexpected<Failure> not_read(fs::path const& package, std::error_code error) {
    return refused(package_unreadable, package.string() + " kon niet helemaal worden gelezen (" + error.message() +
                                           "); steek de stick opnieuw in, of kopieer het bestand opnieuw.");
}
tl::unexpected<Failure> not_sound(fs::path const& package, std::string const& why) {
    return refused(package_damaged, package.string() + " is beschadigd en is niet overgenomen; kopieer of maak het opnieuw. " + why);
}

/// One install at a time. The lock ends with the program, however that ends.
class OnlyOne {
public:
    explicit OnlyOne(fs::path const& folder) : folder_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
        held_ = folder_ >= 0 && ::flock(folder_, LOCK_EX | LOCK_NB) == 0;
    }
    ~OnlyOne() {
        if (folder_ >= 0) ::close(folder_);
    }
    OnlyOne(OnlyOne const&) = delete;
    OnlyOne& operator=(OnlyOne const&) = delete;
    bool held() const { return held_; }

private:
    int folder_;
    bool held_ = false;
};

/// What a copy holds must come from the disk now, not from what the system still remembers of writing it.
void forget_cached(fs::path const& path) {
    int const file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return;
    (void)::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    ::close(file);
}

/// What is wrong with this file; the name it goes by when nothing is.
Result<std::string> verified(fs::path const& file, fs::path const& package) {
    forget_cached(file);
    auto const content = Content::open(file);
    if (!content) return not_sound(package, content.error().code);
    if (auto const found = content->verify(); !found.empty()) return not_sound(package, found.front());
    auto name = content->hash().substr(0, version_name_letters);
    if (!is_version_name(name)) return not_sound(package, "De controlesom is er geen.");
    return name;
}

std::error_code cleared(fs::path const& folder) {
    std::error_code error;
    for (auto at = fs::directory_iterator(folder, error); !error && at != fs::directory_iterator(); at.increment(error))
        if (auto const failed = remove_tree(at->path())) return failed;
    return error;
}

/// Copies the package beside the versions. The path of the copy.
Result<fs::path> staged(StateFolder const& state, fs::path const& package) {
    if (auto const error = cleared(staged_folder(state))) return not_kept(state, error);
    reached(DurableStep::staged_cleared);
    auto const folder = staged_folder(state) / "incoming";
    auto file = folder / "content.db";
    if (auto const error = make_folder(folder)) return not_kept(state, error);
    auto const copied = copy_whole_file(package, file);
    if (copied.reading) return not_read(package, copied.reading);
    if (copied.writing) return not_kept(state, copied.writing);
    reached(DurableStep::staged_copied);
    auto error = sync_file(file);
    if (!error) error = sync_folder(folder);
    if (error) return not_kept(state, error);
    reached(DurableStep::staged_synced);
    return file;
}

/// A copy beside the versions of which all is well; the name that it gets.
Result<std::string> staged_and_verified(StateFolder const& state, fs::path const& package, VerifyPackage const& verify) {
    auto const copy = staged(state, package);
    if (!copy) return tl::unexpected(copy.error());
    auto name = verified(*copy, package);
    if (!name) return name;
    if (auto const trusted = verify ? verify(*copy) : Result<void>{}; !trusted) return tl::unexpected(trusted.error());
    return name;
}

/// A version that is sound keeps its place and its good name; only that it was tried in vain is forgotten.
std::error_code forget_tries(StateFolder const& state, std::string const& name) {
    std::error_code error;
    for (int number = most_tries; number > 0 && !error; --number) error = remove_tree(tried_mark(state, name, number));
    if (!error) error = sync_folder(version_folder(state, name));
    if (!error) reached(DurableStep::tries_forgotten);
    return error;
}

/// The copy gets its place among the versions. One with its name stands there only if it is damaged, and goes.
std::error_code placed(StateFolder const& state, std::string const& name) {
    std::error_code error;
    if (there(version_folder(state, name))) {
        error = rename_file(version_folder(state, name), staged_folder(state) / "damaged");
        // Before the new one comes: a disk that did the two in another order would throw out the wrong one.
        if (!error) error = sync_folder(staged_folder(state));
        if (!error) error = sync_folder(versions_folder(state));
        if (!error) reached(DurableStep::damaged_version_moved);
    }
    if (!error) error = rename_file(staged_folder(state) / "incoming", version_folder(state, name));
    if (!error) error = sync_folder(versions_folder(state));
    if (!error) error = sync_folder(staged_folder(state));
    if (!error) reached(DurableStep::version_renamed);
    return error;
}

/// The new one, then two of those before: such as have proven themselves rather than such as have not, newest first.
std::vector<std::string> names_after(StateFolder const& state, std::string const& name, std::vector<std::string> before) {
    std::erase(before, name);
    std::stable_partition(before.begin(), before.end(), [&](std::string const& one) { return there(good_mark(state, one)); });
    before.insert(before.begin(), name);
    if (before.size() > kept_versions) before.resize(kept_versions);
    return before;
}

}  // namespace

void prune_content(StateFolder const& state) {
    auto const pointer = read_pointer(state);
    if (pointer.damaged) return;
    for (auto const& name : versions_on_disk(state))
        if (std::find(pointer.names.begin(), pointer.names.end(), name) == pointer.names.end()) (void)remove_tree(version_folder(state, name));
    (void)cleared(staged_folder(state));
    reached(DurableStep::old_pruned);
}

Result<InstalledContent> install_content(StateFolder const& state, fs::path const& package, VerifyPackage const& verify) {
    // What is no content at all gets its own sentence, with the name that the operator knows it by.
    if (auto const content = Content::open(package); !content) return tl::unexpected(content.error());
    for (auto const& folder : {state.content(), staged_folder(state), versions_folder(state)})
        if (auto const error = make_folder(folder)) return not_kept(state, error);
    OnlyOne const lock(state.content());
    if (!lock.held()) return refused(install_going_on, "Er wordt al inhoud geïnstalleerd; wacht tot dat klaar is en probeer het opnieuw.");

    auto const name = staged_and_verified(state, package, verify);
    if (!name) {
        (void)cleared(staged_folder(state));  // else a copy that nobody wants fills the disk until the next install
        return tl::unexpected(name.error());
    }
    reached(DurableStep::staged_verified);

    auto const pointer = read_pointer(state);
    bool const already = there(version_folder(state, *name)) && verified(version_file(state, *name), package) == name;
    if (auto const error = already ? forget_tries(state, *name) : placed(state, *name)) return not_kept(state, error);
    if (auto const error = write_pointer(state, names_after(state, *name, pointer.names))) return not_kept(state, error);
    prune_content(state);
    return InstalledContent{*name, pointer.names.empty() || pointer.damaged ? std::string() : pointer.names.front(), already};
}

}  // namespace sprank::store
