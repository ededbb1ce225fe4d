#include "shell/page_clock.hpp"

namespace sprank::shell {

namespace {
struct Within {
    int operator()(ProfessionView const& screen) const { return screen.profession.value; }
    int operator()(RouteView const& screen) const { return (screen.route == RouteKind::girls ? 1000 : 2000) + (screen.page ? screen.page->value + 1 : 0); }
    int operator()(QuizQuestion const& screen) const { return screen.position; }
    template <typename Other>
    int operator()(Other const&) const {
        return 0;
    }
};
}  // namespace

PageClock::Page PageClock::page_of(Session const& session) {
    return {session.screen.index(), std::visit(Within{}, session.screen), session.history.size()};
}

ui::PageMotion PageClock::see(Session const& session, std::int64_t now_ms) {
    using Way = ui::PageMotion::Way;
    Page const page = page_of(session);
    bool const same = page_ && page.screen == page_->screen && page.within == page_->within;
    if (page_ && !same) {
        since_ms_ = now_ms;
        bool const asleep = std::holds_alternative<Attract>(session.screen) || page_->screen == Screen{Attract{}}.index();
        bool const deeper = page.depth > page_->depth || (page.depth == page_->depth && page.within > page_->within);
        way_ = asleep ? Way::appears : deeper ? Way::forward : Way::back;
    }
    page_ = page;
    ui::PageMotion motion;
    if (since_ms_) motion = {way_, now_ms - *since_ms_};
    return motion;
}

}  // namespace sprank::shell
