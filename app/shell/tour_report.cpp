#include "shell/tour_report.hpp"

#include <algorithm>
#include <cmath>

#include "core/escaped_html.hpp"
#include "core/text.hpp"

namespace sprank::shell {

namespace {
double rounded(double value) { return std::round(value * 100) / 100; }

Json pixels(ui::Units const& units, ui::Rect const& r) {
    auto const whole = [&units](float length) { return std::lround(units.pixels(length)); };
    return {whole(r.x), whole(r.y), whole(r.right()) - whole(r.x), whole(r.bottom()) - whole(r.y)};
}

Json millimetres(ui::Units const& units, ui::Rect const& r) {
    return {rounded(units.mm(r.x)), rounded(units.mm(r.y)), rounded(units.mm(r.w)), rounded(units.mm(r.h))};
}

Json item_json(ui::Units const& units, ui::Item const& item, int focus) {
    Json json{{"id", item.name}, {"role", ui::role_name(item.role)}, {"text", without_soft_hyphens(item.text)},
              {"spoken", without_soft_hyphens(item.spoken)}, {"rect", pixels(units, item.rect)}, {"rect_mm", millimetres(units, item.rect)},
              {"visible", pixels(units, item.visible)}, {"capital_mm", rounded(units.mm(item.capital))},
              {"foreground", ui::hex(item.foreground)}, {"background", ui::hex(item.background)}, {"clipped", item.clipped},
              {"shortened", item.shortened}, {"selected", item.selected}, {"enabled", item.enabled}, {"overlay", item.overlay}};
    json["focus"] = focus > 0 ? Json(focus) : Json(nullptr);
    return json;
}

std::string figure(Json const& shot) {
    auto const words = [&shot](char const* field) { return escaped_html(shot.at(field).get<std::string>()); };
    auto const& items = shot.at("items");
    auto const clipped = std::ranges::count_if(items, [](Json const& item) { return item.at("clipped").get<bool>(); });
    std::string const size = std::to_string(shot.at("size")[0].get<int>()) + " x " + std::to_string(shot.at("size")[1].get<int>());
    return "<figure><a href=\"" + words("file") + "\"><img loading=\"lazy\" alt=\"\" src=\"" + words("file") + "\"></a><figcaption><b>" + words("name") +
           "</b> " + words("state") + "<br>" + size + ", " + words("language") + ", " + words("text") + ", " + words("theme") +
           (clipped > 0 ? " <strong>" + std::to_string(clipped) + " teksten passen niet</strong>" : std::string{}) + "</figcaption></figure>\n";
}
}  // namespace

std::string_view text_step_name(TextStep step) {
    return step == TextStep::normal ? "normal" : step == TextStep::large ? "large" : "largest";
}

std::string_view theme_name(ThemeName name) {
    return name == ThemeName::light ? "light" : name == ThemeName::evening ? "evening" : "contrast";
}

Json shot_json(Kiosk const& kiosk, Shot const& shot) {
    Session const& session = kiosk.session();
    ui::Panel const& panel = kiosk.panel();
    Json json{{"name", shot.name}, {"state", shot.state}, {"file", shot.file},
              {"size", {panel.width_px, panel.height_px}}, {"language", kiosk.catalogue().languages[session.language].id},
              {"text", text_step_name(session.text)}, {"theme", theme_name(session.theme)}, {"reach", session.reach ? Json("low") : Json(nullptr)},
              {"panel_mm", {panel.width_mm, panel.height_mm}}, {"items", Json::array()}};
    auto const items = kiosk.items();
    bool const modal = std::ranges::any_of(items, &ui::Item::overlay);
    int focus = 0;
    for (ui::Item const& item : items) {
        bool const reachable = item.id != 0 && (item.overlay || !modal);
        json["items"].push_back(item_json(kiosk.units(), item, reachable ? ++focus : 0));
    }
    return json;
}

std::string index_page(Json const& tour) {
    std::string page =
        "<!doctype html><html lang=\"nl\"><meta charset=\"utf-8\"><title>Sprank: alle schermen</title>\n"
        "<style>body{font:16px/1.4 sans-serif;margin:24px;background:#fff8ec;color:#0f2430}main{display:grid;gap:24px;"
        "grid-template-columns:repeat(auto-fill,minmax(360px,1fr))}figure{margin:0}img{width:100%;background:#f6ead3;"
        "box-shadow:0 2px 10px #3a280833}strong{color:#8a1c1c}</style>\n<h1>Sprank: alle schermen</h1>\n<p>" +
        std::to_string(tour.at("screens").size()) + " beelden. Inhoud " + escaped_html(tour.at("content").get<std::string>()) + ".</p>\n<main>\n";
    for (Json const& shot : tour.at("screens")) page += figure(shot);
    return page + "</main></html>\n";
}

}  // namespace sprank::shell
