#include <algorithm>

#include "compile/quiz_report_render.hpp"
#include "core/escaped_html.hpp"

namespace sprank::compile {
namespace {

constexpr int label_width = 220, chart_width = 420, value_width = 90, bar_height = 13, gap = 9, top = 26;
constexpr std::string_view colours[] = {"#8A2D6B", "#1B5E8C"};

std::string number(double value) {
    auto text = decimal(value, 1);
    std::ranges::replace(text, ',', '.');
    return text;
}

double width_of(double value, double end) { return chart_width * std::clamp(end > 0 ? value / end : 0, 0.0, 1.0); }

std::string text_at(double x, double y, std::string_view anchor, std::string const& words) {
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + std::string(anchor) + "\">" + escaped_html(words) + "</text>";
}

std::string rectangle(double y, double width, std::string_view colour) {
    return "<rect x=\"" + number(label_width) + "\" y=\"" + number(y) + "\" width=\"" + number(width) + "\" height=\"" + number(bar_height) +
           "\" fill=\"" + std::string(colour) + "\"/>";
}

}  // namespace

std::string bar_chart(std::string const& title, std::vector<Bar> const& bars, double end, std::vector<Mark> const& marks, std::string (*say)(double)) {
    std::string inside;
    double y = top;
    for (auto const& bar : bars) {
        inside += text_at(label_width - 8, y + bar_height - 2, "end", bar.label);
        for (std::size_t i = 0; i < bar.values.size(); ++i) {
            double const width = width_of(bar.values[i], end);
            inside += rectangle(y, width, colours[i % std::size(colours)]);
            inside += text_at(label_width + width + 6, y + bar_height - 2, "start", say(bar.values[i]));
            y += bar_height;
        }
        y += gap;
    }
    for (auto const& mark : marks) {
        double const x = label_width + width_of(mark.at, end);
        inside += "<line x1=\"" + number(x) + "\" x2=\"" + number(x) + "\" y1=\"" + number(top - 4) + "\" y2=\"" + number(y) +
                  "\" stroke=\"#0F2430\" stroke-dasharray=\"4 3\"/>" + text_at(x, top - 10, "middle", mark.label);
    }
    int const width = label_width + chart_width + value_width;
    return "<svg role=\"img\" aria-label=\"" + escaped_html(title) + "\" width=\"" + std::to_string(width) + "\" height=\"" + number(y) +
           "\" viewBox=\"0 0 " + std::to_string(width) + " " + number(y) + "\">" + inside + "</svg>\n";
}

}  // namespace sprank::compile
