#include "operate/checks.hpp"

#include <algorithm>

namespace sprank::operate {

std::string_view word_of(Verdict verdict) { return verdict == Verdict::well ? "ok" : verdict == Verdict::mind ? "let op" : "fout"; }

bool any_wrong(Checks const& checks) {
    return std::ranges::any_of(checks, [](Check const& check) { return check.verdict == Verdict::wrong; });
}

std::string checks_text(Checks const& checks) {
    std::string text;
    for (auto const& check : checks) {
        std::string const word(word_of(check.verdict));
        text += word + std::string(8 - word.size(), ' ') + check.title + ": " + check.found + "\n";
        if (!check.advice.empty()) text += std::string(8, ' ') + check.advice + "\n";
    }
    return text;
}

nlohmann::json checks_json(Checks const& checks) {
    auto all = nlohmann::json::array();
    for (auto const& check : checks) all.push_back({{"id", check.id}, {"title", check.title}, {"verdict", word_of(check.verdict)}, {"found", check.found}, {"advice", check.advice}});
    return all;
}

}  // namespace sprank::operate
