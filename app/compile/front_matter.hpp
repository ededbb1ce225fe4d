#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "compile/content_folder.hpp"
#include "compile/field_reader.hpp"
#include "compile/yaml_tree.hpp"

namespace sprank::compile {

/// A Markdown file with fields between two lines "---" on top.
struct FrontMatter {
    std::optional<YamlNode> fields;  ///< nothing when they are no YAML; that has been reported
    std::string body;                ///< what comes after the second line
    int body_line = 0;               ///< line of the file where the body begins
};

/// Part of a body under a line "## name".
struct Section {
    std::string name;
    int heading_line = 0;
    std::string text;
    int text_line = 0;
};

/// Splits and reads the fields; nothing after reporting what is wrong with the lines "---". Broken fields still give the body.
std::optional<FrontMatter> parse_front_matter(SourceText const&, Report&);

/// Cuts the body at "## name". Reports unknown, double and missing names and text before the first one; gives what is known.
std::vector<Section> split_sections(FrontMatter const&, std::string const& file, std::span<std::string_view const> names, Report&);

/// The lines "- …" of a section; anything else in it is reported.
std::vector<LocatedText> list_lines(Section const&, std::string const& file, Report&);

/// A paragraph or a line of a list, on one line, and where it begins.
struct TextBlock {
    std::string text;
    int line = 0;
    bool item = false;  ///< of a list
};
/// Cuts a text as Markdown does: at blank lines, before "- " and after two spaces at the end of a line. Other line ends are only
/// how an editor's screen was wide; the mark of a list is left out.
std::vector<TextBlock> text_blocks(std::string_view text, int first_line);

}  // namespace sprank::compile
