// The whole account of an import as a page for a browser: beside every row what visitors will read of it.
#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "core/escaped_html.hpp"
#include "import/import_report.hpp"
#include "import/iso_time.hpp"
#include "import/missing_organisations.hpp"
#include "import/offer_in_words.hpp"
#include "import/own_words.hpp"
#include "import/rows_in_words.hpp"

namespace sprank::import {
namespace {

constexpr std::string_view head = R"(<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<title>Verslag van het overnemen</title>
<style>
body { font: 16px/1.5 sans-serif; color: #0F2430; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
h2 { margin: 2rem 0 .5rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
td, th { text-align: left; vertical-align: top; padding: .5rem .6rem; border-bottom: 1px solid #C8D2D8; overflow-wrap: break-word; }
th:first-child, td:first-child { width: 7rem; }
th:last-child, td:last-child { width: 38%; }
.facts { color: #44555F; }
small { color: #44555F; }
.out { color: #A3211B; font-weight: bold; }
.look { background: #FFF6DA; }
ul { margin: 0; padding-left: 1.1rem; }
</style>
</head>
<body>
)";

using RowOf = std::pair<std::string, std::string>;  ///< file and place of a spot, without its column

RowOf key_of(Spot const& spot) {
    auto const row = row_of(spot);
    return {row.file, row.place};
}

std::string in_paragraph(std::string const& text, std::string_view style = {}) {
    if (text.empty()) return {};
    return "<div" + (style.empty() ? std::string{} : " class=\"" + std::string(style) + "\"") + ">" + escaped_html(text) + "</div>";
}

class Page {
public:
    explicit Page(ImportFacts const& facts) : facts_(facts), yellow_(rows_to_look_at(facts)) {
        for (RowOutcome const& outcome : facts.merged.outcomes) outcomes_[key_of(outcome.spot)] = &outcome;
        for (auto const* const list : {&facts.complaints, &facts.fitting.notices})
            for (Complaint const& one : *list) remarks_[key_of(one.spot)].push_back(&one);
        for (NotTaken const& one : facts.fitting.not_taken) names_[key_of(one.spot)] = one.name;
        for (Fitted const& one : facts.fitting.rows)
            if (one.cancelled) names_[key_of(one.spot)] = cell_of(one.cells, "name_nl");
        names_.insert(facts.account.names.begin(), facts.account.names.end());
        read_soon();
    }

    std::string text() {
        std::string html(head);
        html += "<h1>" + escaped_html((facts_.dry_run ? "Wat bezoekers lezen van " : "Overgenomen van ") + facts_.source + ", " + date_in_words(facts_.today)) + "</h1>\n";
        if (facts_.dry_run) html += "<p>Er is nog niets overgenomen.</p>\n";
        html += of_files();
        // first what needs a hand, then what visitors will see, then what needs nothing
        for (int const turn : {0, 1, 2})
            for (AccountPart const& part : facts_.account.parts)
                if (turn_of(part) == turn) html += section(part);
        html += organisations();
        return html + "</body>\n</html>\n";
    }

private:
    /// Rows that wait for an organisation only, and what there will be to say of them.
    void read_soon() {
        for (NotTaken const& one : facts_.fitting.not_taken)
            if (one.why == LeftOut::organisation) waiting_.insert(key_of(one.spot));
        for (Fitted const& one : facts_.fitting_soon.rows)
            if (!one.cancelled && waiting_.contains(key_of(one.spot))) soon_[key_of(one.spot)] = &one;
        for (Complaint const& one : facts_.fitting_soon.notices)
            if (soon_.contains(key_of(one.spot)) && std::ranges::none_of(remarks_[key_of(one.spot)], [&one](Complaint const* said) { return said->found == one.found; })) remarks_[key_of(one.spot)].push_back(&one);
        if (!facts_.dry_run) return;
        for (auto const& [row, fitted] : soon_)
            if (std::ranges::any_of(remarks_[row], [](Complaint const* one) { return !one->minor && !one->answered; })) yellow_.insert(row);
    }

    static int turn_of(AccountPart const& part) {
        if (!part.in) return part.settled ? 2 : 0;
        return part.what == words_of(RowFate::same) ? 2 : 1;
    }

    /// What is said of no row.
    std::string of_files() const {
        std::string list;
        for (auto const& [row, remarks] : remarks_)
            if (row.second.empty())
                for (Complaint const* const one : remarks) list += "<li>" + escaped_html(row.first + ": " + said(*one)) + "</li>\n";
        for (auto const& column : facts_.link_columns)
            list += "<li>" +
                    escaped_html("De adressen in de kolom \"" + column +
                                 "\" worden niet bewaard: op de kiosk kan niemand ze openen.") +
                    "</li>\n";
        return list.empty() ? list : "<ul>\n" + list + "</ul>\n";
    }

    static std::string said(Complaint const& one) { return one.found + (one.advice.empty() ? "" : " " + one.advice); }

    std::string section(AccountPart const& part) const {
        bool const waits = part.what == waits_for_organisation, out = !part.in && !part.settled && !waits;
        auto const what = waits ? std::string("nieuw, als de organisatie klopt") : std::string(part.what);
        std::string html = "<h2" + std::string(out ? " class=\"out\"" : "") + ">" + std::to_string(part.spots.size()) + " " + escaped_html(what) + (out ? ": gaat nu niet mee" : "") + "</h2>\n";
        html += "<table>\n<tr><th>waar</th><th>wat bezoekers lezen</th><th>let op</th></tr>\n";
        for (Spot const& spot : part.spots) html += row(spot);
        return html + "</table>\n";
    }

    std::string row(Spot const& spot) const {
        auto const outcome = outcomes_.find(key_of(spot));
        std::string html = "<tr><td>" + escaped_html(in_rows({spot}, facts_.more_files)) + "</td><td>";
        if (outcome != outcomes_.end())
            html += for_visitors(*outcome->second);
        else if (auto const soon = soon_.find(key_of(spot)); soon != soon_.end())
            html += for_visitors(soon->second->cells, facts_.soon);
        else if (auto const name = names_.find(key_of(spot)); name != names_.end())
            html += "<strong>" + escaped_html(name->second) + "</strong>";
        auto const list = remarks(spot, outcome == outcomes_.end() ? nullptr : outcome->second);
        if (yellow_.contains(key_of(spot)))
            html.replace(0, std::string_view("<tr>").size(), "<tr class=\"look\">");
        return html + "</td><td>" + list + "</td></tr>\n";
    }

    std::string for_visitors(RowOutcome const& outcome) const {
        if (outcome.fate == RowFate::removed || outcome.fate == RowFate::elsewhere) return "<strong>" + escaped_html(outcome.name) + "</strong>";
        // as the kiosk will show it, with what an editor wrote by hand
        Cells cells = outcome.file;
        for (CellChange const& kept : outcome.kept) cells[kept.column] = kept.before;
        return for_visitors(cells, facts_.known);
    }

    /// Words that are not the same facts as in Dutch: somebody wrote them, or they only say to ask.
    static bool says_itself(std::string_view column, Cells const& cells, Known const& known) {
        if (column == "when_en") return cell_of(cells, column).starts_with("Ask when") && !cell_of(cells, "when_nl").starts_with("Vraag wanneer");
        return !made_by_sprank(column, cells, known);
    }

    static std::string for_visitors(Cells const& cells, Known const& known) {
        std::string html = "<strong>" + escaped_html(cell_of(cells, "name_nl")) + "</strong>" + in_paragraph(offer_in_words(cells, known), "facts");
        html += in_paragraph(cell_of(cells, "text_nl"));
        // what Sprank makes of the facts alone, an office need not read in three languages
        for (auto const& [column, language] : {std::pair("text_nl_simple", "makkelijk"), std::pair("text_en", "Engels"), std::pair("when_en", "Engels")})
            if (auto const text = cell_of(cells, column); !text.empty() && says_itself(column, cells, known))
                html += "<div><small>" + std::string(language) + "</small> " + escaped_html(text) + "</div>";
        return html;
    }

    std::string remarks(Spot const& spot, RowOutcome const* outcome) const {
        std::string list;
        auto const add = [&list](std::string const& words, bool minor = false) { list += (minor ? "<li class=\"facts\">" : "<li>") + escaped_html(words) + "</li>"; };
        if (auto const at = remarks_.find(key_of(spot)); at != remarks_.end())
            for (Complaint const* const one : at->second) {
                if (one->answered && soon_.contains(key_of(spot))) continue;  // the heading says so
                auto const comma = one->spot.place.find(", kolom ");
                add((comma == std::string::npos ? std::string{} : one->spot.place.substr(comma + 2) + ": ") +
                    (one->answered ? one->found : outcome || soon_.contains(key_of(spot)) ? said(*one) : said({one->spot, one->found, without_what_visitors_read(one->advice)})),
                    one->minor);
            }
        if (outcome) {
            for (CellChange const& change : outcome->changes)
                add(column_in_words(change.column) + ": \"" + change.before + "\" wordt \"" + change.after + "\"");
            for (CellChange const& kept : outcome->kept)
                add(column_in_words(kept.column) + ": \"" + kept.before + "\" blijft; het bestand zegt \"" + kept.after + "\"");
        }
        return list.empty() ? list : "<ul>" + list + "</ul>";
    }

    std::string organisations() const {
        auto const& missing = facts_.fitting.missing;
        if (missing.empty()) return {};
        std::string list;
        for (Cells const& row : rows_for_organisations(missing, facts_.known, facts_.source, facts_.today)) {
            auto const* const place = facts_.known.place_called(cell_of(row, "place"));
            list += "<li>" + escaped_html(cell_of(row, "name") + (place ? ", " + place->name : std::string{}) + ": " + std::string(kind_of_organisation_in_words(cell_of(row, "kind")))) + "</li>\n";
        }
        return "<h2>Nieuwe organisaties</h2>\n<p>Met --add-organisations komen zij in organisations.csv.</p>\n<ul>\n" + list + "</ul>\n";
    }

    ImportFacts const& facts_;
    std::set<RowOf> yellow_;
    std::map<RowOf, RowOutcome const*> outcomes_;
    std::map<RowOf, std::vector<Complaint const*>> remarks_;
    std::set<RowOf> waiting_;
    std::map<RowOf, Fitted const*> soon_;
    std::map<RowOf, std::string> names_;  ///< of what did not go in
};

}  // namespace

std::string page_of(ImportFacts const& facts) { return Page(facts).text(); }

}  // namespace sprank::import
