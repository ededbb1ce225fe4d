// The plug is pulled while the kiosk replaces files: every state that a disk may be in afterwards is gone through.
#include <doctest/doctest.h>

#include <algorithm>

#include "durable/recorded_disk.hpp"
#include "durable/scenario.hpp"
#include "store/content.hpp"
#include "store/durable_file.hpp"
#include "store/generated_content.hpp"

namespace sprank::durable {
namespace {

constexpr std::size_t most_states = 256;   ///< gone through after one event; beyond that as many by chance
constexpr std::uint64_t done = 1;

/// All that a cut after these events may leave; sorted, each once.
std::vector<Files> states_after(DiskModel const& model, store::Dice& dice) {
    std::vector<Files> states;
    if (!through_all(most_states, [&](Choose const& choose) { states.push_back(model.cut(choose, true)); }))
        for (std::size_t i = 0; i < most_states; ++i) states.push_back(model.cut([&](std::size_t count) { return dice.below(count); }, true));
    std::sort(states.begin(), states.end());
    states.erase(std::unique(states.begin(), states.end()), states.end());
    return states;
}

/// Whether the next start finds what it should; asked of a state that may be thrown away afterwards.
std::string wrong_after_cut(Scenario const& scenario, bool was_done, store::StateFolder const& state) {
    Progress progress;
    progress.done = was_done;
    return what_is_wrong(scenario, progress, state);
}

}  // namespace

TEST_CASE("after a power cut in the middle of bringing content, setting a PIN or keeping a picture there is the old or the new one, whole") {
    store::Dice dice(8);
    int cuts = 0, states = 0, doings = 0;
    std::vector<Files> seen;
    for (auto const& scenario : scenarios()) {
        if (scenario.name.find("count") != std::string::npos || scenario.name.find("start") != std::string::npos) continue;  // power_cut_test
        CAPTURE(scenario.name);
        ++doings;
        store::ScratchFolder const folder(fast_folder());
        store::StateFolder const state{folder / "state"};
        fs::create_directory(state.root);
        scenario.prepare(state);
        auto const before = files_in(state.root);
        std::vector<DiskEvent> events;
        {
            RecordedDisk disk;
            Progress progress;
            scenario.run(state, progress);
            REQUIRE(progress.done);
            disk.told(done);
            events = disk.events;
        }
        DiskModel model(before);
        seen.clear();
        bool was_done = false;
        for (std::size_t cut = 0; cut <= events.size(); ++cut) {
            CAPTURE(cut);
            for (auto const& left : states_after(model, dice)) {
                ++states;
                if (!was_done && std::find(seen.begin(), seen.end(), left) != seen.end()) continue;
                seen.push_back(left);
                store::ScratchFolder const next(fast_folder());
                lay_out(left, state.root, next / "state");
                CHECK(wrong_after_cut(scenario, was_done, {next / "state"}) == "");
            }
            ++cuts;
            if (cut == events.size()) break;
            was_done = was_done || events[cut].kind == DiskEvent::Kind::told;
            model.happen(events[cut]);
        }
    }
    REQUIRE(doings == 7);
    MESSAGE(cuts << " cuts, " << states << " states of the disk in " << doings << " doings");
}

TEST_CASE("a version of which a start was tried stays so after a power cut") {
    auto const& scenario = *std::find_if(scenarios().begin(), scenarios().end(), [](auto const& one) { return one.name == "the first start on new content"; });
    for (bool const proves : {false, true}) {
        CAPTURE(proves);
        store::ScratchFolder const folder(fast_folder());
        store::StateFolder const state{folder / "state"};
        scenario.prepare(state);
        DiskModel model(files_in(state.root));
        {
            RecordedDisk disk;
            auto const choice = store::choose_content(state, shelf().bundled);
            if (proves) CHECK(store::confirm_good(state, choice));
            for (auto const& event : disk.events) model.happen(event);
        }
        int states = 0;
        CHECK(through_all(most_states, [&](Choose const& choose) {
            store::ScratchFolder const next(fast_folder());
            lay_out(model.cut(choose, true), state.root, next / "state");
            auto const versions = store::list_content({next / "state"});
            REQUIRE(versions.size() == 2);
            CHECK(versions.front().good == proves);
            CHECK((proves || versions.front().tries == 1));
            ++states;
        }));
        CHECK(states > 0);
    }
}

TEST_CASE("these tests notice a file that is put in place without having been synced, and a name without its folder") {
    store::ScratchFolder const folder(fast_folder());
    auto const root = folder / "state", file = root / "picture";
    fs::create_directory(root);
    store::write_bytes(file, old_picture);
    auto const before = files_in(root);
    std::vector<DiskEvent> events;
    {
        RecordedDisk disk;
        REQUIRE_FALSE(store::replace_file(file, new_picture, 0644, {store::DurableStep::fallback_written, store::DurableStep::fallback_synced, store::DurableStep::fallback_renamed}));
        events = disk.events;
    }
    auto const outcomes = [&](DiskEvent::Kind without) {
        DiskModel model(before);
        for (auto const& event : events)
            if (event.kind != without) model.happen(event);
        std::set<std::string> found;
        CHECK(through_all(most_states, [&](Choose const& choose) { found.insert(model.cut(choose, true).files[file]); }));
        return found;
    };
    CHECK(outcomes(DiskEvent::Kind::told) == std::set<std::string>{new_picture});
    CHECK(outcomes(DiskEvent::Kind::sync).contains(""));
    CHECK(outcomes(DiskEvent::Kind::sync_folder) == std::set<std::string>{old_picture, new_picture});
}

}  // namespace sprank::durable
