#include "shell/failure_screen.hpp"

#include <algorithm>
#include <array>

#include "ui/widgets.hpp"

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
    using namespace ui;
    // The lines of the house come from the left and end here, one in a spark.
    struct Line {
        std::string_view colour;
        float end;  ///< share of the width
    };
    constexpr std::array<Line, 6> lines{{{"maritiem", .50f}, {"klimaat", .66f}, {"metaal", .88f}, {"proces", .58f}, {"lab", .76f}, {"ict", .42f}}};
    constexpr std::size_t spark_line = 2;
    constexpr float gap = 40, foot = 296;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Colour const colour = theme_.pair(lines[i].colour).base;
        Point const end{frame.width() * lines[i].end, frame.height() - foot + static_cast<float>(i) * gap};
        frame.stroke(std::array{Point{-40, end.y}, end}, colour, 16);
        if (i == spark_line) {
            frame.spark(end, 1.2f);
        } else {
            frame.circle(end, 24, colour);
            frame.circle(end, 13, theme_.bar);
        }
    }
    float const side = frame.portrait() ? 84.0f : 120.0f, free = frame.height() - foot - 60;
    float const wide = std::min(frame.width() - 2 * side, 1400.0f);
    Style style = Style::name;
    for (Style const smaller : {Style::title, Style::head})
        if (frame.text_height(failure_.text, style, wide) > 3.2f * frame.line_height(style) || frame.too_wide(failure_.text, style, wide)) style = smaller;
    float const room = balanced_width(frame, failure_.text, style, wide);
    float const height = frame.text_height(failure_.text, style, room), below = frame.text_height(failure_.code, Style::door, wide);
    float const top = std::max(60.0f, (free - height - 48 - below) / 2);
    frame.text(failure_.text, style, {side, top, room, height}, theme_.on_bar, {.role = Role::heading, .background = theme_.bar});
    frame.text(failure_.code, Style::door, {side, top + height + 48, wide, below}, theme_.on_bar, {.background = theme_.bar});
}

std::span<raster::Rect const> FailureScreen::paint(raster::Surface surface) { return stage_.paint(surface, desk_.open() ? theme_.paper : theme_.bar); }

bool draw_failure(Failure const& failure, ui::Panel const& panel, raster::Surface surface) {
    FailureScreen screen(failure, panel, nullptr);
    if (!screen.ready()) return false;
    screen.step(0);
    screen.paint(surface);
    return true;
}

}  // namespace sprank::shell
