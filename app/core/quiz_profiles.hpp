#pragma once
#include <array>
#include <span>
#include <vector>

#include "core/catalogue.hpp"

namespace sprank {

// For core/quiz*.cpp, and for the quality report that simulates visitors.

/// Per profession its lens values as z inside the bundled set, clipped to +-2. A plain RIASEC match fails in technology (most
/// professions are R first): standardising lets the differences speak.
std::vector<LensValues> standardised_lenses(Catalogue const&);

/// The lens values of all professions, standardised and prepared for correlation.
class Profiles {
public:
    explicit Profiles(Catalogue const&);

    /// Pearson correlation with a visitor's (shrunk) lens scores; 0 when either side is flat.
    double correlation(LensValues const& centred_unit, std::size_t profession) const;
    /// That with every profession, the same to the last bit; for the many plausible profiles of one visitor. `all`: one for each.
    void correlations(LensValues const& centred_unit, std::span<double> all) const;
    /// The six terms that add up to the correlation.
    LensValues contributions(LensValues const& centred_unit, std::size_t profession) const;
    /// Correlation between two professions, for diversity.
    double similarity(std::size_t a, std::size_t b) const;

private:
    std::vector<LensValues> unit_;
    std::array<std::vector<double>, lens_count> by_lens_;  ///< the same, lens after lens
};

/// Minus its mean and scaled to length 1, so that a dot product is Pearson's r. All zero for a flat profile.
LensValues centred_unit(LensValues const&);

}  // namespace sprank
