#pragma once
#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

#include "raster/texture.hpp"
#include "store/content.hpp"
#include "ui/pictures.hpp"

namespace sprank::shell {

/// Whether pictures are decoded at all (a robot needs none), and by whom.
enum class PictureWork : std::uint8_t {
    none,      ///< every picture stays on its way: layouts are the same, nothing is decoded
    on_wait,   ///< only in wait(): same pixels on every run
    worker,    ///< on a thread beside; wait() helps
};

struct PicturesOptions {
    std::filesystem::path content;
    PictureWork work = PictureWork::on_wait;
    std::size_t budget_bytes = 24u << 20;
    std::function<void()> arrived;  ///< called by the worker's thread when a picture is ready for the next frame
};

/// The pictures of a content.db at the sizes at which they are drawn, within a byte budget; what was not drawn for longest goes first.
class ContentPictures final : public ui::Pictures {
public:
    /// `content` answers on the caller's thread and outlives this; the worker opens its own.
    ContentPictures(store::Content const& content, PicturesOptions);
    ~ContentPictures() override;

    ImTextureID find(ui::PictureRequest const&) override;
    float aspect(std::string_view key) override;
    float head(std::string_view key) override;
    ImTextureID shadow(int side) override;
    ImTextureID disc(int diameter, int hole) override;

    /// Once before every frame: takes in what the worker finished and lets go of what is over the budget. Textures handed out in
    /// the frame before the last one may be gone after it.
    void begin_frame();
    /// Decodes everything asked for so far. Returns whether a new picture came: then draw once more.
    bool wait();
    /// Something is still on its way.
    bool busy();
    std::size_t bytes() const { return bytes_; }
    std::size_t budget() const { return options_.budget_bytes; }

    /// What a decoder needs to know; public for the decoder.
    struct Job {
        std::uint64_t id = 0;
        std::string key;
        int width = 0, height = 0;
        float focus_x = .5f, focus_y = .5f;
        bool whole = false;
        int radius = 0;
        ui::Corners corners = ui::Corners::all;
        float aspect = 1;
    };
    struct Done {
        std::uint64_t id = 0;
        std::optional<raster::Texture> texture;
    };

private:
    struct Entry {
        std::string key;
        std::optional<raster::Texture> texture;
        std::int64_t used = 0;
        bool arrived = false;  ///< decoded, or known not to be there
    };
    struct Known {
        float aspect = 0;  ///< 0: there is no such picture
        float head = .5f;  ///< of a person: where the head is, as a share of the width
    };
    Known const& known(std::string_view key);
    void take(std::vector<Done>);
    void shrink();
    void shrink_discs();
    void work();

    store::Content const& content_;
    PicturesOptions options_;
    struct Disc {
        raster::Texture texture;
        std::int64_t used = 0;
    };
    std::map<int, raster::Texture> shadows_;         ///< by side; a panel has half a dozen
    std::unordered_map<std::uint32_t, Disc> discs_;  ///< by diameter and hole
    std::size_t disc_bytes_ = 0;
    std::unordered_map<std::uint64_t, Entry> entries_;
    std::unordered_map<std::string, Known> known_;
    std::string lookup_;  ///< spares an allocation per question
    std::int64_t frame_ = 0;
    std::size_t bytes_ = 0;

    std::mutex mutex_;  ///< of what follows
    std::condition_variable asked_, finished_;
    std::vector<Job> jobs_;  ///< newest last, and first to be done
    std::vector<Done> done_;
    int working_ = 0;
    bool ending_ = false;
    std::thread worker_;
};

}  // namespace sprank::shell
