#pragma once
#include <SQLiteCpp/SQLiteCpp.h>

#include <vector>

#include "store/content_bundle.hpp"
#include "store/vocabulary.hpp"

namespace sprank::store {

/// The offers in the order in which they are numbered: neighbours together, those at one position by id. They live as long as the
/// bundle. Throws Contradiction for a position that is nowhere.
std::vector<Offer const*> numbered(std::vector<Offer> const&);

// What the kiosk asks piece by piece. These throw SQLite::Exception.
void write_offers(SQLite::Database&, std::vector<Offer const*> const& numbered);
void write_places(SQLite::Database&, std::vector<Place> const&);
/// See ContentBundle::postcodes.
void write_postcodes(SQLite::Database&, std::vector<Place> const&);
void write_pictures(SQLite::Database&, std::vector<Picture> const&);

/// Fills the search tables of one language. Throws SQLite::Exception.
void write_search(SQLite::Database&, std::size_t language, SearchTexts const&, std::size_t offers);

}  // namespace sprank::store
