#include "core/update.hpp"

#include <algorithm>

#include "core/filter.hpp"
#include "core/text.hpp"
#include "core/updater.hpp"

namespace sprank {

namespace {
/// Deep enough for any real visit, small enough that a child who taps for an hour costs no memory.
constexpr std::size_t history_limit = 32;

/// In the attract loop nobody is there: only a touch begins a visit, so that every visitor finds the very same session.
bool heard(Session const& session, Message const& message) {
    return !std::holds_alternative<Attract>(session.screen) || std::holds_alternative<AttractTouched>(message);
}
}  // namespace

Updated update(Context const& context, Session session, Message const& message) {
    if (!heard(session, message)) return {std::move(session), {}};
    Updater updater(context, std::move(session));
    std::visit([&updater](auto const& fact) { updater.on(fact); }, message);
    return updater.take();
}

void Updater::go(Screen next) {
    session_.history.push_back(std::move(session_.screen));
    if (session_.history.size() > history_limit) session_.history.erase(session_.history.begin());
    session_.screen = std::move(next);
    session_.overlay = Overlay::none;
    // A hint is about the page that was left; what can still be undone stays.
    if (session_.toast && !session_.toast->undo) session_.toast.reset();
}

void Updater::on(AttractTouched const&) {
    if (!screen<Attract>()) return;
    session_.screen = Home{};
    session_.history.clear();
}

void Updater::on(DoorOpened const& opened) {
    switch (opened.door) {
        case DoorKind::explore: {
            Explore explore;
            refilter(explore);
            return go(std::move(explore));
        }
        case DoorKind::quiz: return go(QuizIntro{});
        case DoorKind::girls: return go(RouteView{RouteKind::girls, std::nullopt, 0});
        case DoorKind::switchers: return go(RouteView{RouteKind::switchers, std::nullopt, 0});
        case DoorKind::near: return on(NearOpened{});
    }
}

void Updater::on(HomeAsked const&) {
    session_.overlay = Overlay::none;
    if (screen<Home>()) return;
    session_.screen = Home{};
    session_.history.clear();
}

void Updater::on(BackAsked const&) {
    if (session_.overlay != Overlay::none) {
        session_.overlay = Overlay::none;
        return;
    }
    if (auto* const explore = screen<Explore>(); explore && explore->filters_open) {
        explore->filters_open = false;
        return;
    }
    if (auto* const near = screen<Near>(); near && near->filters_open) {
        near->filters_open = false;
        return;
    }
    if (auto* const question = screen<QuizQuestion>(); question && question->position > 0 && question->position != session_.quiz.more_from) {
        return show_question(question->position - 1);
    }
    if (session_.history.empty()) {
        session_.screen = Home{};
        return;
    }
    session_.screen = std::move(session_.history.back());
    session_.history.pop_back();
    if (screen<QuizQuestion>()) session_.quiz.shown_ms = session_.last_activity_ms;
    if (auto* const ways = screen<WaysView>()) find_ways_of(*ways);  // another start may have been chosen
    if (auto* const bridges = screen<BridgeList>()) bridges->found = bridges_from(context_.catalogue, session_.job, session_.can);
    // An answer that came while the visitor was elsewhere is lost, and the language may be another one: ask again.
    if (auto* const near = screen<Near>()) ask_offers(*near);
    if (Filter const* const wishes = filter(); wishes && wishes->nearby) ask_nearby(true);
    if (auto const* const search = screen<Search>(); search && !search->text.empty()) effects_.push_back(FindText{search->text});
    if (auto const* const picker = screen<PlacePicker>(); picker && !picker->text.empty()) effects_.push_back(FindPlaces{picker->text});
}

void Updater::on(ListOpened const&) {
    if (!screen<MyList>()) go(MyList{});
}

void Updater::on(AboutOpened const&) {
    if (!screen<About>()) go(About{});
}

void Updater::on(LanguagesOpened const&) {
    session_.overlay = session_.overlay == Overlay::languages ? Overlay::none : Overlay::languages;
}

void Updater::on(LanguageChosen const& chosen) {
    if (chosen.language < context_.catalogue.languages.size()) session_.language = chosen.language;
    session_.overlay = Overlay::none;
    if (auto const* const region = session_.place ? whole_region(context_.catalogue.regions, *session_.place) : nullptr)
        session_.place->name = without_soft_hyphens(region->name.in(session_.language));
    if (auto* const search = screen<Search>(); search && !search->text.empty()) effects_.push_back(FindText{search->text});
}

void Updater::on(TextStepped const&) {
    session_.text = session_.text == TextStep::normal  ? TextStep::large
                    : session_.text == TextStep::large ? TextStep::largest
                                                       : TextStep::normal;
}

void Updater::on(ContrastToggled const&) {
    auto const rest = context_.settings.theme == ThemeName::contrast ? ThemeName::light : context_.settings.theme;
    session_.theme = session_.theme == ThemeName::contrast ? rest : ThemeName::contrast;
}

void Updater::on(ReachToggled const&) { session_.reach = !session_.reach; }
void Updater::on(ReadAloudAsked const&) { toast(Key::toast_aloud_not_yet); }
void Updater::on(OverlayClosed const&) { session_.overlay = Overlay::none; }

void Updater::on(Scrolled const& scrolled) {
    if (scrolled.overlay) {
        session_.overlay_scroll = std::max(0.0f, scrolled.position);
        return;
    }
    std::visit(
        [&](auto& view) {
            if constexpr (requires { view.scroll; }) view.scroll = std::max(0.0f, scrolled.position);
        },
        session_.screen);
}

void Updater::on(ProfessionOpened const& opened) {
    if (opened.profession.value >= context_.catalogue.professions.size()) return;
    go(ProfessionView{opened.profession, ProfessionPart::overview, 0});
}

void Updater::on(PartOpened const& opened) {
    auto* const view = screen<ProfessionView>();
    if (!view || view->part == opened.part) return;
    view->part = opened.part;
    view->scroll = 0;
}

void Updater::on(PageOpened const& opened) {
    auto const* const view = screen<RouteView>();
    if (!view) return;
    auto const& pages = context_.catalogue[view->route];
    if (opened.page.value >= pages.size() || !pages[opened.page.value].shown(context_.today)) return;
    // Reading the next card replaces this one: back always leads to the overview of the route.
    if (view->page) {
        session_.screen = RouteView{view->route, opened.page, 0};
    } else {
        go(RouteView{view->route, opened.page, 0});
    }
}

void Updater::on(RouteOpened const& opened) { go(RouteView{opened.route, std::nullopt, 0}); }

void Updater::on(PageStepTaken const&) {
    auto const* const view = screen<RouteView>();
    if (!view || !view->page) return;
    auto const near = [this](std::optional<Audience> audience, std::vector<OfferKind> kinds) { on(NearOpened{std::nullopt, audience, {}, std::move(kinds)}); };
    switch (context_.catalogue[view->route][view->page->value].action) {
        case PageAction::none: return;
        case PageAction::bridge: return on(JobsOpened{});
        case PageAction::quiz: return on(DoorOpened{DoorKind::quiz});
        case PageAction::explore: return on(DoorOpened{DoorKind::explore});
        case PageAction::explore_part_time:
            on(DoorOpened{DoorKind::explore});
            return on(PartTimeToggled{});
        case PageAction::near_information: return near(std::nullopt, {OfferKind::information});
        case PageAction::near_bbl: return near(std::nullopt, {OfferKind::bbl});
        case PageAction::near_try_out: return near(std::nullopt, {OfferKind::try_out});
        case PageAction::near_short_course: return near(std::nullopt, {OfferKind::short_course});
        case PageAction::money: return on(RouteOpened{RouteKind::money});
        case PageAction::girls: return on(RouteOpened{RouteKind::girls});
        case PageAction::list: return on(ListOpened{});
        case PageAction::profiles: return on(ProfilesOpened{});
    }
}

}  // namespace sprank
