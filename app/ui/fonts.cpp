#include "ui/fonts.hpp"

#include <ft2build.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <memory>
#include FT_FREETYPE_H
#include FT_ADVANCES_H

#include "ui/imgui_compat.hpp"

#ifndef SPRANK_FONT_ROOT
#define SPRANK_FONT_ROOT "/usr/share/fonts/opentype"
#endif

namespace sprank::ui {

namespace {
struct Face {
    char const* file;
    char const* package;
    float box;      ///< ascender minus descender in em: what ImGui's FreeType builder takes as the size
    float capital;  ///< capital height in em
    float shift;    ///< em
};
constexpr Face extra_bold{"league-spartan/LeagueSpartan-ExtraBold.otf", "fonts-league-spartan", .92f, .66f, .07f};
constexpr Face bold{"league-spartan/LeagueSpartan-Bold.otf", "fonts-league-spartan", .92f, .66f, .07f};
constexpr Face regular{"inter/Inter-Regular.otf", "fonts-inter", 1.2102f, .727f, 0};
constexpr Face medium{"inter/Inter-Medium.otf", "fonts-inter", 1.2102f, .727f, 0};
constexpr Face semi_bold{"inter/Inter-SemiBold.otf", "fonts-inter", 1.2102f, .727f, 0};

struct Recipe {
    Face face;
    float size, line, tracking;
    bool display;  ///< few texts, only ours: Latin-1 is enough and keeps the atlas small
};
constexpr std::array<Recipe, style_count> recipes{{
    {extra_bold, 178, .94f, -3, true},
    {extra_bold, 116, .94f, -2, true},
    {extra_bold, 80, 1.0f, -1, true},
    {bold, 48, 1.0f, 0, true},
    {bold, 44, 1.04f, 0, false},
    {bold, 38, 1.08f, 0, false},
    {bold, 36, 1.04f, 0, false},
    {bold, 32, 1.04f, 0, false},
    {medium, 36, 1.32f, 0, false},
    {regular, 30, 1.36f, 0, false},
    {semi_bold, 30, 1.36f, 0, false},
    {medium, 26, 1.3f, 0, false},
    {semi_bold, 26, 1.3f, 0, false},
}};

// ImGui 1.86 renders glyphs into chunks of 256 KiB at four bytes a pixel and writes past the end for a larger glyph. So no style is baked
// larger than this; the poster on a 4K panel is drawn stretched.
constexpr float largest_em_pixels = 220;

// Only what Dutch, English and our neighbours write; each block baked costs start-up time and memory.
constexpr ImWchar no_range[] = {'?', '?', 0};
constexpr ImWchar western_range[] = {0x20, 0x7E, 0xA1, 0xFF, 0x2013, 0x2014, 0x2018, 0x201E, 0x2026, 0x2026, 0x20AC, 0x20AC, 0};
constexpr ImWchar european_range[] = {0x20, 0x7E, 0xA1, 0x17F, 0x2013, 0x2014, 0x2018, 0x201E, 0x2026, 0x2026, 0x20AC, 0x20AC, 0};

ImWchar const* range_of(std::size_t style, LetterSet const& letters) {
    if (!letters.styles[style]) return no_range;
    return recipes[style].display || !letters.european ? western_range : european_range;
}

struct Library {
    Library() { FT_Init_FreeType(&handle); }
    ~Library() { FT_Done_FreeType(handle); }
    Library(Library const&) = delete;
    Library& operator=(Library const&) = delete;
    FT_Library handle = nullptr;
};

/// ImGui's FreeType builder rounds every advance up to a whole pixel, which sets small text too wide. The exact advances come from the
/// font itself; glyphs are still drawn at whole pixels.
void set_exact_advances(FT_Library library, char const* path, ImFont& font, float em_pixels, float tracking) {
    FT_Face face = nullptr;
    if (FT_New_Face(library, path, 0, &face) != 0) return;
    std::unique_ptr<FT_FaceRec_, decltype(&FT_Done_Face)> const owner(face, FT_Done_Face);
    float const scale = em_pixels / static_cast<float>(face->units_per_EM);
    for (ImFontGlyph& glyph : font.Glyphs) {
        FT_Fixed advance = 0;
        FT_UInt const index = FT_Get_Char_Index(face, glyph.Codepoint);
        if (index == 0 || FT_Get_Advance(face, index, FT_LOAD_NO_SCALE, &advance) != 0) continue;
        glyph.AdvanceX = static_cast<float>(advance) * scale + tracking;
        if (glyph.Codepoint < static_cast<unsigned>(font.IndexAdvanceX.Size)) font.IndexAdvanceX[static_cast<int>(glyph.Codepoint)] = glyph.AdvanceX;
    }
}
}  // namespace

std::string freetype_version() {
    Library const library;
    int major = 0, minor = 0, patch = 0;
    FT_Library_Version(library.handle, &major, &minor, &patch);
    return std::to_string(major) + "." + std::to_string(minor) + "." + std::to_string(patch);
}

Result<Fonts> Fonts::build(ImFontAtlas& atlas, Units const& units, LetterSet const& letters) {
    namespace fs = std::filesystem;
    atlas.Clear();
    use_freetype(atlas);
    atlas.Flags |= ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoPowerOfTwoHeight | ImFontAtlasFlags_NoBakedLines;
    atlas.TexDesiredWidth = units.pixels(1080) > 1500 ? 4096 : 2048;
    static std::atomic<std::uint64_t> builds{0};
    Fonts fonts;
    fonts.identity_ = ++builds;
    for (std::size_t i = 0; i < style_count; ++i) {
        Recipe const& recipe = recipes[i];
        fs::path const path = fs::path(SPRANK_FONT_ROOT) / recipe.face.file;
        std::error_code error;
        if (!fs::exists(path, error))
            return tl::unexpected(Failure{"LETTER-01", "Lettertype " + path.filename().string() + " ontbreekt. Installeer het pakket " +
                                                           recipe.face.package + "."});
        float const size = units.text(recipe.size), wanted = units.pixels(size * recipe.face.box);
        float const baked = std::min(wanted, std::floor(largest_em_pixels * recipe.face.box));
        ImFontConfig config;
        config.PixelSnapH = true;
        config.OversampleH = config.OversampleV = 1;
        config.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_NoHinting;
        ImFont* const font = atlas.AddFontFromFileTTF(path.c_str(), baked, &config, range_of(i, letters));
        if (!font)
            return tl::unexpected(Failure{"LETTER-02", "Lettertype " + path.filename().string() + " is niet te lezen. Installeer het pakket " +
                                                           recipe.face.package + " opnieuw."});
        fonts.styles_[i] = {font, wanted / baked, size, size * recipe.face.box, size * recipe.line, size * recipe.face.shift, size * recipe.face.capital};
    }
    if (!atlas.Build()) return tl::unexpected(Failure{"LETTER-03", "De letters passen niet in het geheugen. Kies een kleiner scherm."});
    Library const library;
    for (std::size_t i = 0; i < style_count; ++i) {
        fs::path const path = fs::path(SPRANK_FONT_ROOT) / recipes[i].face.file;
        StyleMeasure const& style = fonts.styles_[i];
        float const em = units.pixels(style.size * recipes[i].face.box) / style.stretch / recipes[i].face.box;
        set_exact_advances(library.handle, path.c_str(), *style.font, em, units.exact_pixels(recipes[i].tracking) / style.stretch);
    }
    return fonts;
}

}  // namespace sprank::ui
