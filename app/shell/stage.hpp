#pragma once
#include <memory>
#include <optional>
#include <span>

#include "core/result.hpp"
#include "raster/rasteriser.hpp"
#include "raster/texture.hpp"
#include "ui/colour.hpp"
#include "ui/fonts.hpp"
#include "ui/imgui_compat.hpp"
#include "ui/units.hpp"

namespace sprank::shell {

/// What it takes to draw a picture: a Dear ImGui context, letters for one panel and text step, and the rasteriser.
/// Several may live in one process, but all on one thread.
class Stage {
public:
    /// `threads`: how many paint tiles.
    explicit Stage(int threads);
    ~Stage();
    Stage(Stage const&) = delete;
    Stage& operator=(Stage const&) = delete;

    /// Bakes the letters unless they are there already; takes some ten milliseconds. On failure the former ones stay in use.
    Result<void> prepare(ui::Panel const&, TextStep, ui::LetterSet const& = ui::all_letters);
    /// Only after a prepare() that succeeded, as all below.
    ui::Units const& units() const { return letters_->units; }
    ui::Fonts const& fonts() const { return letters_->fonts; }

    /// Begins a picture; the list takes shapes until end().
    ImDrawList& begin();
    void end();
    /// Brings what the last begin() to end() drew to the surface. Returns what changed since the last call, see Rasteriser::draw.
    std::span<raster::Rect const> paint(raster::Surface, ui::Colour background);
    void invalidate() { rasteriser_.invalidate(); }

    int vertices() const;               ///< of the last picture
    std::size_t bytes() const { return letters_ ? letters_->texture.bytes() : 0; }

private:
    struct Letters {
        Letters(ui::Panel const& panel, TextStep step, ui::LetterSet const& letter_set) : units(panel, step), set(letter_set) {}
        ui::Units units;
        ui::LetterSet set;
        ImFontAtlas atlas;
        ui::Fonts fonts;
        raster::Texture texture = raster::Texture::alpha(0, 0, {});
    };
    void enter() const { ImGui::SetCurrentContext(context_); }

    std::unique_ptr<Letters> letters_;
    ImFontAtlas none_;  ///< what the context holds before the first prepare()
    ImGuiContext* context_;
    raster::Rasteriser rasteriser_;
};

}  // namespace sprank::shell
