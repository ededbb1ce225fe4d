// What a technician hears, without ears.
#include "shell/loudspeakers.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <string>
#include <thread>

#include "store/scratch_folder.hpp"

namespace sprank::shell {

namespace {
/// SDL writes what would sound to a file; or has no such device at all.
class SoundDriver {
public:
    explicit SoundDriver(char const* name, std::string const& file = {}) {
        ::setenv("SDL_AUDIODRIVER", name, 1);
        ::setenv("SDL_DISKAUDIOFILE", file.c_str(), 1);
        ::setenv("SDL_DISKAUDIODELAY", "1", 1);
    }
    ~SoundDriver() {
        for (char const* const name : {"SDL_AUDIODRIVER", "SDL_DISKAUDIOFILE", "SDL_DISKAUDIODELAY"}) ::unsetenv(name);
    }
};

std::optional<std::string> heard_at_last(LoudspeakerTrial& sound) {
    for (int i = 0; i < 2000; ++i) {
        if (auto news = sound.told()) return news;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return std::nullopt;
}
}  // namespace

TEST_CASE("the tone comes from the left first and then from the right, never from both, and never with a click") {
    auto const samples = trial_samples();
    std::size_t last_left = 0, first_right = samples.size();
    int loudest = 0, steepest = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (samples[i] == 0) continue;
        if (i % 2 == 0) last_left = i;
        else first_right = std::min(first_right, i);
        loudest = std::max(loudest, std::abs(int{samples[i]}));
        if (i >= 2) steepest = std::max(steepest, std::abs(samples[i] - samples[i - 2]));
    }
    CHECK(last_left < first_right);
    CHECK(first_right < samples.size());
    CHECK(loudest > 8000);
    CHECK(loudest < 12000);
    CHECK(steepest < 1000);
}

TEST_CASE("all of it reaches the sound device, and the technician is told when to listen and when it is over") {
    store::ScratchFolder const folder;
    SoundDriver const driver("disk", (folder / "heard").string());
    {
        LoudspeakerTrial sound;
        sound.begin();
        auto const listen = sound.told();
        REQUIRE(listen);
        CHECK(listen->starts_with("Luister"));
        auto const over = heard_at_last(sound);
        REQUIRE(over);
        CHECK(over->starts_with("Hoorde u"));
        CHECK_FALSE(sound.told());
    }
    auto const heard = store::bytes_of(folder / "heard");
    auto const wanted = trial_samples();
    // Before it is told to begin a device may have played silence.
    CHECK(heard.find(std::string(reinterpret_cast<char const*>(wanted.data()), wanted.size() * sizeof wanted[0])) != std::string::npos);
}

TEST_CASE("a kiosk without sound says so and goes on") {
    SoundDriver const driver("there-is-no-such-driver");
    LoudspeakerTrial sound;
    sound.begin();
    auto const news = sound.told();
    REQUIRE(news);
    CHECK(news->starts_with("Er is hier geen geluid"));
    CHECK_FALSE(sound.told());
    sound.begin();
    CHECK(sound.told());
}

}  // namespace sprank::shell
