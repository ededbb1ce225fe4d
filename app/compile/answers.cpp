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

namespace {
Json circumstances_answer(Catalogue const& catalogue, Profession const& profession, LanguageIndex language) {
    Json list = Json::array();
    for (auto const& known : profession.circumstances)
        list.push_back({{"id", catalogue[known.circumstance].id}, {"name", plain(catalogue[known.circumstance].name, language)}, {"source", catalogue[known.origin.source].id}, {"year", known.origin.year}});
    return list;
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
                {"circumstances", circumstances_answer(catalogue, profession, language)},
                {"in_parts", in_parts(catalogue, profession).has_value()},
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
                       {"place", by_word<Surroundings>(counts.surroundings)},
                       {"without", by_id(catalogue.circumstances, counts.without)},
                       {"part_time", counts.part_time},
                       {"in_parts", counts.in_parts}};
    return {{"professions", list}, {"count", found.size()}, {"counts", options}};
}

Json search_answer(std::vector<SearchHit> const& hits) {
    Json list = Json::array();
    for (auto const& hit : hits) list.push_back({{"kind", word_of(hit.kind)}, {"id", hit.id}, {"name", hit.name}, {"why", hit.why}});
    return {{"results", list}};
}

namespace {
Json days(std::vector<Date> const& dates) {
    Json list = Json::array();
    for (auto const& date : dates) list.push_back(iso_date(date));
    return list;
}
Json lasts(std::optional<TimeSpan> const& span) {
    if (!span) return nullptr;
    return {{"min", span->min}, {"max", span->max}, {"unit", word_of(span->unit)}};
}
}  // namespace

