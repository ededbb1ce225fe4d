#include "import/town_words.hpp"

#include <algorithm>
#include <array>

#include "core/folded_text.hpp"

namespace sprank::import {

std::vector<std::string> parts_of_address(std::string_view address) {
    std::vector<std::string> parts;
    while (!address.empty()) {
        auto const end = std::min({address.find_first_of(",;/|()"), address.find(" - "), address.size()});
        std::string part(address.substr(0, end));
        part.erase(0, std::min(part.find_first_not_of(" -"), part.size()));
        while (part.ends_with(' ')) part.pop_back();
        if (!part.empty()) parts.push_back(std::move(part));
        address.remove_prefix(std::min(end + 1, address.size()));
    }
    return parts;
}

std::string without_surroundings(std::string const& town) {
    for (std::string_view const around : {" e.o", " eo", " en omgeving", " en omstreken"})
        if (auto const at = town.find(around); at != std::string::npos && at > 0 && town.size() - at <= around.size() + 1)
            return town.substr(0, at);
    return town;
}

bool is_online(std::string_view town) {
    static constexpr std::array<std::string_view, 9> words{"online", "digitaal", "webinar",    "afstand", "teams",
                                                           "zoom",   "internet", "livestream", "virtueel"};
    auto const own = words_in(folded(town));
    return own.size() <= 4 && std::ranges::any_of(own, [](auto const& word) { return std::ranges::find(words, word) != words.end(); });
}

}  // namespace sprank::import
