#include "store/opened_database.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <set>

#include "store/schema.hpp"

namespace sprank::store {
namespace {

constexpr int most_offers = 10'000'000;     ///< a damaged count must not ask for all memory
constexpr int longest_value = 64'000'000;   ///< bytes; nor a damaged length
constexpr std::size_t hash_letters = 64;

/// "immutable" tells SQLite that nobody writes: no locks, no journal, no second look at the file.
std::string address_of(std::filesystem::path const& path) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string address = "file:";
    for (char const letter : std::filesystem::absolute(path).lexically_normal().string()) {
        auto const byte = static_cast<unsigned char>(letter);
        bool const plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
                           letter == '/' || letter == '.' || letter == '-' || letter == '_';
        if (plain) {
            address += letter;
        } else {
            address += '%';
            address += digits[byte >> 4];
            address += digits[byte & 15];
        }
    }
    return address + "?immutable=1";
}

}  // namespace

OpenedDatabase::OpenedDatabase(std::filesystem::path const& path)
    : database_(address_of(path), SQLite::OPEN_READONLY | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX) {
    sqlite3_limit(database_.getHandle(), SQLITE_LIMIT_LENGTH, longest_value);
    // A damaged or foreign schema may not run anything, and a damaged page is noticed when it is read.
    database_.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA query_only = ON;"
                   // What is read again comes from the kernel's cache as quickly; a larger one of our own would only be memory.
                   "PRAGMA cache_size = -512;");
    check_tables();
    read_meta();
}

SQLite::Statement& OpenedDatabase::statement(std::string const& sql) {
    auto at = statements_.find(sql);
    if (at == statements_.end()) at = statements_.emplace(sql, SQLite::Statement(database_, sql)).first;
    (void)at->second.tryReset();  // tells of the failure of the last use, which was told then
    at->second.clearBindings();
    return at->second;
}

std::size_t OpenedDatabase::language(std::string_view id) const {
    auto const at = std::find(languages_.begin(), languages_.end(), id);
    return at == languages_.end() ? 0 : static_cast<std::size_t>(at - languages_.begin());
}

void OpenedDatabase::check_tables() {
    std::set<std::string, std::less<>> there;
    SQLite::Statement names(database_, "SELECT name FROM sqlite_schema");
    while (names.executeStep()) there.insert(Row(names).text());
    auto const need = [&there](std::string_view name) {
        if (there.find(name) == there.end()) throw Damage("table " + std::string(name) + " is missing");
    };
    for (auto const table : content_tables) need(table);
    for (auto const table : {"offer_set", "offer_block", "offer_area", "place_name"}) need(table);
    SQLite::Statement languages(database_, "SELECT id FROM language ORDER BY position");
    while (languages.executeStep()) {
        for (auto const table : {"guide_text", "word", "word_begin", "word_part"}) need(table_of_language(table, languages_.size()));
        languages_.push_back(Row(languages).text());
    }
}

void OpenedDatabase::read_meta() {
    SQLite::Statement meta(database_,
                           "SELECT (SELECT value FROM meta WHERE key = 'hash'), CAST((SELECT value FROM meta WHERE key = 'offer_count') AS INTEGER),"
                           " coalesce((SELECT value FROM meta WHERE key = 'newest_check'), '')");
    if (!meta.executeStep()) throw Damage("no meta");
    Row row(meta);
    hash_ = row.text();
    offer_count_ = static_cast<std::size_t>(row.integer(0, most_offers));
    newest_check_ = parse_date(row.text());
    if (hash_.size() != hash_letters) throw Damage("no hash");
}

}  // namespace sprank::store
