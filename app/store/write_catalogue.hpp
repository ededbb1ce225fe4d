#pragma once
#include <SQLiteCpp/SQLiteCpp.h>

#include <stdexcept>

#include "store/content_bundle.hpp"

namespace sprank::store {

/// A bundle that names something it does not hold. Stays inside the store: write_content turns it into a Failure.
struct Contradiction : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Fills the tables that the kiosk reads as a whole. Throws SQLite::Exception and Contradiction.
void write_catalogue(SQLite::Database&, ContentBundle const&);

}  // namespace sprank::store
