#include "shell/loudspeakers.hpp"

#include <SDL.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace sprank::shell {

namespace {
constexpr double tone_s = .8, pause_s = .4, rest_s = .2, fade_s = .02;
constexpr double loudness = .3;                        ///< of the most that there is: a hall is quiet when a kiosk is set up
constexpr std::array<double, 2> tones_hz{440, 660};    ///< of the left and of the right: who hears one side only still hears which

/// Begins and ends softly: a step is a click.
double tone(double hz, double s) {
    double const edge = std::clamp(std::min(s, tone_s - s) / fade_s, 0.0, 1.0);
    return edge * loudness * std::sin(2 * std::numbers::pi * hz * s);
}
}  // namespace

std::vector<std::int16_t> trial_samples() {
    constexpr double whole_s = 2 * tone_s + pause_s + rest_s;
    std::vector<std::int16_t> samples;
    for (int i = 0; i < static_cast<int>(whole_s * trial_hz); ++i) {
        double const s = static_cast<double>(i) / trial_hz, right_s = s - tone_s - pause_s;
        for (double const value : {s < tone_s ? tone(tones_hz[0], s) : 0, right_s >= 0 && right_s < tone_s ? tone(tones_hz[1], right_s) : 0})
            samples.push_back(static_cast<std::int16_t>(std::lround(value * 32767)));
    }
    return samples;
}

LoudspeakerTrial::~LoudspeakerTrial() { end(); }

void LoudspeakerTrial::begin() {
    end();
    news_ = "Er is hier geen geluid: geen geluidskaart, of Sprank mag er niet bij.";
    if (SDL_InitSubSystem(SDL_INIT_AUDIO) != 0) return;
    SDL_AudioSpec wanted{};
    wanted.freq = trial_hz;
    wanted.format = AUDIO_S16SYS;
    wanted.channels = 2;
    wanted.samples = 2048;
    device_ = SDL_OpenAudioDevice(nullptr, 0, &wanted, nullptr, 0);
    std::vector<std::int16_t> const samples = trial_samples();
    if (device_ == 0 || SDL_QueueAudio(device_, samples.data(), static_cast<std::uint32_t>(samples.size() * sizeof samples[0])) != 0) {
        if (device_ == 0) SDL_QuitSubSystem(SDL_INIT_AUDIO);
        return end();
    }
    SDL_PauseAudioDevice(device_, 0);
    news_ = "Luister: eerst een toon van links, dan een hogere van rechts.";
}

std::optional<std::string> LoudspeakerTrial::told() {
    if (news_) return std::exchange(news_, std::nullopt);
    if (device_ == 0 || SDL_GetQueuedAudioSize(device_) > 0) return std::nullopt;
    end();
    return "Hoorde u links en dan rechts een toon? Zo niet: kijk naar de snoeren en het volume.";
}

void LoudspeakerTrial::end() {
    if (device_ == 0) return;
    SDL_CloseAudioDevice(std::exchange(device_, 0));
    SDL_QuitSubSystem(SDL_INIT_AUDIO);
}

}  // namespace sprank::shell
