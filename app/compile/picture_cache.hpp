#pragma once
#include <atomic>
#include <cstdint>
#include <filesystem>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace sprank::compile {

/// Drawn pictures, kept in a folder under a hash of what they were drawn from. Every file begins with the hash of its own bytes,
/// so that a damaged one is drawn again. Safe for several threads; a folder that cannot be written is as good as none.
class PictureCache {
public:
    /// An empty path keeps nothing.
    explicit PictureCache(std::filesystem::path folder);

    /// Hexadecimal sha-256.
    static std::string hash(std::string_view bytes);

    std::optional<std::vector<std::uint8_t>> find(std::string const& name);
    void keep(std::string const& name, std::vector<std::uint8_t> const& png);
    /// Takes away every file that was neither found nor kept since the start.
    void forget_unused();

private:
    std::filesystem::path folder_;
    std::mutex mutex_;
    std::atomic<unsigned> written_ = 0;  ///< two threads may draw the same picture: each has its own file aside
    std::set<std::string> used_;
};

}  // namespace sprank::compile
