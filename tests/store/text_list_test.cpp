#include "store/text_list.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "store/generated_content.hpp"

namespace sprank::store {

TEST_CASE("a list of texts comes back as it was, whatever is in it") {
    Dice dice(11);
    for (int round = 0; round < 500; ++round) {
        TextList texts(dice.below(5));
        for (auto& text : texts)
            for (auto length = dice.below(12); length > 0; --length) text += static_cast<char>(dice.below(3) == 0 ? dice.below(128) : dice.below(2) == 0 ? '"' : '\\');
        TextList back{"left over"};
        REQUIRE(from_json(to_json(texts), back));
        CHECK(back == texts);
        // sqlite3 and every other program read it too
        CHECK(nlohmann::json::parse(to_json(texts)).get<TextList>() == texts);
    }
}

TEST_CASE("a list of texts in languages comes back as it was") {
    LocalLines const lines{LocalText{{"een", "twee"}}, LocalText{}, LocalText{{"", "\n", "]["}}};
    LocalLines back;
    REQUIRE(from_json(to_json(lines), back));
    CHECK(back == lines);
    LocalText text;
    REQUIRE(from_json("[\"a\",\"\\u001f\"]", text));
    CHECK(text == LocalText{{"a", "\x1f"}});
}

TEST_CASE("anything else is damage") {
    for (std::string const json : {"", "[", "]", "[]]", "{}", "[1]", "[null]", "[\"a\"", "[\"a]", "[\"a\",]", "[,]", "[\"a\" \"b\"]", " []", "[] ", "[\"\\\"]", "[\"\\x\"]",
                                   "[\"\\u00\"]", "[\"\\u0041\"]", "[\"\\u001G\"]", "[\"\\u1000\"]", "[[\"a\"]]", "\"a\"", "[\"a\\"}) {
        CAPTURE(json);
        TextList list;
        CHECK_FALSE(from_json(json, list));
    }
    LocalLines lines;
    CHECK_FALSE(from_json("[\"a\"]", lines));
    CHECK_FALSE(from_json("[[\"a\"],]", lines));
}

}  // namespace sprank::store
