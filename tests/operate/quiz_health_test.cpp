// How the quiz goes, for the operator: shares where enough were counted, nothing about a few.
#include "operate/quiz_health.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <sstream>

#include "core/sample_catalogue.hpp"
#include "operate/ask.hpp"
#include "store/sample_bundle.hpp"
#include "store/scratch_folder.hpp"
#include "store/statistics_log.hpp"

namespace sprank::operate {
namespace {

/// Twenty sittings; five stop at the second question, four do not know the first activity.
QuizCounts twenty() {
    QuizCounts counts;
    counts.begun = 20, counts.finished = 15, counts.simple = 2, counts.straight = 3, counts.flat = 6;
    counts.items.resize(sample_catalogue().quiz.size());
    counts.items[0] = {20, 4, 0, {10, 5, 5, 0}};
    counts.items[1] = {15, 0, 5, {15, 0, 0, 0}};
    counts.items[2] = {9, 9, 0, {9, 0, 0, 0}};
    return counts;
}

TEST_CASE("an operator reads how many stop at which question, and how long it took them") {
    auto const health = quiz_health_json(sample_catalogue(), twenty());
    CHECK(health["begun"] == 20);
    CHECK(health["completed"] == .75);
    CHECK(health["straight"] == .2);
    CHECK(health["items"][0]["unknown"] == .2);
    CHECK(health["items"][0]["times"] == nlohmann::json{.5, .25, .25, 0.0});
    CHECK(health["items"][1]["dropped"] == .25);
    CHECK(health["items"].size() == sample_catalogue().quiz.size() + 1);
}

TEST_CASE("a share says not how few are behind it") {
    QuizCounts counts = twenty();
    counts.straight = 1, counts.flat = 11, counts.finished = 13;
    counts.items[0].unknown = 3;
    auto const health = quiz_health_json(sample_catalogue(), counts);
    CHECK(health["straight"] == .1);
    CHECK(health["flat"] == .85);
    CHECK(health["completed"] == .65);
    CHECK(health["items"][0]["unknown"] == .15);
    for (auto const& item : health["items"])
        for (auto const& share : item["times"])
            if (!share.is_null()) CHECK(std::abs(share.get<double>() * 20 - std::round(share.get<double>() * 20)) < 1e-9);
}

TEST_CASE("of fewer than ten nothing is told, in no form: it may be one class, or one child") {
    auto const health = quiz_health_json(sample_catalogue(), twenty());
    CHECK(health["items"][2]["shown"].is_null());
    CHECK(health["items"][2]["unknown"].is_null());
    QuizCounts few;
    few.begun = 9, few.finished = 9, few.straight = 9;
    auto const none = quiz_health_json(sample_catalogue(), few);
    for (auto const* const name : {"begun", "finished", "completed", "straight", "unknown"}) CHECK(none[name].is_null());
    CHECK(quiz_health_text(sample_catalogue(), few).find("minder dan 10 keer begonnen") != std::string::npos);
    CHECK(quiz_health_html(sample_catalogue(), few).find("100 %") == std::string::npos);
}

TEST_CASE("a kiosk that nobody used says nought and divides by nothing") {
    auto const health = quiz_health_json(sample_catalogue(), {});
    CHECK(health["begun"] == 0);
    CHECK(health["completed"].is_null());
    CHECK_FALSE(quiz_health_text(sample_catalogue(), {}).empty());
}

TEST_CASE("a technician gets it from the file, as text, as JSON and as a page that needs nothing beside it") {
    store::ScratchFolder const folder;
    auto const content = folder / "content.db", counts = folder / "statistics.db", page = folder / "test.html";
    (void)store::written(store::sample_bundle(), content);
    {
        auto log = store::StatisticsLog::open(counts, store::StatisticsLog::Use::count);
        REQUIRE(log.has_value());
        CHECK(log->add(Date{2026, 11, 26}, DayPart::morning, {{"visits", 30}, {"quiz.begun", 12}, {"quiz.finished", 12}, {"profession.lasser", 14}, {"profession.laborant", 3}}));
    }
    std::string out, err;
    CHECK(ask({"statistics", counts.string(), "--content", content.string(), "--json", "--html", page.string()}, out, err) == 0);
    auto const answer = nlohmann::json::parse(out);
    CHECK(answer["counts"]["visits"] == 30);
    CHECK(answer["counts"]["profession"]["lasser"] == 14);
    CHECK(answer["counts"]["profession"]["laborant"].is_null());
    CHECK(answer["quiz"]["completed"] == 1.0);
    CHECK(answer["days"] == 1);
    std::ifstream stream(page);
    std::string const html{std::istreambuf_iterator<char>(stream), {}};
    CHECK(html.find("12 keer begonnen") != std::string::npos);
    CHECK(html.find("http") == std::string::npos);
    CHECK(ask({"statistics", counts.string(), "--content", content.string()}, out, err) == 0);
    CHECK(out.find("Bezoeken: 30") != std::string::npos);
}

TEST_CASE("a kiosk with a handful of visits does not tell how many, in no form") {
    store::ScratchFolder const folder;
    auto const content = folder / "content.db", counts = folder / "statistics.db";
    (void)store::written(store::sample_bundle(), content);
    {
        auto log = store::StatisticsLog::open(counts, store::StatisticsLog::Use::count);
        REQUIRE(log.has_value());
        CHECK(log->add(Date{2026, 11, 26}, DayPart::morning, {{"visits", 7}}));
    }
    std::string out, err;
    CHECK(ask({"statistics", counts.string(), "--content", content.string()}, out, err) == 0);
    CHECK(out.find("Bezoeken: minder dan 10") != std::string::npos);
    CHECK(ask({"statistics", counts.string(), "--content", content.string(), "--json"}, out, err) == 0);
    CHECK(nlohmann::json::parse(out)["counts"]["visits"].is_null());
}

TEST_CASE("a technician who names a file that is not there is told so") {
    std::string out, err;
    CHECK(ask({"statistics", "/nergens/statistics.db"}, out, err) == 1);
    CHECK(err.find("TEL-01") != std::string::npos);
}

}  // namespace
}  // namespace sprank::operate
