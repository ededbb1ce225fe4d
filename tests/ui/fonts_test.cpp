// Letters: every character that an editor wrote is there to be drawn.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>

#include "easel.hpp"
#include "ui/text_layout.hpp"

namespace sprank::ui {
namespace {

namespace fs = std::filesystem;

constexpr std::array reading{Style::head, Style::card, Style::button, Style::button_small, Style::intro, Style::body, Style::body_strong, Style::small, Style::small_strong};
constexpr std::array display{Style::poster, Style::name, Style::title, Style::door};
constexpr unsigned soft_hyphen = 0xAD;

std::string text_of(fs::path const& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Every character of a text, but those that are never drawn.
std::set<unsigned> characters(std::string_view text) {
    std::set<unsigned> found;
    for (char const *at = text.data(), *const end = at + text.size(); at < end;) {
        unsigned const c = next_code_point(at, end);
        if (c != '\n' && c != '\r' && c != soft_hyphen) found.insert(c);
    }
    return found;
}

std::string shown(unsigned c) {
    char words[16];
    std::snprintf(words, sizeof words, "U+%04X", c);
    return words;
}

void check_drawable(std::set<unsigned> const& wanted, std::span<Style const> styles, std::string const& where) {
    for (unsigned const c : wanted)
        for (Style const style : styles) {
            bool const there = c < 0x10000 && Letters::of()[style].FindGlyphNoFallback(static_cast<ImWchar>(c));
            INFO(where << ": " << shown(c) << " is not in style " << static_cast<int>(style));
            CHECK(there);
        }
}

/// The lines that begin with one of these keys, as titles and names do.
std::string lines_with(std::string const& text, std::initializer_list<std::string_view> keys) {
    std::istringstream lines(text);
    std::string found, line;
    while (std::getline(lines, line)) {
        auto const begin = line.find_first_not_of(' ');
        if (begin == std::string::npos) continue;
        std::string_view const rest = std::string_view(line).substr(begin);
        if (std::ranges::any_of(keys, [rest](std::string_view key) { return rest.starts_with(key); })) found += line + "\n";
    }
    return found;
}

TEST_CASE("every character in the content can be drawn in every style for reading") {
    int files = 0;
    for (auto const& entry : fs::recursive_directory_iterator(fs::path(SPRANK_SOURCE_ROOT) / "content")) {
        auto const kind = entry.path().extension();
        if (kind != ".yaml" && kind != ".md" && kind != ".csv") continue;
        if (entry.path().filename() == "README.md") continue;
        ++files;
        check_drawable(characters(text_of(entry.path())), reading, entry.path().string());
    }
    CHECK(files > 60);
}

TEST_CASE("every name, title and door can be drawn in the styles for display") {
    fs::path const content = fs::path(SPRANK_SOURCE_ROOT) / "content";
    int names = 0;
    for (auto const& entry : fs::recursive_directory_iterator(content)) {
        auto const kind = entry.path().extension();
        if (kind != ".yaml" && kind != ".md") continue;
        std::string const found = lines_with(text_of(entry.path()), {"name:", "title", "nl:", "nl-simple:", "en:", "explore:", "quiz:", "girls:", "switchers:", "near:"});
        if (entry.path().string().find("quiz") != std::string::npos) continue;  // items, tags and lenses stand in reading styles
        names += found.empty() ? 0 : 1;
        check_drawable(characters(found), display, entry.path().string());
    }
    CHECK(names > 60);
}

TEST_CASE("the letters of our on-screen keyboard and of our neighbours are there") {
    check_drawable(characters("abcdefghijklmnopqrstuvwxyz0123456789 -'\u00EB\u00EF\u00E9\u00E8\u00FC\u00F6\u00E7\u20AC\u2019\u201C\u201D\u2026\u2013"), reading, "keyboard");
}

TEST_CASE("a style is as large as the design says and grows with the text step") {
    Letters& normal = Letters::of();
    Letters& largest = Letters::of({}, TextStep::largest);
    CHECK(normal.fonts[Style::body].size == 30);
    CHECK(largest.fonts[Style::body].size == doctest::Approx(39));
    for (std::size_t i = 0; i < style_count; ++i) {
        auto const style = static_cast<Style>(i);
        StyleMeasure const& measure = normal.fonts[style];
        CHECK(measure.font != nullptr);
        CHECK(measure.capital > .6f * measure.size);
        CHECK(measure.capital < measure.line);
        CHECK(largest.fonts[style].size > measure.size);
    }
}

TEST_CASE("capitals are as high as the audit believes") {
    for (std::size_t i = 0; i < style_count; ++i) {
        auto const style = static_cast<Style>(i);
        ImFontGlyph const* const glyph = Letters::of()[style].FindGlyph('H');
        REQUIRE(glyph);
        CAPTURE(i);
        CHECK(glyph->Y1 - glyph->Y0 == doctest::Approx(Letters::of().fonts[style].capital).epsilon(.08));
    }
}

}  // namespace
}  // namespace sprank::ui
