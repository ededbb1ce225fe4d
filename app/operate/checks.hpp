#pragma once
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace sprank::operate {

enum class Verdict : std::uint8_t { well, mind, wrong };

/// One thing that was looked at, for whoever stands at the kiosk.
struct Check {
    std::string id, title;   ///< "state", "Map met gegevens"
    Verdict verdict = Verdict::well;
    std::string found, advice;  ///< Dutch; advice is empty when all is well
};
using Checks = std::vector<Check>;

/// Whether one of them is wrong. What is to be minded is no problem.
bool any_wrong(Checks const&);
/// A line each, "ok", "let op" or "fout" in front, with what to do below it.
std::string checks_text(Checks const&);
/// [{"id", "title", "verdict": "ok", "found", "advice"}]
nlohmann::json checks_json(Checks const&);
std::string_view word_of(Verdict);

}  // namespace sprank::operate
