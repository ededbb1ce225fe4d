#include "store/content_writer.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <sodium.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <future>
#include <system_error>

#include "store/content.hpp"
#include "store/content_hash.hpp"
#include "store/inserter.hpp"
#include "store/schema.hpp"
#include "store/write_catalogue.hpp"
#include "store/write_queries.hpp"

namespace sprank::store {
namespace {

namespace fs = std::filesystem;

/// A file that is gone afterwards, unless it became something else.
class AsideFile {
public:
    explicit AsideFile(fs::path path) : path_(std::move(path)) { remove(); }
    ~AsideFile() { remove(); }
    AsideFile(AsideFile const&) = delete;
    AsideFile& operator=(AsideFile const&) = delete;

    fs::path const& path() const { return path_; }

private:
    void remove() const noexcept {
        std::error_code ignored;
        fs::remove(path_, ignored);
    }
    fs::path path_;
};

/// Makes what was written survive a power cut. A directory is synced for the name of a file in it.
bool sync(fs::path const& path, int flags) {
    int const file = ::open(path.c_str(), flags | O_CLOEXEC);
    if (file < 0) return false;
    bool const done = ::fsync(file) == 0;
    return ::close(file) == 0 && done;
}

/// Texts are taken apart beside the writing, one language ahead: that is half of the work, and the database has one writer.
class SearchTextsAhead {
public:
    SearchTextsAhead(Catalogue const& catalogue, std::vector<Offer const*> const& offers) : catalogue_(catalogue), offers_(offers) { begin(0); }

    SearchTexts take(std::size_t language) {
        auto texts = next_.get();
        begin(language + 1);
        return texts;
    }

private:
    void begin(std::size_t language) {
        if (language >= catalogue_.languages.size()) return;
        next_ = std::async(std::launch::async, [this, language] { return search_texts(catalogue_, offers_, static_cast<LanguageIndex>(language)); });
    }

    Catalogue const& catalogue_;
    std::vector<Offer const*> const& offers_;
    std::future<SearchTexts> next_;
};

std::string fill(SQLite::Database& database, ContentBundle const& bundle) {
    auto const languages = bundle.catalogue.languages.size();
    database.exec(schema_sql(languages));
    write_catalogue(database, bundle);
    auto const offers = numbered(bundle.offers);
    SearchTextsAhead texts(bundle.catalogue, offers);
    write_offers(database, offers);
    write_places(database, bundle.places);
    write_postcodes(database, bundle.postcodes);
    write_pictures(database, bundle.pictures);
    auto hash = content_hash(database);
    Inserter(database, "meta", 2).add("hash", hash);
    for (std::size_t language = 0; language < languages; ++language) write_search(database, language, texts.take(language), offers.size());
    return hash;
}

/// Makes the database as it grows, then copies it without holes: pages in order, nothing left over from building.
std::string build(fs::path const& growing, fs::path const& compact, ContentBundle const& bundle) {
    SQLite::Database database(growing.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    // This file is thrown away when anything goes wrong, so SQLite need not protect it.
    database.exec("PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -32768;"
                  "PRAGMA temp_store = MEMORY; PRAGMA locking_mode = EXCLUSIVE;");
    database.exec("PRAGMA application_id = " + std::to_string(application_id) + "; PRAGMA user_version = " + std::to_string(schema_version));
    SQLite::Transaction transaction(database);
    auto hash = fill(database, bundle);
    transaction.commit();
    SQLite::Statement copy(database, "VACUUM INTO ?");
    copy.bind(1, compact.string());
    copy.exec();
    return hash;
}

tl::unexpected<Failure> not_written(fs::path const& path, std::string const& why) {
    return tl::unexpected(Failure{"DB-10", "De inhoud kon niet worden geschreven naar " + path.string() +
                                               "; kijk of er schijfruimte is en of u daar mag schrijven (" + why + ")."});
}

tl::unexpected<Failure> contradicting(std::string const& why) {
    return tl::unexpected(Failure{"DB-11", "De inhoud spreekt zichzelf tegen en is niet opgeslagen; voer sprank-content check uit (" + why + ")."});
}

bool is_about_rows(int code) { return (code & 0xFF) == SQLITE_CONSTRAINT || (code & 0xFF) == SQLITE_TOOBIG || (code & 0xFF) == SQLITE_MISMATCH; }

Result<std::string> written(ContentBundle const& bundle, fs::path const& path) {
    auto const beside = [&path](char const* ending) { return fs::path(path) += ending + std::to_string(::getpid()); };
    AsideFile const growing(beside(".growing-")), compact(beside(".new-"));
    auto hash = build(growing.path(), compact.path(), bundle);
    std::error_code error;
    if (!sync(compact.path(), O_RDONLY)) return not_written(path, std::generic_category().message(errno));
    fs::rename(compact.path(), path, error);
    if (error) return not_written(path, error.message());
    // The new file is in its place now. A file system that cannot sync a directory keeps the name some other way.
    auto const directory = path.parent_path();
    (void)sync(directory.empty() ? fs::path(".") : directory, O_RDONLY | O_DIRECTORY);
    return hash;
}

}  // namespace

Result<std::string> write_content(ContentBundle const& bundle, fs::path const& path) {
    if (sodium_init() < 0) return not_written(path, "libsodium");
    try {
        return written(bundle, path);
    } catch (Contradiction const& contradiction) {
        return contradicting(contradiction.what());
    } catch (SQLite::Exception const& exception) {
        if (is_about_rows(exception.getErrorCode())) return contradicting(exception.what());
        return not_written(path, exception.what());
    } catch (std::exception const& exception) {
        return not_written(path, exception.what());
    }
}

}  // namespace sprank::store
