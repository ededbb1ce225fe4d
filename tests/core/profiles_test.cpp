// "Met dit profiel kun je..."
#include "core/profiles.hpp"

#include <algorithm>
#include <set>

#include "core/visit.hpp"

namespace sprank {
namespace {

ProfileIndex profile(std::string_view id) {
    auto const& profiles = sample_catalogue().network.profiles;
    auto const at = std::ranges::find(profiles, id, &SchoolProfile::id);
    REQUIRE(at != profiles.end());
    return {static_cast<std::uint16_t>(at - profiles.begin())};
}
StationIndex school(std::string_view id) { return *sample_catalogue().network.find(id); }

OpenProfession const& found(std::vector<OpenProfession> const& all, ProfessionIndex wanted) {
    auto const at = std::ranges::find(all, wanted, &OpenProfession::profession);
    REQUIRE(at != all.end());
    return *at;
}

TEST_CASE("every profession is told of, once: nothing is closed, only reached another way") {
    Catalogue const& catalogue = sample_catalogue();
    for (ProfileIndex index{0}; index.value < catalogue.network.profiles.size(); ++index.value) {
        auto const all = professions_of(catalogue, index);
        std::set<ProfessionIndex> seen;
        for (auto const& one : all) seen.insert(one.profession);
        CHECK(all.size() == catalogue.professions.size());
        CHECK(seen.size() == all.size());
        CHECK(std::ranges::is_sorted(all, {}, [&](OpenProfession const& one) { return openness(catalogue, index, one); }));
        for (auto const& one : all) {
            CHECK(one.door.has_value() == one.level.has_value());
            if (!one.door) continue;
            auto const& door = catalogue.network[index].doors[*one.door];
            CHECK(std::ranges::count(door.levels, *one.level) == 1);
            CHECK(std::ranges::count(catalogue[one.profession].levels, *one.level) == 1);
        }
    }
}

TEST_CASE("the first rule that is about a profession decides, and an open door counts before one that asks more") {
    Catalogue const& catalogue = sample_catalogue();
    auto const all = professions_of(catalogue, profile("havo-cm"));
    for (auto const& one : all) {
        bool const higher = std::ranges::any_of(catalogue[one.profession].levels, [&](LevelIndex level) { return catalogue[level].id == "hbo" || catalogue[level].id == "ad"; });
        bool const programmer = catalogue[one.profession].id == "programmeur";
        CAPTURE(catalogue[one.profession].id);
        CHECK(openness(catalogue, profile("havo-cm"), one) == (programmer ? 0 : higher ? 1 : 2));
    }
    CHECK(found(all, profession("programmeur")).door == 0u);
}

TEST_CASE("professions of worlds that the profile fits come first among those that are as open") {
    Catalogue const& catalogue = sample_catalogue();
    auto const all = professions_of(catalogue, profile("havo-nt"));
    CHECK(catalogue[catalogue[all.front().profession].world].id == "lab");
}

TEST_CASE("a pupil chooses a school and then one of its profiles; her ways begin at that school") {
    Visit visit;
    visit.arrive();
    visit.say(ProfilesOpened{});
    visit.say(ProfileChosen{profile("havo-nt")});
    CHECK_FALSE(visit.on<ProfileChooser>().profile.has_value());
    visit.say(SchoolChosen{school("havo")});
    CHECK(visit.session.start == school("havo"));
    visit.say(ProfileChosen{profile("vmbo-pie")});
    CHECK_FALSE(visit.on<ProfileChooser>().profile.has_value());
    visit.say(ProfileChosen{profile("havo-nt")});
    CHECK(visit.on<ProfileChooser>().found == professions_of(visit.catalogue(), profile("havo-nt")));
    visit.say(SchoolChosen{school("vmbo-tl")});
    CHECK_FALSE(visit.on<ProfileChooser>().profile.has_value());
    visit.say(ProfileChosen{profile("vmbo-pie")});
    CHECK(visit.on<ProfileChooser>().profile == profile("vmbo-pie"));
    visit.say(SchoolChosen{school("vmbo-tl")});
    CHECK(visit.on<ProfileChooser>() == ProfileChooser{});
    visit.say(SchoolChosen{school("none")});
    CHECK_FALSE(visit.on<ProfileChooser>().school.has_value());
}

TEST_CASE("coming back from a profession the chooser stands as it was left") {
    Visit visit;
    visit.arrive();
    visit.say(ProfilesOpened{});
    visit.say(SchoolChosen{school("havo")});
    visit.say(ProfileChosen{profile("havo-cm")});
    auto const before = visit.on<ProfileChooser>();
    visit.say(ProfessionOpened{profession("lasser")});
    visit.say(BackAsked{});
    CHECK(visit.on<ProfileChooser>() == before);
}

}  // namespace
}  // namespace sprank
