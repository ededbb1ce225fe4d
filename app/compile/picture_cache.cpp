#include "compile/picture_cache.hpp"

#include <glib.h>

#include <fstream>
#include <iterator>
#include <memory>
#include <system_error>

namespace sprank::compile {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t hash_length = 64;
constexpr std::string_view extension = ".kept";

std::string_view as_text(std::vector<std::uint8_t> const& bytes) { return {reinterpret_cast<char const*>(bytes.data()), bytes.size()}; }

}  // namespace

PictureCache::PictureCache(fs::path folder) : folder_(std::move(folder)) {
    if (folder_.empty()) return;
    std::error_code error;
    fs::create_directories(folder_, error);
    if (error) folder_.clear();
}

std::string PictureCache::hash(std::string_view bytes) {
    std::unique_ptr<gchar, decltype(&g_free)> const text(
        g_compute_checksum_for_data(G_CHECKSUM_SHA256, reinterpret_cast<guchar const*>(bytes.data()), bytes.size()), g_free);
    return text.get();
}

std::optional<std::vector<std::uint8_t>> PictureCache::find(std::string const& name) {
    if (folder_.empty()) return std::nullopt;
    auto const file = name + std::string(extension);
    std::ifstream stream(folder_ / file, std::ios::binary);
    if (!stream) return std::nullopt;
    std::vector<std::uint8_t> bytes{std::istreambuf_iterator<char>(stream), {}};
    if (bytes.size() <= hash_length) return std::nullopt;
    auto const kept = as_text(bytes);
    if (hash(kept.substr(hash_length)) != kept.substr(0, hash_length)) return std::nullopt;
    std::scoped_lock const lock(mutex_);
    used_.insert(file);
    bytes.erase(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(hash_length));
    return bytes;
}

void PictureCache::keep(std::string const& name, std::vector<std::uint8_t> const& png) {
    if (folder_.empty()) return;
    auto const file = name + std::string(extension);
    auto const aside = folder_ / (file + ".new" + std::to_string(written_++));
    bool written = false;
    {
        std::ofstream stream(aside, std::ios::binary | std::ios::trunc);
        stream << hash(as_text(png)) << as_text(png);
        stream.flush();
        written = stream.good();
    }
    std::error_code error;
    if (written) fs::rename(aside, folder_ / file, error);
    if (!written || error) {
        fs::remove(aside, error);
        return;
    }
    std::scoped_lock const lock(mutex_);
    used_.insert(file);
}

void PictureCache::forget_unused() {
    if (folder_.empty()) return;
    std::error_code error;
    std::vector<fs::path> old;
    for (fs::directory_iterator iterator(folder_, error), end; !error && iterator != end; iterator.increment(error)) {
        auto const name = iterator->path().filename().string();
        if (name.ends_with(extension) && !used_.contains(name)) old.push_back(iterator->path());
    }
    for (auto const& path : old) fs::remove(path, error);
}

}  // namespace sprank::compile
