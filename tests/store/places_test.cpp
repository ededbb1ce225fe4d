#include <doctest/doctest.h>

#include "store/generated_content.hpp"
#include "store/sample_bundle.hpp"
#include "store/scratch_folder.hpp"

namespace sprank::store {

namespace {
struct Asked {
    ScratchFolder folder;
    Content content = written(sample_bundle(), folder / "content.db");
    std::vector<std::string> names(std::string_view text, int limit = 8) const {
        std::vector<std::string> result;
        for (auto const& place : content.places(text, limit)) result.push_back(place.name);
        return result;
    }
};
using Names = std::vector<std::string>;
}  // namespace

TEST_CASE("a visitor who types the beginning of a town gets the largest town first") {
    Asked const ask;
    CHECK(ask.names("a", 2) == Names{"Amsterdam", "Amersfoort"});
    CHECK(ask.names("zw") == Names{"Zwolle", "Zwartsluis", "Oud-Zwolle"});
    CHECK(ask.names("ZWOL") == Names{"Zwolle", "Oud-Zwolle"});
    CHECK(ask.names("a", 1) == Names{"Amsterdam"});
}

TEST_CASE("the map asks for the largest towns, largest first") {
    Asked const ask;
    auto const largest = ask.content.largest_places(2);
    REQUIRE(largest.size() == 2);
    CHECK(largest.front().name == "Amsterdam");
    CHECK(ask.content.largest_places(0).empty());
    CHECK(ask.content.largest_places(100'000).size() == sample_bundle().places.size());
}

TEST_CASE("punctuation and accents in a name may be left out") {
    Asked const ask;
    CHECK(ask.names("sudwest") == Names{"S\xC3\xBA" "dwest-Frysl\xC3\xA2n"});
    CHECK(ask.names("s\xC3\xBA" "dwest fryslan") == Names{"S\xC3\xBA" "dwest-Frysl\xC3\xA2n"});
    CHECK(ask.names("'s-her") == Names{"'s-Hertogenbosch"});
    CHECK(ask.names("s her") == Names{"'s-Hertogenbosch"});
    CHECK(ask.names("den h") == Names{"Den Haag"});
}

TEST_CASE("a part of a name finds the town") {
    Asked const ask;
    CHECK(ask.names("hertogen") == Names{"'s-Hertogenbosch"});
    CHECK(ask.names("haag") == Names{"Den Haag"});
    CHECK(ask.names("bosch") == Names{"'s-Hertogenbosch"});
}

TEST_CASE("a slip of the finger still finds the town") {
    Asked const ask;
    CHECK(ask.names("zwole") == Names{"Zwolle"});
    CHECK(ask.names("maatricht") == Names{"Maastricht"});
    CHECK(ask.names("masatricht") == Names{"Maastricht"});
    CHECK(ask.names("amsteddam") == Names{"Amsterdam"});
    CHECK(ask.names("zzzz").empty());
    CHECK(ask.names("xyz").empty());
}

TEST_CASE("nothing typed finds nothing, and anything may be typed") {
    Asked const ask;
    for (std::string const text : {"", "  ", "'", "%", "_", "\xFF", "\xC3", "\"; DROP TABLE place"}) CHECK(ask.names(text).empty());
    CHECK(ask.names("zwolle", 0).empty());
    CHECK(ask.names(std::string(10'000, 'a')).empty());
}

TEST_CASE("the place of the kiosk is found by its id") {
    Asked const ask;
    CHECK(ask.content.place("zwolle")->name == "Zwolle");
    CHECK(ask.content.place("s-hertogenbosch")->position == Position{51.6992, 5.3042});
    CHECK_FALSE(ask.content.place("Zwolle").has_value());
}

TEST_CASE("a visitor who types digits chooses a postcode, also with its letters behind it") {
    ScratchFolder const folder;
    auto const content = written(sample_bundle(), folder / "content.db");
    auto const names = [&](std::string_view typed) {
        std::vector<std::string> found;
        for (auto const& place : content.places(typed)) found.push_back(place.name);
        return found;
    };
    CHECK(names("8") == std::vector<std::string>{"8011 Zwolle", "8012 Zwolle"});
    CHECK(names("8012") == std::vector<std::string>{"8012 Zwolle"});
    CHECK(names("8012 AB") == std::vector<std::string>{"8012 Zwolle"});
    CHECK(names("9") == std::vector<std::string>{"9999 Verweg"});
    CHECK(names("1234").empty());
    CHECK(names("0").empty());
    CHECK(content.places("79").front().position == Position{52.69, 6.19});
}

}  // namespace sprank::store
