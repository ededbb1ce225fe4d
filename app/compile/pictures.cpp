#include "compile/pictures.hpp"

#include <librsvg/rsvg.h>
#include <png.h>

#include <algorithm>
#include <atomic>
#include <iterator>
#include <optional>
#include <thread>
#include <tuple>

#include "compile/drawing.hpp"
#include "compile/head.hpp"
#include "compile/photo.hpp"
#include "compile/picture_cache.hpp"
#include "compile/png_writer.hpp"

namespace sprank::compile {
namespace {

/// One drawing in all its widths; results stay at its position, so that the order of the threads leaves no trace.
struct Job {
    PictureRequest const* request = nullptr;
    std::vector<store::Picture> pictures;
    std::optional<Failure> failure;
};

/// The same drawing, size, look and libraries give the same bytes.
std::string cache_name(PictureRequest const& request, int width) {
    auto const about = std::to_string(width) + "/" + std::to_string(static_cast<int>(request.look)) + "/" +
                       std::to_string(png_settings_version) + "/" + LIBRSVG_VERSION + "/" + PNG_LIBPNG_VER_STRING + "\n";
    return PictureCache::hash(about + request.svg);
}

void keep_only_coverage(Pixels& pixels) {
    for (std::size_t i = 0; i + 3 < pixels.rgba.size(); i += 4)
        std::fill_n(pixels.rgba.begin() + static_cast<std::ptrdiff_t>(i), 3, std::uint8_t{255});
}

Result<store::Picture> drawn(PictureRequest const& request, int width, std::optional<Drawing>& drawing) {
    if (request.look == PictureLook::photo) {
        auto pixels = photo_pixels(request.svg, width);
        if (!pixels) return tl::unexpected(pixels.error());
        return store::Picture{.key = request.key, .width = pixels->width, .height = pixels->height, .png = png_of(*pixels)};
    }
    if (!drawing) {
        auto read = Drawing::read(request.svg);
        if (!read) return tl::unexpected(read.error());
        drawing = std::move(*read);
    }
    auto pixels = drawing->draw(width);
    if (!pixels) return tl::unexpected(pixels.error());
    if (request.look == PictureLook::coverage) keep_only_coverage(*pixels);
    return store::Picture{.key = request.key, .width = pixels->width, .height = pixels->height, .png = png_of(*pixels)};
}

void make(Job& job, PictureCache& cache) {
    auto const& request = *job.request;
    std::optional<Drawing> drawing;  // read once, and only when a width is not in the cache
    for (int const width : request.widths) {
        auto const name = cache_name(request, width);
        int height = 0;
        if (auto kept = cache.find(name); kept && is_png_of_width(*kept, width, height)) {
            job.pictures.push_back({.key = request.key, .width = width, .height = height, .png = std::move(*kept)});
            continue;
        }
        auto picture = drawn(request, width, drawing);
        if (!picture) {
            job.failure = picture.error();
            return;
        }
        cache.keep(name, picture->png);
        job.pictures.push_back(std::move(*picture));
    }
    if (request.look != PictureLook::person || job.pictures.empty()) return;
    auto const smallest = std::min_element(job.pictures.begin(), job.pictures.end(), [](auto const& a, auto const& b) { return a.width < b.width; });
    int const head = head_of(smallest->png);
    for (auto& picture : job.pictures) picture.head = head;
}

}  // namespace

std::vector<store::Picture> draw_pictures(std::vector<PictureRequest> const& requests, std::filesystem::path const& folder, int threads,
                                          Report& report) {
    std::vector<Job> jobs;
    for (auto const& request : requests) jobs.push_back({&request, {}, std::nullopt});
    PictureCache cache(folder);
    std::atomic<std::size_t> next = 0;
    auto const work = [&] {
        for (auto i = next++; i < jobs.size(); i = next++) make(jobs[i], cache);
    };
    std::vector<std::thread> workers;
    for (int i = 1; i < threads; ++i) workers.emplace_back(work);
    work();
    for (auto& worker : workers) worker.join();
    cache.forget_unused();

    std::vector<store::Picture> pictures;
    for (auto& job : jobs) {
        if (job.failure) {
            bool const photo = job.request->look == PictureLook::photo;
            report.error(job.request->where, "picture-broken", job.failure->text, photo ? "Sla de foto opnieuw op als JPG of PNG." : "Sla de tekening opnieuw op als gewone SVG.");
        } else {
            std::move(job.pictures.begin(), job.pictures.end(), std::back_inserter(pictures));
        }
    }
    std::sort(pictures.begin(), pictures.end(),
              [](auto const& a, auto const& b) { return std::tie(a.key, a.width) < std::tie(b.key, b.width); });
    return pictures;
}

}  // namespace sprank::compile
