#pragma once
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "compile/limits.hpp"
#include "compile/problem.hpp"
#include "core/drawings.hpp"
#include "core/keys.hpp"
#include "core/near.hpp"
#include "store/content_bundle.hpp"

namespace sprank::compile {

/// How pictures are treated: drawing all of them takes a minute the first time.
enum class Pictures : std::uint8_t {
    check,  ///< read every drawing and tell what is wrong with it
    draw,   ///< also make the PNGs
};

struct CompileOptions {
    /// Shown before every path in problems; empty: the folder as given.
    std::string shown_as;
    /// Where icons, people, logos and the map are; empty: "assets" beside the content folder.
    std::filesystem::path assets;
    Pictures pictures = Pictures::draw;
    /// Where drawn pictures are kept for the next time; empty: nowhere.
    std::filesystem::path picture_cache;
    int threads = 2;
    /// Offers that ended before this day are errors; nothing: the calendar is not looked at, so that an old content still builds.
    std::optional<Date> today;
    Amounts amounts;
    /// The interface texts that must be there.
    std::span<KeyInfo const> keys = key_infos;
    /// The drawings that must be there, whatever the content says.
    std::span<std::string_view const> drawings = drawings_of_screens;
};

struct Compiled {
    store::ContentBundle bundle;    ///< whole only when there are no errors
    std::vector<Problem> problems;  ///< sorted by file, line, column
    bool sound() const;             ///< no errors; there may be warnings
};

/// Reads a whole content folder and checks all of it. Stops at nothing: every problem is reported, whatever the bytes. Never
/// throws, writes nothing but the picture cache. The same input gives the same bundle and the same problems.
Compiled compile(std::filesystem::path const& content, CompileOptions const&);

}  // namespace sprank::compile
