#include "store/content_writer.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>
#include <signal.h>
#include <sys/resource.h>

#include <algorithm>
#include <limits>

#include "store/sample_bundle.hpp"
#include "store/scratch_folder.hpp"

namespace sprank::store {

namespace {
/// While it lives, no file of this program can grow beyond this: what a full disk is like.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        rlimit const limit{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        handler_ = ::signal(SIGXFSZ, SIG_IGN);
    }
    ~FullDisk() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        ::signal(SIGXFSZ, handler_);
    }
    FullDisk(FullDisk const&) = delete;
    FullDisk& operator=(FullDisk const&) = delete;

private:
    rlimit before_{};
    void (*handler_)(int) = nullptr;
};

std::vector<std::string> column(std::filesystem::path const& path, char const* sql) {
    SQLite::Database database(path.string());
    SQLite::Statement rows(database, sql);
    std::vector<std::string> texts;
    while (rows.executeStep()) texts.push_back(rows.getColumn(0).getString());
    return texts;
}
}  // namespace

TEST_CASE("the same content gives the same file, so an operator can compare two kiosks by one number") {
    ScratchFolder const folder;
    auto const one = write_content(sample_bundle(), folder / "one.db"), two = write_content(sample_bundle(), folder / "two.db");
    REQUIRE(one.has_value());
    REQUIRE(two.has_value());
    CHECK(*one == *two);
    CHECK(one->size() == 64);
    CHECK(bytes_of(folder / "one.db") == bytes_of(folder / "two.db"));

    auto changed = sample_bundle();
    changed.offers[2].website += "/nieuw";
    auto const three = write_content(changed, folder / "three.db");
    REQUIRE(three.has_value());
    CHECK(*three != *one);
}

TEST_CASE("the number of a content tells any change an editor can make apart") {
    ScratchFolder const folder;
    auto const hash_with = [&](auto change) {
        auto bundle = sample_bundle();
        change(bundle);
        return write_content(bundle, folder / "content.db").value_or("failed");
    };
    std::vector<std::string> const hashes{
        hash_with([](auto&) {}),
        hash_with([](auto& bundle) { bundle.catalogue.title += "!"; }),
        hash_with([](auto& bundle) { bundle.catalogue.texts[2][0] += "!"; }),
        hash_with([](auto& bundle) { bundle.catalogue.professions[3].lenses[4] += .5; }),
        hash_with([](auto& bundle) { bundle.catalogue.professions[3].lenses_edit = LensEdit{{5.0}, "Anders in Nederland.", {{0}, 2026}}; }),
        hash_with([](auto& bundle) { bundle.catalogue.professions[3].pay.reset(); }),
        hash_with([](auto& bundle) { bundle.catalogue.quiz[0].setting = ItemSetting::machine; }),
        hash_with([](auto& bundle) { std::swap(bundle.catalogue.doors[0], bundle.catalogue.doors[1]); }),
        hash_with([](auto& bundle) { std::swap(bundle.places[0], bundle.places[1]); }),
        hash_with([](auto& bundle) { bundle.offers[0].ends.reset(); }),
        hash_with([](auto& bundle) { bundle.pictures[0].png[1] = 9; }),
    };
    auto sorted = hashes;
    std::sort(sorted.begin(), sorted.end());
    CHECK(std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end());
    CHECK(std::find(hashes.begin(), hashes.end(), "failed") == hashes.end());
}

TEST_CASE("the order in which offers were read changes nothing for a visitor") {
    ScratchFolder const folder;
    auto turned = sample_bundle();
    std::reverse(turned.offers.begin(), turned.offers.end());
    std::reverse(turned.pictures.begin(), turned.pictures.end());
    REQUIRE(write_content(sample_bundle(), folder / "one.db").has_value());
    REQUIRE(write_content(turned, folder / "two.db").has_value());
    CHECK(bytes_of(folder / "one.db") == bytes_of(folder / "two.db"));
}

