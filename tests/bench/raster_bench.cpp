// What the rasteriser costs on a screen as rich as the kiosk's richest: a filter panel, twelve cards with rounded pictures, soft
// edges and shadows, some 1,200 glyphs and a bar. "full" repaints everything, "still" nothing, "press" one button, "scroll" moves
// the cards under their clip rectangle. "decoded" and "shrunk" are what a picture costs once that was not prepared at its size.
#include <benchmark/benchmark.h>
#include <imgui.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include "raster/rasteriser.hpp"
#include "raster/texture.hpp"

namespace {

using sprank::raster::Rasteriser;
using sprank::raster::Surface;
using sprank::raster::Texture;

constexpr ImU32 ink = IM_COL32(15, 36, 48, 255), paper = IM_COL32(255, 248, 236, 255), spark = IM_COL32(255, 106, 43, 255);
constexpr std::uint32_t background = 0xFFFFF8ECu;

Texture photo(int width, int height) {
    std::vector<std::uint32_t> pixels;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) pixels.push_back(0xFF000000u | static_cast<std::uint32_t>(x * y * 7 & 0xFFFFFF));
    }
    return Texture::colour(width, height, std::move(pixels));
}

/// Dear ImGui with a screen of 1920 x 1080 times `scale`.
class Stage {
public:
    explicit Stage(float scale)
        : scale_(scale),
          context_(ImGui::CreateContext()),
          picture_(photo(static_cast<int>(420 * scale), static_cast<int>(237 * scale))),
          pixels_(static_cast<std::size_t>(width() * height())) {
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = {1920 * scale, 1080 * scale};
        ImFontConfig font;
        font.SizePixels = 26 * scale;
        font.OversampleH = 1;  // as FreeType builds it: glyphs at their size
        font.PixelSnapH = true;
        io.Fonts->AddFontDefault(&font);
        unsigned char* coverage = nullptr;
        int columns = 0, rows = 0;
        io.Fonts->GetTexDataAsAlpha8(&coverage, &columns, &rows);
        atlas_ =
            std::make_unique<Texture>(Texture::alpha(columns, rows, {coverage, coverage + static_cast<std::ptrdiff_t>(columns) * rows}));
        io.Fonts->SetTexID(atlas_.get());
    }
    ~Stage() { ImGui::DestroyContext(context_); }
    Stage(Stage const&) = delete;
    Stage& operator=(Stage const&) = delete;

    int width() const { return static_cast<int>(1920 * scale_); }
    int height() const { return static_cast<int>(1080 * scale_); }
    Surface surface() { return {pixels_.data(), width(), height(), width()}; }

    ImDrawData const& frame(float scroll, bool pressed) {
        ImGui::GetIO().DeltaTime = 1.0f / 60;
        ImGui::NewFrame();
        page(*ImGui::GetBackgroundDrawList(), scroll, pressed);
        ImGui::Render();
        return *ImGui::GetDrawData();
    }

private:
    ImVec2 at(float x, float y) const {
        return {static_cast<float>(static_cast<int>(x * scale_)), static_cast<float>(static_cast<int>(y * scale_))};
    }

    void card(ImDrawList& list, float x, float y) {
        for (int i = 0; i < 4; ++i) {
            auto const out = static_cast<float>(i);
            list.AddRectFilled(at(x - out, y - out + 4), at(x + 420 + out, y + 350 + out + 4), IM_COL32(15, 36, 48, 8),
                               (24 + out) * scale_);
        }
        list.AddRectFilled(at(x, y), at(x + 420, y + 350), IM_COL32_WHITE, 24 * scale_);
        ImVec2 const corner = at(x, y);
        list.AddImageRounded(&picture_, corner,
                             {corner.x + static_cast<float>(picture_.width()), corner.y + static_cast<float>(picture_.height())}, {0, 0},
                             {1, 1}, IM_COL32_WHITE, 24 * scale_, ImDrawFlags_RoundCornersTop);
        list.AddCircleFilled(at(x + 365, y + 55), 38 * scale_, IM_COL32_WHITE);
        list.AddCircle(at(x + 365, y + 55), 18 * scale_, ink, 0, 4 * scale_);
        list.AddText(at(x + 26, y + 255), ink, "Elektromonteur");
        list.AddText(at(x + 66, y + 295), ink, "Energie & elektro, mbo 2-4");
        list.AddText(at(x + 26, y + 322), ink, "Jij zorgt dat stroom veilig");
        list.AddNgon(at(x + 42, y + 305), 14 * scale_, spark, 6, 3 * scale_);
    }

