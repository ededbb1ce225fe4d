#include "store/content_hash.hpp"

#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "store/schema.hpp"

namespace sprank::store {
namespace {

class Hash {
public:
    Hash() { crypto_hash_sha256_init(&state_); }

    /// What kind of value, how long it is, its bytes: so that no two rows can run together into the same dump.
    void add(char kind, void const* bytes, std::size_t size) {
        std::array<unsigned char, 9> head{static_cast<unsigned char>(kind)};
        for (std::size_t i = 0; i < 8; ++i) head[i + 1] = static_cast<unsigned char>(static_cast<std::uint64_t>(size) >> (8 * i));
        append(head);
        append({static_cast<unsigned char const*>(bytes), size});
    }
    void add(char kind, std::string_view text) { add(kind, text.data(), text.size()); }

    void add(SQLite::Column const& column) {
        switch (column.getType()) {
            case SQLITE_INTEGER: add('i', std::to_string(column.getInt64())); break;
            case SQLITE_FLOAT: {
                double const value = column.getDouble();
                add('r', &value, sizeof value);
                break;
            }
            case SQLITE_TEXT: {
                char const* const text = column.getText();
                add('t', text, static_cast<std::size_t>(column.getBytes()));
                break;
            }
            case SQLITE_BLOB: {
                void const* const blob = column.getBlob();
                add('b', blob, static_cast<std::size_t>(column.getBytes()));
                break;
            }
            default: add('n', {});
        }
    }

    std::string hexadecimal() {
        flush();
        std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
        crypto_hash_sha256_final(&state_, digest.data());
        std::string text(2 * digest.size() + 1, '\0');
        sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
        text.pop_back();
        return text;
    }

private:
    void append(std::span<unsigned char const> bytes) {
        if (used_ + bytes.size() > buffer_.size()) flush();
        if (bytes.size() > buffer_.size()) {
            crypto_hash_sha256_update(&state_, bytes.data(), bytes.size());
            return;
        }
        std::copy(bytes.begin(), bytes.end(), buffer_.begin() + static_cast<std::ptrdiff_t>(used_));
        used_ += bytes.size();
    }
    void flush() {
        crypto_hash_sha256_update(&state_, buffer_.data(), used_);
        used_ = 0;
    }

    crypto_hash_sha256_state state_{};
    std::array<unsigned char, 16384> buffer_{};
    std::size_t used_ = 0;
};

}  // namespace

std::string content_hash(SQLite::Database& database) {
    Hash hash;
    for (auto const table : content_tables) {
        hash.add('T', table);
        SQLite::Statement rows(database, "SELECT * FROM " + std::string(table) + " ORDER BY 1, 2");
        int const columns = rows.getColumnCount();
        while (rows.executeStep()) {
            if (table == "meta" && rows.getColumn(0).getString() == "hash") continue;
            hash.add('R', {});
            for (int i = 0; i < columns; ++i) hash.add(rows.getColumn(i));
        }
    }
    return hash.hexadecimal();
}

}  // namespace sprank::store
