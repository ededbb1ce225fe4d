#pragma once
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sprank::compile {

/// How many letters must be added, dropped, changed or swapped with their neighbour to turn one word into the other (optimal
/// string alignment); gives `limit + 1` as soon as it is more than `limit`.
std::size_t slips_between(std::string_view, std::string_view, std::size_t limit);

/// The known word that was probably meant: few slips for its length; empty: none is near.
std::string_view nearest(std::string_view word, std::span<std::string_view const> known);

/// What to do about a word that is not known: `Bedoel je "lasser"?`, else `Kies uit: a, b, c.`, else the sentence given.
std::string suggestion(std::string_view word, std::span<std::string_view const> known, std::string_view otherwise);

}  // namespace sprank::compile