    void panel(ImDrawList& list, bool pressed) {
        list.AddRectFilled(at(24, 24), at(520, 932), IM_COL32_WHITE, 36 * scale_);
        list.AddText(at(60, 60), ink, "Sector                Alles wissen");
        for (int i = 0; i < 12; ++i) {
            float const x = 52 + static_cast<float>(i % 2) * 224, y = 128 + static_cast<float>(i / 2) * 90;
            bool const chosen = i % 3 == 0 || (pressed && i == 5);
            list.AddRectFilled(at(x, y), at(x + 216, y + 82), chosen ? spark : IM_COL32(180, 220, 210, 255), 24 * scale_);
            if (chosen) list.AddRect(at(x, y), at(x + 216, y + 82), ink, 24 * scale_, 0, 5 * scale_);
            list.AddCircle(at(x + 34, y + 41), 15 * scale_, ink, 0, 3 * scale_);
            list.AddBezierCubic(at(x + 20, y + 41), at(x + 30, y + 10), at(x + 38, y + 70), at(x + 48, y + 41), ink, 3 * scale_);
            list.AddText(at(x + 60, y + 28), ink, "Onderhoud");
        }
    }

    void page(ImDrawList& list, float scroll, bool pressed) {
        list.AddRectFilled({0, 0}, at(1920, 1080), paper);
        panel(list, pressed);
        list.AddText(nullptr, 70 * scale_, at(560, 40), ink, "Ontdek beroepen");
        list.PushClipRect(at(540, 190), at(1900, 940));
        for (int i = 0; i < 12; ++i) card(list, 560 + static_cast<float>(i % 3) * 444, 196 - scroll + static_cast<float>(i / 3) * 378);
        list.PopClipRect();
        list.AddRectFilled(at(24, 956), at(1896, 1060), ink, 52 * scale_);
        for (int i = 0; i < 8; ++i) list.AddText(at(60 + static_cast<float>(i) * 230, 996), paper, "Mijn lijst");
        list.AddBezierCubic(at(0, 1000), at(600, 700), at(1200, 1300), at(1920, 900), spark, 10 * scale_);
    }

    float scale_;
    ImGuiContext* context_;
    Texture picture_;
    std::unique_ptr<Texture> atlas_;
    std::vector<std::uint32_t> pixels_;
};

void full(benchmark::State& state) {
    Stage stage(static_cast<float>(state.range(0)));
    Rasteriser rasteriser(static_cast<int>(state.range(1)));
    ImDrawData const& data = stage.frame(0, false);
    for (auto _ : state) {
        rasteriser.invalidate();
        benchmark::DoNotOptimize(rasteriser.draw(data, stage.surface(), background));
    }
    state.counters["triangles"] = data.TotalIdxCount / 3;
}

void still(benchmark::State& state) {
    Stage stage(static_cast<float>(state.range(0)));
    Rasteriser rasteriser(static_cast<int>(state.range(1)));
    ImDrawData const& data = stage.frame(0, false);
    for (auto _ : state) benchmark::DoNotOptimize(rasteriser.draw(data, stage.surface(), background));
}

/// Frames that alternate, without the time Dear ImGui takes to make them.
template <typename Next>
void moving(benchmark::State& state, Next next) {
    Stage stage(static_cast<float>(state.range(0)));
    Rasteriser rasteriser(static_cast<int>(state.range(1)));
    int frame = 0;
    for (auto _ : state) {
        state.PauseTiming();
        ImDrawData const& data = next(stage, ++frame);
        state.ResumeTiming();
        benchmark::DoNotOptimize(rasteriser.draw(data, stage.surface(), background));
    }
}

void press(benchmark::State& state) {
    moving(state, [](Stage& stage, int frame) -> ImDrawData const& { return stage.frame(0, frame % 2 == 0); });
}

void scroll(benchmark::State& state) {
    moving(state, [](Stage& stage, int frame) -> ImDrawData const& { return stage.frame(static_cast<float>(frame * 7 % 700), false); });
}

/// What this machine needs, now, to write the pixels once; the other figures mean most as multiples of it.
void filled(benchmark::State& state) {
    Stage stage(static_cast<float>(state.range(0)));
    Surface const surface = stage.surface();
    for (auto _ : state) {
        std::fill_n(surface.pixels, static_cast<std::ptrdiff_t>(surface.width) * surface.height, background);
        benchmark::ClobberMemory();
    }
}

void decoded(benchmark::State& state) {
    std::vector<std::uint8_t> const bytes(static_cast<std::size_t>(1200) * 900 * 4, 200);
    for (auto _ : state) benchmark::DoNotOptimize(sprank::raster::from_rgba_bytes(1200, 900, bytes.data()));
}

void shrunk(benchmark::State& state) {
    Texture const picture = photo(1200, 900);
    for (auto _ : state) benchmark::DoNotOptimize(sprank::raster::scaled(picture, 420, 315));
}

/// Screen scale (1: 1080p, 2: 4K) and threads.
void sizes(benchmark::internal::Benchmark* bench) {
    bench->ArgNames({"scale", "threads"})
        ->Args({1, 1})
        ->Args({1, 2})
        ->Args({2, 1})
        ->Args({2, 2})
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
}

}  // namespace

BENCHMARK(filled)->ArgName("scale")->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(full)->Apply(sizes);
BENCHMARK(still)->Apply(sizes);
BENCHMARK(press)->Apply(sizes);
BENCHMARK(scroll)->Apply(sizes);
BENCHMARK(decoded)->Unit(benchmark::kMillisecond);
BENCHMARK(shrunk)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
