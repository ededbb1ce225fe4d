#include "compile/ask.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <utility>

#include "command/command_line.hpp"
#include "compile/machine_day.hpp"
#include "compile/answer_sheets.hpp"
#include "compile/answers.hpp"
#include "compile/problem.hpp"
#include "core/filter.hpp"
#include "core/find_jobs.hpp"
#include "core/wishes.hpp"
#include "store/enum_words.hpp"

namespace sprank::compile {
namespace {

constexpr int most_offers = 100'000;
constexpr int done = 0, input_has_problems = 1, wrong_use = 2, machine_cannot = 3;

/// Why there is no answer: an exit code and a Dutch sentence for who asked.
struct NoAnswer {
    int code = wrong_use;
    std::string sentence;
};
template <typename Value>
using Asked = tl::expected<Value, NoAnswer>;

tl::unexpected<NoAnswer> no_answer(int code, std::string sentence) { return tl::unexpected(NoAnswer{code, std::move(sentence)}); }

/// All that can stand behind `ask`.
struct Question {
    std::string content, language = "nl";
    bool json = false;
    std::string profession, text;                                   ///< profession, search
    std::vector<std::string> worlds, picked;                        ///< explore, quiz
    std::string sector, level, learning, place;                     ///< explore
    bool part_time = false, in_parts = false;                       ///< explore
    std::vector<std::string> without;                               ///< explore: circumstances
    std::string school, school_profile;                             ///< profile
    bool earn = false, free = false;                                ///< offers
    std::string by;                                                 ///< offers: a day
    std::string near, for_profession, audience, today, source;      ///< offers
    std::vector<std::string> kinds;                                 ///< offers
    double radius_km = 0;                                           ///< offers
    int limit = 20;                                                 ///< offers, search
    std::string answers;                                            ///< quiz: a file
    std::vector<double> profile;                                    ///< quiz: six z-scores
    std::string from, to;                                           ///< way, bridge
    int age = 0;                                                    ///< way; 0: the usual one of the start
    std::vector<std::string> skills;                                ///< bridge
};

/// The content that was opened for a question, and the language of the answer.
struct Library {
    store::Content content;
    Catalogue catalogue;
    LanguageIndex language = 0;
};

/// Beside the program, as it is built and as it is installed.
std::filesystem::path usual_content() {
    std::error_code error;
    auto const program = std::filesystem::read_symlink("/proc/self/exe", error);
    return (program.parent_path() / ".." / "share" / "sprank" / "content.db").lexically_normal();
}

Asked<Library> opened(Question const& question) {
    auto content = store::Content::open(question.content.empty() ? usual_content() : std::filesystem::path(question.content));
    if (!content) return no_answer(machine_cannot, content.error().code + ": " + content.error().text);
    auto catalogue = content->catalogue();
    if (!catalogue) return no_answer(machine_cannot, catalogue.error().code + ": " + catalogue.error().text);
    auto const language = catalogue->find_language(question.language);
    if (!language) return no_answer(wrong_use, "De taal " + in_quotes(question.language) + " staat niet in deze inhoud.");
    return Library{std::move(*content), std::move(*catalogue), *language};
}

template <typename Index>
Asked<Index> known(std::optional<Index> found, std::string const& what, std::string const& word) {
    if (!found) return no_answer(wrong_use, what + " " + in_quotes(word) + " is er niet.");
    return *found;
}

void print(Json const& json, bool one_line) {
    // Content that is no UTF-8 is the checker's to report; here it must not be the end.
    std::cout << json.dump(one_line ? -1 : 2, ' ', false, Json::error_handler_t::replace) << '\n';
}

Asked<Json> ask_profession(Library& library, Question const& question) {
    auto const& catalogue = library.catalogue;
    return known(catalogue.find_profession(question.profession), "Het beroep", question.profession).map([&](ProfessionIndex index) {
        return profession_answer(catalogue, index, library.language);
    });
}

Asked<Json> ask_search(Library& library, Question const& question) {
    return search_answer(library.content.search(question.text, question.language, question.limit));
}

/// The wishes of a question, but for worlds.
Asked<Filter> filter_of(Catalogue const& catalogue, Question const& question) {
    Filter filter;
    if (!question.level.empty()) {
        auto const level = known(catalogue.find_level(question.level), "Het niveau", question.level);
        if (!level) return tl::unexpected(level.error());
        filter.level = *level;
    }
    filter.learning = store::from_word<Learning>(question.learning);
    filter.surroundings = store::from_word<Surroundings>(question.place);
    filter.sector = question.sector;
    filter.part_time = question.part_time;
    filter.in_parts = question.in_parts;
    for (auto const& id : question.without) {
        auto const there = std::ranges::find(catalogue.circumstances, id, &Circumstance::id);
        if (there == catalogue.circumstances.end()) return no_answer(wrong_use, "De omstandigheid " + in_quotes(id) + " is er niet; zie content/circumstances.yaml.");
        filter.without.push_back({static_cast<std::uint16_t>(there - catalogue.circumstances.begin())});
    }
    std::ranges::sort(filter.without);
    return filter;
}

/// "52.5,6.1" -> a position.
std::optional<Position> position_in(std::string const& text) {
    Position position;
    auto const comma = text.find(',');
    if (comma == std::string::npos) return std::nullopt;
    auto const number = [](char const* first, char const* last, double& value) {
        auto const [end, error] = std::from_chars(first, last, value);
        return error == std::errc{} && end == last;
    };
    char const* const begin = text.data();
    bool const two = number(begin, begin + comma, position.latitude) && number(begin + comma + 1, begin + text.size(), position.longitude);
    bool const on_earth = two && std::abs(position.latitude) <= 90 && std::abs(position.longitude) <= 180;
    return on_earth ? std::optional(position) : std::nullopt;
}

Asked<Position> position_of(store::Content const& content, std::string const& near) {
    if (auto const position = position_in(near)) return *position;
    if (auto const place = content.place(near)) return place->position;
    auto const places = content.places(near, 1);
    if (places.empty()) return no_answer(wrong_use, "De plaats " + in_quotes(near) + " is niet gevonden; schrijf een plaats, of breedte,lengte zoals 52.51,6.09.");
    return places.front().position;
}

Asked<Json> ask_explore(Library& library, Question const& question) {
    auto const& catalogue = library.catalogue;
    auto filter = filter_of(catalogue, question);
    if (!filter) return tl::unexpected(filter.error());
    for (auto const& id : question.worlds) {
        auto const world = known(catalogue.find_world(id), "De wereld", id);
        if (!world) return tl::unexpected(world.error());
        filter->worlds.push_back(*world);
    }
    std::sort(filter->worlds.begin(), filter->worlds.end());
    if (!question.near.empty()) {
        auto const from = position_of(library.content, question.near);
        if (!from) return tl::unexpected(from.error());
        filter->nearby = library.content.nearby({*from, question.radius_km > 0 ? question.radius_km : nearby_km, day_of_machine()}, catalogue);
    }
    return explore_answer(catalogue, *filter, library.language);
}

/// Only what rests on that source: an office looks at its own.
OfferAnswer offers_of_source(Library& library, OfferQuery query, std::string const& source) {
    auto const limit = static_cast<std::size_t>(std::exchange(query.limit, most_offers));
    auto answer = library.content.offers(query);
    std::erase_if(answer.offers, [&source](Offer const& offer) { return offer.source != source; });
    answer.count = static_cast<int>(answer.offers.size());
    if (answer.offers.size() > limit) answer.offers.resize(limit);
    return answer;
}

Asked<Json> ask_offers(Library& library, Question const& question) {
    auto const from = position_of(library.content, question.near);
    if (!from) return tl::unexpected(from.error());
    OfferQuery query;
    query.from = *from;
    query.profession = question.for_profession;
    if (!query.profession.empty() && !library.catalogue.find_profession(query.profession))
        return no_answer(wrong_use, "Het beroep " + in_quotes(query.profession) + " is er niet.");
    query.audience = store::from_word<Audience>(question.audience);
    for (auto const& kind : question.kinds) query.kinds.push_back(*store::from_word<OfferKind>(kind));
    if (!question.source.empty() &&
        std::ranges::find(library.catalogue.sources, question.source, &Source::id) == library.catalogue.sources.end())
        return no_answer(wrong_use, "De bron " + in_quotes(question.source) + " is er niet.");
    query.radius_km = question.radius_km;
    query.limit = question.limit;
    query.level = question.level;
    query.earn = question.earn;
    query.free = question.free;
    if (!question.by.empty()) {
        query.by = parse_date(question.by);
        if (!query.by) return no_answer(wrong_use, in_quotes(question.by) + " is geen dag; schrijf bijvoorbeeld 2026-11-22.");
    }
    query.today = question.today.empty() ? day_of_machine() : parse_date(question.today);
    if (!query.today) return no_answer(wrong_use, in_quotes(question.today) + " is geen dag; schrijf bijvoorbeeld 2026-11-22.");
    return offers_answer(
        question.source.empty() ? library.content.offers(query) : offers_of_source(library, std::move(query), question.source),
        library.language);
}

Asked<Json> ask_way(Library& library, Question const& question) {
    auto const& catalogue = library.catalogue;
    auto const from = catalogue.network.find(question.from);
    if (!from || !catalogue.network[*from].start) {
        std::string starts;
        for (Station const& station : catalogue.network.stations)
            if (station.start) starts += (starts.empty() ? "" : ", ") + station.id;
        return no_answer(wrong_use, "Het startpunt " + in_quotes(question.from) + " is er niet. Kies uit: " + starts + ".");
    }
    auto const to = known(catalogue.find_profession(question.to), "Het beroep", question.to);
    if (!to) return tl::unexpected(to.error());
    return way_answer(catalogue, find_ways(catalogue, *from, *to, question.age > 0 ? std::optional(question.age) : std::nullopt), library.language);
}

Asked<Json> ask_profile(Library& library, Question const& question) {
    auto const& catalogue = library.catalogue;
    auto const school = known(catalogue.network.find(question.school), "De school", question.school);
    if (!school) return tl::unexpected(school.error());
    std::string choices;
    for (auto const index : profiles_at(catalogue, *school)) {
        if (catalogue.network[index].id == question.school_profile) return profile_answer(catalogue, *school, index, library.language);
        choices += (choices.empty() ? "" : ", ") + catalogue.network[index].id;
    }
    return no_answer(wrong_use, "Het profiel " + in_quotes(question.school_profile) + " is daar niet; kies uit: " + (choices.empty() ? "geen" : choices) + ".");
}

Asked<Json> ask_bridge(Library& library, Question const& question) {
    auto const& catalogue = library.catalogue;
    std::optional<JobIndex> job;
    std::vector<SkillIndex> can;
    if (!question.from.empty()) {
        job = catalogue.find_job(question.from);
        if (!job) {
            auto const found = find_jobs(catalogue, question.from, library.language, 1);
            if (found.empty()) return no_answer(wrong_use, "De baan " + in_quotes(question.from) + " is er niet; kies er een uit bridge/jobs.csv, of geef --skills.");
            job = found.front();
        }
        for (auto const& skill : catalogue[*job].skills) can.push_back(skill.skill);
    }
    for (auto const& id : question.skills) {
        auto const skill = known(catalogue.find_skill(id), "De vaardigheid", id);
        if (!skill) return tl::unexpected(skill.error());
        if (std::ranges::find(can, *skill) == can.end()) can.push_back(*skill);
    }
    return bridge_answer(catalogue, job, bridges_from(catalogue, job, can), static_cast<std::size_t>(question.limit), library.language);
}

/// What the test gives, for one set of answers or for many.
class QuizAsked {
public:
    QuizAsked(Library const& library, Question const& question) : library_(library), question_(question) {}

