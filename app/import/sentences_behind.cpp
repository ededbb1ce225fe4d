#include "import/sentences_behind.hpp"

#include <string_view>

#include "core/folded_text.hpp"
#include "import/level_words.hpp"
#include "import/people_words.hpp"
#include "import/phrases.hpp"

namespace sprank::import {
namespace {

/// "8-12 jr." ends already.
std::string as_sentence(std::string words) {
    while (!words.empty() && std::string_view(" .,;:").find(words.back()) != std::string_view::npos) words.pop_back();
    if (!words.empty() && words.back() != '!' && words.back() != '?') words += '.';
    return words;
}

/// "mbo2+" -> "mbo 2+".
std::string with_space_before_level(std::string words) {
    for (std::size_t at = 3; at < words.size(); ++at) {
        auto const before = folded(std::string_view(words).substr(at - 3, 3));
        if (before == "mbo" && words[at] >= '1' && words[at] <= '4') words.insert(at, " ");
    }
    return words;
}

}  // namespace

std::string audience_sentence(ForeignOffer const& offer) {
    constexpr std::size_t longest_audience = 80;
    if (!says_more_than_audiences(offer.audience) || length_in_characters(offer.audience) > longest_audience) return {};
    return as_sentence("Voor wie: " + offer.audience);
}

std::string price_sentence(ForeignOffer const& offer, std::string const& year) {
    if (offer.cost_said.empty()) return {};
    return as_sentence((offer.cost.empty() ? "Kosten in " + year + ": " : "Over de prijs: ") + offer.cost_said);
}

std::string level_sentence(ForeignOffer const& offer) {
    if (!offer.entry.empty()) return as_sentence("Instap: " + with_space_before_level(offer.entry));
    return is_welding_level(offer.level, offer.name) && holds_phrase(folded(offer.level), "nil") ? as_sentence(offer.level) : std::string{};
}

}  // namespace sprank::import
