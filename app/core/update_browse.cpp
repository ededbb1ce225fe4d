#include <algorithm>
#include <cmath>

#include "core/days.hpp"
#include "core/filter.hpp"
#include "core/find_jobs.hpp"
#include "core/updater.hpp"

namespace sprank {

namespace {
constexpr int soon_days = 31;
constexpr std::size_t typed_limit = 40;  ///< bytes; longer than any name of a profession or a town

template <typename Things, typename Thing>
void toggle(Things& things, Thing const& thing) {
    auto const at = std::ranges::find(things, thing);
    if (at == things.end()) {
        things.insert(std::ranges::upper_bound(things, thing), thing);
    } else {
        things.erase(at);
    }
}

template <typename Thing>
void toggle(std::optional<Thing>& chosen, Thing const& thing) {
    chosen = chosen == thing ? std::nullopt : std::optional<Thing>{thing};
}

void erase_last_character(std::string& text) {
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0) == 0x80) text.pop_back();
    if (!text.empty()) text.pop_back();
}
}  // namespace

/// What is near a chosen place comes first; within that the order stays.
void Updater::put_near_first(Explore& explore) const {
    std::ranges::stable_partition(explore.found, [&](ProfessionIndex index) { return std::ranges::binary_search(session_.near_first, index); });
}

void Updater::refilter(Explore& explore) {
    explore.found = filtered(context_.catalogue, explore.filter);
    put_near_first(explore);
    explore.counts = counts_of(context_.catalogue, explore.filter);
    explore.scroll = 0;
}

void Updater::on(WorldToggled const& toggled) {
    if (auto* const explore = screen<Explore>(); explore && toggled.world.value < context_.catalogue.worlds.size()) {
        toggle(explore->filter.worlds, toggled.world);
        refilter(*explore);
    }
}

void Updater::on(LevelToggled const& toggled) {
    if (toggled.level.value < context_.catalogue.levels.size()) wish([&](Filter& filter) { toggle(filter.level, toggled.level); });
}

void Updater::on(LearningToggled const& toggled) {
    wish([&](Filter& filter) { toggle(filter.learning, toggled.learning); });
}

void Updater::on(SurroundingsToggled const& toggled) {
    wish([&](Filter& filter) { toggle(filter.surroundings, toggled.surroundings); });
}

void Updater::on(PartTimeToggled const&) {
    wish([](Filter& filter) { filter.part_time = !filter.part_time; });
}

void Updater::on(InPartsToggled const&) {
    wish([](Filter& filter) { filter.in_parts = !filter.in_parts; });
}

void Updater::on(CircumstanceToggled const& toggled) {
    if (toggled.circumstance.value < context_.catalogue.circumstances.size()) wish([&](Filter& filter) { toggle(filter.without, toggled.circumstance); });
}

Filter* Updater::filter() {
    if (auto* const explore = screen<Explore>()) return &explore->filter;
    return screen<QuizResultView>() ? &session_.quiz.wishes : nullptr;
}

void Updater::ask_nearby(bool wished) {
    Place const& place = session_.place ? *session_.place : context_.home_place;
    double reach = nearby_km;
    // Of a whole landsdeel what is near any of its parts is near.
    if (auto const* const region = whole_region(context_.catalogue.regions, place))
        for (Place const& part : region->parts) reach = std::max(reach, nearby_km + distance_km(place.position, part.position));
    effects_.push_back(FindNearby{place.position, reach, context_.today, wished});
}

void Updater::on(NearbyToggled const&) {
    Filter const* const wishes = filter();
    if (!wishes) return;
    if (!wishes->nearby) return ask_nearby(true);
    wish([](Filter& filter) { filter.nearby.reset(); });
}

void Updater::on(NearbyAnswered const& answered) {
    if (answered.from != (session_.place ? *session_.place : context_.home_place).position) return;  // late: the visitor is elsewhere by now
    std::vector<ProfessionIndex> there;
    for (ProfessionIndex const profession : answered.professions)
        if (profession.value < context_.catalogue.professions.size()) there.push_back(profession);
    if (!answered.wished) return come_first(std::move(there));
    Filter const* const wishes = filter();
    if (!wishes || wishes->nearby == there) return;  // asked again on the way back: nothing is to move
    wish([&](Filter& filter) { filter.nearby = std::move(there); });
}

void Updater::come_first(std::vector<ProfessionIndex> there) {
    if (!session_.place) return;  // nobody asked
    std::ranges::sort(there);
    session_.near_first = std::move(there);
    for (Screen& former : session_.history)
        if (auto* const explore = std::get_if<Explore>(&former)) refilter(*explore);
    if (auto* const explore = screen<Explore>()) refilter(*explore);
}

void Updater::on(FiltersCleared const&) {
    if (auto* const explore = screen<Explore>()) {
        explore->filter = {};
        refilter(*explore);
        return;
    }
    if (!screen<Search>()) return;
    Explore explore;  // "all professions" as the way out of a search that found nothing
    refilter(explore);
    session_.screen = std::move(explore);
}

