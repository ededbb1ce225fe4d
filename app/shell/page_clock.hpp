#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>

#include "core/session.hpp"
#include "ui/motion.hpp"

namespace sprank::shell {

/// Notices when another page comes on the screen, and tells how long ago that was.
class PageClock {
public:
    /// Once a frame, with a time that never goes back.
    ui::PageMotion see(Session const&, std::int64_t now_ms);
    /// Whatever still moves has arrived.
    void settle() { since_ms_.reset(); }

private:
    struct Page {
        std::size_t screen = 0;
        int within = 0;          ///< which profession, route card or question
        std::size_t depth = 0;   ///< how far the visitor can go back
        friend bool operator==(Page const&, Page const&) = default;
    };
    static Page page_of(Session const&);

    std::optional<Page> page_;
    std::optional<std::int64_t> since_ms_;  ///< nothing: long ago
    ui::PageMotion::Way way_ = ui::PageMotion::Way::appears;
};

}  // namespace sprank::shell
