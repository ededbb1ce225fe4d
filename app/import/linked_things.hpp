#pragma once
#include "import/foreign.hpp"
#include "import/linked_data.hpp"

namespace sprank::import {

/// What schema.org's things say of an offer, whatever sort they are.
class LinkedThings {
public:
    /// `index` outlives it.
    explicit LinkedThings(Index const& index) : index_(index) {}

    /// The object that {"@id": "..."} or a text points to; else the value itself.
    Json const& resolved(Json const&) const;
    /// A text, or the name of a thing.
    std::string name_of(Json const&) const;
    /// What all sorts share: website, for whom, level, way, duration, when it was changed and until when it counts.
    void describe(Json const& object, ForeignOffer&) const;

    // Null: nothing is said, and nothing is read.
    void read_organisation(Json const* value, ForeignOffer&) const;
    /// The first place on earth counts; an online one only tells how.
    void read_location(Json const* value, ForeignOffer&) const;

private:
    void read_address(Json const& address, ForeignOffer&) const;

    Index const& index_;
};

/// What a thing is known by: its @id, else identifier, url or code; empty: nothing.
std::string key_of_thing(Json const& object);
/// "online", "hybride".
void read_attendance(Json const& event, ForeignOffer&);
/// schema.org's Schedule, as far as it repeats per day or week: its days from today on, one more than a series may have.
std::vector<Date> days_of_schedule(Json const& schedule, Date today);

}  // namespace sprank::import
