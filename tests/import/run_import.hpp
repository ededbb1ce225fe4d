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
Run import(test::ContentCopy const&, std::vector<std::string> words, std::string const& source = "bron-2026");

}  // namespace sprank::import
