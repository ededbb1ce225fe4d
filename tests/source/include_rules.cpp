#include "include_rules.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace sprank::source {
namespace {

using Names = std::vector<std::string_view>;

/// What one level may see. A name that ends in a star stands for all that begin so.
struct Rule {
    std::string_view level;
    Names levels;        ///< of our own
    Names libraries;     ///< besides the standard library
    bool system = false; ///< files, clock, randomness, threads, POSIX
};

std::vector<Rule> const& rules() {
    static std::vector<Rule> const all{
        {"core", {"core"}, {"tl/expected.hpp"}, false},
        {"raster", {"raster"}, {"imgui.h", "emmintrin.h"}, true},
        {"ui", {"ui", "core"}, {"tl/expected.hpp", "qrcodegen.hpp", "qrcodegen/*", "ft2build.h"}, true},
        {"store", {"store", "core"}, {"tl/expected.hpp", "nlohmann/*", "sqlite3.h", "SQLiteCpp/*", "toml++/*", "sodium.h"}, true},
        {"command", {"command"}, {"CLI/*"}, true},
        {"screens", {"screens", "ui", "core"}, {}, false},
        {"compile",
         {"compile", "command", "store", "core"},
         {"tl/expected.hpp", "yaml-cpp/*", "csv.h", "iconv.h", "md4c.h", "nlohmann/*", "librsvg/*", "glib.h", "gdk-pixbuf/*", "cairo*", "png.h", "sodium.h", "CLI/*"},
         true},
        {"operate", {"operate", "command", "store", "core"}, {"tl/expected.hpp", "nlohmann/*", "CLI/*"}, true},
        {"import", {"import", "compile", "command", "store", "core"}, {"tl/expected.hpp", "nlohmann/*", "libical/*", "pugixml.hpp", "iconv.h", "csv.h", "CLI/*"}, true},
        {"shell",
         {"shell", "screens", "ui", "raster", "command", "store", "core"},
         {"tl/expected.hpp", "SDL*", "systemd/*", "stb*", "nlohmann/*", "CLI/*", "png.h", "sodium.h", "malloc.h"},
         true},
        {"main.cpp", {"shell", "store", "core"}, {"CLI/*"}, true},
        {"content_main.cpp", {"import", "compile", "command", "store", "core"}, {"CLI/*", "nlohmann/*"}, true},
        {"kiosk_main.cpp", {"operate", "command", "store", "core"}, {"CLI/*"}, true},
    };
    return all;
}

/// Standard headers that reach the machine: not for a level that is only values and functions.
/// <chrono> is not among them: its calendar is arithmetic; that nobody asks it what time it is, writing_rules looks after.
constexpr std::array<std::string_view, 15> reaching{"filesystem", "fstream", "iostream", "cstdio",       "ctime",
                                                    "random",     "thread",  "mutex",    "atomic",       "future",
                                                    "csignal",    "cstdlib", "condition_variable", "shared_mutex", "semaphore"};

bool matches(std::string_view name, Names const& allowed) {
    return std::any_of(allowed.begin(), allowed.end(), [&](std::string_view one) {
        return one.ends_with('*') ? name.starts_with(one.substr(0, one.size() - 1)) : name == one;
    });
}

bool is_standard(std::string_view name) { return name.find_first_of("./") == std::string_view::npos; }

/// POSIX names; each is under <sys/> or one of a handful.
bool is_posix(std::string_view name) { return name.starts_with("sys/") || matches(name, {"unistd.h", "fcntl.h", "signal.h", "poll.h", "termios.h"}); }

bool may_include(Rule const& rule, std::string_view path, Include const& include) {
    if (include.ours) {
        std::size_t const slash = include.name.find('/');
        return slash != std::string::npos && matches(std::string_view(include.name).substr(0, slash), rule.levels);
    }
    // One file knows which Dear ImGui this is; all others come to it through that file.
    if (path == "app/ui/imgui_compat.hpp" && include.name.starts_with("imgui")) return true;
    if (matches(include.name, rule.libraries)) return true;
    if (is_posix(include.name)) return rule.system;
    if (!is_standard(include.name)) return false;
    return rule.system || std::find(reaching.begin(), reaching.end(), include.name) == reaching.end();
}

}  // namespace

std::vector<Include> includes_of(std::string_view text) {
    std::vector<Include> found;
    int line = 0;
    while (!text.empty()) {
        std::size_t const end = std::min(text.find('\n'), text.size());
        std::string_view row = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++line;
        row.remove_prefix(std::min(row.find_first_not_of(" \t"), row.size()));
        if (!row.starts_with('#')) continue;
        std::size_t const word = row.find("include");
        std::size_t const open = row.find_first_of("<\"");
        if (word == std::string_view::npos || open == std::string_view::npos || word > open) continue;
        std::size_t const close = row.find(row[open] == '<' ? '>' : '"', open + 1);
        if (close == std::string_view::npos) continue;
        found.push_back({std::string(row.substr(open + 1, close - open - 1)), row[open] == '"', line});
    }
    return found;
}

std::string level_of(std::string_view path) {
    path.remove_prefix(std::min(std::string_view("app/").size(), path.size()));
    return std::string(path.substr(0, path.find('/')));
}

std::vector<std::string> include_breaches(SourceFile const& file) {
    std::string const level = level_of(file.path);
    auto const rule = std::find_if(rules().begin(), rules().end(), [&](Rule const& one) { return one.level == level; });
    std::vector<std::string> breaches;
    for (auto const& include : includes_of(file.text)) {
        if (rule != rules().end() && may_include(*rule, file.path, include)) continue;
        breaches.push_back(file.path + ":" + std::to_string(include.line) + ": " + level + " may not include " +
                           (include.ours ? '"' + include.name + '"' : '<' + include.name + '>'));
    }
    return breaches;
}

}  // namespace sprank::source
