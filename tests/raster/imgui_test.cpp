// What Dear ImGui itself makes of text, rounded shapes and strokes, drawn both ways.
#include <doctest/doctest.h>
#include <imgui.h>

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include "canvas.hpp"
#include "raster/rasteriser.hpp"
#include "raster/texture.hpp"
#include "reference.hpp"

namespace sprank::raster {
namespace {

constexpr int width = 420, height = 330;
constexpr std::uint32_t background = 0xFFFFF8ECu;

/// A context with the default font, and the atlas as a texture.
class Stage {
public:
    explicit Stage(bool lines_from_texture) : context_(ImGui::CreateContext()) {
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
        if (!lines_from_texture) io.Fonts->Flags |= ImFontAtlasFlags_NoBakedLines;
        unsigned char* coverage = nullptr;
        int columns = 0, rows = 0;
        io.Fonts->GetTexDataAsAlpha8(&coverage, &columns, &rows);
        std::vector<std::uint8_t> copy(coverage, coverage + static_cast<std::ptrdiff_t>(columns) * rows);
        atlas_ = std::make_unique<Texture>(Texture::alpha(columns, rows, std::move(copy)));
        io.Fonts->SetTexID(atlas_.get());
        ImGui::GetStyle().AntiAliasedLinesUseTex = lines_from_texture;
    }
    ~Stage() { ImGui::DestroyContext(context_); }
    Stage(Stage const&) = delete;
    Stage& operator=(Stage const&) = delete;

    template <typename Draw>
    ImDrawData const& frame(Draw draw) {
        ImGui::GetIO().DeltaTime = 1.0f / 60;
        ImGui::NewFrame();
        draw(*ImGui::GetBackgroundDrawList());
        ImGui::Render();
        return *ImGui::GetDrawData();
    }

private:
    ImGuiContext* context_;
    std::unique_ptr<Texture> atlas_;
};

Texture photo(int columns, int rows) {
    std::vector<std::uint32_t> pixels;
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < columns; ++x) {
            pixels.push_back(0xFF000000u | static_cast<std::uint32_t>((x * 5 & 255) << 16 | (y * 3 & 255) << 8 | (x * y & 255)));
        }
    }
    return Texture::colour(columns, rows, std::move(pixels));
}

void draw_page(ImDrawList& list, Texture& picture, float scroll) {
    ImU32 const ink = IM_COL32(15, 36, 48, 255), spark = IM_COL32(255, 106, 43, 255), veil = IM_COL32(0, 0, 0, 40);
    list.AddRectFilled({10, 10}, {200, 120}, IM_COL32_WHITE, 16);
    list.AddRectFilled({12.5f, 30.25f}, {150.75f, 60.5f}, veil, 9);
    list.AddRect({10, 10}, {200, 120}, ink, 16, 0, 4);
    list.AddRectFilledMultiColor({220, 10}, {400, 60}, ink, spark, IM_COL32(0, 200, 100, 0), veil);
    list.AddCircleFilled({260, 110}, 37.3f, spark);
    list.AddCircle({330, 110}, 30, ink, 0, 3);
    list.AddNgonFilled({385, 100}, 22, ink, 7);
    list.AddBezierCubic({20, 300}, {120, 140}, {220, 400}, {400, 180}, spark, 6.5f);
    list.AddBezierQuadratic({20, 180}, {200, 100}, {400, 320}, ink, 1);
    list.AddLine({5, 322}, {415, 322}, ink, 2);
    list.AddLine({5, 150}, {415, 163}, ink, 1);
    std::array<ImVec2, 5> const spark_line{{{210, 130}, {240, 160}, {300, 160}, {330, 190}, {400, 190}}};
    list.AddPolyline(spark_line.data(), static_cast<int>(spark_line.size()), ink, 0, 5);
    list.PushClipRect({20, 130}, {200, 300}, true);
    auto const id = static_cast<ImTextureID>(&picture);
    list.AddImageRounded(id, {30, 140 - scroll},
                         {30.0f + static_cast<float>(picture.width()), 140 - scroll + static_cast<float>(picture.height())}, {0, 0}, {1, 1},
                         IM_COL32_WHITE, 14);
    list.AddImage(id, {40, 250 - scroll}, {140, 290 - scroll});
    list.AddImageQuad(id, {110, 170}, {190, 190}, {170, 260}, {100, 240}, {0, 0}, {1, 0}, {1, 1}, {0, 1}, IM_COL32(255, 255, 255, 200));
    list.PopClipRect();
    list.AddText({24, 34}, ink, "Elektromonteur: stroom, veilig.");
    list.AddText(nullptr, 27, {24.5f, 70}, spark, "Groter");
    list.AddText({240, 250 - scroll}, veil, "Wat doe je?\nJe legt leidingen aan.");
}

}  // namespace

TEST_CASE("a visitor sees Dear ImGui's text, rounded cards, pictures and strokes exactly as the reference draws them") {
    for (bool const lines_from_texture : {false, true}) {
        Stage stage(lines_from_texture);
        Texture picture = photo(121, 83);
        Canvas one(width, height), two(width, height);
        Rasteriser one_thread(1), two_threads(2);
        for (float scroll = 0; scroll < 24; scroll += 1.75f) {
            ImDrawData const& data = stage.frame([&](ImDrawList& list) { draw_page(list, picture, scroll); });
            CHECK(data.TotalVtxCount > 700);
            one_thread.draw(data, one.surface(), background);
            two_threads.draw(data, two.surface(), background);
            Canvas expected(width, height);
            draw_reference(data, expected.surface(), background);
            REQUIRE(one.difference(expected) == "");
            REQUIRE(two.difference(expected) == "");
        }
    }
}

TEST_CASE("a visitor sees Dear ImGui's own windows exactly as the reference draws them") {
    Stage stage(true);
    Canvas canvas(width, height);
    Rasteriser rasteriser;
    for (int frame = 0; frame < 4; ++frame) {
        ImDrawData const& data = stage.frame([&](ImDrawList&) {
            ImGui::SetNextWindowPos({15, 20});
            ImGui::SetNextWindowSize({380, 290});
            ImGui::Begin("Operator");
            ImGui::Text("Bezoekers vandaag: %d", frame);
            ImGui::ProgressBar(0.3f);
            float values[] = {1, 4, 2, 7, 3};
            ImGui::PlotHistogram("##per uur", values, 5, 0, nullptr, 0, 8, {200, 60});
            bool on = true;
            ImGui::Checkbox("Geluid", &on);
            ImGui::Button("Opnieuw");
            ImGui::End();
        });
        rasteriser.draw(data, canvas.surface(), background);
        Canvas expected(width, height);
        draw_reference(data, expected.surface(), background);
        REQUIRE(canvas.difference(expected) == "");
    }
}

}  // namespace sprank::raster
