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

constexpr std::array<std::string_view, 14> time_words{"tijd",      "tijden",    "tijdstip", "uur",          "uren",
                                                      "begintijd", "starttijd", "eindtijd", "aanvangstijd", "aanvangstijden",
                                                      "lestijd",   "lestijden", "time",     "times"};
constexpr std::array<std::string_view, 11> maybe_times{"van",     "tot", "start", "begin",    "einde", "eind",
                                                       "aanvang", "t m", "vanaf", "hoe laat", "inloop"};

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
        auto const name = folded(names[i]);
        if (any_of(names[i], time_words))
            side.times.push_back({i, true});
        else if (std::find(maybe_times.begin(), maybe_times.end(), name) != maybe_times.end())
            side.times.push_back({i, false});
        if (any_of(names[i], remark_words) || name.starts_with("let op")) side.remarks.push_back(i);
    }
    return side;
}

}  // namespace sprank::import
