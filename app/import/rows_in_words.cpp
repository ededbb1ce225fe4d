#include "import/rows_in_words.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

namespace sprank::import {
namespace {

constexpr std::string_view row_word = "rij ", before_column = ", kolom ";
constexpr std::size_t most_named = 40;

std::string listed(std::vector<std::string> const& names) {
    std::string text;
    auto const count = std::min(names.size(), most_named);
    for (std::size_t i = 0; i < count; ++i) text += (i == 0 ? "" : i + 1 == names.size() ? " en " : ", ") + names[i];
    return names.size() > most_named ? text + " en nog " + std::to_string(names.size() - most_named) : text;
}

std::string in_rows_of_file(std::vector<Spot> const& spots) {
    std::vector<std::string> rows, others;
    for (Spot const& spot : spots) {
        bool const row = is_row(spot);
        auto name = row ? spot.place.substr(row_word.size()) : spot.place;
        auto& names = row ? rows : others;
        if (names.empty() || names.back() != name) names.push_back(std::move(name));
    }
    auto text = rows.empty() ? std::string{} : std::string(row_word) + listed(rows);
    return text + (text.empty() || others.empty() ? "" : "; ") + listed(others);
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 27> dutch_columns{{
    {"name_nl", "naam"},          {"name_en", "naam in het Engels"},       {"kind", "soort"},
    {"organisation", "organisatie"}, {"place", "plaats"},                  {"audience", "voor wie"},
    {"professions", "beroepen"},  {"worlds", "werelden"},                  {"level", "niveau"},
    {"learning", "leerweg"},      {"cost", "prijs"},                       {"cost_year", "jaar van de prijs"},
    {"starts", "eerste dag"},     {"ends", "laatste dag"},                 {"dates", "dagen"},
    {"when_nl", "wanneer"},       {"when_nl_simple", "wanneer, makkelijk"}, {"when_en", "wanneer, in het Engels"},
    {"text_nl", "tekst"},         {"text_nl_simple", "tekst, makkelijk"},  {"text_en", "tekst in het Engels"},
    {"source", "bron"},           {"skills", "vaardigheden"},              {"duration", "duur"},
    {"valid_until", "geldig tot"}, {"unsure", "niet zeker"},               {"checked", "nagekeken"},
}};

}  // namespace

Spot row_of(Spot const& spot) { return {spot.file, spot.place.substr(0, spot.place.find(before_column))}; }

bool is_row(Spot const& spot) { return spot.place.starts_with(row_word); }

std::string in_rows(std::vector<Spot> const& spots, bool more_files) {
    std::vector<std::pair<std::string, std::vector<Spot>>> files;
    for (Spot const& spot : spots) {
        auto at = std::ranges::find(files, spot.file, &std::pair<std::string, std::vector<Spot>>::first);
        if (at == files.end()) at = files.insert(at, {spot.file, {}});
        at->second.push_back(spot);
    }
    std::string text;
    for (auto const& [file, its] : files) {
        auto const rows = in_rows_of_file(its);
        text += (text.empty() ? "" : "; ") + (more_files ? file + (rows.empty() ? "" : " ") : std::string{}) + rows;
    }
    return text;
}

std::vector<SameComplaint> grouped(std::vector<Complaint> const& complaints) {
    using Same = std::tuple<std::string, std::string, std::string, std::string>;  // file, column, found, advice
    std::map<Same, std::size_t> groups;
    std::vector<SameComplaint> result;
    for (Complaint const& complaint : complaints) {
        auto const comma = complaint.spot.place.find(before_column);
        auto const column = comma == std::string::npos ? std::string{} : complaint.spot.place.substr(comma + 2);
        auto const [at, fresh] = groups.try_emplace(Same{complaint.spot.file, column, complaint.found, complaint.advice}, result.size());
        if (fresh) result.push_back({{}, column, complaint.found, complaint.advice, complaint.tells_fate});
        result[at->second].spots.push_back(row_of(complaint.spot));
    }
    return result;
}

std::vector<SameComplaint> with_one_advice(std::vector<SameComplaint> complaints) {
    constexpr std::size_t many = 3;
    using Same = std::tuple<std::string, std::string, std::string>;  // file, column, advice
    std::map<Same, std::size_t> counts, first;
    auto const key = [](SameComplaint const& one) { return Same{one.spots.front().file, one.column, one.advice}; };
    for (SameComplaint const& one : complaints) ++counts[key(one)];
    std::vector<SameComplaint> result;
    for (SameComplaint& one : complaints) {
        bool const alike = !one.column.empty() && !one.tells_fate && counts[key(one)] >= many;
        auto const [at, fresh] = alike ? first.try_emplace(key(one), result.size()) : std::pair{first.end(), true};
        if (fresh) {
            if (alike) one.found += " Zo ook in de andere rijen.";
            result.push_back(std::move(one));
        } else {
            result[at->second].spots.insert(result[at->second].spots.end(), one.spots.begin(), one.spots.end());
        }
    }
    return result;
}

std::string without_what_visitors_read(std::string advice) {
    constexpr std::string_view now = "Bezoekers lezen dan: Vraag wanneer. ";
    if (advice.starts_with(now)) advice.erase(0, now.size());
    return advice;
}

std::string column_in_words(std::string_view column) {
    auto const at = std::ranges::find(dutch_columns, column, &std::pair<std::string_view, std::string_view>::first);
    return at == dutch_columns.end() ? std::string(column) : std::string(at->second) + " (" + std::string(column) + ")";
}

}  // namespace sprank::import
