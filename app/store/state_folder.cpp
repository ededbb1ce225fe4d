#include "store/state_folder.hpp"

#include <unistd.h>

#include "store/durable_file.hpp"

namespace sprank::store {

Result<void> open_state_folder(StateFolder const& state) {
    std::error_code error, ignored;
    std::filesystem::create_directories(folder_of(state.root), ignored);  // what fails here fails again below
    error = make_folder(state.root);
    if (!error && ::access(state.root.c_str(), W_OK | X_OK) != 0) error = {errno, std::generic_category()};
    if (error)
        return tl::unexpected(Failure{"STAAT-01", "In " + state.root.string() + " kan niet worden geschreven (" + error.message() +
                                                      "); de kiosk gaat door, maar bewaart niets. Kijk of de schijf vol is, en van wie de map is."});
    reached(DurableStep::state_folder_opened);
    return {};
}

}  // namespace sprank::store
