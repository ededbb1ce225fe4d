// A technician sets the PIN.
#include "operate/set_pin.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "store/pin_file.hpp"
#include "store/scratch_folder.hpp"

namespace sprank::operate {
namespace {

struct Typed {
    store::ScratchFolder folder;
    std::ostringstream out, err;
    std::filesystem::path file() const { return folder / "pin"; }
    int set(std::string const& text, bool asks) {
        std::istringstream in(text);
        return set_typed_pin(file(), {in, asks}, out, err);
    }
};

TEST_CASE("a script that writes one line sets the PIN, and the PIN is not repeated") {
    Typed typed;
    CHECK(typed.set("4719\n", false) == 0);
    CHECK(store::check_pin(typed.file(), "4719") == Result<bool>(true));
    CHECK(typed.out.str().find("4719") == std::string::npos);
}

TEST_CASE("on a terminal the PIN is asked twice, and two that differ change nothing") {
    Typed typed;
    CHECK(typed.set("4719\n4719\n", true) == 0);
    CHECK(typed.set("83015\n83016\n", true) == 1);
    CHECK(typed.err.str().find("niet gelijk") != std::string::npos);
    CHECK(store::check_pin(typed.file(), "4719") == Result<bool>(true));
}

TEST_CASE("a PIN that is too easy, none at all, and a folder that takes no file each have their own exit code") {
    Typed typed;
    CHECK(typed.set("1234\n", false) == 1);
    CHECK(typed.set("", false) == 1);
    CHECK(typed.err.str().find("PIN-04") != std::string::npos);
    CHECK_FALSE(store::pin_exists(typed.file()));
    std::istringstream in("4719\n");
    std::ofstream(typed.folder / "geen") << "map";
    CHECK(set_typed_pin(typed.folder / "geen/pin", {in, false}, typed.out, typed.err) == 3);
}

TEST_CASE("a PIN that the machine makes is shown once and holds") {
    Typed typed;
    CHECK(set_new_pin(typed.file(), typed.out, typed.err) == 0);
    auto const text = typed.out.str();
    auto const at = text.find_first_of("0123456789");
    REQUIRE(at != std::string::npos);
    CHECK(store::check_pin(typed.file(), text.substr(at, 6)) == Result<bool>(true));
}

}  // namespace
}  // namespace sprank::operate
