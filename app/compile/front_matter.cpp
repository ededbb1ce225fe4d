#include "compile/front_matter.hpp"

#include <algorithm>

#include "compile/suggestion.hpp"
#include "compile/text_measure.hpp"

namespace sprank::compile {
namespace {

/// Walks over the lines of a text and knows their numbers.
class Lines {
public:
    Lines(std::string_view text, int first_line) : rest_(text), number_(first_line - 1) {}

    bool next() {
        if (done_) return false;
        auto const end = rest_.find('\n');
        line_ = rest_.substr(0, end);
        done_ = end == std::string_view::npos;
        rest_.remove_prefix(done_ ? rest_.size() : end + 1);
        ++number_;
        return !done_ || !line_.empty();
    }
    std::string_view line() const { return line_; }
    std::string_view rest() const { return rest_; }
    int number() const { return number_; }

private:
    std::string_view rest_, line_;
    int number_;
    bool done_ = false;
};

/// The name in "## name"; empty when this is no such line.
std::string_view heading(std::string_view line) {
    if (!line.starts_with("##") || line.starts_with("###")) return {};
    return trimmed(line.substr(2));
}

bool is_list_mark(std::string_view line) { return line.starts_with("- ") || line.starts_with("* ") || line == "-" || line == "*"; }

void report_missing(std::vector<Section> const& sections, FrontMatter const& matter, std::string const& file,
                    std::span<std::string_view const> names, Report& report) {
    for (auto const name : names) {
        bool const there = std::any_of(sections.begin(), sections.end(), [&](auto const& section) { return section.name == name; });
        if (there) continue;
        report.error({file, matter.body_line, 0, std::string(name)}, "missing-section", "Dit deel ontbreekt.",
                     "Voeg een regel \"## " + std::string(name) + "\" toe met de tekst eronder.");
    }
}

}  // namespace

std::optional<FrontMatter> parse_front_matter(SourceText const& source, Report& report) {
    Lines lines(source.text, 1);
    if (!lines.next() || trimmed(lines.line()) != "---") {
        report.error({source.file, 1, 1, ""}, "front-matter-missing", "De velden bovenaan ontbreken.",
                     "Begin het bestand met een regel ---, dan de velden, dan weer een regel ---.");
        return std::nullopt;
    }
    auto const begin = lines.rest();
    while (lines.next()) {
        if (trimmed(lines.line()) != "---" || lines.line().starts_with(' ')) continue;
        auto const length = static_cast<std::size_t>(lines.line().data() - begin.data());
        FrontMatter matter;
        matter.fields = parse_yaml(begin.substr(0, length), source.file, report, 2);
        matter.body = std::string(lines.rest());
        matter.body_line = lines.number() + 1;
        return matter;
    }
    report.error({source.file, 1, 1, ""}, "front-matter-open", "De velden bovenaan zijn niet afgesloten.",
                 "Zet na de velden een regel met alleen ---.");
    return std::nullopt;
}

std::vector<Section> split_sections(FrontMatter const& matter, std::string const& file, std::span<std::string_view const> names,
                                    Report& report) {
    std::vector<Section> sections;
    bool told = false, keep = false;
    Lines lines(matter.body, matter.body_line);
    while (lines.next()) {
        auto const name = heading(lines.line());
        Where const where{file, lines.number(), 1, std::string(name)};
        if (!name.empty()) {
            bool const known = std::find(names.begin(), names.end(), name) != names.end();
            bool const twice = std::any_of(sections.begin(), sections.end(), [&](auto const& section) { return section.name == name; });
            if (!known) report.error(where, "unknown-section", "Dit deel kent Sprank niet.", suggestion(name, names, "Haal het weg."));
            if (twice) report.error(where, "double-section", "Dit deel staat er twee keer.", "Maak er één deel van.");
            keep = known && !twice;
            told = true;
            if (keep) sections.push_back({std::string(name), lines.number(), "", lines.number() + 1});
        } else if (keep) {
            sections.back().text += std::string(lines.line()) + "\n";
        } else if (!told && !trimmed(lines.line()).empty()) {
            report.error(where, "text-outside-section", "Deze tekst staat boven het eerste deel.",
                         "Zet hem onder een regel \"## " + std::string(names.front()) + "\" of een ander deel.");
            told = true;
        }
    }
    report_missing(sections, matter, file, names, report);
    return sections;
}

std::vector<LocatedText> list_lines(Section const& section, std::string const& file, Report& report) {
    std::vector<LocatedText> found;
    Lines lines(section.text, section.text_line);
    while (lines.next()) {
        auto const line = lines.line();
        Where const where{file, lines.number(), 1, section.name};
        if (trimmed(line).empty()) continue;
        if (is_list_mark(line)) {
            auto const text = trimmed(line.substr(1));
            if (text.empty())
                report.error(where, "empty-line", "Dit streepje heeft geen tekst.", "Schrijf er iets achter, of haal het weg.");
            if (!text.empty()) found.push_back({std::string(text), where});
        } else if (line.starts_with("  ") && !found.empty() && !is_list_mark(trimmed(line))) {
            found.back().text += " " + std::string(trimmed(line));
        } else {
            report.error(where, "not-a-list", "In dit deel hoort elke regel met een streepje te beginnen.",
                         "Schrijf \"- \" voor de tekst.");
        }
    }
    return found;
}

std::vector<TextBlock> text_blocks(std::string_view text, int first_line) {
    std::vector<TextBlock> blocks;
    bool begin = true;
    Lines lines(text, first_line);
    while (lines.next()) {
        auto line = trimmed(lines.line());
        bool const item = is_list_mark(line);
        if (item) line = trimmed(line.substr(1));
        if (line.empty()) {
            begin = true;
        } else if (begin || item) {
            blocks.push_back({std::string(line), lines.number(), item});
            begin = false;
        } else {
            blocks.back().text += " " + std::string(line);
        }
        begin = begin || lines.line().ends_with("  ");
    }
    return blocks;
}

}  // namespace sprank::compile
