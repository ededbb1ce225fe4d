#include "compile/photo.hpp"

#include <gdk-pixbuf/gdk-pixbuf.h>

#include <algorithm>
#include <memory>
#include <string>

namespace sprank::compile {
namespace {

struct Unreference {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename Object>
using Owned = std::unique_ptr<Object, Unreference>;

Failure broken() { return {"FOTO-01", "De foto kan niet worden gelezen. Het moet een JPG of een PNG zijn."}; }
Failure too_large() { return {"FOTO-02", "De foto is te groot."}; }

bool is_photo(std::string_view bytes) { return bytes.starts_with("\xFF\xD8\xFF") || bytes.starts_with("\x89PNG\r\n\x1A\n"); }

/// Shrinks while reading: a photograph of a telephone takes forty times the memory of what is shown.
struct Reading {
    int most_width = 0;  ///< 0: only the shape is wanted
    PhotoShape shape;
    bool refused = false;
};
void prepared(GdkPixbufLoader* loader, int width, int height, gpointer data) {
    auto& reading = *static_cast<Reading*>(data);
    reading.shape = {width, height};
    reading.refused = width <= 0 || height <= 0 || static_cast<std::int64_t>(width) * height > most_photo_pixels;
    if (reading.refused || reading.most_width == 0) {
        gdk_pixbuf_loader_set_size(loader, 1, 1);
        return;
    }
    // Either side may turn out to be the width.
    double const scale = std::min(1.0, 2.0 * reading.most_width / std::min(width, height));
    gdk_pixbuf_loader_set_size(loader, std::max(1, static_cast<int>(width * scale)), std::max(1, static_cast<int>(height * scale)));
}

Result<Owned<GdkPixbuf>> read(std::string_view bytes, Reading& reading) {
    if (!is_photo(bytes)) return tl::unexpected(broken());
    Owned<GdkPixbufLoader> const loader(gdk_pixbuf_loader_new());
    g_signal_connect(loader.get(), "size-prepared", G_CALLBACK(prepared), &reading);
    bool const whole = gdk_pixbuf_loader_write(loader.get(), reinterpret_cast<guchar const*>(bytes.data()), bytes.size(), nullptr) != FALSE;
    bool const closed = gdk_pixbuf_loader_close(loader.get(), nullptr) != FALSE;
    if (reading.refused) return tl::unexpected(too_large());
    GdkPixbuf* const picture = gdk_pixbuf_loader_get_pixbuf(loader.get());
    if (!whole || !closed || picture == nullptr) return tl::unexpected(broken());
    return Owned<GdkPixbuf>(gdk_pixbuf_apply_embedded_orientation(picture));
}

}  // namespace

Result<PhotoShape> photo_shape(std::string_view bytes) {
    Reading reading;
    auto const picture = read(bytes, reading);
    if (!picture) return tl::unexpected(picture.error());
    return reading.shape;
}

Result<Pixels> photo_pixels(std::string_view bytes, int width) {
    Reading reading{.most_width = width, .shape = {}, .refused = false};
    auto const picture = read(bytes, reading);
    if (!picture) return tl::unexpected(picture.error());
    int const own_width = gdk_pixbuf_get_width(picture->get()), own_height = gdk_pixbuf_get_height(picture->get());
    int const wide = std::min(width, own_width), high = std::max(1, static_cast<int>(static_cast<double>(own_height) * wide / own_width + 0.5));
    Owned<GdkPixbuf> const small(gdk_pixbuf_scale_simple(picture->get(), wide, high, GDK_INTERP_BILINEAR));
    if (!small) return tl::unexpected(too_large());
    Pixels pixels{wide, high, std::vector<std::uint8_t>(static_cast<std::size_t>(wide) * static_cast<std::size_t>(high) * 4, 255)};
    int const channels = gdk_pixbuf_get_n_channels(small.get()), stride = gdk_pixbuf_get_rowstride(small.get());
    guchar const* const source = gdk_pixbuf_read_pixels(small.get());
    for (int y = 0; y < high; ++y)
        for (int x = 0; x < wide; ++x)
            std::copy_n(source + static_cast<std::ptrdiff_t>(y) * stride + static_cast<std::ptrdiff_t>(x) * channels, std::min(channels, 4),
                        pixels.rgba.begin() + (static_cast<std::ptrdiff_t>(y) * wide + x) * 4);
    return pixels;
}

}  // namespace sprank::compile
