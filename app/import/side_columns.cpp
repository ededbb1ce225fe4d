#include "import/side_columns.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/folded_text.hpp"

namespace sprank::import {
namespace {

constexpr std::array<std::string_view, 12> remark_words{"opmerking", "opmerkingen", "bijzonderheid", "bijzonderheden",
                                                        "notitie",   "notities",    "aantekening",   "aantekeningen",
                                                        "remarks",   "stand",       "situatie",      "voortgang"};

template <std::size_t size>
bool any_of(std::string_view name, std::array<std::string_view, size> const& words) {
    auto const own = words_in(folded(name));
    return std::any_of(own.begin(), own.end(),
                       [&words](auto const& word) { return std::find(words.begin(), words.end(), word) != words.end(); });
}

}  // namespace

SideColumns side_columns(std::vector<std::string> const& names, std::set<std::size_t> const& used) {
    SideColumns side;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (used.contains(i)) continue;
        if (any_of(names[i], remark_words) || folded(names[i]).starts_with("let op")) side.remarks.push_back(i);
    }
    return side;
}

}  // namespace sprank::import
