#include "import/import_account.hpp"

#include <algorithm>

#include "import/rows_in_words.hpp"

namespace sprank::import {

std::string_view words_of(RowFate fate) {
    switch (fate) {
        case RowFate::added: return "nieuw";
        case RowFate::changed: return "anders";
        case RowFate::same: return "hetzelfde";
        case RowFate::elsewhere: return "ook in een andere tabel";
        case RowFate::removed: break;
    }
    return "vervallen";
}

namespace {

std::string_view words_of(LeftOut why) {
    switch (why) {
        case LeftOut::nameless: return "zonder naam";
        case LeftOut::over: return "voorbij";
        case LeftOut::organisation: return "zonder bekende organisatie";
        case LeftOut::place: return "zonder bekende plaats";
        case LeftOut::draft: return "nog in concept";
        case LeftOut::twice: break;
    }
    return "dubbel";
}

std::string_view words_of(RowState state) {
    switch (state) {
        case RowState::nameless: return words_of(LeftOut::nameless);
        case RowState::over: return words_of(LeftOut::over);
        case RowState::title: return "met alleen een titel";
        case RowState::unreadable: break;
    }
    return "niet te lezen";
}

bool is_settled(RowState state) { return state == RowState::over || state == RowState::title; }
bool is_settled(LeftOut why) { return why == LeftOut::over || why == LeftOut::twice || why == LeftOut::draft; }

}  // namespace

bool Account::settles(Spot const& spot) const {
    auto const row = row_of(spot);
    return settled_.contains({row.file, row.place});
}

bool Account::holds(Spot const& spot) const { return in_.contains({spot.file, spot.place}); }

Account account_of(Merged const& merged, Fitting const& fitting, std::vector<UnreadRow> const& left, std::vector<Spot> const& other_region) {
    Account account;
    auto const count = [&account](std::string_view what, Spot const& spot, bool in, bool settled) {
        auto at = std::ranges::find(account.parts, what, &AccountPart::what);
        if (at == account.parts.end()) at = account.parts.insert(at, {what, {}, in, settled});
        at->spots.push_back(spot);
        ++account.rows;
        if (in) account.in_.insert({spot.file, spot.place});
        if (settled) account.settled_.insert({spot.file, spot.place});
    };
    for (auto const fate : {RowFate::added, RowFate::changed, RowFate::same})
        for (RowOutcome const& outcome : merged.outcomes)
            if (outcome.fate == fate) count(words_of(fate), outcome.spot, true, true);
    for (RowOutcome const& outcome : merged.outcomes)
        if (outcome.fate == RowFate::elsewhere) count(words_of(outcome.fate), outcome.spot, false, true);
    for (Fitted const& row : fitting.rows)
        if (row.cancelled) count(words_of(RowFate::removed), row.spot, false, true);
    for (UnreadRow const& row : left) {
        count(words_of(row.state), row.spot, false, is_settled(row.state));
        account.names[{row.spot.file, row.spot.place}] = row.name;
    }
    std::set<std::pair<std::string, std::string>> asked;
    for (auto const& one : fitting.missing)
        for (Spot const& spot : one.spots) asked.insert({spot.file, spot.place});
    for (auto const& one : fitting.near)
        for (Spot const& spot : one.spots) asked.insert({spot.file, spot.place});
    for (NotTaken const& offer : fitting.not_taken) {
        bool const waits = offer.why == LeftOut::organisation && asked.contains({offer.spot.file, offer.spot.place});
        count(waits ? waits_for_organisation : words_of(offer.why), offer.spot, false, is_settled(offer.why));
    }
    for (Spot const& spot : other_region) count("in een ander landsdeel", spot, false, true);
    return account;
}

}  // namespace sprank::import
