#include "operate/published.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>

#include "operate/hidden_cells.hpp"
#include "operate/quiz_health.hpp"
#include "store/tally_text.hpp"

namespace sprank::operate {
namespace {

using Naming = std::function<std::string(std::string const&)>;
constexpr std::string_view undated = "zonder-datum";

/// Counts with names, before it is known which of them may be told.
struct Counted {
    std::string id, title;
    PublishedTable::Kind kind = PublishedTable::Kind::list;
    std::vector<Heading> rows, columns;
    std::vector<std::vector<int>> counts;  ///< [row][column]
};

PublishedTable told(Counted counted) {
    int const rows = static_cast<int>(counted.rows.size()), columns = static_cast<int>(counted.columns.size());
    Grid grid(rows, columns);
    for (int r = 0; r < rows; ++r)
        for (int c = 0; c < columns; ++c) grid.add(r, c, counted.counts[static_cast<std::size_t>(r)][static_cast<std::size_t>(c)]);
    PublishedTable table{std::move(counted.id), std::move(counted.title), counted.kind, std::move(counted.rows), std::move(counted.columns), false, std::nullopt, {}, {}};
    if (grid.total() == 0 || grid.total() >= least_shown) table.total = grid.total();
    auto const hidden = hidden_cells(grid, least_shown);
    if (!hidden) {
        table.withheld = true;
        table.rows.clear();
        return table;
    }
    auto const cell = [&](int r, int c) { return (*hidden)[grid.index(r, c)] ? std::nullopt : std::optional(grid.at(r, c)); };
    for (int r = 0; r < rows; ++r) {
        table.cells.emplace_back();
        for (int c = 0; c <= columns; ++c) table.cells.back().push_back(cell(r, c));
    }
    for (int c = 0; c < columns; ++c) table.column_totals.push_back(cell(rows, c));
    return table;
}

Counted list_of(std::string id, std::string title, std::vector<std::pair<Heading, int>> const& counts) {
    Counted list{std::move(id), std::move(title), PublishedTable::Kind::list, {}, {{"aantal", "aantal"}}, {}};
    for (auto const& [heading, count] : counts) list.rows.push_back(heading), list.counts.push_back({std::max(0, count)});
    return list;
}

/// What all that begins so counted, the largest first.
std::vector<std::pair<Heading, int>> beginning(Tally const& total, std::string const& with, Naming const& name) {
    std::vector<std::pair<Heading, int>> found;
    for (auto at = total.lower_bound(with); at != total.end() && at->first.starts_with(with); ++at) {
        std::string const id = at->first.substr(with.size());
        found.push_back({{id, name(id)}, at->second});
    }
    std::ranges::stable_sort(found, std::greater{}, [](auto const& one) { return one.second; });
    return found;
}

Counted by_day(std::vector<store::CountRow> const& rows) {
    constexpr std::array<std::string_view, day_part_count> dutch{"nacht", "ochtend", "middag", "avond", "onbekend"};
    std::map<std::string, std::vector<int>> days;
    for (auto const& row : rows) {
        if (row.name != "visits") continue;
        // A start without a date is no day; what they counted comes last, together.
        std::string const day = parse_date(row.day) ? row.day : std::string(undated);
        days.try_emplace(day, day_part_count).first->second[static_cast<std::size_t>(row.part)] += row.count;
    }
    Counted table{"bezoeken", "Bezoeken per dag en dagdeel", PublishedTable::Kind::days, {}, {}, {}};
    for (std::size_t i = 0; i < day_part_count; ++i) table.columns.push_back({std::string(day_part_name(static_cast<DayPart>(i))), std::string(dutch[i])});
    for (auto const& [day, counts] : days) table.rows.push_back({day, day == undated ? "zonder datum" : day}), table.counts.push_back(counts);
    return table;
}

int count_in(Tally const& total, std::string const& name) {
    auto const at = total.find(name);
    return at == total.end() ? 0 : at->second;
}

/// A thing that some did: with those who did not, for one tells the other.
Counted share(std::string id, std::string title, Heading did, Heading did_not, int count, int of) {
    return list_of(std::move(id), std::move(title), {{std::move(did), std::min(count, of)}, {std::move(did_not), of - std::min(count, of)}});
}

void add_reading(std::vector<Counted>& tables, Tally const& total, Names const& names) {
    auto const languages = beginning(total, "language.", [&](auto const& id) { return names.language(id); });
    int ended = 0;
    for (auto const& language : languages) ended += language.second;
    tables.push_back(list_of("talen", "Talen: waarmee het bezoek eindigde", languages));
    int const large = count_in(total, "text.large"), largest = count_in(total, "text.largest");
    tables.push_back(list_of("letters", "Letters", {{{"normal", "gewoon"}, ended - large - largest}, {{"large", "groot"}, large}, {{"largest", "grootst"}, largest}}));
    tables.push_back(share("contrast", "Hoog contrast", {"yes", "met hoog contrast"}, {"no", "zonder"}, count_in(total, "contrast"), ended));
    tables.push_back(share("reach", "Alles onderaan", {"yes", "knoppen onderaan"}, {"no", "gewoon"}, count_in(total, "reach"), ended));
    tables.push_back(share("kept", "Iets bewaard", {"yes", "bewaarde iets"}, {"no", "bewaarde niets"}, count_in(total, "kept_something"), ended));
}

void add_quiz(std::vector<Counted>& tables, Tally const& total, Names const& names) {
    constexpr std::string_view item_mark = "quiz.item.";
    constexpr std::array<std::pair<std::string_view, std::string_view>, answer_time_count> times{{{"under_2", "tot 2 s"}, {"to_5", "2 tot 5 s"}, {"to_15", "5 tot 15 s"}, {"longer", "langer"}}};
    std::set<std::string> items;
    for (auto at = total.lower_bound(item_mark); at != total.end() && at->first.starts_with(item_mark); ++at)
        items.insert(at->first.substr(item_mark.size(), at->first.rfind('.') - item_mark.size()));
    int const begun = count_in(total, "quiz.begun"), finished = count_in(total, "quiz.finished");
    std::vector<std::pair<Heading, int>> ends{{{"finished", "afgemaakt"}, finished}, {{"worlds", "gestopt bij de werelden"}, count_in(total, "quiz.dropped_at_worlds")}};
    for (auto const& item : items) ends.push_back({{item, "gestopt bij: " + names.question(item)}, count_in(total, "quiz.item." + item + ".dropped")});
    int known = 0;
    for (auto const& end : ends) known += end.second;
    if (known < begun) ends.push_back({{"open", "niet afgesloten"}, begun - known});
    tables.push_back(list_of("test-einde", "De test: afgemaakt of gestopt", ends));
    tables.push_back(share("test-vorm", "De test: vorm", {"simple", "drie grote knoppen"}, {"five", "vijf antwoorden"}, count_in(total, "quiz.simple"), begun));
    tables.push_back(share("test-samen", "De test: met wie", {"together", "met zijn tweeën"}, {"alone", "alleen"}, count_in(total, "quiz.together"), begun));
    for (auto const& item : items) {
        std::string const name = "quiz.item." + item + ".";
        std::vector<std::pair<Heading, int>> took;
        for (auto const& [id, dutch] : times) took.push_back({{std::string(id), std::string(dutch)}, count_in(total, name + std::string(id))});
        tables.push_back(list_of("test-tijd." + item, "Tijd voor: " + names.question(item), took));
        tables.push_back(share("test-onbekend." + item, "“Ken ik niet” bij: " + names.question(item), {"unknown", "ken ik niet"}, {"known", "een antwoord"}, count_in(total, name + "unknown"), count_in(total, name + "answered")));
    }
}

/// Counts of single questions follow each other: from one exact count to the next it would show who stopped. In tens it does not.
PublishedTable in_tens(PublishedTable table) {
    auto const round = [](std::optional<int>& count) {
        if (count) count = (*count + 5) / 10 * 10;
    };
    round(table.total);
    for (auto& row : table.cells) std::ranges::for_each(row, round);
    std::ranges::for_each(table.column_totals, round);
    return table;
}

std::optional<int> sum(std::optional<int> one, std::optional<int> other) { return one && other ? std::optional(*one + *other) : std::nullopt; }

/// The cell of these ids; nought where a table that tells its rows has no such row.
std::optional<int> cell_of(PublishedTable const& table, std::string const& row, std::size_t column) {
    auto const at = std::ranges::find(table.rows, row, &Heading::id);
    if (table.withheld) return std::nullopt;
    return at == table.rows.end() ? std::optional(0) : table.cells[static_cast<std::size_t>(at - table.rows.begin())][column];
}

PublishedTable sum_of(PublishedTable const& one, PublishedTable const& other) {
    PublishedTable both{one.id, std::min(one.title, other.title), one.kind, {}, one.columns, one.withheld || other.withheld, sum(one.total, other.total), {}, {}};
    if (both.withheld || one.columns.size() != other.columns.size()) {
        both.withheld = true;
        return both;
    }
    std::map<std::string, std::string> rows;
    for (auto const* const table : {&one, &other})
        for (auto const& row : table->rows)
            if (auto& name = rows[row.id]; name.empty() || row.name < name) name = row.name;
    for (auto const& [id, name] : rows) {
        both.rows.push_back({id, name});
        both.cells.emplace_back();
        for (std::size_t c = 0; c <= both.columns.size(); ++c) both.cells.back().push_back(sum(cell_of(one, id, c), cell_of(other, id, c)));
    }
    for (std::size_t c = 0; c < both.columns.size(); ++c) both.column_totals.push_back(sum(one.column_totals[c], other.column_totals[c]));
    return both;
}

}  // namespace

PublishedTable const* Published::find(std::string_view id) const {
    auto const at = std::ranges::find(tables, id, &PublishedTable::id);
    return at == tables.end() ? nullptr : &*at;
}

Published published(std::vector<store::CountRow> const& rows, Names const& names) {
    Tally total;
    for (auto const& row : rows) store::add_to(total, row.name, row.count);
    std::vector<Counted> tables{by_day(rows)};
    auto const profession = [&](auto const& id) { return names.profession(id); };
    tables.push_back(list_of("schermen", "Schermen: hoe vaak geopend", beginning(total, "screen.", [&](auto const& id) { return names.screen(id); })));
    tables.push_back(list_of("beroepen", "Beroepen: hoe vaak geopend", beginning(total, "profession.", profession)));
    tables.push_back(list_of("routes", "Wegen naar een beroep", beginning(total, "way.", profession)));
    tables.push_back(list_of("overstappen", "Overstap naar een beroep", beginning(total, "bridge.", profession)));
    tables.push_back(list_of("kaarten", "Kaarten en verhalen", beginning(total, "page.", [&](auto const& id) { return names.page(id); })));
    // Two counts that have nothing to do with each other.
    tables.push_back(list_of("activiteiten", "Activiteiten bekeken", {{{"offers_opened", "activiteit geopend"}, count_in(total, "offers_opened")}}));
    tables.push_back(list_of("bewaard", "Op de lijst gezet", {{{"kept", "op de lijst gezet"}, count_in(total, "kept")}}));
    add_reading(tables, total, names);
    add_quiz(tables, total, names);
    Published all;
    for (auto& table : tables) {
        bool const of_question = table.id.find('.') != std::string::npos;
        auto one = told(std::move(table));
        all.tables.push_back(of_question ? in_tens(std::move(one)) : std::move(one));
    }
    std::ranges::sort(all.tables, {}, &PublishedTable::id);
    // Rows have one order, by which two publications can be laid together.
    for (auto& table : all.tables) {
        std::vector<std::size_t> order(table.rows.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        std::ranges::sort(order, {}, [&](std::size_t i) { return table.rows[i].id; });
        auto const from = table;
        for (std::size_t i = 0; i < order.size(); ++i) table.rows[i] = from.rows[order[i]], table.cells[i] = from.cells[order[i]];
    }
    return all;
}

Published together(Published const& one, Published const& other) {
    std::map<std::string, PublishedTable> tables;
    for (auto const& table : one.tables) tables.emplace(table.id, table);
    for (auto const& table : other.tables) {
        auto const [at, is_new] = tables.emplace(table.id, table);
        if (!is_new) at->second = sum_of(at->second, table);
    }
    Published all;
    for (auto& [id, table] : tables) all.tables.push_back(std::move(table));
    return all;
}

}  // namespace sprank::operate
