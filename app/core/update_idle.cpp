#include <algorithm>

#include "core/updater.hpp"

namespace sprank {

namespace {
/// WCAG 2.2.1: the warning stays at least 20 s; "more time" is ten times the default.
constexpr std::int64_t least_countdown_ms = 20'000;
constexpr std::int64_t more_time_factor = 10;
constexpr std::int64_t toast_ms = 4'000;
/// Words on the screen at 100 words a minute (design: kiosk); after five minutes without a touch nobody reads any more.
constexpr std::int64_t word_ms = 600;
constexpr int most_words = 500;

std::int64_t quiet_ms(Settings const& settings, Session const& session) {
    std::int64_t const quiet = std::max(std::int64_t{settings.quiet_seconds} * 1000, session.words * word_ms);
    return quiet * (session.more_time ? more_time_factor : 1);
}
std::int64_t countdown_ms(Settings const& settings) {
    return std::max(least_countdown_ms, std::int64_t{settings.countdown_seconds} * 1000);
}
}  // namespace

std::optional<std::int64_t> next_deadline_ms(Settings const& settings, Session const& session) {
    if (std::holds_alternative<Attract>(session.screen)) return std::nullopt;  // nobody is there
    std::int64_t const warning = session.last_activity_ms + quiet_ms(settings, session);
    std::int64_t const idle = session.countdown ? warning + countdown_ms(settings) : warning;
    return session.toast ? std::min(idle, session.toast->until_ms) : idle;
}

int countdown_left(Settings const& settings, Session const& session, std::int64_t now_ms) {
    if (!session.countdown) return 0;
    std::int64_t const end = session.last_activity_ms + quiet_ms(settings, session) + countdown_ms(settings);
    return static_cast<int>(std::clamp<std::int64_t>((end - now_ms + 999) / 1000, 0, 3600));
}

void Updater::reset() {
    tell_dropped_quiz();
    session_ = fresh_session(context_.catalogue, context_.settings);
    effects_.emplace_back(ResetInput{});  // GCC 12 sees uninitialised bytes in the temporary that push_back moves
}

void Updater::toast(Key text, std::optional<Kept> undo) {
    session_.toast = Toast{text, std::move(undo), session_.last_activity_ms + toast_ms};
}

void Updater::on(Touched const& touched) {
    session_.last_activity_ms = touched.now_ms;
    session_.words = 0;
    session_.countdown = false;
}

void Updater::on(TimePassed const& passed) {
    if (session_.toast && passed.now_ms >= session_.toast->until_ms) session_.toast.reset();
    std::int64_t const warning = session_.last_activity_ms + quiet_ms(context_.settings, session_);
    if (passed.now_ms >= warning + countdown_ms(context_.settings)) return reset();
    session_.countdown = passed.now_ms >= warning;
}

void Updater::on(WordsSeen const& seen) {
    if (!session_.countdown) session_.words = std::clamp(seen.count, 0, most_words);  // the question itself is not what was read
}

void Updater::on(StillHere const&) { session_.countdown = false; }

void Updater::on(MoreTimeAsked const&) {
    session_.countdown = false;
    session_.more_time = true;
}

void Updater::on(NextVisitorAsked const&) { session_.overlay = Overlay::next_visitor; }

void Updater::on(NextVisitorConfirmed const&) { reset(); }

}  // namespace sprank
