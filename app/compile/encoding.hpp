#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace sprank::compile {

enum class Encoding : std::uint8_t { utf8, utf16_little, utf16_big, windows_1252, unknown };

struct DecodedText {
    std::string text;  ///< valid UTF-8, without a byte order mark; line ends are "\n"
    Encoding encoding = Encoding::utf8;
    std::size_t unreadable = 0;  ///< places at which bytes meant nothing; U+FFFD stands there
};

/// The bytes of a text file as UTF-8. A byte order mark decides; without one it is UTF-8 when it is valid UTF-8, UTF-16 when half of the
/// bytes are zero, else Windows-1252. `unknown`, with an empty text, when this machine cannot convert.
DecodedText decoded(std::string_view bytes);

}  // namespace sprank::compile
