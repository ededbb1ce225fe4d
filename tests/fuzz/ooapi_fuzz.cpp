// Any bytes as a file of another system: read_ooapi. Build with clang++ -fsanitize=fuzzer,address.
#include "import_fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    return sprank::import::check_reader(sprank::import::read_ooapi, data, size);
}
