#pragma once
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "core/result.hpp"
#include "shell/arguments.hpp"
#include "ui/interaction.hpp"

namespace sprank::shell {

// A journey is a whole visit as text, one thing a line; the words are explained in tests/journeys/README.md.
namespace journey {
struct Tap { std::string what; };
struct Type { std::string text; };
struct Drag { float units = 0; std::string from; };      ///< units up (negative: down); from: an item, else the middle
struct Wait { std::int64_t ms = 0; };
struct Press { ui::NavigationKey key = ui::NavigationKey::next; };
struct Letters { std::string text; };                    ///< on a hardware keyboard
struct ScrollTo { std::string text; };
struct ExpectScreen { std::string name; };
struct ExpectText { std::string text; bool there = true; };
struct ExpectItem { std::string name; bool there = true; };
struct ExpectFresh {};
struct Screenshot { std::string name; };
struct ChooseLanguage { std::string id; };
struct Resize { PixelSize size; };
using Action = std::variant<Tap, Type, Drag, Wait, Press, Letters, ScrollTo, ExpectScreen, ExpectText, ExpectItem, ExpectFresh, Screenshot,
                            ChooseLanguage, Resize>;
}  // namespace journey

struct JourneyLine {
    int number = 0;
    journey::Action action;
};

struct Journey {
    std::vector<JourneyLine> lines;
    std::vector<std::string> problems;  ///< "12: what is this: tab"; a journey with problems is not played
    bool has_screenshots() const;
};

/// Reads a journey. Never fails: what cannot be read is in the problems.
Journey read_journey(std::string_view text);

/// Plays the files one after the other, each with a kiosk of its own, and tells on `std::cerr` what went wrong, as file:line.
/// Returns the exit code: 1 when one of them did not go as it says.
int replay(Arguments const&, Settings const&);

}  // namespace sprank::shell
