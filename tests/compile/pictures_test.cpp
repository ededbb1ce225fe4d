// Drawings become pictures that the kiosk can show without SVG.
#include "compile/pictures.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>

#include "compile/content_fixture.hpp"
#include "compile/drawing.hpp"
#include "compile/png_writer.hpp"

using namespace sprank;
using compile::PictureLook;
namespace fs = std::filesystem;

namespace {

constexpr auto dot =
    R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" stroke="currentColor"><rect x="10" width="10" height="20" fill="#FF0000" stroke="none"/></svg>)";

compile::PictureRequest request(std::string svg, PictureLook look = PictureLook::colours) {
    return {"icon/dot", std::move(svg), {40, 80}, look, {}};
}

std::vector<fs::path> files_in(fs::path const& folder) {
    std::vector<fs::path> files;
    for (auto const& entry : fs::directory_iterator(folder)) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

TEST_CASE("a drawing keeps its shape and leaves nothing where nothing is") {
    auto const drawing = compile::Drawing::read(dot);
    REQUIRE(drawing);
    auto const pixels = drawing->draw(40);
    REQUIRE(pixels);
    CHECK(pixels->width == 40);
    CHECK(pixels->height == 20);
    auto const at = [&](int x) { return &pixels->rgba[static_cast<std::size_t>(10 * 40 + x) * 4]; };
    CHECK(at(15)[0] == 255);
    CHECK(at(15)[1] == 0);
    CHECK(at(15)[3] == 255);
    CHECK(at(35)[3] == 0);
}

TEST_CASE("pictures come in every width asked for, sorted, as whole PNGs") {
    compile::Report report;
    auto const pictures = compile::draw_pictures({request(dot)}, {}, 2, report);
    REQUIRE(pictures.size() == 2);
    CHECK(pictures[0].width == 40);
    CHECK(pictures[1].width == 80);
    CHECK(pictures[1].height == 40);
    int height = 0;
    CHECK(compile::is_png_of_width(pictures[1].png, 80, height));
    CHECK(height == 40);
    CHECK(report.errors() == 0);
}

TEST_CASE("an icon is white, so that the kiosk can give it any colour") {
    compile::Report report;
    auto const coloured = compile::draw_pictures({request(dot)}, {}, 1, report);
    auto const white = compile::draw_pictures({request(dot, PictureLook::coverage)}, {}, 1, report);
    std::string painted = dot;
    painted.replace(painted.find("#FF0000"), 7, "#123456");
    auto const other = compile::draw_pictures({request(painted, PictureLook::coverage)}, {}, 1, report);
    CHECK(white[0].png != coloured[0].png);
    CHECK(white[0].png == other[0].png);
}

TEST_CASE("an unchanged drawing is not drawn again, a damaged picture is") {
    test::ContentCopy const place;
    auto const cache = place.root() / "kept";
    compile::Report report;
    auto const first = compile::draw_pictures({request(dot)}, cache, 2, report);
    auto const files = files_in(cache);
    REQUIRE(files.size() == 2);
    auto const written = fs::last_write_time(files[0]);
    CHECK(compile::draw_pictures({request(dot)}, cache, 2, report) == first);
    CHECK(fs::last_write_time(files[0]) == written);
    std::ofstream(files[0], std::ios::binary | std::ios::in).seekp(100).put('x');
    std::ofstream(files[1], std::ios::binary | std::ios::trunc) << "kort";
    CHECK(compile::draw_pictures({request(dot)}, cache, 2, report) == first);
    CHECK(report.errors() == 0);
}

TEST_CASE("pictures that no content uses any more are thrown away") {
    test::ContentCopy const place;
    auto const cache = place.root() / "kept";
    compile::Report report;
    (void)compile::draw_pictures({request(dot)}, cache, 1, report);
    auto const before = files_in(cache);
    (void)compile::draw_pictures({request(dot, PictureLook::coverage)}, cache, 1, report);
    auto const after = files_in(cache);
    CHECK(after.size() == 2);
    CHECK(after != before);
}

TEST_CASE("a cache that cannot be written only costs time") {
    test::ContentCopy const place;
    std::ofstream(place.root() / "file") << "x";
    compile::Report report;
    CHECK(compile::draw_pictures({request(dot)}, place.root() / "file" / "kept", 1, report).size() == 2);
    CHECK(report.errors() == 0);
}

TEST_CASE("what is no drawing is told in words") {
    CHECK(compile::Drawing::read("").error().text == "Dit bestand is geen tekening (SVG).");
    CHECK(compile::Drawing::read("<html></html>").error().text == "Dit bestand is geen tekening (SVG).");
    CHECK(compile::Drawing::read(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 0"/>)").error().code == "SVG-02");
    CHECK(compile::Drawing::read(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9000 1"/>)").error().code == "SVG-03");
}
