#include "operate/output.hpp"

#include <ostream>

#include "store/durable_file.hpp"

namespace sprank::operate {

namespace fs = std::filesystem;

void tell(Failure const& failure, std::ostream& err) { err << failure.code << ": " << failure.text << '\n'; }

bool written(fs::path const& path, std::string_view bytes, std::ostream& err) {
    auto const error = store::write_file(path, bytes);
    if (error) err << path.string() << " kan niet worden geschreven (" << error.message() << "). Is de schijf vol, of mag het niet?\n";
    return !error;
}

fs::path content_beside_program() {
    std::error_code error;
    fs::path const program = fs::read_symlink("/proc/self/exe", error);
    return program.parent_path().parent_path() / "share" / "sprank" / "content.db";
}

}  // namespace sprank::operate
