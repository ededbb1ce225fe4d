#include "core/escaped_html.hpp"

namespace sprank {

std::string escaped_html(std::string_view text) {
    std::string safe;
    for (char const letter : text) {
        switch (letter) {
            case '<': safe += "&lt;"; break;
            case '>': safe += "&gt;"; break;
            case '&': safe += "&amp;"; break;
            case '"': safe += "&quot;"; break;
            case '\'': safe += "&#39;"; break;
            default: safe += letter;
        }
    }
    return safe;
}

}  // namespace sprank
