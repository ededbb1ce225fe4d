#pragma once
#include <functional>
#include <iosfwd>

namespace CLI {
class App;
}

namespace sprank::import {

/// Adds `import`: offers from other people's files into content/offers. What is chosen lands in `chosen`; its result is the exit code:
/// 0 all came in, 1 some did not, 2 wrong use, 3 the machine cannot.
void add_import_command(CLI::App&, std::function<int()>& chosen, std::ostream& out);

}  // namespace sprank::import
