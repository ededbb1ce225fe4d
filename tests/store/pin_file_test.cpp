// The operator's PIN on disk.
#include "store/pin_file.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <set>

#include "core/pin.hpp"
#include "store/scratch_folder.hpp"

namespace sprank::store {
namespace {

TEST_CASE("an operator who set a PIN gets in with it, and with no other") {
    ScratchFolder const folder;
    auto const file = folder / "pin";
    CHECK_FALSE(pin_exists(file));
    REQUIRE(set_pin(file, "4719").has_value());
    CHECK(pin_exists(file));
    CHECK(check_pin(file, "4719") == Result<bool>(true));
    for (auto const* const wrong : {"4718", "47190", "", "4719\n"}) CHECK(check_pin(file, wrong) == Result<bool>(false));
    REQUIRE(set_pin(file, "83015577").has_value());
    CHECK(check_pin(file, "4719") == Result<bool>(false));
    CHECK(check_pin(file, "83015577") == Result<bool>(true));
}

TEST_CASE("whoever takes the disk does not read the PIN, and other users of the machine not even its hash") {
    ScratchFolder const folder;
    auto const one = folder / "pin", other = folder / "pin-of-another";
    REQUIRE(set_pin(one, "4719").has_value());
    REQUIRE(set_pin(other, "4719").has_value());
    auto const bytes = bytes_of(one);
    CHECK(bytes.find("4719\n") == std::string::npos);
    CHECK(bytes.find("$argon2id$v=19$m=16384,t=4,p=1$") != std::string::npos);
    CHECK(bytes != bytes_of(other));  // salted: the same PIN on two kiosks is not seen
    struct stat found{};
    REQUIRE(::stat(one.c_str(), &found) == 0);
    CHECK((found.st_mode & 0777) == 0600);
    CHECK(folder.files() == 2);
}

TEST_CASE("a PIN that is no PIN or too easy is refused, and the old one holds") {
    ScratchFolder const folder;
    auto const file = folder / "pin";
    REQUIRE(set_pin(file, "4719").has_value());
    for (auto const* const wrong : {"", "123", "123456789", "12e4"}) CHECK(set_pin(file, wrong).error().code == "PIN-03");
    for (auto const* const easy : {"0000", "1234", "8765", "7890"}) CHECK(set_pin(file, easy).error().code == "PIN-04");
    CHECK(check_pin(file, "4719") == Result<bool>(true));
}

TEST_CASE("a kiosk without a PIN says so; nobody gets in") {
    ScratchFolder const folder;
    CHECK(check_pin(folder / "pin", "4719").error().code == "PIN-01");
}

TEST_CASE("a PIN file of which any byte changed is damaged, never another PIN") {
    ScratchFolder const folder;
    auto const file = folder / "pin", broken = folder / "broken";
    REQUIRE(set_pin(file, "4719").has_value());
    auto const good = bytes_of(file);
    for (std::size_t at = 0; at < good.size(); ++at) {
        auto bytes = good;
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
        write_bytes(broken, bytes);
        auto const answer = check_pin(broken, "4719");
        CAPTURE(at);
        REQUIRE_FALSE(answer.has_value());
        CHECK(answer.error().code == "PIN-02");
        write_bytes(broken, good.substr(0, at));
        CHECK_FALSE(check_pin(broken, "4719").has_value());
    }
    write_bytes(broken, good + "x");
    CHECK_FALSE(check_pin(broken, "4719").has_value());
    REQUIRE(set_pin(broken, "5820").has_value());
    CHECK(check_pin(broken, "5820") == Result<bool>(true));
}

TEST_CASE("a rest of an attempt that was cut off is no hindrance") {
    ScratchFolder const folder;
    auto const file = folder / "pin";
    write_bytes(folder / "pin.new", "half");
    REQUIRE(set_pin(file, "4719").has_value());
    CHECK(folder.files() == 1);
}

TEST_CASE("where nothing can be written the operator is told, and no rest stays behind") {
    ScratchFolder const folder;
    write_bytes(folder / "geen", "map");
    CHECK(set_pin(folder / "geen/pin", "4719").error().code == "PIN-05");
    std::filesystem::remove(folder / "geen");
    std::filesystem::create_directory(folder / "pin");
    CHECK(set_pin(folder / "pin", "4719").error().code == "PIN-05");
    CHECK(folder.files() == 1);
}

TEST_CASE("a PIN that the machine makes is one that it takes, and another each time") {
    std::set<std::string> made;
    for (int i = 0; i < 200; ++i) {
        auto const pin = new_pin();
        REQUIRE(pin.has_value());
        CHECK(is_pin(*pin));
        CHECK_FALSE(is_easy_pin(*pin));
        made.insert(*pin);
    }
    CHECK(made.size() > 190);
}

}  // namespace
}  // namespace sprank::store
