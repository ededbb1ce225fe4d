#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compile/report.hpp"

namespace sprank::compile {

struct YamlEntry;

/// A piece of YAML with the place where it stands. Every value is text; who reads it decides what it must be.
struct YamlNode {
    enum class Kind { nothing, text, list, map };
    Kind kind = Kind::nothing;
    std::string text;
    std::vector<YamlNode> items;
    std::vector<YamlEntry> entries;  ///< in the order of the file; a key stands once
    int line = 0, column = 0;        ///< 1-based

    /// The value of that key; null when there is none or this is no map.
    YamlNode const* find(std::string_view key) const;
};

struct YamlEntry {
    std::string key;
    int line = 0, column = 0;
    YamlNode value;
};

/// Reads one YAML document (at most 24 levels deep; no anchors, aliases or tags: a text may not grow while it is read). What is
/// wrong is reported in Dutch and gives nothing; a double key is reported and the first one counts. `first_line` is where the
/// text begins in its file.
std::optional<YamlNode> parse_yaml(std::string_view text, std::string const& file, Report&, int first_line = 1);

}  // namespace sprank::compile
