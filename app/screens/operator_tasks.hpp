#pragma once
#include <string_view>
#include <vector>

#include "screens/operator_overview.hpp"
#include "ui/widgets.hpp"

namespace sprank::screens {

/// What an operator can do: at the left of the page as long as all of it fits there; else above the rest, in two columns.
class OperatorTasks {
public:
    struct Action {
        std::string_view name, text, icon;
        OperatorMessage message;
        ui::ButtonKind kind = ui::ButtonKind::secondary;
    };

    /// The frame outlives it.
    OperatorTasks(Operator const&, OperatorFacts const&, ui::Frame&);
    bool beside() const { return beside_; }
    float width() const { return width_; }

    /// With the name of the house and the way out.
    void draw_side(std::vector<OperatorMessage>& done) const;
    /// Returns the height.
    float draw_grid(ui::Rect, std::vector<OperatorMessage>& done) const;

private:
    static constexpr float logo = 200, close = 88;
    float foot() const;

    ui::Frame& frame_;
    std::vector<Action> tasks_, ends_;
    float inset_ = 24, row_ = 84, width_ = 340;
    bool beside_ = false;
};

}  // namespace sprank::screens
