// What a visitor leaves behind: nothing. And what no message can do: break the kiosk.
#include <algorithm>
#include <array>
#include <string>

#include "core/filter.hpp"
#include "core/random_messages.hpp"
#include "core/visit.hpp"

namespace sprank {
namespace {

/// Everything that must hold for any session; says which rule is broken.
class Rules {
public:
    explicit Rules(Visit const& visit) : visit_(visit) {}

    std::string broken() const {
        Session const& session = visit_.session;
        if (session.language >= catalogue().languages.size()) return "language";
        if (session.history.size() > 32) return "history is too long";
        if (session.kept.size() > 12) return "list is too long";
        if (!std::ranges::all_of(session.kept, [this](Kept const& kept) { return sound(kept); })) return "kept";
        if (session.toast && session.toast->undo && !sound(*session.toast->undo)) return "undo";
        if (std::string const quiz = broken_quiz(); !quiz.empty()) return quiz;
        if (std::string const screen = broken_screen(session.screen); !screen.empty()) return screen;
        for (Screen const& screen : session.history) {
            if (std::holds_alternative<Attract>(screen)) return "back leads to the attract loop";
            if (std::string const broken = broken_screen(screen); !broken.empty()) return "in the history: " + broken;
        }
        bool const nobody = std::holds_alternative<Attract>(session.screen);
        if (nobody && session != fresh_session(catalogue(), visit_.settings())) return "the attract loop is not fresh";
        return {};
    }

private:
    Catalogue const& catalogue() const { return visit_.catalogue(); }
    bool sound(ProfessionIndex profession) const { return profession.value < catalogue().professions.size(); }
    bool sound(WorldIndex world) const { return world.value < catalogue().worlds.size(); }
    bool sound(Kept const& kept) const {
        auto const* const profession = std::get_if<KeptProfession>(&kept);
        return !profession || sound(profession->profession);
    }

    /// Three worlds, unless wishes left too few professions for that.
    static bool enough(std::size_t worlds, bool wished) { return wished ? worlds >= 1 && worlds <= 3 : worlds == 3; }

    std::string broken_quiz() const {
        QuizState const& quiz = visit_.session.quiz;
        auto const items = catalogue().quiz.size();
        if (quiz.started() && quiz.answers.size() != items) return "answers are not parallel to the items";
        if (!std::ranges::all_of(quiz.order, [items](QuizItemIndex item) { return item.value < items; })) return "order";
        if (!std::ranges::all_of(quiz.answers, [](Answer const& answer) { return !answer || *answer <= 4; })) return "answer";
        if (quiz.picked.size() > 3 || !std::ranges::all_of(quiz.picked, [this](WorldIndex world) { return sound(world); })) return "picked";
        if (!quiz.beside.empty() && quiz.beside.size() != items) return "answers of the second person are not parallel to the items";
        if (!std::ranges::all_of(quiz.beside, [](Answer const& answer) { return !answer || *answer <= 4; })) return "answer of the second person";
        if (quiz.outcome && (quiz.together() != quiz.beside_outcome.has_value() || quiz.together() != quiz.shared.has_value())) return "a result of one of two";
        bool const wished = !quiz.wishes.empty();
        if (quiz.shared && (quiz.shared->questions.size() != 3 || !enough(quiz.shared->both.worlds.size(), wished))) return "two without questions or worlds";
        if (!std::ranges::all_of(quiz.swaps, [this](Swap const& swap) { return sound(swap.profession); })) return "swaps";
        if (quiz.swaps.size() > catalogue().professions.size()) return "swaps grow";
        if (quiz.reached < 0 || quiz.reached > static_cast<int>(quiz.order.size())) return "reached";
        if (quiz.outcome && !enough(quiz.outcome->worlds.size(), wished)) return "a result without three worlds";
        if (quiz.outcome && quiz.remaining == 0) return "wishes that leave nothing";
        return {};
    }

