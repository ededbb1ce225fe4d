#pragma once
#include <string_view>

#include "ui/frame.hpp"

namespace sprank::ui {

// More components of the design page: those that one screen has, or that stand at the edges of all. As in widgets.hpp they tell whether they were tapped.

/// An answer of the test: a face, from neutral to very happy, with its words.
struct AnswerTile {
    std::string_view name = {};
    std::uint64_t number = 0;
    std::string_view text = {};
    int level = 0;        ///< 0 to 4
    bool chosen = false;
    float words = 0;      ///< room for the words of the longest answer beside it, so that the faces stand in one row
};
float answer_words_height(Frame&, float width, AnswerTile const&);
bool answer_tile(Frame&, Rect, AnswerTile const&);

}  // namespace sprank::ui
