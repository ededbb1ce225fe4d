#include "core/find_jobs.hpp"

#include <algorithm>
#include <tuple>

#include "core/folded_text.hpp"

namespace sprank {

namespace {

constexpr std::size_t shortest_with_slip = 4;

/// How well a name fits what was typed; the lower the better.
enum class Fit : std::uint8_t { whole, beginning, word, inside, slip, none };

bool every_word(std::vector<std::string> const& typed, std::vector<std::string> const& words, auto fits) {
    return std::ranges::all_of(typed, [&](std::string const& one) { return std::ranges::any_of(words, [&](std::string const& word) { return fits(one, word); }); });
}

Fit fit(std::string const& typed, std::vector<std::string> const& typed_words, std::string_view name) {
    std::string const own = folded(name);
    if (own.empty()) return Fit::none;
    if (own == typed) return Fit::whole;
    if (own.starts_with(typed)) return Fit::beginning;
    auto const words = words_in(own);
    if (every_word(typed_words, words, [](auto const& one, auto const& word) { return word.starts_with(one); })) return Fit::word;
    auto const long_enough = [](std::string const& one) { return one.size() >= shortest_with_slip; };
    if (every_word(typed_words, words, [&](auto const& one, auto const& word) { return long_enough(one) && word.find(one) != std::string::npos; })) return Fit::inside;
    if (every_word(typed_words, words, [&](auto const& one, auto const& word) { return word.starts_with(one) || (long_enough(one) && begins_within_one_slip(one, word)); })) return Fit::slip;
    return Fit::none;
}

}  // namespace

std::vector<JobIndex> find_jobs(Catalogue const& catalogue, std::string_view text, LanguageIndex language, std::size_t limit) {
    std::string const typed = folded(text);
    auto const typed_words = words_in(typed);
    if (typed_words.empty()) return {};
    struct Hit {
        Fit fit;
        bool other_name;
        std::string name;
        JobIndex job;
    };
    std::vector<Hit> hits;
    for (JobIndex index{0}; index.value < catalogue.jobs.size(); ++index.value) {
        Job const& job = catalogue[index];
        Hit hit{Fit::none, false, folded(job.name.in(language)), index};
        auto const look = [&](LocalText const& names, bool other_name) {
            for (std::string const& name : names.all())
                if (Fit const found = fit(typed, typed_words, name); std::tuple(found, other_name) < std::tuple(hit.fit, hit.other_name)) hit.fit = found, hit.other_name = other_name;
        };
        look(job.name, false);
        for (LocalText const& names : job.also) look(names, true);
        if (hit.fit != Fit::none) hits.push_back(std::move(hit));
    }
    // Slips only where nothing is spelt so.
    if (std::ranges::any_of(hits, [](Hit const& hit) { return hit.fit < Fit::slip; })) std::erase_if(hits, [](Hit const& hit) { return hit.fit == Fit::slip; });
    std::ranges::sort(hits, {}, [](Hit const& hit) { return std::tuple(hit.fit, hit.other_name, std::string_view(hit.name), hit.job); });
    if (hits.size() > limit) hits.resize(limit);
    std::vector<JobIndex> found;
    for (Hit const& hit : hits) found.push_back(hit.job);
    return found;
}

}  // namespace sprank
