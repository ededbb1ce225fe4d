#include "store/content.hpp"

#include <array>
#include <fstream>
#include <system_error>

#include "store/content_hash.hpp"
#include "store/load_catalogue.hpp"
#include "store/offers.hpp"
#include "store/opened_database.hpp"
#include "store/places.hpp"
#include "store/schema.hpp"
#include "store/search.hpp"

namespace sprank::store {

struct Content::Implementation {
    std::filesystem::path path;
    OpenedDatabase opened;
};

namespace {

namespace fs = std::filesystem;

constexpr int most_pixels = 16384;

tl::unexpected<Failure> missing(fs::path const& path) {
    return tl::unexpected(Failure{"DB-01", "De inhoud is niet gevonden; zet het bestand " + path.string() + " terug of installeer Sprank opnieuw."});
}
tl::unexpected<Failure> foreign(fs::path const& path) {
    return tl::unexpected(Failure{"DB-02", "Het bestand " + path.string() + " is geen inhoud van Sprank; kies een content.db die met sprank-content build is gemaakt."});
}
tl::unexpected<Failure> other_version(fs::path const& path, std::uint32_t version) {
    auto const newer = version > schema_version;
    return tl::unexpected(Failure{newer ? "DB-03" : "DB-05",
                                  "De inhoud in " + path.string() + (newer ? " is voor een nieuwere" : " is voor een oudere") +
                                      " versie van Sprank; " + (newer ? "werk dit programma bij." : "maak de inhoud opnieuw met sprank-content build.")});
}
tl::unexpected<Failure> damaged(fs::path const& path) {
    return tl::unexpected(Failure{"DB-04", "De inhoud in " + path.string() + " is beschadigd; installeer de inhoud opnieuw."});
}

/// The fixed places of the SQLite file format, section 1.3. Looked at before SQLite opens the file, so that another program's
/// database or half a file gets its own sentence.
class Header {
public:
    static constexpr std::size_t size = 100;
    static constexpr std::string_view magic{"SQLite format 3\0", 16};

