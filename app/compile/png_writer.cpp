#include "compile/png_writer.hpp"

#include <png.h>

#include <csetjmp>
#include <cstring>

namespace sprank::compile {
namespace {

void append(png_structp png, png_bytep data, png_size_t length) {
    auto& bytes = *static_cast<std::vector<std::uint8_t>*>(png_get_io_ptr(png));
    bytes.insert(bytes.end(), data, data + length);
}

void nothing_to_flush(png_structp) {}

/// libpng leaves by longjmp: nothing with a destructor may live in here.
bool write(png_structp png, png_infop info, Pixels const& pixels, std::vector<std::uint8_t>& bytes) {
    if (setjmp(png_jmpbuf(png)) != 0) return false;
    png_set_write_fn(png, &bytes, append, nothing_to_flush);
    png_set_IHDR(png, info, static_cast<png_uint_32>(pixels.width), static_cast<png_uint_32>(pixels.height), 8, PNG_COLOR_TYPE_RGBA,
                 PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_compression_level(png, 6);
    // flat illustrations: the row above says most, and unfiltered rows decode fastest
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE | PNG_FILTER_UP);
    png_write_info(png, info);
    for (int y = 0; y < pixels.height; ++y) {
        png_write_row(png, pixels.rgba.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(pixels.width) * 4);
    }
    png_write_end(png, info);
    return true;
}

std::uint32_t number_at(std::vector<std::uint8_t> const& bytes, std::size_t position) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i) number = number << 8U | bytes[position + i];
    return number;
}

}  // namespace

std::vector<std::uint8_t> png_of(Pixels const& pixels) {
    std::vector<std::uint8_t> bytes;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    if (png == nullptr) return bytes;
    png_infop info = png_create_info_struct(png);
    bool const written = info != nullptr && write(png, info, pixels, bytes);
    png_destroy_write_struct(&png, &info);
    if (!written) bytes.clear();
    return bytes;
}

bool is_png_of_width(std::vector<std::uint8_t> const& bytes, int width, int& height) {
    static constexpr std::uint8_t signature[] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    if (bytes.size() < 45 || std::memcmp(bytes.data(), signature, sizeof signature) != 0) return false;
    if (number_at(bytes, 16) != static_cast<std::uint32_t>(width)) return false;
    height = static_cast<int>(number_at(bytes, 20));
    return std::memcmp(bytes.data() + bytes.size() - 8, "IEND", 4) == 0;
}

}  // namespace sprank::compile
