#pragma once
#include <vector>

#include "core/session.hpp"

namespace sprank {

/// What a visitor's wishes leave of the professions.
struct WishesMet {
    std::vector<ProfessionIndex> left;   ///< never empty for a catalogue with professions
    std::vector<Wish> relaxed;           ///< let go because nothing was left, in that order
    friend bool operator==(WishesMet const&, WishesMet const&) = default;
};

/// Filters after scoring (design page quiz, step 9). When nothing is left the last wish is let go, then the one before: nearby, part-time,
/// place, learning, in parts, level; what somebody would rather not do goes last, for the body does not choose. Worlds and sector are no wishes here.
WishesMet met(Catalogue const&, Filter wishes);

}  // namespace sprank
