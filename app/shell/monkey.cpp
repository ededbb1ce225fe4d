#include "shell/monkey.hpp"

#include <array>
#include <fstream>
#include <iostream>
#include <limits>
#include <map>
#include <nlohmann/json.hpp>

namespace sprank::shell {

namespace {
using Kind = WildEvent::Kind;
constexpr long switched_off_after = 250'000;  ///< events; what leads to a fault must fit into memory
constexpr long looks_apart = 997, told_apart = 100'000;
constexpr int shrinking_tries = 400;
constexpr std::size_t last_events = 30;
}  // namespace

// ---- what it does

std::vector<WildEvent> Monkey::next(Kiosk const& kiosk) {
    int const what = pick(1000), after = 1 + pick(40);
    ui::Panel const& panel = kiosk.panel();
    if (what < 380) return tap(kiosk);
    if (what < 480) return {{Kind::down, after, pick(5), anywhere(panel)}};
    if (what < 600) return {{Kind::move, after, pick(5), anywhere(panel)}};
    if (what < 740) return {{Kind::up, after, pick(5), anywhere(panel)}};
    if (what < 790) return drag(panel);
    if (what < 810) return two_fingers(panel);
    if (what < 870) return {{Kind::key, after, pick(wild_keys), {}}};
    if (what < 900) return {{Kind::letters, after, pick(wild_letters), {}}};
    if (what < 920) return {{Kind::erase, after, 0, {}}};
    if (what < 930) return {{Kind::wheel, after, 0, {share() * 20 - 10, anywhere(panel).y}}};
    if (what < 980) return {{Kind::wait, pick(3'000), 0, {}}};
    if (what < 990) return {{Kind::wait, pick(200'000), 0, {}}};
    if (what < 991) return ghost(panel);
    return {rare()};
}

WildEvent Monkey::rare() {
    constexpr std::int64_t wraps_ms = std::int64_t{1} << 32;
    int const what = pick(100);
    if (what < 40) return {Kind::date, 1, pick(wild_dates), {}};
    if (what < 70) return {Kind::language, 1, pick(wild_languages), {}};
    if (what < 90) return {Kind::wait, 60'000 * std::int64_t{pick(3'000)}, 0, {}};  // up to two days
    if (what < 93) return {Kind::wait, wraps_ms - pick(60'000), 0, {}};
    return {Kind::panel, 1, pick(wild_panels), {}};
}

/// Mostly on the glass; now and then what only a broken controller reports.
ui::Point Monkey::anywhere(ui::Panel const& panel) {
    if (pick(12) != 0) return {share() * static_cast<float>(panel.width_px), share() * static_cast<float>(panel.height_px)};
    constexpr float infinite = std::numeric_limits<float>::infinity(), huge = std::numeric_limits<float>::max();
    std::array<float, 7> const odd{std::numeric_limits<float>::quiet_NaN(), infinite, -infinite, huge, -huge, -1, 1e9f};
    float const x = odd[static_cast<std::size_t>(pick(7))];
    return {x, odd[static_cast<std::size_t>(pick(7))]};
}

std::vector<WildEvent> Monkey::tap(Kiosk const& kiosk) {
    auto const items = kiosk.items();
    if (items.empty()) return {{Kind::wait, 16, 0, {}}};
    ui::Item const& item = items[static_cast<std::size_t>(pick(static_cast<int>(items.size())))];
    ui::Point const at{kiosk.units().exact_pixels(item.visible.centre().x), kiosk.units().exact_pixels(item.visible.centre().y)};
    int const finger = 7 + pick(3), after = 1 + pick(40), held = 20 + pick(100);
    // A lift that the panel loses, one time in forty.
    if (pick(40) == 0) return {{Kind::down, after, finger, at}};
    return {{Kind::down, after, finger, at}, {Kind::up, held, finger, at}};
}

std::vector<WildEvent> Monkey::drag(ui::Panel const& panel) {
    ui::Point at = anywhere(panel);
    float const across = share() * 100 - 50, along = share() * 400 - 200;
    std::vector<WildEvent> events{{Kind::down, 1, 8, at}};
    for (int i = 0; i < 6; ++i) {
        at = {at.x + across, at.y + along};
        events.push_back({Kind::move, 8, 8, at});
    }
    if (pick(20) != 0) events.push_back({Kind::up, 8, 8, at});
    return events;
}

/// Two that pinch, turn or tap at once; in any order of lifting.
std::vector<WildEvent> Monkey::two_fingers(ui::Panel const& panel) {
    ui::Point one = anywhere(panel), other = anywhere(panel);
    std::vector<WildEvent> events{{Kind::down, 1, 5, one}, {Kind::down, pick(30), 6, other}};
    for (int i = pick(6); i > 0; --i) {
        one.x += 20, other.x -= 20;
        events.push_back({Kind::move, 4, 5, one});
        events.push_back({Kind::move, 4, 6, other});
    }
    int const first = 5 + pick(2);
    events.push_back({Kind::up, pick(50), first, first == 5 ? one : other});
    events.push_back({Kind::up, pick(50), 11 - first, first == 5 ? other : one});
    return events;
}

/// Water: taps without end on one spot, or a finger that does not lift for more than a minute.
std::vector<WildEvent> Monkey::ghost(ui::Panel const& panel) {
    ui::Point const at = anywhere(panel);
    if (pick(2) == 0) return {{Kind::down, 1, 12, at}, {Kind::move, 30'000, 12, {at.x + 1, at.y}}, {Kind::move, 32'000, 12, at}};
    std::vector<WildEvent> events;
    for (int i = 40 + pick(60); i > 0; --i) events.push_back({Kind::down, 1 + pick(20), 13 + i, at});
    return events;
}

// ---- what comes of it

namespace {
/// A monkey at a kiosk, until its events are over or something breaks.
class Visit {
public:
    Visit(Arguments const& arguments, Settings const& settings) : arguments_(arguments), settings_(settings), monkey_(arguments.seed) {}

    Result<void> run() {
        while (events_ < arguments_.events) {
            if (Result<void> const switched_on = begin(); !switched_on) return switched_on;
            long const until = std::min(arguments_.events, events_ + switched_off_after);
            while (events_ < until)
                for (WildEvent const& event : monkey_.next(*kiosk_)) {
                    if (events_ == until) break;
                    if (auto const broken = play(event)) return failed(*broken);
                }
        }
        return {};
    }

    nlohmann::ordered_json json() const {
        return {{"seed", arguments_.seed}, {"events", events_}, {"screens", screens_}, {"resets", resets_}, {"starts", starts_}, {"pictures", pictures_}};
    }

private:
    Result<void> begin() {
        // Just switched on, and after months: right before a clock of 32 bits wraps.
        constexpr std::array<std::int64_t, 3> begins{1'000, (std::int64_t{1} << 31) - 600'000, (std::int64_t{1} << 32) - 600'000};
        run_ = {arguments_.seed + static_cast<std::uint32_t>(starts_), begins[static_cast<std::size_t>(starts_) % begins.size()], {}};
        ++starts_;
        player_.reset();
        Result<std::unique_ptr<Kiosk>> opened = open_wild(arguments_, settings_, run_);
        if (!opened) return tl::unexpected(opened.error());
        kiosk_ = std::move(*opened);
        player_.emplace(*kiosk_, arguments_, run_.start_ms);
        return {};
    }

    std::optional<std::string> play(WildEvent const& event) {
        ++events_;
        std::string_view const before = screen_name(kiosk_->session().screen);
        if (auto const broken = played(event)) return broken;
        std::string_view const after = screen_name(kiosk_->session().screen);
        if (before != after) {
            ++screens_[std::string(after)];
            if (!kiosk_->visiting()) ++resets_, (void)kiosk_->take_counts();
        }
        if (events_ % told_apart == 0) std::cerr << "aap " << arguments_.seed << ": " << events_ << " van " << arguments_.events << ", " << resets_ << " bezoekers\n";
        if (events_ % looks_apart != 0) return std::nullopt;
        ++pictures_;
        return played({Kind::look, 0, 0, {}});
    }

    std::optional<std::string> played(WildEvent const& event) {
        run_.events.push_back(event);
        return player_->play(event);
    }

    Result<void> failed(std::string const& broken) {
        std::string const what = "na " + std::to_string(events_) + " keer met begingetal " + std::to_string(arguments_.seed) + ": " + broken;
        std::cerr << what << "\nDe laatste gebeurtenissen:\n";
        WildRun last{run_.seed, run_.start_ms, run_.events};
        if (last.events.size() > last_events) last.events.erase(last.events.begin(), last.events.end() - static_cast<std::ptrdiff_t>(last_events));
        std::cerr << text_of(last);
        WildRun const fewer = shrunk(std::move(run_), [&](WildRun const& candidate) {
            auto const end = play_wild(arguments_, settings_, candidate);
            return end && *end && (*end)->broken == broken;
        }, shrinking_tries);
        std::string const name = "monkey-" + std::to_string(arguments_.seed) + ".wild";
        if (std::ofstream(name) << text_of(fewer)) std::cerr << "Na te spelen, " << fewer.events.size() << " gebeurtenissen: sprank --replay " << name << "\n";
        return tl::unexpected(Failure{"AAP-01", what});
    }

    Arguments const& arguments_;
    Settings const& settings_;
    Monkey monkey_;
    WildRun run_;
    std::unique_ptr<Kiosk> kiosk_;
    std::optional<WildPlayer> player_;
    std::map<std::string, long> screens_;
    long events_ = 0, resets_ = 0, starts_ = 0, pictures_ = 0;
};
}  // namespace

Result<void> run_monkey(Arguments const& arguments, Settings const& settings) {
    Visit visit(arguments, settings);
    if (Result<void> const went = visit.run(); !went) return went;
    std::cout << visit.json().dump(1) << "\n";
    return {};
}

}  // namespace sprank::shell
