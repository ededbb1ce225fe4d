#include "import/said_organisation.hpp"

#include "import/organisation_words.hpp"

namespace sprank::import {

SaidOrganisation said_organisation(Known const& known, ForeignOffer const& offer, Place const* town) {
    auto const& cell = offer.organisation;
    SaidOrganisation said{cell, known.organisation(names_nobody(cell) ? std::string{} : cell, offer.website, town)};
    if (said.found.organisation) return said;
    auto const parts = organisations_in(cell);
    bool const several = parts.size() > 1;
    // "X en Y" may as well be one name: only somebody that we know parts it
    for (auto const& part : several ? parts : organisations_with_and(cell))
        if (auto found = known.organisation(part, {}, town); found.organisation) return {part, std::move(found)};
    if (said.found.near) return said;
    return several ? SaidOrganisation{parts.front(), known.organisation(parts.front(), {}, town)} : said;
}

}  // namespace sprank::import
