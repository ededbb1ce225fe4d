#include "store/durable_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <vector>

namespace sprank::store {
namespace {

namespace fs = std::filesystem;
using Kind = FileOperation::Kind;

constexpr std::size_t piece = 256 * 1024;

std::error_code error_of(int number) { return {number, std::generic_category()}; }
std::error_code last_error() { return error_of(errno); }

/// A descriptor that is closed at the end.
class Descriptor {
public:
    Descriptor(fs::path const& path, int flags, int permissions = 0) : number_(::open(path.c_str(), flags | O_CLOEXEC, permissions)) {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(Descriptor const&) = delete;
    Descriptor& operator=(Descriptor const&) = delete;
    explicit operator bool() const { return number_ >= 0; }
    int number() const { return number_; }

private:
    int number_;
};

std::error_code give_to_owner_of(fs::path const& folder, int file) {
    struct stat owner{};
    if (::geteuid() != 0) return {};
    return ::stat(folder.c_str(), &owner) == 0 && ::fchown(file, owner.st_uid, owner.st_gid) == 0 ? std::error_code{} : last_error();
}

/// A file that is being written from its beginning.
class NewFile {
public:
    NewFile(fs::path const& path, int permissions)
        : path_(path), error_(error_of(announced({Kind::create, path}))),
          file_(error_ ? fs::path() : path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, permissions) {
        if (error_) return;
        error_ = file_ ? give_to_owner_of(folder_of(path), file_.number()) : last_error();
    }
    std::error_code add(std::string_view bytes) {
        if (!error_) error_ = error_of(announced({Kind::write, path_, {}, offset_, bytes}));
        while (!error_ && !bytes.empty()) {
            auto const count = ::write(file_.number(), bytes.data(), bytes.size());
            if (count < 0 && errno == EINTR) continue;
            if (count <= 0) error_ = count < 0 ? last_error() : error_of(ENOSPC);
            if (error_) break;
            bytes.remove_prefix(static_cast<std::size_t>(count));
            offset_ += static_cast<std::uint64_t>(count);
        }
        return error_;
    }
    std::error_code error() const { return error_; }

private:
    fs::path path_;
    std::error_code error_;
    Descriptor file_;
    std::uint64_t offset_ = 0;
};

std::error_code synced(fs::path const& path, Kind kind, int flags) {
    if (int const number = announced({kind, path}); number != 0) return error_of(number);
    Descriptor const file(path, O_RDONLY | flags);
    return file && ::fsync(file.number()) == 0 ? std::error_code{} : last_error();
}

std::error_code removed(fs::path const& path) {
    if (int const number = announced({Kind::remove, path}); number != 0) return error_of(number);
    std::error_code error;
    fs::remove(path, error);
    return error;
}

/// Read from the file, and as far as the system lets us from the disk itself.
bool holds(fs::path const& path, std::string_view bytes) {
    Descriptor const file(path, O_RDONLY);
    if (!file) return false;
    (void)::posix_fadvise(file.number(), 0, 0, POSIX_FADV_DONTNEED);
    std::vector<char> part(piece);
    for (;;) {
        auto const count = ::read(file.number(), part.data(), part.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return count == 0 && bytes.empty();
        std::string_view const read(part.data(), static_cast<std::size_t>(count));
        if (!bytes.starts_with(read)) return false;
        bytes.remove_prefix(read.size());
    }
}

}  // namespace

fs::path folder_of(fs::path const& path) { return path.has_parent_path() ? path.parent_path() : fs::path("."); }

std::error_code make_folder(fs::path const& path) {
    std::error_code error;
    if (fs::is_directory(path, error)) return {};
    if (int const number = announced({Kind::make_folder, path}); number != 0) return error_of(number);
    if (::mkdir(path.c_str(), 0755) != 0 && errno != EEXIST) return last_error();
    Descriptor const folder(path, O_RDONLY | O_DIRECTORY);
    if (!folder) return last_error();
    if (auto const given = give_to_owner_of(folder_of(path), folder.number())) return given;
    return sync_folder(folder_of(path));
}

std::error_code write_file(fs::path const& path, std::string_view bytes, int permissions) {
    NewFile file(path, permissions);
    return bytes.empty() ? file.error() : file.add(bytes);
}

std::error_code sync_file(fs::path const& path) { return synced(path, Kind::sync, 0); }

std::error_code sync_folder(fs::path const& path) {
    auto const error = synced(path, Kind::sync_folder, O_DIRECTORY);
    return error == std::errc::invalid_argument || error == std::errc::not_supported ? std::error_code{} : error;
}

std::error_code rename_file(fs::path const& from, fs::path const& to) {
    if (int const number = announced({Kind::rename, from, to}); number != 0) return error_of(number);
    std::error_code error;
    fs::rename(from, to, error);
    return error;
}

std::error_code remove_tree(fs::path const& path) {
    std::error_code error;
    auto const status = fs::symlink_status(path, error);
    if (!fs::exists(status)) return {};
    if (fs::is_directory(status)) {
        std::vector<fs::path> inside;
        for (auto at = fs::directory_iterator(path, error); !error && at != fs::directory_iterator(); at.increment(error)) inside.push_back(at->path());
        for (auto const& one : inside)
            if (auto const failed = remove_tree(one)) return failed;
    }
    return removed(path);
}

Copied copy_whole_file(fs::path const& from, fs::path const& to) {
    Descriptor const source(from, O_RDONLY);
    if (!source) return {last_error(), {}};
    NewFile file(to, 0644);
    std::vector<char> part(piece);
    while (!file.error()) {
        auto const count = ::read(source.number(), part.data(), part.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return {last_error(), {}};
        if (count == 0) break;
        (void)file.add({part.data(), static_cast<std::size_t>(count)});
    }
    return {{}, file.error()};
}

std::error_code replace_file(fs::path const& path, std::string_view bytes, int permissions, ReplaceSteps steps) {
    fs::path const aside = path.string() + ".new";
    std::error_code error = remove_tree(aside);
    if (!error) error = write_file(aside, bytes, permissions);
    if (!error) reached(steps.written), error = sync_file(aside);
    // What cannot be read back must not take the place of what works.
    if (!error) reached(steps.synced), error = holds(aside, bytes) ? std::error_code{} : error_of(EIO);
    if (!error) error = rename_file(aside, path);
    if (error) {
        (void)remove_tree(aside);
        return error;
    }
    error = sync_folder(folder_of(path));
    if (!error) reached(steps.renamed);
    return error;
}

}  // namespace sprank::store
