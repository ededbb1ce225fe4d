// An editor opens a table of the content in a spreadsheet, changes a word and saves it.
#include <doctest/doctest.h>

#include <sstream>

#include "compile/content_fixture.hpp"
#include "compile/spreadsheet_date.hpp"

using namespace sprank;

namespace {

/// As Excel saves it: semicolons, line ends of Windows, dates of its own.
std::string as_excel(std::string const& csv) {
    std::string text, word;
    bool quoted = false;
    auto const end = [&](char letter) {
        if (auto const date = parse_date(word))
            word = std::to_string(date->day) + "-" + std::to_string(date->month) + "-" + std::to_string(date->year);
        if (word.size() == 7 && word.starts_with("20") && word[4] == '-') word = "jun-" + word.substr(2, 2);
        text += word;
        word.clear();
        if (letter == '\n') text += '\r';
        text += letter;
    };
    for (char const letter : csv) {
        if (letter == '"') quoted = !quoted;
        if (letter == '\n')
            end('\n');
        else if (letter == ',' && !quoted)
            end(';');
        else
            word += letter;
    }
    return text;
}

std::string in_windows(std::string text) {
    for (std::size_t at = 0; (at = text.find("\xC3\xAB", at)) != std::string::npos;) text.replace(at, 2, "\xEB");
    return text;
}

}  // namespace

TEST_CASE("an editor who saves a table in a spreadsheet hears nothing of it, and visitors read the same") {
    for (std::string const form : {"utf-8", "bom", "windows"}) {
        CAPTURE(form);
        test::ContentCopy copy;
        auto table = copy.read("content/offers/oost.csv");
        auto const row = table.find('\n') + 1;
        table.insert(table.find(',', row) + 1, "Tekeni\u00EBn ");
        copy.write("content/offers/oost.csv", table);
        auto const before = compile::compile(copy.content(), test::small_options()).bundle.offers;
        CHECK(test::check(copy) == "");
        for (std::string const name : {"offers/oost.csv", "organisations.csv", "sources.csv"}) {
            auto const excel = as_excel(copy.read("content/" + name));
            copy.write("content/" + name, form == "bom" ? "\xEF\xBB\xBF" + excel : form == "windows" ? in_windows(excel) : excel);
        }
        CHECK(copy.read("content/offers/oost.csv").find(";") != std::string::npos);
        CHECK(test::check(copy) == "");
        auto const after = compile::compile(copy.content(), test::small_options()).bundle.offers;
        REQUIRE(after.size() == before.size());
        for (std::size_t i = 0; i < after.size(); ++i) {
            CHECK(after[i].name == before[i].name);
            CHECK(after[i].starts == before[i].starts);
            CHECK(after[i].checked.substr(0, 4) == before[i].checked.substr(0, 4));
        }
    }
}

TEST_CASE("a table that is UTF-8 but for one letter is not guessed at") {
    test::ContentCopy copy;
    copy.write("content/offers/oost.csv", copy.read("content/offers/oost.csv") + "x,Tekeni\u00EBn caf\xE9\n");
    CHECK(test::check(copy).find("geen UTF-8") != std::string::npos);
}

TEST_CASE("a date of a spreadsheet is read as the day that it shows, and nothing else is made a date") {
    CHECK(compile::date_as_written("22-11-2026") == "2026-11-22");
    CHECK(compile::date_as_written("1-2-2027") == "2027-02-01");
    CHECK(compile::date_as_written("01/02/2027") == "2027-02-01");
    CHECK(compile::date_as_written("jun-26") == "2026-06");
    CHECK(compile::date_as_written("Okt-2026") == "2026-10");
    for (std::string const other : {"2026-11-22", "2026-06", "2024", "", "31-2-2027", "13-13-2027", "1-2-27", "1-2/2027", "-1-2-2027",
                                    "jun-", "abc-26", "--", "1-2-20277", "mbo-3"})
        CHECK(compile::date_as_written(other) == other);
}
