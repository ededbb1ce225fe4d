// The set-up sheet on paper: a drawing to scale, one millimetre of the room is one unit of the drawing.
#include <algorithm>
#include <array>
#include <cmath>

#include "core/escaped_html.hpp"
#include "core/panel_measures.hpp"
#include "operate/sheet.hpp"

namespace sprank::operate {
namespace {

constexpr double room_width = 3300, least_room_height = 2050, floor_below = 150, panel_middle = 1150;

std::string whole(double value) { return std::to_string(std::lround(value)); }

/// Draws with heights above the floor.
class Drawing {
public:
    explicit Drawing(double height) : height_(height) {}

    double y(double above) const { return height_ - above; }
    void box(double left, double top, double right, double bottom, std::string const& look) {
        svg_ += "<rect x=\"" + whole(left) + "\" y=\"" + whole(y(top)) + "\" width=\"" + whole(right - left) + "\" height=\"" + whole(top - bottom) + "\" " + look + "/>";
    }
    void line(double x1, double a1, double x2, double a2, std::string const& look) {
        svg_ += "<line x1=\"" + whole(x1) + "\" y1=\"" + whole(y(a1)) + "\" x2=\"" + whole(x2) + "\" y2=\"" + whole(y(a2)) + "\" " + look + "/>";
    }
    void circle(double x, double above, double radius, std::string const& look) { svg_ += "<circle cx=\"" + whole(x) + "\" cy=\"" + whole(y(above)) + "\" r=\"" + whole(radius) + "\" " + look + "/>"; }
    void text(double x, double above, std::string const& words, std::string const& anchor = "start") { svg_ += "<text x=\"" + whole(x) + "\" y=\"" + whole(y(above) + 16) + "\" text-anchor=\"" + anchor + "\">" + escaped_html(words) + "</text>"; }
    std::string done(std::string const& said) const {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 " + whole(room_width) + " " + whole(height_ + floor_below) + "\"><title>Hoe het scherm hangt</title><desc>" + escaped_html(said) + "</desc>" + svg_ + "</svg>\n";
    }

private:
    double height_;
    std::string svg_;
};

constexpr char const* limb = "stroke=\"#5a6b75\" stroke-width=\"44\" stroke-linecap=\"round\"";
constexpr char const* head = "fill=\"#5a6b75\"";

void standing_person(Drawing& drawing, double x) {
    drawing.circle(x, 1640, 105, head);
    drawing.line(x, 1500, x, 860, "stroke=\"#5a6b75\" stroke-width=\"170\" stroke-linecap=\"round\"");
    drawing.line(x - 40, 860, x - 60, 40, "stroke=\"#5a6b75\" stroke-width=\"80\" stroke-linecap=\"round\"");
    drawing.line(x + 40, 860, x + 70, 40, "stroke=\"#5a6b75\" stroke-width=\"80\" stroke-linecap=\"round\"");
    drawing.line(x - 60, 1420, x - 330, 1130, limb);
}

void sitting_person(Drawing& drawing, double x) {
    drawing.circle(x, 1230, 105, head);
    drawing.line(x, 1080, x + 30, 560, "stroke=\"#5a6b75\" stroke-width=\"150\" stroke-linecap=\"round\"");
    drawing.line(x + 30, 540, x - 360, 560, "stroke=\"#5a6b75\" stroke-width=\"100\" stroke-linecap=\"round\"");
    drawing.line(x - 370, 540, x - 400, 130, "stroke=\"#5a6b75\" stroke-width=\"76\" stroke-linecap=\"round\"");
    drawing.line(x - 20, 1010, x - 430, 940, limb);
    drawing.circle(x + 60, 300, 285, "fill=\"none\" stroke=\"#0f2430\" stroke-width=\"26\"");
    drawing.circle(x - 330, 80, 70, "fill=\"none\" stroke=\"#0f2430\" stroke-width=\"22\"");
    drawing.line(x + 125, 1010, x + 115, 480, "stroke=\"#0f2430\" stroke-width=\"26\"");
}

std::string drawing_of(Sheet const& sheet) {
    Drawing drawing(std::max(least_room_height, sheet.upper + 150));
    double const half = sheet.settings.panel_width_mm / 2, left = panel_middle - half, right = panel_middle + half;
    drawing.box(0, reach_most, room_width, reach_least, "fill=\"#f3ece0\"");
    drawing.box(0, band_high, room_width, band_low, "fill=\"#cfe6e0\"");
    drawing.box(left - 25, sheet.upper + 25, right + 25, sheet.lower - 25, "fill=\"#0f2430\" rx=\"14\"");
    drawing.box(left, sheet.upper, right, sheet.middle, "fill=\"#ffffff\"");
    drawing.box(left, sheet.middle, right, sheet.lower, "fill=\"#ffd9a0\"");
    drawing.text(panel_middle, (sheet.upper + sheet.middle) / 2, whole(sheet.settings.panel_width_mm) + " x " + whole(sheet.settings.panel_height_mm) + " mm", "middle");
    drawing.text(panel_middle, (sheet.lower + sheet.middle) / 2, "onderste helft", "middle");
    drawing.line(0, 0, room_width, 0, "stroke=\"#0f2430\" stroke-width=\"14\"");
    // Height above the floor, beside the picture.
    double const measure = std::max(130.0, left - 120);
    drawing.line(measure, 0, measure, sheet.lower, "stroke=\"#c4321b\" stroke-width=\"8\"");
    drawing.line(measure - 60, sheet.lower, left, sheet.lower, "stroke=\"#c4321b\" stroke-width=\"8\"");
    drawing.text(measure + 24, std::min(sheet.lower / 2, 600.0), "onderkant " + whole(sheet.lower) + " mm");
    for (double const edge : {reach_most, band_high, band_low, reach_least}) drawing.text(room_width - 20, edge + (edge == band_high ? -36 : 32), whole(edge), "end");
    sitting_person(drawing, 2200);
    standing_person(drawing, 2900);
    return drawing.done("Het beeld hangt met de onderkant op " + whole(sheet.lower) + " mm en de bovenkant op " + whole(sheet.upper) + " mm. De band waarin iedereen makkelijk reikt loopt van 800 tot 1100 mm. Wie in een rolstoel zit, reikt tot 1220 mm. Ernaast zit iemand in een rolstoel en staat iemand van 1,75 meter.");
}

std::string letters_of(Sheet const& sheet) {
    constexpr std::array<std::pair<TextStep, char const*>, 3> steps{{{TextStep::normal, "gewoon"}, {TextStep::large, "groot"}, {TextStep::largest, "grootst"}}};
    std::string html = "<table><tr><th>stand</th><th>gewone tekst</th><th>kleinste tekst</th></tr>\n";
    for (auto const& [step, name] : steps) {
        html += "<tr><th>" + std::string(name) + "</th>";
        for (double const size : {body_units, small_units}) {
            double const height = capital_mm(sheet.unit_mm, size, step);
            html += "<td>" + in_digits(height, 1) + " mm, " + in_digits(seen_degrees(height, sheet.settings.viewing_distance_mm), 2) + "°</td>";
        }
        html += "</tr>\n";
    }
    return html + "</table>\n";
}

}  // namespace

std::string sheet_html(Sheet const& sheet) {
    auto const& settings = sheet.settings;
    std::string html =
        "<!doctype html>\n<html lang=\"nl\">\n<meta charset=\"utf-8\">\n<title>Sprank: opstelblad</title>\n<style>@page{size:A4;margin:14mm}body{font:14px/1.4 sans-serif;color:#0f2430;max-width:182mm;margin:auto}"
        "h1{margin:0}h2{font-size:16px;margin:1em 0 .2em}svg{width:100%;border:1px solid #e4ddd0}svg text{font:52px sans-serif;fill:#0f2430}table{border-collapse:collapse;width:100%}"
        "th,td{text-align:left;padding:.2em .6em;border-bottom:1px solid #e4ddd0;vertical-align:top}.well{color:#0a6e3e}.mind{color:#8a5a00}.wrong{color:#b3200c}b{white-space:nowrap}i{display:inline-block;width:1em;height:1em;border:1px solid #5a6b75;vertical-align:-.15em}</style>\n<h1>Opstelblad</h1>\n";
    html += "<p><strong>Hang de onderkant van het beeld op " + whole(sheet.lower) + " mm boven de vloer.</strong> De bovenkant komt dan op " + whole(sheet.upper) + " mm. Bezoekers kijken van " + whole(settings.viewing_distance_mm) + " mm af. Houd 1500 mm vrij voor een rolstoel.</p>\n";
    html += drawing_of(sheet) + "<p><i style=\"background:#cfe6e0\"></i> 800 tot 1100 mm: hier reikt iedereen makkelijk. <i style=\"background:#f3ece0\"></i> 380 tot 1220 mm: zover reikt wie in een rolstoel zit. <i style=\"background:#ffd9a0\"></i> de onderste helft van het beeld: daar komen alle knoppen met \"alles onderaan\".</p>\n";
    html += "<h2>Letters: hoogte van een hoofdletter, en hoe groot dat lijkt van " + whole(settings.viewing_distance_mm) + " mm af</h2>\n" + letters_of(sheet) + "<h2>Nagekeken</h2>\n<table>\n";
    for (auto const& check : sheet.checks) {
        char const* const look = check.verdict == Verdict::well ? "well" : check.verdict == Verdict::mind ? "mind" : "wrong";
        html += "<tr><td><b class=\"" + std::string(look) + "\">" + std::string(word_of(check.verdict)) + "</b></td><td><strong>" + escaped_html(check.title) + "</strong>: " + escaped_html(check.found) + ". " + escaped_html(check.advice) + "</td></tr>\n";
    }
    return html + "</table>\n<p>Uit de instellingen: panel_width_mm, panel_height_mm, lower_edge_mm en viewing_distance_mm. Klopt een maat niet, verander hem daar en maak het blad opnieuw.</p>\n</html>\n";
}

}  // namespace sprank::operate
