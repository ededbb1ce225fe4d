#include "compile/yaml_tree.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <array>
#include <sstream>
#include <utility>

#include "compile/text_measure.hpp"

namespace sprank::compile {
namespace {

constexpr std::size_t deepest = 24;
constexpr std::size_t most_entries = 1000;  ///< of one map: double keys are looked for one by one

/// Leaves the parser from inside; never leaves this file.
struct Refused {
    Where where;
    std::string_view rule, found, advice;
};

/// Builds our tree from yaml-cpp's events. Its own Node is not used: it forgets where keys stand, accepts double keys and
/// follows aliases.
class TreeBuilder final : public YAML::EventHandler {
public:
    TreeBuilder(std::string_view text, std::string const& file, int first_line, Report& report)
        : text_(text), file_(file), first_line_(first_line), report_(report) {}

    YamlNode root;

    /// yaml-cpp takes a quote that is never closed for closed at the end of the text.
    void check_last_quote() const {
        if (last_quoted_ && !end_of_quote()) throw open_quote();
    }
    /// After a failure: a text in quotes that went on on the next line is the likely cause, and stands earlier.
    std::optional<Refused> quote_to_blame() const {
        if (!last_quoted_) return std::nullopt;
        auto const begin = static_cast<std::size_t>(last_quoted_->pos);
        auto const end = end_of_quote();
        if (end && text_.substr(begin, *end - begin).find('\n') == std::string_view::npos) return std::nullopt;
        return open_quote();
    }

