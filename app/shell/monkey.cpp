#include "shell/monkey.hpp"

#include <cmath>
#include <iostream>
#include <limits>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "shell/tour.hpp"

namespace sprank::shell {

namespace {
bool finite(ui::Rect const& r) { return std::isfinite(r.x) && std::isfinite(r.y) && std::isfinite(r.w) && std::isfinite(r.h); }

std::optional<std::string> broken_item(std::span<ui::Item const> items) {
    std::set<std::pair<ui::ItemId, bool>> known;
    for (ui::Item const& item : items) {
        if (!finite(item.rect) || !finite(item.visible)) return "item " + item.name + " stands nowhere";
        // An overlay may use a name that the screen under it uses too: only one of both can be operated.
        if (item.id != 0 && !known.emplace(item.id, item.overlay).second) return "two items are called " + item.name;
    }
    return std::nullopt;
}

class Monkey {
public:
    Monkey(Kiosk& kiosk, Arguments const& arguments, Settings const& settings)
        : kiosk_(kiosk), arguments_(arguments), settings_(settings), chance_(arguments.seed) {}

    std::optional<std::string> run() {
        for (long event = 1; event <= arguments_.events; ++event) {
            std::string const before{screen_name(kiosk_.session().screen)};
            act();
            kiosk_.step(now_ms_);
            if (event % 211 == 0) look();
            std::string const after{screen_name(kiosk_.session().screen)};
            if (before != after) ++screens[after];
            if (before != after && after == "attract") ++resets;
            if (auto const broken = broken_promise(kiosk_)) return "na " + std::to_string(event) + " keer: " + *broken;
        }
        return std::nullopt;
    }

