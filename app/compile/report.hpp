#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "compile/problem.hpp"

namespace sprank::compile {

/// Collects every problem; nothing stops at the first one.
class Report {
public:
    /// So many errors, and so many warnings, of one file are kept; the rest is counted and told in one line. One wrong quote in a table of a hundred
    /// thousand rows must not bury everything else.
    static constexpr std::size_t most_per_file = 500;

    void error(Where const&, std::string_view rule, std::string found, std::string advice);
    void warning(Where const&, std::string_view rule, std::string found, std::string advice);

    std::size_t errors() const { return errors_; }
    /// No more problems of that file are kept: no need to think about good advice.
    bool full(std::string const& file) const;
    /// By file, then line, then column. The same problem is there once.
    std::vector<Problem> sorted() const;

private:
    void add(Where const&, std::string_view rule, std::string found, std::string advice, Severity);

    std::vector<Problem> problems_;
    struct Count {
        std::size_t errors = 0, warnings = 0;
    };
    std::unordered_map<std::string, Count> per_file_;
    std::size_t errors_ = 0;
};

}  // namespace sprank::compile
