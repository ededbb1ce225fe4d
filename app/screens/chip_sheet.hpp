#pragma once
#include <cstdint>
#include <string_view>

#include "screens/flow.hpp"
#include "ui/widgets.hpp"

namespace sprank::screens {

/// Chips to switch on and off, in groups under headings: what is on has a tick. On a card; only measured when not drawn.
class ChipSheet {
public:
    ChipSheet(ui::Frame&, ui::Rect, bool draw);

    /// `name` is what tests and the tour call it.
    void heading(Key, std::string_view name = {});
    /// Sends the message when tapped. `icon` stands before the words of a chip that is off.
    void chip(std::string_view name, std::uint64_t number, std::string_view text, std::string_view icon, bool on, Message);
    /// From the top to the bottom of the last row.
    float used() const { return flow_.used(); }

private:
    ui::Frame& frame_;
    ui::Rect r_;
    bool draw_, empty_ = true;
    Flow flow_;
};

}  // namespace sprank::screens
