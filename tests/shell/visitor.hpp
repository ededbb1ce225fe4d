#pragma once
#include <doctest/doctest.h>

#include <filesystem>
#include <memory>
#include <string_view>

#include "shell/kiosk.hpp"

namespace sprank::shell {

/// The compiled real content: SPRANK_TEST_CONTENT, or where the build puts it. Empty when it has not been compiled.
std::filesystem::path real_content();

/// A kiosk on the real content; nothing (and a loud word) when there is none.
std::unique_ptr<Kiosk> kiosk_on_real_content(PictureWork pictures = PictureWork::none, Settings settings = {}, ui::Drawn* drawn = nullptr,
                                             OperatorMachine* machine = nullptr);

/// Somebody at the glass of a kiosk, with a clock of their own. Finds things by their item name.
class Visitor {
public:
    explicit Visitor(Kiosk& at);

    /// Wakes the kiosk and waits until it listens.
    void wake();
    /// Taps the middle of what is called that; false when no such thing can be seen.
    bool tap(std::string_view name);
    void down(std::int64_t finger, ui::Point at);
    void move(std::int64_t finger, ui::Point at);
    void up(std::int64_t finger, ui::Point at);
    /// Drags vertically in steps, frame by frame, and stops before lifting.
    void drag(ui::Point from, float by);
    void press(ui::NavigationKey);
    void wait(std::int64_t ms);
    void frame() { wait(16); }

    ui::Item const* find(std::string_view name) const;
    ui::Point middle(std::string_view name) const;  ///< of what must be there
    std::string_view screen() const { return screen_name(kiosk.session().screen); }
    template <typename Wanted>
    Wanted const* at() const { return std::get_if<Wanted>(&kiosk.session().screen); }
    bool fresh() const { return kiosk.session() == fresh_session(kiosk.catalogue(), kiosk.settings()); }
    /// No finger, no focus, nothing that still moves or waits to be pressed.
    bool no_trace_of_input() const;

    Kiosk& kiosk;
    std::int64_t now_ms = 1'000;
};

}  // namespace sprank::shell

/// The end of the test where the content has not been compiled.
#define CONTENT_OR_SKIP()                                                          \
    if (sprank::shell::real_content().empty()) {                                   \
        MESSAGE("SKIPPED: the real content has not been compiled (target content)"); \
        return;                                                                    \
    }

/// The kiosk of this test, or the end of the test where the content has not been compiled.
#define KIOSK_OR_SKIP(name, ...)                                              \
    auto const name##_owner = sprank::shell::kiosk_on_real_content(__VA_ARGS__); \
    if (!name##_owner) return;                                                \
    sprank::shell::Kiosk& name = *name##_owner
