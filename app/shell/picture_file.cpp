#include "shell/picture_file.hpp"

#include <memory>
#include <vector>

// The one place where these two single-file libraries are compiled in.
#define STB_IMAGE_IMPLEMENTATION
#define STB_IMAGE_STATIC
#define STBI_ONLY_PNG
#define STBI_NO_STDIO
#define STBI_MAX_DIMENSIONS 8192
#include <stb/stb_image.h>
#define STB_IMAGE_WRITE_IMPLEMENTATION
#define STB_IMAGE_WRITE_STATIC
#include <stb/stb_image_write.h>

namespace sprank::shell {

std::optional<raster::Texture> decode_png(std::span<std::uint8_t const> bytes) {
    int width = 0, height = 0, channels = 0;
    std::unique_ptr<stbi_uc, void (*)(void*)> const pixels{
        stbi_load_from_memory(bytes.data(), static_cast<int>(bytes.size()), &width, &height, &channels, 4), stbi_image_free};
    if (!pixels) return std::nullopt;
    return raster::from_rgba_bytes(width, height, pixels.get());
}

Result<void> write_png(std::filesystem::path const& path, raster::Surface surface) {
    auto const width = static_cast<std::size_t>(surface.width), height = static_cast<std::size_t>(surface.height);
    std::vector<std::uint8_t> bytes(width * height * 3);
    std::size_t at = 0;
    for (std::size_t y = 0; y < height; ++y) {
        std::uint32_t const* const row = surface.pixels + y * static_cast<std::size_t>(surface.stride);
        for (std::size_t x = 0; x < width; ++x) {
            bytes[at++] = static_cast<std::uint8_t>(row[x] >> 16);
            bytes[at++] = static_cast<std::uint8_t>(row[x] >> 8);
            bytes[at++] = static_cast<std::uint8_t>(row[x]);
        }
    }
    stbi_write_png_compression_level = 6;
    if (stbi_write_png(path.c_str(), surface.width, surface.height, 3, bytes.data(), surface.width * 3) != 0) return {};
    return tl::unexpected(Failure{"SCHIJF-01", "Kan " + path.string() + " niet schrijven. Is er ruimte, en mag u daar schrijven?"});
}

}  // namespace sprank::shell
