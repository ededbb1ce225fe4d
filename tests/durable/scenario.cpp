#include "durable/scenario.hpp"

#include <unistd.h>

#include <algorithm>

#include "store/content.hpp"
#include "store/content_install.hpp"
#include "store/content_writer.hpp"
#include "store/fallback_picture.hpp"
#include "store/incidents.hpp"
#include "store/pin_file.hpp"
#include "store/sample_bundle.hpp"
#include "store/settings_file.hpp"
#include "store/statistics_log.hpp"

namespace sprank::durable {

using namespace store;

fs::path fast_folder() {
    fs::path const memory = "/dev/shm";
    return ::access(memory.c_str(), W_OK) == 0 ? memory : fs::temp_directory_path();
}

namespace {

constexpr Date day{2026, 11, 26};
constexpr int adds = 6;

std::string make_package(fs::path const& path, int number) {
    auto bundle = sample_bundle();
    bundle.places.front().name = "Zwolle " + std::to_string(number);
    return write_content(bundle, path).value().substr(0, 16);
}

void install(StateFolder const& state, fs::path const& package, Progress& progress) {
    auto const installed = install_content(state, package);
    progress.done = installed.has_value();
    progress.refused = !progress.done;
}

void count(StatisticsLog& log, Progress& progress, int times) {
    for (int i = 0; i < times; ++i) {
        ++progress.begun;
        // Every other one with a clock that nobody trusts, and one from long ago, which the next forgets again.
        auto const today = i % 2 == 0 ? std::optional<Date>(day) : std::nullopt;
        if (log.add(today, DayPart::morning, {{"visits", 1}})) progress.counted = progress.begun;
    }
}

/// All of a start, as the kiosk does it.
void start(StateFolder const& state, Progress& progress) {
    (void)read_settings(shelf().settings);
    (void)open_state_folder(state);
    (void)file_last_incident(state.incidents());
    auto const choice = choose_content(state, shelf().bundled);
    auto const content = Content::open(choice.file);
    auto log = StatisticsLog::open(state.statistics(), StatisticsLog::Use::count).value();
    count(log, progress, 1);
    if (content) progress.done = confirm_good(state, choice);
}

// ---- how the disk was before

void nothing(StateFolder const&) {}

void proven_old(StateFolder const& state) {
    Progress progress;
    (void)open_state_folder(state);
    install(state, shelf().old_package, progress);
    (void)confirm_good(state, choose_content(state, shelf().bundled));
}
void fresh_new(StateFolder const& state) {
    Progress progress;
    proven_old(state);
    install(state, shelf().new_package, progress);
}
void new_in_vain(StateFolder const& state) {
    fresh_new(state);
    for (int i = 0; i < most_tries; ++i) (void)choose_content(state, shelf().bundled);
}
void three_and_rubbish(StateFolder const& state) {
    Progress progress;
    proven_old(state);
    install(state, shelf().third_package, progress);
    (void)confirm_good(state, choose_content(state, shelf().bundled));
    for (char const* const name : {"00000000000000aa", "00000000000000bb"}) {
        fs::create_directory(state.content() / "versions" / name);
        write_bytes(state.content() / "versions" / name / "content.db", "of an install that was killed");
    }
    write_bytes(state.content() / "staged/left", "over");
}
void damaged_new(StateFolder const& state) {
    fresh_new(state);
    fs::resize_file(state.content() / "versions" / shelf().new_name / "content.db", 5000);
}
void fourth_fault(StateFolder const& state) {
    proven_old(state);
    fs::create_directory(state.incidents());
    for (int number = 1; number <= kept_incidents; ++number)
        for (char const* const ending : {".txt", ".bmp"}) write_bytes(state.incidents() / ("incident-" + std::to_string(number) + ending), "of an earlier fault");
    write_bytes(state.incidents() / crash_note_name, "of the last fault");
    write_bytes(state.incidents() / crash_picture_name, "picture of the last fault");
}
void three_counts(StateFolder const& state) {
    Progress progress;
    (void)open_state_folder(state);
    auto log = StatisticsLog::open(state.statistics(), StatisticsLog::Use::count).value();
    count(log, progress, 3);
}
void damaged_counts(StateFolder const& state) {
    (void)open_state_folder(state);
    write_bytes(state.statistics(), std::string(9000, 'x'));
    write_bytes(state.statistics().string() + "-wal", "something");
}
void old_pin_and_picture(StateFolder const& state) {
    (void)open_state_folder(state);
    (void)set_pin(state.pin(), old_pin);
    (void)keep_fallback_picture(state, old_picture);
}

// ---- what happens

void install_new(StateFolder const& state, Progress& progress) { install(state, shelf().new_package, progress); }
void count_more(StateFolder const& state, Progress& progress) {
    auto log = StatisticsLog::open(state.statistics(), StatisticsLog::Use::count).value();
    count(log, progress, adds);
}
void count_much(StateFolder const& state, Progress& progress) {
    auto log = StatisticsLog::open(state.statistics(), StatisticsLog::Use::count).value();
    Tally wide;
    for (int i = 0; i < 900; ++i) wide["profession.beroep-" + std::to_string(i)] = 1;
    wide["visits"] = 1;
    for (int i = 0; i < 12; ++i) {
        ++progress.begun;
        if (log.add(Date{2026, 11, 1 + i}, DayPart::morning, wide)) progress.counted = progress.begun;
    }
}
void change_pin(StateFolder const& state, Progress& progress) { progress.done = set_pin(state.pin(), new_pin).has_value(), progress.refused = !progress.done; }
void change_picture(StateFolder const& state, Progress& progress) {
    progress.done = keep_fallback_picture(state, new_picture).has_value(), progress.refused = !progress.done;
}

std::string package_of(std::string const& version) {
    auto const& known = shelf();
    return bytes_of(version == known.old_name ? known.old_package : version == known.new_name ? known.new_package : version.empty() ? known.bundled : known.third_package);
}

std::string wrong_with_files(Scenario const& scenario, Progress const& progress, StateFolder const& state) {
    if (scenario.run == change_pin) {
        bool const is_old = check_pin(state.pin(), old_pin) == Result<bool>(true), is_new = check_pin(state.pin(), new_pin) == Result<bool>(true);
        if (is_old == is_new || (progress.done && is_old)) return "the PIN is neither the old nor the new one, or was told to be set and is not";
    }
    if (scenario.run == change_picture) {
        auto const bytes = bytes_of(state.fallback());
        if (bytes != new_picture && (bytes != old_picture || progress.done)) return "the picture is neither the old nor the new one";
    }
    if (scenario.prepare == fourth_fault) {
        (void)file_last_incident(state.incidents());
        if (newest_incident(state.incidents()) != "of the last fault") return "the last fault is forgotten";
        if (bytes_of(state.incidents() / "incident-4.bmp") != "picture of the last fault") return "the last fault has lost its picture";
        // Where the start went on, the oldest is gone; where it was ended, the next fault takes it away.
        for (auto const& entry : fs::directory_iterator(state.incidents()))
            if (!entry.path().filename().string().starts_with("incident-")) return "something of the last fault is still there";
    }
    return {};
}

std::string wrong_with_counts(Scenario const& scenario, Progress const& progress, StateFolder const& state) {
    int const visits = counted_visits(state) - scenario.counted_before;
    if (visits < progress.counted) return std::to_string(visits) + " visits, but " + std::to_string(progress.counted) + " were told to be kept";
    if (visits > progress.begun) return std::to_string(visits) + " visits of " + std::to_string(progress.begun);
    if (fs::exists(state.statistics().string() + ".damaged") && !scenario.sets_aside) return "sound counts were set aside";
    return {};
}

}  // namespace

Shelf::Shelf()
    : bundled(folder / "bundled.db"), settings(folder / "settings.toml"), old_package(folder / "old.db"), new_package(folder / "new.db"),
      third_package(folder / "third.db") {
    (void)make_package(bundled, 0);
    old_name = make_package(old_package, 1);
    new_name = make_package(new_package, 2);
    third_name = make_package(third_package, 3);
    write_bytes(settings, "language = \"nl\"\n");
}

Shelf const& shelf() {
    static Shelf const one;
    return one;
}

std::vector<Scenario> const& scenarios() {
    auto const &old = shelf().old_name, &fresh = shelf().new_name, &third = shelf().third_name;
    static std::vector<Scenario> const all{
        {"the very first start", nothing, start, {""}, ""},
        {"a start on content that has proven itself", proven_old, start, {old}, old},
        {"the first start on new content", fresh_new, start, {fresh}, fresh},
        {"a start on content that was tried in vain", new_in_vain, start, {old}, old},
        {"a start after a fault", fourth_fault, start, {old}, old},
        {"the first content that is brought", nothing, install_new, {"", fresh}, fresh},
        {"new content", proven_old, install_new, {old, fresh}, fresh},
        {"new content where much is left over", three_and_rubbish, install_new, {third, fresh}, fresh},
        {"the same content again after it was tried in vain", new_in_vain, install_new, {old, fresh}, fresh},
        {"the same content again after it was damaged", damaged_new, install_new, {old, fresh}, fresh},
        {"counting on a new disk", nothing, count_more, {""}, ""},
        {"counting", three_counts, count_more, {""}, "", 3},
        {"counting so much that it moves to the file", three_counts, count_much, {""}, "", 3},
        {"counting where the file is damaged", damaged_counts, count_more, {""}, "", 0, true},
        {"a new PIN", old_pin_and_picture, change_pin, {""}, ""},
        {"a new picture of failure", old_pin_and_picture, change_picture, {""}, ""},
    };
    return all;
}

int counted_visits(StateFolder const& state) {
    auto const log = StatisticsLog::open(state.statistics(), StatisticsLog::Use::count);
    auto const total = log->total();
    auto const at = total.find("visits");
    return at == total.end() ? 0 : at->second;
}

std::string what_is_wrong(Scenario const& scenario, Progress const& progress, StateFolder const& state, Afterwards afterwards) {
    // Exactly what the next start does.
    if (!open_state_folder(state)) return "the folder cannot be opened";
    if (auto wrong = wrong_with_counts(scenario, progress, state); !wrong.empty()) return wrong;
    if (auto wrong = wrong_with_files(scenario, progress, state); !wrong.empty()) return wrong;
    auto const choice = choose_content(state, shelf().bundled);
    if (std::find(scenario.legal.begin(), scenario.legal.end(), choice.version) == scenario.legal.end()) return "shows " + choice.version + ": " + choice.told();
    bool const installs = scenario.run == install_new;
    if (installs && progress.done && choice.version != scenario.after) return "was told to be installed and is not shown";
    if (bytes_of(choice.file) != package_of(choice.version)) return "shows content that is not whole";
    if (!confirm_good(state, choice)) return "cannot prove itself";
    if (afterwards == Afterwards::leave) return {};
    // And the kiosk goes on as if nothing had been.
    auto const next = install_content(state, shelf().third_package);
    if (!next) return next.error().text;
    if (choose_content(state, shelf().bundled).version != shelf().third_name) return "what is brought afterwards is not shown";
    if (!fs::is_empty(state.content() / "staged")) return "something is left over";
    auto log = StatisticsLog::open(state.statistics(), StatisticsLog::Use::count);
    if (!log->add(day, DayPart::evening, {{"visits", 1}})) return "cannot count afterwards";
    if (scenario.run == change_pin && !set_pin(state.pin(), old_pin)) return "takes no PIN afterwards";
    if (!keep_fallback_picture(state, old_picture)) return "takes no picture afterwards";
    return {};
}

}  // namespace sprank::durable
