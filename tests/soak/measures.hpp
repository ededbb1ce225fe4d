#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace sprank::soak {

/// Durations in classes of 4 %, so that months of them take no more room than a minute.
class Durations {
public:
    void add(double us);
    long count() const { return count_; }
    double share_under(double share) const;  ///< the duration that so many stay under; microseconds
    double worst() const { return worst_; }

private:
    std::array<long, 512> classes_{};
    long count_ = 0;
    double worst_ = 0;
};

/// A straight line through measurements, by least squares.
class Line {
public:
    void add(double at, double value);
    double slope() const;      ///< of value per unit of `at`
    double first() const { return first_; }
    double last() const { return last_; }
    double most() const { return most_; }
    long count() const { return static_cast<long>(n_); }

private:
    double n_ = 0, x_ = 0, y_ = 0, xx_ = 0, xy_ = 0, first_ = 0, last_ = 0, most_ = 0;
};

/// Of this process, as the machine tells.
double pss_kilobytes();
int open_files();
int threads();
std::uintmax_t bytes_in(std::filesystem::path const& folder);

}  // namespace sprank::soak
