#include "import/samples.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace sprank::import {
namespace {

std::string whole_file(std::filesystem::path const& path) {
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

}  // namespace

std::string fixture(std::string const& name) {
    auto const path = std::filesystem::path(SPRANK_SOURCE_ROOT) / "tests/fixtures/import" / name;
    REQUIRE_MESSAGE(std::filesystem::is_regular_file(path), path.string());
    return whole_file(path);
}

std::optional<std::string> shared_sample(std::string const& path) {
    auto const* const told = std::getenv("SPRANK_SHARED");
    std::filesystem::path const folder = told != nullptr ? told : std::filesystem::path(SPRANK_SOURCE_ROOT).parent_path() / "shared";
    auto const file = folder / "data/formats" / path;
    if (std::filesystem::is_regular_file(file)) return whole_file(file);
    MESSAGE("skipped: " << file.string() << " is not there");
    return std::nullopt;
}

}  // namespace sprank::import
