#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/near.hpp"
#include "store/opened_database.hpp"

namespace sprank::store {

// See Content: these are its answers. They throw SQLite::Exception or Damage.

OfferAnswer find_offers(OpenedDatabase&, OfferQuery const&);
std::optional<Offer> find_offer(OpenedDatabase&, std::string_view id);

/// Adds a Dutch sentence for each way in which what is made from the offers differs from the offers.
void verify_offers(OpenedDatabase&, std::vector<std::string>& found);

}  // namespace sprank::store
