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

/// What stands there is about the office, not about the activity.
constexpr std::array<std::string_view, 9> inside_words{"factuur", "intern", "interne", "zaal", "lokaal", "docent", "contract", "betaling", "catering"};

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
        auto const is = [&name](std::string_view word) { return name == word || name.ends_with(" " + std::string(word)) || name.starts_with(std::string(word) + " "); };
        bool const of_hours = any_of(names[i], std::array<std::string_view, 3>{"uren", "uur", "lesuren"});
        if (of_hours && (is("p w") || is("pw") || is("per week") || is("week") || name.find(" per week") != std::string::npos || name.find(" p w") != std::string::npos))
            side.weekly = i;
        else if (name == "dag" || name == "weekdag" || name == "dag van de week" || name == "lesdag" || name == "dagen")
            side.weekday = i;
        else if (any_of(names[i], time_words) || name.starts_with("tijdst"))
            side.times.push_back({i, true});
        else if (std::find(maybe_times.begin(), maybe_times.end(), name) != maybe_times.end())
            side.times.push_back({i, false});
        if (any_of(names[i], remark_words) || name.starts_with("let op") || name == "opm") side.remarks.push_back(i);
        else if (!any_of(names[i], inside_words)) side.others.push_back(i);
    }
    return side;
}

}  // namespace sprank::import
