#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/near.hpp"
#include "import/known.hpp"
#include "import/offer_files.hpp"

namespace sprank::import {

/// What Sprank itself says of an offer where nobody wrote it: a sentence of its kind and its organisation.
struct OwnTexts {
    std::string dutch, simple, english;
};
OwnTexts own_texts(OfferKind, std::string_view organisation);

/// The kind in Dutch words that fit in a sentence: "korte cursus".
std::string kind_in_words(OfferKind);

/// When it is, in words; from its days when it has any, else in the words given (Dutch only), else "Vraag wanneer". Behind that its hours,
/// and how long it takes where a kiosk cannot reckon with that ("4 avonden", Dutch only).
struct OfferDays {
    std::vector<Date> dates;
    std::optional<Date> starts, ends;
    std::optional<Hours> hours{};
    std::string takes{};
    bool full = false;  ///< nobody can join any more
};
std::string when_in_words(OfferDays const&, std::string_view otherwise, bool dutch);

/// Would Sprank have made this cell of the rest of the row, now or in an earlier version? Then no editor wrote it.
bool made_by_sprank(std::string_view column, Cells const& row, Known const&);

/// The cell of a row; empty when it has none.
std::string cell_of(Cells const&, std::string_view column);

/// Words with a space between them, as lists stand in a cell.
std::string joined(std::vector<std::string> const&);

}  // namespace sprank::import
