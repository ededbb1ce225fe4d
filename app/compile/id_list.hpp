#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "compile/field_reader.hpp"
#include "compile/report.hpp"

namespace sprank::compile {

/// All things of one kind that may be named elsewhere, in the order of the catalogue.
class IdList {
public:
    /// What has a position in the catalogue can be there so often, because positions are sixteen bits.
    static constexpr std::size_t most_with_position = 65'535;

    /// `noun`: how an editor calls one ("beroep"); `home`: where they stand ("professions/"). Only lists that are never asked for
    /// a position may have a larger `most`.
    IdList(std::string noun, std::string home, std::string rule, std::size_t most = most_with_position)
        : noun_(std::move(noun)), home_(std::move(home)), rule_(std::move(rule)), most_(most) {}

    /// Adds an id at the end; false after reporting that it is no good, was there before or does not fit any more.
    bool add(std::string_view id, Where const&, Report&);
    /// The position of that id, or nothing after reporting that it is unknown.
    std::optional<std::uint16_t> find(LocatedText const& id, Report&) const;
    /// As find, reports nothing.
    std::optional<std::uint16_t> position(std::string_view id) const;
    /// The file that lists them could not be read: from now on an unknown id is not reported, the cause was.
    void not_readable() { readable_ = false; }
    std::vector<std::string> const& ids() const { return ids_; }

private:
    std::string noun_, home_, rule_;
    std::vector<std::string> ids_;
    std::unordered_map<std::string, std::size_t> positions_;
    std::size_t most_;
    bool readable_ = true;
};

/// Reports an id that is not lower-case letters, digits and hyphens.
bool check_slug(std::string_view id, Where const&, Report&);

}  // namespace sprank::compile
