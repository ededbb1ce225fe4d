#include "shell/fallback_picture.hpp"

#include <SDL.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>
#include <vector>

#include "shell/display.hpp"
#include "shell/failure_screen.hpp"
#include "shell/signals.hpp"
#include "shell/version.hpp"
#include "shell/window.hpp"
#include "store/fallback_picture.hpp"

namespace sprank::shell {

namespace fs = std::filesystem;

namespace {
constexpr std::uint32_t ink = 0xFF0F2430;  ///< as the picture

struct SurfaceFree {
    void operator()(SDL_Surface* surface) const { SDL_FreeSurface(surface); }
};
using SdlSurface = std::unique_ptr<SDL_Surface, SurfaceFree>;

SdlSurface over(std::vector<std::uint32_t>& pixels, int width, int height) {
    return SdlSurface(SDL_CreateRGBSurfaceWithFormatFrom(pixels.data(), width, height, 32, width * 4, SDL_PIXELFORMAT_XRGB8888));
}

/// What the picture depends on; stands beside it.
std::string stamp_of(Settings const& settings, ui::Panel const& panel) {
    std::ostringstream stamp;
    stamp << program_version << " " << panel.width_px << "x" << panel.height_px << " " << panel.width_mm << "x" << panel.height_mm << " " << settings.operator_phone << "\n";
    return stamp.str();
}

std::string text_of(fs::path const& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

/// The picture in the middle of the panel, as far as it fits.
void put_in_the_middle(fs::path const& file, raster::Surface to) {
    for (int y = 0; y < to.height; ++y) std::fill_n(to.pixels + static_cast<std::ptrdiff_t>(y) * to.stride, to.width, ink);
    SdlSurface const loaded(SDL_LoadBMP(file.string().c_str()));
    if (!loaded) return;
    SdlSurface const picture(SDL_ConvertSurfaceFormat(loaded.get(), SDL_PIXELFORMAT_ARGB8888, 0));
    if (!picture) return;
    int const width = std::min(picture->w, to.width), height = std::min(picture->h, to.height);
    int const left = (to.width - width) / 2, top = (to.height - height) / 2, from_left = (picture->w - width) / 2, from_top = (picture->h - height) / 2;
    for (int y = 0; y < height; ++y) {
        auto const* const row = reinterpret_cast<std::uint32_t const*>(static_cast<std::byte const*>(picture->pixels) + static_cast<std::ptrdiff_t>(from_top + y) * picture->pitch);
        std::copy_n(row + from_left, width, to.pixels + static_cast<std::ptrdiff_t>(top + y) * to.stride + left);
    }
}
}  // namespace

Result<void> keep_fallback(store::StateFolder const& state, Settings const& settings, ui::Panel const& panel) {
    fs::path stamp = state.fallback();
    stamp += ".about";
    std::error_code ignored;
    std::string const wanted = stamp_of(settings, panel);
    if (fs::exists(state.fallback(), ignored) && text_of(stamp) == wanted) return {};
    std::vector<std::uint32_t> pixels(static_cast<std::size_t>(panel.width_px) * static_cast<std::size_t>(panel.height_px));
    std::string const who = settings.operator_phone.empty() ? "Vraag iemand die hier werkt." : "Bel " + settings.operator_phone + ".";
    if (!draw_failure({who, "Deze kiosk doet het even niet."}, panel, {pixels.data(), panel.width_px, panel.height_px, panel.width_px})) return {};  // no letters: nothing to keep
    SdlSurface const surface = over(pixels, panel.width_px, panel.height_px);
    std::string bmp(pixels.size() * 4 + 200, '\0');
    SDL_RWops* const memory = surface ? SDL_RWFromMem(bmp.data(), static_cast<int>(bmp.size())) : nullptr;
    if (!memory || SDL_SaveBMP_RW(surface.get(), memory, 0) != 0) return {};
    bmp.resize(static_cast<std::size_t>(std::max<Sint64>(0, SDL_RWtell(memory))));
    SDL_RWclose(memory);
    if (Result<void> kept = store::keep_fallback_picture(state, bmp); !kept) return kept;
    std::ofstream(stamp, std::ios::binary | std::ios::trunc) << wanted;  // lost: the same picture is drawn once more
    return {};
}

int show_fallback(Arguments const& arguments, Settings const& settings) {
    Signals const signals(end_window);
    Result<std::unique_ptr<Display>> display = Display::open({arguments.size, arguments.windowed, settings.rotation});
    if (!display) {
        std::cerr << display.error().code << ": " << display.error().text << "\n";
        return 3;
    }
    while (!end_asked()) {
        if (std::optional<raster::Surface> const surface = (*display)->surface()) {
            put_in_the_middle(arguments.fallback, *surface);
            (*display)->present_all();
            (*display)->keep_whole_output();
        }
        // Drawn again when the window says that it must be, and now and then: a screen that was switched off comes back.
        constexpr int again_ms = 60'000;
        SDL_WaitEventTimeout(nullptr, again_ms);
        for (SDL_Event event; SDL_PollEvent(&event) == 1;)
            if (event.type == SDL_QUIT && arguments.windowed) return 0;
    }
    return 0;
}

}  // namespace sprank::shell
