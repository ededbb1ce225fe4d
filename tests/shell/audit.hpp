#pragma once
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "shell/kiosk.hpp"
#include "ui/drawn.hpp"

namespace sprank::shell {

/// What is wrong with one picture: which rule it breaks, what breaks it, and where.
struct Complaint {
    std::string rule, what, where;
};

/// A picture as the audit looks at it.
struct Picture {
    std::span<ui::Item const> items;
    ui::Drawn const& drawn;
    ui::Units const& units;
    ui::Colour paper;                  ///< what the surface was before anything was drawn
    double viewing_distance_mm = 600;
    bool reach = false;
    /// Whether a cut-out drawn in `box` puts colour into `part` of it.
    std::function<bool(std::string_view key, ui::Rect box, ui::Rect part)> figure;
};

/// Every rule of the audit. What each one asks for, and why, stands with it in audit.cpp.
std::vector<Complaint> complaints(Picture const&);

/// Where people and logos really are in their pictures: coarse, from the content.
class Figures {
public:
    explicit Figures(store::Content const& content) : content_(content) {}
    bool covers(std::string_view key, ui::Rect box, ui::Rect part);

private:
    static constexpr int side = 64;
    std::vector<bool> const& mask(std::string const& key);
    store::Content const& content_;
    std::map<std::string, std::vector<bool>> masks_;
};

}  // namespace sprank::shell
