#include "core/statistics.hpp"

#include <algorithm>
#include <array>

namespace sprank {

namespace {
constexpr std::array<std::string_view, day_part_count> part_names{"night", "morning", "afternoon", "evening", "unknown"};
constexpr std::array<std::string_view, answer_time_count> time_names{"under_2", "to_5", "to_15", "longer"};

void add(Tally& tally, std::string name, int count = 1) {
    if (count > 0) tally[std::move(name)] += count;
}

struct Subject {
    Catalogue const& catalogue;
    std::string_view operator()(ProfessionView const& view) const { return catalogue[view.profession].id; }
    std::string_view operator()(WaysView const& view) const { return catalogue[view.profession].id; }
    std::string_view operator()(BridgeView const& view) const { return catalogue[view.match.profession].id; }
    std::string_view operator()(RouteView const& view) const {
        if (!view.page) return {};
        Page const& page = catalogue[view.route][view.page->value];
        return page.is_person() ? std::string_view("somebody") : page.id;  // nobody's name is kept longer than her consent holds
    }
    template <typename Other>
    std::string_view operator()(Other const&) const {
        return {};
    }
};

/// Which kind of thing is opened when a screen with a subject comes.
std::string_view opened(std::string_view screen) {
    if (screen == "profession" || screen == "bridge") return screen;
    return screen == "ways" ? "way" : "page";
}

struct Naming {
    Catalogue const& catalogue;
    Tally& tally;

    void operator()(QuizBegun const& begun) const {
        add(tally, "quiz.begun");
        add(tally, "quiz.simple", begun.simple);
        add(tally, "quiz.together", begun.together);
    }
    void operator()(ItemAnswered const& answered) const {
        std::string const item = name_of(answered.item);
        add(tally, item + "answered");
        add(tally, item + "unknown", answered.unknown);
        if (answered.time) add(tally, item + std::string(time_names[static_cast<std::size_t>(*answered.time)]));
    }
    void operator()(QuizDropped const& dropped) const { add(tally, dropped.item ? name_of(*dropped.item) + "dropped" : "quiz.dropped_at_worlds"); }
    void operator()(QuizFinished const& finished) const {
        add(tally, "quiz.finished");
        add(tally, "quiz.straight", finished.straight);
        add(tally, "quiz.flat", finished.flat);
    }
    std::string name_of(QuizItemIndex item) const { return "quiz.item." + catalogue[item].id + "."; }
};
}  // namespace

DayPart day_part(std::optional<int> hour) {
    if (!hour || *hour < 0 || *hour > 23) return DayPart::unknown;
    return static_cast<DayPart>(*hour / 6);
}

std::string_view day_part_name(DayPart part) { return part_names[static_cast<std::size_t>(part)]; }

Noticed noticed(Catalogue const& catalogue, Session const& session) {
    Noticed now;
    now.visiting = !std::holds_alternative<Attract>(session.screen);
    now.screen = screen_name(session.screen);
    now.subject = std::visit(Subject{catalogue}, session.screen);
    if (auto const* const near = std::get_if<Near>(&session.screen)) now.offer = near->chosen;
    now.language = catalogue.languages[session.language].id;
    now.text = session.text;
    now.contrast = session.theme == ThemeName::contrast;
    now.reach = session.reach;
    now.kept = session.kept.size();
    return now;
}

void count_change(Noticed const& before, Noticed const& after, Tally& tally) {
    if (after.visiting && !before.visiting) add(tally, "visits");
    if (before.visiting && !after.visiting) {
        // What a visitor chose for reading, once: as it was in the end.
        add(tally, "language." + std::string(before.language));
        add(tally, "text.large", before.text == TextStep::large);
        add(tally, "text.largest", before.text == TextStep::largest);
        add(tally, "contrast", before.contrast);
        add(tally, "reach", before.reach);
        add(tally, "kept_something", before.kept > 0);
        return;
    }
    if (!after.visiting) return;
    bool const other = after.screen != before.screen;
    if (other) add(tally, "screen." + std::string(after.screen));
    if ((other || after.subject != before.subject) && !after.subject.empty()) add(tally, std::string(opened(after.screen)) + "." + std::string(after.subject));
    add(tally, "offers_opened", after.offer && after.offer != before.offer);
    add(tally, "kept", after.kept > before.kept);
}

void count_fact(Catalogue const& catalogue, QuizFact const& fact, Tally& tally) { std::visit(Naming{catalogue, tally}, fact); }

QuizCounts quiz_counts_of(Catalogue const& catalogue, Tally const& tally) {
    auto const count = [&](std::string const& name) {
        auto const at = tally.find(name);
        return at == tally.end() ? 0 : at->second;
    };
    QuizCounts counts{count("quiz.begun"), count("quiz.simple"), count("quiz.together"), count("quiz.finished"), count("quiz.dropped_at_worlds"), count("quiz.straight"), count("quiz.flat"), {}};
    for (QuizItem const& item : catalogue.quiz) {
        std::string const name = "quiz.item." + item.id + ".";
        ItemCounts one{count(name + "answered"), count(name + "unknown"), count(name + "dropped"), {}};
        for (std::size_t i = 0; i < answer_time_count; ++i) one.times[i] = count(name + std::string(time_names[i]));
        counts.items.push_back(one);
    }
    return counts;
}

}  // namespace sprank