    explicit Header(std::ifstream& file) {
        file.read(bytes_.data(), size);
        read_ = static_cast<std::size_t>(file.gcount());
    }
    bool is_sqlite() const { return std::string_view(bytes_.data(), read_).starts_with(magic); }
    bool whole() const { return read_ == size; }
    std::uint32_t application() const { return number(68, 4); }
    std::uint32_t version() const { return number(60, 4); }
    std::uint64_t file_size() const {
        auto const page = number(16, 2);
        return std::uint64_t{page == 1 ? 65536 : page} * number(28, 4);
    }

private:
    std::uint32_t number(std::size_t at, std::size_t count) const {
        std::uint32_t value = 0;
        for (std::size_t i = at; i < at + count; ++i) value = value << 8 | static_cast<unsigned char>(bytes_[i]);
        return value;
    }
    std::array<char, size> bytes_{};
    std::size_t read_ = 0;
};

/// No exception crosses this level: a question that cannot be answered from this file has no answer.
template <typename Answer, typename Ask>
Answer answered(Answer otherwise, Ask ask) {
    try {
        return ask();
    } catch (std::exception const&) {
        return otherwise;
    }
}

}  // namespace

Content::Content(std::unique_ptr<Implementation> implementation) : implementation_(std::move(implementation)) {}
Content::Content(Content&&) noexcept = default;
Content& Content::operator=(Content&&) noexcept = default;
Content::~Content() = default;

std::string sqlite_version() { return SQLite::getLibVersion(); }

Result<Content> Content::open(fs::path const& path) {
    std::error_code error;
    if (!fs::exists(path, error)) return missing(path);
    if (!fs::is_regular_file(path, error)) return foreign(path);
    std::ifstream file(path, std::ios::binary);
    if (!file) return missing(path);
    Header const header(file);
    if (!header.is_sqlite()) return foreign(path);
    if (!header.whole()) return damaged(path);
    if (header.application() != application_id) return foreign(path);
    if (header.version() != schema_version) return other_version(path, header.version());
    if (header.file_size() != fs::file_size(path, error) || error) return damaged(path);
    try {
        return Content(std::unique_ptr<Implementation>(new Implementation{path, OpenedDatabase(path)}));
    } catch (std::exception const&) {
        return damaged(path);
    }
}

Result<Catalogue> Content::catalogue() const {
    try {
        return load_catalogue(implementation_->opened.database());
    } catch (std::exception const&) {
        return damaged(implementation_->path);
    }
}

std::vector<SearchHit> Content::search(std::string_view text, std::string_view language, int limit) const {
    return answered(std::vector<SearchHit>{}, [&] { return store::search(implementation_->opened, text, language, limit); });
}

OfferAnswer Content::offers(OfferQuery const& query) const {
    return answered(OfferAnswer{}, [&] { return find_offers(implementation_->opened, query); });
}

std::vector<ProfessionIndex> Content::nearby(FindNearby const& asked, Catalogue const& catalogue) const {
    std::vector<ProfessionIndex> found;
    for (ProfessionIndex index{0}; index.value < catalogue.professions.size(); ++index.value) {
        OfferQuery query;
        query.from = asked.from;
        query.profession = catalogue[index].id;
        query.radius_km = asked.km;
        query.limit = 0;
        query.today = asked.today;
        if (offers(query).count > 0) found.push_back(index);
    }
    return found;
}

std::optional<Offer> Content::offer(std::string_view id) const {
    return answered(std::optional<Offer>{}, [&] { return find_offer(implementation_->opened, id); });
}

std::vector<Place> Content::places(std::string_view text, int limit) const {
    return answered(std::vector<Place>{}, [&] { return find_places(implementation_->opened, text, limit); });
}

std::optional<Place> Content::place(std::string_view id) const {
    return answered(std::optional<Place>{}, [&] { return find_place(implementation_->opened, id); });
}

std::optional<Place> Content::place_at(Position at) const {
    return answered(std::optional<Place>{}, [&] { return nearest_place(implementation_->opened, at); });
}

std::vector<Place> Content::largest_places(int count) const {
    return answered(std::vector<Place>{}, [&] { return store::largest_places(implementation_->opened, count); });
}

std::optional<Picture> Content::picture(std::string_view key, int width) const {
    return answered(std::optional<Picture>{}, [&]() -> std::optional<Picture> {
        for (auto const* const sql : {"SELECT width, height, head, png FROM picture WHERE key = ? AND width >= ? ORDER BY width LIMIT 1",
                                      "SELECT width, height, head, png FROM picture WHERE key = ? AND width < ? ORDER BY width DESC LIMIT 1"}) {
            auto& found = implementation_->opened.statement(sql);
            found.bind(1, std::string(key));
            found.bind(2, width);
            if (!found.executeStep()) continue;
            Row row(found);
            int const pixels = row.integer(1, most_pixels);
            int const height = row.integer(1, most_pixels);
            int const head = row.integer(0, 1000);
            auto const blob = found.getColumn(3);
            auto const* const bytes = static_cast<std::uint8_t const*>(blob.getBlob());
            return Picture{std::string(key), pixels, height, std::vector<std::uint8_t>(bytes, bytes + blob.getBytes()), head};
        }
        return std::nullopt;
    });
}

std::optional<PictureShape> Content::picture_shape(std::string_view key) const {
    return answered(std::optional<PictureShape>{}, [&]() -> std::optional<PictureShape> {
        auto& found = implementation_->opened.statement("SELECT width, height, head FROM picture WHERE key = ? ORDER BY width DESC LIMIT 1");
        found.bind(1, std::string(key));
        if (!found.executeStep()) return std::nullopt;
        Row row(found);
        int const width = row.integer(1, most_pixels);
        int const height = row.integer(1, most_pixels);
        return PictureShape{width, height, row.integer(0, 1000)};
    });
}

std::vector<std::string> Content::picture_keys() const {
    return answered(std::vector<std::string>{}, [&] {
        std::vector<std::string> keys;
        auto& rows = implementation_->opened.statement("SELECT DISTINCT key FROM picture ORDER BY key");
        while (rows.executeStep()) keys.push_back(Row(rows).text());
        return keys;
    });
}

std::string Content::hash() const { return implementation_->opened.hash(); }
std::optional<Date> Content::newest_check() const { return implementation_->opened.newest_check(); }

std::vector<std::string> Content::verify() const {
    std::vector<std::string> found;
    auto& opened = implementation_->opened;
    try {
        auto& check = opened.statement("PRAGMA quick_check(20)");
        while (check.executeStep())
            if (auto const told = Row(check).text(); told != "ok") found.push_back("SQLite vindt het bestand beschadigd (" + told + ").");
        if (content_hash(opened.database()) != opened.hash()) found.emplace_back("De inhoud is niet meer zoals hij is geschreven: de controlesom klopt niet.");
        (void)load_catalogue(opened.database());
        verify_offers(opened, found);
        verify_search(opened, found);
    } catch (std::exception const& exception) {
        found.push_back(std::string("Een deel van de inhoud is niet te lezen (") + exception.what() + ").");
    }
    return found;
}

}  // namespace sprank::store
