#include "shell/window.hpp"

#include <SDL.h>

#include <cstdlib>

#include "visitor.hpp"

namespace sprank::shell {

namespace {
/// A kiosk behind SDL's driver that shows nothing; events are pushed as the operating system would.
class DarkRoom {
public:
    explicit DarkRoom(Kiosk& shown) : kiosk(shown) {
        setenv("SDL_VIDEODRIVER", "dummy", 1);
        arguments.windowed = true;
        auto opened = Display::open({PixelSize{1280, 720}, true});
        REQUIRE(opened.has_value());
        display = std::move(*opened);
        window.emplace(shown, *display, arguments);
        rounds(4);
    }

    void rounds(int count) {
        for (int i = 0; i < count; ++i) window->round();
    }
    void finger(Uint32 type, SDL_FingerID id, ui::Point at) {
        SDL_Event event{};
        event.type = type;
        event.tfinger.fingerId = id;
        event.tfinger.touchId = 3;
        event.tfinger.x = at.x / kiosk.units().width();
        event.tfinger.y = at.y / kiosk.units().height();
        REQUIRE(SDL_PushEvent(&event) == 1);
    }
    void tap(std::string_view name) {
        ui::Point const at = middle(name);
        finger(SDL_FINGERDOWN, 11, at);
        rounds(1);
        finger(SDL_FINGERUP, 11, at);
        rounds(1);
    }
    void key(SDL_Keycode code, Uint16 modifiers = KMOD_NONE) {
        SDL_Event event{};
        event.type = SDL_KEYDOWN;
        event.key.keysym.sym = code;
        event.key.keysym.mod = modifiers;
        REQUIRE(SDL_PushEvent(&event) == 1);
        rounds(2);
    }
    void mouse(Uint32 type, ui::Point at) {
        SDL_Event event{};
        event.type = type;
        event.button.button = SDL_BUTTON_LEFT;
        event.button.x = static_cast<Sint32>(kiosk.units().exact_pixels(at.x));
        event.button.y = static_cast<Sint32>(kiosk.units().exact_pixels(at.y));
        REQUIRE(SDL_PushEvent(&event) == 1);
        rounds(1);
    }
    void wake() {
        finger(SDL_FINGERDOWN, 1, {300, 300});
        rounds(1);
        finger(SDL_FINGERUP, 1, {300, 300});
        rounds(1);
        SDL_Delay(350);
    }
    ui::Point middle(std::string_view name) const {
        for (ui::Item const& item : kiosk.items())
            if (item.name == name) return item.visible.centre();
        FAIL("not on the screen: " << name);
        return {};
    }
    std::string_view screen() const { return screen_name(kiosk.session().screen); }

