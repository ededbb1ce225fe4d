#pragma once
#include <filesystem>
#include <iosfwd>

namespace sprank::operate {

/// Where a PIN is typed: `asks` on a terminal, which shows nothing of it and wants it twice; else one line is read.
struct PinEntry {
    std::istream& in;
    bool asks = false;
};

/// Keeps the PIN that is entered; the exit code.
int set_typed_pin(std::filesystem::path const& file, PinEntry, std::ostream& out, std::ostream& err);
/// Keeps one that is made here, and shows it this once.
int set_new_pin(std::filesystem::path const& file, std::ostream& out, std::ostream& err);

/// Whether standard input is a terminal.
bool at_terminal();

}  // namespace sprank::operate
