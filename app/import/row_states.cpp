#include "import/row_states.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "core/folded_text.hpp"
#include "import/cell_values.hpp"
#include "import/guess_mapping.hpp"
#include "import/plain_text.hpp"
#include "import/state_words.hpp"

namespace sprank::import {
namespace {

/// In the name of a column that asks whether something is off.
constexpr std::array<std::string_view, 6> off_words{"geannuleerd", "annul", "vervallen", "afgelast", "cancel", "niet door"};

enum class Column : std::uint8_t { of_states, other };

/// What a state does to the row, and what its owner reads of it.
void take(OfferState state, Column column, std::string const& cell, std::string const& spot, Complaints& complaints, ForeignOffer& offer) {
    auto const found = "Hier staat " + cell_in_quotes(cell) + ".";
    switch (state) {
        case OfferState::none: break;
        case OfferState::cancelled:
            offer.cancelled = true;
            if (column == Column::other)
                complaints.add(spot, found + " De rij telt als vervallen.", "Gaat het wel door? Haal dat woord dan weg.", true);
            break;
        case OfferState::postponed:
            offer.cancelled = true;
            complaints.add(spot, found + " De rij telt als vervallen.",
                           "Is er een nieuwe datum? Zet die in de rij en haal dat woord weg. Dan gaat de rij mee.", true);
            break;
        case OfferState::draft:
            offer.draft = true;
            complaints.add(spot, found + " De rij gaat nog niet mee.", "Haal dat woord weg als bezoekers het mogen zien.", true);
            break;
        case OfferState::waiting:
            if (offer.hours_said.empty()) offer.hours_said = "wachtlijst";
            complaints.notice(spot, found, "Achter de dag staat nu: wachtlijst. Haal de rij weg als er niemand meer bij kan.", true);
            break;
        case OfferState::full:
            offer.full = true;
            if (column == Column::other) complaints.notice(spot, found, "Achter de dag staat nu: vol.", true);
            break;
        case OfferState::provisional:
            offer.unsure = true;
            complaints.notice(spot, found, "Op de kiosk staat erbij dat bezoekers moeten vragen of het er nog is.");
            break;
        case OfferState::moved:
            complaints.notice(spot, found, "Sprank neemt de dag en de plaats die in de rij staan. Zijn dat nog de oude? Verbeter die dan.");
            break;
        case OfferState::unclear:
            complaints.notice(spot, found, "De rij telt niet als vervallen. Gaat het niet door? Schrijf dan alleen \"vervallen\".");
            break;
    }
}

/// "Gaat door: nee" is "Vervallen: ja"; "Status: ja" says nothing.
void read_state_answer(std::string const& column, bool answer, ForeignOffer& offer) {
    if (std::ranges::any_of(off_words, [&](auto const word) { return column.find(word) != std::string::npos; }))
        offer.cancelled = answer;
    else if (column.find("door") != std::string::npos)
        offer.cancelled = !answer;
    else if (!answer && (column.find("bevestigd") != std::string::npos || column.find("geregeld") != std::string::npos))
        offer.unsure = true;
}

void read_status(RowCells const& cells, ForeignOffer& offer) {
    auto const cell = cells.text(status_field);
    if (cell.empty()) return;
    auto const column = folded(cells.columns().name(status_field));
    if (auto const answer = yes_or_no(cell)) {
        read_state_answer(column, *answer, offer);
        return;
    }
    auto const state = state_in(cell);
    take(state, Column::of_states, cell, cells.spot_of(status_field), cells.complaints(), offer);
    if (state == OfferState::none && !says_it_goes_on(cell) && !cells.columns().usual_states.contains(folded(cell)))
        cells.notice(status_field, "Hier staat " + cell_in_quotes(cell) + ". Sprank weet niet wat dat is: de rij gaat gewoon mee.", "Gaat het niet door? Schrijf dan \"vervallen\".");
}

}  // namespace

void read_row_states(RowCells const& cells, ForeignOffer& offer) {
    read_status(cells, offer);
    read_state_of_name(offer);
    for (auto const column : cells.columns().side.remarks) {
        auto const cell = cells.text_at(column);
        if (!cell.empty()) take(state_in_remark(cell), Column::other, cell, cells.spot_of(column), cells.complaints(), offer);
    }
    // whatever the column is called
    for (auto const column : cells.columns().side.others)
        if (auto const cell = cells.text_at(column); !cell.empty()) take(state_alone(cell), Column::other, cell, cells.spot_of(column), cells.complaints(), offer);
    if (!offer.text.empty()) take(state_of_text(offer.text), Column::other, offer.text, cells.spot_of("text"), cells.complaints(), offer);
}

}  // namespace sprank::import
