#pragma once
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalogue.hpp"
#include "core/effect.hpp"
#include "core/near.hpp"
#include "core/result.hpp"
#include "store/content_bundle.hpp"

namespace sprank::store {

inline constexpr int schema_version = 9;              ///< PRAGMA user_version
inline constexpr int application_id = 0x53505241;     ///< "SPRA"

/// Of the SQLite in use: "3.40.1".
std::string sqlite_version();

/// An opened content.db: read-only and immutable. Thread: one at a time; open a second one for a second thread.
class Content {
public:
    /// Fails with one clear Dutch sentence for a missing, foreign, newer, truncated or corrupt file. Never crashes on any bytes.
    static Result<Content> open(std::filesystem::path const&);
    Content(Content&&) noexcept;
    Content& operator=(Content&&) noexcept;
    ~Content();

    /// All small reference data. Fails if rows contradict each other.
    Result<Catalogue> catalogue() const;
    /// Professions, offers and pages for what a visitor typed: prefix first, then words inside compounds (slips of the finger).
    /// Any text is safe. One letter is answered from professions only. Best first, at most `limit`.
    std::vector<SearchHit> search(std::string_view text, std::string_view language, int limit = 12) const;
    /// Offers by distance (R*Tree with a growing box).
    OfferAnswer offers(OfferQuery const&) const;
    std::optional<Offer> offer(std::string_view id) const;
    /// Those of these professions with an offer of that kind of place within that distance; ascending.
    std::vector<ProfessionIndex> nearby(FindNearby const&, Catalogue const&) const;
    /// Places whose name begins with (then: holds) the text, diacritics folded; by inhabitants, largest first. For digits: postcodes that begin
    /// with them, ascending.
    std::vector<Place> places(std::string_view text, int limit = 8) const;
    std::optional<Place> place(std::string_view id) const;
    /// The nearest to a point, no farther than thirty kilometres.
    std::optional<Place> place_at(Position) const;
    /// By inhabitants, largest first.
    std::vector<Place> largest_places(int count) const;
    /// The smallest stored version of that picture at least `width` wide, else the largest; nothing if there is none.
    std::optional<Picture> picture(std::string_view key, int width) const;
    std::optional<PictureShape> picture_shape(std::string_view key) const;
    std::vector<std::string> picture_keys() const;
    /// The content hash that was written with it: see content_hash.hpp.
    std::string hash() const;
    /// The last day on which somebody looked at one of its offers: a clock that says an earlier one is wrong. Nothing when none says a day.
    std::optional<Date> newest_check() const;
    /// Runs PRAGMA quick_check and a read of every table; empty when sound, else what was found.
    std::vector<std::string> verify() const;

private:
    struct Implementation;
    explicit Content(std::unique_ptr<Implementation>);
    std::unique_ptr<Implementation> implementation_;
};

}  // namespace sprank::store
