#pragma once
#include <string>
#include <tl/expected.hpp>

namespace sprank {

/// What went wrong where the machine or the operator is to blame, in words for a person standing at the kiosk.
struct Failure {
    std::string code;  ///< short and stable, for a phone call: "DB-04"
    std::string text;  ///< one Dutch sentence: what happened and what to do
    friend bool operator==(Failure const&, Failure const&) = default;
};

/// A value or the reason why there is none. Never thrown; crosses levels as a value.
template <typename Value>
using Result = tl::expected<Value, Failure>;

}  // namespace sprank
