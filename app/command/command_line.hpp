#pragma once
#include <CLI/CLI.hpp>
#include <functional>
#include <initializer_list>
#include <iosfwd>
#include <span>
#include <string_view>

namespace sprank::command {

/// Headings, --help and every sentence about wrong use become Dutch. Comes before options and subcommands are added: they take it over.
void speak_dutch(CLI::App&);

/// Ends a command line that asks for help or is not understood: prints it. The exit code: 0 for --help and --version, else 2.
int explained(CLI::App const&, CLI::ParseError const&, std::ostream& out, std::ostream& err);

/// The whole of a program with commands: understands the arguments and does what was `chosen` by them. The exit code; 3 when this machine
/// cannot, said on stderr.
int run(CLI::App&, std::function<int()> const& chosen, int count, char** arguments);

/// Behind this option stands one of these words.
void one_of(CLI::Option*, std::span<std::string_view const> words);
/// Behind this option stands a number from `least` to `most`, both included.
void within(CLI::Option*, double least, double most);

/// Commands that have a name but do not exist yet: listed as such by --help; who uses one is told so on stderr, with exit code 2.
void add_later(CLI::App&, std::initializer_list<char const*> names, std::function<int()>& chosen);

}  // namespace sprank::command
