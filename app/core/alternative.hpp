#pragma once
#include <type_traits>
#include <variant>

namespace sprank {

template <typename Type, typename Variant>
inline constexpr bool is_alternative = false;
template <typename Type, typename... Alternatives>
inline constexpr bool is_alternative<Type, std::variant<Alternatives...>> = (std::is_same_v<Type, Alternatives> || ...);

/// One of the types that a variant can hold, also as a reference.
template <typename Type, typename Variant>
concept AlternativeOf = is_alternative<std::remove_cvref_t<Type>, Variant>;

}  // namespace sprank
