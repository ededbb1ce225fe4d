#pragma once
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalogue.hpp"
#include "core/result.hpp"
#include "import/foreign.hpp"

namespace sprank::import {

/// What our own content has that other people's words may mean.
class Known {
public:
    /// Reads a content folder, with whatever mistakes it has elsewhere; without places it fails with a Dutch sentence.
    static Result<Known> read(std::filesystem::path const& content);

    struct Organisation {
        std::string id, name, kind, website, place;
        std::string also;  ///< other names that offices write, with ";" between them
    };
    /// One more, as if it stood in organisations.csv.
    void add_organisation(Organisation);
    /// Whom a name means: exactly (the name, another name of it, its abbreviation, its id, the host of its website), or only nearly, when no other organisation
    /// could be meant and it is not far from `town`. Else nobody, with those it looks like.
    struct FoundOrganisation {
        Organisation const* organisation = nullptr;
        std::vector<Organisation const*> alike = {};  ///< when nobody was found
        bool near = false;                            ///< the name is the one of these but for a slip or a part: likely the same
    };
    /// Is the name exactly one of its own?
    bool is_name_of(Organisation const&, std::string_view name) const;
    FoundOrganisation organisation(std::string_view name, std::string_view website, Place const* town) const;
    Organisation const* organisation_called(std::string_view id) const;
    /// By name; else by the digits of a postcode: the town that it is of, or the nearest within 10 km; else the nearest within 10 km.
    Place const* place(std::string_view town, std::string_view postcode, std::optional<Position>) const;
    Place const* place_called(std::string_view id) const;
    /// Is it of that landsdeel, or nearest to a part that works with it? West-Brabant is of Zuidoost by its province and works with Zuidwest.
    bool lies_in(std::string_view region, Place const&) const;
    /// By its name alone, or as people call it ("R'dam", "Haarlemmermeer"), also with its province behind it: "Hengelo (O)", "Hengelo Gld". Never a
    /// direction: "Oost" is a part of any town.
    Place const* place_named(std::string_view town) const;
    /// The place of that name nearest to another, when it is not far from it.
    Place const* place_named_near(std::string_view town, Position) const;
    /// A town that only the postcodes have: the nearest place within 10 km. Null as well when towns of that name lie far apart.
    Place const* place_of_postcode_town(std::string_view town) const;
    /// The place that these words begin or end with, the longest name: "Javaplein Amsterdam", "Rotterdam-Zuid". A hamlet is more often a word of
    /// something else, and what stands behind "van" is a name of a street.
    Place const* place_in(std::string_view words) const;
    /// The name of a place that was probably meant, one slip away; empty: none is, or the postcodes know the town.
    std::string place_like(std::string_view town) const;
    /// Has it so few inhabitants that its name is more often another word?
    bool is_hamlet(Place const& place) const { return hamlets_.contains(place.id); }
    /// Where the digits of a postcode lie; nothing for a postcode that we do not know.
    std::optional<Position> postcode_position(std::string_view postcode) const;
    /// Ids of professions that are named in these words, by name or other name. Ascending.
    std::vector<std::string> professions_in(std::string_view words) const;
    std::vector<std::string> worlds_in(std::string_view words) const;
    /// Only by words that mean nothing but a field of work: "Bouw een raket" is not of the world that builds.
    std::vector<std::string> worlds_in_name(std::string_view name) const;
    /// Of a cell that may be a list, "lasser, bouw": the worlds it names, and of a part that names none those of its professions.
    std::vector<std::string> worlds_of_list(std::string_view words) const;
    /// The parts of a list in which nothing is named that we have: of "bouw, mobiliteit / ict". None when nothing of it is known.
    std::vector<std::string> unknown_parts(std::string_view words) const;
    std::vector<std::string> levels_in(std::string_view words) const;
    std::vector<std::string> worlds_of(std::vector<std::string> const& professions) const;
    Source const* source(std::string_view id) const;
    Catalogue const& catalogue() const { return catalogue_; }

private:
    void know_places(std::filesystem::path const& content);
    Place const* nearest_place(Position) const;
    Place const* postcode_called(std::string_view digits) const;
    Place const* at_end_of(std::string_view words) const;
    Organisation const* nearly_called(std::string const& wanted) const;
    std::vector<Organisation const*> organisations_like(std::string const& wanted) const;
    Organisation const* misspelt(std::string const& wanted) const;
    Organisation const* called(std::string const& wanted) const;
    Organisation const* with_town_behind(std::string const& wanted) const;
    Organisation const* beginning_with(std::string const& wanted) const;
    Organisation const* with_more_behind(std::string const& wanted) const;
    bool far_from(Organisation const&, Place const* town) const;

    Catalogue catalogue_;
    std::vector<Organisation> organisations_;
    std::vector<Place> places_, postcodes_;  ///< postcodes by id, ascending
    std::map<std::string, std::size_t> organisation_by_name_, organisation_by_other_name_, organisation_by_host_;
    std::map<std::string, std::vector<std::size_t>> place_by_name_;          ///< the one with a postcode, then the largest first
    std::map<std::string, std::optional<Position>> postcode_town_by_name_;  ///< nothing: towns far apart are called so
    std::set<std::string, std::less<>> hamlets_;                             ///< ids
    std::map<std::string, std::optional<std::size_t>> organisation_by_short_name_, organisation_by_initials_;  ///< nothing: more than one is called so
    std::vector<std::pair<std::string, std::string>> profession_words_, world_words_;  ///< folded name -> id, the longest first
};

/// Two towns further apart are not the same neighbourhood.
inline constexpr double far_km = 25;

/// "https://www.rocx.nl/open" -> "rocx.nl"; empty for no address.
std::string host_of(std::string_view website);

}  // namespace sprank::import
