#include "shell/bench.hpp"

#include <sys/resource.h>
#include <sys/utsname.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <thread>

#include "shell/scene.hpp"
#include "shell/tour.hpp"
#include "shell/version.hpp"

namespace sprank::shell {

namespace {
using Json = nlohmann::ordered_json;
constexpr std::int64_t first_ms = 6'000;  ///< when scenes begin
constexpr int frames_measured = 300, redraws_measured = 40;

std::int64_t now_us() {
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

template <typename Work>
double took_us(Work&& work) {
    auto const begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
}

double rounded(double value) { return std::round(value * 10) / 10; }

/// The value that `share` of them stay under.
double percentile(std::vector<double> values, double share) {
    std::ranges::sort(values);
    auto const at = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + .5);
    return values.empty() ? 0 : rounded(values[at]);
}

/// A number of kilobytes out of /proc/self, in megabytes; 0 where there is no such line.
double megabytes(char const* file, std::string const& field) {
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with(field + ":")) return rounded(std::stod(line.substr(field.size() + 1)) / 1024);
    return 0;
}

std::string machine() {
    utsname name{};
    uname(&name);
    std::ifstream lines("/proc/cpuinfo");
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with("model name")) return line.substr(line.find(':') + 2) + ", " + std::to_string(std::thread::hardware_concurrency()) + " cores, " + name.sysname + " " + name.release;
    return std::string{name.machine} + ", " + name.sysname + " " + name.release;
}

double processor_seconds() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    auto const seconds = [](timeval const& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6; };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

class Bench {
public:
    Bench(Kiosk& kiosk, ui::Panel const& panel)
        : kiosk_(kiosk), pixels_(static_cast<std::size_t>(panel.width_px) * static_cast<std::size_t>(panel.height_px)),
          surface_{pixels_.data(), panel.width_px, panel.height_px, panel.width_px} {}

    void first_frame() {
        kiosk_.settle(first_ms);
        kiosk_.paint(surface_);
    }

    /// frame: laying out a screen on which nothing moves. still: the same with the look for changed tiles. redraw: every pixel.
    Json screen(SceneRecipe const& recipe) {
        Session const start = fresh_session(kiosk_.catalogue(), kiosk_.settings());
        Scene scene(kiosk_, start.language, start.text, start.theme, false);
        recipe.steps(scene);
        kiosk_.settle(scene.now_ms());
        kiosk_.paint(surface_);
        std::vector<double> frame, still, redraw;
        for (int i = 0; i < frames_measured; ++i) {
            frame.push_back(took_us([&] { kiosk_.step(scene.now_ms()); }));
            still.push_back(frame.back() + took_us([&] { kiosk_.paint(surface_); }));
        }
        for (int i = 0; i < redraws_measured; ++i) {
            kiosk_.invalidate();
            redraw.push_back(took_us([&] { kiosk_.paint(surface_); }));
        }
        return {{"frame_us_p50", percentile(frame, .5)}, {"frame_us_p99", percentile(frame, .99)}, {"vertices", kiosk_.vertices()},
                {"still_us_p50", percentile(still, .5)}, {"redraw_us_p50", percentile(redraw, .5)}, {"redraw_us_p99", percentile(redraw, .99)}};
    }

    /// A list that moves by a few units a frame under a finger: laying out, and painting what that changes. Empty where
    /// nothing scrolls.
    Json scrolling(SceneRecipe const& recipe) {
        Session const start = fresh_session(kiosk_.catalogue(), kiosk_.settings());
        Scene scene(kiosk_, start.language, start.text, start.theme, false);
        recipe.steps(scene);
        kiosk_.settle(scene.now_ms());
        kiosk_.paint(surface_);
        std::vector<double> frame, paint;
        bool moved = false;
        for (int i = 1; i <= frames_measured; ++i) {
            constexpr int turn = 60;
            constexpr float per_frame = 9;
            scene.scroll(per_frame * static_cast<float>(i / turn % 2 == 0 ? i % turn : turn - i % turn));
            frame.push_back(took_us([&] { kiosk_.step(scene.now_ms()); }));
            if (i <= turn) kiosk_.settle(scene.now_ms());  // the pictures come in the first round
            paint.push_back(took_us([&] { moved = !kiosk_.paint(surface_).empty() || moved; }));
        }
        if (!moved) return {};
        return {{"frame_us_p50", percentile(frame, .5)}, {"paint_us_p50", percentile(paint, .5)}, {"paint_us_p99", percentile(paint, .99)}};
    }