Json profile_answer(Catalogue const& catalogue, StationIndex school, ProfileIndex index, LanguageIndex language) {
    auto const& profile = catalogue.network[index];
    Json list = Json::array();
    for (auto const& found : professions_of(catalogue, index)) {
        Json one{{"id", catalogue[found.profession].id}, {"name", plain(catalogue[found.profession].name, language)}, {"word", "other"}, {"level", nullptr}, {"rule", nullptr}, {"source", nullptr}, {"year", nullptr}};
        if (found.door) {
            auto const& door = profile.doors[*found.door];
            one["word"] = word_of(door.word);
            one["level"] = catalogue[*found.level].id;
            one["rule"] = plain(door.text, language);
            one["source"] = catalogue[door.origin.source].id;
            one["year"] = door.origin.year;
        }
        list.push_back(std::move(one));
    }
    return {{"school", catalogue.network[school].id}, {"profile", profile.id}, {"name", plain(profile.name, language)}, {"fits", ids(catalogue, profile.fits)}, {"professions", list}};
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
                        {"days", days(offer.dates)},
                        {"valid_until", day(offer.valid_until)},
                        {"unsure", offer.unsure},
                        {"text", plain(offer.text, language)},
                        {"website", offer.website},
                        {"audience", words(offer.audience)},
                        {"professions", offer.professions},
                        {"worlds", offer.worlds},
                        {"level", offer.level},
                        {"learning", offer.learning},
                        {"skills", offer.skills},
                        {"cost", offer.cost ? Json(*offer.cost) : Json()},
                        {"cost_year", offer.cost_year > 0 ? Json(offer.cost_year) : Json()},
                        {"lasts", lasts(offer.lasts)},
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

namespace {
/// A time in years as a visitor reads it: "2", "2-3"; nothing where no source says.
Json years(double min, double max) {
    if (max <= 0) return nullptr;
    return decimal(min, '.') + (min < max ? "-" + decimal(max, '.') : std::string{});
}

Json stop_answer(Catalogue const& catalogue, WayStop const& stop, LanguageIndex language) {
    auto const& network = catalogue.network;
    auto const& station = network[stop.station];
    auto const& leg = network[stop.leg];
    Json answer{{"id", station.id}, {"name", plain(station.name, language)}};
    answer["years"] = stop.years ? years(stop.years->min, stop.years->max) : Json(nullptr);
    answer["learning"] = words(stop.by);
    answer["conditions"] = Json::array();
    for (auto const condition : leg.conditions)
        if (concerns(network[condition], stop)) answer["conditions"].push_back(plain(network[condition].text, language));
    answer["through"] = leg.through ? Json(network[*leg.through].id) : Json(nullptr);
    answer["works"] = stop.works;
    return with_origin(std::move(answer), catalogue, leg.origin);
}

constexpr std::array reasons{"", "levels", "age", "network"};
}  // namespace

Json way_answer(Catalogue const& catalogue, WayAnswer const& found, LanguageIndex language) {
    Json answer{{"ways", Json::array()}};
    for (auto const& way : found.ways) {
        Json one{{"kind", word_of(way.kinds.front())}, {"kinds", words(way.kinds)}, {"years", years(way.years_min, way.years_max)},
                 {"years_min", way.years_min}, {"years_max", way.years_max}, {"whole_time", way.whole_time}, {"stops", Json::array()}};
        for (auto const& stop : way.stops) one["stops"].push_back(stop_answer(catalogue, stop, language));
        answer["ways"].push_back(std::move(one));
    }
    answer["diploma_counts"] = found.diploma_counts;
    if (found.reason == NoWay::none) {
        answer["reason"] = nullptr;
        return answer;
    }
    Key const key = found.reason == NoWay::levels ? Key::ways_no_levels : found.reason == NoWay::age ? Key::ways_no_age : Key::ways_no_network;
    answer["reason"] = reasons[static_cast<std::size_t>(found.reason)];
    answer["advice"] = without_soft_hyphens(filled(catalogue.text(key, language), {{"age", std::to_string(found.age)}}));
    return answer;
}

namespace {
/// Who may pay, as the cards of the money route tell it: whether that is still so, and of what year the newest of their facts is.
Json payers(Catalogue const& catalogue, LanguageIndex language) {
    Json all = Json::array();
    for (Page const& page : catalogue[RouteKind::money]) {
        if (page.status == PageStatus::ended) continue;
        int year = 0;
        for (FactLine const& fact : page.facts) year = std::max(year, fact.origin.year);
        all.push_back({{"id", page.id}, {"name", plain(page.title, language)}, {"status", word_of(page.status)}, {"year", year > 0 ? Json(year) : Json(nullptr)}});
    }
    return all;
}
}  // namespace

Json bridge_answer(Catalogue const& catalogue, std::optional<JobIndex> job, std::vector<BridgeMatch> const& matches, std::size_t limit, LanguageIndex language) {
    auto const say = [&](Key key) { return without_soft_hyphens(catalogue.text(key, language)); };
    constexpr std::array learn_keys{Key::bridge_by_work, Key::bridge_by_course, Key::bridge_by_school};
    Json answer{{"from", nullptr}, {"professions", Json::array()}};
    if (job) answer["from"] = with_origin({{"id", catalogue[*job].id}, {"name", plain(catalogue[*job].name, language)}}, catalogue, catalogue[*job].origin);
    for (auto const& match : matches) {
        if (answer["professions"].size() >= limit) break;
        Json one{{"id", catalogue[match.profession].id}, {"score", match.score}, {"coverage", match.coverage}, {"have", Json::array()}, {"missing", Json::array()}, {"steps", Json::array()}};
        for (auto const skill : match.have) one["have"].push_back(plain(catalogue[skill].text, language));
        for (auto const& skill : match.missing)
            one["missing"].push_back({{"id", catalogue[skill.skill].id}, {"name", plain(catalogue[skill.skill].text, language)}, {"learn", say(learn_keys[static_cast<std::size_t>(skill.learn)])}});
        for (auto const& step : bridge_steps(catalogue, match.profession)) {
            constexpr std::array what_keys{Key::bridge_step_try, Key::bridge_step_earn, Key::bridge_step_money, Key::bridge_step_call};
            Key const key = step.kind == BridgeStepKind::learn && !step.earns ? Key::bridge_step_school : what_keys[static_cast<std::size_t>(step.kind)];
            auto const level = step.level ? plain(catalogue[*step.level].short_name, language) : std::string{};
            Json told{{"what", filled(say(key), {{"level", level}})}, {"time", years(step.years_min, step.years_max)}, {"money", step.earns ? Json(say(Key::ways_money_earn)) : Json(nullptr)},
                      {"source", nullptr}, {"year", nullptr}};
            if (step.kind == BridgeStepKind::money) told["pays"] = payers(catalogue, language);
            one["steps"].push_back(step.origin ? with_origin(std::move(told), catalogue, *step.origin) : std::move(told));
        }
        answer["professions"].push_back(std::move(one));
    }
    return answer;
}

}  // namespace sprank::compile
