#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "core/near.hpp"

namespace sprank {

/// How a kiosk is doing, as its operator page shows it and a technician reads it from outside. About the machine; nothing of a visitor.
/// What could not be found out is none.
struct Health {
    std::string program;                       ///< "sprank 0.1"
    std::string content_hash;                  ///< sha-256, hexadecimal
    std::optional<Date> started;               ///< none: the clock was not trusted then
    std::int64_t uptime_s = 0;                 ///< of the program
    int restarts = 0;                          ///< since the machine was switched on
    std::optional<int> frame_us_p50, frame_us_p99;  ///< none: nothing moved yet
    std::optional<int> memory_mb;              ///< proportional share, see store/machine_readings.hpp
    std::optional<int> disk_free_mb;           ///< of the state folder
    std::optional<int> temperature_c;          ///< the hottest sensor
    int ghost_touches = 0;                     ///< streams of touches that no finger makes
    bool clock_trusted = false;
    int sessions_today = 0;
    std::optional<std::string> last_incident;  ///< code and what happened: "BEELD-02 ..."
    std::optional<std::string> voice, sound;   ///< which reads aloud, and through what; none: there is none
    friend bool operator==(Health const&, Health const&) = default;
};

}  // namespace sprank
