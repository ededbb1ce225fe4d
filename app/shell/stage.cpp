#include "shell/stage.hpp"

namespace sprank::shell {

Stage::Stage(int threads) : context_(ImGui::CreateContext(&none_)), rasteriser_(threads) {
    enter();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = io.LogFilename = nullptr;  // a kiosk writes nothing beside its own files
    io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
    io.DeltaTime = 1.0f / 60;  // nothing we draw with depends on it: time comes in as milliseconds
    io.ConfigMemoryCompactTimer = -1;
}

Stage::~Stage() {
    enter();
    ImGui::DestroyContext(context_);
}

Result<void> Stage::prepare(ui::Panel const& panel, TextStep step, ui::LetterSet const& set) {
    if (letters_ && letters_->units.panel() == panel && letters_->units.step() == step && letters_->set == set) return {};
    enter();
    auto letters = std::make_unique<Letters>(panel, step, set);
    Result<ui::Fonts> fonts = ui::Fonts::build(letters->atlas, letters->units, set);
    if (!fonts) return tl::unexpected(fonts.error());
    letters->fonts = *fonts;
    unsigned char* coverage = nullptr;
    int width = 0, height = 0;
    letters->atlas.GetTexDataAsAlpha8(&coverage, &width, &height);
    auto const size = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    letters->texture = raster::Texture::alpha(width, height, {coverage, coverage + size});
    letters->atlas.ClearTexData();
    letters->atlas.SetTexID(&letters->texture);
    ImGuiIO& io = ImGui::GetIO();
    io.Fonts = &letters->atlas;
    io.DisplaySize = {static_cast<float>(panel.width_px), static_cast<float>(panel.height_px)};
    letters_ = std::move(letters);
    return {};
}

ImDrawList& Stage::begin() {
    enter();
    ImGui::NewFrame();
    return *ImGui::GetBackgroundDrawList();
}

void Stage::end() { ImGui::Render(); }

std::span<raster::Rect const> Stage::paint(raster::Surface surface, ui::Colour background) {
    enter();
    auto const tone = 0xFF000000u | static_cast<std::uint32_t>(background.r) << 16 | static_cast<std::uint32_t>(background.g) << 8 | background.b;
    ImDrawData const* const data = ImGui::GetDrawData();
    return data ? rasteriser_.draw(*data, surface, tone) : std::span<raster::Rect const>{};
}

int Stage::vertices() const {
    enter();
    ImDrawData const* const data = ImGui::GetDrawData();
    return data ? data->TotalVtxCount : 0;
}

}  // namespace sprank::shell