TEST_CASE("whoever opens a content.db with sqlite3 finds strict tables that explain themselves") {
    ScratchFolder const folder;
    (void)written(sample_bundle(), folder / "content.db");
    auto const file = folder / "content.db";
    CHECK(column(file, "PRAGMA application_id") == std::vector{std::to_string(application_id)});
    CHECK(column(file, "PRAGMA user_version") == std::vector{std::to_string(schema_version)});
    CHECK(column(file, "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND NOT strict AND name <> 'sqlite_schema'").empty());
    CHECK(column(file, "SELECT name FROM sqlite_schema JOIN pragma_table_list USING (name)"
                       " WHERE pragma_table_list.type = 'table' AND strict AND sql NOT LIKE '%--%'").empty());
    CHECK(column(file, "SELECT name ->> 0 FROM profession WHERE id = 'lasser'") == std::vector<std::string>{"Lasser"});
    CHECK(column(file, "PRAGMA integrity_check") == std::vector<std::string>{"ok"});
    CHECK(column(file, "PRAGMA foreign_key_check").empty());
    CHECK(column(file, "PRAGMA freelist_count") == std::vector<std::string>{"0"});
}

TEST_CASE("a build on a full disk leaves the kiosk the content it had") {
    ScratchFolder const folder;
    auto const file = folder / "content.db";
    REQUIRE(write_content(sample_bundle(), file).has_value());
    auto const before = bytes_of(file);
    for (rlim_t const room : {0UL, 5'000UL, 100'000UL, 300'000UL}) {
        CAPTURE(room);
        Result<std::string> result = "";
        {
            FullDisk const full(room);
            result = write_content(sample_bundle(), file);
        }
        REQUIRE_FALSE(result.has_value());
        CHECK(result.error().code == "DB-10");
        CHECK(result.error().text.find("schijfruimte") != std::string::npos);
        CHECK(bytes_of(file) == before);
        CHECK(folder.files() == 1);
    }
}

TEST_CASE("a build to a folder that is not there says so and makes nothing") {
    ScratchFolder const folder;
    auto const result = write_content(sample_bundle(), folder / "nowhere/content.db");
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == "DB-10");
    CHECK(folder.files() == 0);
    std::filesystem::create_directory(folder / "content.db");
    CHECK_FALSE(write_content(sample_bundle(), folder / "content.db").has_value());
    CHECK(folder.files() == 1);
}

TEST_CASE("content that contradicts itself is not written, and the old content stays") {
    ScratchFolder const folder;
    auto const file = folder / "content.db";
    REQUIRE(write_content(sample_bundle(), file).has_value());
    auto const before = bytes_of(file);
    auto const refuses = [&](auto change) {
        auto bundle = sample_bundle();
        change(bundle);
        auto const result = write_content(bundle, file);
        REQUIRE_FALSE(result.has_value());
        CHECK(result.error().code == "DB-11");
        CHECK(bytes_of(file) == before);
        CHECK(folder.files() == 1);
    };
    refuses([](auto& bundle) { bundle.catalogue.professions[0].world = {99}; });
    refuses([](auto& bundle) { bundle.catalogue.professions[0].related = {{999}}; });
    refuses([](auto& bundle) { bundle.catalogue.professions[1].id = bundle.catalogue.professions[0].id; });
    refuses([](auto& bundle) { bundle.catalogue[RouteKind::girls][0].facts = {{{}, {SourceIndex{77}, 2025}}}; });
    refuses([](auto& bundle) { bundle.catalogue.quiz[0].lens = 6; });
    refuses([](auto& bundle) { bundle.catalogue.texts.resize(4); });
    refuses([](auto& bundle) { bundle.catalogue.professions[0].lenses[0] = std::numeric_limits<double>::quiet_NaN(); });
    refuses([](auto& bundle) { bundle.offers[1].id = bundle.offers[0].id; });
    refuses([](auto& bundle) { bundle.offers[1].position.latitude = std::numeric_limits<double>::quiet_NaN(); });
    refuses([](auto& bundle) { bundle.offers[1].position.longitude = 200; });
    refuses([](auto& bundle) { bundle.places[1].id = bundle.places[0].id; });
    refuses([](auto& bundle) { bundle.pictures.push_back(bundle.pictures[0]); });
}

TEST_CASE("content without offers, places or pictures is content too") {
    ScratchFolder const folder;
    auto bundle = sample_bundle();
    bundle.offers.clear();
    bundle.places.clear();
    bundle.pictures.clear();
    auto const content = written(bundle, folder / "content.db");
    CHECK(content.offers({}).count == 0);
    CHECK(content.places("zwolle").empty());
    CHECK(content.picture_keys().empty());
    CHECK(content.verify().empty());
    CHECK_FALSE(content.search("lasser", "nl").empty());
}

}  // namespace sprank::store
