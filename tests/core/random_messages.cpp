#include "core/random_messages.hpp"

#include <array>
#include <limits>

#include "core/sample_catalogue.hpp"

namespace sprank {

namespace {
constexpr std::array<char const*, 9> letters{"a", "e", "s", " ", "\u00EB", "\u20AC", "9", "-", ""};
constexpr std::array<char const*, 3> odd_letters{"\xC3", "een hele zin die veel te lang is voor het veld", "\xFF\xFE"};
constexpr std::array<float, 6> positions{0, 12.5f, 800, -40, 1e30f, std::numeric_limits<float>::quiet_NaN()};
}  // namespace

template <typename Typed>
Typed RandomMessages::index(std::size_t count) {
    if (dice_.one_in(12)) return {static_cast<std::uint16_t>(count + dice_.below(3))};
    if (dice_.one_in(40)) return {65535};
    return {static_cast<std::uint16_t>(dice_.below(count))};
}

template <typename Choice>
Choice RandomMessages::choice(int count) {
    return static_cast<Choice>(dice_.below(static_cast<std::size_t>(count)));
}

Kept RandomMessages::kept() {
    if (dice_.one_in(2)) return KeptProfession{index<ProfessionIndex>(catalogue_.professions.size())};
    return KeptOffer{"offer-" + std::to_string(dice_.below(9)), "Zwolle", in_three("Open dag"), in_three("in het najaar"), dice_.share() * 40};
}

void RandomMessages::asked(Effect const& effect) {
    if (open_.size() < 8 && !std::holds_alternative<CountQuiz>(effect)) open_.push_back(effect);
}

Message RandomMessages::answer() {
    struct Performed {
        Dice& dice;
        Message operator()(FindOffers const& asked) const {
            OfferAnswer answer;
            answer.offers.resize(dice.below(4));
            answer.count = static_cast<int>(answer.offers.size());
            return OffersAnswered{asked.query, answer};
        }
        Message operator()(FindText const& asked) const { return SearchAnswered{asked.text, std::vector<SearchHit>(dice.below(4))}; }
        Message operator()(FindPlaces const& asked) const { return PlacesAnswered{asked.text, std::vector<Place>(dice.below(4), sample_other_place()), asked.at}; }
        Message operator()(FindNearby const& asked) const { return NearbyAnswered{asked.from, {{static_cast<std::uint16_t>(dice.below(70))}, {1}}, asked.wished}; }
        Message operator()(ResetInput const&) const { return OffersAnswered{}; }
        Message operator()(CountQuiz const&) const { return OffersAnswered{}; }
    };
    std::size_t const which = dice_.below(open_.size());
    Message message = std::visit(Performed{dice_}, open_[which]);
    if (dice_.one_in(2)) open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(which));
    return message;
}

Message RandomMessages::moving() {
    switch (dice_.below(16)) {
        case 0: return AttractTouched{};
        case 1: return DoorOpened{choice<DoorKind>(5)};
        case 2: return dice_.one_in(4) ? Message{HomeAsked{}} : Message{BackAsked{}};
        case 3: return BackAsked{};
        case 4: return ListOpened{};
        case 5: return AboutOpened{};
        case 6: return LanguagesOpened{};
        case 7: return LanguageChosen{static_cast<LanguageIndex>(dice_.below(5))};
        case 8: return TextStepped{};
        case 9: return ContrastToggled{};
        case 10: return ReachToggled{};
        case 11: return ReadAloudAsked{};
        case 12: return OverlayClosed{};
        case 13: return Scrolled{dice_.pick(positions)};
        case 14: return dice_.one_in(2) ? Message{StillHere{}} : Message{MoreTimeAsked{}};
        default: return NextVisitorAsked{};
    }
}

Message RandomMessages::browsing() {
    switch (dice_.below(14)) {
        case 0: return WorldToggled{index<WorldIndex>(catalogue_.worlds.size())};
        case 1: return LevelToggled{index<LevelIndex>(catalogue_.levels.size())};
        case 2: return LearningToggled{choice<Learning>(4)};
        case 3: return SurroundingsToggled{choice<Surroundings>(6)};
        case 4: return FiltersCleared{};
        case 5: return FiltersOpened{dice_.one_in(2)};
        case 6: return SearchOpened{};
        case 7: return LetterTyped{dice_.one_in(10) ? dice_.pick(odd_letters) : dice_.pick(letters)};
        case 8: return LetterErased{};
        case 9: return dice_.one_in(3) ? Message{TextCleared{}} : Message{KeyboardSwitched{}};
        case 10: return ProfessionOpened{index<ProfessionIndex>(catalogue_.professions.size())};
        case 11: return PartOpened{choice<ProfessionPart>(3)};
        case 12: return PageOpened{index<PageIndex>(catalogue_[RouteKind::girls].size())};
        default: return RouteOpened{choice<RouteKind>(4)};
    }
}

