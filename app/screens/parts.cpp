#include "screens/parts.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.hpp"

namespace sprank::screens {

using namespace ui;

Room room_of(View const& view, Frame& frame) {
    Rect const whole{0, 0, frame.width(), frame.height() - bar_height(frame)};
    if (!view.session.reach) return {{0, 0, whole.w, 0}, whole};
    // Reach: nothing operable above the middle of the panel, bar included in the lower half.
    float const top = std::round(frame.height() * .5f);
    return {{0, 0, whole.w, top}, {0, top, whole.w, whole.h - top}};
}

void draw_reach_band(Frame& frame, Rect r) {
    if (r.h <= 0) return;
    Theme const& theme = frame.theme();
    float const logo = std::min(150.0f, r.h * .4f);
    float const logo_width = logo * frame.pictures().aspect("logo/sprank-logo");
    bool const dark = theme.name != ThemeName::light;
    frame.cut_out(dark ? "logo/sprank-logo-licht" : "logo/sprank-logo", {(r.w - logo_width) / 2, (r.h - logo) / 2, logo_width, logo}, r);
    frame.record(Role::decoration, "reach-band", {}, {}, r);
}

float margin(Frame& frame) { return frame.portrait() ? 56.0f : 80.0f; }

bool is_kept(Session const& session, ProfessionIndex profession) {
    return std::ranges::find(session.kept, Kept{KeptProfession{profession}}) != session.kept.end();
}

bool is_kept(Session const& session, std::string const& offer_id) {
    return std::ranges::any_of(session.kept, [&](Kept const& kept) {
        auto const* const offer = std::get_if<KeptOffer>(&kept);
        return offer && offer->id == offer_id;
    });
}

std::string joined(std::vector<std::string> const& parts, std::string const& last_word) {
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) text += i + 1 == parts.size() ? " " + last_word + " " : ", ";
        text += parts[i];
    }
    return text;
}

void empty_picture(Frame& frame, std::string_view key, Rect r) {
    if (frame.portrait() || frame.units().step() != TextStep::normal) return;  // there the words need the room
    frame.cut_out(key, r, r);
}

float balanced_width(Frame& frame, std::string_view text, Style style, float width, int lines) {
    float const line = frame.line_height(style), most = lines > 0 ? line * static_cast<float>(lines) : frame.text_height(text, style, width);
    if (most < 1.5f * line) return width;
    float const step = 12, natural = frame.text_width(text, style);
    float narrow = std::min(width, natural), longest_word = 0;
    for (std::string_view rest = text; !rest.empty();) {
        std::size_t const end = std::min(rest.find(' '), rest.size());
        longest_word = std::max(longest_word, frame.text_width(rest.substr(0, end), style) + 2);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    while (narrow - step > std::max(longest_word, natural / (most / line)) && frame.text_height(text, style, narrow - step) <= most + 1) narrow -= step;
    return narrow + 1;
}

std::string levels_text(Frame& frame, Profession const& profession) {
    std::vector<std::string> parts;
    for (LevelIndex const level : profession.levels) parts.push_back(frame.say(frame.catalogue()[level].short_name));
    return joined(without_repeated_beginnings(std::move(parts)), frame.say(Key::profession_or));
}

std::string years_text(Frame& frame, std::optional<Duration> const& years) {
    if (!years) return frame.say(Key::profession_years_ask);
    std::string const low = decimal(years->min, frame.decimal_separator()), high = decimal(years->max, frame.decimal_separator());
    if (low == "1" && high == "1") return frame.say(Key::profession_years_single);
    if (low == high) return filled(frame.say(Key::profession_years_one), {{"low", low}});
    return filled(frame.say(Key::profession_years_range), {{"low", low}, {"high", high}});
}

std::string learning_text(Frame& frame, std::vector<Learning> const& learning) {
    auto const has = [&](Learning wanted) { return std::ranges::find(learning, wanted) != learning.end(); };
    if (has(Learning::bol) && has(Learning::bbl)) return frame.say(Key::learning_both);
    std::vector<std::string> parts;
    if (has(Learning::bol)) parts.push_back(frame.say(Key::learning_bol));
    if (has(Learning::bbl)) parts.push_back(frame.say(Key::learning_bbl));
    if (has(Learning::full_time)) parts.push_back(frame.say(Key::learning_full_time));
    if (has(Learning::dual)) parts.push_back(frame.say(Key::learning_dual));
    return joined(parts, frame.say(Key::profession_or));
}

std::string origin_text(Frame& frame, Origin origin) {
    Source const& source = frame.catalogue()[origin.source];
    return filled(frame.say(Key::profession_source), {{"source", source.publisher.empty() ? source.title : source.publisher}, {"year", std::to_string(origin.year)}});
}

std::string km_text(Frame& frame, double km) {
    return filled(frame.say(Key::near_km), {{"km", std::to_string(std::max(km < .5 ? 0 : 1, static_cast<int>(std::lround(km))))}});
}

std::string_view kind_icon(OfferKind kind) {
    switch (kind) {
        case OfferKind::programme: return "school";
        case OfferKind::short_course: return "school";
        case OfferKind::bbl: return "sleutel";
        case OfferKind::try_out: return "tik";
        case OfferKind::open_day: return "agenda";
        case OfferKind::workshop: return "maken";
        case OfferKind::company_visit: return "ondernemen";
        case OfferKind::girls_day: return "mensen";
        case OfferKind::mentoring: return "mensen";
        case OfferKind::information: return "info";
        case OfferKind::science_centre: return "onderzoeken";
        case OfferKind::hybrid_centre: return "robots";
        case OfferKind::fieldlab: return "lab";
        case OfferKind::event: return "agenda";
    }
    return "info";
}

Key kind_key(OfferKind kind) {
    constexpr std::array keys{Key::kind_programme, Key::kind_short_course, Key::kind_bbl, Key::kind_try_out, Key::kind_open_day,
                              Key::kind_workshop, Key::kind_company_visit, Key::kind_girls_day, Key::kind_mentoring,
                              Key::kind_information, Key::kind_science_centre, Key::kind_hybrid_centre, Key::kind_fieldlab, Key::kind_event};
    return keys[static_cast<std::size_t>(kind)];
}

float rich_text(Frame& frame, std::string_view text, Rect r, Style style, Colour colour) {
    float y = r.y;
    bool after_item = false;
    while (!text.empty()) {
        std::size_t const end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty()) continue;
        bool const item = line.starts_with("- ");
        if (item) line.remove_prefix(2);
        if (y > r.y) y += item && after_item ? 10 : 20;
        float const indent = item ? 34.0f : 0.0f;
        if (item) frame.circle({r.x + 10, y + frame.line_height(style) * .52f}, 7, frame.theme().spark);
        y += frame.text(line, style, {r.x + indent, y, r.w - indent, 0}, colour);
        after_item = item;
    }
    return y - r.y;
}

}  // namespace sprank::screens
