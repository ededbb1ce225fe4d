// The plug is pulled while the kiosk counts: what was told to be kept is there, what was not is there or not, and nothing else is.
#include <doctest/doctest.h>

#include "core/days.hpp"
#include "durable/recorded_disk.hpp"
#include "durable/scenario.hpp"
#include "store/generated_content.hpp"
#include "store/statistics_log.hpp"

namespace sprank::durable {
namespace {

using store::Dice;
using store::StatisticsLog;
constexpr Date today{2026, 11, 26};

/// Whatever a kiosk counts in a few days, from these dice.
struct Doing {
    std::optional<Date> day;
    DayPart part = DayPart::morning;
    Tally tally;
};
std::vector<Doing> doings(Dice& dice) {
    std::vector<Doing> all;
    for (auto count = 5 + dice.below(40); count > 0; --count) {
        Doing one;
        if (dice.below(5) != 0) one.day = days_later(today, static_cast<int>(dice.below(3)) + (dice.below(9) == 0 ? 300 : 0) - (dice.below(9) == 0 ? 300 : 0));
        one.part = static_cast<DayPart>(dice.below(4));
        one.tally["visits"] = 1;
        for (auto names = dice.below(dice.below(6) == 0 ? 400 : 12); names > 0; --names) one.tally["profession.beroep-" + std::to_string(dice.below(500))] = 1 + static_cast<int>(dice.below(3));
        all.push_back(std::move(one));
    }
    return all;
}

using Rows = std::vector<store::CountRow>;

/// What the file may say after k adds, for each k; and what was done to the disk for it.
struct Recording {
    std::vector<Rows> legal;
    std::vector<DiskEvent> events;
};

/// Counts, with a start or two in between; from what lies in `folder`, whose file says `legal.front()`.
Recording recorded(fs::path const& file, std::vector<Doing> const& all, Dice& dice) {
    Recording recording;
    RecordedDisk disk;
    {
        auto log = StatisticsLog::open(file, StatisticsLog::Use::count);
        recording.legal.push_back(log->rows());
        for (auto const& one : all) {
            if (dice.below(15) == 0) log = StatisticsLog::open(file, StatisticsLog::Use::count);
            REQUIRE(log->add(one.day, one.part, one.tally));
            recording.legal.push_back(log->rows());
            disk.told(recording.legal.size() - 1);
        }
    }  // switched off as it should be
    recording.events = disk.events;
    return recording;
}

/// How many adds had been told to be kept before this event.
std::size_t told_before(std::vector<DiskEvent> const& events, std::size_t cut) {
    std::size_t told = 0;
    for (std::size_t i = 0; i < cut; ++i)
        if (events[i].kind == DiskEvent::Kind::told) told = events[i].offset;
    return told;
}

struct Found {
    int cuts = 0, again = 0, as_told = 0, one_more = 0, differing = 0;
};

/// What the next start reads after this cut; -1 is no legal state.
int state_after(Recording const& recording, std::size_t told, fs::path const& file) {
    auto const log = StatisticsLog::open(file, StatisticsLog::Use::count);
    auto const rows = log->rows();
    if (fs::exists(file.string() + ".damaged")) return -1;
    for (std::size_t k = told; k < recording.legal.size() && k <= told + 1; ++k)
        if (recording.legal[k] == rows) return static_cast<int>(k);
    return -1;
}

Choose with(Dice& dice) {
    return [&dice](std::size_t count) { return dice.below(count); };
}

void cut_once(Recording const& recording, Files const& before, fs::path const& root, Dice& dice, Found& found) {
    auto const cut = dice.below(recording.events.size() + 1);
    DiskModel model(before);
    for (std::size_t i = 0; i < cut; ++i) model.happen(recording.events[i]);
    auto left = model.cut(with(dice), false);
    // Shared memory is none after a cut.
    std::erase_if(left.files, [](auto const& one) { return one.first.string().ends_with("-shm"); });
    store::ScratchFolder const next(fast_folder());
    lay_out(left, root, next / "state");
    auto const file = next / "state/statistics.db";
    auto const told = told_before(recording.events, cut);

    // The plug may be pulled again while that start still puts things right.
    if (dice.below(4) == 0) {
        auto const files = files_in(next / "state");
        auto const second = recorded(file, {}, dice);
        DiskModel after(files);
        auto const at = dice.below(second.events.size() + 1);
        for (std::size_t i = 0; i < at; ++i) after.happen(second.events[i]);
        auto twice = after.cut(with(dice), false);
        std::erase_if(twice.files, [](auto const& one) { return one.first.string().ends_with("-shm"); });
        store::ScratchFolder const last(fast_folder());
        lay_out(twice, next / "state", last / "state");
        CHECK(state_after(recording, told, last / "state/statistics.db") >= 0);
        ++found.again;
        return;
    }
    int const state = state_after(recording, told, file);
    CHECK(state >= 0);
    ++found.cuts;
    ++(state == static_cast<int>(told) ? found.as_told : found.one_more);
    auto log = StatisticsLog::open(file, StatisticsLog::Use::count);
    CHECK(log->add(today, DayPart::evening, {{"visits", 1}}));
}

}  // namespace

TEST_CASE("after a thousand power cuts in the middle of counting, the counts are those after one of the visits, and never fewer than were kept") {
    constexpr int seeds = 40, cuts = 30;
    Found found;
    std::size_t events = 0;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        store::ScratchFolder const folder(fast_folder());
        auto const root = folder / "state";
        fs::create_directory(root);
        auto const before = files_in(root);
        auto const recording = recorded(root / "statistics.db", doings(dice), dice);
        events += recording.events.size();
        for (int cut = 0; cut < cuts; ++cut) {
            CAPTURE(cut);
            cut_once(recording, before, root, dice, found);
        }
    }
    CHECK(found.cuts + found.again == seeds * cuts);
    CHECK(found.one_more > 0);  // the cuts do fall into the middle of a commit
    CHECK(found.as_told > 0);
    MESSAGE(found.cuts << " cuts and " << found.again << " while recovering from one, in " << events << " events of " << seeds << " recordings: " << found.as_told
                       << " as told, " << found.one_more << " with the visit that was being written");
}

TEST_CASE("the disk of these tests is a nasty one: a program that does not sync loses what it was told to be kept") {
    int lost = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        Dice dice(seed);
        store::ScratchFolder const folder(fast_folder());
        auto const root = folder / "state";
        fs::create_directory(root);
        auto const before = files_in(root);
        auto recording = recorded(root / "statistics.db", doings(dice), dice);
        std::erase_if(recording.events, [](DiskEvent const& event) { return event.kind == DiskEvent::Kind::sync; });
        DiskModel model(before);
        for (auto const& event : recording.events) model.happen(event);
        store::ScratchFolder const next(fast_folder());
        lay_out(model.cut(with(dice), false), root, next / "state");
        fs::remove(next / "state/statistics.db-shm");
        lost += state_after(recording, recording.legal.size() - 1, next / "state/statistics.db") < 0;
    }
    CHECK(lost > 5);
}

}  // namespace sprank::durable
