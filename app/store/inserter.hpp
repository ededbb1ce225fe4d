#pragma once
#include <SQLiteCpp/SQLiteCpp.h>

#include <concepts>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/near.hpp"

namespace sprank::store {

/// A day as it is kept; nothing stays nothing.
inline std::optional<std::string> iso_of(std::optional<Date> const& date) { return date ? std::optional(iso_date(*date)) : std::nullopt; }

/// Writes rows of one table: `add(a, b, c)` is one row, columns in the order of the schema. Throws SQLite::Exception.
class Inserter {
public:
    /// `columns`: all of the table when empty, else their names, separated by commas.
    Inserter(SQLite::Database& database, std::string_view table, int count, std::string_view columns = {})
        : count_(count), statement_(database, insert_sql(table, count, columns)) {}

    template <typename... Values>
    void add(Values const&... values) {
        static_assert(sizeof...(Values) > 0);
        if (static_cast<int>(sizeof...(Values)) != count_) throw SQLite::Exception("row with another number of columns than its table");
        int column = 0;
        (bind(++column, values), ...);
        statement_.exec();
        statement_.reset();
    }

private:
    static std::string insert_sql(std::string_view table, int count, std::string_view columns) {
        std::string sql = "INSERT INTO " + std::string(table);
        if (!columns.empty()) sql += "(" + std::string(columns) + ")";
        sql += " VALUES (?";
        for (int i = 1; i < count; ++i) sql += ",?";
        return sql + ")";
    }

    // Nothing is copied: a row is written before its values can end.
    void bind(int column, std::string const& text) { statement_.bindNoCopy(column, text); }
    void bind(int column, std::string_view text) { statement_.bind(column, std::string(text)); }
    void bind(int column, char const* text) { statement_.bindNoCopy(column, text); }
    void bind(int column, std::span<std::uint8_t const> bytes) {
        static constexpr std::uint8_t none = 0;  // a NULL pointer would be NULL, not an empty blob
        statement_.bindNoCopy(column, bytes.empty() ? &none : bytes.data(), static_cast<int>(bytes.size()));
    }
    void bind(int column, double value) { statement_.bind(column, value); }
    template <std::integral Number>
    void bind(int column, Number value) {
        statement_.bind(column, static_cast<std::int64_t>(value));
    }
    template <typename Value>
    void bind(int column, std::optional<Value> const& value) {
        if (value) bind(column, *value);
        else statement_.bind(column);
    }

    int count_;
    SQLite::Statement statement_;
};

}  // namespace sprank::store
