#include "core/folded_text.hpp"

#include <doctest/doctest.h>

namespace sprank {

TEST_CASE("what a visitor types and what an editor wrote meet without capitals, accents and hyphens") {
    CHECK(folded("Elektro\xC2\xADmonteur") == "elektromonteur");
    CHECK(folded("CNC-verspaner") == "cnc verspaner");
    CHECK(folded("  C++ / C#  ") == "c c");
    CHECK(folded("Caf\xC3\xA9 \xC3\x84pfel Stra\xC3\x9F" "e \xC3\x98rsted \xC5\x81\xC3\xB3" "d\xC5\xBA") == "cafe apfel strasse orsted lodz");
    CHECK(folded("cafe\xCC\x81") == "cafe");
    CHECK(folded("'s-Hertogenbosch") == "s hertogenbosch");
    CHECK(folded("1,5 \xE2\x82\xAC \xE2\x80\x93 2\xC3\x97" "3") == "1 5 2 3");
    CHECK(folded("\xD0\x9F\xD1\x80\xD0\xB8\xD0\xB2\xD1\x96\xD1\x82") == "\xD0\xBF\xD1\x80\xD0\xB8\xD0\xB2\xD1\x96\xD1\x82");
    CHECK(folded("a\xF0\x9F\x98\x80" "b") == "a b");
    CHECK(folded("").empty());
    CHECK(folded("--").empty());
}

TEST_CASE("broken bytes are space") {
    CHECK(folded("a\xFF" "b") == "a b");
    CHECK(folded("a\xC3") == "a");
    CHECK(folded("a\xE2\x82") == "a");
    CHECK(folded("\xC3(a") == "a");
}

TEST_CASE("folding twice changes nothing") {
    for (std::string const text : {"Stra\xC3\x9F" "e", "CNC-verspaner", "\xD0\x9F\xD1\x80\xD0\x81", "\xC4\xB2ssel", "a\xCC\x81\xFF"})
        CHECK(folded(folded(text)) == folded(text));
}

TEST_CASE("words are what stands between spaces") {
    CHECK(words_in("een twee") == std::vector<std::string>{"een", "twee"});
    CHECK(words_in("").empty());
    CHECK(length_in_characters("\xD0\x9F\xD1\x80") == 2);
}

TEST_CASE("one slip is forgiven at any place, also while somebody is still typing") {
    for (auto const* const typed : {"lasser", "las", "laser", "lassser", "lasaer", "alsser", "lsaser", "asser", "xlasser", "lasserx", "laxser", "lassre", "lask"}) {
        CAPTURE(std::string(typed));
        CHECK(begins_within_one_slip(typed, "lasser"));
    }
    for (auto const* const typed : {"boor", "slaer", "lrasesr", "lasserxy", "ssaler", "masses", "xylasser"}) {
        CAPTURE(std::string(typed));
        CHECK_FALSE(begins_within_one_slip(typed, "lasser"));
    }
    CHECK(begins_within_one_slip("", ""));
    CHECK(begins_within_one_slip("", "a"));
    CHECK_FALSE(begins_within_one_slip("ab", ""));
}

}  // namespace sprank