    double search_us() {
        std::vector<double> times;
        for (int round = 0; round < 5; ++round)
            for (std::string_view const text : {"l", "la", "las", "tech", "elektro", "zorg", "warmtepomp", "monteur", "zzz"})
                times.push_back(took_us([&] { kiosk_.content().search(text, "nl"); }));
        return percentile(times, .5);
    }

    double offers_us() {
        std::vector<double> times;
        for (int round = 0; round < 5; ++round)
            for (Profession const& profession : kiosk_.catalogue().professions) {
                OfferQuery query;
                query.from = kiosk_.home_place().position;
                query.profession = round == 0 ? std::string{} : profession.id;
                times.push_back(took_us([&] { kiosk_.content().offers(query); }));
            }
        return percentile(times, .5);
    }

    double quiz_us() {
        std::vector<double> times;
        std::mt19937 chance(1);
        for (int round = 0; round < 256; ++round) {
            std::vector<Answer> answers(kiosk_.catalogue().quiz.size());
            for (Answer& answer : answers) answer = static_cast<std::uint8_t>(chance() % 5);
            times.push_back(took_us([&] { (void)score_quiz(kiosk_.catalogue(), answers, {}); }));
        }
        return percentile(times, .5);
    }

private:
    Kiosk& kiosk_;
    std::vector<std::uint32_t> pixels_;
    raster::Surface surface_;
};

/// Share of one core that the process takes while nothing happens.
double idle_percent() {
    constexpr double seconds = 1;
    double const before = processor_seconds();
    std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
    return rounded((processor_seconds() - before) / seconds * 1000) / 10;
}
}  // namespace

Result<void> run_bench(Arguments const& arguments, Settings const& settings) {
    std::int64_t const begin_us = now_us();
    KioskSetup setup;
    setup.content = arguments.content;
    setup.settings = settings;
    setup.panel = arguments.panel(settings, arguments.size.value_or(PixelSize{}));
    setup.today = day_of_tours;
    setup.hurry_ms = first_ms;
    setup.pictures = PictureWork::worker;
    ui::Panel const panel = setup.panel;
    Result<std::unique_ptr<Kiosk>> kiosk = Kiosk::open(std::move(setup));
    if (!kiosk) return tl::unexpected(kiosk.error());
    double const start_ms = rounded(static_cast<double>(now_us() - begin_us) / 1000);
    Bench bench(**kiosk, panel);
    bench.first_frame();
    double const first_frame_ms = rounded(static_cast<double>(now_us() - begin_us) / 1000);
    Json screens = Json::object();
    for (SceneRecipe const& recipe : all_scenes((*kiosk)->catalogue())) {
        if (screens.contains(recipe.name)) continue;
        screens[recipe.name] = bench.screen(recipe);
        if (Json const scrolling = bench.scrolling(recipe); !scrolling.empty()) screens[recipe.name]["scroll"] = scrolling;
    }
    double const textures = static_cast<double>((*kiosk)->pictures().bytes() + (*kiosk)->letter_bytes()) / (1 << 20);
    Json json{{"program", program_version}, {"machine", machine()}, {"size", {panel.width_px, panel.height_px}},
              {"threads", settings.presenting_threads}, {"start_ms", start_ms}, {"first_frame_ms", first_frame_ms},
              {"rss_mb", megabytes("/proc/self/status", "VmRSS")}, {"pss_mb", megabytes("/proc/self/smaps_rollup", "Pss")},
              {"idle_cpu_percent", idle_percent()}, {"screens", screens}, {"search_us", bench.search_us()}, {"offers_us", bench.offers_us()},
              {"quiz_us", bench.quiz_us()}, {"textures_mb", rounded(textures)}};
    std::cout << json.dump(1) << "\n";
    return {};
}

}  // namespace sprank::shell
