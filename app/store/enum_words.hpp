#pragma once
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "core/catalogue.hpp"
#include "core/near.hpp"
#include "core/session.hpp"

namespace sprank::store {

/// How the values of an enumeration are called in content.db, in content/, in settings and on the command
/// line, in the order of the enumeration.
template <typename Value>
struct Words;

template <>
struct Words<Learning> {
    static constexpr std::array<std::string_view, 4> all{"bol", "bbl", "full-time", "dual"};
};
template <>
struct Words<Surroundings> {
    static constexpr std::array<std::string_view, 6> all{"inside", "outside", "road", "office", "lab", "workshop"};
};
template <>
struct Words<Company> {
    static constexpr std::array<std::string_view, 3> all{"team", "customers", "alone"};
};
template <>
struct Words<PartTime> {
    static constexpr std::array<std::string_view, 3> all{"ask", "sometimes", "often"};
};
template <>
struct Words<OutlookWord> {
    static constexpr std::array<std::string_view, 4> all{"limited", "fair", "good", "very-good"};
};
template <>
struct Words<PayKind> {
    static constexpr std::array<std::string_view, 3> all{"start", "average", "range"};
};
template <>
struct Words<ItemSetting> {
    static constexpr std::array<std::string_view, 3> all{"people", "machine", "neutral"};
};
template <>
struct Words<DoorKind> {
    static constexpr std::array<std::string_view, 5> all{"explore", "quiz", "girls", "switchers", "near"};
};
template <>
struct Words<RouteKind> {
    static constexpr std::array<std::string_view, 4> all{"girls", "switchers", "hurdles", "money"};
};
template <>
struct Words<PageAction> {
    static constexpr std::array<std::string_view, 13> all{"none",     "bridge",     "quiz",             "explore", "explore-part-time", "near-information",
                                                          "near-bbl", "near-try-out", "near-short-course", "money",   "girls",             "list",    "profiles"};
};
template <>
struct Words<PageStatus> {
    static constexpr std::array<std::string_view, 4> all{"none", "current", "check", "ended"};
};
template <>
struct Words<Form> {
    static constexpr std::array<std::string_view, 8> all{"bol", "bbl", "full-time", "part-time", "dual", "third", "work", "course"};
};
template <>
struct Words<StationKind> {
    static constexpr std::array<std::string_view, 4> all{"level", "school", "short", "part"};
};
template <>
struct Words<ConditionFor> {
    static constexpr std::array<std::string_view, 5> all{"anyone", "few", "same-trade", "other-trade", "in-a-job"};
};
template <>
struct Words<StationGroup> {
    static constexpr std::array<std::string_view, 8> all{"none", "primary", "special", "vmbo", "havo-vwo", "mbo", "higher", "work"};
};
template <>
struct Words<WayKind> {
    static constexpr std::array<std::string_view, 6> all{"quickest", "learn-and-earn", "through", "stepwise", "further", "small"};
};
template <>
struct Words<LearnBy> {
    static constexpr std::array<std::string_view, 3> all{"work", "course", "school"};
};
template <>
struct Words<DoorWord> {
    static constexpr std::array<std::string_view, 2> all{"open", "extra"};
};
template <>
struct Words<OfferWish> {
    static constexpr std::array<std::string_view, 3> all{"earn", "free", "soon"};
};
template <>
struct Words<TimeUnit> {
    static constexpr std::array<std::string_view, 5> all{"hours", "days", "weeks", "months", "years"};
};
template <>
struct Words<OfferKind> {
    static constexpr std::array<std::string_view, 14> all{
        "programme",     "short-course", "bbl",       "try-out",     "open-day",       "workshop",      "company-visit",
        "girls-day",     "mentoring",    "information", "science-centre", "hybrid-centre", "fieldlab",
        "event"};
};
template <>
struct Words<Audience> {
    static constexpr std::array<std::string_view, 4> all{"everyone", "pupils", "girls", "switchers"};
};
template <>
struct Words<HitKind> {
    static constexpr std::array<std::string_view, 3> all{"profession", "offer", "page"};
};
template <>
struct Words<TextStep> {
    static constexpr std::array<std::string_view, 3> all{"normal", "large", "largest"};
};
template <>
struct Words<ThemeName> {
    static constexpr std::array<std::string_view, 3> all{"light", "evening", "contrast"};
};

/// The word for a value; empty for a number that is no value of the enumeration.
template <typename Value>
constexpr std::string_view word_of(Value value) {
    auto const position = static_cast<std::size_t>(value);
    return position < Words<Value>::all.size() ? Words<Value>::all[position] : std::string_view{};
}

/// The value for a word; nothing for any other text.
template <typename Value>
constexpr std::optional<Value> from_word(std::string_view word) {
    for (std::size_t i = 0; i < Words<Value>::all.size(); ++i)
        if (Words<Value>::all[i] == word) return static_cast<Value>(i);
    return std::nullopt;
}

}  // namespace sprank::store
