#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sprank::import {

/// "-", "n.v.t.", "?", "onbekend": somebody wrote that there is nothing.
bool says_nothing(std::string_view cell);
/// "#N/B", "#VERW!", "########": a spreadsheet wrote that it could not.
bool is_spreadsheet_error(std::string_view cell);

/// "ja", "x", "nee"; nothing for anything else.
std::optional<bool> yes_or_no(std::string_view cell);

enum class CostFound : std::uint8_t { amount, nothing, unclear };
struct ReadCost {
    CostFound found = CostFound::nothing;
    std::string cost;  ///< "gratis", "1250", "12,50"
    int year = 0;      ///< when the cell names one: "€ 95 (2026)"
};
/// One amount for one person. Ranges, conditions, "per maand" and "excl. btw" are unclear; "op aanvraag" is nothing.
ReadCost read_cost(std::string_view cell);

struct ReadTown {
    std::string town, postcode;
};
/// "Stationsplein 1, 8011 AB Zwolle", "Zwolle (8011AB)", "Stationsplein 1, Zwolle", "Zwolle". An address without a town gives nothing.
ReadTown read_town(std::string_view cell);

/// "8011ab" -> "8011 AB", "8011" -> "8011"; nothing for anything else.
std::optional<std::string> read_postcode(std::string_view cell);

/// The first web address in a cell: "www.school.nl/open-dag", "https://…"; nothing for an e-mail address or anything else.
std::optional<std::string> read_website(std::string_view cell);

/// "info@school.nl", alone or as "mailto:info@school.nl".
bool is_mail_address(std::string_view cell);

/// The first year in some words: "Lesgeld 2026-2027" -> 2026; 0: there is none.
int year_in(std::string_view words);

/// The same, and also of words about a time: "begin '27", "mrt 27".
int year_in_time(std::string_view words);

}  // namespace sprank::import
