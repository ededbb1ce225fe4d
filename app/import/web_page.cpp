#include "import/web_page.hpp"

#include <algorithm>
#include <string>

#include "import/plain_text.hpp"

namespace sprank::import {
namespace {

/// Without what old browsers wanted around a script: "<!-- ... -->", "//<![CDATA[ ... //]]>".
std::string_view without_wrapping(std::string_view text) {
    text = trimmed(text);
    for (std::string_view const begin : {"//", "/*", "<!--", "<![CDATA[", "*/"}) {
        if (text.starts_with(begin)) text = trimmed(text.substr(begin.size()));
    }
    for (std::string_view const end : {"*/", "]]>", "-->", "/*", "//"}) {
        if (text.ends_with(end)) text = trimmed(text.substr(0, text.size() - end.size()));
    }
    return text;
}

}  // namespace

std::vector<PageBlock> linked_data_of(std::string_view page) {
    std::vector<PageBlock> blocks;
    auto const small = lowered(page);
    std::size_t counted = 0;
    int line = 1;
    for (std::size_t at = small.find("<script"); at != std::string::npos && blocks.size() < 1000; at = small.find("<script", at)) {
        auto const open = small.find('>', at);
        if (open == std::string::npos) break;
        auto const end = std::min(small.find("</script", open), small.size());
        bool const json = std::string_view(small).substr(at, open - at).find("application/ld+json") != std::string_view::npos;
        if (json) {
            auto const text = without_wrapping(page.substr(open + 1, end - open - 1));
            auto const begin = text.empty() ? open + 1 : static_cast<std::size_t>(text.data() - page.data());
            line += static_cast<int>(std::count(page.begin() + static_cast<std::ptrdiff_t>(counted),
                                                page.begin() + static_cast<std::ptrdiff_t>(std::min(begin, page.size())), '\n'));
            counted = std::min(begin, page.size());
            blocks.push_back({text, line});
        }
        at = end;
    }
    return blocks;
}

}  // namespace sprank::import
