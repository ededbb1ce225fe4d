#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/near.hpp"

namespace sprank::import {

/// An address in one line of text, as far as it is plain.
struct PlaceWords {
    std::string organisation, town, postcode;
    bool online = false;  ///< it is a meeting on the internet
    friend bool operator==(PlaceWords const&, PlaceWords const&) = default;
};

/// "Zaal 3, ROC X, Stationsplein 1, 8011 AB Zwolle" -> ROC X, Zwolle, 8011AB. What is not plain stays empty.
PlaceWords split_location(std::string_view text);

/// "8011 ab" -> "8011AB"; nothing when it is no Dutch postcode.
std::optional<std::string> dutch_postcode(std::string_view text);

/// Nothing when it is no place on earth, or exactly 0, 0, which files say when they do not know.
std::optional<Position> checked_position(double latitude, double longitude);

}  // namespace sprank::import
