#include "compile/time_span.hpp"

#include <doctest/doctest.h>

using namespace sprank;
using compile::parse_time_span;

TEST_CASE("an editor writes how long something takes as people say it") {
    CHECK(parse_time_span("2 jaar") == TimeSpan{2, 2, TimeUnit::years});
    CHECK(parse_time_span("2-3 jaar") == TimeSpan{2, 3, TimeUnit::years});
    CHECK(parse_time_span("2 tot 3 jaar") == TimeSpan{2, 3, TimeUnit::years});
    CHECK(parse_time_span("1,5 jaar") == TimeSpan{18, 18, TimeUnit::months});
    CHECK(parse_time_span("1 dag") == TimeSpan{1, 1, TimeUnit::days});
    CHECK(parse_time_span("10 weken") == TimeSpan{10, 10, TimeUnit::weeks});
    CHECK(parse_time_span(" 36 uur ") == TimeSpan{36, 36, TimeUnit::hours});
}

TEST_CASE("what is no time is no time") {
    for (char const* const text : {"", "jaar", "2", "2jaar", "-1 jaar", "0 weken", "3-2 jaar", "half jaar", "1,5 dag", "2 semesters", "99999 jaar", "1e3 jaar x", "nan jaar", "2--3 jaar"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_time_span(text).has_value());
    }
}
