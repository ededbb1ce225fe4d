#include "screens/suggestions.hpp"

#include <algorithm>

#include "core/quiz_swap.hpp"
#include "core/text.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
Key fit_key(FitWord word, bool both = false) { return word == FitWord::fits ? (both ? Key::quiz_fits_both : Key::quiz_fits) : word == FitWord::probably ? Key::quiz_probably : Key::quiz_discover; }

/// One suggested profession: picture, name, reason; keep it, or swap it for another one.
float job_card(View const& view, QuizResultView const& screen, JobMatch const& job, Frame& frame, Rect r) {
    Theme const& theme = frame.theme();
    Profession const& profession = view.catalogue[job.profession];
    World const& world = view.catalogue[profession.world];
    std::string const& name = frame.say(profession.name);
    auto const sentences = why_sentences(view.catalogue, job, view.session.language);
    std::string why;
    for (std::string const& sentence : sentences) why += (why.empty() ? "" : " ") + sentence;
    std::string const counter = screen.why_open ? counterpoint_sentence(view.catalogue, job, view.session.language) : std::string{};
    float const picture = frame.portrait() ? 200.0f : 240.0f, discs = 108;
    float const room = r.w - picture - 24 - discs;
    float const name_height = frame.text_height(name, Style::card, room), why_height = frame.text_height(why, Style::small, room), counter_height = frame.text_height(counter, Style::small, room);
    r.h = std::max(208.0f, name_height + why_height + (counter.empty() ? 0 : counter_height + 8) + 56);
    std::string const spoken = without_soft_hyphens(name) + ". " + why + (counter.empty() ? "" : " " + counter);
    std::uint64_t const number = job.profession.value + std::uint64_t{1};
    ControlState const state = frame.control({"job", number, Role::card, name, spoken, false, true, Style::card, theme.ink, theme.card}, r);
    Rect const body = state.pressed ? r.moved(0, 5) : r;
    plane(frame, body, theme.card, 32);
    frame.picture("profession/" + profession.id, {body.x, body.y, picture, body.h}, 32, Corners::left, {.38f, .3f}, theme.fill(world.colour));
    if (theme.contrast()) frame.inner_outline(body, theme.outline(), 5, 32);
    float y = body.y + (body.h - name_height - why_height - (counter.empty() ? 0 : counter_height + 8)) / 2;
    bool broken = false;
    float const left = body.x + picture + 24;
    y += frame.draw_text(name, Style::card, {left, y, room, 0}, theme.ink, Align::left, &broken) + 2;
    y += frame.draw_text(why, Style::small, {left, y, room, 0}, theme.grey, Align::left, &broken) + 8;
    if (!counter.empty()) frame.draw_text(counter, Style::small, {left, y, room, 0}, theme.deep_text(world.colour), Align::left, &broken);
    if (broken) frame.mark_clipped();
    if (state.focused) frame.focus_ring(r, 32);
    bool const kept = is_kept(view.session, job.profession);
    std::string const plain = without_soft_hyphens(name);
    float const x = body.right() - 60;
    bool const keep = disc(frame, "heart", number, filled(frame.say(kept ? Key::profession_kept_spoken : Key::profession_keep_spoken), {{"name", plain}}),
                           {x, body.y + body.h / 2 - 48}, 40, heart_look(theme, kept));
    bool const swap = disc(frame, "swap", number, filled(frame.say(Key::quiz_swap_spoken), {{"name", plain}}), {x, body.y + body.h / 2 + 48}, 40, {"opnieuw", theme.sand, theme.ink});
    if (keep) {
        frame.send(KeepToggled{KeptProfession{job.profession}});
    } else if (swap) {
        frame.send(SwapAsked{{job.profession}});
    } else if (state.activated) {
        frame.send(ProfessionOpened{job.profession});
    }
    return r.h;
}

