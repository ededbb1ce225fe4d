// What an editor, a script or a check gets when it asks what a visitor would see.
#include "compile/ask.hpp"

#include <doctest/doctest.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "core/sample_catalogue.hpp"
#include "store/sample_bundle.hpp"
#include "store/scratch_folder.hpp"

using namespace sprank;
using nlohmann::json;

namespace {

/// What the program prints while it lives.
class Printed {
public:
    explicit Printed(std::ostream& stream) : stream_(stream), before_(stream.rdbuf(text_.rdbuf())) {}
    ~Printed() { stream_.rdbuf(before_); }
    Printed(Printed const&) = delete;
    Printed& operator=(Printed const&) = delete;
    std::string text() const { return text_.str(); }

private:
    std::ostringstream text_;
    std::ostream& stream_;
    std::streambuf* before_;
};

struct Answer {
    int code = -1;
    std::string text, error;
    json parsed() const { return json::parse(text); }
};

class Asked {
public:
    Asked() { (void)store::written(store::sample_bundle(), folder_ / "content.db"); }

    Answer operator()(std::vector<std::string> words) const {
        words.insert(words.begin(), "ask");
        words.insert(words.end(), {"--content", (folder_ / "content.db").string(), "--json"});
        return run(std::move(words));
    }
    static Answer run(std::vector<std::string> words) {
        CLI::App app;
        app.require_subcommand(1);
        compile::Action chosen;
        compile::add_ask_commands(app, chosen);
        std::reverse(words.begin(), words.end());
        try {
            app.parse(words);
        } catch (CLI::ParseError const&) {
            return {2, "", ""};
        }
        Printed const out(std::cout), error(std::cerr);
        int const code = chosen();
        return {code, out.text(), error.text()};
    }
    std::string file(std::string const& name, std::string const& text) const {
        store::write_bytes(folder_ / name, text);
        return (folder_ / name).string();
    }

private:
    store::ScratchFolder folder_;
};

std::vector<std::string> ids(json const& list) {
    std::vector<std::string> result;
    for (auto const& one : list) result.push_back(one.at("id"));
    return result;
}

}  // namespace

TEST_CASE("who asks for a profession gets everything that is shown, each fact with source and year") {
    Asked const ask;
    auto const answer = ask({"profession", "lasser"});
    REQUIRE(answer.code == 0);
    auto const profession = answer.parsed();
    CHECK(profession.at("name") == "Lasser");
    CHECK(profession.at("world") == "metaal");
    for (auto const* const name : {"intro", "does", "day", "needs", "helps", "learning", "place", "company", "part_time", "circumstances", "in_parts", "tags", "lenses", "related", "crebo", "isco"})
        CHECK(profession.contains(name));
    for (auto const* const figure : {"pay", "outlook", "years"})
        if (!profession.at(figure).is_null()) CHECK((profession.at(figure).contains("source") && profession.at(figure).contains("year")));
    REQUIRE_FALSE(profession.at("levels").empty());
    CHECK(profession.at("levels")[0].at("admission").at("source") == "onderwijs-2025");
    for (auto const& fact : profession.at("facts")) CHECK((fact.contains("source") && fact.contains("year")));
    CHECK(ask({"profession", "lasser", "--language", "en"}).parsed().at("helps").get<std::string>().starts_with("English: "));
}

TEST_CASE("who asks for what is not there hears so in Dutch, and nothing else is printed") {
    Asked const ask;
    auto const nobody = ask({"profession", "niemand"});
    CHECK(nobody.code == 2);
    CHECK(nobody.text.empty());
    CHECK(nobody.error == "Het beroep \"niemand\" is er niet.\n");
    CHECK(ask({"explore", "--world", "mars"}).error == "De wereld \"mars\" is er niet.\n");
    CHECK(ask({"explore", "--level", "mbo-9"}).code == 2);
    CHECK(ask({"profession", "lasser", "--language", "fy"}).error == "De taal \"fy\" staat niet in deze inhoud.\n");
    CHECK(ask({"offers", "--near", "Atlantis"}).code == 2);
    CHECK(ask({"offers", "--near", "zwolle", "--for", "niemand"}).code == 2);
    CHECK(ask({"offers", "--near", "zwolle", "--today", "morgen"}).code == 2);
}

