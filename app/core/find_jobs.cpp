#include "core/find_jobs.hpp"

#include <algorithm>
#include <tuple>

#include "core/folded_text.hpp"
#include "core/word_forms.hpp"

namespace sprank {

namespace {

/// A shorter word is too easily another one.
constexpr std::size_t shortest_inside = 4, shortest_name_with_slip = 4, shortest_with_slip = 6, shortest_with_two_slips = 7;
/// More words than these are never put in another order: six orders of three are enough to compare.
constexpr std::size_t most_words_in_any_order = 3;
/// Words that say nothing of what somebody does: "in", "of", "een".
constexpr std::size_t longest_small_word = 3;

/// How well a name fits what was typed; the lower the better.
enum class Fit : std::uint8_t {
    whole,       ///< the name
    form,        ///< the name, in another form, order, or written apart or as one: bus chauffeur, verkoopster
    beginning,   ///< how the name begins
    word,        ///< every word begins one of the name
    name_slip,   ///< the name with one slip
    inside,      ///< every word is part of one
    across,      ///< every word begins one of any name of the job: juf basisschool
    somebody,    ///< another word for somebody: magazijnman
    slip,        ///< words with a slip each
    two_slips,   ///< the name with two slips
    none
};

struct Written {
    std::string text;                ///< folded
    std::vector<std::string> words;  ///< of the text
    std::vector<std::string> forms;  ///< the same words, for everyone
    std::string joined;              ///< all words as one
};

Written written(std::string_view name) {
    Written result{folded(name), {}, {}, {}};
    result.words = words_in(result.text);
    for (auto const& word : result.words) result.forms.push_back(form_for_everyone(word)), result.joined += word;
    return result;
}

/// The words as one, for everyone, in every order.
std::vector<std::string> in_any_order(Written const& name, bool without_small_words) {
    std::vector<std::string> forms;
    for (std::size_t i = 0; i < name.words.size(); ++i)
        if (!without_small_words || name.words[i].size() > longest_small_word) forms.push_back(name.forms[i]);
    std::vector<std::string> orders;
    auto const add = [&orders, &forms] {
        std::string all;
        for (auto const& form : forms) all += form;
        orders.push_back(with_single_letters(all));
    };
    if (forms.size() > most_words_in_any_order) {
        add();
    } else if (!forms.empty()) {
        std::ranges::sort(forms);
        do add();
        while (std::ranges::next_permutation(forms).found);
    }
    return orders;
}

/// What a visitor typed, looked at from every side once.
class Typed {
public:
    explicit Typed(std::string_view text) : typed_(written(text)), orders_(in_any_order(typed_, false)), work_(work_of_somebody(typed_.joined)) {}

    bool empty() const { return typed_.words.empty(); }
    bool of_more_words() const { return typed_.words.size() > 1; }
    std::size_t size() const { return typed_.joined.size(); }

    Fit well(Written const& own) const {
        if (own.text.empty()) return Fit::none;
        if (own.text == typed_.text) return Fit::whole;
        if (own.joined == typed_.joined || same_form(own)) return Fit::form;
        if (own.text.starts_with(typed_.text) || (typed_.joined.size() >= shortest_inside && own.joined.starts_with(typed_.joined))) return Fit::beginning;
        if (begins_words(own.words, own.forms)) return Fit::word;
        if (std::min(own.joined.size(), typed_.joined.size()) >= shortest_name_with_slip && within_slips(typed_.joined, own.joined, 1)) return Fit::name_slip;
        if (all([&](std::size_t i) { return typed_.words[i].size() >= shortest_inside && std::ranges::any_of(own.words, [&](auto const& word) { return word.find(typed_.words[i]) != std::string::npos; }); }))
            return Fit::inside;
        return Fit::none;
    }

    /// What is left where nothing fits well.
    Fit badly(Written const& own) const {
        if (own.text.empty()) return Fit::none;
        if (!work_.empty() && work_of_somebody(own.joined) == work_) return Fit::somebody;
        auto const slips = [&](std::size_t i, std::string const& word) {
            auto const& one = typed_.words[i];
            return word.starts_with(one) || (one.size() >= shortest_with_slip && begins_within_one_slip(one, word));
        };
        if (all([&](std::size_t i) { return std::ranges::any_of(own.words, [&](auto const& word) { return slips(i, word); }); })) return Fit::slip;
        // The first letter is seldom a slip; with two slips more than that would be guessing.
        if (typed_.joined.size() >= shortest_with_two_slips && own.joined.front() == typed_.joined.front() && within_slips(typed_.joined, own.joined, 2)) return Fit::two_slips;
        return Fit::none;
    }