    Asked<int> answer() {
        if (catalogue().professions.empty()) return no_answer(input_has_problems, "In deze inhoud staan geen beroepen.");
        for (auto const& id : question_.picked) {
            auto const world = known(catalogue().find_world(id), "De wereld", id);
            if (!world) return tl::unexpected(world.error());
            picked_.push_back(*world);
        }
        auto const filter = filter_of(catalogue(), question_);
        if (!filter) return tl::unexpected(filter.error());
        wishes_ = met(catalogue(), *filter);
        return question_.profile.empty() ? from_file() : from_profile();
    }

private:
    Catalogue const& catalogue() const { return library_.catalogue; }

    Asked<int> from_profile() {
        bool const sound = std::ranges::all_of(question_.profile, [](double value) { return std::isfinite(value) && std::abs(value) <= 10; });
        if (!sound) return no_answer(wrong_use, "Een profiel bestaat uit zes getallen van -10 tot en met 10.");
        LensValues profile{};
        std::copy_n(question_.profile.begin(), std::min(question_.profile.size(), profile.size()), profile.begin());
        print(told(score_profile(catalogue(), profile, picked_, wishes_.left)), question_.json);
        return done;
    }

    Asked<int> from_file() {
        std::ifstream stream(question_.answers, std::ios::binary);
        std::string const text{std::istreambuf_iterator<char>(stream), {}};
        if (!stream) return no_answer(wrong_use, "Het bestand " + in_quotes(question_.answers) + " is er niet.");
        AnswerSheets const read = answer_sheets(catalogue(), text);
        for (auto const& complaint : read.complaints) std::cerr << question_.answers << complaint << '\n';
        for (AnswerSheet const& sheet : read.sheets) {
            auto const& picked = sheet.picked.empty() ? picked_ : sheet.picked;
            Json answer = told(score_quiz(catalogue(), sheet.answers, picked, wishes_.left));
            if (read.table) answer["row"] = sheet.row;
            if (!sheet.id.empty()) answer["id"] = sheet.id;
            print(answer, read.table || question_.json);
        }
        return read.sound ? done : input_has_problems;
    }