TEST_CASE("wrong use is told apart from content that cannot be read") {
    Asked const ask;
    CHECK(ask({}).code == 2);
    CHECK(ask({"profession"}).code == 2);
    CHECK(ask({"offers"}).code == 2);
    CHECK(ask({"quiz"}).code == 2);
    CHECK(ask({"explore", "--learning", "thuis"}).code == 2);
    CHECK(ask({"offers", "--near", "zwolle", "--audience", "jongens"}).code == 2);
    CHECK(ask({"offers", "--near", "zwolle", "--radius-km", "-3"}).code == 2);
    auto const missing = Asked::run({"ask", "search", "lasser", "--content", "nowhere/content.db"});
    CHECK(missing.code == 3);
    CHECK(missing.error.starts_with("DB-01: De inhoud is niet gevonden"));
    CHECK(missing.text.empty());
}

TEST_CASE("a search gives what a visitor sees, with what matched") {
    Asked const ask;
    auto const results = ask({"search", "lasser"}).parsed().at("results");
    REQUIRE_FALSE(results.empty());
    CHECK(results[0] == json{{"kind", "profession"}, {"id", "lasser"}, {"name", "Lasser"}, {"why", "name"}});
    CHECK(ask({"search", "zzzz"}).parsed() == json{{"results", json::array()}});
    CHECK(ask({"search", "en", "--limit", "2"}).parsed().at("results").size() == 2);
}

TEST_CASE("exploring with wishes gives the professions that the kiosk shows") {
    Asked const ask;
    auto const all = ask({"explore"}).parsed();
    CHECK(all.at("count") == all.at("professions").size());
    auto const catalogue = store::sample_bundle().catalogue;
    CHECK(all.at("count") == catalogue.professions.size());
    auto const metal = ask({"explore", "--world", "metaal"}).parsed();
    CHECK(std::ranges::count(ids(metal.at("professions")), "lasser") == 1);
    for (auto const* const name : {"id", "name", "world", "sector", "levels"}) CHECK(metal.at("professions")[0].contains(name));
    CHECK(ask({"explore", "--world", "metaal", "--world", "ict"}).parsed().at("count") > metal.at("count"));
    CHECK(ask({"explore", "--sector", "nergens"}).parsed().at("count") == 0);
    CHECK(all.at("counts").at("world").at("metaal") == metal.at("count"));
    CHECK(metal.at("counts").at("world") == all.at("counts").at("world"));
    for (std::string const learning : {"bol", "bbl", "full-time", "dual"}) CHECK(ask({"explore", "--learning", learning}).parsed().at("count") == all.at("counts").at("learning").at(learning));
    CHECK(ask({"explore", "--world", "metaal", "--level", "mbo-3"}).parsed().at("count") == metal.at("counts").at("level").at("mbo-3"));
    CHECK(ask({"explore", "--place", "lab", "--part-time"}).parsed().at("count") == ask({"explore", "--part-time"}).parsed().at("counts").at("place").at("lab"));
    for (std::vector<std::string> const& wish : {std::vector<std::string>{"--level", "entree"}, {"--learning", "bbl"}, {"--place", "outside"}, {"--part-time"}}) {
        auto words = wish;
        words.insert(words.begin(), "explore");
        CHECK(ask(words).parsed().at("count") < all.at("count"));
    }
}

