#pragma once
#include <string_view>

#include "core/settings.hpp"
#include "ui/colour.hpp"

namespace sprank::ui {

/// The colours of one world: look.md section 2. Text on base is ink, text on deep is paper.
struct ColourPair {
    Colour base, deep;
};

/// Colours by role. A value: a screen asks for a role, never for a number.
struct Theme {
    ThemeName name = ThemeName::light;
    Colour paper, card, sand, line, ink, ink2, grey;  ///< planes and text
    Colour spark, spark_pressed, spark_edge, spark_soft, sun;
    Colour on_colour;                                 ///< text on a sector base, on spark, on sun
    Colour bar, on_bar;                               ///< the dark plane and its text
    Colour chosen, on_chosen;                         ///< a neutral thing that was chosen; 3:1 against card and paper
    Colour shadow;
    bool contrast() const { return name == ThemeName::contrast; }

    /// Base and deep of a world's colour name; unknown names give "ontwerp".
    ColourPair pair(std::string_view colour) const;
    Colour chip(std::string_view colour) const;       ///< chip at rest; ink on it
    Colour halo(std::string_view colour) const;
    Colour fill(std::string_view colour) const;       ///< a plane in the world's colour: base, or the card plane in high contrast
    Colour text_on_fill() const;
    Colour deep_text(std::string_view colour) const;  ///< the world's name on a card
    Colour outline() const;                           ///< border that every plane gets in high contrast
};

Theme theme_of(ThemeName);

}  // namespace sprank::ui
