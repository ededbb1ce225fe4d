#include "operate/quiz_health.hpp"

#include <array>
#include <cmath>
#include <optional>

#include "core/escaped_html.hpp"
#include "core/text.hpp"

namespace sprank::operate {
namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, answer_time_count> time_words{"tot 2 s", "2 tot 5 s", "5 tot 15 s", "langer"};

/// One line of the table, with what may be shown of it.
struct Line {
    std::string name;
    int counted = 0;
    std::optional<double> dropped, unknown;
    std::array<std::optional<double>, answer_time_count> times{};
};
struct Health {
    int begun = 0, finished = 0;
    std::optional<double> simple, together, unknown, straight, flat, completed;
    std::vector<Line> lines;
};

/// In steps of five percent, as in what is published: closer would tell the few behind it.
std::optional<double> shown(double share, int of) { return of >= least_shown ? std::optional(std::round(share * 20) / 20) : std::nullopt; }

Health health_of(Catalogue const& catalogue, QuizCounts const& counts) {
    QuizCountReport const report = quiz_report(catalogue, counts);
    Health health{report.begun, report.finished, shown(report.simple, report.begun), shown(report.together, report.begun), {}, shown(report.straight, report.finished), shown(report.flat, report.finished), {}, {}};
    if (report.begun > 0) health.completed = shown(static_cast<double>(report.finished) / report.begun, report.begun);
    int answers = 0;
    for (QuizCountRow const& row : report.rows) {
        Line line{row.item.empty() ? "werelden kiezen" : row.item, row.shown, shown(row.dropped, row.shown), row.item.empty() ? std::nullopt : shown(row.unknown, row.shown), {}};
        for (std::size_t i = 0; i < answer_time_count; ++i)
            if (!row.item.empty()) line.times[i] = shown(row.times[i], row.shown);
        answers += row.item.empty() ? 0 : row.shown;
        health.lines.push_back(std::move(line));
    }
    health.unknown = shown(report.unknown, answers);
    return health;
}

/// The text of a question in the first language; of the last line its own name.
std::string text_of(Catalogue const& catalogue, std::size_t line, Line const& of) { return line < catalogue.quiz.size() ? without_soft_hyphens(catalogue.quiz[line].text.in(0)) : of.name; }

std::string percent(std::optional<double> share) { return share ? std::to_string(static_cast<int>(std::lround(*share * 100))) + " %" : "–"; }

std::string column(std::string text, std::size_t width) {
    std::size_t letters = 0;
    for (char const byte : text) letters += (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    return letters < width ? std::string(width - letters, ' ') + text : text;
}

struct Figure {
    std::string_view name;
    std::optional<double> share;
    std::string_view meaning;
};
std::array<Figure, 6> figures_of(Health const& health) {
    return {{{"maakte de test af", health.completed, "Stoppen veel mensen? Kijk hieronder bij welke vraag."},
             {"koos drie grote knoppen", health.simple, "Zo veel mensen kiezen de makkelijke vorm."},
             {"deed de test met zijn tweeën", health.together, ""},
             {"koos “ken ik niet”", health.unknown, "Gaat het om één vraag, schrijf die dan duidelijker."},
             {"gaf overal hetzelfde antwoord", health.straight, "Bij veel: mensen tikken door zonder te lezen."},
             {"had geen duidelijke voorkeur", health.flat, "Zij krijgen een breed resultaat."}}};
}

Json json_of(std::optional<double> share) { return share ? Json(std::round(*share * 1000) / 1000) : Json(); }
/// A count that is small is told as such only.
Json json_of_count(int count) { return count == 0 || count >= least_shown ? Json(count) : Json(); }

std::string bar(std::optional<double> share) {
    if (!share) return "<td class=\"few\">–</td>";
    std::string const width = std::to_string(static_cast<int>(std::lround(*share * 100)));
    return "<td><div class=\"bar\" style=\"width:" + width + "%\"></div><span>" + percent(share) + "</span></td>";
}

}  // namespace

std::string told_count(int count) { return count >= least_shown ? std::to_string(count) : count == 0 ? "0" : "minder dan " + std::to_string(least_shown); }

std::string quiz_health_text(Catalogue const& catalogue, QuizCounts const& counts) {
    Health const health = health_of(catalogue, counts);
    std::string text = "De test: " + told_count(health.begun) + " keer begonnen, " + told_count(health.finished) + " keer afgemaakt.\n";
    for (Figure const& figure : figures_of(health)) text += column(percent(figure.share), 6) + "  " + std::string(figure.name) + "\n";
    text += "\nPer vraag: hoe vaak gezien, gestopt, \"ken ik niet\", en hoe lang het duurde\n";
    text += column("gezien", 16) + column("stopt", 8) + column("ken niet", 10);
    for (auto const word : time_words) text += column(std::string(word), 12);
    text += "  vraag\n";
    for (std::size_t i = 0; i < health.lines.size(); ++i) {
        Line const& line = health.lines[i];
        text += column(told_count(line.counted), 16) + column(percent(line.dropped), 8) + column(percent(line.unknown), 10);
        for (auto const& time : line.times) text += column(percent(time), 12);
        text += "  " + text_of(catalogue, i, line) + "\n";
    }
    return text + "\nEen streepje: er zijn er minder dan " + std::to_string(least_shown) + " geteld. Dan zegt het getal niets, en het kan over één klas gaan.\n";
}

std::string quiz_health_html(Catalogue const& catalogue, QuizCounts const& counts) {
    Health const health = health_of(catalogue, counts);
    std::string html = "<!doctype html>\n<html lang=\"nl\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>Sprank: hoe de test gaat</title>\n<style>\n"
                       "body{font:16px/1.5 sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#0f2430;background:#fbf7f0}\n"
                       "table{border-collapse:collapse;width:100%;background:#fff}th,td{padding:.4rem .6rem;text-align:left;border-bottom:1px solid #e4ddd0;vertical-align:middle}\n"
                       "td div.bar{background:#0a6e6e;height:.9rem;display:inline-block;margin-right:.4rem;min-width:1px;max-width:70%}td span{white-space:nowrap}.few{color:#5a6b75}\n</style>\n";
    html += "<h1>Hoe de test gaat</h1>\n<p>" + told_count(health.begun) + " keer begonnen, " + told_count(health.finished) + " keer afgemaakt. Alleen tellingen: niemand is hieruit te herkennen.</p>\n<table>\n";
    for (Figure const& figure : figures_of(health)) html += "<tr><th>" + escaped_html(figure.name) + "</th>" + bar(figure.share) + "<td>" + escaped_html(figure.meaning) + "</td></tr>\n";
    html += "</table>\n<h2>Per vraag</h2>\n<table>\n<tr><th>vraag</th><th>gezien</th><th>stopt hier</th><th>ken ik niet</th>";
    for (auto const word : time_words) html += "<th>" + std::string(word) + "</th>";
    html += "</tr>\n";
    for (std::size_t i = 0; i < health.lines.size(); ++i) {
        Line const& line = health.lines[i];
        html += "<tr><td>" + escaped_html(text_of(catalogue, i, line)) + "</td><td>" + told_count(line.counted) + "</td>" + bar(line.dropped) + bar(line.unknown);
        for (auto const& time : line.times) html += bar(time);
        html += "</tr>\n";
    }
    return html + "</table>\n<p>Een streepje: er zijn er minder dan " + std::to_string(least_shown) + " geteld.</p>\n</html>\n";
}

Json quiz_health_json(Catalogue const& catalogue, QuizCounts const& counts) {
    Health const health = health_of(catalogue, counts);
    Json items = Json::array();
    for (Line const& line : health.lines) {
        Json times = Json::array();
        for (auto const& time : line.times) times.push_back(json_of(time));
        items.push_back({{"id", line.name}, {"shown", json_of_count(line.counted)}, {"dropped", json_of(line.dropped)}, {"unknown", json_of(line.unknown)}, {"times", times}});
    }
    return {{"begun", json_of_count(health.begun)}, {"finished", json_of_count(health.finished)}, {"completed", json_of(health.completed)}, {"simple", json_of(health.simple)}, {"together", json_of(health.together)},
            {"unknown", json_of(health.unknown)}, {"straight", json_of(health.straight)}, {"flat", json_of(health.flat)}, {"items", items}};
}

}  // namespace sprank::operate
