#include "core/text.hpp"

#include <doctest/doctest.h>

#include <climits>

namespace sprank {
namespace {

TEST_CASE("names in braces are replaced by their values") {
    CHECK(filled("{count} beroepen", {{"count", "26"}}) == "26 beroepen");
    CHECK(filled("Vraag {step} van {total}", {{"step", "3"}, {"total", "18"}}) == "Vraag 3 van 18");
    CHECK(filled("{a}{a}{b}", {{"a", "x"}, {"b", "y"}}) == "xxy");
    CHECK(filled("geen", {{"a", "x"}}) == "geen");
    CHECK(filled("", {}).empty());
}

TEST_CASE("a name without a value stays visible, and a value is never looked into again") {
    CHECK(filled("{other} en {count}", {{"count", "2"}}) == "{other} en 2");
    CHECK(filled("{a}", {{"a", "{b}"}, {"b", "fout"}}) == "{b}");
    CHECK(filled("{a {b}", {{"b", "x"}}) == "{a x");
    CHECK(filled("open {a", {{"a", "x"}}) == "open {a");
    CHECK(filled("}{", {{"", "x"}}) == "}{");
}

TEST_CASE("levels that begin alike say their beginning once") {
    using Texts = std::vector<std::string>;
    CHECK(without_repeated_beginnings({"entree", "mbo 2", "mbo 3", "mbo 4", "hbo"}) == Texts{"entree", "mbo 2", "3", "4", "hbo"});
    CHECK(without_repeated_beginnings({"hbo", "hbo"}) == Texts{"hbo", "hbo"});
    CHECK(without_repeated_beginnings({"mbo 4", "ad", "mbo 4"}) == Texts{"mbo 4", "ad", "mbo 4"});
    CHECK(without_repeated_beginnings({}).empty());
}

TEST_CASE("a text stands inside a sentence with a small letter, an abbreviation stays") {
    CHECK(lowered("Een robot in elkaar zetten") == "een robot in elkaar zetten");
    CHECK(lowered("ICT en data") == "ICT en data");
    CHECK(lowered("3D-printer") == "3D-printer");
    CHECK(lowered("\u00C9\u00E9n ding") == "\u00C9\u00E9n ding");
    CHECK(lowered("A") == "a");
    CHECK(lowered("").empty());
}

TEST_CASE("thousands are separated as Dutch and English people write them") {
    CHECK(thousands(0, '.') == "0");
    CHECK(thousands(999, '.') == "999");
    CHECK(thousands(1000, '.') == "1.000");
    CHECK(thousands(2450, ',') == "2,450");
    CHECK(thousands(100000, '.') == "100.000");
    CHECK(thousands(1234567, '.') == "1.234.567");
    CHECK(thousands(-999, '.') == "-999");
    CHECK(thousands(-1000, '.') == "-1.000");
    CHECK(thousands(-123456, '.') == "-123.456");
    CHECK(thousands(INT_MAX, '.') == "2.147.483.647");
    CHECK(thousands(INT_MIN, '.') == "-2.147.483.648");
}

TEST_CASE("half a year is written with a comma or a point, a whole one without") {
    CHECK(decimal(1.5, ',') == "1,5");
    CHECK(decimal(1.5, '.') == "1.5");
    CHECK(decimal(2, ',') == "2");
    CHECK(decimal(0.04, ',') == "0");
    CHECK(decimal(0.95, ',') == "1");
    CHECK(decimal(9.96, ',') == "10");
    CHECK(decimal(-1.5, ',') == "-1,5");
    CHECK(decimal(-0.5, ',') == "-0,5");
    CHECK(decimal(-0.04, ',') == "0");
}

TEST_CASE("a screen reader, a search and a phone get the text without soft hyphens") {
    CHECK(without_soft_hyphens("warmte\u00ADpompen\u00AD") == "warmtepompen");
    CHECK(without_soft_hyphens("\u00AD\u00AD").empty());
    CHECK(without_soft_hyphens("na\u00EFef \u20AC") == "na\u00EFef \u20AC");
    CHECK(without_soft_hyphens("\xC2") == "\xC2");
    CHECK(without_soft_hyphens("\xC2\xC2\xAD") == "\xC2");
}

}  // namespace
}  // namespace sprank
