#pragma once
#include <filesystem>
#include <string>
#include <string_view>

namespace sprank::shell {

#ifndef SPRANK_VERSION
#define SPRANK_VERSION "0.1"
#endif
inline constexpr std::string_view program_version = "sprank " SPRANK_VERSION;

/// Program, libraries in use, and which content: what a technician reads out on the phone.
std::string version_text(std::filesystem::path const& content);

}  // namespace sprank::shell
