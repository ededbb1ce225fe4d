#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sprank {

// Every interface text is declared here, once: name in C++, key in content/texts/<language>.yaml, placeholders it must hold.
// A key without a text, a text without a key and a wrong placeholder are problems that `sprank-content check` reports.
#define SPRANK_TEXT_KEYS(X) \
    X(bar_begin, "bar.begin", "") \
    X(bar_back, "bar.back", "") \
    X(bar_previous, "bar.previous", "") \
    X(bar_list, "bar.list", "") \
    X(bar_language, "bar.language", "") \
    X(bar_text, "bar.text", "") \
    X(bar_contrast, "bar.contrast", "") \
    X(bar_aloud, "bar.aloud", "") \
    X(bar_reach, "bar.reach", "") \
    X(bar_next, "bar.next", "") \
    X(bar_spoken_begin, "bar.spoken_begin", "") \
    X(bar_spoken_back, "bar.spoken_back", "") \
    X(bar_spoken_list, "bar.spoken_list", "count") \
    X(bar_spoken_language, "bar.spoken_language", "language") \
    X(bar_spoken_text, "bar.spoken_text", "") \
    X(bar_spoken_contrast, "bar.spoken_contrast", "") \
    X(bar_spoken_aloud, "bar.spoken_aloud", "") \
    X(bar_spoken_reach, "bar.spoken_reach", "") \
    X(bar_spoken_next, "bar.spoken_next", "") \
    X(attract_tagline, "attract.tagline", "") \
    X(attract_title, "attract.title", "") \
    X(attract_title2, "attract.title2", "") \
    X(attract_title3, "attract.title3", "") \
    X(attract_line, "attract.line", "") \
    X(attract_start, "attract.start", "") \
    X(attract_start_other, "attract.start_other", "") \
    X(home_title, "home.title", "") \
    X(home_line, "home.line", "") \
    X(home_about, "home.about", "") \
    X(door_explore, "door.explore", "") \
    X(door_explore_line, "door.explore_line", "count") \
    X(door_quiz, "door.quiz", "") \
    X(door_quiz_line, "door.quiz_line", "") \
    X(door_girls, "door.girls", "") \
    X(door_girls_line, "door.girls_line", "") \
    X(door_switchers, "door.switchers", "") \
    X(door_switchers_line, "door.switchers_line", "") \
    X(door_near, "door.near", "") \
    X(door_near_line, "door.near_line", "") \
    X(explore_title, "explore.title", "") \
    X(explore_count_one, "explore.count_one", "") \
    X(explore_count_many, "explore.count_many", "count") \
    X(explore_count_all, "explore.count_all", "count") \
    X(explore_count_near, "explore.count_near", "count place") \
    X(explore_search, "explore.search", "") \
    X(explore_worlds, "explore.worlds", "") \
    X(explore_wishes, "explore.wishes", "") \
    X(explore_level, "explore.level", "") \
    X(explore_clear, "explore.clear", "") \
    X(explore_filters, "explore.filters", "") \
    X(explore_filters_done, "explore.filters_done", "") \
    X(explore_none, "explore.none", "") \
    X(explore_none_advice, "explore.none_advice", "") \
    X(explore_show_all, "explore.show_all", "") \
    X(explore_wish_bbl, "explore.wish_bbl", "") \
    X(explore_wish_outside, "explore.wish_outside", "") \
    X(explore_wish_office, "explore.wish_office", "") \
    X(explore_tile_spoken, "explore.tile_spoken", "name count") \
    X(explore_card_spoken, "explore.card_spoken", "name world") \
    X(search_title, "search.title", "") \
    X(search_hint, "search.hint", "") \
    X(search_none, "search.none", "text") \
    X(search_none_advice, "search.none_advice", "") \
    X(search_close, "search.close", "") \
    X(search_space, "search.space", "") \
    X(search_erase, "search.erase", "") \
    X(search_clear, "search.clear", "") \
    X(search_digits, "search.digits", "") \
    X(search_letters, "search.letters", "") \
    X(search_kind_offer, "search.kind_offer", "") \
    X(search_worlds, "search.worlds", "") \
    X(search_kind_page, "search.kind_page", "") \
    X(profession_education, "profession.education", "") \
    X(profession_duration, "profession.duration", "") \
    X(profession_learning, "profession.learning", "") \
    X(profession_where, "profession.where", "") \
    X(profession_does, "profession.does", "") \
    X(profession_day, "profession.day", "") \
    X(profession_needs, "profession.needs", "") \
    X(profession_helps, "profession.helps", "") \
    X(profession_way, "profession.way", "") \
    X(profession_near, "profession.near", "") \
    X(profession_keep, "profession.keep", "") \
    X(profession_kept, "profession.kept", "") \
    X(profession_keep_spoken, "profession.keep_spoken", "name") \
    X(profession_kept_spoken, "profession.kept_spoken", "name") \
    X(profession_facts, "profession.facts", "") \
    X(profession_overview, "profession.overview", "") \
    X(profession_pay, "profession.pay", "") \
    X(profession_pay_start, "profession.pay_start", "") \
    X(profession_pay_average, "profession.pay_average", "") \
    X(profession_pay_one, "profession.pay_one", "euro") \
    X(profession_pay_range, "profession.pay_range", "low high") \
    X(profession_outlook, "profession.outlook", "") \
    X(profession_outlook_very_good, "profession.outlook_very_good", "") \
    X(profession_outlook_good, "profession.outlook_good", "") \
    X(profession_outlook_fair, "profession.outlook_fair", "") \
    X(profession_outlook_limited, "profession.outlook_limited", "") \
    X(profession_part_time, "profession.part_time", "") \
    X(profession_part_time_ask, "profession.part_time_ask", "") \
    X(profession_part_time_sometimes, "profession.part_time_sometimes", "") \
    X(profession_part_time_often, "profession.part_time_often", "") \
    X(profession_related, "profession.related", "") \
    X(profession_source, "profession.source", "source year") \
    X(profession_years_range, "profession.years_range", "low high") \
    X(profession_years_one, "profession.years_one", "low") \
    X(profession_years_single, "profession.years_single", "") \
    X(profession_years_ask, "profession.years_ask", "") \
    X(profession_or, "profession.or", "") \
    X(profession_with, "profession.with", "") \
    X(learning_bol, "learning.bol", "") \
    X(learning_bbl, "learning.bbl", "") \
    X(learning_both, "learning.both", "") \
    X(learning_full_time, "learning.full_time", "") \
    X(learning_dual, "learning.dual", "") \
    X(place_inside, "place.inside", "") \
    X(place_outside, "place.outside", "") \
    X(place_road, "place.road", "") \
    X(place_office, "place.office", "") \
    X(place_lab, "place.lab", "") \
    X(place_workshop, "place.workshop", "") \
    X(company_team, "company.team", "") \
    X(company_customers, "company.customers", "") \
    X(company_alone, "company.alone", "") \
    X(girls_title, "girls.title", "") \
    X(girls_line, "girls.line", "") \
    X(girls_professions, "girls.professions", "") \
    X(switchers_title, "switchers.title", "") \
    X(switchers_line, "switchers.line", "") \
    X(route_near, "route.near", "") \
    X(route_quiz, "route.quiz", "") \
    X(route_more, "route.more", "") \
    X(quiz_title, "quiz.title", "") \
    X(quiz_intro1, "quiz.intro1", "") \
    X(quiz_intro2, "quiz.intro2", "") \
    X(quiz_intro3, "quiz.intro3", "") \
    X(quiz_intro4, "quiz.intro4", "") \
    X(quiz_start, "quiz.start", "") \
    X(quiz_start_together, "quiz.start_together", "") \
    X(quiz_start_simple, "quiz.start_simple", "") \
    X(quiz_how, "quiz.how", "") \
    X(quiz_how1, "quiz.how1", "") \
    X(quiz_how2, "quiz.how2", "") \
    X(quiz_how3, "quiz.how3", "") \
    X(quiz_how_back, "quiz.how_back", "") \
    X(quiz_resume, "quiz.resume", "") \
    X(quiz_restart, "quiz.restart", "") \
    X(quiz_result_again, "quiz.result_again", "") \
    X(quiz_question, "quiz.question", "") \
    X(quiz_step, "quiz.step", "step total") \
    X(quiz_answer0, "quiz.answer0", "") \
    X(quiz_answer1, "quiz.answer1", "") \
    X(quiz_answer2, "quiz.answer2", "") \
    X(quiz_answer3, "quiz.answer3", "") \
    X(quiz_answer4, "quiz.answer4", "") \
    X(quiz_simple0, "quiz.simple0", "") \
    X(quiz_simple2, "quiz.simple2", "") \
    X(quiz_simple4, "quiz.simple4", "") \
    X(quiz_unknown, "quiz.unknown", "") \
    X(quiz_first, "quiz.first", "") \
    X(quiz_second, "quiz.second", "") \
    X(quiz_answer_spoken, "quiz.answer_spoken", "person answer") \
    X(quiz_waiting, "quiz.waiting", "person") \
    X(quiz_worlds_title_together, "quiz.worlds_title_together", "") \
    X(quiz_worlds_title, "quiz.worlds_title", "") \
    X(quiz_worlds_line, "quiz.worlds_line", "") \
    X(quiz_worlds_done, "quiz.worlds_done", "") \
    X(quiz_result_explorer, "quiz.result_explorer", "") \
    X(quiz_result_explorer_line, "quiz.result_explorer_line", "") \
    X(quiz_result_honest, "quiz.result_honest", "") \
    X(quiz_fits, "quiz.fits", "") \
    X(quiz_fits_both, "quiz.fits_both", "") \
    X(quiz_probably, "quiz.probably", "") \
    X(quiz_discover, "quiz.discover", "") \
    X(quiz_surprise, "quiz.surprise", "") \
    X(quiz_why, "quiz.why", "") \
    X(quiz_why_close, "quiz.why_close", "") \
    X(quiz_swap, "quiz.swap", "") \
    X(quiz_swap_world_spoken, "quiz.swap_world_spoken", "name") \
    X(quiz_swap_spoken, "quiz.swap_spoken", "name") \
    X(quiz_swap_title, "quiz.swap_title", "") \
    X(quiz_swap_dirty, "quiz.swap_dirty", "") \
    X(quiz_swap_far, "quiz.swap_far", "") \
    X(quiz_swap_hard, "quiz.swap_hard", "") \
    X(quiz_swap_known, "quiz.swap_known", "") \
    X(quiz_swap_other, "quiz.swap_other", "") \
    X(quiz_swap_keep, "quiz.swap_keep", "") \
    X(quiz_swapped, "quiz.swapped", "name") \
    X(quiz_swapped_cleaner, "quiz.swapped_cleaner", "") \
    X(quiz_swapped_not_cleaner, "quiz.swapped_not_cleaner", "") \
    X(quiz_swapped_easier, "quiz.swapped_easier", "level") \
    X(quiz_swapped_not_easier, "quiz.swapped_not_easier", "") \
    X(quiz_swapped_far, "quiz.swapped_far", "") \
    X(quiz_swapped_known, "quiz.swapped_known", "") \
    X(quiz_next_title, "quiz.next_title", "") \
    X(quiz_next_person, "quiz.next_person", "") \
    X(quiz_next_event, "quiz.next_event", "") \
    X(quiz_together_title, "quiz.together_title", "") \
    X(quiz_together_none, "quiz.together_none", "") \
    X(quiz_together_liked, "quiz.together_liked", "") \
    X(quiz_together_worlds, "quiz.together_worlds", "") \
    X(quiz_together_differ, "quiz.together_differ", "") \
    X(quiz_together_alike, "quiz.together_alike", "") \
    X(quiz_together_likes, "quiz.together_likes", "person item") \
    X(quiz_together_ask, "quiz.together_ask", "") \
    X(quiz_together_result, "quiz.together_result", "person") \
    X(quiz_ask_both, "quiz.ask_both", "item") \
    X(quiz_ask_fan, "quiz.ask_fan", "item") \
    X(quiz_ask_unknown, "quiz.ask_unknown", "item") \
    X(quiz_ask_world, "quiz.ask_world", "world") \
    X(quiz_ask_job, "quiz.ask_job", "name") \
    X(quiz_more, "quiz.more", "") \
    X(quiz_more_line, "quiz.more_line", "") \
    X(quiz_because_one, "quiz.because_one", "item") \
    X(quiz_because_two, "quiz.because_two", "item other") \
    X(quiz_because_both, "quiz.because_both", "item") \
    X(quiz_because_lens, "quiz.because_lens", "lens") \
    X(quiz_because_tag, "quiz.because_tag", "tag") \
    X(quiz_because_none, "quiz.because_none", "") \
    X(quiz_counterpoint, "quiz.counterpoint", "lens") \
    X(quiz_to_phone, "quiz.to_phone", "") \
    X(quiz_chart, "quiz.chart", "first second") \
    X(near_title, "near.title", "") \
    X(near_for, "near.for", "name") \
    X(near_all, "near.all", "") \
    X(near_from, "near.from", "place") \
    X(near_change, "near.change", "") \
    X(near_here, "near.here", "") \
    X(near_everywhere, "near.everywhere", "") \
    X(near_kind_all, "near.kind_all", "") \
    X(near_km, "near.km", "km") \
    X(near_km_spoken, "near.km_spoken", "km") \
    X(near_crow, "near.crow", "") \
    X(near_none, "near.none", "") \
    X(near_none_advice, "near.none_advice", "") \
    X(near_busy, "near.busy", "") \
    X(near_checked, "near.checked", "date") \
    X(near_check_date, "near.check_date", "") \
    X(near_keep_spoken, "near.keep_spoken", "name") \
    X(near_map, "near.map", "count place") \
    X(near_closer, "near.closer", "") \
    X(near_wider, "near.wider", "") \
    X(near_row_spoken, "near.row_spoken", "number name town km") \
    X(kind_programme, "kind.programme", "") \
    X(kind_short_course, "kind.short_course", "") \
    X(kind_bbl, "kind.bbl", "") \
    X(kind_try_out, "kind.try_out", "") \
    X(kind_open_day, "kind.open_day", "") \
    X(kind_workshop, "kind.workshop", "") \
    X(kind_company_visit, "kind.company_visit", "") \
    X(kind_girls_day, "kind.girls_day", "") \
    X(kind_mentoring, "kind.mentoring", "") \
    X(kind_information, "kind.information", "") \
    X(kind_science_centre, "kind.science_centre", "") \
    X(kind_hybrid_centre, "kind.hybrid_centre", "") \
    X(kind_fieldlab, "kind.fieldlab", "") \
    X(kind_event, "kind.event", "") \
    X(picker_title, "picker.title", "") \
    X(picker_hint, "picker.hint", "") \
    X(picker_own, "picker.own", "place") \
    X(picker_towns, "picker.towns", "") \
    X(picker_none, "picker.none", "text") \
    X(picker_advice, "picker.advice", "") \
    X(list_title, "list.title", "") \
    X(list_line, "list.line", "") \
    X(list_private, "list.private", "") \
    X(list_empty, "list.empty", "") \
    X(list_empty_advice, "list.empty_advice", "") \
    X(list_scan, "list.scan", "") \
    X(list_step1, "list.step1", "") \
    X(list_step2, "list.step2", "") \
    X(list_step3, "list.step3", "") \
    X(list_qr_spoken, "list.qr_spoken", "") \
    X(list_clear, "list.clear", "") \
    X(list_clear_ask, "list.clear_ask", "") \
    X(list_clear_yes, "list.clear_yes", "") \
    X(list_remove_spoken, "list.remove_spoken", "name") \
    X(list_profession, "list.profession", "world") \
    X(list_take_title, "list.take_title", "") \
    X(list_take_way, "list.take_way", "way") \
    X(list_take_more, "list.take_more", "count") \
    X(list_take_web, "list.take_web", "web") \
    X(about_title, "about.title", "") \
    X(about_what_title, "about.what_title", "") \
    X(about_what, "about.what", "") \
    X(about_made, "about.made", "") \
    X(about_private_title, "about.private_title", "") \
    X(about_private, "about.private", "") \
    X(about_counted, "about.counted", "") \
    X(about_not_counted, "about.not_counted", "") \
    X(about_sources_title, "about.sources_title", "") \
    X(about_quiz_title, "about.quiz_title", "") \
    X(about_quiz, "about.quiz", "") \
    X(about_onet, "about.onet", "") \
    X(about_licences_title, "about.licences_title", "") \
    X(about_map, "about.map", "") \
    X(about_places, "about.places", "") \
    X(about_fonts, "about.fonts", "") \
    X(idle_title, "idle.title", "") \
    X(idle_line, "idle.line", "") \
    X(idle_stay, "idle.stay", "") \
    X(idle_restart, "idle.restart", "") \
    X(idle_more, "idle.more", "") \
    X(idle_spoken, "idle.spoken", "seconds") \
    X(next_title, "next.title", "") \
    X(next_line, "next.line", "") \
    X(next_yes, "next.yes", "") \
    X(next_no, "next.no", "") \
    X(languages_title, "languages.title", "") \
    X(toast_kept, "toast.kept", "") \
    X(toast_removed, "toast.removed", "") \
    X(toast_undo, "toast.undo", "") \
    X(toast_aloud_not_yet, "toast.aloud_not_yet", "") \
    X(toast_three_worlds, "toast.three_worlds", "") \
    X(toast_list_full, "toast.list_full", "") \
    X(toast_nothing_else, "toast.nothing_else", "") \
    X(toast_no_skills, "toast.no_skills", "") \
    X(ways_title, "ways.title", "name") \
    X(ways_hint, "ways.hint", "") \
    X(ways_quickest, "ways.quickest", "") \
    X(ways_earning, "ways.earning", "") \
    X(ways_through, "ways.through", "") \
    X(ways_stepwise, "ways.stepwise", "") \
    X(ways_further, "ways.further", "") \
    X(ways_small, "ways.small", "") \
    X(ways_time, "ways.time", "") \
    X(ways_money, "ways.money", "") \
    X(ways_money_earn, "ways.money_earn", "") \
    X(ways_money_school, "ways.money_school", "") \
    X(ways_diploma, "ways.diploma", "") \
    X(ways_works, "ways.works", "name") \
    X(ways_diploma_counts, "ways.diploma_counts", "") \
    X(ways_time_unknown, "ways.time_unknown", "") \
    X(ways_time_from, "ways.time_from", "time") \
    X(ways_no_levels, "ways.no_levels", "") \
    X(ways_no_age, "ways.no_age", "age") \
    X(ways_no_network, "ways.no_network", "") \
    X(ways_near, "ways.near", "") \
    X(ways_spoken, "ways.spoken", "from name stops") \
    X(ways_stop_spoken, "ways.stop_spoken", "name time") \
    X(ways_station_spoken, "ways.station_spoken", "name") \
    X(ways_bol, "ways.bol", "") \
    X(ways_bbl, "ways.bbl", "") \
    X(ways_full_time, "ways.full_time", "") \
    X(ways_part_time, "ways.part_time", "") \
    X(ways_dual, "ways.dual", "") \
    X(ways_third, "ways.third", "") \
    X(ways_at_work, "ways.at_work", "") \
    X(ways_course, "ways.course", "") \
    X(bridge_title, "bridge.title", "") \
    X(bridge_job_title, "bridge.job_title", "") \
    X(bridge_job_hint, "bridge.job_hint", "") \
    X(bridge_job_none, "bridge.job_none", "text") \
    X(bridge_job_advice, "bridge.job_advice", "") \
    X(bridge_by_tasks, "bridge.by_tasks", "") \
    X(bridge_skills_line, "bridge.skills_line", "") \
    X(bridge_skills_job, "bridge.skills_job", "job") \
    X(bridge_build, "bridge.build", "") \
    X(bridge_count_one, "bridge.count_one", "") \
    X(bridge_count_many, "bridge.count_many", "count") \
    X(bridge_list_title, "bridge.list_title", "") \
    X(bridge_list_line, "bridge.list_line", "") \
    X(bridge_of, "bridge.of", "have all") \
    X(bridge_from_to, "bridge.from_to", "from name") \
    X(bridge_to, "bridge.to", "name") \
    X(bridge_can, "bridge.can", "") \
    X(bridge_learn, "bridge.learn", "") \
    X(bridge_by_work, "bridge.by_work", "") \
    X(bridge_by_course, "bridge.by_course", "") \
    X(bridge_by_school, "bridge.by_school", "") \
    X(bridge_nothing_missing, "bridge.nothing_missing", "") \
    X(bridge_steps, "bridge.steps", "") \
    X(bridge_step_try, "bridge.step_try", "") \
    X(bridge_step_try_line, "bridge.step_try_line", "") \
    X(bridge_step_earn, "bridge.step_earn", "level") \
    X(bridge_step_school, "bridge.step_school", "level") \
    X(bridge_step_earn_line, "bridge.step_earn_line", "time") \
    X(bridge_step_call, "bridge.step_call", "") \
    X(bridge_step_call_line, "bridge.step_call_line", "") \
    X(bridge_step_money, "bridge.step_money", "") \
    X(bridge_step_money_line, "bridge.step_money_line", "") \
    X(bridge_begin, "bridge.begin", "") \
    X(bridge_spoken, "bridge.spoken", "have missing name") \
    X(bridge_source, "bridge.source", "") \
    X(hurdles_title, "hurdles.title", "") \
    X(hurdles_line, "hurdles.line", "") \
    X(money_title, "money.title", "") \
    X(money_line, "money.line", "") \
    X(money_current, "money.current", "") \
    X(money_check, "money.check", "") \
    X(money_ended, "money.ended", "") \
    X(hurdles_step, "hurdles.step", "") \
    X(wishes_title, "wishes.title", "") \
    X(wishes_button, "wishes.button", "") \
    X(wishes_remaining, "wishes.remaining", "count") \
    X(wishes_remaining_one, "wishes.remaining_one", "") \
    X(wishes_relaxed, "wishes.relaxed", "wish") \
    X(wishes_done, "wishes.done", "") \
    X(wishes_clear, "wishes.clear", "") \
    X(near_pointed, "near.pointed", "place") \
    X(picker_regions, "picker.regions", "") \
    X(explore_wish_part_time, "explore.wish_part_time", "") \
    X(ways_and, "ways.and", "") \
    X(bridge_you, "bridge.you", "") \
    X(bridge_other_job, "bridge.other_job", "") \
    X(ways_at_school, "ways.at_school", "") \
    X(ways_with_diploma, "ways.with_diploma", "") \
    X(ways_otherwise, "ways.otherwise", "") \
    X(ways_from, "ways.from", "name") \
    X(ways_change, "ways.change", "") \
    X(profession_circumstances, "profession.circumstances", "") \
    X(profession_circumstances_ask, "profession.circumstances_ask", "") \
    X(profession_in_parts, "profession.in_parts", "") \
    X(profession_people, "profession.people", "") \
    X(explore_more_wishes, "explore.more_wishes", "") \
    X(explore_avoid, "explore.avoid", "") \
    X(explore_wish_nearby, "explore.wish_nearby", "") \
    X(explore_wish_in_parts, "explore.wish_in_parts", "") \
    X(girls_people, "girls.people", "") \
    X(profiles_title, "profiles.title", "") \
    X(profiles_line, "profiles.line", "") \
    X(profiles_school, "profiles.school", "") \
    X(profiles_profile, "profiles.profile", "") \
    X(profiles_open, "profiles.open", "") \
    X(profiles_extra, "profiles.extra", "") \
    X(profiles_other, "profiles.other", "") \
    X(profiles_fits, "profiles.fits", "worlds") \
    X(near_filters, "near.filters", "") \
    X(near_wish_earn, "near.wish_earn", "") \
    X(near_wish_free, "near.wish_free", "") \
    X(near_wish_soon, "near.wish_soon", "") \
    X(near_level, "near.level", "") \
    X(near_kinds, "near.kinds", "") \
    X(near_audience, "near.audience", "") \
    X(near_audience_pupils, "near.audience_pupils", "") \
    X(near_audience_girls, "near.audience_girls", "") \
    X(near_audience_switchers, "near.audience_switchers", "") \
    X(near_clear, "near.clear", "") \
    X(near_done, "near.done", "") \
    X(near_town_only, "near.town_only", "town") \
    X(near_unsure, "near.unsure", "") \
    X(near_cost, "near.cost", "euro year") \
    X(near_cost_free, "near.cost_free", "year") \
    X(near_lasts, "near.lasts", "time") \
    X(near_dates, "near.dates", "dates") \
    X(near_towns_spoken, "near.towns_spoken", "count") \
    X(time_range, "time.range", "low high") \
    X(time_hours, "time.hours", "n") \
    X(time_days, "time.days", "n") \
    X(time_weeks, "time.weeks", "n") \
    X(time_months, "time.months", "n") \
    X(time_years, "time.years", "n") \
    X(time_hour, "time.hour", "") \
    X(time_day, "time.day", "") \
    X(time_week, "time.week", "") \
    X(time_month, "time.month", "") \
    X(time_year, "time.year", "") \
    X(date_month_1, "date.month_1", "") \
    X(date_month_2, "date.month_2", "") \
    X(date_month_3, "date.month_3", "") \
    X(date_month_4, "date.month_4", "") \
    X(date_month_5, "date.month_5", "") \
    X(date_month_6, "date.month_6", "") \
    X(date_month_7, "date.month_7", "") \
    X(date_month_8, "date.month_8", "") \
    X(date_month_9, "date.month_9", "") \
    X(date_month_10, "date.month_10", "") \
    X(date_month_11, "date.month_11", "") \
    X(date_month_12, "date.month_12", "") \
    X(date_full, "date.full", "day month year") \
    X(gallery_title, "gallery.title", "") \
    X(gallery_buttons, "gallery.buttons", "") \
    X(gallery_chips, "gallery.chips", "") \
    X(gallery_tiles, "gallery.tiles", "") \
    X(gallery_choices, "gallery.choices", "") \
    X(gallery_steps, "gallery.steps", "") \
    X(gallery_cards, "gallery.cards", "") \
    X(gallery_rows, "gallery.rows", "") \
    X(gallery_facts, "gallery.facts", "") \
    X(gallery_charts, "gallery.charts", "") \
    X(gallery_codes, "gallery.codes", "") \
    X(gallery_typing, "gallery.typing", "") \
    X(gallery_doors, "gallery.doors", "") \
    X(gallery_answers, "gallery.answers", "") \
    X(gallery_messages, "gallery.messages", "") \
    X(gallery_bar, "gallery.bar", "") \
    X(gallery_rest, "gallery.rest", "") \
    X(gallery_pressed, "gallery.pressed", "") \
    X(gallery_focused, "gallery.focused", "") \
    X(gallery_chosen, "gallery.chosen", "") \
    X(gallery_busy, "gallery.busy", "") \
    X(gallery_off, "gallery.off", "")

enum class Key : std::uint16_t {
#define SPRANK_KEY(name, text, placeholders) name,
    SPRANK_TEXT_KEYS(SPRANK_KEY)
#undef SPRANK_KEY
};

struct KeyInfo {
    std::string_view name;          ///< "home.title"
    std::string_view placeholders;  ///< space-separated names that the text must hold as {name}
};

inline constexpr std::size_t key_count =
#define SPRANK_KEY(name, text, placeholders) 1 +
    SPRANK_TEXT_KEYS(SPRANK_KEY)
#undef SPRANK_KEY
    0;

// With its size said: clang 14 cannot work one out for more than 256.
inline constexpr std::array<KeyInfo, key_count> key_infos{{
#define SPRANK_KEY(name, text, placeholders) {text, placeholders},
    SPRANK_TEXT_KEYS(SPRANK_KEY)
#undef SPRANK_KEY
}};

}  // namespace sprank
