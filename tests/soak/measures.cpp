#include "measures.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <string>

namespace sprank::soak {

namespace fs = std::filesystem;

namespace {
constexpr double wider = 1.04;

int entries(char const* folder) {
    std::error_code error;
    int count = 0;
    for ([[maybe_unused]] auto const& entry : fs::directory_iterator(folder, error)) ++count;
    return count;
}
}  // namespace

void Durations::add(double us) {
    auto const at = static_cast<std::size_t>(std::log(std::max(1.0, us)) / std::log(wider));
    ++classes_[std::min(at, classes_.size() - 1)];
    ++count_;
    worst_ = std::max(worst_, us);
}

double Durations::share_under(double share) const {
    long left = static_cast<long>(share * static_cast<double>(count_));
    for (std::size_t i = 0; i < classes_.size(); ++i)
        if ((left -= classes_[i]) <= 0) return std::pow(wider, static_cast<double>(i + 1));
    return worst_;
}

void Line::add(double at, double value) {
    if (n_ == 0) first_ = most_ = value;
    ++n_, x_ += at, y_ += value, xx_ += at * at, xy_ += at * value;
    last_ = value;
    most_ = std::max(most_, value);
}

double Line::slope() const {
    double const spread = n_ * xx_ - x_ * x_;
    return n_ < 2 || spread == 0 ? 0 : (n_ * xy_ - x_ * y_) / spread;
}

double pss_kilobytes() {
    std::ifstream lines("/proc/self/smaps_rollup");
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with("Pss:")) return std::stod(line.substr(4));
    return 0;
}

int open_files() { return entries("/proc/self/fd") - 1; }  // without the one that looks
int threads() { return entries("/proc/self/task"); }

std::uintmax_t bytes_in(fs::path const& folder) {
    std::error_code error;
    std::uintmax_t bytes = 0;
    for (auto const& entry : fs::recursive_directory_iterator(folder, error))
        if (entry.is_regular_file(error)) bytes += entry.file_size(error);
    return bytes;
}

}  // namespace sprank::soak
