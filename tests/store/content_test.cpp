#include "store/content.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include "store/content_writer.hpp"
#include "store/sample_bundle.hpp"
#include "store/scratch_folder.hpp"

namespace sprank::store {

namespace {
std::string code_of(std::filesystem::path const& path) {
    auto const content = Content::open(path);
    return content ? "opened" : content.error().code;
}

void change(std::filesystem::path const& path, std::string const& sql) {
    SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec(sql);
}
}  // namespace

TEST_CASE("a visitor reads what the editor wrote: every text, fact and number comes back") {
    ScratchFolder const folder;
    auto bundle = sample_bundle();
    auto const content = written(bundle, folder / "content.db");
    auto const catalogue = content.catalogue();
    REQUIRE(catalogue.has_value());
    CHECK(*catalogue == bundle.catalogue);
    CHECK(content.verify().empty());
}

TEST_CASE("texts may be missing in a language, and hold quotes, lines and any letter") {
    ScratchFolder const folder;
    auto bundle = sample_bundle();
    auto& profession = bundle.catalogue.professions[0];
    profession.name = LocalText{{"\"Lasser\" \\ [1,2]", "", "Soudeur \xC3\xA9t\xC3\xA9\tx\x01y"}};
    profession.day = LocalText{{"Een.\n\nTwee."}};
    profession.helps = LocalText{};
    profession.also = {LocalText{}, LocalText{{"a", "b", "c"}}};
    profession.skills = {"", "]", ","};
    auto const content = written(bundle, folder / "content.db");
    CHECK(*content.catalogue() == bundle.catalogue);
}

TEST_CASE("what an editor changed in the lens values of a source comes back beside them, with its reason, and half of it is damage") {
    ScratchFolder const folder;
    auto bundle = sample_bundle();
    auto& profession = bundle.catalogue.professions[2];
    profession.lenses_edit = LensEdit{{std::nullopt, 4.5, std::nullopt, 6.25, std::nullopt, std::nullopt}, "De bron is Amerikaans.", {{1}, 2026}};
    bundle.catalogue.quiz[3].setting = ItemSetting::people;
    auto const content = written(bundle, folder / "content.db");
    auto const catalogue = content.catalogue();
    REQUIRE(catalogue.has_value());
    CHECK(*catalogue == bundle.catalogue);
    CHECK(catalogue->professions[2].lenses == profession.lenses);
    CHECK(catalogue->professions[2].lens_values()[1] == 4.5);
    CHECK(catalogue->professions[2].lens_values()[0] == profession.lenses[0]);
    change(folder / "content.db", "UPDATE profession SET edit_reason = NULL");
    CHECK(Content::open(folder / "content.db")->catalogue().error().code == "DB-04");
}

TEST_CASE("the kiosk takes the picture that is just large enough") {
    ScratchFolder const folder;
    auto const bundle = sample_bundle();
    auto const content = written(bundle, folder / "content.db");
    CHECK(content.picture("profession/lasser", 10) == bundle.pictures[0]);
    CHECK(content.picture("profession/lasser", 400) == bundle.pictures[0]);
    CHECK(content.picture("profession/lasser", 401) == bundle.pictures[1]);
    CHECK(content.picture("profession/lasser", 5000) == bundle.pictures[1]);
    CHECK_FALSE(content.picture("profession/niemand", 400).has_value());
    CHECK(content.picture_keys() == std::vector<std::string>{"icon/zoek", "map/nederland", "profession/lasser"});
}

TEST_CASE("the hash that was written is the hash that is read") {
    ScratchFolder const folder;
    auto const hash = write_content(sample_bundle(), folder / "content.db");
    REQUIRE(hash.has_value());
    CHECK(Content::open(folder / "content.db")->hash() == *hash);
}

TEST_CASE("an operator hears in one sentence what is wrong with the file") {
    ScratchFolder const folder;
    REQUIRE(write_content(sample_bundle(), folder / "content.db").has_value());
    auto const good = bytes_of(folder / "content.db");
    auto const file = folder / "other.db";

    CHECK(code_of(file) == "DB-01");
    CHECK(code_of(folder / "") == "DB-02");
    write_bytes(file, "");
    CHECK(code_of(file) == "DB-02");
    write_bytes(file, "Beste collega, hierbij de inhoud.");
    CHECK(code_of(file) == "DB-02");
    write_bytes(file, good.substr(0, 50));
    CHECK(code_of(file) == "DB-04");
    write_bytes(file, good.substr(0, good.size() - 1));
    CHECK(code_of(file) == "DB-04");
    write_bytes(file, good.substr(0, good.size() / 2));
    CHECK(code_of(file) == "DB-04");
    write_bytes(file, good + "more");
    CHECK(code_of(file) == "DB-04");

    std::filesystem::remove(file);
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE meta (key, value)");
    CHECK(code_of(file) == "DB-02");
    change(file, "PRAGMA application_id = 0x53505241; PRAGMA user_version = " + std::to_string(schema_version));
    CHECK(code_of(file) == "DB-04");

    write_bytes(file, good);
    change(file, "PRAGMA user_version = " + std::to_string(schema_version + 1));
    CHECK(code_of(file) == "DB-03");
    CHECK(Content::open(file).error().text ==
          "De inhoud in " + file.string() + " is voor een nieuwere versie van Sprank; werk dit programma bij.");
    change(file, "PRAGMA user_version = " + std::to_string(schema_version - 1));
    CHECK(code_of(file) == "DB-05");
}

TEST_CASE("a kiosk with a folder full of odd letters opens its content") {
    ScratchFolder const folder;
    auto const odd = folder / "caf\xC3\xA9 50% #1?x=y&z";
    std::filesystem::create_directory(odd);
    CHECK(written(sample_bundle(), odd / "con tent.db").offers({}).count == 7);
}

TEST_CASE("rows that contradict each other are damage, never an index that is out of range") {
    ScratchFolder const folder;
    REQUIRE(write_content(sample_bundle(), folder / "content.db").has_value());
    auto const good = bytes_of(folder / "content.db");
    for (std::string const sql :
         {"UPDATE profession SET world = 'mars' WHERE position = 3", "UPDATE profession SET related = '[\"niemand\"]'", "UPDATE profession SET related = '[' ",
          "UPDATE profession SET lenses_source = 'x' WHERE position = 0", "UPDATE profession SET years_source = NULL WHERE years_source NOT NULL",
          "UPDATE profession SET pay_kind = 'veel' WHERE pay_kind NOT NULL", "UPDATE profession SET outlook_text = '{}' WHERE outlook_text NOT NULL",
          "UPDATE profession SET learning = '[\"thuis\"]'", "UPDATE profession SET name = 'Lasser'", "UPDATE profession SET name = '[\"Lasser\"'",
          "UPDATE profession SET name = '[\"\\u0041\"]'", "UPDATE quiz_item SET lens = 6 WHERE position = 0", "UPDATE quiz_item SET tags = '[\"nee\"]'",
          "DELETE FROM lens WHERE position = 5", "DELETE FROM source WHERE position = 0", "UPDATE page SET route = 'boys' WHERE route = 'girls'",
          "UPDATE fact SET owner = 'profession/niemand' WHERE owner = (SELECT min(owner) FROM fact)", "UPDATE door SET kind = 'cellar'", "UPDATE featured SET profession = 'x'",
          "UPDATE interface_text SET language = 3 WHERE language = 2", "UPDATE level SET years_min = 9e999", "DELETE FROM level",
          "UPDATE source SET year = 99999999999", "DELETE FROM meta WHERE key = 'title'"}) {
        CAPTURE(sql);
        write_bytes(folder / "other.db", good);
        change(folder / "other.db", sql.c_str());
        auto const content = Content::open(folder / "other.db");
        REQUIRE(content.has_value());
        REQUIRE_FALSE(content->catalogue().has_value());
        CHECK(content->catalogue().error().code == "DB-04");
        CHECK_FALSE(content->verify().empty());
    }
}

TEST_CASE("the check of a file finds a sentence that somebody changed by hand") {
    ScratchFolder const folder;
    REQUIRE(write_content(sample_bundle(), folder / "content.db").has_value());
    change(folder / "content.db", "UPDATE profession SET intro = '[\"Word nu lasser!\"]' WHERE id = 'lasser'");
    auto const found = Content::open(folder / "content.db")->verify();
    REQUIRE(found.size() == 1);
    CHECK(found[0].find("controlesom") != std::string::npos);
}

TEST_CASE("the check of a file finds offers that are not where they should be") {
    ScratchFolder const folder;
    REQUIRE(write_content(sample_bundle(), folder / "content.db").has_value());
    auto const good = bytes_of(folder / "content.db");
    for (std::string const sql : {"DELETE FROM offer_block", "DELETE FROM offer_set WHERE facet = 'kind'", "UPDATE guide_text_0_data SET block = zeroblob(40) WHERE id > 10"}) {
        CAPTURE(sql);
        write_bytes(folder / "content.db", good);
        change(folder / "content.db", sql.c_str());
        CHECK_FALSE(Content::open(folder / "content.db")->verify().empty());
    }
}

TEST_CASE("an interface text that only a later program knows is no reason to stop") {
    ScratchFolder const folder;
    REQUIRE(write_content(sample_bundle(), folder / "content.db").has_value());
    change(folder / "content.db", "UPDATE interface_text SET key = 'later.key' WHERE number = 0");
    auto const catalogue = Content::open(folder / "content.db")->catalogue();
    REQUIRE(catalogue.has_value());
    CHECK(catalogue->texts[0][0].empty());
    CHECK_FALSE(catalogue->texts[0][1].empty());
}

}  // namespace sprank::store
