#pragma once
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/settings.hpp"
#include "ui/units.hpp"

namespace sprank::shell {

enum class Mode : std::uint8_t { kiosk, tour, replay, monkey, bench, version, fallback };

struct PixelSize {
    int width = 1920, height = 1080;
    friend bool operator==(PixelSize const&, PixelSize const&) = default;
};

/// What the command line asks (design: interfaces). Every file name is absolute or as the operator wrote it.
struct Arguments {
    Mode mode = Mode::kiosk;
    std::filesystem::path content, settings;   ///< settings empty: none found, defaults hold
    bool content_named = false;                ///< somebody wants to see just that file, whatever was installed
    std::optional<PixelSize> size;
    bool windowed = false, reach = false;
    std::optional<std::string> language;
    std::optional<TextStep> text;
    std::optional<ThemeName> theme;
    std::optional<std::pair<double, double>> panel_mm;
    std::filesystem::path tour;                ///< folder to write
    std::vector<std::filesystem::path> journeys;
    std::filesystem::path screenshots;         ///< where a journey's screenshots go; empty: the current folder
    std::uint32_t seed = 1;
    long events = 10'000;
    std::filesystem::path state;               ///< the one folder in which the kiosk keeps things (store/state_folder.hpp); empty: nowhere
    std::filesystem::path runtime;             ///< folder that lives as long as the machine is on; empty: none
    std::filesystem::path fallback;            ///< the still picture to show
    std::filesystem::path trace;               ///< names every screen that is shown, one a line; empty: none
    std::optional<int> ends_with;              ///< nothing to run: the words are printed, this is the exit code

    /// What the operator set, with what the command line says over it.
    Settings over(Settings from_file) const;
    ui::Panel panel(Settings const& set, PixelSize) const;
};

/// Reads the command line. Wrong use is explained on stderr, with exit code 2. `program` is the path of the running file: content
/// and settings are looked for beside it.
Arguments read_arguments(int count, char const* const* values, std::filesystem::path const& program);

/// The running file, links followed.
std::filesystem::path program_path();

}  // namespace sprank::shell
