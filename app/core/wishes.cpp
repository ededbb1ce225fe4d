#include "core/wishes.hpp"

#include "core/filter.hpp"

namespace sprank {

WishesMet met(Catalogue const& catalogue, Filter wishes) {
    WishesMet result{filtered(catalogue, wishes), {}};
    auto const let_go = [&](Wish wish, bool set, auto forget) {
        if (!result.left.empty() || !set) return;
        forget();
        result.relaxed.push_back(wish);
        result.left = filtered(catalogue, wishes);
    };
    let_go(Wish::nearby, wishes.nearby.has_value(), [&] { wishes.nearby.reset(); });
    let_go(Wish::part_time, wishes.part_time, [&] { wishes.part_time = false; });
    let_go(Wish::surroundings, wishes.surroundings.has_value(), [&] { wishes.surroundings.reset(); });
    let_go(Wish::learning, wishes.learning.has_value(), [&] { wishes.learning.reset(); });
    let_go(Wish::in_parts, wishes.in_parts, [&] { wishes.in_parts = false; });
    let_go(Wish::level, wishes.level.has_value(), [&] { wishes.level.reset(); });
    let_go(Wish::without, !wishes.without.empty(), [&] { wishes.without.clear(); });
    return result;
}

}  // namespace sprank