    std::map<std::string, long> screens;
    long resets = 0;

private:
    int pick(int count) { return static_cast<int>(chance_() % static_cast<unsigned>(count)); }
    float share() { return static_cast<float>(chance_() % 10'000) / 10'000; }

    void act() {
        int const what = pick(1000);
        now_ms_ += 1 + pick(40);
        if (what < 420) return tap_something();
        if (what < 560) return contact(ui::Contact::Kind::down);
        if (what < 680) return contact(ui::Contact::Kind::move);
        if (what < 780) return contact(ui::Contact::Kind::up);
        if (what < 840) return drag();
        if (what < 900) return kiosk_.key(static_cast<ui::NavigationKey>(pick(8)), now_ms_);
        if (what < 950) return letters();
        if (what < 960) return kiosk_.wheel(anywhere(), share() * 20 - 10, now_ms_);
        if (what < 994) { now_ms_ += pick(3'000); return; }
        if (what < 998) { now_ms_ += pick(200'000); return; }
        resize();
    }

    /// Mostly on the glass; now and then what only a broken controller reports.
    ui::Point anywhere() {
        ui::Panel const& panel = kiosk_.panel();
        if (pick(12) != 0) return {share() * static_cast<float>(panel.width_px), share() * static_cast<float>(panel.height_px)};
        constexpr float infinite = std::numeric_limits<float>::infinity(), huge = std::numeric_limits<float>::max();
        std::array<float, 7> const odd{std::numeric_limits<float>::quiet_NaN(), infinite, -infinite, huge, -huge, -1, 1e9f};
        return {odd[static_cast<std::size_t>(pick(7))], odd[static_cast<std::size_t>(pick(7))]};
    }

    void contact(ui::Contact::Kind kind) { kiosk_.feed({kind, pick(3), anywhere(), now_ms_}); }

    void tap_something() {
        auto const items = kiosk_.items();
        if (items.empty()) return;
        ui::Item const& item = items[static_cast<std::size_t>(pick(static_cast<int>(items.size())))];
        ui::Point const at{kiosk_.units().exact_pixels(item.visible.centre().x), kiosk_.units().exact_pixels(item.visible.centre().y)};
        kiosk_.feed({ui::Contact::Kind::down, 7, at, now_ms_});
        now_ms_ += 20 + pick(100);
        kiosk_.feed({ui::Contact::Kind::up, 7, at, now_ms_});
    }

    void drag() {
        ui::Point at = anywhere();
        float const speed = share() * 400 - 200;
        kiosk_.feed({ui::Contact::Kind::down, 8, at, now_ms_});
        for (int i = 0; i < 6; ++i) {
            at.y += speed;
            kiosk_.feed({ui::Contact::Kind::move, 8, at, now_ms_ += 8});
            if (i % 2 == 1) kiosk_.step(now_ms_);
        }
        if (pick(20) != 0) kiosk_.feed({ui::Contact::Kind::up, 8, at, now_ms_});
    }

    void letters() {
        if (pick(3) == 0) return kiosk_.erase_letter(now_ms_);
        constexpr std::array<std::string_view, 12> texts{"las", "e", "zorg", "c++", "\"", "é", "%", "\xff", "'; drop", " ", "den haag", "ﬀ\xe2\x82"};
        kiosk_.type(texts[static_cast<std::size_t>(pick(12))], now_ms_);
    }

    void resize() {
        constexpr std::array<PixelSize, 6> sizes{{{1920, 1080}, {1080, 1920}, {1366, 768}, {3840, 2160}, {1280, 1024}, {768, 1366}}};
        kiosk_.resize(arguments_.panel(settings_, sizes[static_cast<std::size_t>(pick(6))]));
    }

    /// Pixels too, now and then: they cost most of the time.
    void look() {
        ui::Panel const& panel = kiosk_.panel();
        std::size_t const size = static_cast<std::size_t>(panel.width_px) * static_cast<std::size_t>(panel.height_px);
        if (pixels_.size() != size) kiosk_.invalidate();
        pixels_.resize(size);
        kiosk_.settle(now_ms_);
        kiosk_.paint({pixels_.data(), panel.width_px, panel.height_px, panel.width_px});
    }

    Kiosk& kiosk_;
    Arguments const& arguments_;
    Settings const& settings_;
    std::mt19937 chance_;
    std::int64_t now_ms_ = 1'000;
    std::vector<std::uint32_t> pixels_;
};
}  // namespace

std::optional<std::string> broken_promise(Kiosk const& kiosk) {
    Session const& session = kiosk.session();
    Catalogue const& catalogue = kiosk.catalogue();
    if (std::holds_alternative<Attract>(session.screen) && session != fresh_session(catalogue, kiosk.settings())) return "the attract loop knows something of a visitor";
    if (session.language >= catalogue.languages.size()) return "a language that is not there";
    if (session.history.size() > 32) return "more screens to go back to than 32";
    if (session.kept.size() > 12) return "more kept than the list holds";
    if (session.quiz.picked.size() > 3) return "more than three worlds picked";
    if (auto const* const search = std::get_if<Search>(&session.screen); search && search->text.size() > 40) return "more letters than fit";
    if (auto const* const question = std::get_if<QuizQuestion>(&session.screen))
        if (question->position < 0 || question->position >= static_cast<int>(session.quiz.order.size())) return "a question that is not there";
    if (auto const* const near = std::get_if<Near>(&session.screen); near && near->chosen && *near->chosen >= static_cast<int>(near->answer.offers.size()))
        return "a chosen offer that is not there";
    return broken_item(kiosk.items());
}

Result<void> run_monkey(Arguments const& arguments, Settings const& settings) {
    KioskSetup setup;
    setup.content = arguments.content;
    setup.settings = settings;
    setup.panel = arguments.panel(settings, arguments.size.value_or(PixelSize{}));
    setup.today = day_of_tours;
    setup.seed = arguments.seed;
    Result<std::unique_ptr<Kiosk>> kiosk = Kiosk::open(std::move(setup));
    if (!kiosk) return tl::unexpected(kiosk.error());
    Monkey monkey(**kiosk, arguments, settings);
    if (auto const broken = monkey.run()) return tl::unexpected(Failure{"AAP-01", *broken});
    nlohmann::ordered_json const json{{"seed", arguments.seed}, {"events", arguments.events}, {"screens", monkey.screens}, {"resets", monkey.resets}};
    std::cout << json.dump(1) << "\n";
    return {};
}

}  // namespace sprank::shell
