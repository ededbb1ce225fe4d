#include "screens/screens.hpp"

#include "screens/parts.hpp"

namespace sprank::screens {

ui::Colour background(View const& view, ui::Theme const& theme) {
    return std::holds_alternative<Attract>(view.session.screen) ? theme.bar : theme.paper;
}

void draw(View const& view, ui::Frame& frame) {
    struct Draw {
        View const& view;
        ui::Frame& frame;
        void operator()(Attract const& screen) { draw_attract(view, screen, frame); }
        void operator()(Home const& screen) { draw_home(view, screen, frame); }
        void operator()(Explore const& screen) { draw_explore(view, screen, frame); }
        void operator()(Search const& screen) { draw_search(view, screen, frame); }
        void operator()(ProfessionView const& screen) { draw_profession(view, screen, frame); }
        void operator()(RouteView const& screen) { draw_route(view, screen, frame); }
        void operator()(WaysView const& screen) { draw_ways(view, screen, frame); }
        void operator()(ProfileChooser const& screen) { draw_profile_chooser(view, screen, frame); }
        void operator()(JobPicker const& screen) { draw_job_picker(view, screen, frame); }
        void operator()(SkillPicker const& screen) { draw_skill_picker(view, screen, frame); }
        void operator()(BridgeList const& screen) { draw_bridge_list(view, screen, frame); }
        void operator()(BridgeView const& screen) { draw_bridge(view, screen, frame); }
        void operator()(QuizIntro const& screen) { draw_quiz_intro(view, screen, frame); }
        void operator()(QuizHow const& screen) { draw_quiz_how(view, screen, frame); }
        void operator()(QuizQuestion const& screen) { draw_quiz_question(view, screen, frame); }
        void operator()(QuizWorlds const& screen) { draw_quiz_worlds(view, screen, frame); }
        void operator()(QuizResultView const& screen) { draw_quiz_result(view, screen, frame); }
        void operator()(QuizTogether const& screen) { draw_quiz_together(view, screen, frame); }
        void operator()(Near const& screen) { draw_near(view, screen, frame); }
        void operator()(PlacePicker const& screen) { draw_place_picker(view, screen, frame); }
        void operator()(MyList const& screen) { draw_my_list(view, screen, frame); }
        void operator()(About const& screen) { draw_about(view, screen, frame); }
    };
    std::size_t const page = frame.begin_group();
    std::visit(Draw{view, frame}, view.session.screen);
    frame.end_page(page);
    if (std::holds_alternative<Attract>(view.session.screen)) return;
    draw_bottom_bar(view, frame);
    draw_overlays(view, frame);
}

}  // namespace sprank::screens
