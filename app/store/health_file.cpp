#include "store/health_file.hpp"

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <system_error>

namespace sprank::store {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

template <typename Value>
Json or_null(std::optional<Value> const& value) {
    return value ? Json(*value) : Json();
}

template <typename Value>
void take(Json const& json, char const* name, Value& value) {
    if (auto const at = json.find(name); at != json.end()) value = at->get<Value>();
}
template <typename Value>
void take(Json const& json, char const* name, std::optional<Value>& value) {
    if (auto const at = json.find(name); at != json.end() && !at->is_null()) value = at->get<Value>();
}

}  // namespace

std::string health_json(Health const& health) {
    Json const json{{"program", health.program},
                    {"content_hash", health.content_hash},
                    {"started", health.started ? Json(iso_date(*health.started)) : Json()},
                    {"uptime_s", health.uptime_s},
                    {"restarts", health.restarts},
                    {"frame_us_p50", or_null(health.frame_us_p50)},
                    {"frame_us_p99", or_null(health.frame_us_p99)},
                    {"memory_mb", or_null(health.memory_mb)},
                    {"disk_free_mb", or_null(health.disk_free_mb)},
                    {"temperature_c", or_null(health.temperature_c)},
                    {"ghost_touches", health.ghost_touches},
                    {"clock_trusted", health.clock_trusted},
                    {"sessions_today", health.sessions_today},
                    {"last_incident", or_null(health.last_incident)},
                    {"voice", or_null(health.voice)},
                    {"sound", or_null(health.sound)}};
    // A name of a sound device may hold any bytes.
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

bool write_health(fs::path const& path, Health const& health) {
    fs::path const aside = path.string() + ".new";
    std::error_code error;
    try {
        std::ofstream file(aside, std::ios::binary | std::ios::trunc);
        file << health_json(health);
        file.close();
        if (file.good()) fs::rename(aside, path, error);
        if (file.good() && !error) return true;
    } catch (std::exception const&) {
        // As good as a full disk.
    }
    fs::remove(aside, error);
    return false;
}

Result<Health> read_health(fs::path const& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return tl::unexpected(Failure{"HLT-01", path.string() + " is er niet. Draait de kiosk wel?"});
    try {
        Json const json = Json::parse(std::string(std::istreambuf_iterator<char>(file), {}));
        Health health;
        json.at("program").get_to(health.program);
        take(json, "content_hash", health.content_hash);
        if (auto const started = json.find("started"); started != json.end() && started->is_string()) health.started = parse_date(started->get<std::string>());
        take(json, "uptime_s", health.uptime_s);
        take(json, "restarts", health.restarts);
        take(json, "frame_us_p50", health.frame_us_p50);
        take(json, "frame_us_p99", health.frame_us_p99);
        take(json, "memory_mb", health.memory_mb);
        take(json, "disk_free_mb", health.disk_free_mb);
        take(json, "temperature_c", health.temperature_c);
        take(json, "ghost_touches", health.ghost_touches);
        take(json, "clock_trusted", health.clock_trusted);
        take(json, "sessions_today", health.sessions_today);
        take(json, "last_incident", health.last_incident);
        take(json, "voice", health.voice);
        take(json, "sound", health.sound);
        return health;
    } catch (std::exception const&) {
        return tl::unexpected(Failure{"HLT-02", path.string() + " is beschadigd, of niet van deze Sprank."});
    }
}

}  // namespace sprank::store
