#pragma once
#include <SQLiteCpp/SQLiteCpp.h>

#include "core/catalogue.hpp"

namespace sprank::store {

/// Reads all reference data. Every index in the result is in range. Throws Damage where rows contradict each other or the
/// program, SQLite::Exception where they cannot be read.
Catalogue load_catalogue(SQLite::Database&);

}  // namespace sprank::store
