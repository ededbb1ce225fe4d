#include "shell/scene.hpp"

#include <algorithm>

#include "screens/screens.hpp"

namespace sprank::shell {

namespace {
using Steps = std::function<void(Scene&)>;

ProfessionIndex profession_called(Catalogue const& catalogue, std::string_view id) {
    return catalogue.find_profession(id).value_or(ProfessionIndex{0});
}

WorldIndex world_number(Catalogue const& catalogue, std::size_t number) {
    return {static_cast<std::uint16_t>(std::min(number, catalogue.worlds.size() - 1))};
}

/// The profession whose name is longest in any language: where a layout breaks first.
std::string longest_name(Catalogue const& catalogue) {
    auto const length = [](Profession const& profession) {
        std::size_t longest = 0;
        for (std::string const& name : profession.name.all()) longest = std::max(longest, name.size());
        return longest;
    };
    auto const at = std::ranges::max_element(catalogue.professions, {}, length);
    return at == catalogue.professions.end() ? std::string{} : at->id;
}

/// A choice of filters that leaves no profession; the way out of an empty answer is worth a picture.
void filter_until_nothing(Scene& scene) {
    Catalogue const& catalogue = scene.catalogue();
    scene.door(DoorKind::explore).say(WorldToggled{world_number(catalogue, 0)});
    auto const left = [&scene] {
        auto const* const explore = std::get_if<Explore>(&scene.kiosk().session().screen);
        return explore ? explore->found.size() : 0;
    };
    scene.say(LearningToggled{Learning::bbl}).say(SurroundingsToggled{Surroundings::office});
    for (std::size_t i = catalogue.levels.size(); left() > 0 && i-- > 0;) scene.say(LevelToggled{{static_cast<std::uint16_t>(i)}});
}

void keep_some(Scene& scene, int professions) {
    for (int i = 0; i < professions; ++i) scene.say(KeepToggled{KeptProfession{{static_cast<std::uint16_t>(i * 3)}}});
    scene.door(DoorKind::near);
    auto const* const near = std::get_if<Near>(&scene.kiosk().session().screen);
    if (!near || near->answer.offers.empty()) return;
    Offer const offer = near->answer.offers.front();
    scene.say(KeepToggled{KeptOffer{offer.id, offer.town, offer.name, offer.when, offer.km}});
}

/// The cards of a route, from the door that leads there.
Steps cards(RouteKind route) {
    return [route](Scene& scene) {
        scene.door(route == RouteKind::girls ? DoorKind::girls : DoorKind::switchers);
        if (route == RouteKind::hurdles || route == RouteKind::money) scene.say(RouteOpened{route});
    };
}

Steps page(RouteKind route, std::uint16_t number) {
    return [=](Scene& scene) {
        cards(route)(scene);
        scene.say(PageOpened{{number}});
    };
}

Steps part(std::string id, ProfessionPart which) {
    return [id = std::move(id), which](Scene& scene) { scene.profession(id).say(PartOpened{which}); };
}

Steps near_kind(OfferKind kind) {
    return [kind](Scene& scene) { scene.door(DoorKind::near).say(OfferKindToggled{kind}); };
}

Steps then(Steps first, Message message) {
    return [first = std::move(first), message = std::move(message)](Scene& scene) {
        first(scene);
        scene.say(message);
    };
}

Steps home() {
    return [](Scene& scene) { scene.say(HomeAsked{}); };
}

void add_browsing(std::vector<SceneRecipe>& all, Catalogue const& catalogue) {
    auto const explore = [](Scene& scene) { scene.door(DoorKind::explore); };
    all.push_back({"explore", "plain", true, explore});
    all.push_back({"explore", "filtered", false, [&catalogue](Scene& s) { s.door(DoorKind::explore).say(WorldToggled{world_number(catalogue, 1)}).say(WorldToggled{world_number(catalogue, 4)}).say(LearningToggled{Learning::bbl}); }});
    all.push_back({"explore", "nothing", true, filter_until_nothing});
    all.push_back({"explore", "scrolled", false, [](Scene& s) { s.door(DoorKind::explore).scroll(760); }});
    all.push_back({"explore", "filters-open", true, then(explore, FiltersOpened{true})});
    auto const search = [](std::string text) { return [text](Scene& s) { s.door(DoorKind::explore).say(SearchOpened{}).type(text); }; };
    all.push_back({"search", "empty", false, search("")});
    all.push_back({"search", "hits", true, search("tech")});
    all.push_back({"search", "none", true, search("zwembadmeester")});
    all.push_back({"search", "digits", false, then(search("a"), KeyboardSwitched{})});
    all.push_back({"explore", "wishes", true, [](Scene& s) { s.door(DoorKind::explore).say(WishesOpened{}).say(CircumstanceToggled{{0}}).say(PartTimeToggled{}); }});
}

void add_professions(std::vector<SceneRecipe>& all, Catalogue const& catalogue) {
    std::vector<std::string> shown{"elektromonteur", "lasser", "programmeur", "vliegtuigonderhoudstechnicus", longest_name(catalogue)};
    std::erase_if(shown, [&catalogue](std::string const& id) { return !catalogue.find_profession(id); });
    std::ranges::sort(shown);
    shown.erase(std::unique(shown.begin(), shown.end()), shown.end());
    for (std::string const& id : shown) {
        bool const main = id == shown.front() || id == longest_name(catalogue);
        all.push_back({"profession", id, main, [id](Scene& s) { s.profession(id); }});
        all.push_back({"profession", id + "-day", false, part(id, ProfessionPart::day)});
        all.push_back({"profession", id + "-facts", main, part(id, ProfessionPart::facts)});
    }
    std::string const first = shown.empty() ? std::string{} : shown.front();
    all.push_back({"profession", first + "-kept", false, [first](Scene& s) { s.profession(first).say(KeepToggled{KeptProfession{profession_called(s.catalogue(), first)}}); }});
    all.push_back({"profession", first + "-reach", false, [first](Scene& s) { s.profession(first).say(ReachToggled{}); }});
}

void add_ways(std::vector<SceneRecipe>& all, Catalogue const& catalogue) {
    auto const ways = [&catalogue](std::string from, std::string to) {
        return [&catalogue, from = std::move(from), to = std::move(to)](Scene& s) {
            s.profession(to).say(WaysOpened{profession_called(catalogue, to)});
            if (auto const start = catalogue.network.find(from)) s.say(StartChosen{*start});
        };
    };
    std::string const longest = longest_name(catalogue);
    all.push_back({"ways", "open", true, ways("", "elektromonteur")});
    all.push_back({"ways", "vmbo-bb", true, ways("vmbo-bb", "elektromonteur")});
    all.push_back({"ways", "earning", true, then(ways("vmbo-bb", "elektromonteur"), WayChosen{1})});
    all.push_back({"ways", "havo", true, ways("havo", "programmeur")});
    all.push_back({"ways", "work", true, ways("work", longest)});
    all.push_back({"ways", "primary", false, ways("primary", longest)});
    all.push_back({"ways", "none", false, ways("none", "lasser")});
    if (auto const station = catalogue.network.find("mbo-2")) all.push_back({"ways", "station", true, then(ways("vmbo-bb", "elektromonteur"), StationTapped{*station})});
    all.push_back({"ways", "reach", false, then(ways("vmbo-bb", "elektromonteur"), ReachToggled{})});
    all.push_back({"ways", "scrolled", false, [ways](Scene& s) {
                       ways("none", "lasser")(s);
                       s.scroll(300);
                   }});
}

void add_bridge(std::vector<SceneRecipe>& all, Catalogue const& catalogue) {
    auto const jobs = [](std::string text) {
        return [text = std::move(text)](Scene& s) { s.door(DoorKind::switchers).say(JobsOpened{}).type(text); };
    };
    all.push_back({"job", "empty", true, jobs("")});
    all.push_back({"job", "found", true, jobs("ver")});
    all.push_back({"job", "none", false, jobs("tovenaar")});
    if (catalogue.jobs.empty()) return;
    JobIndex const job = catalogue.find_job("verkoper").value_or(JobIndex{0});
    Steps const skills = [job](Scene& s) { s.door(DoorKind::switchers).say(JobsOpened{}).say(JobChosen{job}); };
    all.push_back({"skills", "of-a-job", true, skills});
    all.push_back({"skills", "last-group", false, then(skills, SkillGroupOpened{{static_cast<std::uint16_t>(catalogue.skill_groups.size() - 1)}})});
    all.push_back({"skills", "none", false, [](Scene& s) { s.door(DoorKind::switchers).say(SkillsOpened{}); }});
    Steps const list = then(skills, BridgesAsked{});
    all.push_back({"bridges", "list", true, list});
    auto const bridge_to = [list, &catalogue](std::string const& id) { return then(list, BridgeOpened{profession_called(catalogue, id)}); };
    all.push_back({"bridge", "first", true, bridge_to("fietstechnicus")});
    all.push_back({"bridge", "longest", true, bridge_to(longest_name(catalogue))});
    all.push_back({"bridge", "scrolled", false, [bridge_to](Scene& s) {
                       bridge_to("fietstechnicus")(s);
                       s.scroll(700);
                   }});
    all.push_back({"bridge", "reach", false, then(bridge_to("fietstechnicus"), ReachToggled{})});
    all.push_back({"place", "region", true, [](Scene& s) { s.door(DoorKind::near).say(PlacePickerOpened{}).say(RegionOpened{4}).scroll(300); }});
}

void add_routes(std::vector<SceneRecipe>& all, Catalogue const& catalogue) {
    for (RouteKind const route : {RouteKind::girls, RouteKind::switchers, RouteKind::hurdles, RouteKind::money}) {
        std::string const name(route_name(route));
        auto const& pages = catalogue[route];
        all.push_back({name, "cards", true, cards(route)});
        for (std::size_t i = 0; i < pages.size(); ++i)
            all.push_back({name, pages[i].id, i == 0, page(route, static_cast<std::uint16_t>(i))});
    }
}

void add_profiles(std::vector<SceneRecipe>& all, Catalogue const& catalogue) {
    auto const open = [](Scene& s) { s.door(DoorKind::girls).say(ProfilesOpened{}); };
    all.push_back({"profiles", "open", true, open});
    auto const school = catalogue.network.find("havo");
    if (!school) return;
    all.push_back({"profiles", "school", true, then(open, SchoolChosen{*school})});
    auto const profiles = profiles_at(catalogue, *school);
    if (profiles.empty()) return;
    auto const chosen = then(then(open, SchoolChosen{*school}), ProfileChosen{profiles.back()});
    all.push_back({"profiles", "chosen", true, chosen});
    all.push_back({"profiles", "scrolled", false, [chosen](Scene& s) {
                       chosen(s);
                       s.scroll(900);
                   }});
    all.push_back({"profiles", "reach", false, then(chosen, ReachToggled{})});
}

void add_quiz(std::vector<SceneRecipe>& all) {
    all.push_back({"quiz-intro", "plain", true, [](Scene& s) { s.door(DoorKind::quiz); }});
    all.push_back({"quiz-intro", "started", false, [](Scene& s) { s.quiz(3).say(HomeAsked{}).door(DoorKind::quiz); }});
    all.push_back({"quiz-question", "first", true, [](Scene& s) { s.quiz(0); }});
    all.push_back({"quiz-question", "middle", false, [](Scene& s) { s.quiz(8); }});
    all.push_back({"quiz-question", "answered", false, [](Scene& s) { s.quiz(8).say(BackAsked{}); }});
    all.push_back({"quiz-question", "reach", false, [](Scene& s) { s.quiz(4).say(ReachToggled{}); }});
    all.push_back({"quiz-worlds", "none", true, [](Scene& s) { s.quiz(1000); }});
    all.push_back({"quiz-worlds", "picked", false, [](Scene& s) { s.quiz(1000).say(WorldPicked{{0}}).say(WorldPicked{{3}}); }});
    all.push_back({"quiz-result", "plain", true, [](Scene& s) { s.quiz_result(); }});
    all.push_back({"quiz-result", "wishes", true, [](Scene& s) { s.quiz_result().say(WishesOpened{}).say(LearningToggled{Learning::bbl}); }});
    all.push_back({"quiz-result", "why", true, [](Scene& s) { s.quiz_result().say(WhyToggled{}); }});
    all.push_back({"quiz-result", "explorer", false, [](Scene& s) { s.quiz_result(true); }});
    auto const swapped = [](SwapReason reason) {
        return [reason](Scene& s) { s.quiz_result().swap_first(reason); };
    };
    all.push_back({"quiz-result", "swap", true, [](Scene& s) { s.quiz_result().swap_first(std::nullopt); }});
    all.push_back({"quiz-result", "swapped-hard", true, swapped(SwapReason::too_hard)});
    all.push_back({"quiz-result", "swapped-far", false, swapped(SwapReason::too_far)});
    all.push_back({"quiz-result", "swapped-why", false, [swapped](Scene& s) { swapped(SwapReason::too_dirty)(s); s.say(WhyToggled{}); }});
    all.push_back({"quiz-result", "next", false, [](Scene& s) { s.quiz_result().scroll(100'000); }});
    all.push_back({"quiz-how", "plain", true, [](Scene& s) { s.door(DoorKind::quiz).say(QuizHowOpened{}); }});
    all.push_back({"quiz-question", "simple", true, [](Scene& s) { s.door(DoorKind::quiz).say(QuizStarted{3, true}).say(QuizAnswered{Answer{4}}).say(BackAsked{}); }});
    all.push_back({"quiz-question", "together", true, [](Scene& s) { s.door(DoorKind::quiz).say(QuizStarted{3, false, true}); }});
    all.push_back({"quiz-question", "together-one", true, [](Scene& s) { s.quiz_together(5).say(QuizAnswered{Answer{3}, Person::second}); }});
    all.push_back({"quiz-question", "together-simple", false, [](Scene& s) { s.door(DoorKind::quiz).say(QuizStarted{3, true, true}).say(QuizAnswered{Answer{}, Person::first}); }});
    all.push_back({"quiz-worlds", "together", false, [](Scene& s) { s.quiz_together(100); }});
    all.push_back({"quiz-together", "plain", true, [](Scene& s) { s.quiz_together(100).say(WorldsDone{}); }});
    all.push_back({"quiz-together", "scrolled", false, [](Scene& s) { s.quiz_together(100).say(WorldsDone{}).scroll(600); }});
    all.push_back({"quiz-together", "alike", false, [](Scene& s) { s.quiz_together(100, true).say(WorldsDone{}); }});
    all.push_back({"quiz-result", "second", false, [](Scene& s) { s.quiz_together(100).say(WorldsDone{}).say(PersonOpened{Person::second}); }});
}

void add_near(std::vector<SceneRecipe>& all) {
    auto const door = [](Scene& scene) { scene.door(DoorKind::near); };
    all.push_back({"near", "plain", true, door});
    all.push_back({"near", "chosen", false, then(door, OfferChosen{1})});
    all.push_back({"near", "for-profession", true, [](Scene& s) { s.profession("elektromonteur").say(NearOpened{profession_called(s.catalogue(), "elektromonteur"), std::nullopt}); }});
    all.push_back({"near", "switchers", false, then(door, NearOpened{std::nullopt, Audience::switchers})});
    all.push_back({"near", "filters", true, then(then(door, OfferFiltersOpened{true}), OfferWishToggled{OfferWish::earn})});
    all.push_back({"near", "pointed", true, then(door, MapPointed{{52.35, 6.05}})});
    all.push_back({"near", "whole-country", true, then(door, MapZoomed{-3})});
    all.push_back({"near", "kind", false, near_kind(OfferKind::science_centre)});
    all.push_back({"near", "none", true, [](Scene& s) { s.profession("gamedeveloper").say(NearOpened{profession_called(s.catalogue(), "gamedeveloper"), Audience::girls}).say(OfferKindToggled{OfferKind::fieldlab}); }});
    auto const picker = [](std::string text) { return [text](Scene& s) { s.door(DoorKind::near).say(PlacePickerOpened{}).type(text); }; };
    all.push_back({"place", "empty", false, picker("")});
    all.push_back({"place", "typed", true, picker("den")});
    all.push_back({"place", "none", false, picker("qqq")});
    all.push_back({"near", "other-place", false, [picker](Scene& s) {
                       picker("maastricht")(s);
                       auto const* const found = std::get_if<PlacePicker>(&s.kiosk().session().screen);
                       if (found && !found->found.empty()) s.say(PlaceChosen{found->found.front()});
                   }});
}

void add_operator(std::vector<SceneRecipe>& all) {
    all.push_back({"operator", "pin", true, [](Scene& s) { s.operate(CornerHeld{}).operate(DigitTyped{'2'}).operate(DigitTyped{'5'}); }});
    all.push_back({"operator", "page", true, [](Scene& s) { s.operator_page(); }});
    all.push_back({"operator", "scrolled", false, [](Scene& s) { s.operator_page().operate(OperatorScrolled{600}); }});
    all.push_back({"operator", "off-asked", false, [](Scene& s) { s.operator_page().operate(OffAsked{}); }});
    all.push_back({"operator", "glass", false, [](Scene& s) { s.operator_page().operate(GlassTestAsked{}).operate(CornerTouched{0}); }});
    all.push_back({"operator", "cleaning", false, [](Scene& s) { s.operator_page().operate(CleaningAsked{}); }});
}

void add_list_and_overlays(std::vector<SceneRecipe>& all) {
    all.push_back({"list", "empty", true, then(home(), ListOpened{})});
    all.push_back({"list", "filled", true, [](Scene& s) { keep_some(s, 3); s.say(ListOpened{}).later(5'000); }});
    all.push_back({"list", "full", false, [](Scene& s) { keep_some(s, 8); s.say(ListOpened{}).later(5'000); }});
    all.push_back({"list", "clear", false, [](Scene& s) { keep_some(s, 2); s.say(ListOpened{}).say(ListClearAsked{}).later(5'000); }});
    all.push_back({"about", "plain", true, then(home(), AboutOpened{})});
    all.push_back({"about", "scrolled", false, then(then(home(), AboutOpened{}), Scrolled{100'000})});
    all.push_back({"home", "languages", true, then(home(), LanguagesOpened{})});
    all.push_back({"home", "next-visitor", true, then(home(), NextVisitorAsked{})});
    all.push_back({"home", "countdown", true, [](Scene& s) { s.say(HomeAsked{}).later((s.kiosk().settings().quiet_seconds + 8) * 1000); }});
    all.push_back({"home", "toast", false, then(home(), ReadAloudAsked{})});
    all.push_back({"home", "reach", true, then(home(), ReachToggled{})});
}
}  // namespace

screens::OperatorFacts SampleMachine::facts() {
    screens::OperatorFacts facts;
    facts.health.program = "sprank 0.1.0";
    facts.health.content_hash = "19524620ab";
    facts.health.started = Date{2026, 11, 27};
    facts.health.uptime_s = 5 * 3600;
    facts.health.frame_us_p50 = 2600, facts.health.frame_us_p99 = 8200;
    facts.health.memory_mb = 46, facts.health.disk_free_mb = 21'340, facts.health.temperature_c = 51;
    facts.health.clock_trusted = true;
    facts.health.restarts = 1;
    facts.health.last_incident = "SIGSEGV, scherm explore, 812 s na het begin, sprank 0.1.0";
    facts.parts = {{"Ochtend", 64}, {"Middag", 41}, {"Avond", 3}};
    facts.health.sessions_today = 108;
    facts.quiz_begun = 52, facts.quiz_finished = 37, facts.kept = 24, facts.offers_opened = 31;
    facts.opened = {{"Ontdek beroepen", 61}, {"Doe de test", 52}, {"In de buurt", 33}, {"Van werk naar werk", 12}};
    facts.screens = {{"Elektromonteur", 38}, {"Gamedeveloper", 31}, {"Lasser", 17}, {"Windmolenmonteur", 4}};
    facts.languages = {{"nl", "Nederlands"}, {"nl-simple", "Makkelijk Nederlands"}, {"en", "English"}};
    facts.language = "nl";
    facts.can_switch_off = facts.has_stick_reader = true;
    return facts;
}

Scene::Scene(Kiosk& kiosk, LanguageIndex language, TextStep text, ThemeName theme, bool reach) : kiosk_(kiosk) {
    Session session = fresh_session(kiosk.catalogue(), kiosk.settings());
    session.language = language;
    session.text = text;
    session.theme = theme;
    session.reach = reach;
    kiosk_.show(std::move(session));
}

Scene& Scene::say(Message const& message) {
    // Nobody does anything in the attract loop but touch it.
    if (std::holds_alternative<Attract>(kiosk_.session().screen)) kiosk_.apply(AttractTouched{});
    kiosk_.apply(Touched{now_ms_});
    kiosk_.apply(message);
    return *this;
}

Scene& Scene::door(DoorKind kind) { return say(DoorOpened{kind}); }

Scene& Scene::type(std::string_view text) {
    for (char const letter : text) say(LetterTyped{std::string(1, letter)});
    return *this;
}

Scene& Scene::profession(std::string_view id) { return say(ProfessionOpened{profession_called(catalogue(), id)}); }

Scene& Scene::quiz(int answered) {
    door(DoorKind::quiz).say(QuizStarted{3});
    for (int i = 0; i < answered && std::holds_alternative<QuizQuestion>(kiosk_.session().screen); ++i) {
        auto const value = static_cast<std::uint8_t>((i * 7 + i / 3) % 5);
        say(QuizAnswered{i % 9 == 5 ? Answer{} : Answer{value}});
    }
    return *this;
}

Scene& Scene::quiz_result(bool same_answers) {
    door(DoorKind::quiz).say(QuizStarted{3});
    while (std::holds_alternative<QuizQuestion>(kiosk_.session().screen)) {
        auto const& quiz = kiosk_.session().quiz;
        auto const item = quiz.order[static_cast<std::size_t>(std::get<QuizQuestion>(kiosk_.session().screen).position)];
        // Somebody who likes to make and to find out; or somebody who finds everything equally nice.
        constexpr std::array<std::uint8_t, lens_count> likes{4, 3, 1, 0, 1, 2};
        say(QuizAnswered{same_answers ? std::uint8_t{3} : likes[static_cast<std::size_t>(catalogue()[item].lens)]});
    }
    return say(WorldsDone{});
}

Scene& Scene::quiz_together(int answered, bool alike) {
    door(DoorKind::quiz).say(QuizStarted{3, false, true});
    for (int i = 0; i < answered && std::holds_alternative<QuizQuestion>(kiosk_.session().screen); ++i) {
        auto const& quiz = kiosk_.session().quiz;
        auto const lens = static_cast<std::size_t>(catalogue()[quiz.order[static_cast<std::size_t>(i)]].lens);
        // A maker and a designer who both like to find out; or two who find everything equally nice.
        constexpr std::array<std::uint8_t, lens_count> maker{4, 4, 1, 2, 1, 2}, designer{2, 3, 4, 3, 1, 0};
        say(QuizAnswered{alike ? std::uint8_t{3} : maker[lens], Person::first});
        say(QuizAnswered{alike ? std::uint8_t{3} : designer[lens], Person::second});
    }
    return *this;
}

Scene& Scene::swap_first(std::optional<SwapReason> reason) {
    auto const& outcome = kiosk_.session().quiz.outcome;
    if (!outcome || outcome->worlds.empty()) return *this;
    SwapAsked asked;
    for (JobMatch const& job : outcome->worlds.front().jobs) asked.professions.push_back(job.profession);
    say(asked);
    return reason ? say(SwapReasonGiven{*reason}) : *this;
}

Scene& Scene::operate(OperatorMessage const& message) {
    kiosk_.operate(message, now_ms_);
    return *this;
}

Scene& Scene::operator_page() {
    operate(CornerHeld{});
    for (int i = 0; i < 4; ++i) operate(DigitTyped{'2'});
    return operate(PinEntered{});
}

Scene& Scene::later(std::int64_t ms) {
    now_ms_ += ms;
    return *this;
}

std::vector<SceneRecipe> all_scenes(Catalogue const& catalogue) {
    std::vector<SceneRecipe> all;
    all.push_back({"attract", "first", true, [](Scene&) {}});
    all.push_back({"attract", "second", false, [](Scene& s) { s.later(12'000); }});
    all.push_back({"attract", "third", false, [](Scene& s) { s.later(24'000); }});
    all.push_back({"home", "plain", true, home()});
    add_browsing(all, catalogue);
    add_professions(all, catalogue);
    add_ways(all, catalogue);
    add_routes(all, catalogue);
    add_bridge(all, catalogue);
    add_profiles(all, catalogue);
    add_quiz(all);
    add_near(all);
    add_operator(all);
    add_list_and_overlays(all);
    // The last page shows a message over the bar, so something is kept first.
    for (int page = 0; page < screens::gallery_pages; ++page)
        all.push_back({"gallery", std::to_string(page + 1), true, [page](Scene& s) { s.say(HomeAsked{}).say(KeepToggled{KeptProfession{{0}}}).kiosk().show_gallery(page); }});
    return all;
}

}  // namespace sprank::shell
