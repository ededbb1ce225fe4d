#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "import/foreign.hpp"

namespace sprank::import {

/// What somebody wrote of whether something takes place, and for whom there is room.
enum class OfferState : std::uint8_t {
    none,
    cancelled,
    postponed,  ///< the day that stands there is the one that it will not be
    draft,      ///< not meant for visitors yet
    waiting,    ///< there is a waiting list
    full,
    provisional,  ///< it may not take place
    moved,        ///< to another day or place; nobody knows which of them stands there
    unclear       ///< a word of cancelling is in it, and more: "vervalt bij te weinig aanmeldingen"
};

/// Of a cell that is about nothing else: the word may stand anywhere, unless it is denied ("niet vol") or there is a condition.
OfferState state_in(std::string_view cell);

/// Of a cell of any column: all of it says that it is off, full or has a waiting list.
OfferState state_alone(std::string_view cell);
/// "bevestigd", "nog 3 plekken": it takes place, and there is nothing to tell.
bool says_it_goes_on(std::string_view cell);

/// Of a remark: a part of it is the word, or begins with it ("Let op: vervallen wegens ziekte"); unclear where the word stands deeper.
OfferState state_in_remark(std::string_view cell);

/// Of a text for visitors: it begins with the word. "Vol energie" and "Concept cars" do not.
OfferState state_of_text(std::string_view text);

/// "GEANNULEERD: open dag", "Lassen (vol)": sets what that says; of what is off, the word leaves the name, so that it is known by the name
/// that it had.
void read_state_of_name(ForeignOffer&);

}  // namespace sprank::import
