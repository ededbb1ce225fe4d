#pragma once
#include <string>
#include <string_view>

namespace sprank::import {

/// How long something lasts, with what offices abbreviate written out: "18 mnd" -> "18 maanden", "10x" -> "10 keer", "½ jaar" -> "6 maanden".
/// What is not understood stays as it is.
std::string duration_written_out(std::string_view);

}  // namespace sprank::import