void Updater::on(FiltersOpened const& opened) {
    if (auto* const explore = screen<Explore>()) explore->filters_open = opened.open;
}

void Updater::on(SearchOpened const&) {
    if (!screen<Search>()) go(Search{});
}

void Updater::retype(std::string text) {
    if (auto* const search = screen<Search>()) {
        search->text = std::move(text);
        search->scroll = 0;
        search->asked = false;
        if (search->text.empty()) {
            search->hits.clear();
        } else {
            effects_.push_back(FindText{search->text});
        }
    } else if (auto* const picker = screen<PlacePicker>()) {
        picker->text = std::move(text);
        picker->scroll = 0;
        picker->region.reset();
        if (picker->text.empty()) {
            picker->found.clear();
        } else {
            effects_.push_back(FindPlaces{picker->text});
        }
    } else if (auto* const jobs = screen<JobPicker>()) {
        jobs->text = std::move(text);
        jobs->scroll = 0;
        jobs->found = find_jobs(context_.catalogue, jobs->text, session_.language);
    }
}

std::string const* Updater::typed_text() {
    if (auto const* const search = screen<Search>()) return &search->text;
    if (auto const* const picker = screen<PlacePicker>()) return &picker->text;
    if (auto const* const jobs = screen<JobPicker>()) return &jobs->text;
    return nullptr;
}

void Updater::on(LetterTyped const& typed) {
    auto const* const before = typed_text();
    if (!before) return;
    std::string text = *before;
    if (text.size() + typed.text.size() > typed_limit) return;
    if (text.empty() && typed.text == " ") return;
    text += typed.text;
    retype(std::move(text));
}

void Updater::on(LetterErased const&) {
    auto const* const before = typed_text();
    if (!before) return;
    std::string text = *before;
    erase_last_character(text);
    retype(std::move(text));
}

void Updater::on(TextCleared const&) { retype({}); }

void Updater::on(KeyboardSwitched const&) {
    if (auto* const search = screen<Search>()) search->digits = !search->digits;
    if (auto* const picker = screen<PlacePicker>()) picker->digits = !picker->digits;
}

void Updater::on(SearchAnswered const& answered) {
    auto* const search = screen<Search>();
    if (!search || search->text != answered.text) return;  // the visitor typed on: this answer is late
    search->hits = answered.hits;
    // Somebody whose consent has ended is found no longer.
    std::erase_if(search->hits, [&](SearchHit const& hit) {
        return hit.kind == HitKind::page && std::ranges::any_of(context_.catalogue.routes, [&](std::vector<Page> const& pages) {
                   return std::ranges::any_of(pages, [&](Page const& page) { return page.id == hit.id && !page.shown(context_.today); });
               });
    });
    search->asked = true;
}

OfferQuery Updater::query_of(Near const& near) const {
    OfferQuery query;
    query.from = (session_.place ? *session_.place : context_.home_place).position;
    if (near.profession) query.profession = context_.catalogue[*near.profession].id;
    query.audience = near.audience;
    query.kinds = near.kinds;
    if (near.level) query.level = context_.catalogue[*near.level].id;
    query.earn = near.wishes[static_cast<std::size_t>(OfferWish::earn)];
    query.free = near.wishes[static_cast<std::size_t>(OfferWish::free)];
    if (near.wishes[static_cast<std::size_t>(OfferWish::soon)] && context_.today) query.by = days_later(*context_.today, soon_days);
    query.at = near.town;
    query.towns = true;
    query.limit = 40;
    query.first = near.offer;
    query.today = context_.today;
    return query;
}

void Updater::ask_offers(Near const& near) { effects_.push_back(FindOffers{query_of(near)}); }

void Updater::on(NearOpened const& opened) {
    if (opened.profession && opened.profession->value >= context_.catalogue.professions.size()) return;
    Near near;
    near.profession = opened.profession;
    near.audience = opened.audience;
    near.offer = opened.offer;
    near.kinds = opened.kinds;
    ask_offers(near);
    go(std::move(near));
}

void Updater::on(OfferKindToggled const& toggled) {
    auto* const near = screen<Near>();
    if (!near) return;
    near->kinds = near->kinds == std::vector{toggled.kind} ? std::vector<OfferKind>{} : std::vector{toggled.kind};
    ask_offers_anew(*near);
}

void Updater::ask_offers_anew(Near& near) {
    near.scroll = 0;
    near.chosen.reset();
    near.offer.clear();
    ask_offers(near);
}

void Updater::on(OfferFiltersOpened const& opened) {
    auto* const near = screen<Near>();
    if (!near) return;
    near->filters_open = opened.open;
    session_.overlay_scroll = 0;
}

void Updater::on(OfferWishToggled const& toggled) {
    auto* const near = screen<Near>();
    if (!near) return;
    bool& wish = near->wishes[static_cast<std::size_t>(toggled.wish)];
    wish = !wish;
    ask_offers_anew(*near);
}

