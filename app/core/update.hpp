#pragma once
#include "core/effect.hpp"
#include "core/message.hpp"
#include "core/session.hpp"

namespace sprank {

struct Updated {
    Session session;
    Effects effects;
};

/// What `update` may know beside the visitor: all content and what the operator set. Both outlive every call.
struct Context {
    Catalogue const& catalogue;
    Settings const& settings;
    Place const& home_place;  ///< where the kiosk stands
    std::optional<Date> today;  ///< nothing when the clock is not trusted
};

/// The whole behaviour of the kiosk. Pure: the same inputs give the same session and effects; never fails: a message that does
/// not fit the present screen changes nothing but the visitor's last activity.
Updated update(Context const&, Session, Message const&);

/// Milliseconds of monotonic time at which something will change by itself (countdown, reset, toast); nothing: never.
std::optional<std::int64_t> next_deadline_ms(Settings const&, Session const&);

/// Whole seconds left in the countdown, for the screen; 0 when it is not running.
int countdown_left(Settings const&, Session const&, std::int64_t now_ms);

}  // namespace sprank
