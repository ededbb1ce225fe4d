#include "core/session.hpp"

namespace sprank {

Screen::Screen() = default;
Screen::Screen(Screen const&) = default;
Screen::Screen(Screen&&) noexcept = default;
Screen& Screen::operator=(Screen const&) = default;
Screen& Screen::operator=(Screen&&) noexcept = default;
Screen::~Screen() = default;

bool operator==(Screen const& one, Screen const& other) {
    return static_cast<AnyScreen const&>(one) == static_cast<AnyScreen const&>(other);
}

std::string_view screen_name(Screen const& screen) {
    struct Name {
        std::string_view operator()(Attract const&) const { return "attract"; }
        std::string_view operator()(Home const&) const { return "home"; }
        std::string_view operator()(Explore const&) const { return "explore"; }
        std::string_view operator()(Search const&) const { return "search"; }
        std::string_view operator()(ProfessionView const&) const { return "profession"; }
        std::string_view operator()(RouteView const& view) const { return route_name(view.route); }
        std::string_view operator()(WaysView const&) const { return "ways"; }
        std::string_view operator()(ProfileChooser const&) const { return "profiles"; }
        std::string_view operator()(JobPicker const&) const { return "job"; }
        std::string_view operator()(SkillPicker const&) const { return "skills"; }
        std::string_view operator()(BridgeList const&) const { return "bridges"; }
        std::string_view operator()(BridgeView const&) const { return "bridge"; }
        std::string_view operator()(QuizIntro const&) const { return "quiz-intro"; }
        std::string_view operator()(QuizHow const&) const { return "quiz-how"; }
        std::string_view operator()(QuizQuestion const&) const { return "quiz-question"; }
        std::string_view operator()(QuizWorlds const&) const { return "quiz-worlds"; }
        std::string_view operator()(QuizResultView const&) const { return "quiz-result"; }
        std::string_view operator()(QuizTogether const&) const { return "quiz-together"; }
        std::string_view operator()(Near const&) const { return "near"; }
        std::string_view operator()(PlacePicker const&) const { return "place"; }
        std::string_view operator()(MyList const&) const { return "list"; }
        std::string_view operator()(About const&) const { return "about"; }
    };
    return std::visit(Name{}, screen);
}

Session fresh_session(Catalogue const& catalogue, Settings const& settings) {
    Session session;
    session.language = catalogue.find_language(settings.language).value_or(LanguageIndex{0});
    session.text = settings.text;
    session.theme = settings.theme;
    session.reach = settings.reach;
    return session;
}

}  // namespace sprank
