#pragma once
#include "core/catalogue.hpp"
#include "core/near.hpp"

namespace sprank {

/// A small kiosk made by hand: three languages, nine worlds, 24 professions, 24 quiz items. Every interface text is
/// "[key.name {placeholder} ...]", so that a test sees which text stands where. Lives as long as the program.
Catalogue const& sample_catalogue();

/// The same as a value, for a test that changes something in it.
Catalogue make_sample_catalogue();

/// Where the sample kiosk stands.
Place const& sample_home();

/// A place that a visitor may choose instead.
Place const& sample_other_place();

/// The professions of the sample; its worlds, tags and levels must be there. Part of make_sample_catalogue().
void add_sample_professions(Catalogue&);

/// The quiz of the sample: 18 items and six extra ones. Part of make_sample_catalogue().
void add_sample_quiz(Catalogue&);

/// The education network, the bridge, the regions and the cards about hurdles and money of the sample. Part of make_sample_catalogue().
void add_sample_ways(Catalogue&);

/// A text in the three languages of the sample: as it is, "Makkelijk: ..." and "English: ...".
LocalText in_three(std::string_view dutch);

}  // namespace sprank
