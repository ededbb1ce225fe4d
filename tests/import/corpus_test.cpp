// What fuzzing found worth keeping is read again with every build.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>

#include "import/foreign.hpp"

namespace sprank::import {
namespace {

namespace fs = std::filesystem;
using Reader = ForeignFile (*)(std::string_view, std::string const&, Date);

int read_all(std::string const& name, Reader reader) {
    int count = 0;
    for (auto const& entry : fs::directory_iterator(fs::path(SPRANK_SOURCE_ROOT) / "tests/fixtures/import/corpus" / name)) {
        CAPTURE(entry.path().string());
        std::ifstream stream(entry.path(), std::ios::binary);
        std::ostringstream text;
        text << stream.rdbuf();
        auto const file = reader(text.str(), "bestand", {2027, 2, 1});
        for (auto const& offer : file.offers) CHECK_FALSE(offer.name.empty());
        CHECK(file.complaints.size() <= 302);
        ++count;
    }
    return count;
}

}  // namespace

TEST_CASE("files that no editor would make harm no reader") {
    CHECK(read_all("calendar", read_calendar) > 5);
    CHECK(read_all("ooapi", read_ooapi) > 5);
    CHECK(read_all("hodex", read_hodex) > 5);
    CHECK(read_all("jsonld", read_jsonld) > 5);
}

}  // namespace sprank::import
