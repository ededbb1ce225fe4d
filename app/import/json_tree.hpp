#pragma once
#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

#include "core/near.hpp"
#include "import/complaints.hpp"

namespace sprank::import {

using Json = nlohmann::json;

/// Nested deeper than this is refused before it is parsed; so are more values than this, each of which takes some 40 bytes.
inline constexpr int deepest_json = 64;
inline constexpr std::size_t most_json_values = 4'000'000;

/// The values of a JSON text; nothing, with a complaint at `place`, when it is none. `first_line` is the line at which the text begins.
std::optional<Json> read_json(std::string_view text, std::string const& place, int first_line, Complaints&);

/// A member of an object; null where there is none. The result lives as long as the object.
Json const& member(Json const& object, std::string_view name);
/// The first of these names that is there and not null.
Json const& member(Json const& object, std::initializer_list<std::string_view> names);

/// A text, number or truth value as text, as it stands; empty for anything else.
std::string scalar(Json const&);
/// The same for a member.
std::string scalar(Json const& object, std::string_view name);

/// A number, or a text that is one.
std::optional<double> number(Json const&);

/// A text in the two languages of our offers.
struct TwoLanguages {
    std::string dutch, english;
};
/// From what JSON formats write: a text; {"language": "nl-NL", "value": "..."}; {"@language": "nl", "@value": "..."}; {"nl": "..."}; a list
/// of these. A text without a language counts as Dutch, and so does the first of another language when there is neither.
TwoLanguages two_languages(Json const&);

/// The items of a list; a value that is no list is a list of one, null is empty. At most `most`.
std::vector<Json const*> items(Json const&, std::size_t most = most_offers);

}  // namespace sprank::import
