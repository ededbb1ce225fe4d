#include "shell/version.hpp"

#include <SDL.h>

#include "store/content.hpp"
#include "ui/fonts.hpp"
#include "ui/imgui_compat.hpp"

namespace sprank::shell {

namespace {
std::string sdl_version() {
    SDL_version version;
    SDL_GetVersion(&version);
    return std::to_string(version.major) + "." + std::to_string(version.minor) + "." + std::to_string(version.patch);
}
}  // namespace

std::string version_text(std::filesystem::path const& content_file) {
    std::string text = std::string{program_version} + "\nSDL " + sdl_version() + ", Dear ImGui " + ImGui::GetVersion() + ", SQLite " +
                       store::sqlite_version() + ", FreeType " + ui::freetype_version() + "\nschema " + std::to_string(store::schema_version) + "\n";
    Result<store::Content> const content = store::Content::open(content_file);
    return text + (content ? "inhoud sha256 " + content->hash() : "geen inhoud: " + content.error().text) + "\n";
}

}  // namespace sprank::shell
