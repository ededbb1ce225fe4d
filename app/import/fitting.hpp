#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "import/foreign.hpp"
#include "import/known.hpp"
#include "import/offer_files.hpp"

namespace sprank::import {

/// An offer of somebody else in our own words: a row of content/offers/<region>.csv.
struct Fitted {
    Spot spot;
    std::string region;  ///< whose table it belongs to, by its place
    Cells cells;
    std::set<std::string, std::less<>> made_up;  ///< columns of which the file says nothing: made of the other ones
    bool cancelled = false, full = false;
};

/// Why an offer becomes no row.
enum class LeftOut : std::uint8_t { nameless, over, organisation, place, twice, draft };
struct NotTaken {
    Spot spot;
    LeftOut why = LeftOut::nameless;
    std::string name;
};

/// An organisation that organisations.csv does not have, and what is known of it.
struct MissingOrganisation {
    std::string name;
    std::vector<Spot> spots;
    std::vector<std::string> alike;  ///< names of organisations in the same town that look like it
    std::set<std::string> places;  ///< ids of the places where it offers something
    std::set<std::string> hosts = {};  ///< of the websites that its rows name; with an empty one when a row names none that can be read
    std::vector<std::string> also = {};  ///< longer names in the files that are taken for it
};

/// A name in the files that is nearly that of one organisation, and of no other.
struct NearName {
    std::string name, organisation;  ///< as the file writes it; id
    std::vector<Spot> spots;
};

struct Fitting {
    std::vector<Fitted> rows;
    std::vector<Complaint> complaints;
    std::vector<Complaint> notices;  ///< what was read otherwise than it stands there; the row goes in
    std::vector<Spot> without_text;  ///< of which Sprank wrote the description
    std::vector<NotTaken> not_taken;
    std::vector<MissingOrganisation> missing;
    std::vector<NearName> near;      ///< in the order of the files
    std::set<std::string> ids;       ///< of all offers in the files, also of those that become no row
};

/// How an import was asked for.
struct FittingOptions {
    std::string source;          ///< id in sources.csv that these facts rest on
    std::string organisation;    ///< id, for files that do not say; empty: none
    std::string place;           ///< id, for files that do not say; empty: that of the organisation
    std::string region;          ///< whose table takes what is online when nothing else says so; empty: none
    Date today;
    bool accept_near = false;    ///< take the organisation that a name is nearly that of
    bool near_is_new = false;    ///< a name that is nearly that of another is a new one
    std::map<std::string, std::string> no_organisation = {};  ///< by file: what to do when it has no column for the organisation
    std::map<std::string, Mapping, std::less<>> columns{};  ///< of the tables among the files, by the name of the file
};

/// Looks up organisations, places, professions, levels; works out kind, dates and words. What cannot be placed honestly is a complaint: no
/// town, an organisation that nobody knows, no name, a day that is over. Words for visitors that the file lacks are made of its facts. Mail
/// addresses, telephone numbers and links are taken out of its words (public_text), with a notice.
Fitting fit(std::vector<ForeignOffer>, Known const&, FittingOptions const&);

/// The id of an offer with that key from that source.
std::string id_of_key(std::string_view source, std::string_view key);

/// An id with something behind it, no longer than an id may be; and that of a row of another table that has the same number.
std::string with_ending(std::string const& id, std::string const& ending);
std::string id_in_table(std::string const& id, std::string const& file);

/// "zaterdag open dag!" -> "zaterdag-open-dag"; at most 60 letters.
std::string slug_of(std::string_view text);

/// The columns of an offer table, with those that may be missing.
std::vector<std::string> const& offer_columns();

}  // namespace sprank::import
