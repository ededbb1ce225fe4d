#include "kiosk_days.hpp"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <sstream>

#include "shell/journey_player.hpp"
#include "shell/promises.hpp"

namespace sprank::soak {

namespace fs = std::filesystem;
using shell::Kiosk;

namespace {
constexpr std::int64_t second = 1'000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
constexpr std::int64_t first_wall_s = 1'790'838'000;  ///< 1 October 2026
constexpr std::int64_t frame_ms = 16;
constexpr long paint_apart = 7;          ///< every seventh step is painted as well
constexpr std::size_t most_told = 20;

std::vector<std::pair<std::string, shell::Journey>> journeys_in(fs::path const& folder) {
    std::vector<std::pair<std::string, shell::Journey>> all;
    std::error_code error;
    for (auto const& entry : fs::directory_iterator(folder, error)) {
        if (entry.path().extension() != ".journey") continue;
        std::ostringstream text;
        text << std::ifstream(entry.path()).rdbuf();
        all.emplace_back(entry.path().stem().string(), shell::read_journey(text.str()));
    }
    std::ranges::sort(all, {}, [](auto const& one) { return one.first; });
    return all;
}
}  // namespace

Result<Seen> KioskDays::live(Options const& options) {
    shell::KioskSetup setup;
    setup.content = options.content;
    setup.settings = options.settings;
    setup.today = Date{2026, 10, 1};
    setup.seed = static_cast<std::uint32_t>(options.seed);
    setup.pictures = shell::PictureWork::worker;
    Result<std::unique_ptr<Kiosk>> kiosk = Kiosk::open(std::move(setup));
    if (!kiosk) return tl::unexpected(kiosk.error());
    Result<store::StatisticsLog> log = store::StatisticsLog::open(options.state / "statistics.db", store::StatisticsLog::Use::count);
    if (!log) return tl::unexpected(log.error());
    KioskDays days(options, std::move(*kiosk), std::move(*log));
    days.live();
    return std::move(days.seen_);
}

KioskDays::KioskDays(Options const& options, std::unique_ptr<Kiosk> kiosk, store::StatisticsLog log)
    : options_(options), kiosk_(std::move(kiosk)), statistics_(std::move(log)), panel_(kiosk_->panel()), dice_(options.seed), monkey_(static_cast<std::uint32_t>(options.seed)),
      journeys_(journeys_in(options.journeys)), pixels_(static_cast<std::size_t>(panel_.width_px) * static_cast<std::size_t>(panel_.height_px)) {}

void KioskDays::live() {
    wall();
    frame(frame_ms);
    frame(frame_ms);
    auto const end = static_cast<std::int64_t>(options_.days * static_cast<double>(day));
    measure();
    while (now_ms_ < end) {
        std::int64_t const of_day = now_ms_ % day;
        if (of_day > 9 * hour) {
            pause(day - of_day);  // the building is closed; the kiosk stays on
            continue;
        }
        visit();
        // Now a class of thirty, now a quiet afternoon.
        pause(dice_.one_in(3) ? dice_.between(1, 20) * second : dice_.between(1, 12) * minute);
        if (dice_.one_in(400)) wall_offset_s_ += dice_.one_in(2) ? 0 - wall_offset_s_ : (dice_.between(-500, 500)) * std::int64_t{86'400};
        if (now_ms_ - measured_ms_ >= hour) measure();
    }
    measure();
}

// ---- time

void KioskDays::wall() {
    int const jumps = wall_clock_.jumps();
    wall_clock_.look(first_wall_s + wall_offset_s_ + now_ms_ / 1000, now_ms_);
    seen_.clock_jumps += wall_clock_.jumps() - jumps;
    kiosk_->know_date(wall_clock_.date());
}

void KioskDays::step() {
    auto const began = std::chrono::steady_clock::now();
    due_ms_ = kiosk_->step(now_ms_).next_frame_ms;
    bool const painted = ++steps_ % paint_apart == 0 && kiosk_->panel() == panel_;
    if (painted) kiosk_->paint({pixels_.data(), panel_.width_px, panel_.height_px, panel_.width_px});
    if (painted) seen_.frames.add(std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - began).count());
    seen_.screens.emplace(screen_name(kiosk_->session().screen));
    note(shell::broken_promise(*kiosk_));
    note(shell::broken_promise_of_time(*kiosk_, now_ms_));
}

void KioskDays::note(std::optional<std::string> const& broken) {
    if (!broken) return;
    ++seen_.failure_count;
    if (seen_.failures.size() < most_told) seen_.failures.push_back("dag " + std::to_string(now_ms_ / day) + ", " + std::to_string(now_ms_) + " ms: " + *broken);
}

void KioskDays::frame(std::int64_t ms) {
    now_ms_ += ms;
    step();
}

/// Sleeps as the window does: until the kiosk wants another frame, or the end. Hours without anybody are a few frames and a jump.
void KioskDays::pause(std::int64_t ms) {
    std::int64_t const end = now_ms_ + ms;
    constexpr int frames_of_attract = 30;
    for (int frames = 0; now_ms_ < end; ++frames) {
        std::int64_t next = std::clamp(due_ms_.value_or(end), now_ms_ + frame_ms, std::max(end, now_ms_ + frame_ms));
        if (!kiosk_->visiting() && frames >= frames_of_attract) next = std::min(end, now_ms_ + std::max<std::int64_t>(minute, ms / 20));
        now_ms_ = std::min(next, end);
        wall();
        step();
    }
}

// ---- visitors

void KioskDays::visit() {
    bool const trusted = wall_clock_.trusted();
    seen_.starts_with_untrusted_clock += !trusted;
    switch (dice_.below(10)) {
        case 0:
            ++seen_.visits["touches it and walks on"];
            wake();
            walk_away();
            break;
        case 1:
        case 2:
        case 3:
            ++seen_.visits["plays a journey"];
            play_journey();
            leave();
            break;
        case 4:
        case 5:
            ++seen_.visits["is wild"];
            be_wild();
            leave();
            break;
        default:
            ++seen_.visits["looks around"];
            wake();
            look_around(dice_.between(5, 60));
            leave();
    }
    ++seen_.resets;
    if (kiosk_->session() != fresh_session(kiosk_->catalogue(), kiosk_->settings())) note("something of a visitor is left");
    keep_counts();
}

void KioskDays::wake() {
    ui::Point const at{static_cast<float>(dice_.below(static_cast<std::size_t>(panel_.width_px))), static_cast<float>(dice_.below(static_cast<std::size_t>(panel_.height_px)))};
    kiosk_->feed({ui::Contact::Kind::down, 1, at, now_ms_});
    frame(90);
    kiosk_->feed({ui::Contact::Kind::up, 1, at, now_ms_});
    pause(400);
}

void KioskDays::tap(ui::Item const& item) {
    ui::Point const at{kiosk_->units().exact_pixels(item.visible.centre().x), kiosk_->units().exact_pixels(item.visible.centre().y)};
    kiosk_->feed({ui::Contact::Kind::down, 1, at, now_ms_});
    frame(dice_.between(40, 140));
    kiosk_->feed({ui::Contact::Kind::up, 1, at, now_ms_});
    frame(frame_ms);
}

void KioskDays::drag() {
    ui::Point at{static_cast<float>(panel_.width_px) * .6f, static_cast<float>(panel_.height_px) * .6f};
    float const by = static_cast<float>(dice_.between(-60, 60));
    kiosk_->feed({ui::Contact::Kind::down, 1, at, now_ms_});
    for (int i = 0; i < 8; ++i) {
        frame(frame_ms);
        at.y += by;
        kiosk_->feed({ui::Contact::Kind::move, 1, at, now_ms_});
    }
    frame(frame_ms);
    kiosk_->feed({ui::Contact::Kind::up, 1, at, now_ms_});
    frame(frame_ms);
}

void KioskDays::look_around(int steps) {
    for (int i = 0; i < steps && kiosk_->visiting(); ++i) {
        auto const items = kiosk_->items();
        std::vector<ui::Item const*> operable;
        for (ui::Item const& item : items)
            if (item.id != 0 && ui::operable(item.role) && item.enabled && item.visible.w > 0 && item.visible.h > 0) operable.push_back(&item);
        if (dice_.one_in(6)) drag();
        else if (!operable.empty()) tap(ui::Item(*operable[dice_.below(operable.size())]));
        pause(dice_.one_in(12) ? dice_.between(20, 100) * second : dice_.between(1, 6) * second);
    }
}

void KioskDays::play_journey() {
    if (journeys_.empty()) return wake();
    auto const& [name, journey] = journeys_[dice_.below(journeys_.size())];
    shell::JourneyPlayer player(*kiosk_, {}, now_ms_);
    std::size_t lines = journey.lines.size();
    if (dice_.one_in(4)) lines = dice_.below(lines);  // walks away in the middle
    for (std::size_t i = 0; i < lines; ++i) {
        if (std::holds_alternative<shell::journey::Screenshot>(journey.lines[i].action)) continue;
        if (auto const complaint = player.play(journey.lines[i].action)) {
            ++seen_.otherwise[name + ":" + std::to_string(journey.lines[i].number) + ": " + *complaint];
            break;
        }
    }
    now_ms_ = player.now_ms();
    if (kiosk_->panel() != panel_) kiosk_->resize(panel_);
    step();
}

void KioskDays::be_wild() {
    shell::WildPlayer player(*kiosk_, arguments_, now_ms_);
    for (int i = dice_.between(20, 200); i > 0; --i)
        for (shell::WildEvent const& event : monkey_.next(*kiosk_)) {
            // The panel, the machine's clock and long nights are not the visitor's.
            using Kind = shell::WildEvent::Kind;
            if (event.kind == Kind::panel || event.kind == Kind::date || event.kind == Kind::look || event.after_ms > 10 * minute) continue;
            note(player.play(event));
        }
    now_ms_ = player.now_ms();
    step();
}

void KioskDays::leave() {
    if (!kiosk_->visiting()) return;
    if (dice_.one_in(3)) {
        kiosk_->apply(NextVisitorConfirmed{});
        return frame(frame_ms);
    }
    walk_away();
}

/// Until the kiosk lets go, asked only when it wants to be asked; how much later than it should.
void KioskDays::walk_away() {
    // Who asked for more time and left holds the kiosk for up to an hour.
    for (std::int64_t const end = now_ms_ + 2 * hour; kiosk_->visiting() && now_ms_ < end;) {
        auto const deadline = next_deadline_ms(kiosk_->settings(), kiosk_->session());
        // A wild visitor holds the kiosk up for minutes: what was over before it was asked again is not its own delay.
        bool const last = kiosk_->session().countdown && deadline && *deadline >= now_ms_;
        now_ms_ = std::max(now_ms_ + 1, due_ms_.value_or(end));
        step();
        if (last && !kiosk_->visiting()) seen_.worst_overshoot_ms = std::max(seen_.worst_overshoot_ms, now_ms_ - *deadline);
    }
    if (kiosk_->visiting()) note("a visitor who left two hours ago is still waited for");
}

// ---- what is kept

void KioskDays::keep_counts() {
    if (!statistics_.add(wall_clock_.date(), day_part(wall_clock_.hour()), kiosk_->take_counts())) note("the statistics were not taken");
}

void KioskDays::measure() {
    measured_ms_ = now_ms_;
    double const hours = static_cast<double>(now_ms_) / static_cast<double>(hour);
    double const pss = pss_kilobytes();
    seen_.pss_kb.add(hours, pss);
    if (hours >= options_.days * 24 / 4) seen_.settled_pss_kb.add(hours, pss);
    if (hours >= options_.days * 24 / 2) seen_.late_pss_kb.add(hours, pss);
    seen_.files.add(hours, open_files());
    seen_.threads.add(hours, threads());
    seen_.state_bytes.add(hours, static_cast<double>(bytes_in(options_.state)));
}

}  // namespace sprank::soak