/// What came in the place of something else, and in what it is better: or that it is not. Returns its height.
float swap_note(View const& view, JobMatch const& job, Frame& frame, Rect r) {
    std::string const said = swap_sentence(view.catalogue, job, view.session.language);
    if (said.empty()) return 0;
    Theme const& theme = frame.theme();
    float const left = 44, line = frame.line_height(Style::small_strong);
    // How far it is depends on where schools are: that is looked up, not promised.
    bool const far = job.instead->of.reason == SwapReason::too_far;
    std::string const& near = frame.say(Key::profession_near);
    ChipLook const look{.icon = "pin"};
    float const width = chip_width(frame, near, look), height = std::max(66.0f, line + 26);
    bool const beside = left + frame.text_width(said, Style::small_strong) + 24 + width <= r.w;
    float const drop = far && beside ? (height - line) / 2 : 0;
    frame.icon("opnieuw", {r.x + 16, r.y + drop + line / 2}, 32, theme.deep_text("metaal"));
    float y = r.y + drop + frame.text(said, Style::small_strong, {r.x + left, r.y + drop, r.w - left, 0}, theme.ink, {.name = "swapped"}) + 10;
    if (far) {
        Rect const where{beside ? r.right() - width : r.x + left, beside ? r.y : y, width, height};
        if (chip(frame, "near", job.profession.value + std::uint64_t{1}, near, {}, where, look)) frame.send(NearOpened{job.profession, std::nullopt});
        y = where.bottom() + 10;
    }
    return y - r.y;
}

/// "(v) past bij jou" in the world's colour.
float pill_height_of(Frame& frame) { return std::max(50.0f, frame.line_height(Style::small_strong) + 14); }
float fit_width(Frame& frame, std::string const& word) { return frame.text_width(word, Style::small_strong) + 80; }
void fit_pill(Frame& frame, std::string const& word, std::string_view colour, Point top_left) {
    Theme const& theme = frame.theme();
    float const height = pill_height_of(frame), width = fit_width(frame, word), line = frame.line_height(Style::small_strong);
    Rect const pill{top_left.x, top_left.y, width, height};
    Colour const fill = theme.contrast() ? theme.sun : theme.pair(colour).base;
    frame.fill(pill, fill, height / 2);
    frame.icon("vink", {pill.x + 34, pill.y + height / 2}, 30, theme.on_colour);
    frame.text(word, Style::small_strong, {pill.x + 56, pill.y + (height - line) / 2, width - 72, line}, theme.on_colour, {.name = "fit", .background = fill});
}

/// "Ruil": other professions of the same world.
constexpr ChipLook swap_look{.icon = "opnieuw"};
float swap_width(Frame& frame) { return chip_width(frame, frame.say(Key::quiz_swap), swap_look); }
bool swap_button(Frame& frame, std::uint64_t number, std::string const& name, Rect r) {
    return chip(frame, "swap-world", number, frame.say(Key::quiz_swap), filled(frame.say(Key::quiz_swap_world_spoken), {{"name", name}}), r, swap_look);
}

/// "Energie & klimaat  (v) past bij jou": a heading with its word, on one line where there is room. `end` stays free at the right.
float world_header(Frame& frame, std::string const& name, std::string const& short_name, std::string_view icon, std::string_view colour, std::string const& word, Rect r, float end) {
    Theme const& theme = frame.theme();
    float const left = 58, gap = 20, pill_width = fit_width(frame, word), pill_height = pill_height_of(frame), room = r.w - left - end;
    auto const fits = [&](std::string const& text) { return frame.text_width(text, Style::card) + 2 + gap + pill_width <= room; };
    bool const one_line = fits(name) || fits(short_name);
    std::string const& shown = one_line && !fits(name) ? short_name : name;
    float const natural = frame.text_width(shown, Style::card) + 2;
    float const text_room = one_line ? natural : room, text = frame.text_height(shown, Style::card, text_room), row = std::max({text, pill_height, 60.0f});
    frame.icon(icon, {r.x + 22, r.y + row / 2}, 44, theme.deep_text(colour));
    frame.text(shown, Style::card, {r.x + left, r.y + (row - text) / 2, text_room, text}, theme.ink, {.role = Role::heading, .name = "world", .spoken = name});
    fit_pill(frame, word, colour, one_line ? Point{r.x + left + natural + gap, r.y + (row - pill_height) / 2} : Point{r.x + left, r.y + row + 4});
    return one_line ? row : row + 4 + pill_height;
}

