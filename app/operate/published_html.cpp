#include "operate/published_html.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

#include "core/escaped_html.hpp"
#include "operate/quiz_health.hpp"

namespace sprank::operate {
namespace {

constexpr std::size_t most_bars = 20, most_days = 62;
constexpr char const* style =
    "body{font:16px/1.5 sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#0f2430;background:#fbf7f0}h2{margin:2.2rem 0 .3rem}"
    "svg{max-width:100%;height:auto;background:#fff;border:1px solid #e4ddd0}svg text{font:14px sans-serif;fill:#0f2430}.bar{fill:#0a6e6e}.none{fill:none;stroke:#5a6b75;stroke-dasharray:4 3}"
    "table{border-collapse:collapse;background:#fff;margin:.5rem 0}th,td{padding:.2rem .7rem;text-align:left;border-bottom:1px solid #e4ddd0}td{text-align:right}"
    ".few{color:#5a6b75}summary{cursor:pointer}";

struct Bar {
    std::string name;
    std::optional<int> count;
};

std::string shown(std::optional<int> count) { return count ? std::to_string(*count) : "x"; }
std::string attribute(char const* name, double value) { return std::string(" ") + name + "=\"" + std::to_string(static_cast<int>(value)) + "\""; }

/// What a screen reader says of a chart.
std::string in_words(std::vector<Bar> const& bars) {
    std::string words;
    for (auto const& bar : bars) words += (words.empty() ? "" : ", ") + bar.name + " " + (bar.count ? std::to_string(*bar.count) : "niet getoond");
    return words + ".";
}

std::string opened_chart(double width, double height, std::string const& title, std::vector<Bar> const& bars) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 " + std::to_string(static_cast<int>(width)) + " " + std::to_string(static_cast<int>(height)) + "\"" + attribute("width", width) +
           "><title>" + escaped_html(title) + "</title><desc>" + escaped_html(in_words(bars)) + "</desc>";
}

int largest(std::vector<Bar> const& bars) {
    int most = 1;
    for (auto const& bar : bars) most = std::max(most, bar.count.value_or(0));
    return most;
}

std::string lying_bars(std::string const& title, std::vector<Bar> const& bars) {
    constexpr double row = 26, names = 330, room = 480;
    std::string svg = opened_chart(names + room + 90, row * static_cast<double>(bars.size()) + 12, title, bars);
    double y = 6;
    for (auto const& bar : bars) {
        double const length = room * bar.count.value_or(0) / largest(bars);
        std::string name = bar.name;
        if (name.size() > 44) {
            name.resize(42);
            while (!name.empty() && (static_cast<unsigned char>(name.back()) & 0x80) != 0) name.pop_back();
            name += "…";
        }
        svg += "<text" + attribute("x", names - 8) + attribute("y", y + 17) + " text-anchor=\"end\">" + escaped_html(name) + "</text>";
        svg += bar.count ? "<rect class=\"bar\"" + attribute("x", names) + attribute("y", y + 3) + attribute("width", std::max(1.0, length)) + attribute("height", row - 8) + "/>"
                         : "<rect class=\"none\"" + attribute("x", names) + attribute("y", y + 3) + attribute("width", 40) + attribute("height", row - 8) + "/>";
        svg += "<text" + attribute("x", names + (bar.count ? length : 40) + 8) + attribute("y", y + 17) + ">" + shown(bar.count) + "</text>";
        y += row;
    }
    return svg + "</svg>\n";
}

std::string standing_bars(std::string const& title, std::vector<Bar> const& bars) {
    constexpr double height = 220, width = 900, foot = 40;
    std::string svg = opened_chart(width, height + foot, title, bars);
    double const step = (width - 20) / static_cast<double>(std::max<std::size_t>(bars.size(), 7));
    for (std::size_t i = 0; i < bars.size(); ++i) {
        double const x = 10 + step * static_cast<double>(i), tall = (height - 30) * bars[i].count.value_or(0) / largest(bars);
        std::string const hint = "<title>" + escaped_html(bars[i].name + ": " + (bars[i].count ? std::to_string(*bars[i].count) : "niet getoond")) + "</title>";
        if (bars[i].count) svg += "<rect class=\"bar\"" + attribute("x", x + 1) + attribute("y", height - tall) + attribute("width", std::max(2.0, step - 2)) + attribute("height", std::max(1.0, tall)) + ">" + hint + "</rect>";
        else svg += "<rect class=\"none\"" + attribute("x", x + 1) + attribute("y", height - 18) + attribute("width", std::max(2.0, step - 2)) + attribute("height", 17) + ">" + hint + "</rect>";
        if (i == 0 || i + 1 == bars.size()) svg += "<text" + attribute("x", i == 0 ? x : x + step) + attribute("y", height + 24) + (i == 0 ? "" : " text-anchor=\"end\"") + ">" + escaped_html(bars[i].name) + "</text>";
    }
    svg += "<text x=\"12\" y=\"18\">hoogste: " + std::to_string(largest(bars)) + "</text>";
    return svg + "</svg>\n";
}

std::string whole_table(PublishedTable const& table) {
    std::string html = "<details><summary>Alle getallen</summary><table><tr><th></th>";
    bool const days = table.kind == PublishedTable::Kind::days;
    for (auto const& column : table.columns) html += "<th>" + escaped_html(column.name) + "</th>";
    html += days ? "<th>samen</th></tr>" : "</tr>";
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        html += "<tr><th>" + escaped_html(table.rows[r].name) + "</th>";
        for (std::size_t c = 0; c < table.columns.size() + (days ? 1 : 0); ++c) html += "<td>" + shown(table.cells[r][c]) + "</td>";
        html += "</tr>\n";
    }
    html += "<tr><th>alles samen</th>";
    if (days)
        for (auto const& count : table.column_totals) html += "<td>" + shown(count) + "</td>";
    return html + "<td>" + shown(table.total) + "</td></tr></table></details>\n";
}

