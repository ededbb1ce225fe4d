#pragma once
#include <SQLiteCpp/SQLiteCpp.h>

#include "store/content_bundle.hpp"

namespace sprank::store {

/// Fills the tables that the kiosk asks piece by piece: offers and which of them have what, places, pictures. Throws
/// SQLite::Exception.
void write_offers(SQLite::Database&, ContentBundle const&);
void write_places(SQLite::Database&, ContentBundle const&);
void write_pictures(SQLite::Database&, ContentBundle const&);

/// The offers in the order in which they are numbered: by id.
std::vector<Offer const*> numbered(std::vector<Offer> const&);

/// Fills the search tables of every language. Throws SQLite::Exception.
void write_search(SQLite::Database&, ContentBundle const&);

}  // namespace sprank::store
