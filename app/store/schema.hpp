#pragma once
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace sprank::store {

/// The tables that hold what editors wrote, in the order in which they are hashed and verified. Everything else in a content.db
/// is made from these. Their rows sort by their first two columns.
inline constexpr std::array<std::string_view, 32> content_tables{
    "meta", "language", "interface_text", "source", "world", "level", "tag", "profession", "profession_skill", "fact",
    "lens", "quiz_item", "page", "door", "featured", "place", "offer", "picture",
    "skill_group", "skill", "job", "station", "way_condition", "through_route", "leg", "region", "region_part", "circumstance", "profession_circumstance", "school_profile", "profile_door", "postcode"};

/// SQL that makes the tables, with comments that stay in the file. `languages`: how many; each has its own search tables.
std::string schema_sql(std::size_t languages);

/// "guide_text_2": the name of a search table of one language.
std::string table_of_language(std::string_view name, std::size_t language);

}  // namespace sprank::store
