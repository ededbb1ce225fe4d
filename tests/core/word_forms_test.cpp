// Forms of a word that are one for a visitor who looks for work.
#include "core/word_forms.hpp"

#include <doctest/doctest.h>

#include <utility>

namespace sprank {

TEST_CASE("a woman finds her work by her own word for it") {
    for (auto const& [hers, his] : {std::pair{"verkoopster", "verkoper"}, {"postbezorgster", "postbezorger"}, {"medewerkster", "medewerker"}, {"vakkenvulster", "vakkenvuller"},
                                    {"kapster", "kapper"}, {"lasster", "lasser"}, {"tekstschrijfster", "tekstschrijver"}, {"schoonmaakster", "schoonmaker"}, {"bestuurster", "bestuurder"},
                                    {"winkelierster", "winkelier"}, {"laborante", "laborant"}, {"psychologe", "psycholoog"}, {"advocate", "advocaat"}, {"audicienne", "audicien"},
                                    {"chauffeuse", "chauffeur"}, {"directrice", "directeur"}, {"lerares", "leraar"}, {"danseres", "danser"}, {"secretaresse", "secretaris"},
                                    {"boerin", "boer"}, {"kokkin", "kok"}, {"stewardess", "steward"}, {"autotechnica", "autotechnicus"}, {"timmervrouw", "timmerman"}, {"verkopers", "verkoper"}}) {
        CAPTURE(std::string(hers));
        CHECK(form_for_everyone(hers) == form_for_everyone(his));
    }
}

TEST_CASE("words that only end alike stay different") {
    for (auto const& [one, other] : {std::pair{"zuster", "zuur"}, {"kok", "kop"}, {"man", "vrouw"}, {"bakker", "banker"}, {"boer", "boor"}, {"lasser", "lezer"}}) {
        CAPTURE(std::string(one));
        CHECK(form_for_everyone(one) != form_for_everyone(other));
    }
}

TEST_CASE("somebody is somebody, whatever the word for it") {
    CHECK(work_of_somebody("magazijnman") == "magazijn");
    CHECK(work_of_somebody("magazijnmedewerkster") == "magazijn");
    CHECK(work_of_somebody("winkelbediende") == "winkel");
    CHECK(work_of_somebody("man").empty());
    CHECK(work_of_somebody("kok").empty());
    CHECK(work_of_somebody("").empty());
}

TEST_CASE("a name with as many slips as allowed is still that name") {
    for (auto const* const typed : {"verkoper", "verkpoer", "verkooper", "vekoper", "verkoler", "erkoper"}) CHECK_MESSAGE(within_slips(typed, "verkoper", 1), typed);
    for (auto const* const typed : {"veroker", "verkoopster", "vrkopr", "kok", ""}) CHECK_MESSAGE(!within_slips(typed, "verkoper", 1), typed);
    CHECK(within_slips("veroker", "verkoper", 2));
    CHECK_FALSE(within_slips("verzorger", "verkoper", 2));
    CHECK(within_slips("", "", 0));
}

}  // namespace sprank
