#pragma once
#include "core/update.hpp"

namespace sprank {

/// One call of `update`: a handler for every message, working on a copy of the session. Internal to core/update*.cpp.
/// A handler that finds another screen than its message belongs to does nothing.
class Updater {
public:
    Updater(Context const& context, Session session) : context_(context), session_(std::move(session)) {}
    Updated take() { return {std::move(session_), std::move(effects_)}; }

    // Time and the visitor (update_idle.cpp)
    void on(Touched const&);
    void on(TimePassed const&);
    void on(WordsSeen const&);
    void on(StillHere const&);
    void on(MoreTimeAsked const&);
    void on(NextVisitorAsked const&);
    void on(NextVisitorConfirmed const&);

    // Moving around (update.cpp)
    void on(AttractTouched const&);
    void on(DoorOpened const&);
    void on(HomeAsked const&);
    void on(BackAsked const&);
    void on(ListOpened const&);
    void on(AboutOpened const&);
    void on(LanguagesOpened const&);
    void on(LanguageChosen const&);
    void on(TextStepped const&);
    void on(ContrastToggled const&);
    void on(ReachToggled const&);
    void on(ReadAloudAsked const&);
    void on(OverlayClosed const&);
    void on(Scrolled const&);
    void on(ProfessionOpened const&);
    void on(PartOpened const&);
    void on(PageOpened const&);
    void on(PageStepTaken const&);
    void on(RouteOpened const&);

    // Ways to a profession (update_ways.cpp)
    void on(WaysOpened const&);
    void on(StartChosen const&);
    void on(StartCleared const&);
    void on(WayChosen const&);
    void on(StationTapped const&);
    void on(ProfilesOpened const&);
    void on(SchoolChosen const&);
    void on(ProfileChosen const&);

    // The bridge (update_bridge.cpp)
    void on(JobsOpened const&);
    void on(JobChosen const&);
    void on(SkillsOpened const&);
    void on(SkillGroupOpened const&);
    void on(SkillToggled const&);
    void on(BridgesAsked const&);
    void on(BridgeOpened const&);

    // Looking for things (update_browse.cpp)
    void on(WorldToggled const&);
    void on(LevelToggled const&);
    void on(LearningToggled const&);
    void on(SurroundingsToggled const&);
    void on(PartTimeToggled const&);
    void on(InPartsToggled const&);
    void on(CircumstanceToggled const&);
    void on(NearbyToggled const&);
    void on(NearbyAnswered const&);
    void on(FiltersCleared const&);
    void on(FiltersOpened const&);
    void on(SearchOpened const&);
    void on(LetterTyped const&);
    void on(LetterErased const&);
    void on(TextCleared const&);
    void on(KeyboardSwitched const&);
    void on(SearchAnswered const&);
    void on(NearOpened const&);
    void on(OfferKindToggled const&);
    void on(OfferKindsCleared const&);
    void on(OfferFiltersOpened const&);
    void on(OfferWishToggled const&);
    void on(OfferLevelToggled const&);
    void on(OfferAudienceToggled const&);
    void on(OfferProfessionCleared const&);
    void on(OfferFiltersCleared const&);
    void on(MapMoved const&);
    void on(TownsTapped const&);
    void on(MapPointed const&);
    void on(MapZoomed const&);
    void on(OfferChosen const&);
    void on(OffersAnswered const&);
    void on(PlacePickerOpened const&);
    void on(PlacesAnswered const&);
    void on(PlaceChosen const&);
    void on(RegionOpened const&);

    // Keeping (update_list.cpp)
    void on(KeepToggled const&);
    void on(KeptRemoved const&);
    void on(UndoAsked const&);
    void on(ListClearAsked const&);
    void on(ListClearConfirmed const&);

    // The quiz (update_quiz.cpp)
    void on(QuizStarted const&);
    void on(QuizHowOpened const&);
    void on(QuizResumed const&);
    void on(QuizAnswered const&);
    void on(QuizMoreAsked const&);
    void on(WorldPicked const&);
    void on(WorldsDone const&);
    void on(WhyToggled const&);
    void on(PersonOpened const&);
    void on(WishesOpened const&);
    void on(WishesCleared const&);

    // Something else than suggested (update_swap.cpp)
    void on(SwapAsked const&);
    void on(SwapReasonGiven const&);

private:
    template <typename Wanted>
    Wanted* screen() {
        return std::get_if<Wanted>(&session_.screen);
    }
    void go(Screen next);
    void reset();
    void toast(Key text, std::optional<Kept> undo = std::nullopt);
    void refilter(Explore&);
    void put_near_first(Explore&) const;
    void come_first(std::vector<ProfessionIndex>);
    /// Changes what the visitor wishes: on the screen with all professions, or after the quiz.
    template <typename Change>
    void wish(Change change) {
        if (auto* const explore = screen<Explore>()) {
            change(explore->filter);
            refilter(*explore);
        } else if (screen<QuizResultView>()) {
            change(session_.quiz.wishes);
            rescore();
        }
    }
    void find_ways_of(WaysView&);
    OfferQuery query_of(Near const&) const;
    void ask_offers(Near const&);
    void ask_offers_anew(Near&);  ///< another question: the list begins at its top, nothing is lit
    Filter* filter();             ///< of the screen that has one; nothing: this one has none
    void ask_nearby(bool wished);
    void retype(std::string text);
    std::string const* typed_text();  ///< of the screen with a keyboard; nothing: this one has none
    void rescore();
    void show_question(int position);
    void tell_dropped_quiz();
    void tell_answered(QuizItemIndex);

    Context const& context_;
    Session session_;
    Effects effects_;
};

}  // namespace sprank
