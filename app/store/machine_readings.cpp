#include "store/machine_readings.hpp"

#include <sys/statvfs.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>
#include <sstream>
#include <string_view>
#include <system_error>

namespace sprank::store {
namespace {

namespace fs = std::filesystem;

constexpr int coldest = -40, hottest = 150;  ///< a sensor that says otherwise is not connected

int bounded(double number) { return static_cast<int>(std::clamp<double>(std::round(number), 0, std::numeric_limits<int>::max())); }

std::optional<long> number_in(fs::path const& path) {
    std::ifstream file(path);
    long number = 0;
    return file >> number ? std::optional(number) : std::nullopt;
}

}  // namespace

std::optional<int> memory_mb(fs::path const& root, std::string const& process) {
    std::ifstream file(root / "proc" / process / "smaps_rollup");
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        std::string name;
        double kilobytes = 0;
        if (words >> name >> kilobytes && name == "Pss:") return bounded(kilobytes / 1024);
    }
    return std::nullopt;
}

std::optional<int> disk_free_mb(fs::path const& path) {
    struct statvfs disk{};
    if (::statvfs(path.c_str(), &disk) != 0) return std::nullopt;
    return bounded(static_cast<double>(disk.f_bavail) * static_cast<double>(disk.f_frsize) / (1024 * 1024));
}

std::optional<int> temperature_c(fs::path const& root) {
    std::optional<int> highest;
    std::error_code error;
    for (fs::directory_iterator at(root / "sys/class/thermal", error), end; !error && at != end; at.increment(error)) {
        if (!at->path().filename().string().starts_with("thermal_zone")) continue;
        auto const thousandths = number_in(at->path() / "temp");
        if (!thousandths) continue;
        long const degrees = std::lround(static_cast<double>(*thousandths) / 1000);
        if (degrees > coldest && degrees < hottest) highest = std::max(highest.value_or(coldest), static_cast<int>(degrees));
    }
    return highest;
}

std::optional<bool> root_is_read_only(fs::path const& root) {
    std::ifstream file(root / "proc/mounts");
    std::optional<bool> found;
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        std::string device, place, kind, options;
        // What is mounted over it later is what counts.
        if (words >> device >> place >> kind >> options && place == "/") found = (options + ",").starts_with("ro,");
    }
    return found;
}

}  // namespace sprank::store
