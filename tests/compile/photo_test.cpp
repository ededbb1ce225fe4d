// Photographs of people, as organisers bring them: from a telephone, and sometimes on their side.
#include "compile/photo.hpp"

#include <doctest/doctest.h>
#include <gdk-pixbuf/gdk-pixbuf.h>

#include "compile/content_fixture.hpp"

using namespace sprank;
using compile::photo_pixels;
using compile::photo_shape;

namespace {

/// Red at the left, blue at the right.
std::string photograph(int width, int height, char const* kind) {
    GdkPixbuf* const picture = gdk_pixbuf_new(GDK_COLORSPACE_RGB, FALSE, 8, width, height);
    guchar* const pixels = gdk_pixbuf_get_pixels(picture);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            guchar* const at = pixels + y * gdk_pixbuf_get_rowstride(picture) + x * 3;
            at[0] = x < width / 2 ? 255 : 0, at[1] = 0, at[2] = x < width / 2 ? 0 : 255;
        }
    gchar* bytes = nullptr;
    gsize size = 0;
    REQUIRE(gdk_pixbuf_save_to_buffer(picture, &bytes, &size, kind, nullptr, nullptr));
    std::string result(bytes, size);
    g_free(bytes);
    g_object_unref(picture);
    return result;
}

/// The same file, with the note of a camera that was held on its side.
std::string turned(std::string const& jpeg) {
    std::string const exif("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0", 32);
    std::string segment("\xFF\xE1", 2);
    segment += static_cast<char>(0);
    segment += static_cast<char>(exif.size() + 2);
    return jpeg.substr(0, 2) + segment + exif + jpeg.substr(2);
}

bool is_red(compile::Pixels const& pixels, int x, int y) {
    auto const at = static_cast<std::size_t>((y * pixels.width + x) * 4);
    return pixels.rgba[at] > 180 && pixels.rgba[at + 2] < 80;
}

}  // namespace

TEST_CASE("a photograph becomes as wide as it is shown, and keeps its shape") {
    for (char const* const kind : {"jpeg", "png"}) {
        CAPTURE(kind);
        auto const pixels = photo_pixels(photograph(800, 600, kind), 200);
        REQUIRE(pixels);
        CHECK(pixels->width == 200);
        CHECK(pixels->height == 150);
        CHECK(is_red(*pixels, 20, 75));
        CHECK_FALSE(is_red(*pixels, 180, 75));
        CHECK(pixels->rgba[3] == 255);
    }
}

TEST_CASE("a small photograph is not blown up") {
    auto const pixels = photo_pixels(photograph(120, 90, "png"), 800);
    REQUIRE(pixels);
    CHECK(pixels->width == 120);
}

TEST_CASE("somebody photographed on a telephone's side stands upright") {
    auto const pixels = photo_pixels(turned(photograph(400, 200, "jpeg")), 100);
    REQUIRE(pixels);
    CHECK(pixels->width == 100);
    CHECK(pixels->height == 200);
    CHECK(is_red(*pixels, 50, 20));
    CHECK_FALSE(is_red(*pixels, 50, 180));
}

TEST_CASE("what is no photograph, or half of one, is told so") {
    auto const whole = photograph(400, 300, "jpeg");
    for (std::string const& bytes : {std::string(), std::string("foto"), std::string("\xFF\xD8\xFF", 3), whole.substr(0, 200), std::string("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), std::string("GIF89a\1\0\1\0")}) {
        CAPTURE(bytes.size());
        CHECK_FALSE(photo_pixels(bytes, 200).has_value());
    }
}

TEST_CASE("a photograph that would take all memory is refused before it is read") {
    // The head of a PNG that says it is 60,000 by 60,000.
    std::string head("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\xEA\x60\0\0\xEA\x60\x08\x02\0\0\0", 29);
    auto const pixels = photo_pixels(head + photograph(8, 8, "png").substr(29), 200);
    CHECK_FALSE(pixels.has_value());
}

TEST_CASE("an organiser puts somebody with a photograph and consent among the girls' cards") {
    test::ContentCopy copy;
    copy.write("content/girls/voorbeeld/page.yaml", "order: 9\nicon: mensen\ncolour: lab\nconsent: \"Getekend op 3 maart 2026, ligt op kantoor\"\nuntil: 2026-12-31\nprofessions: [lasser]\n");
    for (char const* const language : {"nl", "nl-simple", "en"})
        copy.write("content/girls/voorbeeld/" + std::string(language) + ".md", "---\ntitle: Voorbeeldnaam\nline: Werkt met metaal.\npicture: Een foto van iemand.\n---\n"
                   "Ik werk met metaal. Ik maak delen van machines. Dat doe ik samen met anderen. Vraag mij hoe het is. Kom gerust even kijken bij mij.\n");
    copy.write("content/girls/voorbeeld/photo.jpg", photograph(600, 800, "jpeg"));
    CHECK(test::check(copy) == "");
}
