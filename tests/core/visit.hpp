#pragma once
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "core/sample_catalogue.hpp"
#include "core/update.hpp"

namespace sprank {

/// One visitor at the sample kiosk: says messages one after the other and keeps what became of the session.
class Visit {
public:
    explicit Visit(Settings settings = {}, Catalogue const& catalogue = sample_catalogue())
        : settings_(std::move(settings)), context_{catalogue, settings_, sample_home(), Date{2026, 11, 22}},
          session(fresh_session(catalogue, settings_)) {}
    Visit(Visit const&) = delete;
    Visit& operator=(Visit const&) = delete;

    /// What the kiosk asks of the shell because of this message.
    Effects say(Message const& message) {
        Updated updated = update(context_, std::move(session), message);
        session = std::move(updated.session);
        return std::move(updated.effects);
    }
    /// Wakes the kiosk at that time, as a finger does.
    void arrive(std::int64_t now_ms = 1000) {
        say(AttractTouched{});
        say(Touched{now_ms});
    }
    template <typename Wanted>
    Wanted const& on() const {
        REQUIRE(std::holds_alternative<Wanted>(session.screen));
        return std::get<Wanted>(session.screen);
    }
    std::string_view where() const { return screen_name(session.screen); }
    void type(std::string_view letters) {
        for (char const letter : letters) say(LetterTyped{std::string(1, letter)});
    }
    Context const& context() const { return context_; }
    Catalogue const& catalogue() const { return context_.catalogue; }
    Settings const& settings() const { return settings_; }

private:
    Settings settings_;
    Context context_;

public:
    Session session;
};

/// The one effect of a kind among these; fails the test when there is none or more than one.
template <typename Wanted>
Wanted only(Effects const& effects) {
    REQUIRE(effects.size() == 1);
    REQUIRE(std::holds_alternative<Wanted>(effects.front()));
    return std::get<Wanted>(effects.front());
}

/// Index of a thing of the sample by its id.
inline ProfessionIndex profession(std::string_view id) { return sample_catalogue().find_profession(id).value(); }
inline WorldIndex world(std::string_view id) { return sample_catalogue().find_world(id).value(); }
inline LevelIndex level(std::string_view id) { return sample_catalogue().find_level(id).value(); }

}  // namespace sprank
