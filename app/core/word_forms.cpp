#include "core/word_forms.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace sprank {

namespace {

struct Ending {
    std::string_view written, neutral;
    /// Letters before the ending that a word has at least, so that "ster" in "meester" or "man" in "kok" is left alone.
    std::size_t before;
};

/// Longest first. The ending -er stands for all that is done by somebody who does it.
constexpr std::array endings{
    Ending{"aresse", "aris", 4}, Ending{"aarster", "aar", 2}, Ending{"erster", "er", 3},  Ending{"vrouw", "man", 3},
    Ending{"euse", "eur", 3},    Ending{"eres", "er", 3},     Ending{"ares", "aar", 2},   Ending{"rice", "eur", 3}, Ending{"ster", "er", 3},
    Ending{"rder", "rer", 3},    Ending{"esse", "", 4},       Ending{"erin", "er", 3},    Ending{"ers", "er", 3},  Ending{"ica", "icus", 4},
    Ending{"oge", "oog", 4},     Ending{"ess", "", 5},        Ending{"kin", "k", 3},      Ending{"in", "", 4},     Ending{"e", "", 5},
};

constexpr std::array somebody{std::string_view{"medewerkster"}, std::string_view{"medewerker"}, std::string_view{"mevrouw"}, std::string_view{"juffrouw"},
                              std::string_view{"bediende"},     std::string_view{"arbeider"},   std::string_view{"persoon"}, std::string_view{"kracht"},
                              std::string_view{"werkster"},     std::string_view{"meisje"},     std::string_view{"jongen"},  std::string_view{"werker"},
                              std::string_view{"dame"},         std::string_view{"vrouw"},      std::string_view{"hulp"},    std::string_view{"man"}};

}  // namespace

std::string with_single_letters(std::string_view text) {
    std::string single(text);
    single.erase(std::ranges::unique(single).begin(), single.end());
    return single;
}

std::string form_for_everyone(std::string_view word) {
    std::string form(word);
    for (Ending const& ending : endings) {
        if (!form.ends_with(ending.written) || form.size() < ending.before + ending.written.size()) continue;
        // a "werkmeester" is no woman who does something
        bool const master = ending.neutral.starts_with('e') && form[form.size() - ending.written.size() - 1] == 'e';
        if (master) continue;
        form.replace(form.size() - ending.written.size(), std::string::npos, ending.neutral);
        break;
    }
    form = with_single_letters(form);
    // Before -er the last letter of what is done is written softly: schrijfster, schrijver.
    if (form.size() > 3 && form.ends_with("er")) {
        char& last = form[form.size() - 3];
        if (last == 'f') last = 'v';
        if (last == 's') last = 'z';
    }
    return form;
}

std::string_view work_of_somebody(std::string_view word) {
    for (std::string_view const ending : somebody)
        if (word.ends_with(ending) && word.size() >= ending.size() + 4) return word.substr(0, word.size() - ending.size());
    return {};
}

bool within_slips(std::string_view a, std::string_view b, std::size_t most) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > most) return false;
    // Optimal string alignment, row by row: two rows back for two swapped letters.
    std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        std::size_t least = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > most) return false;
        before.swap(last);
        last.swap(row);
    }
    return last[b.size()] <= most;
}

}  // namespace sprank
