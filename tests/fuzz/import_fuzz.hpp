#pragma once
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "import/foreign.hpp"
#include "import/plain_text.hpp"

namespace sprank::import {

/// Ends the fuzzer unless a promise holds.
inline void promise(bool held) {
    if (!held) std::abort();
}

/// Plain text as the readers promise it: valid UTF-8, one line, no longer than `most` characters.
inline void check_text(std::string const& text, std::size_t most = most_characters) {
    bool mended = false;
    promise(mended_utf8(text, mended) == text && !mended);
    promise(text.find_first_of(std::string("\0\t\r\n", 4)) == std::string::npos);
    std::size_t characters = 0;
    for (char const c : text) characters += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    promise(characters <= most);
}

inline void check_day(Date day) { promise(parse_date(iso_date(day)) == day); }

template <typename Reader>
int check_reader(Reader reader, std::uint8_t const* data, std::size_t size) {
    auto const file = reader(std::string_view(reinterpret_cast<char const*>(data), size), "bestand", Date{2027, 2, 1});
    promise(file.offers.size() <= most_offers);
    for (auto const& offer : file.offers) {
        promise(!offer.name.empty());
        for (auto const* text : {&offer.name, &offer.name_en, &offer.text, &offer.text_en, &offer.organisation, &offer.town,
                                 &offer.duration, &offer.cost, &offer.when})
            check_text(*text);
        for (auto const* text : {&offer.key, &offer.website, &offer.kind, &offer.audience, &offer.professions, &offer.worlds, &offer.level,
                                 &offer.learning, &offer.postcode, &offer.spot.place})
            check_text(*text, 4 * most_characters + 100);
        for (auto const& day : {offer.starts, offer.ends, offer.valid_until, offer.checked}) {
            if (day) check_day(*day);
        }
        promise(offer.dates.size() <= most_days_of_series && offer.dates.size() != 1);
        promise(offer.dates.empty() || (!offer.starts && !offer.ends));
        for (std::size_t i = 0; i < offer.dates.size(); ++i) {
            check_day(offer.dates[i]);
            promise(offer.dates[i] >= Date{2027, 2, 1} && (i == 0 || offer.dates[i - 1] < offer.dates[i]));
        }
        promise(!offer.ends || (offer.starts && *offer.starts < *offer.ends));
    }
    for (auto const* const told : {&file.complaints, &file.notices}) {
        for (auto const& complaint : *told) {
            check_text(complaint.found);
            check_text(complaint.spot.place);
            promise(complaint.found.ends_with('.') && complaint.advice.ends_with('.'));
        }
    }
    return 0;
}

}  // namespace sprank::import
