#pragma once
#include <doctest/doctest.h>

#include <map>
#include <memory>
#include <tuple>
#include <utility>

#include "core/sample_catalogue.hpp"
#include "ui/frame.hpp"

namespace sprank::ui {

/// Letters for one panel and text step, baked once for all tests of this program.
class Letters {
public:
    static Letters& of(Panel panel = {}, TextStep step = TextStep::normal) {
        static std::map<std::tuple<int, int, double, TextStep>, std::unique_ptr<Letters>> all;
        auto& letters = all[{panel.width_px, panel.height_px, panel.width_mm, step}];
        if (!letters) letters.reset(new Letters(panel, step));
        return *letters;
    }
    Letters(Letters const&) = delete;
    Letters& operator=(Letters const&) = delete;

    Units units;
    ImFontAtlas atlas;
    Fonts fonts;
    ImFont const& operator[](Style style) const { return *fonts[style].font; }

private:
    Letters(Panel panel, TextStep step) : units(panel, step) {
        auto built = Fonts::build(atlas, units);
        REQUIRE(built);
        fonts = *built;
    }
};

/// Pictures that are never there.
class NoPictures : public Pictures {
public:
    ImTextureID find(PictureRequest const&) override { return nullptr; }
    float aspect(std::string_view) override { return 4.0f / 3; }
    float head(std::string_view) override { return .5f; }
    ImTextureID shadow(int) override { return nullptr; }
    ImTextureID disc(int, int) override { return nullptr; }
};

/// Frames on a surface that nobody sees, one after the other, with what lives between them.
class Easel {
public:
    explicit Easel(Panel panel = {}, TextStep step = TextStep::normal, ThemeName theme = ThemeName::light)
        : letters_(Letters::of(panel, step)), theme_(theme_of(theme)), context_(ImGui::CreateContext(&letters_.atlas)) {
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = io.LogFilename = nullptr;
        io.DisplaySize = {static_cast<float>(panel.width_px), static_cast<float>(panel.height_px)};
        io.DeltaTime = 1.0f / 60;
        io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
    }
    ~Easel() { ImGui::DestroyContext(context_); }
    Easel(Easel const&) = delete;
    Easel& operator=(Easel const&) = delete;

    /// Draws one frame; what it recorded stays readable until the next.
    template <typename Draw>
    Frame& draw(Draw draw, std::int64_t now_ms = 0) {
        ImGui::SetCurrentContext(context_);
        interaction.advance(now_ms, units());
        ImGui::NewFrame();
        frame_ = std::make_unique<Frame>(FrameTools{letters_.units, letters_.fonts, theme_, pictures_, interaction, *ImGui::GetBackgroundDrawList(),
                                                    sample_catalogue(), 0, now_ms, false});
        draw(*frame_);
        frame_->finish();
        ImGui::Render();
        return *frame_;
    }
    Units const& units() const { return letters_.units; }
    /// Where a point of the design lies on the glass.
    Point glass(Point p) const { return {units().exact_pixels(p.x), units().exact_pixels(p.y)}; }
    void tap(Point p, std::int64_t now_ms = 0) {
        interaction.stroke({Stroke::Kind::down, glass(p), now_ms}, units());
        interaction.stroke({Stroke::Kind::up, glass(p), now_ms + 60}, units());
    }

    Interaction interaction;

private:
    Letters& letters_;
    Theme theme_;
    NoPictures pictures_;
    ImGuiContext* context_;
    std::unique_ptr<Frame> frame_;
};

}  // namespace sprank::ui
