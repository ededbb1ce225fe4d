#include "shell/wild_event.hpp"

#include <array>
#include <charconv>
#include <sstream>

#include "shell/promises.hpp"
#include "shell/tour.hpp"

namespace sprank::shell {

namespace {
constexpr std::string_view first_line = "# sprank monkey 1";
constexpr std::array<std::string_view, 12> kinds{"down", "move", "up", "key", "wheel", "letters", "erase", "wait", "date", "language", "panel", "look"};
constexpr std::array<std::string_view, wild_letters> letters{"las", "e", "zorg", "c++", "\"", "é", "%", "\xff", "'; drop", " ", "den haag", "ﬀ\xe2\x82"};
constexpr std::array<std::optional<Date>, wild_dates> dates{day_of_tours, std::nullopt, Date{2026, 12, 31}, Date{2027, 6, 1}, Date{2059, 12, 31}, Date{2026, 1, 1}, Date{1970, 1, 1}};
constexpr std::array<PixelSize, wild_panels> panels{{{1920, 1080}, {1080, 1920}, {1366, 768}, {768, 1366}, {3840, 2160}, {2160, 3840}, {1280, 1024}, {1024, 1280}}};
constexpr std::int64_t frame_ms = 8;

template <typename Choices>
auto const& one_of(Choices const& choices, int number) {
    return choices[static_cast<std::size_t>(std::abs(number)) % choices.size()];
}
}  // namespace

// ---- text

std::string text_of(WildRun const& run) {
    std::ostringstream text;
    text << first_line << "\nkiosk " << run.seed << " " << run.start_ms << "\n";
    for (WildEvent const& event : run.events) {
        std::array<char, 64> place{};
        char* end = std::to_chars(place.data(), place.data() + 30, event.at.x).ptr;
        *end++ = ' ';
        end = std::to_chars(end, place.data() + place.size(), event.at.y).ptr;
        text << kinds[static_cast<std::size_t>(event.kind)] << " " << event.after_ms << " " << event.number << " " << std::string_view(place.data(), static_cast<std::size_t>(end - place.data())) << "\n";
    }
    return text.str();
}

std::optional<WildRun> read_wild_run(std::string_view text) {
    std::istringstream lines{std::string(text)};
    std::string line, word, x, y;
    WildRun run;
    if (!std::getline(lines, line) || line != first_line) return std::nullopt;
    if (!(lines >> word >> run.seed >> run.start_ms) || word != "kiosk") return std::nullopt;
    while (lines >> word) {
        WildEvent event;
        auto const kind = std::ranges::find(kinds, word);
        if (kind == kinds.end() || !(lines >> event.after_ms >> event.number >> x >> y)) return std::nullopt;
        event.kind = static_cast<WildEvent::Kind>(kind - kinds.begin());
        if (std::from_chars(x.data(), x.data() + x.size(), event.at.x).ec != std::errc{} || std::from_chars(y.data(), y.data() + y.size(), event.at.y).ec != std::errc{}) return std::nullopt;
        run.events.push_back(event);
    }
    return run;
}

// ---- playing

WildPlayer::WildPlayer(Kiosk& kiosk, Arguments const& arguments, std::int64_t start_ms) : kiosk_(kiosk), arguments_(arguments), now_ms_(start_ms), stepped_ms_(start_ms) {
    kiosk_.step(now_ms_);
    kiosk_.step(now_ms_);
}

std::optional<std::string> WildPlayer::play(WildEvent const& event) {
    using Kind = WildEvent::Kind;
    now_ms_ += std::max<std::int64_t>(0, event.after_ms);
    perform(event);
    // Contacts that come faster than frames are handed over together, as SDL does.
    bool const contact = event.kind == Kind::down || event.kind == Kind::move || event.kind == Kind::up;
    if (contact && now_ms_ - stepped_ms_ < frame_ms) return std::nullopt;
    kiosk_.step(now_ms_);
    stepped_ms_ = now_ms_;
    if (auto broken = broken_promise(kiosk_)) return broken;
    if (auto broken = broken_promise_of_time(kiosk_, now_ms_)) return broken;
    return event.kind == Kind::key ? broken_focus() : std::nullopt;
}

void WildPlayer::perform(WildEvent const& event) {
    using Kind = WildEvent::Kind;
    switch (event.kind) {
        case Kind::down: return kiosk_.feed({ui::Contact::Kind::down, event.number, event.at, now_ms_});
        case Kind::move: return kiosk_.feed({ui::Contact::Kind::move, event.number, event.at, now_ms_});
        case Kind::up: return kiosk_.feed({ui::Contact::Kind::up, event.number, event.at, now_ms_});
        case Kind::key: return kiosk_.key(static_cast<ui::NavigationKey>(event.number % wild_keys), now_ms_);
        case Kind::wheel: return kiosk_.wheel({kiosk_.units().exact_pixels(kiosk_.units().width()) / 2, event.at.y}, event.at.x, now_ms_);
        case Kind::letters: return kiosk_.type(one_of(letters, event.number), now_ms_);
        case Kind::erase: return kiosk_.erase_letter(now_ms_);
        case Kind::wait: return;
        case Kind::date: return kiosk_.know_date(one_of(dates, event.number));
        case Kind::language: return kiosk_.apply(LanguageChosen{static_cast<LanguageIndex>(event.number)});
        case Kind::panel: return kiosk_.resize(arguments_.panel(kiosk_.settings(), one_of(panels, event.number)));
        case Kind::look: return look();
    }
}

/// Pixels too, now and then: they cost most of the time.
void WildPlayer::look() {
    ui::Panel const& panel = kiosk_.panel();
    std::size_t const size = static_cast<std::size_t>(panel.width_px) * static_cast<std::size_t>(panel.height_px);
    if (pixels_.size() != size) kiosk_.invalidate();
    pixels_.resize(size);
    kiosk_.settle(now_ms_);
    kiosk_.paint({pixels_.data(), panel.width_px, panel.height_px, panel.width_px});
    ++pictures_;
}

/// What a key leads to can be seen, once the list has moved there.
std::optional<std::string> WildPlayer::broken_focus() {
    ui::Interaction const& interaction = kiosk_.interaction();
    if (kiosk_.touch().held() || interaction.moving()) return std::nullopt;
    for (ui::Item const& item : kiosk_.items()) {
        if (item.id == 0 || !interaction.focused(item.id)) continue;
        ui::Point const middle = item.rect.centre();
        bool const inside = middle.x >= 0 && middle.y >= 0 && middle.x <= kiosk_.units().width() && middle.y <= kiosk_.units().height();
        if (!inside && item.area == 0) return "the keys lead to " + item.name + ", outside the picture";
    }
    return std::nullopt;
}

Result<std::unique_ptr<Kiosk>> open_wild(Arguments const& arguments, Settings const& settings, WildRun const& run) {
    KioskSetup setup;
    setup.content = arguments.content;
    setup.settings = settings;
    setup.panel = arguments.panel(settings, arguments.size.value_or(PixelSize{}));
    setup.today = day_of_tours;
    setup.seed = run.seed;
    return Kiosk::open(std::move(setup));
}

Result<std::optional<WildEnd>> play_wild(Arguments const& arguments, Settings const& settings, WildRun const& run) {
    Result<std::unique_ptr<Kiosk>> kiosk = open_wild(arguments, settings, run);
    if (!kiosk) return tl::unexpected(kiosk.error());
    WildPlayer player(**kiosk, arguments, run.start_ms);
    for (std::size_t i = 0; i < run.events.size(); ++i)
        if (auto const broken = player.play(run.events[i])) return std::optional{WildEnd{i + 1, *broken}};
    return std::optional<WildEnd>{};
}

WildRun shrunk(WildRun run, std::function<bool(WildRun const&)> const& breaks, int tries) {
    // Most of what happened before does not matter: ever longer ends of it first.
    for (std::size_t length = 50; length < run.events.size() && tries > 0; length *= 4) {
        WildRun last{run.seed, run.start_ms, {run.events.end() - static_cast<std::ptrdiff_t>(length), run.events.end()}};
        if (--tries; !breaks(last)) continue;
        run = std::move(last);
        break;
    }
    // Then pieces out of the middle, ever smaller ones.
    for (std::size_t piece = run.events.size() / 2; piece > 0 && tries > 0; piece /= 2)
        for (std::size_t at = 0; at + piece <= run.events.size() && tries > 0;) {
            WildRun without = run;
            auto const from = without.events.begin() + static_cast<std::ptrdiff_t>(at);
            without.events.erase(from, from + static_cast<std::ptrdiff_t>(piece));
            if (--tries; breaks(without)) run = std::move(without);
            else at += piece;
        }
    return run;
}

}  // namespace sprank::shell
