// Letters as other programs save them.
#include "compile/encoding.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

#include "compile/text_measure.hpp"
#include "core/dice.hpp"

namespace sprank::compile {
namespace {

std::string bytes(std::initializer_list<int> values) {
    std::string text;
    for (int const value : values) text += static_cast<char>(value);
    return text;
}

/// UTF-16 of characters below U+10000.
std::string wide(std::u16string_view text, bool big, bool marked) {
    std::string result;
    auto const unit = [&](char16_t c) {
        auto const high = static_cast<char>(c >> 8U), low = static_cast<char>(c & 0xFFU);
        result += big ? high : low;
        result += big ? low : high;
    };
    if (marked) unit(0xFEFF);
    for (auto const c : text) unit(c);
    return result;
}

}  // namespace

TEST_CASE("an editor who saves in whatever way gets the same letters") {
    std::string const text = "Café één; € 12,50 – “ja”";
    CHECK(decoded(text).text == text);
    CHECK(decoded(text).encoding == Encoding::utf8);
    CHECK(decoded("\xEF\xBB\xBF" + text).text == text);
    for (bool const big : {false, true}) {
        CHECK(decoded(wide(u"Café één; € 12,50 – “ja”", big, true)).text == text);
        CHECK(decoded(wide(u"Café één; € 12,50 – “ja”", big, true)).encoding == (big ? Encoding::utf16_big : Encoding::utf16_little));
        CHECK(decoded(wide(u"Naam;Plaats;Datum", big, false)).text == "Naam;Plaats;Datum");
    }
    auto const windows = decoded("Caf\xE9 \xE9\xE9n; \x80 12,50 \x96 \x93ja\x94");
    CHECK(windows.text == text);
    CHECK(windows.encoding == Encoding::windows_1252);
    CHECK(windows.unreadable == 0);
}

TEST_CASE("line ends of every system are one") {
    CHECK(decoded("a\r\nb\rc\nd\r\n\r\ne\r").text == "a\nb\nc\nd\n\ne\n");
    CHECK(decoded(wide(u"a\r\nb", false, true)).text == "a\nb");
}

TEST_CASE("bytes that mean nothing are counted, and the rest stays") {
    auto const hole = decoded("Caf\xE9\x81.");
    CHECK(hole.text == "Café\xEF\xBF\xBD.");
    CHECK(hole.unreadable == 1);
    auto const marked = decoded(
        "\xEF\xBB\xBF"
        "a\xFF"
        "b\xC3");
    CHECK(marked.text ==
          "a\xEF\xBF\xBD"
          "b\xEF\xBF\xBD");
    CHECK(marked.encoding == Encoding::utf8);
    CHECK(marked.unreadable == 2);
    auto const lone = decoded(bytes({0xFF, 0xFE, 'a', 0, 0x00, 0xD8, 'b', 0, 'c'}));
    CHECK(lone.text ==
          "a\xEF\xBF\xBD"
          "b\xEF\xBF\xBD");
    CHECK(lone.unreadable == 2);
    CHECK(decoded("").text.empty());
    CHECK(decoded("\xFF\xFE").text.empty());
}

TEST_CASE("any bytes become valid UTF-8") {
    Dice dice(20270403);
    for (int i = 0; i < 3000; ++i) {
        std::string text;
        if (dice.one_in(3)) text = dice.pick(std::array<std::string, 3>{"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"});
        for (auto length = dice.below(60); length > 0; --length) text += static_cast<char>(dice.one_in(2) ? dice.below(256) : 'a');
        auto const result = decoded(text);
        CHECK_FALSE(compile::first_bad_byte(result.text));
        CHECK(result.text.find('\r') == std::string::npos);
        CHECK(result.text.size() <= 3 * text.size() + 3);
    }
}

}  // namespace sprank::compile
