// New content comes, proves itself or is passed over, and the kiosk always has something to show.
#include "store/content_versions.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "store/content_install.hpp"
#include "store/content_writer.hpp"
#include "store/sample_bundle.hpp"
#include "store/scratch_folder.hpp"

namespace sprank::store {
namespace {

namespace fs = std::filesystem;

/// A kiosk's state folder with some packages on a stick beside it.
struct Kiosk {
    ScratchFolder folder;
    StateFolder state{folder / "state"};
    fs::path bundled = folder / "bundled.db";

    Kiosk() { REQUIRE(open_state_folder(state).has_value()); }

    /// A content that differs from the others by its number.
    fs::path package(int number) {
        auto bundle = sample_bundle();
        bundle.places.front().name = "Zwolle " + std::to_string(number);
        auto path = folder / ("package-" + std::to_string(number) + ".db");
        REQUIRE(write_content(bundle, path).has_value());
        return path;
    }
    std::string install(int number) {
        auto const installed = install_content(state, package(number));
        REQUIRE_MESSAGE(installed.has_value(), installed.error().text);
        return installed->version;
    }
    ContentChoice start() { return choose_content(state, bundled); }
    /// A start that comes as far as its first frame.
    std::string good_start() {
        auto const choice = start();
        CHECK(confirm_good(state, choice));
        return choice.version;
    }
    std::string install_and_prove(int number) {
        auto name = install(number);
        CHECK(good_start() == name);
        return name;
    }
    std::vector<std::string> names() const {
        std::vector<std::string> found;
        for (auto const& version : list_content(state)) found.push_back(version.name);
        return found;
    }
    std::size_t folders() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(state.content() / "versions"), fs::directory_iterator()));
    }
};

}  // namespace

TEST_CASE("a kiosk to which nobody ever brought anything shows the content that came with the program") {
    Kiosk kiosk;
    auto const choice = kiosk.start();
    CHECK(choice.file == kiosk.bundled);
    CHECK(choice.version.empty());
    CHECK(choice.told().empty());
    CHECK(confirm_good(kiosk.state, choice));
    CHECK(list_content(kiosk.state).empty());
}

TEST_CASE("what an operator brings is shown from the next start on, from the kiosk's own disk") {
    Kiosk kiosk;
    auto const name = kiosk.install(1);
    fs::remove(kiosk.folder / "package-1.db");
    auto const choice = kiosk.start();
    CHECK(choice.version == name);
    CHECK_FALSE(choice.proven);
    CHECK(Content::open(choice.file)->hash().starts_with(name));
    CHECK(confirm_good(kiosk.state, choice));
    CHECK(kiosk.start().proven);
    CHECK(list_content(kiosk.state).front().good);
}

TEST_CASE("of what was brought the newest three stay, and nothing else lies about") {
    Kiosk kiosk;
    std::vector<std::string> names;
    for (int number = 0; number < 5; ++number) names.insert(names.begin(), kiosk.install_and_prove(number));
    names.resize(3);
    CHECK(kiosk.names() == names);
    CHECK(kiosk.folders() == 3);
    CHECK(fs::is_empty(kiosk.state.content() / "staged"));
}

TEST_CASE("content that twice ends the program is passed over by itself, and the operator page says so") {
    Kiosk kiosk;
    auto const old = kiosk.install_and_prove(1);
    auto const bad = kiosk.install(2);
    CHECK(kiosk.start().version == bad);
    CHECK(kiosk.start().version == bad);
    for (int again = 0; again < 3; ++again) {
        auto const choice = kiosk.start();
        CHECK(choice.version == old);
        REQUIRE(choice.passed_over.size() == 1);
        CHECK(choice.passed_over.front().why == ContentTrouble::tried_in_vain);
        CHECK(choice.told() == "Oudere inhoud (" + old + ") wordt getoond. Inhoud " + bad + " is twee keer gestart zonder dat er beeld kwam; meld dit aan wie hem maakte.");
    }
    CHECK(list_content(kiosk.state).front() == ContentVersion{bad, true, false, 2, fs::file_size(kiosk.folder / "package-2.db")});
}

TEST_CASE("where nothing that was brought works, the content that came with the program is shown") {
    Kiosk kiosk;
    kiosk.install(1);
    (void)kiosk.start(), (void)kiosk.start();
    auto const choice = kiosk.start();
    CHECK(choice.file == kiosk.bundled);
    CHECK(choice.told().starts_with("De inhoud die bij het programma hoort wordt getoond. "));
}

TEST_CASE("content that has shown a frame may be switched off as often as a caretaker likes") {
    Kiosk kiosk;
    auto const name = kiosk.install_and_prove(1);
    for (int pulled = 0; pulled < 20; ++pulled) CHECK(kiosk.start().version == name);
}

TEST_CASE("content that a start cannot show is passed over within that start") {
    Kiosk kiosk;
    auto const old = kiosk.install_and_prove(1);
    auto const bad = kiosk.install(2);
    CHECK(kiosk.start().version == bad);
    std::vector<RefusedContent> const refused{{bad, {"DB-04", "De inhoud is beschadigd."}}};
    auto const choice = choose_content(kiosk.state, kiosk.bundled, refused);
    CHECK(choice.version == old);
    CHECK(choice.passed_over.front().failure.code == "DB-04");
}

