#pragma once
#include <string>

#include "screens/screens.hpp"
#include "ui/widgets.hpp"

namespace sprank::screens {

// What several screens share. One pair of files per screen; this is the rest.

/// Height of the bottom bar with its margins; the screen's own room ends above it.
float bar_height(ui::Frame&);
void draw_bottom_bar(View const&, ui::Frame&);
/// Toast, idle countdown, language choice, confirmations: over everything.
void draw_overlays(View const&, ui::Frame&);
/// Dims the screen and draws an empty card over it, in the middle or as low as it goes. Returns where it is.
ui::Rect overlay_card(ui::Frame&, float height, float width, bool low);
/// "Why something else?", with the reasons.
void draw_swap_overlay(View const&, ui::Frame&);
/// What a visitor wants of work and learning, after the quiz.
void draw_wishes_overlay(View const&, ui::Frame&);

/// The room of a screen: above the bar, and in reach mode only what lies in the lower half. `header` is the room above it then
/// (zero height otherwise), for a quiet band with the screen's title.
struct Room {
    ui::Rect header;
    ui::Rect body;
};
Room room_of(View const&, ui::Frame&);

/// A card of a profession where there is no room for its picture above its name.
float low_profession_card_height(View const&, ui::Frame&, ProfessionIndex, float width);
/// How many of them fit beside each other.
int low_card_columns(ui::Frame&, float width);
ui::CardAnswer low_profession_card(View const&, ui::Frame&, ProfessionIndex, ui::Rect);

/// Where a screen with the keyboard has its things. Reach mode on a wide panel: the keyboard beside what it finds, both in the lower half.
struct TypingRoom {
    ui::Rect field, results, board;
    float title = 0;  ///< top of the title; the field stands below it
    bool titled = true, beside = false;
};
/// `least`: height that the results need at least for there to be room for a title.
TypingRoom typing_room(View const&, ui::Frame&, float least);

/// Paper band with logo over a screen that was moved down.
void draw_reach_band(ui::Frame&, ui::Rect);

/// Outer margin of a screen's content.
float margin(ui::Frame&);

bool is_kept(Session const&, ProfessionIndex);
bool is_kept(Session const&, std::string const& offer_id);

/// The small drawing of a screen that has nothing to show: only looked at.
void empty_picture(ui::Frame&, std::string_view key, ui::Rect);

/// "mbo 2 of 3", "mbo 4, ad of hbo"
std::string levels_text(ui::Frame&, Profession const&);
std::string years_text(ui::Frame&, std::optional<Duration> const&);
std::string learning_text(ui::Frame&, std::vector<Learning> const&);
std::string joined(std::vector<std::string> const& parts, std::string const& last_word);
/// "Bron: UWV, 2026"
std::string origin_text(ui::Frame&, Origin);
std::string km_text(ui::Frame&, double km);
std::string_view kind_icon(OfferKind);
Key kind_key(OfferKind);

/// Cards of people to talk to, of all routes, who do this work and may be shown today; nothing: of one route, whatever they do.
float people_cards(View const&, ui::Frame&, ui::Rect, std::optional<ProfessionIndex>, std::optional<RouteKind>);
/// Are there any?
bool people_there(View const&, std::optional<ProfessionIndex>, std::optional<RouteKind>);

/// A paragraph per line, or an item of a list where it begins with "- ". Returns its height.
float rich_text(ui::Frame&, std::string_view text, ui::Rect, ui::Style, ui::Colour);

// The screens.
void draw_attract(View const&, Attract const&, ui::Frame&);
void draw_home(View const&, Home const&, ui::Frame&);
void draw_explore(View const&, Explore const&, ui::Frame&);
void draw_search(View const&, Search const&, ui::Frame&);
void draw_profession(View const&, ProfessionView const&, ui::Frame&);
void draw_route(View const&, RouteView const&, ui::Frame&);
void draw_ways(View const&, WaysView const&, ui::Frame&);
void draw_profile_chooser(View const&, ProfileChooser const&, ui::Frame&);
void draw_job_picker(View const&, JobPicker const&, ui::Frame&);
void draw_skill_picker(View const&, SkillPicker const&, ui::Frame&);
void draw_bridge_list(View const&, BridgeList const&, ui::Frame&);
void draw_bridge(View const&, BridgeView const&, ui::Frame&);
void draw_quiz_intro(View const&, QuizIntro const&, ui::Frame&);
void draw_quiz_how(View const&, QuizHow const&, ui::Frame&);
void draw_quiz_question(View const&, QuizQuestion const&, ui::Frame&);
void draw_quiz_worlds(View const&, QuizWorlds const&, ui::Frame&);
void draw_quiz_result(View const&, QuizResultView const&, ui::Frame&);
void draw_quiz_together(View const&, QuizTogether const&, ui::Frame&);
void draw_near(View const&, Near const&, ui::Frame&);
void draw_place_picker(View const&, PlacePicker const&, ui::Frame&);
void draw_my_list(View const&, MyList const&, ui::Frame&);
void draw_about(View const&, About const&, ui::Frame&);

}  // namespace sprank::screens
