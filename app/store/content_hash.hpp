#pragma once
#include <SQLiteCpp/SQLiteCpp.h>

#include <string>

namespace sprank::store {

/// sha-256 over every row of the content tables, hexadecimal: the same for the same content, whatever the SQLite that wrote it.
/// The stored hash itself is left out. Reads the whole file. Throws SQLite::Exception.
std::string content_hash(SQLite::Database&);

}  // namespace sprank::store
