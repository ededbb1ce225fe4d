#include "store/generated_content.hpp"

#include <array>
#include <string>

#include "core/sample_catalogue.hpp"

namespace sprank::store {
namespace {

constexpr std::array<std::string_view, 64> stems{
    "aandrijf", "afval",  "auto",     "batterij", "beton",   "bouw",   "brug",    "buis",    "data",    "dak",    "drone",  "druk",   "energie",
    "fiets",    "gas",    "gebouw",   "geluid",   "glas",    "groen",  "haven",   "hout",    "kabel",   "kast",   "klimaat", "koel",   "kraan",
    "kunststof", "laser", "lift",     "licht",    "lijn",    "lucht",  "machine", "meet",    "metaal",  "milieu", "motor",  "net",    "nood",
    "onderhoud", "oven",  "paneel",   "pomp",     "proces",  "regel",  "robot",   "schakel", "scheep",  "sensor", "spoor",  "staal",  "steen",
    "stroom",   "tank",   "trap",     "turbine",  "vacuum",  "veilig", "vloer",   "voertuig", "warmte", "water",  "weg",    "zonne"};
constexpr std::array<std::string_view, 24> ends{"monteur",  "techniek", "bouwer", "installateur", "tekenaar", "werk",    "school", "cursus",
                                                "operator", "systeem",  "bedrijf", "onderzoek",   "planner",  "lassen",  "praktijk", "avond",
                                                "ontwerper", "meting",  "dag",    "opleiding",    "leraar",   "project", "centrum", "kennis"};
constexpr std::array<std::string_view, 32> small{"de",  "het",  "een", "en",   "van", "je",   "met",  "voor", "bij",  "leert", "werkt", "maakt",
                                                 "kunt", "zelf", "in",  "op",   "aan", "naar", "over", "samen", "veel", "elke",  "week",  "jaar",
                                                 "zonder", "gratis", "kijken", "doen", "start", "na",  "uur",  "dagen"};
constexpr std::size_t place_count = 1800;

/// Low numbers far more often than high ones, as words and towns are.
std::size_t uneven(Dice& dice, std::size_t sides) {
    double const fraction = dice.fraction();
    return static_cast<std::size_t>(fraction * fraction * fraction * static_cast<double>(sides));
}

std::string compound(Dice& dice) {
    std::string word(stems[uneven(dice, stems.size())]);
    if (dice.below(3) == 0) word += stems[dice.below(stems.size())];
    return word.append(ends[uneven(dice, ends.size())]);
}

std::string sentence(Dice& dice, std::size_t words) {
    std::string text;
    for (std::size_t i = 0; i < words; ++i) {
        if (i > 0) text += ' ';
        text += dice.below(3) == 0 ? compound(dice) : std::string(small[dice.below(small.size())]);
    }
    return text;
}

std::string numbered_id(std::string_view kind, std::size_t number) {
    auto digits = std::to_string(number);
    return std::string(kind) + "-" + std::string(6 - std::min<std::size_t>(6, digits.size()), '0') + digits;
}

void add_places(ContentBundle& bundle, Dice& dice) {
    static constexpr std::array<std::string_view, 5> regions{"noord", "noordwest", "oost", "zuidoost", "zuidwest"};
    for (std::size_t i = 0; i < place_count; ++i) {
        Place place;
        place.id = numbered_id("plaats", i);
        place.name = std::string(stems[dice.below(stems.size())]) + (dice.below(2) == 0 ? "dam" : "veen") + std::to_string(i);
        place.name[0] = static_cast<char>(place.name[0] - 'a' + 'A');
        place.province = "Provincie";
        place.region = regions[dice.below(regions.size())];
        place.position = {50.8 + 2.6 * dice.fraction(), 3.5 + 3.6 * dice.fraction()};
        bundle.places.push_back(std::move(place));
    }
}

Offer offer(ContentBundle const& bundle, Dice& dice, std::size_t number) {
    auto const& place = bundle.places[uneven(dice, bundle.places.size())];
    auto const& catalogue = bundle.catalogue;
    Offer result;
    result.id = numbered_id(place.region, number);
    result.name = in_three(sentence(dice, 4));
    result.when = in_three("elke week");
    result.text = in_three(sentence(dice, 14));
    result.kind = static_cast<OfferKind>(dice.below(13));
    result.organisation = compound(dice) + " " + place.name;
    result.organisation_id = "organisatie";
    result.website = "https://voorbeeld.example";
    result.town = place.name;
    result.region = place.region;
    result.position = {place.position.latitude + 0.03 * (dice.fraction() - 0.5), place.position.longitude + 0.05 * (dice.fraction() - 0.5)};
    result.audience = {static_cast<Audience>(dice.below(4))};
    for (std::size_t i = dice.below(3); i > 0; --i) result.professions.push_back(catalogue.professions[uneven(dice, catalogue.professions.size())].id);
    result.worlds = {catalogue.worlds[dice.below(catalogue.worlds.size())].id};
    if (dice.below(4) == 0) result.ends = Date{2026, 1 + static_cast<int>(dice.below(12)), 1 + static_cast<int>(dice.below(28))};
    if (dice.below(5) == 0) result.starts = Date{2026, 1 + static_cast<int>(dice.below(12)), 1 + static_cast<int>(dice.below(28))};
    if (result.starts && result.ends && *result.ends < *result.starts) std::swap(result.starts, result.ends);
    if (dice.below(6) == 0) result.dates = {Date{2026, 1 + static_cast<int>(dice.below(6)), 3}, Date{2026, 7 + static_cast<int>(dice.below(6)), 4}}, result.starts.reset(), result.ends.reset();
    if (dice.below(5) == 0) result.valid_until = Date{2026, 1 + static_cast<int>(dice.below(12)), 20};
    if (dice.below(3) == 0) result.level = catalogue.levels[dice.below(catalogue.levels.size())].id + (dice.below(2) == 0 ? " wo" : "");
    if (dice.below(3) == 0) result.learning = dice.below(2) == 0 ? "bol bbl" : "bol";
    if (dice.below(4) == 0) result.cost = dice.below(2) == 0 ? 0 : 120.5, result.cost_year = 2026;
    result.unsure = dice.below(4) == 0;
    result.source = "onderwijs-2025";
    result.checked = "2026-01";
    return result;
}

void add_professions(Catalogue& catalogue, Dice& dice, std::size_t professions) {
    auto const samples = catalogue.professions.size();
    for (std::size_t i = samples; i < professions; ++i) {
        auto profession = catalogue.professions[i % samples];
        profession.id = numbered_id("zz", i);
        profession.name = in_three(compound(dice));
        profession.intro = in_three(sentence(dice, 16));
        profession.day = in_three(sentence(dice, 60));
        for (auto& line : profession.does) line = in_three(sentence(dice, 8));
        catalogue.professions.push_back(std::move(profession));
    }
}

}  // namespace

std::uint64_t Dice::roll() {
    std::uint64_t value = state_ += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

ContentBundle generated_content(std::size_t professions, std::size_t offers) {
    Dice dice(2026);
    ContentBundle bundle;
    bundle.catalogue = make_sample_catalogue();
    add_professions(bundle.catalogue, dice, professions);
    add_places(bundle, dice);
    bundle.offers.reserve(offers);
    for (std::size_t i = 0; i < offers; ++i) bundle.offers.push_back(offer(bundle, dice, i));
    return bundle;
}

}  // namespace sprank::store
