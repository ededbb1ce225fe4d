#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace sprank::import {

/// Where a text names somebody's mail address, telephone number or page on the internet.
enum class ContactKind : std::uint8_t { mail, phone, link };
struct Contact {
    ContactKind kind = ContactKind::mail;
    std::size_t begin = 0, end = 0;  ///< bytes of the text
    friend bool operator==(Contact const&, Contact const&) = default;
};

/// All of them, ascending, none within another. Telephone numbers in the Dutch forms ("06-12345678", "(038) 123 45 67", "+31 6 ...",
/// "0900-1234"), with a country's number, and any six digits or more behind "tel." and the like. Dates, times, years, prices, postcodes and
/// codes are none.
std::vector<Contact> contacts_in(std::string_view text);

}  // namespace sprank::import
