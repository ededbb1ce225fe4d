#pragma once
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "import/json_tree.hpp"

namespace sprank::import {

/// What we make of a type of schema.org.
enum class Sort : std::uint8_t { none, event, course, instance, program };
struct Kind {
    Sort sort = Sort::none;
    std::string type;
};
/// An object may be of more types: ["Event", "EducationEvent"] is the more exact one.
Kind kind_of(Json const& object);
/// "Course", without what may stand before it.
std::vector<std::string> types_of(Json const& object);

/// "schema:Course", "http://schema.org/Course" -> "Course".
std::string bare(std::string_view name);

/// A property under any of the names that JSON-LD allows for it; null where there is none.
Json const& property(Json const& object, std::string_view name);
/// The first of these that is there.
Json const& property(Json const& object, std::initializer_list<std::string_view> names);
/// The text of a value that is one, or of a list whose first item is one.
std::string value_text(Json const& value, int depth = 0);
std::string text_property(Json const& object, std::initializer_list<std::string_view> names);

/// What has an @id and says more than that, by its id, wherever it stands. The pointers live as long as the tree.
using Index = std::unordered_map<std::string, Json const*>;
void index_ids(Json const& value, Index& index, int depth = 0);

}  // namespace sprank::import
