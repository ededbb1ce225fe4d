#include "core/text.hpp"

#include <algorithm>
#include <cmath>

namespace sprank {

std::string filled(std::string_view text, std::initializer_list<std::pair<std::string_view, std::string_view>> values) {
    std::string result;
    std::size_t length = text.size();
    for (auto const& [key, value] : values) length += value.size();
    result.reserve(length);
    for (std::size_t at = 0; at < text.size();) {
        std::size_t const open = std::min(text.find('{', at), text.size());
        result += text.substr(at, open - at);
        at = open;
        if (at == text.size()) break;
        std::size_t const close = text.find('}', at);
        bool replaced = false;
        if (close != std::string_view::npos) {
            std::string_view const name = text.substr(at + 1, close - at - 1);
            for (auto const& [key, value] : values) {
                if (key != name) continue;
                result += value;
                at = close + 1;
                replaced = true;
                break;
            }
        }
        if (!replaced) result += text[at++];
    }
    return result;
}

std::string lowered(std::string_view text) {
    std::string result(text);
    bool const acronym = result.size() > 1 && result[1] >= 'A' && result[1] <= 'Z';
    if (!result.empty() && result[0] >= 'A' && result[0] <= 'Z' && !acronym) result[0] = static_cast<char>(result[0] - 'A' + 'a');
    return result;
}

std::vector<std::string> without_repeated_beginnings(std::vector<std::string> texts) {
    std::string before;
    for (std::string& text : texts) {
        std::string beginning = text.substr(0, text.find(' ') + 1);  // with the space; empty for a single word
        if (!beginning.empty() && beginning == before) text.erase(0, beginning.size());
        before = std::move(beginning);
    }
    return texts;
}

std::string thousands(int value, char separator) {
    std::string digits = std::to_string(value);
    for (std::size_t at = digits.size(); at > 3 && digits[at - 4] != '-';) {
        at -= 3;
        digits.insert(at, 1, separator);
    }
    return digits;
}

std::string decimal(double value, char separator) {
    auto const tenths = static_cast<long>(std::lround(value * 10));
    std::string result = (tenths < 0 ? "-" : "") + std::to_string(std::abs(tenths / 10));
    if (tenths % 10 != 0) {
        result += separator;
        result += std::to_string(std::abs(tenths % 10));
    }
    return result;
}

std::string without_soft_hyphens(std::string_view text) {
    constexpr std::string_view soft_hyphen = "\xC2\xAD";
    std::string result;
    for (auto at = text.find(soft_hyphen); at != std::string_view::npos; at = text.find(soft_hyphen)) {
        result += text.substr(0, at);
        text.remove_prefix(at + soft_hyphen.size());
    }
    result += text;
    return result;
}

}  // namespace sprank
