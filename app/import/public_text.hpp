#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace sprank::import {

/// What a screen in a hall may show of somebody else's text: no mail address, telephone number or page on the internet.
struct PublicText {
    std::string text;
    bool mail = false, phone = false, link = false;  ///< what was left out
};

enum class TextForm : std::uint8_t { sentences, title };

/// A sentence goes as a whole where it is only about getting in touch, or would be broken without the address; of others the rest stays.
/// A title keeps whatever it has beside the address. A text with nothing to leave out stays as it is.
PublicText public_text(std::string_view text, TextForm);

/// "Een mailadres en een telefoonnummer zijn weggelaten, want dit scherm is openbaar."; empty when nothing was left out.
std::string left_out_in_words(PublicText const&);

}  // namespace sprank::import
