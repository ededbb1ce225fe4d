#include "compile/suggestion.hpp"

#include <algorithm>

namespace sprank::compile {

std::size_t slips_between(std::string_view a, std::string_view b, std::size_t limit) {
    auto const difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    if (difference > limit || a.size() > 200) return limit + 1;
    std::vector<std::size_t> before_last, last(b.size() + 1), now(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        now[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            auto const changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U);
            now[j] = std::min({changed, last[j] + 1, now[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) now[j] = std::min(now[j], before_last[j - 2] + 1);
        }
        before_last = last;
        last = now;
    }
    return std::min(last[b.size()], limit + 1);
}

std::string_view nearest(std::string_view word, std::span<std::string_view const> known) {
    std::size_t const limit = word.size() < 3 ? 0 : word.size() < 5 ? 1 : word.size() < 9 ? 2 : 3;
    std::size_t best = limit + 1;
    std::string_view found;
    for (auto const candidate : known) {
        auto const slips = slips_between(word, candidate, limit);
        if (slips < best) {
            best = slips;
            found = candidate;
        }
    }
    return found;
}

std::string suggestion(std::string_view word, std::span<std::string_view const> known, std::string_view otherwise) {
    if (auto const meant = nearest(word, known); !meant.empty()) return "Bedoel je \"" + std::string(meant) + "\"?";
    if (known.empty() || known.size() > 20) return std::string(otherwise);
    std::string list;
    for (auto const candidate : known) list += (list.empty() ? "" : ", ") + std::string(candidate);
    return "Kies uit: " + list + ".";
}

}  // namespace sprank::compile
