#include "shell/display.hpp"

#include <SDL.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>

namespace sprank::shell {

namespace {
constexpr char const* title = "Sprank";

void set_hints(bool plain_memory) {
    // Fingers and the mouse each speak for themselves; the grab that SDL takes on a press would cancel a touch on X11.
    SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");
    SDL_SetHint(SDL_HINT_MOUSE_TOUCH_EVENTS, "0");
    SDL_SetHint(SDL_HINT_MOUSE_AUTO_CAPTURE, "0");
    SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "0");
    SDL_SetHint(SDL_HINT_VIDEO_MINIMIZE_ON_FOCUS_LOSS, "0");
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, plain_memory ? "0" : "1");
}

bool has_plain_memory(std::string_view driver) { return driver != "wayland" && driver != "KMSDRM"; }

bool shows_something(std::string_view driver) { return driver != "offscreen" && driver != "dummy" && driver != "evdev"; }

/// Words of 0xFFRRGGBB go in as they are.
bool takes_our_pixels(SDL_Surface const& surface) {
    return surface.format->format == SDL_PIXELFORMAT_RGB888 || surface.format->format == SDL_PIXELFORMAT_ARGB8888;
}
}  // namespace

Result<std::unique_ptr<Display>> Display::open(DisplayOptions const& options) {
    std::unique_ptr<Display> display{new Display};
    display->rotation_ = options.rotation;
    prepare_environment();
    set_hints(true);
    // Where there is no screen SDL falls back on drivers that show nothing; a test may ask for one by name.
    bool const shows = SDL_InitSubSystem(SDL_INIT_VIDEO) == 0 && (shows_something(display->driver()) || std::getenv("SDL_VIDEODRIVER") != nullptr);
    if (!shows) return tl::unexpected(Failure{"BEELD-01", "Er is geen beeldscherm gevonden. Sluit een scherm aan, of start Sprank in een grafische sessie."});
    bool const plain = has_plain_memory(display->driver());
    if (display->create(options, plain)) return display;
    // A driver we do not know may lack what we thought it had, or have what we thought it lacks.
    display->close();
    if (SDL_InitSubSystem(SDL_INIT_VIDEO) == 0 && display->create(options, !plain)) return display;
    return tl::unexpected(Failure{"BEELD-02", std::string{"Het beeldscherm is er, maar Sprank kan er niet op tekenen: "} + SDL_GetError()});
}

void Display::prepare_environment() {
    // A kiosk needs no message bus and no dead keys, and both would cost start-up time: SDL starts a bus where there is none, and
    // X11 reads a table of 5,000 key combinations.
    setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:", 0);
    setenv("XCOMPOSEFILE", "/dev/null", 0);
}

bool Display::create(DisplayOptions const& options, bool plain_memory) {
    set_hints(plain_memory);
    SDL_DisplayMode mode{};
    PixelSize size = options.size.value_or(PixelSize{});
    if (!options.size && SDL_GetDesktopDisplayMode(0, &mode) == 0)
        size = options.windowed ? PixelSize{std::min(mode.w, size.width), std::min(mode.h, size.height)} : PixelSize{mode.w, mode.h};
    // At the size of the output from the start: a first picture of another size is seen as a flash.
    bool const whole = !options.windowed && !options.size;
    whole_output_wanted_ = whole && driver() == "x11";
    Uint32 const flags = options.windowed ? 0u : static_cast<Uint32>(SDL_WINDOW_BORDERLESS) | (whole && !whole_output_wanted_ ? static_cast<Uint32>(SDL_WINDOW_FULLSCREEN_DESKTOP) : 0u);
    int const at = options.windowed ? static_cast<int>(SDL_WINDOWPOS_CENTERED) : 0;
    window_ = SDL_CreateWindow(title, at, at, size.width, size.height, flags);
    if (!window_) return false;
    target_ = SDL_GetWindowSurface(window_);
    if (!target_) return false;
    SDL_DisableScreenSaver();
    SDL_StartTextInput();
    arrow_ = SDL_CreateSystemCursor(SDL_SYSTEM_CURSOR_ARROW);
    if (arrow_) SDL_SetCursor(arrow_);
    show_cursor(options.windowed);
    return true;
}

