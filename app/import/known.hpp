#pragma once
#include <filesystem>
#include <map>
#include <optional>
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
    /// By name, else by the digits of a postcode, else the nearest within 10 km.
    Place const* place(std::string_view town, std::string_view postcode, std::optional<Position>) const;
    Place const* place_called(std::string_view id) const;
    /// Is it of that landsdeel, or nearest to a part that works with it? West-Brabant is of Zuidoost by its province and works with Zuidwest.
    bool lies_in(std::string_view region, Place const&) const;
    /// By its name alone, also with its province behind it: "Hengelo (O)", "Hengelo (Gld.)".
    Place const* place_named(std::string_view town) const;
    /// The place that is named in these words, the longest name; null: none is.
    Place const* place_in(std::string_view words) const;
    /// The name of a place that was probably meant; empty: none is near.
    std::string place_like(std::string_view town) const;
    /// Where the digits of a postcode lie; nothing for a postcode that we do not know.
    std::optional<Position> postcode_position(std::string_view postcode) const;
    /// Ids of professions that are named in these words, by name or other name. Ascending.
    std::vector<std::string> professions_in(std::string_view words) const;
    std::vector<std::string> worlds_in(std::string_view words) const;
    std::vector<std::string> levels_in(std::string_view words) const;
    std::vector<std::string> worlds_of(std::vector<std::string> const& professions) const;
    Source const* source(std::string_view id) const;
    Catalogue const& catalogue() const { return catalogue_; }

private:
    Organisation const* nearly_called(std::string const& wanted) const;
    std::vector<Organisation const*> organisations_like(std::string const& wanted) const;
    Organisation const* misspelt(std::string const& wanted) const;
    Organisation const* called(std::string const& wanted) const;
    Organisation const* with_town_behind(std::string const& wanted) const;
    Organisation const* beginning_with(std::string const& wanted) const;
    bool far_from(Organisation const&, Place const* town) const;

    Catalogue catalogue_;
    std::vector<Organisation> organisations_;
    std::vector<Place> places_, postcodes_;
    std::map<std::string, std::size_t> organisation_by_name_, organisation_by_other_name_, organisation_by_host_, place_by_name_;
    std::map<std::string, std::optional<std::size_t>> organisation_by_short_name_, organisation_by_initials_;  ///< nothing: more than one is called so
    std::vector<std::pair<std::string, std::string>> profession_words_, world_words_;  ///< folded name -> id, the longest first
};

/// Two towns further apart are not the same neighbourhood.
inline constexpr double far_km = 25;

/// "https://www.rocx.nl/open" -> "rocx.nl"; empty for no address.
std::string host_of(std::string_view website);

}  // namespace sprank::import
