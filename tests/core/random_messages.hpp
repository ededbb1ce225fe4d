#pragma once
#include "core/dice.hpp"
#include "core/effect.hpp"
#include "core/message.hpp"

namespace sprank {

/// Any message, with payloads that are right, nearly right and far out; time never runs back, from `now_ms` on.
/// Effects asked before come back as answers now and then, in any order, some of them never.
class RandomMessages {
public:
    RandomMessages(Catalogue const& catalogue, std::uint64_t seed) : catalogue_(catalogue), dice_(seed) {}
    Message next();
    /// An answer to this effect may be among the next messages.
    void asked(Effect const&);
    std::int64_t now_ms() const { return now_ms_; }

private:
    template <typename Typed>
    Typed index(std::size_t count);
    template <typename Choice>
    Choice choice(int count);
    Kept kept();
    Message answer();
    Message moving();
    Message browsing();
    Message onward();
    Message keeping();
    Message quiz();
    Message near();

    Catalogue const& catalogue_;
    Dice dice_;
    std::int64_t now_ms_ = 1'000;
    std::vector<Effect> open_;
    int sitting_ = 0;  ///< answers still to come without anything in between, so that a quiz comes to its end
};

}  // namespace sprank
