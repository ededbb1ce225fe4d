#include "store/sample_bundle.hpp"

#include <doctest/doctest.h>

#include "core/sample_catalogue.hpp"
#include "store/content_writer.hpp"

namespace sprank::store {
namespace {

Offer offer(char const* id, char const* name, OfferKind kind, Place const& place, std::vector<Audience> audience) {
    Offer result;
    result.id = id;
    result.name = in_three(name);
    result.when = in_three("elke zaterdag");
    result.text = in_three("Kom kijken en doe zelf iets met techniek.");
    result.kind = kind;
    result.organisation = "Techniekhuis " + place.name;
    result.organisation_id = "techniekhuis";
    result.website = "https://techniekhuis.example";
    result.town = place.name;
    result.region = place.region;
    result.position = place.position;
    result.audience = std::move(audience);
    result.source = "onderwijs-2025";
    result.checked = "2026-01";
    return result;
}

/// The largest first, as places.csv has them.
void add_places(ContentBundle& bundle) {
    bundle.places = {{"amsterdam", "Amsterdam", "Noord-Holland", "noordwest", {52.3740, 4.8897}},
                     {"den-haag", "Den Haag", "Zuid-Holland", "zuidwest", {52.0767, 4.2986}},
                     {"s-hertogenbosch", "'s-Hertogenbosch", "Noord-Brabant", "zuidoost", {51.6992, 5.3042}},
                     {"amersfoort", "Amersfoort", "Utrecht", "noordwest", {52.1550, 5.3875}},
                     {"zwolle", "Zwolle", "Overijssel", "oost", {52.5125, 6.0944}},
                     {"maastricht", "Maastricht", "Limburg", "zuidoost", {50.8483, 5.6889}},
                     {"zwartsluis", "Zwartsluis", "Overijssel", "oost", {52.6408, 6.0680}},
                     {"sudwest-fryslan", "Súdwest-Fryslân", "Friesland", "noord", {53.0330, 5.6500}},
                     {"oud-zwolle", "Oud-Zwolle", "Overijssel", "oost", {52.5200, 6.1200}}};
}

Place const& place(ContentBundle const& bundle, char const* id) {
    for (auto const& one : bundle.places)
        if (one.id == id) return one;
    FAIL("no such place in the sample");
    return bundle.places.front();
}

void add_offers(ContentBundle& bundle) {
    auto const add = [&bundle](Offer one) -> Offer& { return bundle.offers.emplace_back(std::move(one)); };
    auto& day = add(offer("oost-open-dag", "Open dag techniek", OfferKind::open_day, place(bundle, "zwolle"), {Audience::everyone}));
    day.starts = day.ends = Date{2026, 3, 14};
    day.professions = {"lasser", "elektromonteur"};
    day.worlds = {"metaal", "energie"};
    add(offer("oost-lasweek", "Proefles lassen", OfferKind::try_out, place(bundle, "zwartsluis"), {Audience::switchers})).professions = {"lasser"};
    add(offer("oost-meidendag", "Meidendag robots bou\xC2\xADwen", OfferKind::girls_day, place(bundle, "zwolle"), {Audience::girls, Audience::pupils})).worlds = {"robots"};
    auto& pump = add(offer("noord-warmtepomp", "Cursus warmtepompen", OfferKind::short_course, place(bundle, "sudwest-fryslan"), {Audience::switchers}));
    pump.professions = {"installateur-warmtepompen"};
    pump.level = "mbo-3", pump.learning = "bbl", pump.cost = 0, pump.cost_year = 2026;
    pump.skills = {"stroom"}, pump.lasts = TimeSpan{2, 3, TimeUnit::weeks}, pump.dates = {{2026, 4, 1}, {2026, 5, 6}}, pump.valid_until = Date{2026, 12, 31};
    add(offer("noordwest-museum", "Museum van de techniek", OfferKind::science_centre, place(bundle, "amsterdam"), {Audience::everyone}));
    add(offer("zuidoost-info", "Praat over overstappen", OfferKind::information, place(bundle, "maastricht"), {Audience::switchers}));
    add(offer("oost-fietsles", "Fietsen maken", OfferKind::workshop, place(bundle, "oud-zwolle"), {Audience::pupils})).ends = Date{2025, 12, 31};
}

}  // namespace

ContentBundle sample_bundle() {
    ContentBundle bundle;
    bundle.catalogue = make_sample_catalogue();
    bundle.catalogue.featured = {{4}, {0}};
    add_places(bundle);
    bundle.postcodes = {{"pc-7941", "7941 Meppel", "Drenthe", "noord", {52.69, 6.19}}, {"pc-8011", "8011 Zwolle", "Overijssel", "oost", {52.51, 6.09}}, {"pc-8012", "8012 Zwolle", "Overijssel", "oost", {52.50, 6.10}}, {"pc-9999", "9999 Verweg", "Groningen", "noord", {53.3, 6.6}}};
    add_offers(bundle);
    bundle.pictures = {{"profession/lasser", 400, 300, {1, 2, 3}},
                       {"profession/lasser", 800, 600, {4, 5, 6, 7}},
                       {"icon/zoek", 64, 64, {8}},
                       {"map/nederland", 900, 1000, {9, 0, 0, 9}}};
    return bundle;
}

Content written(ContentBundle const& bundle, std::filesystem::path const& path) {
    auto const hash = write_content(bundle, path);
    REQUIRE_MESSAGE(hash.has_value(), (hash ? std::string() : hash.error().text));
    auto content = Content::open(path);
    REQUIRE_MESSAGE(content.has_value(), (content ? std::string() : content.error().text));
    return std::move(*content);
}

}  // namespace sprank::store
