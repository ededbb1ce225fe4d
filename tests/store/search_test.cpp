#include <doctest/doctest.h>

#include <algorithm>

#include "store/sample_bundle.hpp"
#include "store/scratch_folder.hpp"

namespace sprank::store {

namespace {
/// The sample with what searches are about: a compound, a soft hyphen, other names, words in texts.
ContentBundle searchable() {
    auto bundle = sample_bundle();
    auto& professions = bundle.catalogue.professions;
    auto const named = [&](char const* id) -> Profession& { return *std::ranges::find(professions, std::string(id), &Profession::id); };
    named("elektromonteur").name = LocalText{{"Elektro\xC2\xADmonteur", "Elektromonteur", "Electrician"}};
    named("programmeur").also = {LocalText{{"softwareontwikkelaar", "softwaremaker", "software developer"}}};
    named("laborant").helps = LocalText{{"Ziekenhuizen en caf\xC3\xA9s", "", ""}};
    return bundle;
}

struct Asked {
    ScratchFolder folder;
    Content content = written(searchable(), folder / "content.db");

    std::vector<SearchHit> all(std::string_view text, std::string_view language = "nl", int limit = 12) const { return content.search(text, language, limit); }
    std::string first(std::string_view text, std::string_view language = "nl") const {
        auto const hits = all(text, language, 1);
        return hits.empty() ? "nothing" : hits.front().id;
    }
    std::size_t position(std::string_view text, std::string const& id) const {
        auto const hits = all(text);
        return static_cast<std::size_t>(std::ranges::find(hits, id, &SearchHit::id) - hits.begin());
    }
    bool finds(std::string_view text, std::string const& id) const { return position(text, id) < all(text).size(); }
};
}  // namespace

TEST_CASE("a visitor who types the first letters of a profession gets it first") {
    Asked const ask;
    CHECK(ask.first("las") == "lasser");
    CHECK(ask.first("LASSER") == "lasser");
    CHECK(ask.first("  lasser  ") == "lasser");
    CHECK(ask.first("cnc-verspaner") == "cnc-verspaner");
    CHECK(ask.first("verspaner cnc") == "cnc-verspaner");
    CHECK(ask.first("elektro") == "elektromonteur");
}

TEST_CASE("names come without the soft hyphens that let them break on screen") {
    Asked const ask;
    auto const hits = ask.all("elektromonteur");
    REQUIRE_FALSE(hits.empty());
    CHECK(hits[0].name == "Elektromonteur");
    CHECK(hits[0].why == "name");
    CHECK(ask.first("Elektro\xC2\xADmonteur") == "elektromonteur");
    auto const robots = ask.all("meidendag");
    REQUIRE(robots.size() == 1);
    CHECK(robots[0].name == "Meidendag robots bouwen");
}

TEST_CASE("another name finds the profession, and says so to the editor") {
    Asked const ask;
    auto const hits = ask.all("softwareontw");
    REQUIRE_FALSE(hits.empty());
    CHECK(hits[0].id == "programmeur");
    CHECK(hits[0].why == "also");
}

TEST_CASE("accents may be typed or left out") {
    Asked const ask;
    CHECK(ask.finds("cafes", "laborant"));
    CHECK(ask.finds("caf\xC3\xA9s", "laborant"));
    CHECK(ask.finds("CAF\xC3\x89S", "laborant"));
    CHECK(ask.finds("cafe\xCC\x81s", "laborant"));
    CHECK(ask.all("cafes")[0].why == "text");
}

TEST_CASE("a word inside a compound finds the whole word") {
    Asked const ask;
    CHECK(ask.finds("monteur", "elektromonteur"));
    CHECK(ask.finds("monteur", "netmonteur"));
    CHECK(ask.finds("pomp", "installateur-warmtepompen"));
    CHECK(ask.finds("pomp", "noord-warmtepomp"));
    CHECK(ask.finds("techno", "food-technologist"));
}

TEST_CASE("a slip of the finger still finds the profession") {
    Asked const ask;
    CHECK(ask.first("elektromontuer") == "elektromonteur");
    CHECK(ask.first("laser") == "lasser");
    CHECK(ask.first("lassser") == "lasser");
    CHECK(ask.first("kasser") == "lasser");
    CHECK(ask.first("alsser") == "lasser");
    CHECK(ask.first("laborent") == "laborant");
    CHECK(ask.first("lektromonteur") == "elektromonteur");
    CHECK(ask.first("programmuer") == "programmeur");
    CHECK(ask.first("progarmm") == "programmeur");
    CHECK(ask.first("Zwoole") == "oost-meidendag");
}

TEST_CASE("two slips are another word") {
    Asked const ask;
    CHECK(ask.all("elektrumontuer").empty());
    CHECK(ask.all("zzzz").empty());
}

TEST_CASE("professions come before pages, pages before offers, and nothing twice") {
    Asked const ask;
    auto const hits = ask.all("techn");
    REQUIRE(hits.size() > 3);
    CHECK(std::ranges::is_sorted(hits, {}, [](auto const& hit) { return hit.kind == HitKind::profession ? 0 : hit.kind == HitKind::page ? 1 : 2; }));
    for (auto kind : {HitKind::profession, HitKind::page, HitKind::offer}) CHECK(std::ranges::count(hits, kind, &SearchHit::kind) > 0);
    for (auto const& hit : hits) CHECK(std::ranges::count(hits, hit.id, &SearchHit::id) == 1);
}

TEST_CASE("one letter gives professions only") {
    Asked const ask;
    auto const hits = ask.all("l");
    REQUIRE(hits.size() == 3);
    for (auto const& hit : hits) CHECK(hit.kind == HitKind::profession);
    CHECK(ask.all("\xC3\xA9") == ask.all("e"));
    CHECK(ask.first("s", "nl") != "nothing");
}

TEST_CASE("every word of a search must be there, wherever it is") {
    Asked const ask;
    CHECK(ask.finds("cursus warmtepompen", "noord-warmtepomp"));
    CHECK(ask.finds("cursus fryslan", "noord-warmtepomp"));
    CHECK_FALSE(ask.finds("cursus maastricht", "noord-warmtepomp"));
    CHECK(ask.finds("lasser veilig", "lasser"));
}

TEST_CASE("an English visitor searches and reads English") {
    Asked const ask;
    CHECK(ask.first("electr", "en") == "elektromonteur");
    CHECK(ask.all("electrician", "en")[0].name == "Electrician");
    CHECK(ask.all("electrician", "nl").empty());
    CHECK(ask.all("softwaremaker", "nl-simple")[0].id == "programmeur");
    CHECK(ask.all("lasser", "klingon") == ask.all("lasser", "nl"));
}

TEST_CASE("a visitor gets at most as many answers as were asked for") {
    Asked const ask;
    CHECK(ask.all("en", "nl", 3).size() == 3);
    CHECK(ask.all("en", "nl", 0).empty());
    CHECK(ask.all("en", "nl", -1).empty());
}

TEST_CASE("whatever a visitor hits on the keyboard is only text") {
    Asked const ask;
    for (std::string const text :
         {"", " ", "\"", "'", "c++", "AI-engineer", "NEAR(a b)", "las*", "{name}:x", "a AND b", "a OR", "NOT", "-", "^las", "name:las", "(", ")))", "%", "_", ";--",
          "\xFF\xFE", "\xC3", "\xE2\x82", "\xF0\x9F\x98\x80", "a\xF0\x9F\x98\x80" "b", "\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7", "\xE0\xA4\x95\xE0\xA5\x8D\xE0\xA4\xB7",
          "\xE4\xBD\xA0\xE5\xA5\xBD", "\xD0\x9F\xD1\x80\xD0\xB8\xD0\xB2\xD1\x96\xD1\x82", "1 2 3 4 5 6 7 8 9 10 11 12"}) {
        CAPTURE(text);
        (void)ask.all(text);
        (void)ask.all(text + " lasser");
    }
    CHECK(ask.all(std::string(100'000, 'x')).empty());
    CHECK(ask.all(std::string("las\0ser", 7)) == ask.all("las ser"));
    CHECK(ask.first("lasser!") == "lasser");
    CHECK(ask.first("\"lasser\"") == "lasser");
}

TEST_CASE("the name of a world finds the professions in it") {
    Asked const ask;
    CHECK(ask.finds("klimaat", "elektromonteur"));
    CHECK_FALSE(ask.finds("klimaat", "lasser"));
}

TEST_CASE("somebody whose alphabet is another finds what is written in it") {
    ScratchFolder const folder;
    auto bundle = sample_bundle();
    bundle.catalogue.languages.push_back({"uk", "\xD0\xA3\xD0\xBA\xD1\x80\xD0\xB0\xD1\x97\xD0\xBD\xD1\x81\xD1\x8C\xD0\xBA\xD0\xB0"});
    bundle.catalogue.texts.push_back(bundle.catalogue.texts[0]);
    bundle.catalogue.professions[2].name = LocalText{{"Lasser", "Lasser", "Welder", "\xD0\x97\xD0\xB2\xD0\xB0\xD1\x80\xD0\xBD\xD0\xB8\xD0\xBA"}};
    auto const content = written(bundle, folder / "content.db");
    auto const hits = content.search("\xD0\xB7\xD0\xB2\xD0\xB0\xD1\x80", "uk");
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].id == bundle.catalogue.professions[2].id);
}

TEST_CASE("a short word hides nothing of the longer ones that begin like it") {
    ScratchFolder const folder;
    auto bundle = searchable();
    bundle.offers[0].text = LocalText{{"te in informatie", "te in informatie", "te in informatie"}};
    bundle.offers[1].text = LocalText{{"techniek", "techniek", "techniek"}};
    Content const content = written(bundle, folder / "content.db");
    auto const finds = [&](std::string_view text, std::string const& id) {
        auto const hits = content.search(text, "nl", 40);
        return std::ranges::find(hits, id, &SearchHit::id) != hits.end();
    };
    for (char const* const beginning : {"in", "inf", "info", "te"}) CHECK_MESSAGE(finds(beginning, bundle.offers[0].id), beginning);
    for (char const* const beginning : {"te", "tec", "techn"}) CHECK_MESSAGE(finds(beginning, bundle.offers[1].id), beginning);
}

}  // namespace sprank::store
