#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/result.hpp"
#include "raster/surface.hpp"
#include "shell/arguments.hpp"
#include "shell/turned_picture.hpp"

struct SDL_Window;
struct SDL_Surface;
struct SDL_Cursor;

namespace sprank::shell {

struct DisplayOptions {
    std::optional<PixelSize> size;  ///< nothing: the whole output
    bool windowed = false;
    int rotation = 0;  ///< see Settings
};

/// The picture on the output: an SDL window with plain memory behind it. One at a time.
class Display {
public:
    /// Fails when there is no output to show anything on. Plain shared memory where the driver has it, else through SDL's own way.
    static Result<std::unique_ptr<Display>> open(DisplayOptions const&);
    ~Display();
    Display(Display const&) = delete;
    Display& operator=(Display const&) = delete;

    /// As a visitor sees it.
    PixelSize size() const;
    /// A point of the window, as the system tells it, in the picture.
    ui::Point seen(ui::Point in_window) const { return turn().seen(in_window); }
    PixelSize window_size() const;
    /// Where to draw; nothing while the window cannot be drawn on. It stays the same until the size changes.
    std::optional<raster::Surface> surface();
    /// Shows these parts of the surface.
    void present(std::span<raster::Rect const>);
    void present_all();
    /// Asks the window manager, if there is one, to keep everything else away. Some let us wait a tenth of a second for it, so this
    /// comes after the first picture; the window has the size of the output already.
    void keep_whole_output();
    void show_cursor(bool);
    bool cursor_shown() const { return cursor_shown_; }
    /// Waiting for an event on this driver burns processor time: nap instead.
    bool waits_by_polling() const;
    std::string driver() const;

private:
    Display() = default;
    static void prepare_environment();
    bool create(DisplayOptions const&, bool plain_memory);
    TurnedPicture turn() const;
    void show_part(raster::Rect on_panel, std::uint32_t const* pixels, int stride);
    void close();

    SDL_Window* window_ = nullptr;
    SDL_Surface* target_ = nullptr;       ///< owned by the window
    int rotation_ = 0;
    std::vector<std::uint32_t> pixels_;   ///< drawn on when the panel hangs turned or the target has another pixel format
    SDL_Cursor* arrow_ = nullptr;  ///< ours: an X server without a desktop has a cross for who brings none
    bool cursor_shown_ = true;
    bool whole_output_wanted_ = false;
};

}  // namespace sprank::shell
