#pragma once
#include <optional>
#include <span>

#include "core/result.hpp"
#include "shell/operator_desk.hpp"
#include "shell/stage.hpp"
#include "ui/frame.hpp"

namespace sprank::shell {

/// One clear sentence with its code, for who stands at the kiosk: drawn without any content. The corner that leads to the operator's page
/// works here too.
class FailureScreen {
public:
    /// `machine`: null where there is no operator's page; outlives this.
    FailureScreen(Failure, ui::Panel const&, OperatorMachine* machine);
    ~FailureScreen();
    /// False when even the letters are missing; then nothing can be drawn.
    bool ready() const { return ready_; }
    void feed(ui::Contact const&);
    void step(std::int64_t now_ms);
    std::span<raster::Rect const> paint(raster::Surface);
    /// An operator is busy here: not to be ended.
    bool attended() const { return desk_.open(); }

private:
    class NoPictures;
    void draw(ui::Frame&) const;

    Failure failure_;
    ui::Panel panel_;
    std::unique_ptr<NoPictures> pictures_;
    Stage stage_;
    ui::Interaction interaction_;
    ui::Touch touch_;
    Catalogue nothing_;
    ui::Theme theme_;
    OperatorDesk desk_;
    bool ready_;
};

/// The same, once.
bool draw_failure(Failure const&, ui::Panel const&, raster::Surface);

}  // namespace sprank::shell
