#include "store/durable_steps.hpp"

#include <atomic>

namespace sprank::store {
namespace {

std::atomic<DurableWitness const*> witness = nullptr;

#define SPRANK_DURABLE_NAME(name) #name,
constexpr std::array<std::string_view, durable_step_count> names{SPRANK_DURABLE_STEPS(SPRANK_DURABLE_NAME)};
#undef SPRANK_DURABLE_NAME

}  // namespace

std::string_view durable_step_name(DurableStep step) { return names[static_cast<std::size_t>(step)]; }

void watch_durable(DurableWitness const* watching) { witness = watching; }

void reached(DurableStep step) {
    if (auto const* const watching = witness.load(); watching != nullptr) watching->reached(step);
}

int announced(FileOperation const& operation) {
    auto const* const watching = witness.load();
    return watching == nullptr ? 0 : watching->before(operation);
}

}  // namespace sprank::store