TEST_CASE("bringing the same content again gives it another chance") {
    Kiosk kiosk;
    auto const name = kiosk.install(1);
    (void)kiosk.start(), (void)kiosk.start();
    CHECK(kiosk.start().version.empty());
    auto const again = install_content(kiosk.state, kiosk.folder / "package-1.db");
    REQUIRE(again.has_value());
    CHECK(again->was_there_already);
    CHECK(kiosk.start().version == name);
}

TEST_CASE("an operator goes back by bringing an earlier version again, also from the kiosk itself") {
    Kiosk kiosk;
    auto const old = kiosk.install_and_prove(1);
    auto const recent = kiosk.install_and_prove(2);
    auto const back = install_content(kiosk.state, kiosk.state.content() / "versions" / old / "content.db");
    REQUIRE(back.has_value());
    CHECK(back->before == recent);
    CHECK(kiosk.start().version == old);
    CHECK(kiosk.names() == std::vector<std::string>{old, recent});
}

TEST_CASE("a row of bad packages does not push out what works") {
    Kiosk kiosk;
    auto const good = kiosk.install_and_prove(0);
    for (int number = 1; number < 6; ++number) {
        kiosk.install(number);
        (void)kiosk.start(), (void)kiosk.start();
    }
    CHECK(kiosk.start().version == good);
}

TEST_CASE("a version whose file went or was changed is passed over") {
    Kiosk kiosk;
    auto const old = kiosk.install_and_prove(1);
    auto const recent = kiosk.install_and_prove(2);
    auto const file = kiosk.state.content() / "versions" / recent / "content.db";
    SUBCASE("gone") {
        fs::remove(file);
        CHECK(kiosk.start().passed_over.front().why == ContentTrouble::gone);
    }
    SUBCASE("cut off") {
        fs::resize_file(file, 5000);
        CHECK(kiosk.start().passed_over.front().failure.code == "DB-04");
    }
    SUBCASE("another content") {
        fs::copy_file(kiosk.package(3), file, fs::copy_options::overwrite_existing);
        CHECK(kiosk.start().passed_over.front().why == ContentTrouble::unusable);
    }
    CHECK(kiosk.start().version == old);
    // bringing it again repairs it
    CHECK(kiosk.install(2) == recent);
    CHECK(kiosk.start().version == recent);
}

TEST_CASE("a pointer that cannot be read costs no more than the order") {
    Kiosk kiosk;
    auto const name = kiosk.install_and_prove(1);
    for (std::string const& bytes : {std::string(), std::string("onzin\n"), std::string(16, '\0'), name, name + "\n" + name + "\n", name + "\n../../../../etc\n"}) {
        write_bytes(kiosk.state.content() / "current", bytes);
        auto const choice = kiosk.start();
        CHECK(choice.version == name);
        CHECK(choice.passed_over.front().why == ContentTrouble::pointer_damaged);
        CHECK(choice.told().find("INHOUD") == std::string::npos);
    }
    auto const next = kiosk.install(2);
    CHECK(kiosk.names() == std::vector<std::string>{next, name});
}

TEST_CASE("a package that is no content, is damaged or is not trusted changes nothing") {
    Kiosk kiosk;
    auto const name = kiosk.install_and_prove(1);
    auto const path = kiosk.package(2);
    std::string code;
    VerifyPackage verify;
    SUBCASE("not there") { code = "DB-01", fs::remove(path); }
    SUBCASE("something else") { code = "DB-02", write_bytes(path, "vakantiefoto"); }
    SUBCASE("cut off") { code = "DB-04", fs::resize_file(path, fs::file_size(path) / 2); }
    SUBCASE("one byte is wrong, where only reading all of it tells") {
        code = package_damaged;
        auto bytes = bytes_of(path);
        auto const at = bytes.rfind("Zwolle 2");
        REQUIRE(at != std::string::npos);
        bytes[at + 7] = '3';
        write_bytes(path, bytes);
    }
    SUBCASE("signed by nobody") {
        code = "TEKEN-01";
        verify = [](fs::path const& staged) -> Result<void> {
            CHECK(Content::open(staged).has_value());
            return tl::unexpected(Failure{"TEKEN-01", "Dit pakket is niet ondertekend."});
        };
    }
    auto const refused = install_content(kiosk.state, path, verify);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == code);
    CHECK((!fs::exists(kiosk.state.content() / "staged") || fs::is_empty(kiosk.state.content() / "staged")));
    CHECK(refused.error().text.find(code == "TEKEN-01" ? "ondertekend" : path.string()) != std::string::npos);
    CHECK(kiosk.names() == std::vector<std::string>{name});
    CHECK(kiosk.good_start() == name);
}

TEST_CASE("what root installs the kiosk's own user can go on with") {
    if (::geteuid() != 0) return;
    Kiosk kiosk;
    constexpr unsigned sprank = 12345;
    REQUIRE(::chown(kiosk.state.root.c_str(), sprank, sprank) == 0);
    kiosk.install(1);
    for (auto const& entry : fs::recursive_directory_iterator(kiosk.state.content())) {
        struct stat found{};
        REQUIRE(::stat(entry.path().c_str(), &found) == 0);
        CAPTURE(entry.path());
        CHECK(found.st_uid == sprank);
        CHECK(found.st_gid == sprank);
    }
}

}  // namespace sprank::store
