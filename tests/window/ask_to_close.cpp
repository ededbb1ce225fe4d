// Asks a window to close, as a window manager does when somebody presses its cross or Alt+F4. Usage: ask_to_close TITLE
// Exit 0: asked; 1: there is no such window.
#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <string_view>

namespace {
Window find(Display* display, Window from, std::string_view title) {
    char* name = nullptr;
    if (XFetchName(display, from, &name) != 0 && name) {
        bool const same = title == name;
        XFree(name);
        if (same) return from;
    }
    Window root = 0, parent = 0, *children = nullptr, found = 0;
    unsigned count = 0;
    if (XQueryTree(display, from, &root, &parent, &children, &count) == 0) return 0;
    for (unsigned i = 0; i < count && found == 0; ++i) found = find(display, children[i], title);
    if (children) XFree(children);
    return found;
}
}  // namespace

int main(int count, char** values) {
    Display* const display = XOpenDisplay(nullptr);
    if (!display || count != 2) return 1;
    Window const window = find(display, DefaultRootWindow(display), values[1]);
    if (window == 0) return 1;
    XEvent event{};
    event.xclient.type = ClientMessage;
    event.xclient.window = window;
    event.xclient.message_type = XInternAtom(display, "WM_PROTOCOLS", False);
    event.xclient.format = 32;
    event.xclient.data.l[0] = static_cast<long>(XInternAtom(display, "WM_DELETE_WINDOW", False));
    event.xclient.data.l[1] = CurrentTime;
    XSendEvent(display, window, False, NoEventMask, &event);
    XCloseDisplay(display);
    return 0;
}