    Json told(QuizOutcome const& outcome) const {
        Json answer = quiz_answer(catalogue(), outcome, library_.language);
        answer["remaining"] = wishes_.left.size();
        answer["relaxed"] = Json::array();
        constexpr std::array names{"level", "learning", "place", "part-time"};
        for (Wish const wish : wishes_.relaxed) answer["relaxed"].push_back(names[static_cast<std::size_t>(wish)]);
        return answer;
    }

    Library const& library_;
    Question const& question_;
    std::vector<WorldIndex> picked_;
    WishesMet wishes_;
};

using Ask = Asked<int> (*)(Library&, Question const&);

/// A question with one answer.
template <Asked<Json> (*ask)(Library&, Question const&)>
Asked<int> one(Library& library, Question const& question) {
    return ask(library, question).map([&](Json const& json) {
        print(json, question.json);
        return done;
    });
}

Asked<int> ask_quiz(Library& library, Question const& question) { return QuizAsked(library, question).answer(); }

int answer(Ask ask, Question const& question) {
    auto library = opened(question);
    auto const code = library.and_then([&](Library& open) { return ask(open, question); });
    if (code) return *code;
    std::cerr << code.error().sentence << '\n';
    return code.error().code;
}

/// Behind this option stands a word of that enumeration.
template <typename Value>
void one_of(CLI::Option* option) {
    command::one_of(option, store::Words<Value>::all);
}

}  // namespace

void add_ask_commands(CLI::App& app, Action& chosen) {
    auto const question = std::make_shared<Question>();
    auto* const ask = app.add_subcommand("ask", "geeft als JSON wat een bezoeker te zien krijgt");
    ask->require_subcommand(1);
    auto const add = [&](char const* name, char const* description, Ask how) {
        auto* const command = ask->add_subcommand(name, description);
        command->add_option("--content", question->content, "een content.db; anders die bij dit programma");
        command->add_option("--language", question->language, "taal van de antwoorden: nl, nl-simple, en")->capture_default_str();
        command->add_flag("--json", question->json, "op één regel");
        command->callback([&chosen, question, how] { chosen = [question, how] { return answer(how, *question); }; });
        return command;
    };

    auto* const profession = add("profession", "alles over een beroep", one<ask_profession>);
    profession->add_option("id", question->profession, "het beroep: lasser")->required();

    auto* const search = add("search", "wat zoeken oplevert", one<ask_search>);
    search->add_option("text", question->text, "wat iemand typt")->required();
    command::within(search->add_option("--limit", question->limit, "hoeveel hoogstens")->capture_default_str(), 1, 1000);

    auto* const explore = add("explore", "beroepen bij wensen", one<ask_explore>);
    explore->add_option("--world", question->worlds, "een wereld; meer mag ook");
    explore->add_option("--sector", question->sector, "een sector");
    auto const add_wishes = [&](CLI::App* command) {
        command->add_option("--level", question->level, "een niveau: mbo-3");
        one_of<Learning>(command->add_option("--learning", question->learning, "hoe je leert"));
        one_of<Surroundings>(command->add_option("--place", question->place, "waar je werkt"));
        command->add_flag("--part-time", question->part_time, "kan in deeltijd");
        command->add_flag("--in-parts", question->in_parts, "een deel van het werk is zonder diploma te leren");
        command->add_option("--without", question->without, "liever niet, uit circumstances.yaml: tillen,hoogte")->delimiter(',');
    };
    add_wishes(explore);
    explore->add_option("--near", question->near, "iets te doen bij een plaats, of breedte,lengte");
    command::within(explore->add_option("--radius-km", question->radius_km, "hoe dichtbij"), 1, 1000);

    auto* const offers = add("offers", "wat er in de buurt te doen is", one<ask_offers>);
    offers->add_option("--near", question->near, "een plaats, of breedte,lengte")->required();
    offers->add_option("--for", question->for_profession, "een beroep");
    one_of<Audience>(offers->add_option("--audience", question->audience, "voor wie"));
    one_of<OfferKind>(offers->add_option("--kind", question->kinds, "een soort; meer mag ook"));
    command::within(offers->add_option("--radius-km", question->radius_km, "hoe ver hoogstens"), 1, 1000);
    command::within(offers->add_option("--limit", question->limit, "hoeveel hoogstens")->capture_default_str(), 0, most_offers);
    offers->add_option("--source", question->source, "alleen wat op deze bron uit sources.csv rust");
    offers->add_option("--level", question->level, "een niveau: mbo-3");
    offers->add_flag("--earn", question->earn, "leren en geld verdienen");
    offers->add_flag("--free", question->free, "kost niets");
    offers->add_option("--by", question->by, "heeft een dag tot en met: 2026-12-31");
    offers->add_option("--today", question->today, "welke dag het is; anders die van deze computer");

    auto* const quiz = add("quiz", "wat de test oplevert", ask_quiz);
    auto* const answers = quiz->add_option("--answers", question->answers, "JSON met antwoorden (een lijst, of per vraag), of CSV met een kolom per vraag");
    auto* const profile = quiz->add_option("--profile", question->profile, "zes z-scores: R,I,A,S,E,C")->delimiter(',')->expected(lens_count)->excludes(answers);
    quiz->add_option("--picked", question->picked, "gekozen werelden, hoogstens drie")->delimiter(',')->expected(1, 3);
    add_wishes(quiz);
    quiz->parse_complete_callback([answers, profile] {
        if (answers->count() == 0 && profile->count() == 0) throw CLI::RequiredError("--answers of --profile");
    });

    auto* const way = add("way", "wegen naar een beroep", one<ask_way>);
    way->add_option("--from", question->from, "waar iemand nu is: vmbo-tl, havo, work, ...")->required();
    way->add_option("--to", question->to, "het beroep: elektromonteur")->required();
    command::within(way->add_option("--age", question->age, "hoe oud iemand is; anders wat gewoon is"), 4, 99);

    auto* const school = add("profile", "wat kan met een profiel van school", one<ask_profile>);
    school->add_option("--school", question->school, "vmbo-kb, vmbo-tl, havo, vwo")->required();
    school->add_option("--profile", question->school_profile, "een profiel uit ways/profiles.yaml")->required();

    auto* const bridge = add("bridge", "van een baan, of van wat iemand kan, naar beroepen", one<ask_bridge>);
    auto* const job = bridge->add_option("--from", question->from, "een baan uit bridge/jobs.csv of een beroep van ons, of hoe mensen het noemen: verkoper");
    auto* const skills = bridge->add_option("--skills", question->skills, "wat iemand (ook) kan, uit bridge/skills.yaml: klanten,plannen")->delimiter(',');
    command::within(bridge->add_option("--limit", question->limit, "hoeveel beroepen hoogstens")->capture_default_str(), 1, 1000);
    bridge->parse_complete_callback([job, skills] {
        if (job->count() == 0 && skills->count() == 0) throw CLI::RequiredError("--from of --skills");
    });
}

}  // namespace sprank::compile
