#pragma once
#include <filesystem>

#include "store/content.hpp"
#include "store/content_bundle.hpp"

namespace sprank::store {

/// The sample catalogue with nine towns, seven offers and four pictures, made by hand.
ContentBundle sample_bundle();

/// Written and opened; the test ends when that fails.
Content written(ContentBundle const&, std::filesystem::path const&);

}  // namespace sprank::store
