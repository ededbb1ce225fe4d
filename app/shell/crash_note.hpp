#pragma once
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

#include "raster/surface.hpp"

namespace sprank::shell {

/// What stays behind in the incidents folder when the program ends by its own fault, or because the watchdog ends it: which program, which
/// content, which screen, how long it ran; and the picture that stood there, unless a visitor's words or answers could be in it. One at a time. The next start files it (store/incidents).
class CrashNote {
public:
    /// Listens from now on until it is destroyed. `about`: one line, program and content. The folder is there.
    CrashNote(std::filesystem::path const& incidents, std::string_view about);
    ~CrashNote();
    CrashNote(CrashNote const&) = delete;
    CrashNote& operator=(CrashNote const&) = delete;

    /// What is on the screen now. `picture`: what may be kept of it; nothing: none. Its pixels stay where they are until the next call.
    void shows(std::string_view screen, std::int64_t uptime_s, std::optional<raster::Surface> picture);
};

}  // namespace sprank::shell
