#include "compile/answers.hpp"

#include <array>
#include <cmath>
#include <string>

#include "core/filter.hpp"
#include "core/text.hpp"
#include "store/enum_words.hpp"

namespace sprank::compile {
namespace {

using store::word_of;

std::string plain(LocalText const& text, LanguageIndex language) { return without_soft_hyphens(text.in(language)); }

Json plain(LocalLines const& lines, LanguageIndex language) {
    Json list = Json::array();
    for (auto const& line : lines)
        if (!line.in(language).empty()) list.push_back(plain(line, language));
    return list;
}

template <typename Value>
Json words(std::vector<Value> const& values) {
    Json list = Json::array();
    for (auto const value : values) list.push_back(word_of(value));
    return list;
}

template <typename Index>
Json ids(Catalogue const& catalogue, std::vector<Index> const& indices) {
    Json list = Json::array();
    for (auto const index : indices) list.push_back(catalogue[index].id);
    return list;
}

template <typename Thing>
Json by_id(std::vector<Thing> const& things, std::vector<int> const& counts) {
    Json object = Json::object();
    for (std::size_t i = 0; i < things.size(); ++i) object[things[i].id] = counts[i];
    return object;
}

template <typename Value, std::size_t Count>
Json by_word(std::array<int, Count> const& counts) {
    static_assert(Count == store::Words<Value>::all.size());
    Json object = Json::object();
    for (std::size_t i = 0; i < Count; ++i) object[std::string(store::Words<Value>::all[i])] = counts[i];
    return object;
}

Json with_origin(Json fact, Catalogue const& catalogue, Origin const& origin) {
    fact["source"] = catalogue[origin.source].id;
    fact["year"] = origin.year;
    return fact;
}

Json day(std::optional<Date> const& date) {
    if (!date) return nullptr;
    auto const two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return std::to_string(date->year) + "-" + two(date->month) + "-" + two(date->day);
}

/// Enough to compare, not more than there is.
double rounded(double value) { return std::round(value * 10000) / 10000 + 0.0; }  // no -0

Json levels_answer(Catalogue const& catalogue, Profession const& profession, LanguageIndex language) {
    Json list = Json::array();
    for (auto const index : profession.levels) {
        auto const& level = catalogue[index];
        Json years{{"min", level.years_min}, {"max", level.years_max}};
        list.push_back({{"id", level.id},
                        {"name", plain(level.name, language)},
                        {"years", with_origin(years, catalogue, level.years_origin)},
                        {"admission", with_origin({{"text", plain(level.admission, language)}}, catalogue, level.admission_origin)},
                        {"learning", with_origin({{"text", plain(level.learning, language)}}, catalogue, level.learning_origin)},
                        {"after", with_origin({{"text", plain(level.after, language)}}, catalogue, level.after_origin)}});
    }
    return list;
}

Json facts_answer(Catalogue const& catalogue, Profession const& profession, LanguageIndex language) {
    Json list = Json::array();
    for (auto const& fact : profession.facts) list.push_back(with_origin({{"text", plain(fact.text, language)}}, catalogue, fact.origin));
    return list;
}

void add_figures(Json& answer, Catalogue const& catalogue, Profession const& profession, LanguageIndex language) {
    answer["years"] = answer["pay"] = answer["outlook"] = nullptr;
    if (auto const& years = profession.years)
        answer["years"] = with_origin({{"min", years->min}, {"max", years->max}}, catalogue, years->origin);
    if (auto const& pay = profession.pay)
        answer["pay"] = with_origin({{"kind", word_of(pay->kind)}, {"min", pay->min}, {"max", pay->max}}, catalogue, pay->origin);
    if (auto const& outlook = profession.outlook)
        answer["outlook"] = with_origin({{"word", word_of(outlook->word)}, {"text", plain(outlook->sentence, language)}}, catalogue, outlook->origin);
}

void add_codes(Json& answer, Catalogue const& catalogue, Profession const& profession) {
    answer["crebo"] = profession.crebo;
    answer["isco"] = profession.isco;
    answer["esco"] = profession.esco;
    answer["onet"] = profession.onet;
    answer["skills"] = {{"list", profession.skills}, {"source", nullptr}};
    if (profession.skills_source) answer["skills"]["source"] = catalogue[*profession.skills_source].id;
}

Json job_answer(Catalogue const& catalogue, JobMatch const& job, LanguageIndex language) {
    Json contributions = Json::array(), why = Json::array();
    for (double const term : job.contributions) contributions.push_back(rounded(term));
    for (auto const& sentence : why_sentences(catalogue, job, language)) why.push_back(without_soft_hyphens(sentence));
    return {{"id", catalogue[job.profession].id},
            {"name", plain(catalogue[job.profession].name, language)},
            {"r", rounded(job.r)},
            {"contributions", contributions},
            {"why", why},
            {"counterpoint", without_soft_hyphens(counterpoint_sentence(catalogue, job, language))}};
}

/// The lens values that our editors changed, beside those of the source.
Json lenses_edit_answer(Catalogue const& catalogue, Profession const& profession) {
    if (!profession.lenses_edit) return nullptr;
    auto const& edit = *profession.lenses_edit;
    Json values = Json::object();
    for (std::size_t k = 0; k < lens_count; ++k)
        if (edit.values[k]) values[std::string(1, lens_letters[k])] = *edit.values[k];
    return with_origin({{"values", values}, {"reason", edit.reason}}, catalogue, edit.origin);
}

Key key_of(FitWord word) {
    return word == FitWord::fits ? Key::quiz_fits : word == FitWord::probably ? Key::quiz_probably : Key::quiz_discover;
}

}  // namespace

Json profession_answer(Catalogue const& catalogue, ProfessionIndex index, LanguageIndex language) {
    auto const& profession = catalogue[index];
    Json lenses = Json::object();
    for (std::size_t k = 0; k < lens_count; ++k) lenses[std::string(1, lens_letters[k])] = profession.lenses[k];
    lenses["source"] = catalogue[profession.lenses_source].id;
    Json answer{{"id", profession.id},
                {"name", plain(profession.name, language)},
                {"also", plain(profession.also, language)},
                {"intro", plain(profession.intro, language)},
                {"picture", plain(profession.picture_text, language)},
                {"world", catalogue[profession.world].id},
                {"second_world", nullptr},
                {"sector", profession.sector},
                {"does", plain(profession.does, language)},
                {"day", plain(profession.day, language)},
                {"needs", plain(profession.needs, language)},
                {"helps", plain(profession.helps, language)},
                {"tags", ids(catalogue, profession.tags)},
                {"levels", levels_answer(catalogue, profession, language)},
                {"learning", words(profession.learning)},
                {"place", words(profession.surroundings)},
                {"company", words(profession.company)},
                {"part_time", word_of(profession.part_time)},
                {"shifts", word_of(profession.shifts)},
                {"lenses", lenses},
                {"lenses_edit", lenses_edit_answer(catalogue, profession)},
                {"facts", facts_answer(catalogue, profession, language)},
                {"related", ids(catalogue, profession.related)}};
    if (profession.second_world) answer["second_world"] = catalogue[*profession.second_world].id;
    add_figures(answer, catalogue, profession, language);
    add_codes(answer, catalogue, profession);
    return answer;
}

Json explore_answer(Catalogue const& catalogue, Filter const& filter, LanguageIndex language) {
    auto const found = filtered(catalogue, filter);
    auto const counts = counts_of(catalogue, filter);
    Json list = Json::array();
    for (auto const index : found) {
        auto const& profession = catalogue[index];
        list.push_back({{"id", profession.id},
                        {"name", plain(profession.name, language)},
                        {"world", catalogue[profession.world].id},
                        {"sector", profession.sector},
                        {"levels", ids(catalogue, profession.levels)}});
    }
    Json const options{{"world", by_id(catalogue.worlds, counts.worlds)},
                       {"level", by_id(catalogue.levels, counts.levels)},
                       {"learning", by_word<Learning>(counts.learning)},
                       {"place", by_word<Surroundings>(counts.surroundings)}};
    return {{"professions", list}, {"count", found.size()}, {"counts", options}};
}

Json search_answer(std::vector<SearchHit> const& hits) {
    Json list = Json::array();
    for (auto const& hit : hits) list.push_back({{"kind", word_of(hit.kind)}, {"id", hit.id}, {"name", hit.name}, {"why", hit.why}});
    return {{"results", list}};
}

Json offers_answer(OfferAnswer const& answer, LanguageIndex language) {
    Json list = Json::array();
    for (auto const& offer : answer.offers)
        list.push_back({{"id", offer.id},
                        {"name", plain(offer.name, language)},
                        {"kind", word_of(offer.kind)},
                        {"organisation", offer.organisation},
                        {"town", offer.town},
                        {"region", offer.region},
                        {"lat", offer.position.latitude},
                        {"lon", offer.position.longitude},
                        {"km", rounded(offer.km)},
                        {"dates", plain(offer.when, language)},
                        {"starts", day(offer.starts)},
                        {"ends", day(offer.ends)},
                        {"text", plain(offer.text, language)},
                        {"website", offer.website},
                        {"audience", words(offer.audience)},
                        {"professions", offer.professions},
                        {"worlds", offer.worlds},
                        {"level", offer.level},
                        {"learning", offer.learning},
                        {"cost", offer.cost},
                        {"source", offer.source},
                        {"checked", offer.checked}});
    return {{"offers", list}, {"count", answer.count}};
}

Json quiz_answer(Catalogue const& catalogue, QuizOutcome const& outcome, LanguageIndex language) {
    Json lenses = Json::object(), worlds = Json::array();
    for (std::size_t k = 0; k < lens_count; ++k)
        lenses[std::string(1, lens_letters[k])] = {{"score", rounded(outcome.lenses[k].score)}, {"z", rounded(outcome.lenses[k].z)}, {"answered", outcome.lenses[k].answered}};
    for (auto const& world : outcome.worlds) {
        Json jobs = Json::array();
        for (auto const& job : world.jobs) jobs.push_back(job_answer(catalogue, job, language));
        worlds.push_back({{"id", catalogue[world.world].id},
                          {"name", plain(catalogue[world.world].name, language)},
                          {"probability", rounded(world.probability)},
                          {"word", without_soft_hyphens(catalogue.text(key_of(world.word), language))},
                          {"jobs", jobs}});
    }
    Json answer{{"lenses", lenses}, {"worlds", worlds}, {"surprise", nullptr}, {"explorer", outcome.explorer}, {"unclear", outcome.unclear}};
    if (outcome.surprise) answer["surprise"] = job_answer(catalogue, *outcome.surprise, language);
    return answer;
}

}  // namespace sprank::compile