TEST_CASE("offers near a town or a position come by distance, with all that is known of them") {
    Asked const ask;
    auto const near = ask({"offers", "--near", "Zwolle", "--today", "2026-01-01", "--limit", "3"}).parsed();
    CHECK(near.at("count") == 6);
    CHECK(ids(near.at("offers")) == std::vector<std::string>{"oost-meidendag", "oost-open-dag", "oost-lasweek"});
    auto const& offer = near.at("offers")[1];
    for (auto const* const name : {"id", "name", "kind", "organisation", "town", "region", "lat", "lon", "km", "dates", "source", "checked"}) CHECK(offer.contains(name));
    CHECK(offer.at("kind") == "open-day");
    CHECK(offer.at("starts") == "2026-03-14");
    CHECK(near.at("offers")[0].at("name") == "Meidendag robots bouwen");
    CHECK(ids(ask({"offers", "--near", "50.85,5.69", "--limit", "1"}).parsed().at("offers")) == std::vector<std::string>{"zuidoost-info"});
    CHECK(ask({"offers", "--near", "zwolle", "--radius-km", "1", "--today", "2026-01-01"}).parsed().at("count") == 2);
    CHECK(ids(ask({"offers", "--near", "zwolle", "--for", "lasser", "--kind", "try-out"}).parsed().at("offers")) == std::vector<std::string>{"oost-lasweek"});
    CHECK(ask({"offers", "--near", "zwolle", "--audience", "girls", "--today", "2027-01-01"}).parsed().at("count") == 2);
    auto const own = ask({"offers", "--near", "zwolle", "--today", "2026-01-01", "--source", near.at("offers")[0].at("source")}).parsed();
    CHECK(own.at("count") == own.at("offers").size());
    CHECK(own.at("count").get<int>() >= 1);
    CHECK(ask({"offers", "--near", "zwolle", "--source", near.at("offers")[0].at("source"), "--limit", "1"}).parsed().at("offers").size() ==
          1);
    CHECK(ask({"offers", "--near", "zwolle", "--source", "niemand"}).code == 2);
    for (auto const* const nowhere : {"95,5", "52,", ",5", "52,x", "52;5"}) CHECK(ask({"offers", "--near", nowhere}).code == 2);
}

TEST_CASE("answers to the quiz give worlds and jobs with their reasons, as a list or by question") {
    Asked const ask;
    auto const catalogue = store::sample_bundle().catalogue;
    json list = json::array(), by_question = json::object();
    for (auto const& item : catalogue.quiz) {
        json const value = item.lens == 0 ? json(4) : item.lens == 5 ? json(nullptr) : json(item.lens % 3);
        list.push_back(value);
        by_question[item.id] = value;
    }
    auto const answer = ask({"quiz", "--answers", ask.file("list.json", list.dump())});
    REQUIRE(answer.code == 0);
    auto const outcome = answer.parsed();
    CHECK(outcome.at("lenses").size() == 6);
    CHECK(outcome.at("lenses").at("R").at("score") == 4);
    CHECK(outcome.at("lenses").at("R").at("z") > 0);
    CHECK(outcome.at("lenses").at("C").at("answered") == 0);
    REQUIRE(outcome.at("worlds").size() == 3);
    for (auto const& world : outcome.at("worlds")) {
        for (auto const* const name : {"id", "probability", "word", "jobs"}) CHECK(world.contains(name));
        for (auto const& job : world.at("jobs")) {
            double sum = 0;
            for (double const term : job.at("contributions")) sum += term;
            CHECK(sum == doctest::Approx(job.at("r").get<double>()).epsilon(.01));
            CHECK_FALSE(job.at("why").empty());
            CHECK(job.contains("counterpoint"));
        }
    }
    CHECK(outcome.contains("surprise"));
    CHECK(outcome.at("explorer") == false);
    CHECK(ask({"quiz", "--answers", ask.file("object.json", by_question.dump())}).text == answer.text);
}

TEST_CASE("a profile may be asked without answers, with worlds that were picked") {
    Asked const ask;
    auto const answer = ask({"quiz", "--profile", "-1,0.5,0,0,1,2", "--picked", "ict,lab"});
    REQUIRE(answer.code == 0);
    CHECK(answer.parsed().at("lenses").at("R").at("z") == -1);
    auto const worlds = ids(answer.parsed().at("worlds"));
    CHECK(std::ranges::count(worlds, "ict") + std::ranges::count(worlds, "lab") == 2);
    CHECK(ask({"quiz", "--profile", "1,2,3"}).code == 2);
    CHECK(ask({"quiz", "--profile", "1,2,3,4,5,x"}).code == 2);
    CHECK(ask({"quiz", "--profile", "1,0,0,0,0,0", "--picked", "mars"}).code == 2);
    CHECK(ask({"quiz", "--profile", "1,0,0,0,0,0", "--picked", "ict,lab,bouw,metaal"}).code == 2);
    CHECK(ask({"quiz", "--profile", "0,0,0,0,0,0"}).parsed().at("explorer") == true);
}

