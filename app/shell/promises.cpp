#include "shell/promises.hpp"

#include <algorithm>
#include <cmath>

namespace sprank::shell {

namespace {
using Broken = std::optional<std::string>;
constexpr std::size_t most_letter_bytes = 19u << 20;  ///< 3840 x 2160 with the largest letters needs 18,079,744
/// Pictures that stand on the screen stay, also where together they are over the budget.
constexpr std::size_t most_budgets = 3;

bool finite(ui::Rect const& r) { return std::isfinite(r.x) && std::isfinite(r.y) && std::isfinite(r.w) && std::isfinite(r.h); }

Broken broken_items(std::span<ui::Item const> items) {
    std::vector<std::pair<ui::ItemId, bool>> known;
    known.reserve(items.size());
    for (ui::Item const& item : items) {
        if (!finite(item.rect) || !finite(item.visible)) return "item " + item.name + " stands nowhere";
        // An overlay may use a name that the screen under it uses too: only one of both can be operated.
        if (item.id != 0) known.emplace_back(item.id, item.overlay);
    }
    std::ranges::sort(known);
    auto const twice = std::ranges::adjacent_find(known);
    if (twice == known.end()) return std::nullopt;
    return "two items are called " + std::ranges::find(items, twice->first, &ui::Item::id)->name;
}

Broken broken_screen(Session const& session, Screen const& screen) {
    bool const sound = std::visit([](auto const& view) {
        if constexpr (requires { view.scroll; }) return std::isfinite(view.scroll) && view.scroll >= 0;
        return true;
    }, screen);
    if (!sound) return "a list that is scrolled to nowhere";
    if (auto const* const search = std::get_if<Search>(&screen); search && search->text.size() > 40) return "more letters than fit";
    if (auto const* const picker = std::get_if<PlacePicker>(&screen); picker && picker->text.size() > 40) return "more letters of a place than fit";
    if (auto const* const jobs = std::get_if<JobPicker>(&screen); jobs && jobs->text.size() > 40) return "more letters of a job than fit";
    if (auto const* const question = std::get_if<QuizQuestion>(&screen))
        if (question->position < 0 || question->position >= static_cast<int>(session.quiz.order.size())) return "a question that is not there";
    if (auto const* const near = std::get_if<Near>(&screen)) {
        if (near->chosen && (*near->chosen < 0 || *near->chosen >= static_cast<int>(near->answer.offers.size()))) return "a chosen offer that is not there";
        if (std::abs(near->zoom) > map_zoom_limit) return "a map that is too close or too far";
        if (near->centre && !(std::isfinite(near->centre->latitude) && std::isfinite(near->centre->longitude))) return "a map of nowhere";
    }
    return std::nullopt;
}

Broken broken_session(Kiosk const& kiosk) {
    Session const& session = kiosk.session();
    if (!kiosk.visiting() && session != fresh_session(kiosk.catalogue(), kiosk.settings())) return "the attract loop knows something of a visitor";
    if (session.language >= kiosk.catalogue().languages.size()) return "a language that is not there";
    if (session.history.size() > 32) return "more screens to go back to than 32";
    if (session.kept.size() > 12) return "more kept than the list holds";
    if (session.quiz.picked.size() > 3) return "more than three worlds picked";
    if (session.quiz.swaps.size() > kiosk.catalogue().professions.size()) return "more swapped than there is";
    if (!std::isfinite(session.overlay_scroll)) return "a sheet that is scrolled to nowhere";
    if (Broken broken = broken_screen(session, session.screen)) return broken;
    // A question further back may be of a sitting that is gone; where a list stood and what was typed must hold there too.
    for (Screen const& screen : session.history) {
        if (std::holds_alternative<Attract>(screen)) return "back leads to the attract loop";
        if (Broken broken = broken_screen(session, screen)) return *broken + ", further back";
    }
    return std::nullopt;
}

Broken broken_input(Kiosk const& kiosk) {
    if (kiosk.touch().fingers() > 32) return "more fingers than anybody has";
    if (kiosk.visiting()) return std::nullopt;
    ui::Interaction const& interaction = kiosk.interaction();
    if (kiosk.touch().held() || interaction.moving() || interaction.pending()) return "the attract loop feels a finger that is gone";
    for (ui::Item const& item : kiosk.items())
        if (item.id != 0 && (interaction.focused(item.id) || interaction.pressed(item.id))) return "the attract loop holds " + item.name;
    return std::nullopt;
}
}  // namespace

std::optional<std::string> broken_promise(Kiosk const& kiosk) {
    if (Broken broken = broken_session(kiosk)) return broken;
    if (Broken broken = broken_input(kiosk)) return broken;
    if (kiosk.letter_bytes() > most_letter_bytes) return "letters grow to " + std::to_string(kiosk.letter_bytes()) + " bytes";
    if (kiosk.pictures().bytes() > most_budgets * kiosk.pictures().budget()) return "pictures are far over their budget";
    return broken_items(kiosk.items());
}

std::optional<std::string> broken_promise_of_time(Kiosk const& kiosk, std::int64_t now_ms) {
    if (!kiosk.visiting()) return std::nullopt;
    auto const deadline = next_deadline_ms(kiosk.settings(), kiosk.session());
    if (!deadline) return "somebody is there whom the kiosk never lets go";
    bool const answering = kiosk.session().countdown && kiosk.touch().held();
    if (*deadline <= now_ms && !answering) return "somebody is kept beyond the deadline";
    return std::nullopt;
}

}  // namespace sprank::shell
