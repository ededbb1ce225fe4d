#include "core/quiz.hpp"
#include "core/text.hpp"

namespace sprank {

namespace {
std::string lens_name(Catalogue const& catalogue, int lens, LanguageIndex language) {
    return lowered(catalogue.lenses[static_cast<std::size_t>(lens)].name.in(language));
}
}  // namespace

std::vector<std::string> why_sentences(Catalogue const& catalogue, JobMatch const& job, LanguageIndex language) {
    auto const item = [&](std::size_t i) { return lowered(catalogue[job.because[i]].text.in(language)); };
    if (job.because.size() >= 2)
        return {filled(catalogue.text(Key::quiz_because_two, language), {{"item", item(0)}, {"other", item(1)}})};
    if (job.because.size() == 1) return {filled(catalogue.text(Key::quiz_because_one, language), {{"item", item(0)}})};
    if (job.strongest)
        return {filled(catalogue.text(Key::quiz_because_lens, language), {{"lens", lens_name(catalogue, *job.strongest, language)}})};
    auto const& tags = catalogue[job.profession].tags;
    if (!tags.empty())
        return {filled(catalogue.text(Key::quiz_because_tag, language), {{"tag", catalogue[tags.front()].text.in(language)}})};
    return {catalogue.text(Key::quiz_because_none, language)};
}

std::string counterpoint_sentence(Catalogue const& catalogue, JobMatch const& job, LanguageIndex language) {
    if (!job.counterpoint) return {};
    return filled(catalogue.text(Key::quiz_counterpoint, language), {{"lens", lens_name(catalogue, *job.counterpoint, language)}});
}

}  // namespace sprank
