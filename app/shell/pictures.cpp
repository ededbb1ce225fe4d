#include "shell/pictures.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

#include "shell/picture_cutting.hpp"
#include "shell/picture_file.hpp"

namespace sprank::shell {

namespace {
constexpr float unknown_aspect = 4.0f / 3;
constexpr std::size_t most_disc_bytes = 1u << 20;  ///< a pulsing button would make them without end

/// One number per picture, size and cut. 64 bits over some hundred requests: a clash is not to be seen in our lifetime.
std::uint64_t id_of(ui::PictureRequest const& request) {
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    auto const mix = [&hash](std::uint64_t value) { hash = (hash ^ value) * 0x100000001B3ULL; };
    for (char const c : request.key) mix(static_cast<unsigned char>(c));
    mix(static_cast<std::uint64_t>(request.width));
    mix(static_cast<std::uint64_t>(request.height));
    mix(std::bit_cast<std::uint32_t>(request.focus_x));
    mix(std::bit_cast<std::uint32_t>(request.focus_y));
    mix(request.whole ? 1 : 2);
    mix(static_cast<std::uint64_t>(request.radius) << 8 | static_cast<std::uint64_t>(request.corners));
    return hash;
}

ContentPictures::Done decoded(store::Content const& content, ContentPictures::Job const& job) {
    // A picture that is cut at the sides must be wider than what is seen of it.
    float const needed = job.whole ? static_cast<float>(job.width) : std::max(static_cast<float>(job.width), static_cast<float>(job.height) * job.aspect);
    std::optional<store::Picture> const stored = content.picture(job.key, static_cast<int>(std::ceil(needed)));
    if (!stored) return {job.id, std::nullopt};
    std::optional<raster::Texture> const source = decode_png(stored->png);
    if (!source || source->width() == 0 || source->height() == 0) return {job.id, std::nullopt};
    raster::Texture texture = cut_to_request(*source, {job.key, job.width, job.height, job.focus_x, job.focus_y, job.whole, job.radius, job.corners});
    return {job.id, job.key.starts_with("icon/") ? coverage_of(texture) : std::move(texture)};
}

}  // namespace

ContentPictures::ContentPictures(store::Content const& content, PicturesOptions options)
    : content_(content), options_(std::move(options)) {
    if (options_.work == PictureWork::worker) worker_ = std::thread([this] { work(); });
}

ContentPictures::~ContentPictures() {
    {
        std::lock_guard const lock(mutex_);
        ending_ = true;
    }
    asked_.notify_all();
    if (worker_.joinable()) worker_.join();
}

ContentPictures::Known const& ContentPictures::known(std::string_view key) {
    lookup_.assign(key);
    if (auto const at = known_.find(lookup_); at != known_.end()) return at->second;
    std::optional<store::PictureShape> const shape = content_.picture_shape(key);
    Known const known = shape ? Known{static_cast<float>(shape->width) / static_cast<float>(shape->height), static_cast<float>(shape->head) / 1000} : Known{};
    return known_.emplace(lookup_, known).first->second;
}

float ContentPictures::aspect(std::string_view key) {
    float const aspect = known(key).aspect;
    return aspect > 0 ? aspect : unknown_aspect;
}

float ContentPictures::head(std::string_view key) { return known(key).head; }

ImTextureID ContentPictures::find(ui::PictureRequest const& request) {
    if (options_.work == PictureWork::none || request.width <= 0 || request.height <= 0) return nullptr;
    std::uint64_t const id = id_of(request);
    auto const [at, is_new] = entries_.try_emplace(id);
    Entry& entry = at->second;
    entry.used = frame_;
    if (entry.texture) return &*entry.texture;
    if (!is_new) return nullptr;
    entry.key = request.key;
    float const aspect = known(request.key).aspect;
    if (aspect <= 0) {
        entry.arrived = true;
        return nullptr;
    }
    {
        std::lock_guard const lock(mutex_);
        jobs_.push_back({id, entry.key, request.width, request.height, request.focus_x, request.focus_y, request.whole, request.radius, request.corners, aspect});
    }
    asked_.notify_one();
    return nullptr;
}

ImTextureID ContentPictures::shadow(int side) {
    auto const at = shadows_.find(side);
    return &(at != shadows_.end() ? at : shadows_.emplace(side, shadow_blob(side)).first)->second;
}

ImTextureID ContentPictures::disc(int diameter, int hole) {
    auto const key = static_cast<std::uint32_t>(diameter) << 16 | static_cast<std::uint32_t>(hole);
    auto at = discs_.find(key);
    if (at == discs_.end()) {
        at = discs_.emplace(key, Disc{disc_mask(diameter, hole)}).first;
        disc_bytes_ += at->second.texture.bytes();
    }
    at->second.used = frame_;
    return &at->second.texture;
}

void ContentPictures::begin_frame() {
    std::vector<Done> done;
    {
        std::lock_guard const lock(mutex_);
        done.swap(done_);
        // What was asked for on a screen that is gone by now need not be decoded; it is asked again if it comes back.
        std::erase_if(jobs_, [this](Job const& job) {
            auto const at = entries_.find(job.id);
            bool const stale = at == entries_.end() || at->second.used + 2 < frame_;
            if (stale && at != entries_.end()) entries_.erase(at);
            return stale;
        });
    }
    take(std::move(done));
    ++frame_;
    if (bytes_ > options_.budget_bytes) shrink();
    if (disc_bytes_ > most_disc_bytes) shrink_discs();
}

void ContentPictures::take(std::vector<Done> done) {
    for (Done& one : done) {
        auto const at = entries_.find(one.id);
        if (at == entries_.end()) continue;
        at->second.texture = std::move(one.texture);
        at->second.arrived = true;
        if (at->second.texture) bytes_ += at->second.texture->bytes();
    }
}

void ContentPictures::shrink() {
    std::vector<std::pair<std::int64_t, std::uint64_t>> oldest;
    for (auto const& [id, entry] : entries_)
        if (entry.texture && entry.used + 1 < frame_) oldest.emplace_back(entry.used, id);
    std::ranges::sort(oldest);
    for (auto const& [used, id] : oldest) {
        if (bytes_ <= options_.budget_bytes) return;
        auto const at = entries_.find(id);
        bytes_ -= at->second.texture->bytes();
        entries_.erase(at);
    }
}

void ContentPictures::shrink_discs() {
    std::erase_if(discs_, [this](auto const& entry) { return entry.second.used + 1 < frame_; });
    disc_bytes_ = 0;
    for (auto const& [key, disc] : discs_) disc_bytes_ += disc.texture.bytes();
}

bool ContentPictures::wait() {
    if (options_.work == PictureWork::none) return false;
    std::vector<Done> done;
    std::unique_lock lock(mutex_);
    while (!jobs_.empty()) {
        Job const job = std::move(jobs_.back());
        jobs_.pop_back();
        lock.unlock();
        done.push_back(decoded(content_, job));
        lock.lock();
    }
    finished_.wait(lock, [this] { return working_ == 0; });
    std::ranges::move(done_, std::back_inserter(done));
    done_.clear();
    lock.unlock();
    bool const news = !done.empty();
    take(std::move(done));
    return news;
}

bool ContentPictures::busy() {
    std::lock_guard const lock(mutex_);
    return !jobs_.empty() || working_ > 0 || !done_.empty();
}

void ContentPictures::work() {
    Result<store::Content> const content = store::Content::open(options_.content);
    std::unique_lock lock(mutex_);
    while (true) {
        asked_.wait(lock, [this] { return ending_ || !jobs_.empty(); });
        if (ending_) return;
        Job const job = std::move(jobs_.back());
        jobs_.pop_back();
        ++working_;
        lock.unlock();
        Done done = content ? decoded(*content, job) : Done{job.id, std::nullopt};
        lock.lock();
        done_.push_back(std::move(done));
        --working_;
        finished_.notify_all();
        lock.unlock();
        if (options_.arrived) options_.arrived();
        lock.lock();
    }
}

}  // namespace sprank::shell