void Display::close() {
    if (arrow_) SDL_FreeCursor(arrow_);
    arrow_ = nullptr;
    if (window_) SDL_DestroyWindow(window_);
    window_ = nullptr;
    target_ = nullptr;
    SDL_QuitSubSystem(SDL_INIT_VIDEO);
}

Display::~Display() { close(); }

PixelSize Display::window_size() const {
    PixelSize size;
    SDL_GetWindowSize(window_, &size.width, &size.height);
    return size;
}

TurnedPicture Display::turn() const {
    PixelSize const panel = window_size();
    return {rotation_, panel.width, panel.height};
}

PixelSize Display::size() const { return {turn().width(), turn().height()}; }

std::optional<raster::Surface> Display::surface() {
    target_ = SDL_GetWindowSurface(window_);
    if (!target_ || target_->w <= 0 || target_->h <= 0) return std::nullopt;
    if (rotation_ == 0 && takes_our_pixels(*target_)) return raster::Surface{static_cast<std::uint32_t*>(target_->pixels), target_->w, target_->h, target_->pitch / 4};
    TurnedPicture const turned(rotation_, target_->w, target_->h);
    pixels_.resize(static_cast<std::size_t>(target_->w) * static_cast<std::size_t>(target_->h));
    return raster::Surface{pixels_.data(), turned.width(), turned.height(), turned.width()};
}

void Display::show_part(raster::Rect r, std::uint32_t const* pixels, int stride) {
    auto* const to = static_cast<std::byte*>(target_->pixels) + r.y * target_->pitch + r.x * target_->format->BytesPerPixel;
    SDL_ConvertPixels(r.width, r.height, SDL_PIXELFORMAT_ARGB8888, pixels, stride * 4, target_->format->format, to, target_->pitch);
}

void Display::present(std::span<raster::Rect const> changed) {
    if (changed.empty() || !target_) return;
    TurnedPicture const turned(rotation_, target_->w, target_->h);
    std::vector<SDL_Rect> rects;
    rects.reserve(changed.size());
    for (raster::Rect const& part : changed) {
        raster::Rect const r = turned.on_panel(part);
        rects.push_back({r.x, r.y, r.width, r.height});
        raster::Surface const picture{pixels_.data(), turned.width(), turned.height(), turned.width()};
        if (takes_our_pixels(*target_)) {
            if (turned.turned()) turned.copy(picture, part, {static_cast<std::uint32_t*>(target_->pixels), target_->w, target_->h, target_->pitch / 4});
        } else if (!turned.turned()) {
            show_part(r, pixels_.data() + static_cast<std::ptrdiff_t>(r.y) * target_->w + r.x, target_->w);
        } else {
            std::vector<std::uint32_t> part_pixels(static_cast<std::size_t>(r.width) * static_cast<std::size_t>(r.height));
            // The part alone, turned: as if the panel began at its corner.
            TurnedPicture const alone(rotation_, r.width, r.height);
            alone.copy({pixels_.data() + static_cast<std::ptrdiff_t>(part.y) * picture.stride + part.x, part.width, part.height, picture.stride}, {0, 0, part.width, part.height},
                       {part_pixels.data(), r.width, r.height, r.width});
            show_part(r, part_pixels.data(), r.width);
        }
    }
    SDL_UpdateWindowSurfaceRects(window_, rects.data(), static_cast<int>(rects.size()));
}

void Display::present_all() {
    if (!target_) return;
    PixelSize const whole = size();
    raster::Rect const all{0, 0, whole.width, whole.height};
    bool const copied = rotation_ != 0 || !takes_our_pixels(*target_);
    if (copied && target_->w * target_->h == static_cast<int>(pixels_.size())) return present({&all, 1});
    SDL_UpdateWindowSurface(window_);
}

void Display::keep_whole_output() {
    if (whole_output_wanted_) SDL_SetWindowFullscreen(window_, SDL_WINDOW_FULLSCREEN_DESKTOP);
    whole_output_wanted_ = false;
}

void Display::show_cursor(bool shown) {
    if (shown == cursor_shown_) return;
    cursor_shown_ = shown;
    SDL_ShowCursor(shown ? SDL_ENABLE : SDL_DISABLE);
}

std::string Display::driver() const {
    char const* const name = SDL_GetCurrentVideoDriver();
    return name ? name : "";
}

bool Display::waits_by_polling() const { return driver() != "x11" && driver() != "wayland"; }

}  // namespace sprank::shell
