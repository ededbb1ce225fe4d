#include "compile/bench.hpp"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <ostream>

#include "compile/compile.hpp"
#include "store/content.hpp"
#include "store/content_writer.hpp"

namespace sprank::compile {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
constexpr std::size_t many_professions = 10'000, many_offers = 100'000, some_worlds = 9, some_places = 2'000;

/// Numbers that look random and are the same every time.
class Numbers {
public:
    std::size_t below(std::size_t limit) {
        state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::size_t>((state_ >> 33U) % limit);
    }

private:
    std::uint64_t state_ = 2026;
};

constexpr std::array<std::string_view, 24> words{"staal",  "water",   "dak",   "stroom", "motor", "robot", "kabel", "meten",
                                                 "bouwen", "lassen",  "schip", "licht",  "data",  "pomp",  "glas",  "hout",
                                                 "spoor",  "machine", "wiel",  "lucht",  "weg",   "kraan", "sluis", "zon"};

std::string sentence(Numbers& numbers, std::size_t length) {
    std::string text = "Je";
    for (std::size_t i = 1; i < length; ++i) text += " " + std::string(words[numbers.below(words.size())]);
    return text + ".";
}

std::string padded(std::size_t number) {
    auto const text = std::to_string(number);
    return std::string(6 - std::min<std::size_t>(6, text.size()), '0') + text;
}

LocalText local(std::string const& text) { return LocalText({text, text, text}); }

void add_frame(Catalogue& catalogue) {
    catalogue.title = "Sprank";
    catalogue.languages = {{"nl", "Nederlands"}, {"nl-simple", "Makkelijk Nederlands"}, {"en", "English"}};
    catalogue.texts.assign(3, std::vector<std::string>(key_count, "tekst"));
    catalogue.sources = {{"bron", "Bron", "Uitgever", "", "2026", 2026, "", true}};
    for (std::size_t i = 0; i < some_worlds; ++i) {
        auto const name = "wereld-" + std::to_string(i);
        catalogue.worlds.push_back({name, "energie", "energie", local(name), local(name), local(name)});
    }
    for (auto const* const id : {"entree", "mbo-2", "mbo-3", "mbo-4", "ad", "hbo", "wo"}) {
        Level level;
        level.id = id;
        level.name = level.short_name = local(id);
        catalogue.levels.push_back(std::move(level));
    }
    for (auto const word : words) catalogue.tags.push_back({std::string(word), local(std::string(word))});
}

Profession generated_profession(Numbers& numbers, std::string const& id) {
    Profession profession;
    profession.id = id;
    profession.name = local(std::string(words[numbers.below(words.size())]) + "technicus " + id);
    profession.intro = local(sentence(numbers, 9));
    profession.picture_text = local(sentence(numbers, 9));
    profession.world = {static_cast<std::uint16_t>(numbers.below(some_worlds))};
    profession.sector = "sector";
    for (auto& value : profession.lenses) value = 1 + static_cast<double>(numbers.below(600)) / 100;
    profession.levels = {{static_cast<std::uint16_t>(numbers.below(7))}};
    profession.learning = {Learning::bol, Learning::bbl};
    profession.surroundings = {Surroundings::inside};
    profession.tags = {{0}, {static_cast<std::uint16_t>(1 + numbers.below(words.size() - 1))}};
    for (int i = 0; i < 4; ++i) profession.does.push_back(local(sentence(numbers, 8)));
    for (int i = 0; i < 4; ++i) profession.needs.push_back(local(sentence(numbers, 7)));
    profession.day = local(sentence(numbers, 25) + "\n\n" + sentence(numbers, 25));
    profession.helps = local(sentence(numbers, 15));
    return profession;
}

Offer generated_offer(Numbers& numbers, std::string const& id, Place const& place, std::size_t professions) {
    Offer offer;
    offer.id = id;
    offer.name = local("Kijken bij " + std::string(words[numbers.below(words.size())]) + " in " + place.name);
    offer.when = local("vraag de school");
    offer.text = local(sentence(numbers, 12));
    offer.kind = static_cast<OfferKind>(numbers.below(13));
    offer.organisation = offer.organisation_id = "organisatie-" + std::to_string(numbers.below(500));
    offer.town = place.name;
    offer.region = place.region;
    offer.position = place.position;
    offer.audience = {static_cast<Audience>(numbers.below(4))};
    for (int i = 0; i < 3; ++i) offer.professions.push_back("beroep-" + padded(numbers.below(professions)));
    offer.worlds = {"wereld-" + std::to_string(numbers.below(some_worlds))};
    offer.source = "bron";
    offer.checked = "2026";
    return offer;
}

double milliseconds_since(std::chrono::steady_clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

template <typename Work>
double milliseconds_of(Work work) {
    auto const begin = std::chrono::steady_clock::now();
    work();
    return milliseconds_since(begin);
}

double peak_megabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// What a visitor asks, on the large file; mean of a hundred questions in microseconds.
void measure_questions(store::Content const& content, Json& json) {
    std::array<std::string_view, 4> const questions{"stro", "robottechnicus", "kijken bij staal", "zzzz"};
    double const searching = milliseconds_of([&] {
        for (std::size_t i = 0; i < 100; ++i) (void)content.search(questions[i % questions.size()], "nl");
    });
    double const finding = milliseconds_of([&] {
        for (int i = 0; i < 100; ++i) {
            OfferQuery query;
            query.from = {51.5 + i % 10 * 0.15, 4.5 + i % 7 * 0.3};
            if (i % 2 == 0) query.world = "wereld-" + std::to_string(i % 9);
            (void)content.offers(query);
        }
    });
    json["search_us"] = searching * 10;
    json["offers_us"] = finding * 10;
}

bool measure_generated(Json& json) {
    store::ContentBundle bundle;
    json["professions"] = many_professions;
    json["offers"] = many_offers;
    json["generate_ms"] = milliseconds_of([&] { bundle = generated_content(many_professions, many_offers); });
    auto const file = fs::temp_directory_path() / ("sprank-bench-" + std::to_string(getpid()) + ".db");
    bool written = false;
    json["write_ms"] = milliseconds_of([&] { written = store::write_content(bundle, file).has_value(); });
    std::error_code error;
    if (written) {
        json["file_mb"] = static_cast<double>(fs::file_size(file, error)) / 1e6;
        auto const begin = std::chrono::steady_clock::now();
        auto const content = store::Content::open(file);
        json["open_ms"] = milliseconds_since(begin);
        if (content) {
            json["catalogue_ms"] = milliseconds_of([&] { (void)content->catalogue(); });
            measure_questions(*content, json);
        }
    }
    fs::remove(file, error);
    return written;
}

/// Check, first build and the build after nothing changed.
Json measure_folder(std::string const& folder) {
    Json json;
    CompileOptions options;
    options.pictures = Pictures::check;
    Compiled compiled;
    json["check_ms"] = milliseconds_of([&] { compiled = compile(folder, options); });
    json["problems"] = compiled.problems.size();
    json["professions"] = compiled.bundle.catalogue.professions.size();
    json["offers"] = compiled.bundle.offers.size();
    auto const cache = fs::temp_directory_path() / ("sprank-bench-cache-" + std::to_string(getpid()));
    options.pictures = Pictures::draw;
    options.picture_cache = cache;
    json["first_build_ms"] = milliseconds_of([&] { compiled = compile(folder, options); });
    json["unchanged_build_ms"] = milliseconds_of([&] { compiled = compile(folder, options); });
    json["pictures"] = compiled.bundle.pictures.size();
    std::size_t bytes = 0;
    for (auto const& picture : compiled.bundle.pictures) bytes += picture.png.size();
    json["pictures_mb"] = static_cast<double>(bytes) / 1e6;
    std::error_code error;
    fs::remove_all(cache, error);
    return json;
}

}  // namespace

store::ContentBundle generated_content(std::size_t professions, std::size_t offers) {
    static constexpr std::array<std::string_view, 5> regions{"noord", "noordwest", "oost", "zuidoost", "zuidwest"};
    Numbers numbers;
    store::ContentBundle bundle;
    add_frame(bundle.catalogue);
    for (std::size_t i = 0; i < professions; ++i) {
        bundle.catalogue.professions.push_back(generated_profession(numbers, "beroep-" + padded(i)));
    }
    for (std::size_t i = 0; i < some_places; ++i) {
        Position const position{51.0 + static_cast<double>(numbers.below(2500)) / 1000,
                                3.6 + static_cast<double>(numbers.below(3400)) / 1000};
        bundle.places.push_back(
            {"plaats-" + padded(i), "Plaats " + padded(i), "Provincie", std::string(regions[i % regions.size()]), position});
    }
    for (std::size_t i = 0; i < offers; ++i) {
        bundle.offers.push_back(generated_offer(numbers, "aanbod-" + padded(i), bundle.places[numbers.below(some_places)], professions));
    }
    return bundle;
}

bool run_bench(std::string const& folder, std::ostream& out) {
    Json json;
    bool const written = measure_generated(json);
    json["peak_mb"] = peak_megabytes();
    if (!folder.empty()) json["folder"] = measure_folder(folder);
    out << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    return written;
}

}  // namespace sprank::compile
