#pragma once
#include <algorithm>
#include <cstdint>

/// How things move: durations and curves of look.md section 6, as functions of time alone.
namespace sprank::ui {

/// How much of a movement of `duration` is done `age` after its beginning: 0 to 1.
inline float progress(std::int64_t age_ms, std::int64_t duration_ms) {
    return std::clamp(static_cast<float>(age_ms) / static_cast<float>(duration_ms), 0.0f, 1.0f);
}

inline float ease_out_cubic(float t) { return 1 - (1 - t) * (1 - t) * (1 - t); }
inline float ease_in_out_cubic(float t) { return t < .5f ? 4 * t * t * t : 1 - 4 * (1 - t) * (1 - t) * (1 - t); }

/// How the page on the screen came there.
struct PageMotion {
    enum class Way : std::uint8_t { appears, forward, back };
    Way way = Way::appears;
    std::int64_t age_ms = 3'600'000;  ///< so long ago that nothing moves any more
};

inline constexpr std::int64_t page_ms = 280, calm_ms = 120, card_ms = 200, card_stagger_ms = 40, chart_ms = 700;
inline constexpr float page_shift = 48, card_shift = 24;

}  // namespace sprank::ui
