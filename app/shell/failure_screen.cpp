#include "shell/failure_screen.hpp"

#include "ui/frame.hpp"

namespace sprank::shell {

namespace {
/// There is no content, so there are no pictures either.
class NoPictures final : public ui::Pictures {
public:
    ImTextureID find(ui::PictureRequest const&) override { return nullptr; }
    float aspect(std::string_view) override { return 1; }
    float head(std::string_view) override { return .5f; }
    ImTextureID shadow(int) override { return nullptr; }
    ImTextureID disc(int, int) override { return nullptr; }
};
}  // namespace

bool draw_failure(Failure const& failure, ui::Panel const& panel, raster::Surface surface) {
    Stage stage(1);
    if (!stage.prepare(panel, TextStep::normal)) return false;
    NoPictures pictures;
    ui::Interaction interaction;
    Catalogue const nothing;
    ui::Theme const theme = ui::theme_of(ThemeName::light);
    ui::Frame frame({stage.units(), stage.fonts(), theme, pictures, interaction, stage.begin(), nothing, 0, 0, true});
    float const side = frame.width() * .1f, room = frame.width() - 2 * side;
    float const height = frame.text_height(failure.text, ui::Style::head, room);
    float const top = (frame.height() - height) / 2;
    frame.spark({side + 60, top - 90}, 1.2f);
    frame.text(failure.text, ui::Style::head, {side, top, room, 0}, theme.ink);
    frame.text(failure.code, ui::Style::body, {side, top + height + 40, room, 0}, theme.grey);
    frame.finish();
    stage.end();
    stage.paint(surface, theme.paper);
    return true;
}

}  // namespace sprank::shell
