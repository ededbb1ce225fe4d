#include "core/quiz_profiles.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sprank {

namespace {
constexpr double clip = 2;
constexpr double flat = 1e-9;

double mean_of(LensValues const& values) { return std::accumulate(values.begin(), values.end(), 0.0) / lens_count; }
double dot(LensValues const& a, LensValues const& b) { return std::inner_product(a.begin(), a.end(), b.begin(), 0.0); }
}  // namespace

LensValues centred_unit(LensValues const& values) {
    LensValues result = values;
    double const mean = mean_of(values);
    for (double& value : result) value -= mean;
    double const length = std::sqrt(dot(result, result));
    for (double& value : result) value = length < flat ? 0 : value / length;
    return result;
}

std::vector<LensValues> standardised_lenses(Catalogue const& catalogue) {
    auto const& professions = catalogue.professions;
    std::vector<LensValues> values, standard(professions.size());  // 1..7, z per lens
    for (auto const& profession : professions) values.push_back(profession.lens_values());
    for (std::size_t lens = 0; lens < lens_count; ++lens) {
        double sum = 0, squares = 0;
        for (auto const& value : values) sum += value[lens];
        double const mean = professions.empty() ? 0 : sum / static_cast<double>(professions.size());
        for (auto const& value : values) squares += std::pow(value[lens] - mean, 2);
        double const deviation = professions.empty() ? 0 : std::sqrt(squares / static_cast<double>(professions.size()));
        for (std::size_t i = 0; i < professions.size(); ++i)
            standard[i][lens] = deviation < flat ? 0 : std::clamp((values[i][lens] - mean) / deviation, -clip, clip);
    }
    return standard;
}

Profiles::Profiles(Catalogue const& catalogue) {
    for (auto const& profile : standardised_lenses(catalogue)) unit_.push_back(centred_unit(profile));
    for (std::size_t lens = 0; lens < lens_count; ++lens)
        for (LensValues const& unit : unit_) by_lens_[lens].push_back(unit[lens]);
}

void Profiles::correlations(LensValues const& visitor, std::span<double> all) const {
    // In one line, so that the compiler can take several professions at a time; summed in the order of dot().
    static_assert(lens_count == 6);
    std::array<double const*, lens_count> p{};
    for (std::size_t lens = 0; lens < lens_count; ++lens) p[lens] = by_lens_[lens].data();
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = visitor[0] * p[0][i] + visitor[1] * p[1][i] + visitor[2] * p[2][i] + visitor[3] * p[3][i] + visitor[4] * p[4][i] + visitor[5] * p[5][i];
}

double Profiles::correlation(LensValues const& visitor, std::size_t profession) const { return dot(visitor, unit_[profession]); }

LensValues Profiles::contributions(LensValues const& visitor, std::size_t profession) const {
    LensValues terms{};
    for (std::size_t lens = 0; lens < lens_count; ++lens) terms[lens] = visitor[lens] * unit_[profession][lens];
    return terms;
}

double Profiles::similarity(std::size_t a, std::size_t b) const { return dot(unit_[a], unit_[b]); }

}  // namespace sprank