    bool begins_words(std::vector<std::string> const& words, std::vector<std::string> const& forms) const {
        return all([&](std::size_t i) {
            return std::ranges::any_of(words, [&](auto const& word) { return word.starts_with(typed_.words[i]); }) || std::ranges::find(forms, typed_.forms[i]) != forms.end();
        });
    }

private:
    bool all(auto fits) const {
        for (std::size_t i = 0; i < typed_.words.size(); ++i)
            if (!fits(i)) return false;
        return true;
    }

    bool same_form(Written const& own) const {
        if (own.words.size() == 1) return std::ranges::find(orders_, own.forms.front()) != orders_.end();
        auto const theirs = in_any_order(own, true);
        return std::ranges::any_of(orders_, [&](auto const& order) { return std::ranges::find(theirs, order) != theirs.end(); });
    }

    Written typed_;
    std::vector<std::string> orders_;
    std::string work_;
};

/// How a job was found, the best first.
struct Hit {
    Fit fit = Fit::none;
    bool other_language = false, other_name = false;
    /// Letters that the name has more or less than what was typed.
    std::size_t further = 0;
    std::string name;
    JobIndex job;

    auto rank() const { return std::tuple(fit, other_language, other_name, further, std::string_view(name), job); }
};

/// The best of all names of a job. Names in the visitor's language come before the same fit in another.
Hit best(Catalogue const& catalogue, JobIndex index, Typed const& typed, LanguageIndex language, bool badly) {
    Job const& job = catalogue[index];
    Hit hit{Fit::none, false, false, 0, folded(job.name.in(language)), index};
    std::vector<std::string> words, forms;
    auto const better = [&hit](Fit fit, bool other_language, bool other_name, std::size_t further) {
        if (std::tuple(fit, other_language, other_name, further) >= std::tuple(hit.fit, hit.other_language, hit.other_name, hit.further)) return;
        hit.fit = fit, hit.other_language = other_language, hit.other_name = other_name, hit.further = further;
    };
    auto const look = [&](LocalText const& names, bool other_name) {
        auto const& all = names.all();
        for (std::size_t i = 0; i < all.size(); ++i) {
            bool const other_language = i != language;
            if (all[i].empty() || (other_language && all[i] == names.in(language))) continue;
            Written const own = written(all[i]);
            Fit const fit = badly ? typed.badly(own) : typed.well(own);
            if (fit != Fit::none) better(fit, other_language, other_name, own.joined.size() > typed.size() ? own.joined.size() - typed.size() : typed.size() - own.joined.size());
            if (other_language || badly) continue;
            words.insert(words.end(), own.words.begin(), own.words.end());
            forms.insert(forms.end(), own.forms.begin(), own.forms.end());
        }
    };
    look(job.name, false);
    for (LocalText const& names : job.also) look(names, true);
    if (!badly && hit.fit == Fit::none && typed.of_more_words() && typed.begins_words(words, forms)) better(Fit::across, false, true, 0);
    return hit;
}

std::vector<Hit> hits_of(Catalogue const& catalogue, Typed const& typed, LanguageIndex language, bool badly) {
    std::vector<Hit> hits;
    for (JobIndex index{0}; index.value < catalogue.jobs.size(); ++index.value)
        if (Hit hit = best(catalogue, index, typed, language, badly); hit.fit != Fit::none) hits.push_back(std::move(hit));
    std::ranges::sort(hits, {}, [](Hit const& hit) { return hit.rank(); });
    // Somebody who typed a name does not want those that look like it; and two slips are for where there is no better guess.
    if (!hits.empty() && hits.front().fit == Fit::whole) std::erase_if(hits, [](Hit const& hit) { return hit.fit == Fit::name_slip; });
    if (!hits.empty() && hits.front().fit < Fit::two_slips) std::erase_if(hits, [](Hit const& hit) { return hit.fit == Fit::two_slips; });
    return hits;
}

}  // namespace

std::vector<JobIndex> find_jobs(Catalogue const& catalogue, std::string_view text, LanguageIndex language, std::size_t limit) {
    Typed const typed(text);
    if (typed.empty()) return {};
    auto hits = hits_of(catalogue, typed, language, false);
    if (hits.empty()) hits = hits_of(catalogue, typed, language, true);
    if (hits.size() > limit) hits.resize(limit);
    std::vector<JobIndex> found;
    for (Hit const& hit : hits) found.push_back(hit.job);
    return found;
}

}  // namespace sprank