    void OnDocumentStart(YAML::Mark const&) override {}
    void OnDocumentEnd() override {}
    void OnNull(YAML::Mark const& mark, YAML::anchor_t anchor) override { value(mark, "", anchor, {}, YamlNode::Kind::nothing); }
    void OnAlias(YAML::Mark const& mark, YAML::anchor_t) override { refuse_alias(mark); }
    void OnScalar(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor, std::string const& text) override {
        if (tag == "!") last_quoted_ = mark;
        value(mark, tag, anchor, text, YamlNode::Kind::text);
    }
    void OnSequenceStart(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override {
        open(mark, tag, anchor, YamlNode::Kind::list);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override {
        open(mark, tag, anchor, YamlNode::Kind::map);
    }
    void OnMapEnd() override { close(); }

private:
    struct Open {
        YamlNode node;
        bool key_read = false;
        std::string key;
        int key_line = 0, key_column = 0;
    };

    Where where(YAML::Mark const& mark, std::string field = "") const {
        return {file_, mark.line + first_line_, column_of(mark), std::move(field)};
    }

    /// In characters; yaml-cpp counts bytes. Far to the right nobody counts.
    int column_of(YAML::Mark const& mark) const {
        auto const pos = static_cast<std::size_t>(mark.pos);
        if (mark.column <= 0 || mark.column > 1000 || pos > text_.size() || pos < static_cast<std::size_t>(mark.column))
            return mark.column + 1;
        auto const line = text_.substr(pos - static_cast<std::size_t>(mark.column), static_cast<std::size_t>(mark.column));
        return line_and_column(line, line.size()).column;
    }

    Refused open_quote() const {
        return {where(*last_quoted_), "yaml-syntax", "Een aanhalingsteken is niet gesloten.",
                "Zet aan het eind van de tekst weer een aanhalingsteken."};
    }

    /// Where the last text in quotes ends; nothing when it never does.
    std::optional<std::size_t> end_of_quote() const {
        auto const open = static_cast<std::size_t>(last_quoted_->pos);
        if (open >= text_.size()) return open;
        char const quote = text_[open];
        if (quote != '"' && quote != '\'') return open;
        for (auto i = open + 1; i < text_.size(); ++i) {
            if (quote == '"' && text_[i] == '\\') {
                ++i;
            } else if (text_[i] == quote) {
                if (quote == '"' || i + 1 >= text_.size() || text_[i + 1] != '\'') return i;
                ++i;
            }
        }
        return std::nullopt;
    }

    [[noreturn]] void refuse_alias(YAML::Mark const& mark) const {
        throw Refused{where(mark), "yaml-alias", "Een * of & aan het begin heeft hier een bijzondere betekenis.",
                      "Zet de tekst tussen aanhalingstekens."};
    }

    void check_plain(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor) const {
        if (anchor != 0) refuse_alias(mark);
        if (!tag.empty() && tag != "?" && tag != "!") {
            throw Refused{where(mark), "yaml-tag", "Een ! aan het begin heeft hier een bijzondere betekenis.",
                          "Zet de tekst tussen aanhalingstekens."};
        }
    }

    void value(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor, std::string const& text, YamlNode::Kind kind) {
        check_plain(mark, tag, anchor);
        if (!stack_.empty() && stack_.back().node.kind == YamlNode::Kind::map && !stack_.back().key_read) {
            auto& parent = stack_.back();
            parent.key_read = true;
            parent.key = text;
            parent.key_line = mark.line + first_line_;
            parent.key_column = column_of(mark);
            return;
        }
        YamlNode node;
        node.kind = kind;
        node.text = text;
        node.line = mark.line + first_line_;
        node.column = column_of(mark);
        if (kind == YamlNode::Kind::nothing && !stack_.empty() && stack_.back().node.kind == YamlNode::Kind::map) {
            node.line = stack_.back().key_line;  // what is not there stands nowhere: its name does
            node.column = stack_.back().key_column;
        }
        attach(std::move(node));
    }

    void open(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor, YamlNode::Kind kind) {
        check_plain(mark, tag, anchor);
        if (stack_.size() >= deepest) {
            throw Refused{where(mark), "yaml-too-deep", "Hier zitten te veel lijsten in elkaar.", "Haal haken of inspringingen weg."};
        }
        if (!stack_.empty() && stack_.back().node.kind == YamlNode::Kind::map && !stack_.back().key_read) {
            throw Refused{where(mark), "yaml-syntax", "Hier staat een lijst op de plek van een naam.",
                          "Schrijf \"naam: waarde\". Zet een tekst met { of [ tussen aanhalingstekens."};
        }
        Open opened;
        opened.node.kind = kind;
        opened.node.line = mark.line + first_line_;
        opened.node.column = column_of(mark);
        stack_.push_back(std::move(opened));
    }

    void close() {
        auto node = std::move(stack_.back().node);
        stack_.pop_back();
        attach(std::move(node));
    }

    void attach(YamlNode node) {
        if (stack_.empty()) {
            root = std::move(node);
            return;
        }
        auto& parent = stack_.back();
        if (parent.node.kind == YamlNode::Kind::list) {
            parent.node.items.push_back(std::move(node));
            return;
        }
        parent.key_read = false;
        if (auto const* const first = parent.node.find(parent.key)) {
            report_.error({file_, parent.key_line, parent.key_column, parent.key}, "yaml-double-key",
                          "Dit staat er twee keer, ook al bij regel " + std::to_string(first->line) + ".", "Laat er één staan.");
            return;
        }
        if (parent.node.entries.size() >= most_entries) {
            throw Refused{{file_, parent.key_line, parent.key_column, ""},
                          "yaml-too-many",
                          "Hier staan meer dan duizend namen onder elkaar.",
                          "Haal er weg die niet nodig zijn."};
        }
        parent.node.entries.push_back({std::move(parent.key), parent.key_line, parent.key_column, std::move(node)});
    }

    std::string_view text_;
    std::string const& file_;
    int first_line_;
    Report& report_;
    std::vector<Open> stack_;
    std::optional<YAML::Mark> last_quoted_;
};

/// What yaml-cpp says, in an editor's words. Found by a piece of the English message, the first that fits.
struct Translation {
    std::string_view message, found, advice;
};
constexpr std::string_view quote_advice = "Zet de tekst tussen aanhalingstekens.";
constexpr std::array translations{
    Translation{"end of map not found", "De inspringing klopt hier niet.", "Zet namen die bij elkaar horen precies onder elkaar."},
    Translation{"end of sequence not found", "De inspringing klopt hier niet.", "Zet de streepjes van een lijst precies onder elkaar."},
    Translation{"end of map flow", "Een accolade { is niet gesloten, of er ontbreekt een komma.", "Sluit hem met }."},
    Translation{"end of sequence flow", "Een haak [ is niet gesloten, of er ontbreekt een komma.", "Sluit hem met ]."},
    Translation{"illegal map value", "Een dubbele punt staat op een plek waar dat niet kan, of de inspringing klopt niet.", quote_advice},
    Translation{"illegal flow end", "Hier staat een haak of accolade te veel.", "Haal hem weg."},
    Translation{"illegal block entry", "Een streepje (-) staat op een plek waar dat niet kan.",
                "Begin de lijst op een nieuwe regel, met spaties ervoor."},
    Translation{"illegal map key", "Hier kan geen nieuwe naam beginnen.", "Kijk naar de inspringing van deze regel."},
    Translation{"illegal EOF in scalar", "Een aanhalingsteken is niet gesloten.",
                "Zet aan het eind van de tekst weer een aanhalingsteken."},
    Translation{"illegal document indicator", "Een aanhalingsteken is niet gesloten.",
                "Zet aan het eind van de tekst weer een aanhalingsteken."},
    Translation{"illegal character in scalar", "Een aanhalingsteken is niet gesloten.",
                "Zet aan het eind van de tekst weer een aanhalingsteken."},
    Translation{"unknown escape", "Een \\ in een tekst heeft een bijzondere betekenis.", "Schrijf \\\\ of laat hem weg."},
    Translation{"unknown token", "Een tekst kan niet met dit teken beginnen.", quote_advice},
    Translation{"alias", "Een * of & aan het begin heeft hier een bijzondere betekenis.", quote_advice},
    Translation{"anchor", "Een * of & aan het begin heeft hier een bijzondere betekenis.", quote_advice},
    Translation{"tag", "Een ! aan het begin heeft hier een bijzondere betekenis.", quote_advice},
};
constexpr Translation anything_else{"", "Dit is geen geldige YAML.", "Kijk naar haken, aanhalingstekens en inspringing op deze regel."};

Translation translation_of(std::string_view message) {
    for (auto const& translation : translations) {
        if (message.find(translation.message) != std::string_view::npos) return translation;
    }
    return anything_else;
}

/// Reports every line with a tab; gives the text with spaces in their place, so that the rest can be read.
std::string without_tabs(std::string_view text, std::string const& file, Report& report, int first_line, bool& any) {
    std::string clean(text);
    int line = first_line, last_told = 0;
    std::size_t line_start = 0;
    for (std::size_t i = 0; i < clean.size(); ++i) {
        if (clean[i] == '\n') {
            ++line;
            line_start = i + 1;
        }
        if (clean[i] != '\t') continue;
        clean[i] = ' ';
        any = true;
        if (std::exchange(last_told, line) == line) continue;
        report.error({file, line, static_cast<int>(i - line_start) + 1, ""}, "yaml-tab", "Hier staat een tab.",
                     "Gebruik spaties om in te springen.");
    }
    return clean;
}

/// True when a second document follows: a line "---" in the middle of the file.
bool more_follows(YAML::Parser& parser) {
    class Nothing final : public YAML::EventHandler {
        void OnDocumentStart(YAML::Mark const&) override {}
        void OnDocumentEnd() override {}
        void OnNull(YAML::Mark const&, YAML::anchor_t) override {}
        void OnAlias(YAML::Mark const&, YAML::anchor_t) override {}
        void OnScalar(YAML::Mark const&, std::string const&, YAML::anchor_t, std::string const&) override {}
        void OnSequenceStart(YAML::Mark const&, std::string const&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
        void OnSequenceEnd() override {}
        void OnMapStart(YAML::Mark const&, std::string const&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
        void OnMapEnd() override {}
    } nothing;
    return parser.HandleNextDocument(nothing);
}

}  // namespace

YamlNode const* YamlNode::find(std::string_view key) const {
    for (auto const& entry : entries) {
        if (entry.key == key) return &entry.value;
    }
    return nullptr;
}

std::optional<YamlNode> parse_yaml(std::string_view text, std::string const& file, Report& report, int first_line) {
    bool tabs = false;
    auto const clean = without_tabs(text, file, report, first_line, tabs);
    std::istringstream stream(clean);
    TreeBuilder builder(clean, file, first_line, report);
    try {
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        builder.check_last_quote();
        if (more_follows(parser)) {
            report.error({file, first_line, 1, ""}, "yaml-syntax", "In dit bestand staat een regel met alleen ---.", "Haal die regel weg.");
        }
        return std::move(builder.root);
    } catch (Refused const& refused) {
        report.error(refused.where, refused.rule, std::string(refused.found), std::string(refused.advice));
    } catch (YAML::Exception const& exception) {
        if (tabs) return std::nullopt;  // the tab is the cause, and told
        if (auto const cause = builder.quote_to_blame()) {
            report.error(cause->where, cause->rule, std::string(cause->found), std::string(cause->advice));
            return std::nullopt;
        }
        auto const [message, found, advice] = translation_of(exception.msg);
        bool const nowhere = exception.mark.line < 0;
        report.error({file, nowhere ? first_line : exception.mark.line + first_line, nowhere ? 0 : exception.mark.column + 1, ""},
                     "yaml-syntax", std::string(found), std::string(advice));
    } catch (std::exception const&) {
        report.error({file, first_line, 0, ""}, "yaml-syntax", std::string(anything_else.found), std::string(anything_else.advice));
    }
    return std::nullopt;
}

}  // namespace sprank::compile
