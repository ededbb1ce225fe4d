#include "shell/version.hpp"

#include <SDL.h>

#include "store/content.hpp"
#include "ui/imgui_compat.hpp"

// Both are linked by the levels that use them, and only those may read their headers; their version is all that is asked here.
extern "C" {
char const* sqlite3_libversion();
int FT_Init_FreeType(void** library);
void FT_Library_Version(void* library, int* major, int* minor, int* patch);
int FT_Done_FreeType(void* library);
}

namespace sprank::shell {

namespace {
std::string dotted(int major, int minor, int patch) { return std::to_string(major) + "." + std::to_string(minor) + "." + std::to_string(patch); }

std::string sdl_version() {
    SDL_version version;
    SDL_GetVersion(&version);
    return dotted(version.major, version.minor, version.patch);
}

}  // namespace

std::string freetype_version() {
    void* library = nullptr;
    if (FT_Init_FreeType(&library) != 0) return "?";
    int major = 0, minor = 0, patch = 0;
    FT_Library_Version(library, &major, &minor, &patch);
    FT_Done_FreeType(library);
    return dotted(major, minor, patch);
}

std::string version_text(std::filesystem::path const& content_file) {
    std::string text = std::string{program_version} + "\nSDL " + sdl_version() + ", Dear ImGui " + ImGui::GetVersion() + ", SQLite " +
                       sqlite3_libversion() + ", FreeType " + freetype_version() + "\nschema " + std::to_string(store::schema_version) + "\n";
    Result<store::Content> const content = store::Content::open(content_file);
    return text + (content ? "inhoud sha256 " + content->hash() : "geen inhoud: " + content.error().text) + "\n";
}

}  // namespace sprank::shell
