// Whoever ends the program, at whatever step: the next start finds a state that it knows, and at most the last step is lost.
#include <doctest/doctest.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <new>

#include "durable/scenario.hpp"
#include "store/durable_steps.hpp"

namespace sprank::durable {
namespace {

using store::durable_step_count;
using store::DurableStep;

/// What a child leaves behind when it is killed.
struct Legacy {
    Progress progress;
    std::array<int, durable_step_count> reached{};
};

/// Memory that parent and child share.
class SharedLegacy {
public:
    SharedLegacy() : place_(::mmap(nullptr, sizeof(Legacy), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)) {
        REQUIRE(place_ != MAP_FAILED);
        new (place_) Legacy;
    }
    ~SharedLegacy() { ::munmap(place_, sizeof(Legacy)); }
    SharedLegacy(SharedLegacy const&) = delete;
    SharedLegacy& operator=(SharedLegacy const&) = delete;
    Legacy& operator*() const { return *static_cast<Legacy*>(place_); }
    Legacy* operator->() const { return static_cast<Legacy*>(place_); }

private:
    void* place_;
};

/// Runs it in a child that kills itself when it comes to that step for the nth time. Whether it did.
bool killed(Scenario const& scenario, store::StateFolder const& state, SharedLegacy const& legacy, DurableStep at, int nth) {
    auto const child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        store::DurableWitness witness;
        witness.reached = [&](DurableStep step) {
            int const times = ++legacy->reached[static_cast<std::size_t>(step)];
            if (step == at && times == nth) ::kill(::getpid(), SIGKILL);
        };
        store::watch_durable(&witness);
        scenario.run(state, legacy->progress);
        ::_exit(0);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    if (WIFSIGNALED(status)) CHECK(WTERMSIG(status) == SIGKILL);
    else CHECK(WEXITSTATUS(status) == 0);
    return WIFSIGNALED(status);
}

}  // namespace

TEST_CASE("a kiosk that is killed at any step starts again as if it had been switched off a step earlier or later") {
    std::array<int, durable_step_count> kills{};
    int total = 0;
    for (auto const& scenario : scenarios()) {
        CAPTURE(scenario.name);
        store::ScratchFolder const prepared(fast_folder());
        scenario.prepare({prepared / "state"});
        // Once undisturbed: which steps are there, and that nothing is wrong in the end.
        auto const copied = [&](store::ScratchFolder const& folder) {
            if (fs::exists(prepared / "state")) fs::copy(prepared / "state", folder / "state", fs::copy_options::recursive);
            return store::StateFolder{folder / "state"};
        };
        std::array<int, durable_step_count> there{};
        {
            store::ScratchFolder const folder(fast_folder());
            SharedLegacy const legacy;
            auto const state = copied(folder);
            REQUIRE_FALSE(killed(scenario, state, legacy, DurableStep::settings_read, -1));
            CHECK(what_is_wrong(scenario, legacy->progress, state) == "");
            there = legacy->reached;
        }
        for (std::size_t step = 0; step < durable_step_count; ++step) {
            // A step that comes many times is the same step; the first three and the last are looked at.
            for (int nth = 1; nth <= there[step]; ++nth) {
                if (nth > 3 && nth < there[step]) continue;
                std::string const at = std::string(store::durable_step_name(static_cast<DurableStep>(step))) + " " + std::to_string(nth);
                CAPTURE(at);
                store::ScratchFolder const folder(fast_folder());
                SharedLegacy const legacy;
                auto const state = copied(folder);
                REQUIRE(killed(scenario, state, legacy, static_cast<DurableStep>(step), nth));
                CHECK(what_is_wrong(scenario, legacy->progress, state) == "");
                ++kills[step];
                ++total;
            }
        }
    }
    // A step that somebody adds and nobody tries is missed here.
    for (std::size_t step = 0; step < durable_step_count; ++step) {
        std::string const name(store::durable_step_name(static_cast<DurableStep>(step)));
        CHECK_MESSAGE(kills[step] > 0, name);
    }
    MESSAGE(total << " kills at " << durable_step_count << " steps of " << scenarios().size() << " doings");
}

}  // namespace sprank::durable
