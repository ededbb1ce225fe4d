#include "compile/text_measure.hpp"

#include <doctest/doctest.h>

#include "compile/suggestion.hpp"

using namespace sprank::compile;

TEST_CASE("an editor's text is as long as a reader sees it") {
    CHECK(visible_length("één") == 3);
    CHECK(visible_length("Elektro\xC2\xADmonteur") == 14);
    CHECK(visible_length("€ 2.450") == 7);
    CHECK(first_characters("één twee", 3) == "één");
    CHECK(word_count("Je werkt - met z'n tweeën - 24 uur.") == 7);
    CHECK(word_count("één überhaupt – ja") == 3);
}

TEST_CASE("sentences are counted as a reader reads them") {
    CHECK(sentences("Open van 10.00 tot 16.00 uur. Kom langs!") ==
          std::vector<std::string_view>{"Open van 10.00 tot 16.00 uur.", "Kom langs!"});
    CHECK(sentences("“Kan ik dat?” Ja.").size() == 2);
    CHECK(sentences("Eerste alinea\n\ntweede alinea").size() == 2);
    CHECK(sentences("Kijk op vhto.nl of vraag het").size() == 1);
    CHECK(sentences(" ").empty());
}

TEST_CASE("only real UTF-8 passes") {
    CHECK_FALSE(first_bad_byte("één € 😀"));
    CHECK(first_bad_byte("caf\xE9") == 3);
    CHECK(first_bad_byte("\xC0\xAF") == 0);          // overlong
    CHECK(first_bad_byte("a\xED\xA0\x80") == 1);     // surrogate
    CHECK(first_bad_byte("\xF4\x90\x80\x80") == 0);  // beyond Unicode
    CHECK(first_bad_byte("ab\xE2\x82") == 2);        // cut off
}

TEST_CASE("a slip of the finger is recognised, another word is not") {
    std::vector<std::string_view> const known{"lasser", "landmeter", "laborant"};
    CHECK(nearest("laser", known) == "lasser");
    CHECK(nearest("alsser", known) == "lasser");
    CHECK(nearest("timmerman", known).empty());
    CHECK(nearest("la", known).empty());
    CHECK(slips_between("kraan", "kraan", 3) == 0);
    CHECK(slips_between("kraan", "karan", 3) == 1);
    CHECK(slips_between("kraan", "machine", 3) == 4);
    CHECK(suggestion("timmerman", known, "Niets.") == "Kies uit: lasser, landmeter, laborant.");
}

TEST_CASE("an id is lower case with hyphens") {
    CHECK(is_slug("cnc-verspaner"));
    CHECK(is_slug("mbo-2"));
    for (auto const* const bad : {"", "-a", "a-", "a--b", "Lasser", "a b", "a/b", "..", "é"}) {
        CAPTURE(bad);
        CHECK_FALSE(is_slug(bad));
    }
}
