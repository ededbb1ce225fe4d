#include "import/columns_by_content.hpp"

#include <algorithm>
#include <functional>

#include "core/folded_text.hpp"
#include "import/cell_values.hpp"
#include "import/column_words.hpp"
#include "import/dutch_date.hpp"
#include "import/kind_words.hpp"
#include "import/said_place.hpp"

namespace sprank::import {
namespace {

constexpr std::size_t longest_name = 60, most_words = 7;

bool may_be_name(std::string const& cell) {
    bool const letters = std::any_of(cell.begin(), cell.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
    return letters && cell.size() <= longest_name && words_in(folded(cell)).size() <= most_words && cell.find('@') == std::string::npos &&
           read_dutch_days(cell).found != DaysFound::days;
}

/// A column of provinces is none of towns, and one about a teacher is about nothing of ours.
bool is_about_something_else(std::string const& column) {
    auto const words = words_in(folded(column));
    return std::any_of(words.begin(), words.end(),
                       [](auto const& word) { return word == "provincie" || word == "regio" || is_other_thing(word); });
}

using Test = std::function<bool(std::string const&)>;

/// Of the unused columns, the one with the largest part of cells that pass; empty when that is less than `least` percent.
std::string best_column(Spreadsheet const& sheet, std::size_t least, Test const& passes) {
    std::string best;
    std::size_t most = 0;
    for (std::size_t i = 0; i < sheet.unused.size(); ++i) {
        auto const& cells = sheet.unused_cells[i];
        if (cells.empty() || is_about_something_else(sheet.unused[i])) continue;
        auto const count = static_cast<std::size_t>(std::count_if(cells.begin(), cells.end(), passes));
        auto const percent = 100 * count / cells.size();
        if (count == 0 || percent < least || percent <= most) continue;
        most = percent;
        best = sheet.unused[i];
    }
    return best;
}

Test is_organisation(Known const& known) {
    return [&known](std::string const& cell) { return may_be_name(cell) && known.organisation(cell, {}, nullptr).organisation; };
}

/// "Open dag", "bbl-plek": few words, for a description may well name a course.
bool says_kind(std::string const& cell) {
    constexpr std::size_t most_words_of_kind = 3;
    return words_in(folded(cell)).size() <= most_words_of_kind && kind_in(cell).has_value();
}

bool open(Spreadsheet const& sheet, Mapping const& given, std::string_view field) {
    return !sheet.mapping.contains(field) && !given.contains(field);
}

}  // namespace

namespace {

/// The towns may stand in another column than the one whose name says so: "Locatie" with streets beside "Plts." with towns.
bool holds_few_towns(Spreadsheet const& sheet, Known const& known) {
    constexpr std::size_t few = 40;  ///< percent
    auto const count = std::ranges::count_if(sheet.town_cells, [&known](std::string const& cell) { return said_place(known, cell, {}, {}).place != nullptr; });
    return !sheet.town_cells.empty() && 100 * static_cast<std::size_t>(count) < few * sheet.town_cells.size();
}

}  // namespace

Mapping columns_by_content(Spreadsheet const& sheet, Mapping const& given, Known const& known) {
    constexpr std::size_t most_cells = 60;
    Mapping found;
    if (open(sheet, given, "kind"))
        if (auto column = best_column(sheet, most_cells, says_kind); !column.empty()) found.emplace("kind", std::move(column));
    if (open(sheet, given, "organisation"))
        if (auto column = best_column(sheet, most_cells, is_organisation(known)); !column.empty())
            found.emplace("organisation", std::move(column));
    bool const no_town = open(sheet, given, "town") && open(sheet, given, "postcode");
    if (no_town || (!given.contains("town") && holds_few_towns(sheet, known))) {
        auto column = best_column(sheet, most_cells, [&known](std::string const& cell) { return known.place(cell, {}, {}) != nullptr; });
        if (!column.empty() && (!found.contains("organisation") || found.at("organisation") != column))
            found.emplace("town", std::move(column));
    }
    return found;
}

std::string likely_organisation(Spreadsheet const& sheet, Known const& known) {
    if (sheet.mapping.contains("organisation")) return {};
    if (auto column = best_column(sheet, 1, is_organisation(known)); !column.empty()) return column;
    return best_column(sheet, 80, may_be_name);
}

}  // namespace sprank::import
