#include "core/catalogue.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "core/sample_catalogue.hpp"

namespace sprank {
namespace {

TEST_CASE("things are found by their id, and an unknown id finds nothing") {
    Catalogue const& catalogue = sample_catalogue();
    for (Profession const& profession : catalogue.professions) CHECK(catalogue[catalogue.find_profession(profession.id).value()].id == profession.id);
    for (World const& world : catalogue.worlds) CHECK(catalogue[catalogue.find_world(world.id).value()].id == world.id);
    for (Level const& level : catalogue.levels) CHECK(catalogue[catalogue.find_level(level.id).value()].id == level.id);
    CHECK(catalogue.find_language("en") == LanguageIndex{2});
    CHECK_FALSE(catalogue.find_profession("loodgieter"));
    CHECK_FALSE(catalogue.find_world(""));
    CHECK_FALSE(catalogue.find_level("mbo"));
    CHECK_FALSE(catalogue.find_language("NL"));
}

TEST_CASE("a text that the content lacks is empty, not somebody else's") {
    Catalogue catalogue = make_sample_catalogue();
    CHECK(catalogue.text(Key::bar_spoken_list, 1) == "[bar.spoken_list {count}]");
    CHECK(catalogue.text(Key::quiz_step, 0) == "[quiz.step {step} {total}]");
    CHECK(catalogue.text(Key::home_title, 3).empty());
    catalogue.texts[0].resize(2);
    CHECK(catalogue.text(Key::home_title, 0).empty());
    CHECK(LocalText{}.in(0).empty());
    CHECK(in_three("Lasser").in(3).empty());
}

TEST_CASE("every interface text has a name of its own") {
    std::set<std::string_view> names;
    for (KeyInfo const& info : key_infos) names.insert(info.name);
    CHECK(names.size() == key_count);
}

TEST_CASE("the sample that other tests lean on is whole") {
    Catalogue const& catalogue = sample_catalogue();
    CHECK(catalogue.worlds.size() == 9);
    CHECK(catalogue.professions.size() >= 20);
    CHECK(catalogue.quiz.size() == 24);
    for (std::size_t i = 1; i < catalogue.professions.size(); ++i) CHECK(catalogue.professions[i - 1].id < catalogue.professions[i].id);
    for (Profession const& profession : catalogue.professions) {
        CHECK(profession.name.all().size() == 3);
        CHECK_FALSE(profession.levels.empty());
        CHECK_FALSE(profession.tags.empty());
        for (double const lens : profession.lenses) CHECK((lens >= 1 && lens <= 7));
    }
}

}  // namespace
}  // namespace sprank
