#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/near.hpp"

namespace sprank {

enum class TextStep : std::uint8_t { normal, large, largest };
enum class ThemeName : std::uint8_t { light, evening, contrast };

/// What the operator sets in kiosk/settings.toml. Every value has a safe default and is clamped on reading.
struct Settings {
    std::string language = "nl";
    TextStep text = TextStep::normal;
    ThemeName theme = ThemeName::light;
    bool reach = false;              ///< begin with everything in the lower half
    double panel_width_mm = 698, panel_height_mm = 392;  ///< visible picture; 32 inch
    double viewing_distance_mm = 600;
    double lower_edge_mm = 820;      ///< height of the picture's lower edge above the floor
    std::string place = "zwolle";    ///< id in places.csv: where the kiosk stands
    std::string place_label;         ///< empty: the place's own name
    std::string web_address;         ///< printed in the take-home text; empty: left out
    int quiet_seconds = 60;          ///< before the countdown shows
    int countdown_seconds = 25;      ///< at least 20
    bool reduced_motion = false;
    int picture_budget_mb = 20;  ///< on a panel of 1920x1080; larger ones get more
    int presenting_threads = 2;
    bool statistics = true;          ///< count how the kiosk is used; see core/statistics.hpp
    int rotation = 0;                ///< how far the panel was turned clockwise: 0, 90, 180 or 270 degrees; picture and touch turn with it
    std::string operator_phone;      ///< on the picture that stands there when nothing else can; empty: none
    std::optional<int> opens_min, closes_min;  ///< minutes after midnight; both or neither. Outside them the screen is dark
    bool wake_when_closed = true;    ///< a touch wakes a dark screen
    friend bool operator==(Settings const&, Settings const&) = default;
};

/// Whether the screen may be on at this minute of the day (0 to 1439). Opening at ten in the evening and closing at six is one night; the
/// same minute twice is always.
inline bool open_at(Settings const& settings, int minute) {
    if (!settings.opens_min || !settings.closes_min || settings.opens_min == settings.closes_min) return true;
    bool const after = minute >= *settings.opens_min, before = minute < *settings.closes_min;
    return *settings.opens_min < *settings.closes_min ? after && before : after || before;
}

/// A setting that was not usable. The kiosk goes on with the default.
struct SettingProblem {
    int line = 0;
    std::string name, found, advice;  ///< advice: Dutch
    friend bool operator==(SettingProblem const&, SettingProblem const&) = default;
};

}  // namespace sprank