void Updater::on(OfferLevelToggled const& toggled) {
    auto* const near = screen<Near>();
    if (!near || toggled.level.value >= context_.catalogue.levels.size()) return;
    toggle(near->level, toggled.level);
    ask_offers_anew(*near);
}

void Updater::on(OfferAudienceToggled const& toggled) {
    auto* const near = screen<Near>();
    if (!near) return;
    toggle(near->audience, toggled.audience);
    ask_offers_anew(*near);
}

void Updater::on(OfferProfessionCleared const&) {
    auto* const near = screen<Near>();
    if (!near || !near->profession) return;
    near->profession.reset();
    ask_offers_anew(*near);
}

void Updater::on(OfferFiltersCleared const&) {
    auto* const near = screen<Near>();
    if (!near) return;
    near->kinds.clear();
    near->wishes = {};
    near->level.reset();
    near->town.reset();
    near->profession.reset();
    near->audience.reset();
    ask_offers_anew(*near);
}

void Updater::on(MapMoved const& moved) {
    auto* const near = screen<Near>();
    if (near && std::isfinite(moved.centre.latitude) && std::isfinite(moved.centre.longitude)) near->centre = moved.centre;
}

void Updater::on(MapPointed const& pointed) {
    auto* const near = screen<Near>();
    if (!near) return;
    near->pointed.reset();
    Effect& wanted = effects_.emplace_back(FindPlaces{});
    std::get<FindPlaces>(wanted).at = pointed.at;
}

void Updater::on(TownsTapped const& tapped) {
    auto* const near = screen<Near>();
    if (!near) return;
    if (!tapped.single && near->zoom < map_zoom_limit) {  // they come apart
        near->centre = tapped.at;
        near->zoom += 1;
        return;
    }
    near->town = near->town == tapped.at ? std::nullopt : std::optional{tapped.at};
    ask_offers_anew(*near);
}

void Updater::on(OfferKindsCleared const&) {
    auto* const near = screen<Near>();
    if (!near || near->kinds.empty()) return;
    near->kinds.clear();
    ask_offers_anew(*near);
}

void Updater::on(OfferChosen const& chosen) {
    auto* const near = screen<Near>();
    if (!near || chosen.row < 0 || chosen.row >= static_cast<int>(near->answer.offers.size())) return;
    near->chosen = near->chosen == chosen.row ? std::nullopt : std::optional{chosen.row};
}

void Updater::on(MapZoomed const& zoomed) {
    if (auto* const near = screen<Near>()) near->zoom = std::clamp(near->zoom + std::clamp(zoomed.steps, -map_zoom_limit, map_zoom_limit), -map_zoom_limit, map_zoom_limit);
}

void Updater::on(OffersAnswered const& answered) {
    auto* const near = screen<Near>();
    if (!near) return;
    OfferQuery wanted = query_of(*near);
    wanted.today = answered.query.today;  // midnight may have passed; the offers are still the right ones
    if (wanted.by && answered.query.by) wanted.by = answered.query.by;
    if (wanted != answered.query) return;  // late: the visitor asks something else by now
    near->answer = answered.answer;
    bool const came_for_it = !near->asked && !near->offer.empty() && !near->answer.offers.empty() && near->answer.offers.front().id == near->offer;
    if (came_for_it) near->chosen = 0;
    near->asked = true;
    if (near->chosen && *near->chosen >= static_cast<int>(near->answer.offers.size())) near->chosen.reset();
}

void Updater::on(PlacePickerOpened const&) {
    if (!screen<PlacePicker>()) go(PlacePicker{});
}

void Updater::on(PlacesAnswered const& answered) {
    if (auto* const near = screen<Near>(); near && answered.at && !answered.places.empty()) near->pointed = answered.places.front();
    auto* const picker = screen<PlacePicker>();
    if (picker && !answered.at && picker->text == answered.text) picker->found = answered.places;
}

void Updater::on(RegionOpened const& opened) {
    auto* const picker = screen<PlacePicker>();
    if (!picker || opened.region >= context_.catalogue.regions.size()) return;
    picker->region = picker->region == opened.region ? std::nullopt : std::optional{opened.region};
    picker->scroll = 0;
}

void Updater::on(PlaceChosen const& chosen) {
    auto const* const pointing = screen<Near>();
    bool const pointed = pointing && pointing->pointed == chosen.place;
    if (!screen<PlacePicker>() && !pointed) return;
    session_.place = chosen.place;
    ask_nearby(false);
    if (!pointed) on(BackAsked{});
    if (auto* const near = screen<Near>()) {
        near->pointed.reset();
        // Another place, another list: its rows are others.
        near->chosen.reset();
        near->scroll = 0;
        near->zoom = 0;
        near->centre.reset();
        bool const another = pointed || near->town.has_value();
        near->town.reset();
        if (another) ask_offers(*near);
    }
}

}  // namespace sprank
