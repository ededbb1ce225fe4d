#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "compile/compile.hpp"

namespace sprank::test {

/// Where the fixtures are: tests/fixtures.
std::filesystem::path fixtures();

/// A copy of the small sound content in a folder of its own that is removed at the end.
class ContentCopy {
public:
    ContentCopy();
    ContentCopy(ContentCopy const&) = delete;
    ContentCopy& operator=(ContentCopy const&) = delete;
    ~ContentCopy();

    std::filesystem::path root() const { return root_; }
    std::filesystem::path content() const { return root_ / "content"; }
    /// Puts the files of a fixture over the copy; takes away what its removed.txt names.
    void overlay(std::filesystem::path const& fixture);
    std::string read(std::string const& relative) const;
    void write(std::string const& relative, std::string const& bytes);
    /// Puts other words in the place of some that are there; fails the test when they are not.
    void replace(std::string const& relative, std::string const& old_words, std::string const& new_words);
    std::vector<std::string> files() const;

private:
    std::filesystem::path root_;
};

/// As strict as for the real content, but for the amounts; no pictures are drawn.
compile::CompileOptions small_options();

/// Every problem as the editor gets it, one a line.
std::string lines_of(compile::Compiled const&);
std::string check(ContentCopy const&);

}  // namespace sprank::test
