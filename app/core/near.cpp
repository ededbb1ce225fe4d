#include "core/near.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <numbers>

namespace sprank {

double distance_km(Position a, Position b) {
    constexpr double mean_earth_radius_km = 6371.0088;
    constexpr double radians = std::numbers::pi / 180;
    double const half_latitude = std::sin((b.latitude - a.latitude) * radians / 2);
    double const half_longitude = std::sin((b.longitude - a.longitude) * radians / 2);
    double const haversine = half_latitude * half_latitude + std::cos(a.latitude * radians) * std::cos(b.latitude * radians) *
                                                                 half_longitude * half_longitude;
    return 2 * mean_earth_radius_km * std::asin(std::sqrt(std::min(1.0, haversine)));
}

std::optional<Date> parse_date(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-' || std::ranges::count(iso, '-') != 2) return std::nullopt;
    auto const number = [iso](std::size_t from, std::size_t length) -> std::optional<int> {
        int value = 0;
        char const* const first = iso.data() + from;
        auto const [end, error] = std::from_chars(first, first + length, value);
        if (error != std::errc{} || end != first + length) return std::nullopt;
        return value;
    };
    auto const year = number(0, 4), month = number(5, 2), day = number(8, 2);
    if (!year || !month || !day) return std::nullopt;
    std::chrono::year_month_day const date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok()) return std::nullopt;
    return Date{*year, *month, *day};
}

std::string iso_date(Date date) {
    std::string text(10, '-');
    auto const digits = [&text](std::size_t from, std::size_t count, int value) {
        for (std::size_t i = count; i-- > 0; value /= 10) text[from + i] = static_cast<char>('0' + value % 10);
    };
    digits(0, 4, std::clamp(date.year, 0, 9999));
    digits(5, 2, std::clamp(date.month, 0, 99));
    digits(8, 2, std::clamp(date.day, 0, 99));
    return text;
}

bool earn_while_learning(Offer const& offer) { return offer.kind == OfferKind::bbl || offer.learning.find("bbl") != std::string::npos || offer.learning.find("dual") != std::string::npos; }

std::optional<Date> last_day(Offer const& offer) {
    std::optional<Date> last = offer.ends ? offer.ends : !offer.dates.empty() ? std::optional(offer.dates.back()) : offer.starts;
    if (offer.valid_until && (!last || *offer.valid_until < *last)) last = offer.valid_until;
    return last;
}

}  // namespace sprank
