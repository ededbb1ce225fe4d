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
        std::string id, name, website, place;
    };
    /// By name, by a name that is part of the other, or by the host of the website.
    Organisation const* organisation(std::string_view name, std::string_view website) const;
    /// By name, else by the digits of a postcode, else the nearest within 10 km.
    Place const* place(std::string_view town, std::string_view postcode, std::optional<Position>) const;
    Place const* place_called(std::string_view id) const;
    /// Ids of professions that are named in these words, by name or other name. Ascending.
    std::vector<std::string> professions_in(std::string_view words) const;
    std::vector<std::string> worlds_in(std::string_view words) const;
    std::vector<std::string> levels_in(std::string_view words) const;
    std::vector<std::string> worlds_of(std::vector<std::string> const& professions) const;
    bool has_source(std::string_view id) const;
    Catalogue const& catalogue() const { return catalogue_; }

private:
    Catalogue catalogue_;
    std::vector<Organisation> organisations_;
    std::vector<Place> places_, postcodes_;
    std::map<std::string, std::size_t> organisation_by_name_, organisation_by_host_, place_by_name_;
    std::vector<std::pair<std::string, std::string>> profession_words_, world_words_;  ///< folded name -> id, the longest first
};

/// "https://www.rocx.nl/open" -> "rocx.nl"; empty for no address.
std::string host_of(std::string_view website);

}  // namespace sprank::import