    Kiosk& kiosk;
    Arguments arguments;
    std::unique_ptr<Display> display;
    std::optional<Window> window;
};
}  // namespace

TEST_CASE("a visitor's finger goes from the attract loop to a profession and back, through SDL") {
    KIOSK_OR_SKIP(kiosk, PictureWork::on_wait);
    DarkRoom room(kiosk);
    CHECK(room.screen() == "attract");
    room.wake();
    CHECK(room.screen() == "home");
    room.tap("door/1");
    REQUIRE(room.screen() == "explore");
    std::string card;
    for (ui::Item const& item : kiosk.items())
        if (item.role == ui::Role::card && card.empty()) card = item.name;
    room.tap(card);
    CHECK(room.screen() == "profession");
    room.key(SDLK_ESCAPE);
    CHECK(room.screen() == "explore");
}

TEST_CASE("a finger that drags through SDL scrolls, however many reports come between two frames") {
    KIOSK_OR_SKIP(kiosk);
    DarkRoom room(kiosk);
    room.wake();
    room.tap("door/1");
    REQUIRE(room.screen() == "explore");
    room.finger(SDL_FINGERDOWN, 4, {1200, 800});
    room.rounds(1);
    for (int frame = 0; frame < 10; ++frame) {
        for (int report = 0; report < 5; ++report) room.finger(SDL_FINGERMOTION, 4, {1200, 800 - static_cast<float>(frame * 5 + report) * 6});
        SDL_Delay(5);
        room.rounds(1);
    }
    SDL_Delay(120);
    room.finger(SDL_FINGERUP, 4, {1200, 506});
    for (int i = 0; i < 20; ++i) {
        SDL_Delay(5);
        room.rounds(1);
    }
    REQUIRE(std::holds_alternative<Explore>(kiosk.session().screen));
    CHECK(std::get<Explore>(kiosk.session().screen).scroll == doctest::Approx(294).epsilon(.1));
}

TEST_CASE("mouse and keyboard do what a finger does") {
    KIOSK_OR_SKIP(kiosk);
    DarkRoom room(kiosk);
    room.key(SDLK_RETURN);
    CHECK(room.screen() == "home");
    SDL_Delay(350);  // what woke the kiosk presses nothing more
    ui::Point const door = room.middle("door/2");
    room.mouse(SDL_MOUSEBUTTONDOWN, door);
    room.mouse(SDL_MOUSEBUTTONUP, door);
    CHECK(room.screen() == "quiz-intro");
    room.key(SDLK_ESCAPE);
    CHECK(room.screen() == "home");
    // With the keys alone: walk until a door has the focus, open it.
    bool found = false;
    for (int i = 0; i < 30 && !found; ++i) {
        room.key(SDLK_TAB);
        found = kiosk.interaction().focused(ui::item_id("door", 1));
    }
    REQUIRE(found);
    room.key(SDLK_SPACE);
    CHECK(room.screen() == "explore");
}

TEST_CASE("letters of a hardware keyboard, space included, go into the search") {
    KIOSK_OR_SKIP(kiosk);
    DarkRoom room(kiosk);
    room.wake();
    room.tap("door/1");
    room.tap("search");
    REQUIRE(room.screen() == "search");
    for (char const* const letter : {"d", "a", "t", "a", " ", "x"}) {
        SDL_Event event{};
        event.type = SDL_TEXTINPUT;
        SDL_strlcpy(event.text.text, letter, sizeof event.text.text);
        REQUIRE(SDL_PushEvent(&event) == 1);
    }
    room.rounds(1);
    room.key(SDLK_BACKSPACE);
    CHECK(std::get<Search>(kiosk.session().screen).text == "data ");
}

TEST_CASE("nothing is drawn while nothing moves") {
    KIOSK_OR_SKIP(kiosk, PictureWork::on_wait);
    DarkRoom room(kiosk);
    room.wake();
    kiosk.settle(clock_ms());
    room.rounds(3);
    long const before = room.window->changed();
    room.rounds(50);
    CHECK(room.window->changed() == before);
}

TEST_CASE("a visitor finds no key that ends the kiosk; a developer has one in a window") {
    KIOSK_OR_SKIP(kiosk);
    DarkRoom room(kiosk);
    room.arguments.windowed = false;
    for (SDL_Keycode const code : {SDLK_F4, SDLK_F12, SDLK_q, SDLK_ESCAPE, SDLK_AC_HOME}) room.key(code);
    room.key(SDLK_q, KMOD_LCTRL);
    room.key(SDLK_F12, KMOD_RCTRL);
    room.key(SDLK_F4, KMOD_LALT);
    SDL_Event quit{};
    quit.type = SDL_QUIT;
    SDL_PushEvent(&quit);
    room.rounds(1);
    CHECK(!room.window->ending());
    room.arguments.windowed = true;
    room.key(SDLK_q, KMOD_LCTRL);
    CHECK(room.window->ending());
}

TEST_CASE("a window that is made larger shows the same visit, larger") {
    KIOSK_OR_SKIP(kiosk);
    DarkRoom room(kiosk);
    room.wake();
    Session const before = kiosk.session();
    SDL_Window* const window = SDL_GetWindowFromID(1);
    REQUIRE(window);
    SDL_SetWindowSize(window, 1920, 1080);
    room.rounds(2);
    CHECK(kiosk.panel().width_px == 1920);
    CHECK(kiosk.session() == before);
    CHECK(room.display->surface()->width == 1920);
}

}  // namespace sprank::shell
