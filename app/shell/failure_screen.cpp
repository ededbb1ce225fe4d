#include "shell/failure_screen.hpp"

namespace sprank::shell {

/// There is no content, so there are no pictures either.
class FailureScreen::NoPictures final : public ui::Pictures {
public:
    ImTextureID find(ui::PictureRequest const&) override { return nullptr; }
    float aspect(std::string_view) override { return 1; }
    float head(std::string_view) override { return .5f; }
    ImTextureID shadow(int) override { return nullptr; }
    ImTextureID disc(int, int) override { return nullptr; }
};

FailureScreen::FailureScreen(Failure failure, ui::Panel const& panel, OperatorMachine* machine)
    : failure_(std::move(failure)), panel_(panel), pictures_(std::make_unique<NoPictures>()), stage_(1), theme_(ui::theme_of(ThemeName::light)), desk_(machine),
      ready_(stage_.prepare(panel, TextStep::normal).has_value()) {}

FailureScreen::~FailureScreen() = default;

void FailureScreen::feed(ui::Contact const& contact) {
    if (!ready_) return;
    std::optional<ui::Stroke> const stroke = touch_.feed(contact);
    desk_.feed(contact, stage_.units(), touch_.landed());
    if (desk_.open() && (touch_.landed() || (stroke && stroke->kind != ui::Stroke::Kind::cancel))) desk_.touched(contact.now_ms);
    if (stroke && desk_.open() && !desk_.inert()) interaction_.stroke(*stroke, stage_.units());
}

void FailureScreen::step(std::int64_t now_ms) {
    if (desk_.step(now_ms)) {
        touch_.swallow(now_ms);
        interaction_.reset();
    }
    (void)desk_.take_language();  // there is nobody to speak it to
    (void)desk_.take_begin_anew();
    interaction_.advance(now_ms, stage_.units());
    // Twice: what was pressed shows at once.
    for (int round = 0; round < 2; ++round) {
        ui::Frame frame({stage_.units(), stage_.fonts(), theme_, *pictures_, interaction_, stage_.begin(), nothing_, 0, now_ms, true});
        if (desk_.open()) desk_.draw(frame, {}, touch_.ghosts());
        else draw(frame);
        frame.finish();
        stage_.end();
        bool const back = interaction_.take_back();
        if (desk_.open()) desk_.take_messages(frame.take_messages(), back, now_ms);
    }
}

void FailureScreen::draw(ui::Frame& frame) const {
    float const side = frame.width() * .1f, room = frame.width() - 2 * side;
    float const height = frame.text_height(failure_.text, ui::Style::head, room);
    float const top = (frame.height() - height) / 2;
    frame.spark({side + 60, top - 90}, 1.2f);
    frame.text(failure_.text, ui::Style::head, {side, top, room, 0}, theme_.ink);
    frame.text(failure_.code, ui::Style::body, {side, top + height + 40, room, 0}, theme_.grey);
}

std::span<raster::Rect const> FailureScreen::paint(raster::Surface surface) { return stage_.paint(surface, theme_.paper); }

bool draw_failure(Failure const& failure, ui::Panel const& panel, raster::Surface surface) {
    FailureScreen screen(failure, panel, nullptr);
    if (!screen.ready()) return false;
    screen.step(0);
    screen.paint(surface);
    return true;
}

}  // namespace sprank::shell
