#include <algorithm>
#include <cmath>

#include "compile/drawing.hpp"
#include "compile/photo.hpp"
#include "compile/picture_widths.hpp"
#include "compile/readers.hpp"

namespace sprank::compile {
namespace {

constexpr std::string_view extension = ".svg";
constexpr std::size_t most_photo_bytes = 25'000'000;
constexpr int least_photo_side = 400;  ///< pixels; less is a smear on a large panel

/// What a drawing must be like to be shown where it is meant.
enum class Shape : std::uint8_t { four_by_three, any };

/// How often an element of that name opens, with or without a prefix.
int count_elements(std::string_view svg, std::string_view name) {
    int count = 0;
    for (auto at = svg.find('<'); at != std::string_view::npos; at = svg.find('<', at + 1)) {
        auto const end = std::min(svg.find_first_of(" \t\r\n/>", at + 1), svg.size());
        auto element = svg.substr(at + 1, end - at - 1);
        if (auto const prefix = element.find(':'); prefix != std::string_view::npos) element.remove_prefix(prefix + 1);
        if (element == name) ++count;
    }
    return count;
}

/// A part that is used again may itself use parts again: so a small file can take minutes to draw.
constexpr int most_uses = 60;

/// Reads and checks one drawing; nothing after reporting. A missing one is for the caller to tell.
std::optional<std::string> sound_svg(Draft& draft, ContentFolder const& folder, std::string const& relative, Shape shape) {
    auto svg = folder.bytes(relative, most_picture_bytes, draft.report);
    if (!svg) return std::nullopt;
    Where const where{folder.shown(relative), 0, 0, ""};
    auto const drawing = Drawing::read(*svg);
    if (!drawing) {
        draft.report.error(where, "picture-not-svg", drawing.error().text, "Sla de tekening opnieuw op als gewone SVG, met een viewBox.");
        return std::nullopt;
    }
    if (shape == Shape::four_by_three && std::abs(drawing->width() / drawing->height() - 4.0 / 3.0) > 0.01) {
        draft.report.error(where, "picture-shape", "De tekening heeft niet de vorm 4 bij 3.", "Maak hem 1200 breed en 900 hoog.");
        return std::nullopt;
    }
    if (count_elements(*svg, "use") > most_uses) {
        draft.report.error(where, "picture-too-complex", "De tekening gebruikt te vaak hetzelfde deel opnieuw (use).",
                           "Sla de tekening op met gewone vormen, zonder verwijzingen.");
        return std::nullopt;
    }
    if (count_elements(*svg, "text") > 0) {  // fonts differ from machine to machine

        draft.report.warning(where, "picture-text", "In de tekening staan letters.",
                             "Maak er vormen van, of haal ze weg: niet iedereen leest ze.");
    }
    return svg;
}

/// Hands every drawing in a folder of the assets to `use`: its name without .svg, and its bytes.
template <typename Use>
void each_asset(Draft& draft, std::string const& folder, Use use) {
    for (auto const& entry : draft.assets.list(folder)) {
        if (entry.is_folder || !entry.name.ends_with(extension)) continue;
        auto const relative = folder + "/" + entry.name;
        auto const name = entry.name.substr(0, entry.name.size() - extension.size());
        Where const where{draft.assets.shown(relative), 0, 0, ""};
        if (auto svg = sound_svg(draft, draft.assets, relative, Shape::any)) use(name, std::move(*svg), where);
    }
}

int natural_width(std::string const& svg) {
    auto const drawing = Drawing::read(svg);
    return drawing ? std::clamp(static_cast<int>(std::lround(drawing->width())), 100, 2000) : 100;
}

/// "icon/zoek" -> "icons/zoek.svg".
std::string file_of(std::string_view drawing) {
    auto const slash = drawing.find('/');
    auto const kind = drawing.substr(0, slash), name = drawing.substr(slash + 1);
    auto const folder = kind == "person" ? "people" : kind == "map" ? "map" : kind == "empty" ? "empty" : "icons";
    return std::string(folder) + "/" + std::string(name) + std::string(extension);
}

/// What a screen names itself: no editor's file would report it missing.
void check_drawings_of_screens(Draft& draft) {
    for (auto const drawing : draft.options.drawings) {
        auto const file = file_of(drawing);
        auto const* const list = file.starts_with("icons/") ? &draft.icons : file.starts_with("people/") ? &draft.people : nullptr;
        if (draft.assets.exists(file) || (list != nullptr && list->ids().empty())) continue;  // unusable or all missing: told before
        draft.report.error({draft.assets.shown(file), 0, 0, ""}, "drawing-missing", "Deze tekening ontbreekt; een scherm van Sprank toont haar.",
                           "Zet het bestand terug.");
    }
}

}  // namespace

void read_assets(Draft& draft) {
    each_asset(draft, "icons", [&](std::string const& name, std::string svg, Where const& where) {
        if (name.starts_with("sprank-")) {
            draft.pictures.push_back({"logo/" + name, std::move(svg), {widths::logo.begin(), widths::logo.end()}, PictureLook::colours, where});
        } else if (draft.icons.add(name, where, draft.report)) {
            draft.pictures.push_back({"icon/" + name, std::move(svg), {widths::icon.begin(), widths::icon.end()}, PictureLook::coverage, where});
        }
    });
    each_asset(draft, "people", [&](std::string const& name, std::string svg, Where const& where) {
        if (!draft.people.add(name, where, draft.report)) return;
        draft.pictures.push_back({"person/" + name, std::move(svg), {widths::person.begin(), widths::person.end()}, PictureLook::person, where});
    });
    each_asset(draft, "empty", [&](std::string const& name, std::string svg, Where const& where) {
        draft.pictures.push_back({"empty/" + name, std::move(svg), {widths::empty.begin(), widths::empty.end()}, PictureLook::colours, where});
    });
    each_asset(draft, "map", [&](std::string const& name, std::string svg, Where const& where) {
        auto const width = natural_width(svg);
        draft.pictures.push_back({"map/" + name, std::move(svg), {width, width * 2}, PictureLook::colours, where});
    });
    for (auto* const list : {&draft.icons, &draft.people}) {
        if (!list->ids().empty()) continue;
        auto const folder = list == &draft.icons ? "icons" : "people";
        draft.report.error({draft.assets.shown(folder), 0, 0, ""}, "folder-missing", "Hier staan geen tekeningen.", "Is dit de goede map?");
        list->not_readable();
    }
    check_drawings_of_screens(draft);
}

void read_photo(Draft& draft, std::string const& folder, std::string key) {
    auto const there = [&](std::string_view name) { return draft.folder.exists(folder + "/" + std::string(name)); };
    auto const count = std::ranges::count_if(photo_names, there);
    Where const where{draft.folder.shown(folder), 0, 0, "photo"};
    if (count != 1) {
        draft.report.error(where, "no-photo", count == 0 ? "Hier staat geen foto." : "Hier staat meer dan één foto.", "Zet één foto neer: photo.jpg of photo.png.");
        return;
    }
    auto const relative = folder + "/" + std::string(*std::ranges::find_if(photo_names, there));
    auto bytes = draft.folder.bytes(relative, most_photo_bytes, draft.report);
    if (!bytes) return;
    Where const file{draft.folder.shown(relative), 0, 0, ""};
    auto const shape = photo_shape(*bytes);
    if (!shape) {
        draft.report.error(file, "photo-broken", shape.error().text, "Sla de foto opnieuw op als JPG of PNG.");
    } else if (std::min(shape->width, shape->height) < least_photo_side) {
        draft.report.error(file, "photo-small", "De foto is " + std::to_string(shape->width) + " bij " + std::to_string(shape->height) + " punten. Dat is te klein.",
                           "Neem een foto van minstens " + std::to_string(least_photo_side) + " bij " + std::to_string(least_photo_side) + " punten.");
    } else {
        draft.pictures.push_back({std::move(key), std::move(*bytes), {widths::photo.begin(), widths::photo.end()}, PictureLook::photo, file});
    }
}

void read_drawing(Draft& draft, std::string const& relative, std::string key, std::span<int const> widths) {
    Where const where{draft.folder.shown(relative), 0, 0, ""};
    if (!draft.folder.exists(relative)) {
        draft.report.error(where, "picture-missing", "De tekening is er niet.", "Zet hier een tekening (SVG) van 1200 bij 900.");
        return;
    }
    if (auto svg = sound_svg(draft, draft.folder, relative, Shape::four_by_three)) {
        draft.pictures.push_back({std::move(key), std::move(*svg), {widths.begin(), widths.end()}, PictureLook::colours, where});
    }
}

}  // namespace sprank::compile
