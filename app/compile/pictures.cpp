#include "compile/pictures.hpp"

#include <librsvg/rsvg.h>
#include <png.h>

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>

#include "compile/drawing.hpp"
#include "compile/picture_cache.hpp"
#include "compile/png_writer.hpp"

namespace sprank::compile {
namespace {

/// One picture to make; results are written at the same position, so that the order of the threads leaves no trace.
struct Job {
    PictureRequest const* request = nullptr;
    int width = 0;
    store::Picture picture;
    std::optional<Failure> failure;
};

/// The same drawing, size, look and libraries give the same bytes.
std::string cache_name(PictureRequest const& request, int width) {
    auto const about = std::to_string(width) + "/" + std::to_string(static_cast<int>(request.look)) + "/" +
                       std::to_string(png_settings_version) + "/" + LIBRSVG_VERSION + "/" + PNG_LIBPNG_VER_STRING + "\n";
    return PictureCache::hash(about + request.svg);
}

void keep_only_coverage(Pixels& pixels) {
    for (std::size_t i = 0; i + 3 < pixels.rgba.size(); i += 4) std::fill_n(pixels.rgba.begin() + static_cast<std::ptrdiff_t>(i), 3, std::uint8_t{255});
}

void make(Job& job, PictureCache& cache) {
    auto const& request = *job.request;
    auto const name = cache_name(request, job.width);
    int height = 0;
    if (auto kept = cache.find(name); kept && is_png_of_width(*kept, job.width, height)) {
        job.picture = {request.key, job.width, height, std::move(*kept)};
        return;
    }
    auto const drawing = Drawing::read(request.svg);
    auto pixels = drawing ? drawing->draw(job.width) : tl::unexpected(drawing.error());
    if (!pixels) {
        job.failure = pixels.error();
        return;
    }
    if (request.look == PictureLook::coverage) keep_only_coverage(*pixels);
    job.picture = {request.key, pixels->width, pixels->height, png_of(*pixels)};
    cache.keep(name, job.picture.png);
}

}  // namespace

std::vector<store::Picture> draw_pictures(std::vector<PictureRequest> const& requests, std::filesystem::path const& folder, int threads,
                                          Report& report) {
    std::vector<Job> jobs;
    for (auto const& request : requests) {
        for (int const width : request.widths) jobs.push_back({&request, width, {}, std::nullopt});
    }
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
            report.error(job.request->where, "picture-broken", job.failure->text, "Sla de tekening opnieuw op als gewone SVG.");
        } else {
            pictures.push_back(std::move(job.picture));
        }
    }
    std::sort(pictures.begin(), pictures.end(), [](auto const& a, auto const& b) {
        return std::tie(a.key, a.width) < std::tie(b.key, b.width);
    });
    return pictures;
}

}  // namespace sprank::compile
