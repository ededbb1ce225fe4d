#include "compile/drawing.hpp"

#include <cairo.h>
#include <librsvg/rsvg.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace sprank::compile {
namespace {

using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;
using Context = std::unique_ptr<cairo_t, decltype(&cairo_destroy)>;

Failure not_a_drawing() { return {"SVG-01", "Dit bestand is geen tekening (SVG)."}; }

/// Width and height from the drawing's own size, else from its viewBox; zeros when it says neither.
std::pair<double, double> own_size(RsvgHandle* handle) {
    gdouble width = 0, height = 0;
    if (rsvg_handle_get_intrinsic_size_in_pixels(handle, &width, &height) != 0 && width > 0 && height > 0) return {width, height};
    gboolean has_width = 0, has_height = 0, has_box = 0;
    RsvgLength unused_width{}, unused_height{};
    RsvgRectangle box{};
    rsvg_handle_get_intrinsic_dimensions(handle, &has_width, &unused_width, &has_height, &unused_height, &has_box, &box);
    return has_box != 0 ? std::pair{box.width, box.height} : std::pair{0.0, 0.0};
}

/// Cairo keeps blue, green, red, alpha in one number, colours multiplied by alpha.
Pixels straight(cairo_surface_t* surface, int width, int height) {
    Pixels pixels{width, height, {}};
    pixels.rgba.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4);
    auto const* const data = cairo_image_surface_get_data(surface);
    auto const stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface));
    auto* out = pixels.rgba.data();
    for (int y = 0; y < height; ++y) {
        auto const* row = reinterpret_cast<std::uint32_t const*>(data + static_cast<std::size_t>(y) * stride);
        for (int x = 0; x < width; ++x, out += 4) {
            std::uint32_t const pixel = row[x];
            std::uint32_t const alpha = pixel >> 24U;
            auto const colour = [&](unsigned shift) {
                std::uint32_t const value = (pixel >> shift) & 0xFFU;
                return static_cast<std::uint8_t>(alpha == 0 ? 0 : std::min<std::uint32_t>(255, (value * 255 + alpha / 2) / alpha));
            };
            out[0] = colour(16);
            out[1] = colour(8);
            out[2] = colour(0);
            out[3] = static_cast<std::uint8_t>(alpha);
        }
    }
    return pixels;
}

}  // namespace

struct Drawing::Handle {
    RsvgHandle* handle = nullptr;
    explicit Handle(RsvgHandle* made) : handle(made) {}
    Handle(Handle const&) = delete;
    Handle& operator=(Handle const&) = delete;
    ~Handle() { g_object_unref(handle); }
};

Drawing::Drawing(std::unique_ptr<Handle> handle, double width, double height)
    : handle_(std::move(handle)), width_(width), height_(height) {}
Drawing::Drawing(Drawing&&) noexcept = default;
Drawing& Drawing::operator=(Drawing&&) noexcept = default;
Drawing::~Drawing() = default;

Result<Drawing> Drawing::read(std::string_view svg) {
    GError* error = nullptr;
    auto* const made = rsvg_handle_new_from_data(reinterpret_cast<guint8 const*>(svg.data()), svg.size(), &error);
    g_clear_error(&error);
    if (made == nullptr) return tl::unexpected(not_a_drawing());
    auto handle = std::make_unique<Handle>(made);
    auto const [width, height] = own_size(made);
    if (!std::isfinite(width) || !std::isfinite(height) || width <= 0 || height <= 0) {
        return tl::unexpected(Failure{"SVG-02", "De tekening zegt niet hoe breed en hoog hij is."});
    }
    if (width / height > 20 || height / width > 20) return tl::unexpected(Failure{"SVG-03", "De tekening is veel te lang of te hoog."});
    return Drawing(std::move(handle), width, height);
}

Result<Pixels> Drawing::draw(int width) const {
    Failure const failure{"SVG-04", "De tekening kan niet worden getekend."};
    auto const height = std::max(1, static_cast<int>(std::lround(width * height_ / width_)));
    Surface const surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, width, height), cairo_surface_destroy);
    Context const context(cairo_create(surface.get()), cairo_destroy);
    RsvgRectangle const viewport{0, 0, static_cast<double>(width), static_cast<double>(height)};
    GError* error = nullptr;
    auto const drawn = rsvg_handle_render_document(handle_->handle, context.get(), &viewport, &error);
    g_clear_error(&error);
    cairo_surface_flush(surface.get());
    if (drawn == 0 || cairo_status(context.get()) != CAIRO_STATUS_SUCCESS || cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) {
        return tl::unexpected(failure);
    }
    return straight(surface.get(), width, height);
}

}  // namespace sprank::compile
