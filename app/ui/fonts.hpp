#pragma once
#include <array>
#include <bitset>
#include <cstdint>
#include <string>

#include "core/result.hpp"
#include "ui/units.hpp"

struct ImFont;
struct ImFontAtlas;

namespace sprank::ui {

/// Type styles of look.md section 3.
enum class Style : std::uint8_t {
    poster,       ///< League Spartan ExtraBold 178, attract
    name,         ///< ExtraBold 116, a profession's name
    title,        ///< ExtraBold 80, screen title
    door,         ///< Bold 48
    head,         ///< Bold 44, section
    card,         ///< Bold 38, card, row
    button,       ///< Bold 36
    button_small, ///< Bold 32
    intro,        ///< Inter Medium 36
    body,         ///< Inter Regular 30
    body_strong,  ///< Inter SemiBold 30
    small,        ///< Inter Medium 26
    small_strong, ///< Inter SemiBold 26
};
inline constexpr std::size_t style_count = 13;

struct StyleMeasure {
    ImFont* font = nullptr;
    float stretch = 1;     ///< drawn this much larger than baked (display sizes on 4K, see fonts.cpp)
    float size = 0;        ///< design units, text step included
    float box = 0;         ///< ascender to descender, design units
    float line = 0;        ///< line height in design units
    float shift = 0;       ///< downward, design units: League Spartan sits high in its box
    float capital = 0;     ///< height of a capital letter, design units
};

using StyleSet = std::bitset<style_count>;

/// Which letters are baked. Fewer take less time; all measures but those of a text itself are the same.
struct LetterSet {
    StyleSet styles;        ///< all others have next to nothing
    bool european = false;  ///< Latin Extended-A as well, in all but display sizes; else what Dutch and English need
    friend bool operator==(LetterSet const&, LetterSet const&) = default;
};
inline LetterSet const all_letters{StyleSet{}.set(), true};

/// Of the FreeType in use: "2.12.1"; pixels of letters depend on it. "0.0.0" when it does not start.
std::string freetype_version();

/// All styles baked into one atlas for one panel and one text step.
class Fonts {
public:
    /// Fails with the name of the font file and its Debian package when one is missing.
    static Result<Fonts> build(ImFontAtlas&, Units const&, LetterSet const& = all_letters);
    StyleMeasure const& operator[](Style style) const {
        asked_for_.set(static_cast<std::size_t>(style));
        return styles_[static_cast<std::size_t>(style)];
    }
    /// Every style that was looked up so far.
    StyleSet asked_for() const { return asked_for_; }
    /// Differs for every build in this process: what was measured with other letters no longer holds.
    std::uint64_t identity() const { return identity_; }

private:
    mutable StyleSet asked_for_;
    std::uint64_t identity_ = 0;
    std::array<StyleMeasure, style_count> styles_{};
};

}  // namespace sprank::ui
