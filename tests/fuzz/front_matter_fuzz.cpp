// Any bytes as a Markdown file with fields on top. Build with clang++ -fsanitize=fuzzer,address.
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "compile/front_matter.hpp"
#include "compile/markdown.hpp"
#include "compile/text_measure.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    using namespace sprank::compile;
    static constexpr std::array<std::string_view, 4> names{"doen", "dag", "nodig", "mensen"};
    Report report;
    auto const source = clean_text("nl.md", std::string(reinterpret_cast<char const*>(data), size), report);
    auto const matter = source ? parse_front_matter(*source, report) : std::nullopt;
    if (!matter) return 0;
    check_markdown(matter->body, "nl.md", matter->body_line, "tekst", report);
    for (auto const& section : split_sections(*matter, "nl.md", names, report)) {
        check_markdown(section.text, "nl.md", section.text_line, section.name, report);
        for (auto const& line : list_lines(section, "nl.md", report)) (void)visible_length(line.text);
        for (auto const& block : text_blocks(section.text, section.text_line)) (void)sentences(block.text);
    }
    (void)report.sorted();
    return 0;
}
