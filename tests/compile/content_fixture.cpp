#include "compile/content_fixture.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <sstream>

namespace sprank::test {
namespace {

namespace fs = std::filesystem;

constexpr std::array<KeyInfo, 2> small_keys{KeyInfo{"home.title", ""}, KeyInfo{"explore.count_many", "count"}};
constexpr std::array<std::string_view, 4> small_drawings{"icon/zoek", "logo/sprank-logo", "map/nederland", "person/laborant"};

std::string bytes_of(fs::path const& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace

fs::path fixtures() { return fs::path(SPRANK_SOURCE_ROOT) / "tests" / "fixtures"; }

ContentCopy::ContentCopy() {
    static int number = 0;
    root_ = fs::temp_directory_path() / ("sprank-content-test-" + std::to_string(getpid()) + "-" + std::to_string(number++));
    fs::remove_all(root_);
    fs::copy(fixtures() / "content-base", root_, fs::copy_options::recursive);
}

ContentCopy::~ContentCopy() {
    std::error_code ignored;
    fs::remove_all(root_, ignored);
}

void ContentCopy::overlay(fs::path const& fixture) {
    for (auto const& entry : fs::recursive_directory_iterator(fixture)) {
        auto const relative = fs::relative(entry.path(), fixture);
        auto const target = root_ / relative;
        if (relative == "expected.txt" || relative == "removed.txt") continue;
        if (entry.is_directory()) {
            if (fs::is_regular_file(target)) fs::remove(target);  // a folder where a file belongs is a kind of mistake
            fs::create_directories(target);
        } else {
            fs::copy_file(entry.path(), target, fs::copy_options::overwrite_existing);
        }
    }
    std::istringstream removed(bytes_of(fixture / "removed.txt"));
    for (std::string line; std::getline(removed, line);) {
        if (!line.empty()) REQUIRE(fs::remove_all(root_ / line) > 0);
    }
}

std::string ContentCopy::read(std::string const& relative) const { return bytes_of(root_ / relative); }

void ContentCopy::write(std::string const& relative, std::string const& bytes) {
    fs::create_directories((root_ / relative).parent_path());
    std::ofstream(root_ / relative, std::ios::binary | std::ios::trunc) << bytes;
}

void ContentCopy::replace(std::string const& relative, std::string const& old_words, std::string const& new_words) {
    auto text = read(relative);
    auto const at = text.find(old_words);
    REQUIRE(at != std::string::npos);
    write(relative, text.replace(at, old_words.size(), new_words));
}

std::vector<std::string> ContentCopy::files() const {
    std::vector<std::string> found;
    for (auto const& entry : fs::recursive_directory_iterator(content())) {
        if (entry.is_regular_file()) found.push_back(fs::relative(entry.path(), root_).string());
    }
    std::sort(found.begin(), found.end());
    return found;
}

compile::CompileOptions small_options() {
    compile::CompileOptions options;
    options.shown_as = "content";
    options.pictures = compile::Pictures::check;
    options.today = Date{2026, 10, 1};
    options.amounts.quiz_items_per_lens = 1;
    options.amounts.quiz_extra_items_per_lens = 0;
    options.keys = small_keys;
    options.drawings = small_drawings;
    return options;
}

std::string lines_of(compile::Compiled const& compiled) {
    std::string lines;
    for (auto const& problem : compiled.problems) lines += compile::to_text(problem) + "\n";
    return lines;
}

std::string check(ContentCopy const& copy) { return lines_of(compile::compile(copy.content(), small_options())); }

}  // namespace sprank::test
