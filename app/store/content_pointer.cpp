#include "store/content_pointer.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "store/durable_file.hpp"

namespace sprank::store {

namespace fs = std::filesystem;

namespace {
constexpr std::size_t most_pointer_bytes = 1024;

/// Nothing unless it is whole: names and nothing but names, each on a line of its own.
std::vector<std::string> names_in(std::string const& text) {
    std::vector<std::string> names;
    for (std::size_t at = 0; at < text.size();) {
        auto const end = text.find('\n', at);
        if (end == std::string::npos) return {};
        std::string name = text.substr(at, end - at);
        if (!is_version_name(name) || std::find(names.begin(), names.end(), name) != names.end()) return {};
        names.push_back(std::move(name));
        at = end + 1;
    }
    return names.size() > kept_versions ? std::vector<std::string>{} : names;
}
}  // namespace

bool is_version_name(std::string_view name) {
    return name.size() == version_name_letters && name.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

fs::path pointer_file(StateFolder const& state) { return state.content() / "current"; }
fs::path staged_folder(StateFolder const& state) { return state.content() / "staged"; }
fs::path versions_folder(StateFolder const& state) { return state.content() / "versions"; }
fs::path version_folder(StateFolder const& state, std::string const& name) { return versions_folder(state) / name; }
fs::path version_file(StateFolder const& state, std::string const& name) { return version_folder(state, name) / "content.db"; }
fs::path good_mark(StateFolder const& state, std::string const& name) { return version_folder(state, name) / "good"; }
fs::path tried_mark(StateFolder const& state, std::string const& name, int number) {
    return version_folder(state, name) / ("tried-" + std::to_string(number));
}

bool there(fs::path const& path) {
    std::error_code error;
    return fs::exists(fs::symlink_status(path, error));
}

ContentPointer read_pointer(StateFolder const& state) {
    ContentPointer pointer;
    if (!there(pointer_file(state))) return pointer;
    std::ifstream file(pointer_file(state), std::ios::binary);
    std::string text(most_pointer_bytes, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, file.gcount())));
    pointer.names = names_in(text);
    pointer.damaged = pointer.names.empty();
    if (!pointer.damaged) return pointer;
    for (auto const& name : versions_on_disk(state))
        if (there(good_mark(state, name)) && pointer.names.size() < kept_versions) pointer.names.push_back(name);
    return pointer;
}

std::error_code write_pointer(StateFolder const& state, std::vector<std::string> const& names) {
    std::string text;
    for (auto const& name : names) text += name + "\n";
    return replace_file(pointer_file(state), text, 0644, {DurableStep::pointer_written, DurableStep::pointer_synced, DurableStep::pointer_renamed});
}

std::vector<std::string> versions_on_disk(StateFolder const& state) {
    std::vector<std::string> names;
    std::error_code error;
    for (auto at = fs::directory_iterator(versions_folder(state), error); !error && at != fs::directory_iterator(); at.increment(error))
        if (auto name = at->path().filename().string(); is_version_name(name)) names.push_back(std::move(name));
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace sprank::store