TEST_CASE("a table of answers gives a line of JSON for each visitor, the same as each alone") {
    Asked const ask;
    auto const catalogue = store::sample_bundle().catalogue;
    std::string header = "id;leeftijd;picked", first = "kind 1;12;ict lab", second = "kind 2;13;";
    json alone = json::object();
    for (std::size_t i = 0; i < catalogue.quiz.size(); ++i) {
        if (i % 5 == 4) continue;  // a question that was not asked has no column
        header += ";" + catalogue.quiz[i].id;
        first += ";" + std::to_string(i % 4);
        second += i % 3 == 0 ? ";NA" : i % 3 == 1 ? ";" : ";4";
        alone[catalogue.quiz[i].id] = i % 4;
    }
    auto const answer = ask({"quiz", "--answers", ask.file("many.csv", "\xEF\xBB\xBF" + header + "\r\n" + first + "\r\n" + second + "\r\n")});
    REQUIRE(answer.code == 0);
    CHECK(answer.error.find(":1: deze kolommen doen niet mee: leeftijd.") != std::string::npos);
    std::istringstream lines(answer.text);
    std::vector<json> read;
    for (std::string line; std::getline(lines, line);) read.push_back(json::parse(line));
    REQUIRE(read.size() == 2);
    CHECK(read[0].at("row") == 2);
    CHECK(read[1].at("id") == "kind 2");
    auto const single = ask({"quiz", "--answers", ask.file("one.json", alone.dump()), "--picked", "ict,lab"}).parsed();
    CHECK(read[0].at("worlds") == single.at("worlds"));
    CHECK(read[0].at("lenses") == single.at("lenses"));
}

TEST_CASE("a bad row of a table of answers is named by its place, and the others are answered all the same") {
    Asked const ask;
    auto const id = store::sample_bundle().catalogue.quiz[0].id;
    auto const answer = ask({"quiz", "--answers", ask.file("bad.csv", "id," + id + ",picked\na,4,\nb,7,\nc,3,mars\nd,2,ict,9\ne,1,ict bouw lab metaal\nf,0,\n")});
    CHECK(answer.code == 1);
    CHECK(std::ranges::count(answer.text, '\n') == 2);
    CHECK(answer.error.find("bad.csv:3:2: een antwoord is 0, 1, 2, 3, 4 of null") != std::string::npos);
    CHECK(answer.error.find("bad.csv:4:3: hier horen hoogstens drie werelden") != std::string::npos);
    CHECK(answer.error.find("bad.csv:5: deze rij heeft meer cellen") != std::string::npos);
    CHECK(answer.error.find("bad.csv:6:3: hier horen") != std::string::npos);
    CHECK(ask({"quiz", "--answers", ask.file("open.csv", id + "\n4\n\"3\n")}).error.find("open.csv:3: vanaf deze rij is een aanhalingsteken niet gesloten") != std::string::npos);
}

TEST_CASE("wishes leave fewer jobs, and the last wish is let go where nothing is left") {
    Asked const ask;
    auto const outside = ask({"quiz", "--profile", "1,0,0,0.5,0,-1", "--place", "outside"}).parsed();
    CHECK(outside.at("remaining") < 26);
    CHECK(outside.at("remaining") > 0);
    CHECK(outside.at("relaxed").empty());
    auto const found = ids(ask({"explore", "--place", "outside"}).parsed().at("professions"));
    for (auto const& world : outside.at("worlds"))
        for (auto const& job : world.at("jobs")) CHECK(std::ranges::find(found, job.at("id").get<std::string>()) != found.end());
    auto const nothing = ask({"quiz", "--profile", "1,0,0,0.5,0,-1", "--level", "wo", "--learning", "bbl", "--place", "road", "--part-time"}).parsed();
    CHECK(nothing.at("remaining") > 0);
    CHECK_FALSE(nothing.at("relaxed").empty());
    CHECK(nothing.at("relaxed").front() == "part-time");
    CHECK(ask({"quiz", "--profile", "1,0,0,0,0,0", "--level", "mbo-9"}).code == 2);
}