Message RandomMessages::onward() {
    auto const& network = catalogue_.network;
    switch (dice_.below(17)) {
        case 0: return WaysOpened{index<ProfessionIndex>(catalogue_.professions.size())};
        case 1: return StartChosen{index<StationIndex>(network.stations.size())};
        case 2: return dice_.one_in(3) ? Message{StartCleared{}} : Message{WayChosen{dice_.below(6)}};
        case 3: return StationTapped{index<StationIndex>(network.stations.size())};
        case 4: return JobsOpened{};
        case 5: return JobChosen{index<JobIndex>(catalogue_.jobs.size())};
        case 6: return SkillsOpened{};
        case 7: return dice_.one_in(4) ? Message{SkillGroupOpened{index<SkillGroupIndex>(catalogue_.skill_groups.size())}} : Message{SkillToggled{index<SkillIndex>(catalogue_.skills.size())}};
        case 8: return BridgesAsked{};
        case 9: return BridgeOpened{index<ProfessionIndex>(catalogue_.professions.size())};
        case 10: return RegionOpened{dice_.below(4)};
        case 11: return dice_.one_in(2) ? Message{PartTimeToggled{}} : Message{PageStepTaken{}};
        case 12: return dice_.one_in(3) ? Message{WishesCleared{}} : Message{WishesOpened{}};
        case 13: return dice_.one_in(2) ? Message{InPartsToggled{}} : Message{NearbyToggled{}};
        case 14: return CircumstanceToggled{index<CircumstanceIndex>(catalogue_.circumstances.size())};
        case 15: return dice_.one_in(2) ? Message{ProfilesOpened{}} : Message{SchoolChosen{index<StationIndex>(network.stations.size())}};
        case 16: return ProfileChosen{index<ProfileIndex>(network.profiles.size())};
        default: return RouteOpened{choice<RouteKind>(4)};
    }
}

Message RandomMessages::keeping() {
    switch (dice_.below(6)) {
        case 0:
        case 1: return KeepToggled{kept()};
        case 2: return KeptRemoved{kept()};
        case 3: return UndoAsked{};
        case 4: return ListClearAsked{};
        default: return ListClearConfirmed{};
    }
}

Message RandomMessages::quiz() {
    switch (dice_.below(14)) {
        case 0:
            if (!dice_.one_in(4)) return DoorOpened{DoorKind::quiz};
            {
                bool const together = dice_.one_in(3);
                sitting_ = dice_.between(0, together ? 120 : 40);
                return QuizStarted{static_cast<std::uint32_t>(dice_.below(100)), dice_.one_in(4), together};
            }
        case 1: return QuizResumed{};
        case 2: return dice_.one_in(3) ? Message{QuizMoreAsked{}} : Message{WorldsDone{}};
        case 3: return WorldPicked{index<WorldIndex>(catalogue_.worlds.size())};
        case 4: return dice_.one_in(2) ? Message{WhyToggled{}} : Message{WorldsDone{}};
        case 5: return SwapAsked{std::vector(1 + dice_.below(2), index<ProfessionIndex>(catalogue_.professions.size()))};
        case 6: return SwapReasonGiven{choice<SwapReason>(swap_reason_count)};
        case 7: return dice_.one_in(2) ? Message{QuizHowOpened{}} : Message{PersonOpened{choice<Person>(2)}};
        default: return QuizAnswered{dice_.one_in(6) ? Answer{} : Answer{static_cast<std::uint8_t>(dice_.below(dice_.one_in(9) ? 9 : 5))}, choice<Person>(2)};
    }
}

Message RandomMessages::near() {
    switch (dice_.below(11)) {
        case 0:
            return NearOpened{dice_.one_in(2) ? std::optional{index<ProfessionIndex>(catalogue_.professions.size())} : std::nullopt,
                              dice_.one_in(3) ? std::optional{choice<Audience>(4)} : std::nullopt};
        case 1: return OfferKindToggled{choice<OfferKind>(14)};
        case 2: return OfferKindsCleared{};
        case 3: return OfferChosen{dice_.between(-2, 5)};
        case 4: return PlacePickerOpened{};
        case 7: return OfferWishToggled{choice<OfferWish>(offer_wish_count)};
        case 8: return dice_.one_in(3) ? Message{OfferFiltersCleared{}} : Message{OfferLevelToggled{index<LevelIndex>(catalogue_.levels.size())}};
        case 9: return dice_.one_in(3) ? Message{OfferAudienceToggled{choice<Audience>(4)}} : dice_.one_in(2) ? Message{OfferFiltersOpened{dice_.one_in(2)}} : Message{OfferProfessionCleared{}};
        case 10: return dice_.one_in(2) ? Message{MapMoved{{52 + dice_.share(), 5 + dice_.share()}}} : Message{TownsTapped{sample_home().position, dice_.one_in(2)}};
        case 5: return dice_.one_in(3) ? Message{MapPointed{{52.1, 5.2}}} : dice_.one_in(2) ? Message{MapZoomed{dice_.between(-5, 5)}} : Message{PlaceChosen{sample_other_place()}};
        default: return open_.empty() ? Message{OffersAnswered{}} : answer();
    }
}

Message RandomMessages::next() {
    if (sitting_ > 0) {
        --sitting_;
        return QuizAnswered{Answer{static_cast<std::uint8_t>(dice_.below(5))}, choice<Person>(2)};
    }
    if (dice_.one_in(3)) {
        now_ms_ += dice_.one_in(200) ? 90'000 : dice_.between(0, 900);
        if (dice_.one_in(8)) return WordsSeen{dice_.between(-20, 900)};
        return dice_.one_in(4) ? Message{TimePassed{now_ms_}} : Message{Touched{now_ms_}};
    }
    switch (dice_.below(6)) {
        case 0: return dice_.one_in(120) ? Message{NextVisitorConfirmed{}} : moving();
        case 1: return browsing();
        case 2: return keeping();
        case 3: return quiz();
        case 4: return onward();
        default: return near();
    }
}

}  // namespace sprank
