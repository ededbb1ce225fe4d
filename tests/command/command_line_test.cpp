// What somebody reads who types something that a program does not understand.
#include "command/command_line.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <iostream>
#include <sstream>
#include <vector>

namespace sprank::command {
namespace {

struct Answer {
    int code = -1;
    std::string text, error;
};

/// A program with one of everything.
Answer run(std::vector<std::string> words) {
    CLI::App app{"Een proef", "proef"};
    speak_dutch(app);
    app.require_subcommand(1);
    std::function<int()> chosen;
    std::string near, kind, file;
    int limit = 0;
    std::vector<double> profile;
    bool json = false;
    static constexpr std::array<std::string_view, 2> kinds{"bol", "bbl"};
    auto* const ask = app.add_subcommand("vraag", "Stel een vraag");
    ask->add_option("--near", near, "een plaats")->required();
    one_of(ask->add_option("--kind", kind, "een soort"), kinds);
    within(ask->add_option("--limit", limit, "hoeveel"), 1, 10);
    auto* const six = ask->add_option("--profile", profile, "zes getallen")->delimiter(',')->expected(6);
    ask->add_option("--answers", file, "een bestand")->excludes(six);
    ask->add_flag("--json", json, "voor programma's");
    ask->callback([&chosen] { chosen = [] { return 0; }; });
    add_later(app, {"later"}, chosen);
    std::reverse(words.begin(), words.end());
    std::ostringstream out, error;
    try {
        app.parse(words);
    } catch (CLI::ParseError const& problem) {
        int const code = explained(app, problem, out, error);
        return {code, out.str(), error.str()};
    }
    auto* const before = std::cerr.rdbuf(error.rdbuf());
    int const code = chosen();
    std::cerr.rdbuf(before);
    return {code, out.str(), error.str()};
}

struct Mistake {
    std::vector<std::string> words;
    std::string sentence;
};

TEST_CASE("every kind of wrong use gets one Dutch sentence, a word about --help, and exit code 2") {
    std::vector<Mistake> const mistakes{
        {{}, "Noem een opdracht."},
        {{"vaag"}, "De opdracht \"vaag\" bestaat niet."},
        {{"vraag"}, "--near ontbreekt."},
        {{"vraag", "--near"}, "Achter --near hoort een waarde."},
        {{"vraag", "--near", "a", "--near", "b"}, "--near staat er te vaak."},
        {{"vraag", "--near", "a", "--far", "b"}, "Dit hoort hier niet: --far b."},
        {{"vraag", "--near", "a", "b"}, "Dit hoort hier niet: b."},
        {{"vraag", "--near", "a", "--kind", "thuis"}, "--kind: \"thuis\" kan hier niet; kies uit: bol, bbl."},
        {{"vraag", "--near", "a", "--limit", "11"}, "--limit: \"11\" kan hier niet; kies een getal van 1 tot en met 10."},
        {{"vraag", "--near", "a", "--limit", "veel"}, "--limit: \"veel\" kan hier niet; kies een getal van 1 tot en met 10."},
        {{"vraag", "--near", "a", "--profile", "1,2,3"}, "Achter --profile horen 6 waarden."},
        {{"vraag", "--near", "a", "--profile", "1,2,3,4,5,x"}, "Dit is geen getal: --profile = 1,2,3,4,5,x."},
        {{"vraag", "--near", "a", "--answers", "f", "--profile", "1,2,3,4,5,6"}, "--profile en --answers gaan niet samen."},
    };
    for (auto const& [words, expected] : mistakes) {
        std::string const sentence = expected;  // doctest captures by name
        CAPTURE(sentence);
        Answer const answer = run(words);
        CHECK(answer.code == 2);
        CHECK(answer.text.empty());
        CHECK(answer.error == sentence + "\nZie --help.\n");
    }
}

TEST_CASE("who asks for help reads Dutch only") {
    Answer const help = run({"--help"});
    CHECK(help.code == 0);
    CHECK(help.error.empty());
    for (auto const* const dutch : {"Gebruik: proef [OPTIES] OPDRACHT", "Opties:", "toon deze uitleg", "Opdrachten:", "bestaat nog niet in deze versie"})
        CHECK_MESSAGE(help.text.find(dutch) != std::string::npos, help.text);
    Answer const more = run({"vraag", "--help"});
    for (auto const* const dutch : {"Opties:", "--near TEKST (verplicht)", "--kind bol|bbl", "--limit GETAL", "niet samen met: --profile"})
        CHECK_MESSAGE(more.text.find(dutch) != std::string::npos, more.text);
    for (auto const* const english : {"Options", "Usage", "REQUIRED", "Subcommands", "TEXT", "Print this", "Excludes", "INT"}) {
        CHECK_MESSAGE(help.text.find(english) == std::string::npos, help.text);
        CHECK_MESSAGE(more.text.find(english) == std::string::npos, more.text);
    }
}

TEST_CASE("who uses a command that is not made yet is told so, whatever stands behind it") {
    Answer const answer = run({"later", "--van", "hier", "naar", "daar"});
    CHECK(answer.code == 2);
    CHECK(answer.error == "De opdracht \"later\" bestaat nog niet in deze versie.\n");
}

}  // namespace
}  // namespace sprank::command
