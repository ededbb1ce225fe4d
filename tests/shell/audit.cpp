#include "audit.hpp"

#include <algorithm>
#include <cmath>

namespace sprank::shell {

namespace {
constexpr float slack = 1.5f;  ///< design units that rounding may cost

bool can_be_touched(ui::Item const& item, bool modal) {
    return item.id != 0 && item.enabled && item.visible.w > 0 && item.visible.h > 0 && (item.overlay || !modal);
}

bool inside(ui::Rect const& inner, ui::Rect const& outer) {
    return inner.x >= outer.x - slack && inner.y >= outer.y - slack && inner.right() <= outer.right() + slack && inner.bottom() <= outer.bottom() + slack;
}

std::string place(ui::Rect const& r) {
    auto const whole = [](float value) { return std::to_string(std::lround(value)); };
    return " at " + whole(r.x) + "," + whole(r.y) + " " + whole(r.w) + "x" + whole(r.h);
}
}  // namespace

std::vector<std::string> complaints(Kiosk const& kiosk) { return complaints(kiosk.items(), kiosk.units()); }

std::vector<std::string> complaints(std::span<ui::Item const> items, ui::Units const& units) {
    std::vector<std::string> all;
    bool const modal = std::ranges::any_of(items, &ui::Item::overlay);
    ui::Rect const glass{0, 0, units.width(), units.height()};
    std::vector<ui::Item const*> touchable;
    for (ui::Item const& item : items) {
        if (item.clipped) all.push_back("\"" + item.text + "\" (" + item.name + ") does not fit" + place(item.rect));
        if (!can_be_touched(item, modal)) continue;
        touchable.push_back(&item);
        if (item.text.empty() && item.spoken.empty()) all.push_back(item.name + " says nothing");
        if (!inside(item.visible, glass)) all.push_back(item.name + " lies off the glass" + place(item.visible));
    }
    for (std::size_t i = 0; i < touchable.size(); ++i)
        for (std::size_t k = i + 1; k < touchable.size(); ++k) {
            ui::Rect const& one = touchable[i]->visible;
            ui::Rect const& other = touchable[k]->visible;
            ui::Rect const common = one.cut(other);
            if (common.w <= slack || common.h <= slack || inside(one, other) || inside(other, one)) continue;
            all.push_back(touchable[i]->name + place(one) + " lies over " + touchable[k]->name + place(other));
        }
    return all;
}

}  // namespace sprank::shell
