// Texts that break where Dutch breaks, and never run out of their memory.
#include "ui/text_layout.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "core/dice.hpp"
#include "easel.hpp"

namespace sprank::ui {
namespace {

ImFont const& font() { return Letters::of()[Style::body]; }

struct Wrapped {
    std::vector<std::string> lines;
    std::vector<TextLine> raw;
    bool too_wide = false;
};

Wrapped wrapped(std::string_view text, float width) {
    Wrapped result;
    result.too_wide = wrap(font(), text, width, result.raw);
    for (TextLine const& line : result.raw) result.lines.push_back(std::string(line.begin, line.end) + (line.hyphen ? "-" : ""));
    return result;
}

/// Just wide enough for this text on one line.
float width_of(std::string_view text) { return text_width(font(), text) + .25f; }

using Lines = std::vector<std::string>;

TEST_CASE("a text that fits stays on one line, an empty one is one empty line") {
    CHECK(wrapped("Lasser", width_of("Lasser")).lines == Lines{"Lasser"});
    CHECK(wrapped("", 100).lines == Lines{""});
    CHECK(wrapped("Je werkt vaak buiten.", 5000).lines == Lines{"Je werkt vaak buiten."});
}

TEST_CASE("a text breaks at spaces, which belong to no line") {
    CHECK(wrapped("Je werkt vaak buiten.", width_of("Je werkt vaak")).lines == Lines{"Je werkt vaak", "buiten."});
    CHECK(wrapped("Je werkt  vaak", width_of("Je werkt")).lines == Lines{"Je werkt", "vaak"});
    CHECK_FALSE(wrapped("Je werkt   vaak", width_of("Je werkt")).too_wide);
}

TEST_CASE("spaces after the last word make no line too wide") {
    Wrapped const end = wrapped("buiten   ", width_of("buiten"));
    CHECK(end.lines == Lines{"buiten"});
    CHECK_FALSE(end.too_wide);
    Wrapped const paragraph = wrapped("buiten  \nbui", width_of("buiten"));
    CHECK(paragraph.lines == Lines{"buiten", "bui"});
    CHECK_FALSE(paragraph.too_wide);
}

TEST_CASE("a new line begins a new line, and an empty one stays") {
    CHECK(wrapped("een\n\ntwee", 500).lines == Lines{"een", "", "twee"});
    CHECK(wrapped("een\n", 500).lines == Lines{"een"});
}

TEST_CASE("a compound breaks at its soft hyphen, which shows only there") {
    std::string const text = "warmte\u00ADpompen\u00ADinstallateur";
    CHECK(wrapped(text, width_of("warmtepompen-")).lines == Lines{"warmte\u00ADpompen-", "installateur"});
    CHECK(wrapped(text, 5000).lines == Lines{text});
    CHECK(text_width(font(), text) == doctest::Approx(text_width(font(), "warmtepompeninstallateur")));
    CHECK_FALSE(wrapped(text, width_of("warmtepompen-")).too_wide);
}

TEST_CASE("a soft hyphen is used only where its hyphen fits as well") {
    std::string const text = "de warmte\u00ADpomp";
    CHECK(wrapped(text, width_of("de warmte")).lines == Lines{"de", "warmte-", "pomp"});
    CHECK(wrapped(text, width_of("de warmte-")).lines == Lines{"de warmte-", "pomp"});
}

TEST_CASE("a word breaks after its hyphen or slash") {
    CHECK(wrapped("cnc-verspaner", width_of("cnc-")).lines == Lines{"cnc-", "verspaner"});
    CHECK(wrapped("monteur/installateur", width_of("installateur")).lines == Lines{"monteur/", "installateur"});
}

TEST_CASE("a hyphen that stands for the first part of a word stays with what follows") {
    CHECK(wrapped("timmerman / -vrouw", width_of("timmerman / -")).lines == Lines{"timmerman /", "-vrouw"});
    CHECK(wrapped("-vrouw", width_of("-")).too_wide);
}

TEST_CASE("a part that cannot be broken stands alone, too wide, and the caller is told") {
    Wrapped const result = wrapped("een vliegtuigonderhoudstechnicus is", width_of("technicus"));
    CHECK(result.lines == Lines{"een", "vliegtuigonderhoudstechnicus", "is"});
    CHECK(result.too_wide);
    CHECK(wrapped("vliegtuigonderhouds-technicus en", width_of("technicus")).lines == Lines{"vliegtuigonderhouds-", "technicus", "en"});
    CHECK(wrapped("vliegtuigonderhouds\u00ADtechnicus", width_of("technicus")).lines == Lines{"vliegtuigonderhouds-", "technicus"});
}

TEST_CASE("a line is never empty because a text begins with a space or a soft hyphen") {
    CHECK(wrapped(" vliegtuigonderhoud", width_of("vlieg")).lines.size() == 1);
    CHECK(wrapped("\u00ADvliegtuigonderhoud", width_of("vlieg")).lines.size() == 1);
    CHECK(wrapped("  a b", width_of("  a")).lines == Lines{"  a", "b"});
    CHECK(wrapped("   ", 5).lines == Lines{""});
}

TEST_CASE("a soft hyphen beside a hyphen or a space adds none") {
    CHECK(wrapped("cnc-\u00ADverspaner", width_of("cnc--")).lines.front() == "cnc-");
    CHECK(wrapped("cnc \u00ADverspaner", width_of("cnc --")).lines.front() == "cnc");
}

// ---- properties

std::string random_text(Dice& dice) {
    static constexpr std::array<char const*, 18> parts{"a", "de", "lasser", "vliegtuig", " ", " ", " ", "  ", "\u00AD", "\u00AD", "-", "/", "\n", "\u00EB", "\u20AC", "onderhoudstechnicus", "WWW", "."};
    std::string text;
    for (std::size_t i = 0, count = dice.below(40); i < count; ++i) text += dice.pick(parts);
    return text;
}

/// Whether a line could have ended somewhere inside: then it may not be too wide.
bool breakable(TextLine const& line) {
    bool seen = false, place = false;
    for (char const* at = line.begin; at < line.end;) {
        bool const begins = at == line.begin || at[-1] == ' ';
        unsigned const c = next_code_point(at, line.end);
        bool const visible = c != ' ' && c != 0xAD;
        if (visible && place) return true;
        seen = seen || visible;
        place = place || (seen && !visible) || (c == '-' && !begins) || c == '/';
    }
    return false;
}

TEST_CASE("no line is wider than its room unless there is no place to break it") {
    Dice dice{51};
    for (int round = 0; round < 20'000; ++round) {
        std::string const text = random_text(dice);
        float const width = static_cast<float>(dice.below(500));
        Wrapped const result = wrapped(text, width);
        bool wide = false;
        for (TextLine const& line : result.raw) {
            float const drawn = text_width(font(), {line.begin, static_cast<std::size_t>(line.end - line.begin)}) + (line.hyphen ? text_width(font(), "-") : 0);
            CHECK(line.width == doctest::Approx(drawn).epsilon(.0001));
            if (line.width <= width + .5f) continue;
            wide = true;
            INFO("[" << std::string(line.begin, line.end) << "] of [" << text << "] in " << width);
            CHECK_FALSE(breakable(line));
        }
        CHECK(result.too_wide == wide);
    }
}

TEST_CASE("no letter is lost, doubled or moved by breaking a text") {
    Dice dice{52};
    for (int round = 0; round < 20'000; ++round) {
        std::string const text = random_text(dice);
        Wrapped const result = wrapped(text, static_cast<float>(dice.below(500)));
        std::string before, after;
        for (char const c : text)
            if (c != ' ' && c != '\n') before += c;
        char const* last = text.data();
        for (TextLine const& line : result.raw) {
            CHECK(line.begin >= last);
            CHECK(line.end >= line.begin);
            last = line.end;
            for (char const* at = line.begin; at < line.end; ++at)
                if (*at != ' ') after += *at;
        }
        CHECK(last <= text.data() + text.size());
        auto const without = [](std::string words) {
            for (std::size_t at; (at = words.find("\u00AD")) != std::string::npos;) words.erase(at, 2);
            return words;
        };
        CHECK(without(after) == without(before));
    }
}

TEST_CASE("a line takes all that fits: the first word of the next one would not have") {
    Dice dice{53};
    static constexpr std::array<char const*, 6> words{"een", "lasser", "werkt", "vaak", "in", "werkplaatsen"};
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (int i = 0; i < 20; ++i) text += std::string(i ? " " : "") + dice.pick(words);
        float const width = 100 + static_cast<float>(dice.below(600));
        auto const lines = wrapped(text, width).lines;
        for (std::size_t i = 1; i < lines.size(); ++i) {
            std::string const first = lines[i].substr(0, lines[i].find(' '));
            CHECK(text_width(font(), lines[i - 1] + " " + first) > width);
        }
    }
}

// ---- UTF-8

std::vector<unsigned> decoded(std::string_view text) {
    std::vector<unsigned> result;
    for (char const *at = text.data(), *const end = at + text.size(); at < end;) result.push_back(next_code_point(at, end));
    return result;
}

TEST_CASE("well-formed text is decoded, from one byte to four") {
    CHECK(decoded("a\u00EB\u20AC\U0001F600") == std::vector<unsigned>{'a', 0xEB, 0x20AC, 0x1F600});
    CHECK(decoded("\x7F\xC2\x80\xDF\xBF\xE0\xA0\x80\xEF\xBF\xBF\xF4\x8F\xBF\xBF") == std::vector<unsigned>{0x7F, 0x80, 0x7FF, 0x800, 0xFFFF, 0x10FFFF});
}

TEST_CASE("malformed bytes come out one at a time as the replacement character") {
    constexpr unsigned wrong = 0xFFFD;
    CHECK(decoded("\x80") == std::vector{wrong});
    CHECK(decoded("\xC3") == std::vector{wrong});
    CHECK(decoded("\xC3(") == std::vector{wrong, unsigned{'('}});
    CHECK(decoded("\xE2\x82") == std::vector{wrong, wrong});
    CHECK(decoded("\xF0\x9F\x98x") == std::vector{wrong, wrong, wrong, unsigned{'x'}});
    CHECK(decoded("\xC0\xAF") == std::vector{wrong, wrong});                 // a slash in two bytes
    CHECK(decoded("\xE0\x80\xAF") == std::vector{wrong, wrong, wrong});      // and in three
    CHECK(decoded("\xED\xA0\x80") == std::vector{wrong, wrong, wrong});      // half of a UTF-16 pair
    CHECK(decoded("\xF4\x90\x80\x80") == std::vector{wrong, wrong, wrong, wrong});  // beyond the last one
    CHECK(decoded("\xFF\xFE") == std::vector{wrong, wrong});
}

TEST_CASE("any bytes can be measured, broken and drawn without reading beyond their end") {
    Easel easel;
    Dice dice{54};
    for (int round = 0; round < 3000; ++round) {
        std::size_t const size = dice.below(60);
        auto const bytes = std::make_unique<char[]>(size);  // exactly as large, so that a sanitizer sees the first byte too far
        for (std::size_t i = 0; i < size; ++i) {
            static constexpr std::array<unsigned char, 12> likely{0xC2, 0xAD, 0xE2, 0x80, 0xF0, 0x9F, ' ', '-', '\n', 'a', 0xED, 0xFF};
            bytes[i] = static_cast<char>(dice.one_in(2) ? dice.pick(likely) : dice.below(256));
        }
        std::string_view const text{bytes.get(), size};
        Wrapped const result = wrapped(text, static_cast<float>(dice.below(300)));
        CHECK(result.raw.size() >= 1);
        for (TextLine const& line : result.raw) {
            CHECK(line.begin >= text.data());
            CHECK(line.end <= text.data() + size);
        }
        if (round % 10 != 0) continue;
        easel.draw([&](Frame& frame) { frame.text(text, Style::body, {10, 10, 300, 0}, rgb(0)); });
        CHECK(decoded(text).size() <= size);
    }
}

}  // namespace
}  // namespace sprank::ui
