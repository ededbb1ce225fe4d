#pragma once
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "import/foreign.hpp"

namespace sprank::import {

/// Complaints about one file: so many that an editor can still read them, then how many more there are.
class ComplaintList {
public:
    static constexpr std::size_t most = 500;

    explicit ComplaintList(std::string file) : file_(std::move(file)) {}
    std::string const& file() const { return file_; }
    void add(std::string place, std::string found, std::string advice) {
        if (complaints_.size() < most)
            complaints_.push_back({{file_, std::move(place)}, std::move(found), std::move(advice)});
        else
            ++more_;
    }
    std::vector<Complaint> taken() {
        if (more_ > 0) {
            auto const count = more_ == 1 ? "is nog 1 andere opmerking" : "zijn nog " + std::to_string(more_) + " andere opmerkingen";
            complaints_.push_back({{file_, ""},
                                   "Er " + std::string(count) + " over dit bestand.",
                                   "Verbeter eerst wat hier staat, en lees het bestand dan opnieuw in."});
        }
        return std::exchange(complaints_, {});
    }

private:
    std::string file_;
    std::vector<Complaint> complaints_;
    std::size_t more_ = 0;
};

}  // namespace sprank::import
