#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sprank::shell {

/// A tone from the left, then one from the right: whoever sets a kiosk up hears whether there is sound, and from which side. Opens the sound device for as
/// long as it sounds and no longer; a kiosk without one says so.
class LoudspeakerTrial {
public:
    LoudspeakerTrial() = default;
    ~LoudspeakerTrial();
    LoudspeakerTrial(LoudspeakerTrial const&) = delete;
    LoudspeakerTrial& operator=(LoudspeakerTrial const&) = delete;

    /// Begins, again from the left when it sounds already.
    void begin();
    /// What is to be said about it, one Dutch sentence, once each time: that it sounds, that it has sounded, or that there is no sound here.
    std::optional<std::string> told();

private:
    void end();

    std::uint32_t device_ = 0;  ///< 0: none is open
    std::optional<std::string> news_;
};

inline constexpr int trial_hz = 48'000;
/// The samples of it, left and right in turn: 0.8 s from the left, 0.4 s of nothing, 0.8 s from the right, 0.2 s of nothing.
std::vector<std::int16_t> trial_samples();

}  // namespace sprank::shell
