// A disk that is full, broken or read-only: the kiosk goes on, loses nothing that it can keep, and is well again when the disk is.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <iostream>

#include "durable/recorded_disk.hpp"
#include "durable/scenario.hpp"
#include "store/content_install.hpp"
#include "store/pin_file.hpp"
#include "store/statistics_log.hpp"

namespace sprank::durable {
namespace {

using store::DurableStep;
using store::StatisticsLog;
constexpr Date day{2026, 11, 26};
constexpr int errors[]{ENOSPC, EIO, EROFS};

/// Runs it on a copy of what was prepared, on a disk that fails; then on a disk that is well again it must be in a legal state.
struct Round {
    Scenario const& scenario;
    store::ScratchFolder const& prepared;
    int count = 0;

    template <typename Arrange>
    void run(Arrange arrange) {
        store::ScratchFolder const folder(fast_folder());
        if (fs::exists(prepared / "state")) fs::copy(prepared / "state", folder / "state", fs::copy_options::recursive);
        store::StateFolder const state{folder / "state"};
        Progress progress;
        {
            RecordedDisk disk;
            arrange(disk);
            scenario.run(state, progress);
        }
        // That all goes on afterwards is costly to try; kill_test does it every time.
        CHECK(what_is_wrong(scenario, progress, state, ++count % 8 == 1 ? Afterwards::try_all : Afterwards::leave) == "");
    }
};

}  // namespace

TEST_CASE("wherever a write, a sync or a rename fails once, nothing that was told to be kept is lost") {
    int rounds = 0;
    for (auto const& scenario : scenarios()) {
        CAPTURE(scenario.name);
        store::ScratchFolder const prepared(fast_folder());
        scenario.prepare({prepared / "state"});
        Round round{scenario, prepared};
        std::size_t count = 0;
        round.run([&](RecordedDisk& disk) {
            disk.failing = [&](DiskEvent const&) {
                ++count;
                return 0;
            };
        });
        REQUIRE(count > 0);
        // Where there are very many, they are much alike.
        for (std::size_t at = 1; at <= count; at += 1 + count / 60) {
            int const error = errors[at % 3];
            CAPTURE(at);
            CAPTURE(error);
            std::size_t event = 0;
            round.run([&](RecordedDisk& disk) { disk.failing = [&](DiskEvent const&) { return ++event == at ? error : 0; }; });
            ++rounds;
        }
    }
    MESSAGE(rounds << " operations failed");
}

TEST_CASE("a disk that is full, broken or read-only from any step on leaves a legal state") {
    int rounds = 0;
    for (auto const& scenario : scenarios()) {
        CAPTURE(scenario.name);
        store::ScratchFolder const prepared(fast_folder());
        scenario.prepare({prepared / "state"});
        Round round{scenario, prepared};
        std::set<DurableStep> steps;
        round.run([&](RecordedDisk& disk) { disk.reached = [&](DurableStep step) { steps.insert(step); }; });
        for (auto const step : steps) {
            for (int const error : errors) {
                std::string const name(store::durable_step_name(step));
                CAPTURE(name);
                CAPTURE(error);
                bool broken = false;
                round.run([&](RecordedDisk& disk) {
                    disk.reached = [&](DurableStep one) { broken = broken || one == step; };
                    disk.failing = [&](DiskEvent const& event) { return broken && event.kind != DiskEvent::Kind::told ? error : 0; };
                });
                ++rounds;
            }
        }
        for (int const error : errors) {
            CAPTURE(error);
            round.run([&](RecordedDisk& disk) { disk.failing = [&](DiskEvent const&) { return error; }; });
        }
    }
    MESSAGE(rounds << " disks broke");
}

TEST_CASE("what was counted while a write failed is counted once, and once only, when the disk works again") {
    for (int const error : errors) {
        CAPTURE(error);
        for (std::size_t first = 0; first < 60; ++first) {
            CAPTURE(first);
            store::ScratchFolder const folder(fast_folder());
            auto const file = folder / "statistics.db";
            RecordedDisk disk;
            std::size_t at = 0;
            // Five in a row fail, wherever they fall.
            disk.failing = [&](DiskEvent const&) { return ++at > first && at <= first + 5 ? error : 0; };
            auto log = StatisticsLog::open(file, StatisticsLog::Use::count);
            for (int i = 0; i < 8; ++i) (void)log->add(day, DayPart::morning, {{"visits", 1}});
            disk.failing = [](DiskEvent const&) { return 0; };
            CHECK(log->add(day, DayPart::morning, {{"visits", 1}}));
            CHECK(log->total() == Tally{{"visits", 9}});
            CHECK(log->waiting() == 0);
            CHECK_FALSE(fs::exists(file.string() + ".damaged"));
        }
    }
}

// ---- the same on real disks

namespace {

#define EXPECT(what) \
    if (!(what)) return std::cerr << "failing_disk_test.cpp:" << __LINE__ << ": " #what "\n", 1

constexpr int cannot = 77;

/// In a child, for what it does to itself is not undone.
int in_child(int (*doing)(fs::path const&)) {
    store::ScratchFolder const folder(fast_folder());
    (void)shelf();
    auto const child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) ::_exit(doing(folder / "state"));
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    return WEXITSTATUS(status);
}

/// All that a kiosk does; the disk takes nothing now.
int goes_on(store::StateFolder const& state, StatisticsLog& log) {
    (void)log.trouble();
    EXPECT(!log.add(day, DayPart::morning, {{"visits", 1}}));
    EXPECT(!log.add(day, DayPart::morning, {{"visits", 1}}));
    EXPECT(log.waiting() == 1);
    auto const installed = store::install_content(state, shelf().new_package);
    EXPECT(!installed && installed.error().code == store::content_not_kept);
    EXPECT(store::set_pin(state.pin(), new_pin).error().code == "PIN-05");
    EXPECT(store::check_pin(state.pin(), old_pin) == Result<bool>(true));
    auto const choice = store::choose_content(state, shelf().bundled);
    EXPECT(choice.version == shelf().old_name && choice.passed_over.empty());
    return 0;
}

/// And now it does again.
int is_well(store::StateFolder const& state, StatisticsLog& log) {
    EXPECT(log.add(day, DayPart::morning, {{"visits", 1}}));
    EXPECT(log.total().at("visits") == 4 && log.waiting() == 0);
    EXPECT(store::install_content(state, shelf().new_package));
    EXPECT(store::choose_content(state, shelf().bundled).version == shelf().new_name);
    EXPECT(store::set_pin(state.pin(), new_pin));
    return 0;
}

int make_ready(store::StateFolder const& state) {
    EXPECT(store::open_state_folder(state));
    EXPECT(store::install_content(state, shelf().old_package));
    EXPECT(store::confirm_good(state, store::choose_content(state, shelf().bundled)));
    EXPECT(store::set_pin(state.pin(), old_pin));
    return 0;
}

bool mounted(fs::path const& place) {
    fs::create_directories(place);
    return ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("sprank", place.c_str(), "tmpfs", 0, "size=6m") == 0;
}

int full(fs::path const& place) {
    if (!mounted(place)) return cannot;
    store::StateFolder const state{place / "sprank"};
    if (int const failed = make_ready(state)) return failed;
    auto log = StatisticsLog::open(state.statistics(), StatisticsLog::Use::count);
    EXPECT(log->add(day, DayPart::morning, {{"visits", 1}}));
    int const filler = ::open((place / "filler").c_str(), O_WRONLY | O_CREAT, 0600);
    std::string const much(4096, 'x');
    while (::write(filler, much.data(), much.size()) > 0) continue;
    ::close(filler);
    if (int const failed = goes_on(state, *log)) return failed;
    // A start on a full disk.
    auto other = StatisticsLog::open(place / "sprank/other.db", StatisticsLog::Use::count);
    EXPECT(other->trouble().has_value() && !other->trouble().has_value());
    EXPECT(!other->add(day, DayPart::morning, {{"visits", 1}}));
    fs::remove(place / "filler");
    EXPECT(other->add(day, DayPart::morning, {}));
    return is_well(state, *log);
}

int read_only(fs::path const& place) {
    if (!mounted(place)) return cannot;
    store::StateFolder const state{place / "sprank"};
    if (int const failed = make_ready(state)) return failed;
    EXPECT(StatisticsLog::open(state.statistics(), StatisticsLog::Use::count)->add(day, DayPart::morning, {{"visits", 1}}));
    EXPECT(::mount("sprank", place.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=6m") == 0);
    EXPECT(!store::open_state_folder(state));
    auto log = StatisticsLog::open(state.statistics(), StatisticsLog::Use::count);
    EXPECT(log->trouble().has_value());
    if (int const failed = goes_on(state, *log)) return failed;
    EXPECT(::mount("sprank", place.c_str(), "tmpfs", MS_REMOUNT, "size=6m") == 0);
    return is_well(state, *log);
}

/// New content on a disk that takes no mark is not tried: it might end every start from now on.
int read_only_with_new(fs::path const& place) {
    if (!mounted(place)) return cannot;
    store::StateFolder const state{place / "sprank"};
    if (int const failed = make_ready(state)) return failed;
    EXPECT(store::install_content(state, shelf().new_package));
    EXPECT(::mount("sprank", place.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=6m") == 0);
    auto const choice = store::choose_content(state, shelf().bundled);
    EXPECT(choice.version == shelf().old_name);
    EXPECT(choice.passed_over.front().why == store::ContentTrouble::unmarkable);
    return 0;
}

/// Without any right to mount: no file may grow.
int limited(fs::path const& place) {
    store::StateFolder const state{place};
    if (int const failed = make_ready(state)) return failed;
    auto log = StatisticsLog::open(state.statistics(), StatisticsLog::Use::count);
    EXPECT(log->add(day, DayPart::morning, {{"visits", 1}}));
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit const none{0, RLIM_INFINITY}, all{RLIM_INFINITY, RLIM_INFINITY};
    EXPECT(::setrlimit(RLIMIT_FSIZE, &none) == 0);
    int const failed = goes_on(state, *log);
    EXPECT(::setrlimit(RLIMIT_FSIZE, &all) == 0);
    return failed != 0 ? failed : is_well(state, *log);
}

void told(int code, char const* what) {
    if (code == cannot) MESSAGE("skipped, this machine mounts nothing: " << what);
    else CHECK_MESSAGE(code == 0, what);
}

}  // namespace

TEST_CASE("a kiosk whose disk is full goes on, and is well when there is room again") {
    told(in_child(full), "full");
    told(in_child(limited), "no file may grow");
}

TEST_CASE("a kiosk whose disk became read-only goes on, and is well when it is no longer") {
    told(in_child(read_only), "read-only");
    told(in_child(read_only_with_new), "read-only, with new content");
}

}  // namespace sprank::durable
