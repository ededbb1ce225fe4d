#include "shell/memory.hpp"

#include <malloc.h>

namespace sprank::shell {

void give_memory_back() {
    constexpr int large = 256 * 1024;
    mallopt(M_MMAP_THRESHOLD, large);
    mallopt(M_TRIM_THRESHOLD, large);
}

}  // namespace sprank::shell
