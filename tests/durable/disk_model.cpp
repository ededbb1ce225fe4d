#include "durable/disk_model.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace sprank::durable {

namespace {
constexpr std::size_t sector = 512;
using Kind = DiskEvent::Kind;
}  // namespace

Files files_in(fs::path const& root) {
    Files found;
    if (!fs::exists(root)) return found;
    found.folders.insert(root);
    for (auto const& entry : fs::recursive_directory_iterator(root)) {
        if (entry.is_directory()) {
            found.folders.insert(entry.path());
        } else {
            std::ifstream file(entry.path(), std::ios::binary);
            found.files[entry.path()] = {std::istreambuf_iterator<char>(file), {}};
        }
    }
    return found;
}

void lay_out(Files const& files, fs::path const& from, fs::path const& to) {
    for (auto const& folder : files.folders) fs::create_directories(to / folder.lexically_relative(from));
    for (auto const& [path, bytes] : files.files) {
        auto const place = to / path.lexically_relative(from);
        fs::create_directories(place.parent_path());  // a name that lasted keeps its folder
        std::ofstream(place, std::ios::binary) << bytes;
    }
}

DiskModel::DiskModel(Files const& at_first) {
    durable_.folders = at_first.folders;
    for (auto const& [path, bytes] : at_first.files) {
        durable_.files[path] = inodes_.size();
        inodes_.push_back({bytes, bytes, {}});
    }
    now_ = durable_;
}

void DiskModel::put(std::string& bytes, Change const& change) {
    if (change.truncates) {
        bytes.resize(change.offset, '\0');
    } else {
        if (bytes.size() < change.offset + change.bytes.size()) bytes.resize(change.offset + change.bytes.size(), '\0');
        bytes.replace(change.offset, change.bytes.size(), change.bytes);
    }
}

void DiskModel::apply(Names& names, NameChange const& change) {
    switch (change.kind) {
        case NameChange::Kind::folder: names.folders.insert(change.path); return;
        case NameChange::Kind::link: names.files[change.path] = change.inode; return;
        case NameChange::Kind::unlink:
            names.files.erase(change.path);
            names.folders.erase(change.path);
            return;
        case NameChange::Kind::rename: break;
    }
    if (change.inode != SIZE_MAX) {
        names.files.erase(change.path);
        names.files[change.to] = change.inode;
        return;
    }
    // a folder with what is in it
    auto const moved = [&](fs::path const& path) {
        auto const inside = path.lexically_relative(change.path);
        return inside.empty() || *inside.begin() == ".." ? path : inside == "." ? change.to : change.to / inside;
    };
    Names after;
    for (auto const& folder : names.folders) after.folders.insert(moved(folder));
    for (auto const& [path, inode] : names.files) after.files[moved(path)] = inode;
    after.folders.insert(change.to);
    names = std::move(after);
}

void DiskModel::happen(DiskEvent const& event) {
    auto const name = [this](NameChange change) {
        apply(now_, change);
        pending_.push_back(std::move(change));
    };
    auto const write = [&](Change change) {
        auto& inode = inodes_.at(now_.files.at(event.path));
        put(inode.now, change);
        inode.pending.push_back(std::move(change));
    };
    switch (event.kind) {
        case Kind::told: return;
        case Kind::make_folder: return name({NameChange::Kind::folder, event.path, {}, 0});
        case Kind::create:
            if (now_.files.contains(event.path)) return write({0, {}, true});
            inodes_.emplace_back();
            return name({NameChange::Kind::link, event.path, {}, inodes_.size() - 1});
        case Kind::write: return write({event.offset, event.bytes, false});
        case Kind::truncate: return write({event.offset, {}, true});
        case Kind::sync: {
            // A folder may be synced as a file is; that is the same.
            if (!now_.files.contains(event.path)) return;
            auto& inode = inodes_.at(now_.files.at(event.path));
            inode.durable = inode.now;
            inode.pending.clear();
            return;
        }
        case Kind::sync_folder:
            for (auto at = pending_.begin(); at != pending_.end();) {
                bool const here = (at->kind == NameChange::Kind::rename ? at->to : at->path).parent_path() == event.path;
                if (here) apply(durable_, *at);
                at = here ? pending_.erase(at) : at + 1;
            }
            return;
        case Kind::rename: {
            auto const at = now_.files.find(event.path);
            return name({NameChange::Kind::rename, event.path, event.to, at == now_.files.end() ? SIZE_MAX : at->second});
        }
        case Kind::remove: return name({NameChange::Kind::unlink, event.path, {}, 0});
    }
}

Files DiskModel::cut(Choose const& choose, bool coarse) const {
    Names names = durable_;
    for (auto const& change : pending_)
        if (choose(2) == 1) apply(names, change);
    Files found;
    found.folders = names.folders;
    for (auto const& [path, inode] : names.files) found.files[path] = coarse ? coarse_cut(inodes_[inode], choose) : sector_cut(inodes_[inode], choose);
    return found;
}

std::string DiskModel::coarse_cut(Inode const& inode, Choose const& choose) {
    if (inode.pending.empty()) return inode.durable;
    auto const how = choose(4);
    if (how == 0) return inode.durable;
    if (how == 1) return inode.now;
    std::string bytes = inode.now.substr(0, inode.now.size() / 2);
    if (how == 2) bytes.resize(inode.now.size(), '\0');
    return bytes;
}

std::string DiskModel::sector_cut(Inode const& inode, Choose const& choose) {
    if (inode.pending.empty()) return inode.durable;
    // How the disk was in the mood: it lost all, kept all, or did as it liked.
    auto const mood = choose(4);
    if (mood == 0) return inode.durable;
    if (mood == 1) return inode.now;
    // One sector after the other: which of its states since the sync it has.
    std::vector<std::string> states{inode.durable};
    std::vector<std::size_t> sizes{inode.durable.size()};
    for (auto const& change : inode.pending) {
        states.push_back(states.back());
        put(states.back(), change);
        sizes.push_back(states.back().size());
    }
    std::string bytes(sizes[choose(sizes.size())], '\0');
    for (std::size_t at = 0; at < bytes.size(); at += sector) {
        auto const end = std::min(at + sector, bytes.size());
        auto const one = choose(states.size());
        auto const torn = mood == 3 && one > 0 && choose(8) == 0 ? at + choose(sector) : end;
        for (std::size_t i = at; i < end; ++i) {
            auto const& state = states[i < torn ? one : one - 1];
            if (i < state.size()) bytes[i] = state[i];
        }
    }
    return bytes;
}

bool through_all(std::size_t most, std::function<void(Choose const&)> const& one) {
    std::vector<std::pair<std::size_t, std::size_t>> digits;  // the answer, and of how many
    for (std::size_t round = 0; round < most; ++round) {
        std::size_t at = 0;
        one([&](std::size_t count) {
            if (at == digits.size()) digits.emplace_back(0, count);
            return digits[at++].first;
        });
        while (!digits.empty() && digits.back().first + 1 == digits.back().second) digits.pop_back();
        if (digits.empty()) return true;
        ++digits.back().first;
    }
    return false;
}

}  // namespace sprank::durable