/// A suggested profession at a glance: picture, name, room for the heart. The reasons stand above it.
WideCard small_card(std::string const& name, float picture) {
    return {.name = "job", .title = name, .arrow = false, .end = 98, .picture_width = picture, .style = Style::button_small, .least = 126};
}

/// How the professions of a world stand: beside each other where every name has room, else one below the other.
struct Cards {
    bool beside = false;
    float width = 0, picture = 158;
};
constexpr float card_gap = 20;
Cards cards_of(View const& view, QuizOutcome const& outcome, Frame& frame, float width) {
    if (frame.units().step() != TextStep::normal) return {false, width};
    float const half = (width - card_gap) / 2;
    for (float const picture : {158.0f, 118.0f}) {
        auto const has_room = [&](JobMatch const& job) { return !frame.too_wide(frame.say(view.catalogue[job.profession].name), Style::button_small, half - picture - 28 - 98); };
        if (std::ranges::all_of(outcome.worlds, [&](WorldMatch const& match) { return std::ranges::all_of(match.jobs, has_room); })) return {true, half, picture};
    }
    return {false, width};
}

void draw_small_card(View const& view, JobMatch const& job, Frame& frame, Rect r, float picture) {
    Profession const& profession = view.catalogue[job.profession];
    std::string const& name = frame.say(profession.name);
    std::string const plain = without_soft_hyphens(name), key = "profession/" + profession.id;
    WideCard card = small_card(name, picture);
    card.number = job.profession.value + std::uint64_t{1};
    card.spoken = plain, card.picture = key, card.colour = view.catalogue[profession.world].colour;
    bool const opened = wide_card(frame, r, card);
    bool const kept = is_kept(view.session, job.profession);
    std::string const spoken = filled(frame.say(kept ? Key::profession_kept_spoken : Key::profession_keep_spoken), {{"name", plain}});
    if (disc(frame, "heart", card.number, spoken, {r.right() - 54, r.y + r.h / 2}, 36, heart_look(frame.theme(), kept))) {
        frame.send(KeepToggled{KeptProfession{job.profession}});
    } else if (opened) {
        frame.send(ProfessionOpened{job.profession});
    }
}

/// Why a world, in words that no world above it has: what the visitor likes, else the lens that both share, else what the work is about.
std::string world_why(View const& view, std::vector<JobMatch> const& jobs, std::vector<std::string>& said, bool both) {
    std::string first;
    for (bool const by_likes : {true, false})
        for (JobMatch job : jobs) {
            if (!by_likes) job.because.clear();
            auto sentences = why_sentences(view.catalogue, job, view.session.language);
            if (both && !job.because.empty()) sentences = {filled(view.catalogue.text(Key::quiz_because_both, view.session.language), {{"item", lowered(view.catalogue[job.because.front()].text.in(view.session.language))}})};
            for (std::string& sentence : sentences) {
                if (first.empty()) first = sentence;
                if (std::ranges::find(said, sentence) != said.end()) continue;
                return said.emplace_back(std::move(sentence));
            }
        }
    return first;
}

