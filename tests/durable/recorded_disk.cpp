#include "durable/recorded_disk.hpp"

#include <sqlite3.h>

#include <cerrno>
#include <cstring>
#include <new>
#include <stdexcept>

namespace sprank::durable {
namespace {

using Kind = DiskEvent::Kind;

// ---- a VFS for SQLite in front of the real one

RecordedDisk* recorder = nullptr;

struct File {
    sqlite3_file base;
    sqlite3_file* real;      ///< directly behind this struct
    fs::path* path;          ///< nullptr: a temporary file, not recorded
    bool syncs_folder;       ///< with its first sync, as SQLite's own does for a journal that it made
};

File* of(sqlite3_file* file) { return reinterpret_cast<File*>(file); }
sqlite3_file* real(sqlite3_file* file) { return of(file)->real; }
sqlite3_vfs* real(sqlite3_vfs* vfs) { return static_cast<sqlite3_vfs*>(vfs->pAppData); }

int ask(DiskEvent event) { return recorder == nullptr ? 0 : recorder->about_to(std::move(event)); }

int closed(sqlite3_file* file) {
    int const code = real(file)->pMethods->xClose(real(file));
    delete of(file)->path;
    return code;
}
int read(sqlite3_file* file, void* bytes, int count, sqlite3_int64 at) { return real(file)->pMethods->xRead(real(file), bytes, count, at); }
int written(sqlite3_file* file, void const* bytes, int count, sqlite3_int64 at) {
    if (auto const* const path = of(file)->path) {
        if (int const error = ask({Kind::write, *path, {}, static_cast<std::uint64_t>(at), {static_cast<char const*>(bytes), static_cast<std::size_t>(count)}})) {
            // A full disk takes a part first.
            if (error == ENOSPC) (void)real(file)->pMethods->xWrite(real(file), bytes, count / 2, at);
            return error == ENOSPC ? SQLITE_FULL : SQLITE_IOERR_WRITE;
        }
    }
    return real(file)->pMethods->xWrite(real(file), bytes, count, at);
}
int truncated(sqlite3_file* file, sqlite3_int64 size) {
    if (auto const* const path = of(file)->path)
        if (ask({Kind::truncate, *path, {}, static_cast<std::uint64_t>(size), {}}) != 0) return SQLITE_IOERR_TRUNCATE;
    return real(file)->pMethods->xTruncate(real(file), size);
}
int synced(sqlite3_file* file, int flags) {
    if (auto const* const path = of(file)->path) {
        if (ask({Kind::sync, *path, {}, 0, {}}) != 0) return SQLITE_IOERR_FSYNC;
        if (of(file)->syncs_folder) (void)ask({Kind::sync_folder, path->parent_path(), {}, 0, {}});
        of(file)->syncs_folder = false;
    }
    return real(file)->pMethods->xSync(real(file), flags);
}
int size(sqlite3_file* file, sqlite3_int64* found) { return real(file)->pMethods->xFileSize(real(file), found); }
int locked(sqlite3_file* file, int level) { return real(file)->pMethods->xLock(real(file), level); }
int unlocked(sqlite3_file* file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
int reserved(sqlite3_file* file, int* found) { return real(file)->pMethods->xCheckReservedLock(real(file), found); }
int control(sqlite3_file* file, int what, void* with) { return real(file)->pMethods->xFileControl(real(file), what, with); }
int sector_size(sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); }
int character(sqlite3_file* file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }
int map(sqlite3_file* file, int region, int bytes, int extend, void volatile** found) { return real(file)->pMethods->xShmMap(real(file), region, bytes, extend, found); }
int shared_lock(sqlite3_file* file, int at, int count, int flags) { return real(file)->pMethods->xShmLock(real(file), at, count, flags); }
void barrier(sqlite3_file* file) { real(file)->pMethods->xShmBarrier(real(file)); }
int unmap(sqlite3_file* file, int also_delete) { return real(file)->pMethods->xShmUnmap(real(file), also_delete); }

sqlite3_io_methods const methods{2,    closed,   read,    written,     truncated, synced, size,        locked,  unlocked, reserved,
                                 control, sector_size, character, map, shared_lock, barrier, unmap, nullptr, nullptr};

int opened(sqlite3_vfs* vfs, char const* name, sqlite3_file* file, int flags, int* out) {
    auto* const mine = new (file) File{};
    mine->real = reinterpret_cast<sqlite3_file*>(mine + 1);
    bool const makes = name != nullptr && (flags & SQLITE_OPEN_CREATE) != 0;
    std::error_code error;
    if (makes && !fs::exists(name, error) && ask({Kind::create, name, {}, 0, {}}) != 0) return SQLITE_CANTOPEN;
    int const code = real(vfs)->xOpen(real(vfs), name, mine->real, flags, out);
    if (code != SQLITE_OK) return code;
    bool const lasting = name != nullptr && (flags & SQLITE_OPEN_DELETEONCLOSE) == 0;
    mine->path = lasting ? new fs::path(name) : nullptr;
    mine->syncs_folder = makes && (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL)) != 0;
    file->pMethods = &methods;
    return SQLITE_OK;
}

int deleted(sqlite3_vfs* vfs, char const* name, int sync_folder) {
    std::error_code error;
    if (fs::exists(name, error)) {
        if (ask({Kind::remove, name, {}, 0, {}}) != 0) return SQLITE_IOERR_DELETE;
        if (sync_folder != 0) (void)ask({Kind::sync_folder, fs::path(name).parent_path(), {}, 0, {}});
    }
    return real(vfs)->xDelete(real(vfs), name, sync_folder);
}

sqlite3_vfs* recording_vfs() {
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs* const base = sqlite3_vfs_find(nullptr);
        if (base == nullptr) throw std::runtime_error("no VFS");
        sqlite3_vfs made = *base;  // all that is not about files stays as it is; it does not look at its first argument
        made.zName = "sprank-recording";
        made.szOsFile = static_cast<int>(sizeof(File)) + base->szOsFile;
        made.pNext = nullptr;
        made.pAppData = base;
        made.xOpen = opened;
        made.xDelete = deleted;
        return made;
    }();
    return &vfs;
}

DiskEvent event_of(store::FileOperation const& operation) {
    DiskEvent event{Kind::create, operation.path, operation.to, operation.offset, std::string(operation.bytes)};
    switch (operation.kind) {
        case store::FileOperation::Kind::make_folder: event.kind = Kind::make_folder; break;
        case store::FileOperation::Kind::create: event.kind = Kind::create; break;
        case store::FileOperation::Kind::write: event.kind = Kind::write; break;
        case store::FileOperation::Kind::sync: event.kind = Kind::sync; break;
        case store::FileOperation::Kind::sync_folder: event.kind = Kind::sync_folder; break;
        case store::FileOperation::Kind::rename: event.kind = Kind::rename; break;
        case store::FileOperation::Kind::remove: event.kind = Kind::remove; break;
    }
    return event;
}

}  // namespace

RecordedDisk::RecordedDisk() {
    witness_.reached = [this](store::DurableStep step) { reached(step); };
    witness_.before = [this](store::FileOperation const& operation) { return about_to(event_of(operation)); };
    recorder = this;
    store::watch_durable(&witness_);
    sqlite3_vfs_register(recording_vfs(), 1);
}

RecordedDisk::~RecordedDisk() {
    sqlite3_vfs_unregister(recording_vfs());
    store::watch_durable(nullptr);
    recorder = nullptr;
}

int RecordedDisk::about_to(DiskEvent event) {
    int const error = failing(event);
    if (error == 0) events.push_back(std::move(event));
    return error;
}

}  // namespace sprank::durable
