// A whole content: what comes out of it, and that it is always the same.
#include "compile/compile.hpp"

#include <doctest/doctest.h>

#include "compile/content_fixture.hpp"

using namespace sprank;
using compile::Pictures;

namespace {

bool same(store::ContentBundle const& a, store::ContentBundle const& b) {
    return a.catalogue == b.catalogue && a.places == b.places && a.offers == b.offers && a.pictures == b.pictures;
}

compile::Compiled compiled(test::ContentCopy const& copy, int threads, std::filesystem::path const& cache = {}) {
    auto options = test::small_options();
    options.pictures = Pictures::draw;
    options.threads = threads;
    options.picture_cache = cache;
    return compile::compile(copy.content(), options);
}

}  // namespace

TEST_CASE("what an editor wrote is what the kiosk gets") {
    test::ContentCopy const copy;
    auto const result = compile::compile(copy.content(), test::small_options());
    REQUIRE(result.sound());
    auto const& catalogue = result.bundle.catalogue;
    REQUIRE(catalogue.professions.size() == 3);
    auto const& welder = catalogue[*catalogue.find_profession("lasser")];
    CHECK(welder.name.in(0) == "Lasser");
    CHECK(welder.name.in(2) == "Welder");
    CHECK(catalogue[welder.world].id == "metaal");
    CHECK(welder.lenses[0] == 7.0);
    CHECK(catalogue[welder.lenses_source].id == "uit-het-hoofd");
    REQUIRE(welder.pay);
    CHECK(welder.pay->max == 3100);
    CHECK(catalogue[welder.pay->origin.source].id == "bron-2026");
    CHECK(welder.pay->origin.year == 2026);
    CHECK(welder.does[1].in(0) == "Je maakt de delen aan elkaar vast.");
    CHECK(welder.day.in(2).find("\n\nAfter that") != std::string::npos);
    CHECK(welder.facts[0].text.in(0) == "Een vakdiploma geeft meer loon.");
    CHECK(catalogue[welder.related[0]].id == "cnc-verspaner");
    CHECK(catalogue[welder.levels[1]].id == "mbo-3");
    CHECK(catalogue.texts[2][0] == "Which door do you choose?");
    CHECK(catalogue[RouteKind::girls][0].body.in(0).find("\n- Probeer zelf iets te maken.\nVind je het leuk?") != std::string::npos);
}

TEST_CASE("an editor who finds a lens value odd writes another beside it, and both are kept") {
    test::ContentCopy copy;
    copy.replace("content/professions/lasser/profession.yaml", "lenses_source: uit-het-hoofd",
                 "lenses_source: uit-het-hoofd\nlenses_edit: {values: {C: 5.5}, reason: \"Een lasser werkt preciezer dan de bron zegt.\", source: bron-2026, year: 2026}");
    auto const result = compile::compile(copy.content(), test::small_options());
    REQUIRE(result.sound());
    auto const& catalogue = result.bundle.catalogue;
    auto const& welder = catalogue[*catalogue.find_profession("lasser")];
    CHECK(welder.lenses[5] == 3.65);
    CHECK(welder.lens_values()[5] == 5.5);
    CHECK(welder.lens_values()[0] == welder.lenses[0]);
    REQUIRE(welder.lenses_edit);
    CHECK(welder.lenses_edit->reason == "Een lasser werkt preciezer dan de bron zegt.");
    CHECK(catalogue[welder.lenses_edit->origin.source].id == "bron-2026");
}

TEST_CASE("an editor may break lines where the screen of the editor ends: the kiosk has its own width") {
    test::ContentCopy copy;
    auto const whole = compiled(copy, 1).bundle.catalogue[RouteKind::girls][0].body;
    copy.replace("content/girls/kijken/nl.md", "In je fiets en in", "In je\nfiets en in");
    copy.replace("content/girls/kijken/nl.md", "bij een bedrijf in de buurt", "bij een bedrijf\n  in de buurt");
    copy.replace("content/girls/kijken/nl.md", "er meer van weet", "er meer\nvan weet");
    CHECK(compiled(copy, 1).bundle.catalogue[RouteKind::girls][0].body == whole);
    copy.replace("content/girls/kijken/nl.md", "Mensen maken dat samen.", "Mensen maken dat samen.  \n");
    CHECK(compiled(copy, 1).bundle.catalogue[RouteKind::girls][0].body.in(0).find("Mensen maken dat samen.\nJij kunt dat ook leren.\nZo begin je:\n- Kijk rond") != std::string::npos);
}

TEST_CASE("an offer takes its town, website and place from the tables") {
    test::ContentCopy const copy;
    auto const result = compile::compile(copy.content(), test::small_options());
    REQUIRE(result.bundle.offers.size() == 3);
    auto const& offer = result.bundle.offers[0];
    CHECK(offer.town == "Zwolle");
    CHECK(offer.organisation == "Vakschool");
    CHECK(offer.website == "example.org");
    CHECK(offer.region == "oost");
    CHECK(offer.position.latitude == 52.5125);
    CHECK(offer.name.in(1) == "Proef een dag lassen");  // the simple form of a language has the same names
    CHECK(offer.professions == std::vector<std::string>{"lasser", "plaatwerker"});
    CHECK(offer.ends == Date{2026, 11, 22});
    auto const& event = result.bundle.offers[2];
    CHECK(event.id == "open-dag");
    CHECK(event.kind == OfferKind::open_day);
    CHECK(event.everywhere());
    CHECK(event.town.empty());
    CHECK(event.source == "bron-2026");
    CHECK(event.checked == "2026");
}

TEST_CASE("the same content gives the same bundle, however many hands draw the pictures") {
    test::ContentCopy const copy, other;
    auto const once = compiled(copy, 1);
    REQUIRE(once.sound());
    CHECK(same(once.bundle, compiled(copy, 3).bundle));
    CHECK(same(once.bundle, compiled(other, 2).bundle));
}

TEST_CASE("a new language is a file per text, no new code") {
    test::ContentCopy copy;
    copy.replace("content/kiosk.yaml", "name: English}\n", "name: English}\n  - {id: de, name: Deutsch}\n");
    auto const problems = test::check(copy);
    CHECK(problems.find("content/professions/lasser/de.md: De tekst in \"Deutsch\" ontbreekt.") != std::string::npos);
    CHECK(problems.find("content/texts/de.yaml: Dit bestand is er niet.") != std::string::npos);
    CHECK(problems.find("content/offers/oost.csv:1: \"text_de\": Deze kolom ontbreekt.") != std::string::npos);
}

TEST_CASE("a content of last year still builds, and only a check looks at the calendar") {
    test::ContentCopy const copy;
    auto options = test::small_options();
    options.today = Date{2030, 1, 1};
    CHECK_FALSE(compile::compile(copy.content(), options).sound());
    options.today.reset();
    CHECK(compile::compile(copy.content(), options).sound());
}

TEST_CASE("an editor reads the problems from top to bottom") {
    test::ContentCopy copy;
    copy.replace("content/professions/lasser/nl.md", "name: Lasser", "naam: Lasser");
    copy.replace("content/professions/lasser/profession.yaml", "world: metaal", "world: hout");
    copy.write("content/places.csv", "id\n");
    auto const problems = compile::compile(copy.content(), test::small_options()).problems;
    REQUIRE(problems.size() > 3);
    for (std::size_t i = 1; i < problems.size(); ++i) CHECK(problems[i - 1] < problems[i]);
    CHECK(problems.front().file == "content/places.csv");
}
