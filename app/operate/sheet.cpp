#include "operate/sheet.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/panel_measures.hpp"

namespace sprank::operate {
namespace {

constexpr double least_degrees = .7, least_capital_mm = 4.8, good_target_mm = 20, least_target_mm = 12;
constexpr double enough_share = .5;  ///< with "alles onderaan" all controls are in the lower half

std::string mm(double length) { return std::to_string(std::lround(length)) + " mm"; }
Check lettering(Sheet const& sheet) {
    double const height = capital_mm(sheet.unit_mm, small_units, TextStep::large), degrees = seen_degrees(height, sheet.settings.viewing_distance_mm);
    Check check{"letters", "Kleinste letters, stand groot", Verdict::well, "hoofdletters van " + in_digits(height, 1) + " mm, vanaf " + mm(sheet.settings.viewing_distance_mm) + " is dat " + in_digits(degrees, 2) + " graden", {}};
    if (degrees >= least_degrees) return check;
    double const distance = height / (2 * std::tan(least_degrees * 3.14159265358979 / 360));
    check.verdict = Verdict::wrong;
    check.advice = "Het moet 0,7 graden zijn (EN 301 549, 5.1.4). Zorg dat mensen op " + mm(std::floor(distance)) + " kunnen staan, of neem een groter scherm.";
    return check;
}

Check reading(Sheet const& sheet) {
    double const height = capital_mm(sheet.unit_mm, small_units, TextStep::normal);
    Check check{"reading", "Kleinste letters, stand gewoon", Verdict::well, "hoofdletters van " + in_digits(height, 1) + " mm", {}};
    if (height < least_capital_mm) check.verdict = Verdict::wrong, check.advice = "Onder 4,8 mm leest niet iedereen het. Zet text op \"large\", of neem een groter scherm.";
    return check;
}

Check targets(Sheet const& sheet) {
    Check check{"targets", "Knoppen", Verdict::well, "minstens " + in_digits(sheet.target_mm, 1) + " mm hoog", {}};
    if (sheet.target_mm < least_target_mm) check.verdict = Verdict::wrong, check.advice = "Onder 12 mm tikt men mis. Neem een groter scherm.";
    else if (sheet.target_mm < good_target_mm - .05) check.verdict = Verdict::mind, check.advice = "20 mm is beter. Een groter scherm helpt.";
    return check;
}

Check reach(Sheet const& sheet) {
    Check check{"reach", "Bereik vanuit een rolstoel", Verdict::well, std::to_string(std::lround(sheet.reached_share * 100)) + " % van het beeld hangt niet hoger dan 1220 mm", {}};
    if (sheet.lower < reach_least) {
        check.verdict = Verdict::wrong, check.found = "de onderkant hangt op " + mm(sheet.lower), check.advice = "Onder 380 mm kan niet iedereen erbij (EN 301 549, 8.3). Hang het scherm hoger.";
    } else if (sheet.reached_share < enough_share) {
        check.verdict = Verdict::wrong, check.advice = "De onderste helft moet erbij kunnen: daar komt alles met \"alles onderaan\". Hang de onderkant op " + mm(sheet.best_lower) + ".";
    } else if (sheet.reached_share < .999) {
        check.verdict = Verdict::mind, check.advice = "Met \"alles onderaan\" komen alle knoppen in de onderste helft. Zet die knop in de uitleg bij de kiosk.";
    }
    return check;
}

Check band(Sheet const& sheet) {
    double const inside = std::max(0.0, std::min(sheet.middle, band_high) - std::max(sheet.lower, band_low)), half = sheet.middle - sheet.lower;
    Check check{"band", "Onderste helft in de band van 800 tot 1100 mm", Verdict::well, std::to_string(std::lround(100 * inside / half)) + " % ervan (van " + mm(sheet.lower) + " tot " + mm(sheet.middle) + ")", {}};
    // What is larger than the band cannot lie in it; then it should fill it.
    double const best = std::min(half, band_high - band_low);
    if (inside < best - 1) check.verdict = inside < best / 2 ? Verdict::wrong : Verdict::mind, check.advice = "Hang de onderkant op " + mm(sheet.best_lower) + ": dan reikt iedereen er makkelijk bij.";
    return check;
}

Check eyes(Sheet const& sheet) {
    constexpr double sitting = 1180, standing = 1620, most_degrees = 30;
    double const distance = sheet.settings.viewing_distance_mm, up = std::atan2(sheet.upper - sitting, distance) * 180 / 3.14159265358979, down = std::atan2(standing - sheet.lower, distance) * 180 / 3.14159265358979;
    Check check{"eyes", "Kijkhoek", Verdict::well, "zittend " + std::to_string(std::lround(std::max(0.0, up))) + " graden omhoog, staand " + std::to_string(std::lround(std::max(0.0, down))) + " graden omlaag", {}};
    if (up > most_degrees) check.verdict = Verdict::mind, check.advice = "Boven 30 graden omhoog wordt lezen vermoeiend. Hang lager, of laat meer ruimte voor het scherm.";
    return check;
}

}  // namespace

std::string in_digits(double value, int digits) {
    long scale = 1;
    for (int i = 0; i < digits; ++i) scale *= 10;
    long const all = std::lround(value * static_cast<double>(scale));
    std::string const behind = std::to_string(scale + all % scale).substr(1);
    return std::to_string(all / scale) + (digits > 0 ? "," + behind : std::string());
}

Sheet sheet_of(Settings const& settings) {
    Sheet sheet;
    sheet.settings = settings;
    double const height = settings.panel_height_mm;
    sheet.unit_mm = unit_mm(settings.panel_width_mm, height);
    sheet.lower = settings.lower_edge_mm, sheet.middle = sheet.lower + height / 2, sheet.upper = sheet.lower + height;
    sheet.target_mm = sheet.unit_mm * target_units;
    sheet.reached_share = std::clamp((reach_most - sheet.lower) / height, 0.0, 1.0);
    // The lower half in the middle of the band, and never so low that the knees of who sits there do not fit.
    sheet.best_lower = std::max(band_low, (band_low + band_high) / 2 - height / 4);
    sheet.checks = {lettering(sheet), reading(sheet), targets(sheet), reach(sheet), band(sheet), eyes(sheet)};
    return sheet;
}

std::string sheet_text(Sheet const& sheet) {
    auto const& settings = sheet.settings;
    std::string text = "Opstelblad\n\nBeeld: " + std::to_string(std::lround(settings.panel_width_mm)) + " x " + mm(settings.panel_height_mm) + ", zonder de rand.\nHang de onderkant van het beeld op " + mm(sheet.lower) +
                       " boven de vloer; de bovenkant komt dan op " + mm(sheet.upper) + ".\nMensen kijken van " + mm(settings.viewing_distance_mm) + " af. Letters, gewone tekst en kleinste tekst:\n";
    constexpr std::array<std::pair<TextStep, char const*>, 3> steps{{{TextStep::normal, "gewoon "}, {TextStep::large, "groot  "}, {TextStep::largest, "grootst"}}};
    for (auto const& [step, name] : steps) {
        text += "  " + std::string(name);
        for (double const size : {body_units, small_units}) {
            double const height = capital_mm(sheet.unit_mm, size, step);
            text += "  " + in_digits(height, 1) + " mm is " + in_digits(seen_degrees(height, settings.viewing_distance_mm), 2) + " graden";
        }
        text += "\n";
    }
    return text + "\n" + checks_text(sheet.checks);
}

}  // namespace sprank::operate
