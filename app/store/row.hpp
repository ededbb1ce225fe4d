#pragma once
#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

#include "core/near.hpp"
#include "store/enum_words.hpp"
#include "store/text_list.hpp"

namespace sprank::store {

/// A row that says something that cannot be. Stays inside the store.
struct Damage : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The bytes of a column, until its statement goes on.
inline std::span<std::uint8_t const> blob_of(SQLite::Column const& column) {
    auto const* const bytes = static_cast<std::uint8_t const*>(column.getBlob());
    return {bytes, static_cast<std::size_t>(column.getBytes())};
}

/// Reads the columns of a statement's present row from left to right. Every value is checked: throws Damage for what cannot be,
/// SQLite::Exception for what cannot be read.
class Row {
public:
    explicit Row(SQLite::Statement const& statement) : statement_(statement) {}

    std::string text() {
        auto const value = next();
        return view(value) ? std::string(*view(value)) : throw Damage("a text is missing");
    }
    std::optional<std::string> maybe_text() {
        auto const value = next();
        auto const found = view(value);
        return found ? std::optional<std::string>(*found) : std::nullopt;
    }
    int integer(int least, int most) {
        auto const value = next();
        return whole(value, least, most);
    }
    std::optional<int> maybe_integer(int least, int most) {
        auto const value = next();
        return value.isNull() ? std::nullopt : std::optional<int>(whole(value, least, most));
    }
    double real(double least, double most) {
        auto const value = next();
        return number(value, least, most);
    }
    std::optional<double> maybe_real(double least, double most) {
        auto const value = next();
        return value.isNull() ? std::nullopt : std::optional<double>(number(value, least, most));
    }
    LocalText texts() { return list<LocalText>(); }
    LocalLines lines() { return list<LocalLines>(); }
    TextList ids() { return list<TextList>(); }

    template <typename Value>
    Value word() {
        auto const value = next();
        auto const found = view(value);
        return known<Value>(found.value_or(std::string_view{}));
    }
    template <typename Value>
    std::vector<Value> words() {
        std::vector<Value> values;
        for (auto const& text : ids()) values.push_back(known<Value>(text));
        return values;
    }
    std::optional<Date> date() {
        auto const value = next();
        auto const found = view(value);
        if (!found) return std::nullopt;
        auto const date = parse_date(*found);
        if (!date) throw Damage("a date that cannot be");
        return date;
    }
    Position position() {
        double const latitude = real(-90, 90);
        return {latitude, real(-180, 180)};
    }

private:
    SQLite::Column next() { return statement_.getColumn(column_++); }

    static std::optional<std::string_view> view(SQLite::Column const& value) {
        if (value.isNull()) return std::nullopt;
        char const* const text = value.getText();  // first: it may convert, which changes the number of bytes
        return std::string_view(text, static_cast<std::size_t>(value.getBytes()));
    }
    static int whole(SQLite::Column const& value, int least, int most) {
        auto const found = value.getInt64();
        if (!value.isInteger() || found < least || found > most) throw Damage("a number that cannot be");
        return static_cast<int>(found);
    }
    static double number(SQLite::Column const& value, double least, double most) {
        double const found = value.getDouble();
        // Also false for not-a-number.
        if (!(value.isFloat() || value.isInteger()) || !(found >= least && found <= most)) throw Damage("a number that cannot be");
        return found;
    }
    template <typename Value>
    static Value known(std::string_view word) {
        auto const value = from_word<Value>(word);
        if (!value) throw Damage("a word that nobody knows");
        return *value;
    }
    template <typename List>
    List list() {
        auto const value = next();
        auto const json = view(value);
        List result;
        if (!json || !from_json(*json, result)) throw Damage("a list that cannot be read");
        return result;
    }

    SQLite::Statement const& statement_;
    int column_ = 0;
};

}  // namespace sprank::store
