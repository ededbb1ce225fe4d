#pragma once
#include <string>
#include <vector>

#include "compile/content_fixture.hpp"

namespace sprank::import {

/// `sprank-content import` as an office runs it, on 22 November 2026.
struct Run {
    int code = 0;
    std::string said;
};
Run import_on_screen(test::ContentCopy const&, std::vector<std::string> words, std::string const& source = "bron-2026");
/// With --details: all that there is to say.
Run import(test::ContentCopy const&, std::vector<std::string> words, std::string const& source = "bron-2026");

/// Fails the test, with all that was said, when these words are not there; gives whether they are.
bool says(Run const&, std::string const& words);
void does_not_say(Run const&, std::string const& words);

}  // namespace sprank::import
