#pragma once
#include <functional>
#include <iosfwd>
#include <string>

namespace CLI {
class App;
}

namespace sprank::compile {

/// What the command line asked for; gives the exit code: 0 done, 1 the input has problems, 2 wrong use, 3 the machine cannot.
using Action = std::function<int()>;

/// Adds check, build, new and bench. The one that is used on the command line puts itself in `chosen`, to be run after parsing;
/// both must outlive the parsing. What an editor must read goes to `out`.
void add_commands(CLI::App&, Action& chosen, std::ostream& out);

/// Program, content schema and the libraries whose version shows in the output.
std::string version_text();

}  // namespace sprank::compile
