#include "import/linked_data.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "import/plain_text.hpp"

namespace sprank::import {
namespace {

Sort sort_of(std::string_view type) {
    static constexpr std::array<std::string_view, 20> events{
        "Event",       "BusinessEvent",   "ChildrensEvent", "ComedyEvent", "DanceEvent",   "DeliveryEvent",  "EducationEvent",
        "EventSeries", "ExhibitionEvent", "Festival",       "FoodEvent",   "Hackathon",    "LiteraryEvent",  "MusicEvent",
        "SaleEvent",   "ScreeningEvent",  "SocialEvent",    "SportsEvent", "TheaterEvent", "VisualArtsEvent"};
    if (type == "Course") return Sort::course;
    if (type == "CourseInstance") return Sort::instance;
    if (type == "EducationalOccupationalProgram" || type == "WorkBasedProgram") return Sort::program;
    return std::find(events.begin(), events.end(), type) != events.end() ? Sort::event : Sort::none;
}

}  // namespace

std::string bare(std::string_view name) {
    auto const cut = name.find_last_of(":/#");
    return std::string(cut == std::string_view::npos ? name : name.substr(cut + 1));
}

Json const& property(Json const& object, std::string_view name) {
    auto const& plain = member(object, name);
    if (!plain.is_null()) return plain;
    auto const word = std::string(name);
    return member(object, {"schema:" + word, "https://schema.org/" + word, "http://schema.org/" + word});
}

Json const& property(Json const& object, std::initializer_list<std::string_view> names) {
    Json const* last = &property(object, *names.begin());
    for (auto const name : names) {
        last = &property(object, name);
        if (!last->is_null()) break;
    }
    return *last;
}

std::string value_text(Json const& value, int depth) {
    if (depth > 4) return {};
    if (value.is_array()) return value.empty() ? std::string{} : value_text(value.front(), depth + 1);
    if (value.is_object()) return value_text(member(value, "@value"), depth + 1);
    return scalar(value);
}

std::string text_property(Json const& object, std::initializer_list<std::string_view> names) { return value_text(property(object, names)); }

std::vector<std::string> types_of(Json const& object) {
    std::vector<std::string> types;
    for (auto const* type : items(member(object, {"@type", "type"}), 10)) types.push_back(bare(plain_line(scalar(*type), 100)));
    return types;
}

Kind kind_of(Json const& object) {
    Kind found;
    if (!object.is_object()) return found;
    for (auto& type : types_of(object)) {
        auto const sort = sort_of(type);
        if (sort == Sort::none || (found.sort != Sort::none && type == "Event")) continue;
        found = {sort, std::move(type)};
        if (found.type != "Event") break;
    }
    return found;
}

void index_ids(Json const& value, Index& index, int depth) {
    if (depth > deepest_json) return;
    if (value.is_object()) {
        auto const id = scalar(value, "@id");
        if (!id.empty() && value.size() > 1) index.try_emplace(id, &value);
    }
    if (value.is_structured()) {
        for (auto const& item : value) index_ids(item, index, depth + 1);
    }
}

}  // namespace sprank::import
