// Drawings that screens name in code: no compiler of C++ sees one that is missing.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>

#include "core/drawings.hpp"
#include "source_tree.hpp"

namespace sprank::source {
namespace {

namespace fs = std::filesystem;

std::set<std::string> names_in(std::string const& folder) {
    std::set<std::string> names;
    for (auto const& entry : fs::directory_iterator(fs::path(SPRANK_SOURCE_ROOT) / "assets" / folder))
        if (entry.path().extension() == ".svg") names.insert(entry.path().stem().string());
    return names;
}

/// The string literals of a source that hold no quotes themselves.
std::set<std::string> literals_of(std::string const& text) {
    std::set<std::string> found;
    for (std::size_t open = text.find('"'); open != std::string::npos;) {
        auto const close = text.find('"', open + 1);
        if (close == std::string::npos) break;
        found.insert(text.substr(open + 1, close - open - 1));
        open = text.find('"', close + 1);
    }
    return found;
}

std::set<std::string> literals_of_screens() {
    std::set<std::string> all;
    for (auto const& file : whole_tree())
        if (file.path.starts_with("app/screens/") || file.path.starts_with("app/ui/")) all.merge(literals_of(file.text));
    return all;
}

std::set<std::string> colours() {
    std::set<std::string> all;
    for (auto const& file : whole_tree())
        if (file.path == "app/ui/theme.cpp") all.merge(literals_of(file.text));
    return all;
}

}  // namespace

TEST_CASE("every drawing that a screen names is in the list that the content compiler checks") {
    std::set<std::string> const listed(drawings_of_screens.begin(), drawings_of_screens.end());
    auto const icons = names_in("icons"), people = names_in("people"), pairs = colours();
    REQUIRE(icons.size() > 20);
    REQUIRE(pairs.size() > 10);
    for (auto const& literal : literals_of_screens()) {
        CAPTURE(literal);
        // A colour pair and an icon may have one name: then the literal does not tell which it is.
        if (icons.contains(literal) && !pairs.contains(literal)) CHECK(listed.contains("icon/" + literal));
        if (people.contains(literal)) CHECK(listed.contains("person/" + literal));
        if (literal.starts_with("map/") || literal.starts_with("logo/") || literal.starts_with("empty/")) CHECK(listed.contains(literal));
    }
}

TEST_CASE("the list names nothing that no screen shows, and only files that are there") {
    auto const literals = literals_of_screens();
    for (auto const drawing : drawings_of_screens) {
        CAPTURE(drawing);
        std::string const whole(drawing), name = whole.substr(whole.find('/') + 1);
        CHECK((literals.contains(whole) || literals.contains(name)));
        CHECK((names_in("icons").contains(name) || names_in("people").contains(name) || names_in("map").contains(name) || names_in("empty").contains(name)));
    }
    CHECK(std::ranges::is_sorted(drawings_of_screens));
}

}  // namespace sprank::source
