#pragma once
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "shell/kiosk.hpp"

namespace sprank::shell {

using Json = nlohmann::ordered_json;

/// What a picture of the tour shows, in the words of tour.json.
struct Shot {
    std::string name, state, file;
};

/// The last frame of the kiosk with every recorded item.
Json shot_json(Kiosk const&, Shot const&);

/// A page without anything from elsewhere that shows all pictures, small, with a link to each.
std::string index_page(Json const& tour);

std::string_view text_step_name(TextStep);
std::string_view theme_name(ThemeName);

}  // namespace sprank::shell
