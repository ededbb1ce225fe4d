#include "store/fallback_picture.hpp"

#include "store/durable_file.hpp"

namespace sprank::store {

Result<void> keep_fallback_picture(StateFolder const& state, std::string_view bmp) {
    auto const error = replace_file(state.fallback(), bmp, 0644, {DurableStep::fallback_written, DurableStep::fallback_synced, DurableStep::fallback_renamed});
    if (!error) return {};
    return tl::unexpected(Failure{"STAAT-02", "Het storingsbeeld kan niet worden bewaard in " + state.fallback().string() + " (" + error.message() +
                                                  "); kijk of de schijf vol is."});
}

}  // namespace sprank::store
