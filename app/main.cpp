#include <iostream>

#include "shell/arguments.hpp"
#include "shell/tour.hpp"
#include "shell/version.hpp"

int main(int count, char** values) {
    using namespace sprank::shell;
    Arguments const arguments = read_arguments(count, values, values[0]);
    if (arguments.ends_with) return *arguments.ends_with;
    auto const settings = arguments.over({});
    if (arguments.mode == Mode::version) { std::cout << version_text(arguments.content); return 0; }
    if (arguments.mode == Mode::tour) {
        auto r = run_tour(arguments, settings);
        if (!r) { std::cerr << r.error().text << "\n"; return 1; }
    }
    return 0;
}