/// A world at a glance: its name, why, its two professions.
float world_row(View const& view, WorldMatch const& match, std::string const& why, Cards const& cards, Frame& frame, Rect r, bool swappable) {
    Theme const& theme = frame.theme();
    World const& world = view.catalogue[match.world];
    float const swap = swappable ? swap_width(frame) : 0, gap = 20;
    float y = r.y;
    float const header = world_header(frame, frame.say(world.name), frame.say(world.short_name), world.icon, world.colour, frame.say(fit_key(match.word, !swappable)), {r.x, y, r.w, 0}, swap + gap);
    if (swappable && swap_button(frame, match.world.value + std::uint64_t{1}, frame.say(world.name), {r.right() - swap, y, swap, std::max(60.0f, pill_height_of(frame))})) {
        SwapAsked asked;
        for (JobMatch const& job : match.jobs) asked.professions.push_back(job.profession);
        frame.send(std::move(asked));
    }
    y += header;
    y += frame.text(why, Style::small, {r.x, y, r.w, 0}, theme.grey, {.name = "why"}) + 10;
    float x = r.x, height = 0;
    for (JobMatch const& job : match.jobs) height = std::max(height, wide_card_height(frame, cards.width, small_card(frame.say(view.catalogue[job.profession].name), cards.picture)));
    for (JobMatch const& job : match.jobs) {
        draw_small_card(view, job, frame, {x, y, cards.width, height}, cards.picture);
        if (cards.beside) {
            x += cards.width + card_gap;
        } else {
            y += height + 14;
        }
    }
    y = cards.beside ? y + height + 14 : y;
    for (JobMatch const& job : match.jobs) y += swap_note(view, job, frame, {r.x, y, r.w, 0});
    return y - 14 - r.y;
}
}  // namespace

float draw_worlds(View const& view, QuizOutcome const& outcome, Frame& frame, Rect r, bool swap) {
    float y = r.y;
    std::vector<std::string> said;
    Cards const cards = cards_of(view, outcome, frame, r.w);
    for (WorldMatch const& match : outcome.worlds) y += world_row(view, match, world_why(view, match.jobs, said, !swap), cards, frame, {r.x, y, r.w, 0}, swap) + 20;
    return y - r.y;
}

float draw_suggestions(View const& view, QuizResultView const& screen, QuizOutcome const& outcome, Frame& frame, Rect r) {
    float y = r.y;
    if (!screen.why_open) y += draw_worlds(view, outcome, frame, r, true);
    for (WorldMatch const& match : outcome.worlds) {
        if (!screen.why_open) break;
        World const& world = view.catalogue[match.world];
        y += world_header(frame, frame.say(world.name), frame.say(world.short_name), world.icon, world.colour, frame.say(fit_key(match.word)), {r.x, y, r.w, 0}, 0) + 12;
        for (JobMatch const& job : match.jobs) {
            y += job_card(view, screen, job, frame, {r.x, y, r.w, 0}) + 18;
            y += swap_note(view, job, frame, {r.x, y, r.w, 0});
        }
        y += 12;
    }
    if (outcome.surprise) {
        World const& world = view.catalogue[view.catalogue[outcome.surprise->profession].world];
        y += 8 + world_header(frame, frame.say(Key::quiz_surprise), frame.say(Key::quiz_surprise), "vraag", world.colour, frame.say(world.name), {r.x, y + 8, r.w, 0}, 0) + 12;
        y += job_card(view, screen, *outcome.surprise, frame, {r.x, y, r.w, 0}) + 18;
        y += swap_note(view, *outcome.surprise, frame, {r.x, y, r.w, 0}) + 6;
    }
    if (outcome.unclear && view.session.quiz.order.size() < view.catalogue.quiz.size()) {
        ButtonLook const look{.kind = ButtonKind::secondary, .icon_after = "verder"};
        y += frame.text(frame.say(Key::quiz_more_line), Style::body, {r.x, y, r.w, 0}, frame.theme().grey) + 10;
        if (button(frame, "more", frame.say(Key::quiz_more), {}, {r.x, y, std::min(r.w, button_width(frame, frame.say(Key::quiz_more), look)), 96}, look)) frame.send(QuizMoreAsked{});
        y += 110;
    }
    return y - r.y;
}

}  // namespace sprank::screens