TEST_CASE("ways come with every stop, its conditions, and the source of the rule") {
    Asked const ask;
    json const answer = ask({"way", "--from", "vmbo-bb", "--to", "elektromonteur"}).parsed();
    CHECK(answer["reason"].is_null());
    REQUIRE(answer["ways"].size() >= 2);
    json const& way = answer["ways"].front();
    CHECK(way["kind"] == "quickest");
    CHECK(way["years"] == "1-2");
    json const& stop = way["stops"].front();
    CHECK(stop["id"] == "mbo-2");
    CHECK(stop["learning"] == json::array({"bol"}));
    CHECK(stop["works"] == true);
    CHECK(stop["source"] == "onderwijs-2025");
    CHECK(stop["year"] == 2025);
}

TEST_CASE("where there is no way the answer says why and what to do") {
    Asked const ask;
    json const answer = ask({"way", "--from", "none", "--to", "timmerman", "--age", "15"}).parsed();
    CHECK(answer["ways"].empty());
    CHECK(answer["reason"] == "age");
    CHECK_FALSE(answer["advice"].get<std::string>().empty());
    CHECK(ask({"way", "--from", "evc", "--to", "timmerman"}).code == 2);
    CHECK(ask({"way", "--from", "vmbo-xx", "--to", "timmerman"}).error.starts_with("Het startpunt \"vmbo-xx\" is er niet. Kies uit: "));
}

TEST_CASE("a bridge from a job names what is there, what is missing and the steps") {
    Asked const ask;
    json const answer = ask({"bridge", "--from", "verkoper", "--limit", "5"}).parsed();
    CHECK(answer["from"]["id"] == "verkoper");
    REQUIRE(answer["professions"].size() == 5);
    for (json const& match : answer["professions"]) {
        Catalogue const& catalogue = sample_catalogue();
        CHECK(match["have"].size() + match["missing"].size() == catalogue[catalogue.find_profession(match["id"].get<std::string>()).value()].asks.size());
        CHECK(match["steps"].size() == 4);
        // What ended pays for nobody any more.
        REQUIRE(match["steps"][2]["pays"].size() == 2);
        CHECK(match["steps"][2]["pays"][0]["status"] == "current");
        CHECK(match["steps"][2]["pays"][1]["status"] == "check");
        CHECK(match["steps"][2]["pays"][0]["year"] == 2025);
    }
    CHECK(answer["professions"][0]["score"].get<double>() >= answer["professions"][1]["score"].get<double>());
}

TEST_CASE("a job is found by what people call it, and skills may be given instead or besides") {
    Asked const ask;
    CHECK(ask({"bridge", "--from", "winkelbediende"}).parsed()["from"]["id"] == "verkoper");
    CHECK(ask({"bridge", "--skills", "lassen,meten"}).parsed()["from"].is_null());
    CHECK(ask({"bridge", "--skills", "vliegen"}).code == 2);
    CHECK(ask({"bridge", "--from", "tovenaar"}).code == 2);
    CHECK(ask({"bridge"}).code == 2);
}

TEST_CASE("answers that cannot be are named") {
    Asked const ask;
    auto const sentence = [&](std::string const& text) {
        auto const answer = ask({"quiz", "--answers", ask.file("answers.json", text)});
        CHECK(answer.code == 1);
        CHECK(answer.text.empty());
        return answer.error;
    };
    CHECK(sentence("").find("geen JSON") != std::string::npos);
    CHECK(sentence("[1, 2").find("geen JSON") != std::string::npos);
    CHECK(sentence("3").find("geen JSON") != std::string::npos);
    CHECK(sentence("[1, 2]").find("24 antwoorden nodig, er staan er 2") != std::string::npos);
    CHECK(sentence("{\"onbekend\": 1}").find("de vraag \"onbekend\" is er niet") != std::string::npos);
    for (auto const* const value : {"5", "-1", "1.5", "\"4\"", "true", "[]", "1e99", "99999999999999999999"})
        CHECK(sentence("{\"" + store::sample_bundle().catalogue.quiz[0].id + "\": " + value + "}").find("een antwoord is 0, 1, 2, 3, 4 of null") != std::string::npos);
    CHECK(ask({"quiz", "--answers", "nowhere.json"}).code == 2);
}
