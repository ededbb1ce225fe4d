#pragma once
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>

#include "core/result.hpp"
#include "raster/surface.hpp"
#include "raster/texture.hpp"

namespace sprank::shell {

/// A colour texture from the bytes of a PNG; nothing when they are no picture. Any bytes are safe.
std::optional<raster::Texture> decode_png(std::span<std::uint8_t const> bytes);

/// Writes the surface as PNG. Fails when the file cannot be written.
Result<void> write_png(std::filesystem::path const&, raster::Surface);

}  // namespace sprank::shell