std::string section(PublishedTable const& table) {
    std::string html = "<h2>" + escaped_html(table.title) + "</h2>\n";
    if (table.withheld) return html + "<p class=\"few\">" + (table.total ? "Samen " + std::to_string(*table.total) + ", zo verdeeld dat" : std::string("Minder dan 10;")) + " geen getal getoond kan worden zonder iets over een paar mensen te zeggen.</p>\n";
    if (table.rows.empty() || table.total == 0) return html + "<p class=\"few\">Nog niets geteld.</p>\n";
    std::vector<Bar> bars;
    for (std::size_t r = 0; r < table.rows.size(); ++r) bars.push_back({table.rows[r].name, table.cells[r].back()});
    if (table.kind == PublishedTable::Kind::days) {
        std::vector<Bar> parts, last(bars.end() - static_cast<std::ptrdiff_t>(std::min(bars.size(), most_days)), bars.end());
        for (std::size_t c = 0; c < table.columns.size(); ++c) parts.push_back({table.columns[c].name, table.column_totals[c]});
        html += standing_bars("Bezoeken per dag" + std::string(bars.size() > most_days ? ", de laatste " + std::to_string(most_days) + " dagen" : ""), last);
        return html + lying_bars("Bezoeken per dagdeel", parts) + whole_table(table);
    }
    std::ranges::stable_sort(bars, std::greater{}, [](Bar const& bar) { return bar.count.value_or(-1); });
    if (bars.size() > most_bars) bars.resize(most_bars);
    return html + lying_bars(table.title, bars) + whole_table(table);
}

/// In steps of five percent: closer would tell the counts behind it.
std::string share(std::optional<int> count, std::optional<int> of) {
    if (!count || !of || *of == 0) return "x";
    return std::to_string((*count * 100 / *of + 2) / 5 * 5) + " %";
}

/// The questions of the quiz, one line each.
std::string questions(Published const& published) {
    std::string rows;
    for (auto const& table : published.tables) {
        constexpr std::string_view mark = "test-tijd.";
        if (!table.id.starts_with(mark)) continue;
        auto const* const unknown = published.find("test-onbekend." + table.id.substr(mark.size()));
        auto const cell = [](PublishedTable const* from, std::string_view id) -> std::string {
            if (from == nullptr || from->withheld) return "x";
            auto const at = std::ranges::find(from->rows, id, &Heading::id);
            return at == from->rows.end() ? "x" : share(from->cells[static_cast<std::size_t>(at - from->rows.begin())].back(), from->total);
        };
        rows += "<tr><th>" + escaped_html(table.title.substr(std::min(table.title.size(), std::string_view("Tijd voor: ").size()))) + "</th><td>" + shown(unknown == nullptr ? table.total : unknown->total) + "</td><td>" + cell(unknown, "unknown") + "</td>";
        for (char const* const time : {"under_2", "to_5", "to_15", "longer"}) rows += "<td>" + cell(&table, time) + "</td>";
        rows += "</tr>\n";
    }
    if (rows.empty()) return {};
    return "<h2>De test, per vraag</h2>\n<table><tr><th>vraag</th><th>antwoorden (in tientallen)</th><th>ken ik niet</th><th>tot 2 s</th><th>2 tot 5 s</th><th>5 tot 15 s</th><th>langer</th></tr>\n" + rows + "</table>\n";
}

constexpr std::array<std::string_view, 15> order{"bezoeken", "schermen", "beroepen", "routes", "overstappen", "kaarten", "activiteiten", "bewaard", "test-einde", "test-vorm", "test-samen", "talen", "letters", "contrast", "reach"};

}  // namespace

std::string published_html(Published const& published) {
    std::string html = std::string("<!doctype html>\n<html lang=\"nl\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>Sprank: wat de kiosk telde</title>\n<style>") + style +
                       "</style>\n<h1>Wat de kiosk telde</h1>\n<p>Alleen aantallen, per dagdeel. Niemand is hieruit te herkennen: een x staat waar er minder dan " + std::to_string(least_shown) +
                       " zijn, of waar een getal een ander zou verraden. Deel dit blad of een later, niet allebei met dezelfde mensen: het verschil kan over een paar bezoekers gaan.</p>\n";
    for (auto const id : order)
        if (auto const* const table = published.find(id)) html += section(*table);
    if (auto const* const kept = published.find("kept")) html += section(*kept);
    return html + questions(published) + "</html>\n";
}

std::string published_text(Published const& published) {
    std::string text;
    for (auto const id : order) {
        auto const* const table = published.find(id);
        if (table == nullptr) continue;
        std::string const total = table->total ? std::to_string(*table->total) : "minder dan " + std::to_string(least_shown);
        text += table->title + ": " + total + "\n";
        if (table->kind == PublishedTable::Kind::days) continue;
        for (std::size_t r = 0; r < table->rows.size(); ++r)
            if (table->cells[r].back().value_or(0) > 0) text += "  " + shown(table->cells[r].back()) + "  " + table->rows[r].name + "\n";
    }
    return text;
}

}  // namespace sprank::operate
