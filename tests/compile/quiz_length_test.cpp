// The test takes no longer than its first screen says, by the words that must be read and the taps that must be made, on the real content.
#include <doctest/doctest.h>

#include <filesystem>

#include "compile/content_fixture.hpp"
#include "compile/text_measure.hpp"
#include "core/quiz.hpp"

namespace sprank {
namespace {

/// A reader of twelve who reads more slowly than three in four of that age: 122 words a minute (Hasbrouck and Tindal, oral reading fluency
/// norms of 2017, grade 6 in spring, 25th percentile; read aloud, in English). Grown-ups read some 238 silently (Brysbaert 2019).
constexpr double words_a_minute = 122;
/// Our assumption, to be measured on a kiosk (seconds per item, see core/quiz_counts): to make up one's mind and tap, beside reading.
constexpr double seconds_an_answer = 3, seconds_a_tap = 1.5;
constexpr int picked_worlds = 3;

struct Reading {
    Catalogue const& catalogue;
    LanguageIndex language;
    std::size_t words = 0;

    void read(std::string_view text) { words += compile::word_count(text); }
    void read(std::initializer_list<Key> keys) {
        for (Key const key : keys) read(catalogue.text(key, language));
    }
};

/// From the first screen to the result. What stays the same from question to question (the answers, "Lijkt dit je leuk?") is read once.
double seconds_of(Catalogue const& catalogue, LanguageIndex language) {
    bool const simple = catalogue.languages[language].easy();
    Reading reading{catalogue, language};
    reading.read({Key::quiz_title, Key::quiz_intro1, Key::quiz_intro2, Key::quiz_intro3, Key::quiz_intro4, Key::quiz_start, Key::quiz_question, Key::quiz_unknown});
    if (simple) {
        reading.read({Key::quiz_simple0, Key::quiz_simple2, Key::quiz_simple4});
    } else {
        reading.read({Key::quiz_answer0, Key::quiz_answer1, Key::quiz_answer2, Key::quiz_answer3, Key::quiz_answer4});
    }
    auto const items = quiz_order(catalogue, 0, simple);
    for (QuizItemIndex const item : items) reading.read(catalogue[item].text.in(language));
    reading.read({Key::quiz_worlds_title, Key::quiz_worlds_line, Key::quiz_worlds_done});
    for (World const& world : catalogue.worlds) reading.read(world.name.in(language));
    double const taps = 1 + picked_worlds + 1;
    double const seconds = static_cast<double>(reading.words) * 60 / words_a_minute + static_cast<double>(items.size()) * seconds_an_answer + taps * seconds_a_tap;
    MESSAGE(catalogue.languages[language].id, ": ", items.size(), " questions, ", reading.words, " words, ", static_cast<int>(seconds + .5), " seconds");
    return seconds;
}

TEST_CASE("the test takes a slow reader less than three minutes, and four with all 24 questions in easy words, as the first screen says") {
    compile::CompileOptions options;
    options.pictures = compile::Pictures::check;
    auto const compiled = compile::compile(std::filesystem::path(SPRANK_SOURCE_ROOT) / "content", options);
    Catalogue const& catalogue = compiled.bundle.catalogue;
    REQUIRE(catalogue.languages.size() == 3);
    for (LanguageIndex language = 0; language < catalogue.languages.size(); ++language) {
        bool const easy = catalogue.languages[language].easy();
        CHECK(seconds_of(catalogue, language) < (easy ? 240 : 180));
    }
}

}  // namespace
}  // namespace sprank
