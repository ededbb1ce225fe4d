#include "store/tally_text.hpp"

#include <algorithm>
#include <charconv>
#include <limits>

namespace sprank::store {

std::string tally_text(Tally const& tally) {
    std::string text;
    for (auto const& [name, count] : tally) text += name + " " + std::to_string(count) + "\n";
    return text;
}

Tally tally_of(std::string_view text) {
    Tally tally;
    while (!text.empty()) {
        std::string_view const line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        auto const space = line.rfind(' ');
        if (space == std::string_view::npos || space == 0) continue;
        int count = 0;
        auto const [end, error] = std::from_chars(line.data() + space + 1, line.data() + line.size(), count);
        if (error == std::errc{} && end == line.data() + line.size() && count > 0) add_to(tally, line.substr(0, space), count);
    }
    return tally;
}

void add_to(Tally& tally, std::string_view name, int count) {
    auto const at = tally.try_emplace(std::string(name), 0).first;
    at->second = count > std::numeric_limits<int>::max() - at->second ? std::numeric_limits<int>::max() : at->second + count;
}

}  // namespace sprank::store
