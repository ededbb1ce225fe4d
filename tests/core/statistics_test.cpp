// What is counted, and above all what is not.
#include "core/statistics.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "core/random_messages.hpp"
#include "core/visit.hpp"

namespace sprank {
namespace {

/// A visitor whose messages are counted, as the shell does.
class CountedVisit {
public:
    void say(Message const& message) {
        Noticed const before = noticed(visit.catalogue(), visit.session);
        Effects const effects = visit.say(message);
        count_change(before, noticed(visit.catalogue(), visit.session), tally);
        for (Effect const& effect : effects)
            if (auto const* const told = std::get_if<CountQuiz>(&effect)) count_fact(visit.catalogue(), told->fact, tally);
    }
    int count(std::string_view name) const {
        auto const at = tally.find(name);
        return at == tally.end() ? 0 : at->second;
    }
    Visit visit;
    Tally tally;
};

void take_test(CountedVisit& counted, int face) {
    counted.say(AttractTouched{});
    counted.say(Touched{1000});
    counted.say(QuizStarted{});
    for (int i = 0; i < 18; ++i) {
        counted.say(Touched{2000 + i * 3000});
        counted.say(QuizAnswered{Answer{static_cast<std::uint8_t>((i + face) % 5)}});
    }
    counted.say(WorldsDone{});
    counted.say(NextVisitorConfirmed{});
}

TEST_CASE("an operator sees how many came, what they looked at and how they read it") {
    CountedVisit counted;
    for (int visitor = 0; visitor < 3; ++visitor) {
        counted.say(AttractTouched{});
        counted.say(LanguageChosen{2});
        counted.say(ProfessionOpened{profession("lasser")});
        counted.say(KeepToggled{KeptProfession{profession("lasser")}});
        counted.say(PartOpened{ProfessionPart::facts});
        counted.say(WaysOpened{profession("lasser")});
        counted.say(BackAsked{});
        if (visitor == 0) counted.say(ContrastToggled{});
        counted.say(NextVisitorConfirmed{});
    }
    CHECK(counted.count("visits") == 3);
    CHECK(counted.count("screen.home") == 3);
    CHECK(counted.count("profession.lasser") == 6);  // once more on the way back
    CHECK(counted.count("way.lasser") == 3);
    CHECK(counted.count("kept") == 3);
    CHECK(counted.count("kept_something") == 3);
    CHECK(counted.count("language.en") == 3);
    CHECK(counted.count("contrast") == 1);
    CHECK(counted.count("screen.attract") == 0);
}

TEST_CASE("a card of a route is counted by its name, and an offer that is opened without one") {
    CountedVisit counted;
    counted.say(AttractTouched{});
    counted.say(RouteOpened{RouteKind::girls});
    counted.say(PageOpened{{2}});
    counted.say(HomeAsked{});
    counted.say(NearOpened{});
    OfferAnswer answer;
    answer.offers.resize(3);
    auto const& near = std::get<Near>(counted.visit.session.screen);
    OfferQuery asked;
    asked.from = sample_home().position, asked.kinds = near.kinds, asked.limit = 40, asked.today = Date{2026, 11, 22}, asked.towns = true;
    counted.say(OffersAnswered{asked, answer});
    counted.say(OfferChosen{1});
    counted.say(OfferChosen{1});
    counted.say(OfferChosen{2});
    CHECK(counted.count("page.girls-day") == 1);
    CHECK(counted.count("offers_opened") == 2);
}

TEST_CASE("somebody who came to talk is counted without her name") {
    auto const& pages = sample_catalogue()[RouteKind::girls];
    auto const somebody = std::ranges::find_if(pages, &Page::is_person);
    REQUIRE(somebody != pages.end());
    CountedVisit counted;
    counted.say(AttractTouched{});
    counted.say(RouteOpened{RouteKind::girls});
    counted.say(PageOpened{{static_cast<std::uint16_t>(somebody - pages.begin())}});
    CHECK(counted.count("page.somebody") == 1);
    CHECK(counted.count("page." + somebody->id) == 0);
}

TEST_CASE("two visitors who answer the quiz otherwise leave the very same counts") {
    CountedVisit one, other;
    take_test(one, 0);
    take_test(other, 2);
    CHECK(one.count("quiz.finished") == 1);
    CHECK(one.tally == other.tally);
}

TEST_CASE("the order in which visitors come leaves no trace") {
    CountedVisit one, other;
    auto const look = [](CountedVisit& counted, char const* what) {
        counted.say(AttractTouched{});
        counted.say(ProfessionOpened{profession(what)});
        counted.say(NextVisitorConfirmed{});
    };
    look(one, "lasser"), look(one, "laborant"), look(one, "lasser");
    look(other, "laborant"), look(other, "lasser"), look(other, "lasser");
    CHECK(one.tally == other.tally);
}

TEST_CASE("whatever visitors do and type, a counter has a known name and no number in it but its count") {
    constexpr std::array<std::string_view, 14> groups{"visits", "screen", "profession", "page", "way", "bridge", "language", "text", "contrast", "reach", "kept_something", "kept", "offers_opened", "quiz"};
    CountedVisit counted;
    RandomMessages random(sample_catalogue(), 11);
    for (int i = 0; i < 30'000; ++i) {
        Message const message = random.next();
        Noticed const before = noticed(counted.visit.catalogue(), counted.visit.session);
        Effects const effects = counted.visit.say(message);
        for (Effect const& effect : effects) random.asked(effect);
        count_change(before, noticed(counted.visit.catalogue(), counted.visit.session), counted.tally);
    }
    REQUIRE(counted.tally.size() > 20);
    for (auto const& counter : counted.tally) {
        std::string const& name = counter.first;
        CAPTURE(name);
        CHECK(counter.second > 0);
        CHECK(std::ranges::find(groups, std::string_view(name).substr(0, name.find('.'))) != groups.end());
    }
}

TEST_CASE("what was counted of the quiz comes back as the operator's table") {
    CountedVisit counted;
    QuizCounts direct;
    for (QuizFact const& fact : {QuizFact{QuizBegun{true, false}}, QuizFact{ItemAnswered{{3}, AnswerTime::to_5, true}}, QuizFact{ItemAnswered{{3}, std::nullopt, false}}, QuizFact{QuizDropped{QuizItemIndex{5}}}, QuizFact{QuizDropped{}}, QuizFact{QuizFinished{true, true}}}) {
        count(direct, fact);
        count_fact(sample_catalogue(), fact, counted.tally);
    }
    direct.items.resize(sample_catalogue().quiz.size());
    CHECK(quiz_counts_of(sample_catalogue(), counted.tally) == direct);
}

TEST_CASE("a day has four parts, and one for a clock that nobody trusts") {
    CHECK(day_part(0) == DayPart::night);
    CHECK(day_part(6) == DayPart::morning);
    CHECK(day_part(11) == DayPart::morning);
    CHECK(day_part(12) == DayPart::afternoon);
    CHECK(day_part(23) == DayPart::evening);
    CHECK(day_part(24) == DayPart::unknown);
    CHECK(day_part(std::nullopt) == DayPart::unknown);
}

}  // namespace
}  // namespace sprank
