#pragma once
#include <filesystem>
#include <optional>
#include <string>

#include "shell/journey.hpp"
#include "shell/kiosk.hpp"

namespace sprank::shell {

/// A visitor made of text: taps with a finger, waits on a clock of its own, looks at what was recorded.
class JourneyPlayer {
public:
    /// The kiosk outlives the player; screenshots go into `folder`. `now_ms`: of the kiosk's clock, from where the player goes on.
    JourneyPlayer(Kiosk&, std::filesystem::path folder, std::int64_t now_ms = 1'000);
    std::int64_t now_ms() const { return now_ms_; }

    /// Does one thing. Returns what went wrong, in one sentence.
    std::optional<std::string> play(journey::Action const&);
    /// The words that stand on the screen now, for somebody who looks for the mistake.
    std::string seen() const;

private:
    using Complaint = std::optional<std::string>;
    Complaint on(journey::Tap const&);
    Complaint on(journey::Type const&);
    Complaint on(journey::Drag const&);
    Complaint on(journey::Wait const&);
    Complaint on(journey::Press const&);
    Complaint on(journey::Letters const&);
    Complaint on(journey::ScrollTo const&);
    Complaint on(journey::ExpectScreen const&);
    Complaint on(journey::ExpectText const&);
    Complaint on(journey::ExpectItem const&);
    Complaint on(journey::ExpectFresh const&);
    Complaint on(journey::Screenshot const&);
    Complaint on(journey::ChooseLanguage const&);
    Complaint on(journey::Resize const&);

    void frame(std::int64_t ms);
    void pass(std::int64_t ms);
    void finger(ui::Contact::Kind, ui::Point at_units);
    void tap_at(ui::Point at_units);
    void drag(ui::Point from, float units);
    ui::Item const* operable_item(std::string const& what) const;
    ui::Item const* visible_text(std::string const& text) const;

    Kiosk& kiosk_;
    std::filesystem::path folder_;
    std::int64_t now_ms_;
};

}  // namespace sprank::shell