    std::string broken_screen(Screen const& screen) const {
        bool const scroll = std::visit([](auto const& view) {
            if constexpr (requires { view.scroll; }) return view.scroll >= 0;
            return true;
        }, screen);
        if (!scroll) return "scroll";
        QuizState const& quiz = visit_.session.quiz;
        if (auto const* const explore = std::get_if<Explore>(&screen)) {
            if (!std::ranges::is_sorted(explore->filter.worlds)) return "worlds of the filter are not sorted";
            if (!std::ranges::all_of(explore->filter.worlds, [this](WorldIndex world) { return sound(world); })) return "world of the filter";
            if (!std::ranges::all_of(explore->found, [this](ProfessionIndex found) { return sound(found); })) return "found";
            if (explore->counts != counts_of(catalogue(), explore->filter)) return "counts of other wishes";
            if (explore->filter.level && explore->filter.level->value >= catalogue().levels.size()) return "level of the filter";
        }
        if (auto const* const view = std::get_if<ProfessionView>(&screen); view && !sound(view->profession)) return "profession";
        if (auto const* const route = std::get_if<RouteView>(&screen); route && route->page) {
            auto const& pages = catalogue()[route->route];
            if (route->page->value >= pages.size()) return "page";
        }
        if (auto const* const question = std::get_if<QuizQuestion>(&screen))
            if (question->position < 0 || question->position >= static_cast<int>(quiz.order.size())) return "question";
        if (std::holds_alternative<QuizWorlds>(screen) && !quiz.started()) return "worlds without a quiz";
        if (auto const* const result = std::get_if<QuizResultView>(&screen))
            if (!quiz.outcome_of(result->person)) return "result without an outcome";
        if (std::holds_alternative<QuizTogether>(screen) && !quiz.shared) return "a result of two without an outcome";
        if (auto const* const near = std::get_if<Near>(&screen)) {
            if (near->profession && !sound(*near->profession)) return "profession near here";
            if (near->chosen && (*near->chosen < 0 || *near->chosen >= static_cast<int>(near->answer.offers.size()))) return "row";
        }
        auto const* const search = std::get_if<Search>(&screen);
        auto const* const picker = std::get_if<PlacePicker>(&screen);
        if ((search ? search->text.size() : picker ? picker->text.size() : 0) > 40) return "typed too much";
        return {};
    }

    Visit const& visit_;
};

TEST_CASE("a thousand visitors leave nothing behind, whether they walk away or send the next one in") {
    Visit visit;
    Session const fresh = visit.session;
    for (std::uint64_t visitor = 0; visitor < 1000; ++visitor) {
        CAPTURE(visitor);
        RandomMessages random{visit.catalogue(), visitor};
        visit.arrive();
        int const length = 20 + static_cast<int>(visitor % 180);
        for (int i = 0; i < length; ++i)
            for (Effect const& effect : visit.say(random.next())) random.asked(effect);
        if (visitor % 2 == 0) {
            visit.say(NextVisitorConfirmed{});
        } else {
            visit.say(TimePassed{random.now_ms() + 10 * 300'000 + 25'000});
        }
        REQUIRE(visit.session == fresh);
    }
}

TEST_CASE("two hundred thousand messages of every kind, wrong ones too, leave the kiosk sound after each") {
    Visit visit;
    RandomMessages random{visit.catalogue(), 2026};
    Rules const rules{visit};
    std::array<bool, std::variant_size_v<AnyScreen>> seen{};
    for (int i = 0; i < 200'000; ++i) {
        Message const message = random.next();
        for (Effect const& effect : visit.say(message)) random.asked(effect);
        seen[visit.session.screen.index()] = true;
        if (std::string const broken = rules.broken(); !broken.empty()) {
            CAPTURE(i);
            CAPTURE(message.index());
            CAPTURE(visit.where());
            FAIL(broken);
        }
    }
    for (bool const screen : seen) CHECK(screen);
}

TEST_CASE("two kiosks that hear the same say the same") {
    Visit one, other;
    RandomMessages random{one.catalogue(), 77};
    for (int i = 0; i < 3000; ++i) {
        Message const message = random.next();
        Effects const effects = one.say(message);
        REQUIRE(other.say(message) == effects);
        REQUIRE(one.session == other.session);
        for (Effect const& effect : effects) random.asked(effect);
    }
}

}  // namespace
}  // namespace sprank
