// Any bytes as a YAML file, read the way a profession's facts are. Build with clang++ -fsanitize=fuzzer,address.
#include <cstddef>
#include <cstdint>
#include <string>

#include "compile/content_folder.hpp"
#include "compile/field_reader.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    using namespace sprank::compile;
    Report report;
    auto const source = clean_text("file.yaml", std::string(reinterpret_cast<char const*>(data), size), report);
    auto const root = source ? parse_yaml(source->text, source->file, report) : std::nullopt;
    if (!root) return 0;
    FieldReader fields(*root, "file.yaml", "", report);
    if (!fields.sound()) return 0;
    (void)fields.text("a");
    (void)fields.number("b", 0, 10);
    (void)fields.texts("c");
    for (auto& inner : fields.maps("d")) inner.finish();
    if (auto inner = fields.map("e")) inner->finish();
    fields.finish();
    (void)report.sorted();
    return 0;
}
