#pragma once
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "core/result.hpp"

namespace sprank::compile {

/// Pixels in rows from the top: red, green, blue, alpha; colours not multiplied by alpha.
struct Pixels {
    int width = 0, height = 0;
    std::vector<std::uint8_t> rgba;
};

/// An SVG drawing that can be read. Loads nothing from outside itself. Not for two threads at once.
class Drawing {
public:
    /// Fails with a Dutch sentence for anything that is no drawing, has no shape or is stretched beyond use.
    static Result<Drawing> read(std::string_view svg);
    Drawing(Drawing&&) noexcept;
    Drawing& operator=(Drawing&&) noexcept;
    ~Drawing();

    /// Its own size in its own units; only their ratio counts.
    double width() const { return width_; }
    double height() const { return height_; }
    /// Drawn that wide; the height follows. Fails when it cannot be drawn.
    Result<Pixels> draw(int width) const;

private:
    struct Handle;
    Drawing(std::unique_ptr<Handle>, double width, double height);
    std::unique_ptr<Handle> handle_;
    double width_, height_;
};

}  // namespace sprank::compile
