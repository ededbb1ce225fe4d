#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compile/yaml_tree.hpp"
#include "store/enum_words.hpp"

namespace sprank::compile {

/// A text and the place where it stands.
struct LocatedText {
    std::string text;
    Where where;
};

enum class Need { required, optional };

/// Hands out the fields of one YAML map and reports what is missing, of the wrong kind or left over. Every getter reports what it
/// does not like and gives nothing. Refers to the node and the report: they must outlive it.
class FieldReader {
public:
    /// `path` stands before every field name in problems: "pay." for the map under pay.
    FieldReader(YamlNode const& map, std::string file, std::string path, Report&);

    /// True when this is a map at all; else that has been reported.
    bool sound() const { return sound_; }
    Report& report() const { return report_; }
    std::string const& file() const { return file_; }
    YamlNode const& map_node() const { return map_; }

    /// Is the field written down at all, be it empty?
    bool has(std::string_view key);
    YamlNode const* node(std::string_view key, Need = Need::required);
    std::optional<LocatedText> text(std::string_view key, Need = Need::required);
    std::optional<double> number(std::string_view key, double least, double most, Need = Need::required);
    std::optional<int> integer(std::string_view key, int least, int most, Need = Need::required);
    std::optional<bool> yes_or_no(std::string_view key, Need = Need::required);
    /// A list of texts; doubles are reported.
    std::vector<LocatedText> texts(std::string_view key, Need = Need::required);
    /// A map inside; nothing when it is missing or no map.
    std::optional<FieldReader> map(std::string_view key, Need = Need::required);

    /// A list of maps; each reader must be finished by itself.
    std::vector<FieldReader> maps(std::string_view key, Need = Need::required);

    /// One of a fixed set of words.
    template <typename Value, std::size_t Count>
    std::optional<Value> choice(std::string_view key, std::pair<std::string_view, Value> const (&choices)[Count],
                                Need need = Need::required) {
        auto const found = text(key, need);
        return found ? chosen(*found, choices) : std::nullopt;
    }
    /// A value of an enumeration, by its word.
    template <typename Value>
    std::optional<Value> choice(std::string_view key, Need need = Need::required) {
        auto const found = text(key, need);
        return found ? value_of<Value>(*found) : std::nullopt;
    }
    template <typename Value>
    std::vector<Value> choices(std::string_view key, Need need = Need::required) {
        std::vector<Value> values;
        for (auto const& word : texts(key, need)) {
            if (auto const value = value_of<Value>(word)) values.push_back(*value);
        }
        return values;
    }

    /// Reports every field that nobody asked for, with "Bedoel je …?".
    void finish() const;
    /// Where the map itself stands, or its field when there is one by that name.
    Where where(std::string_view key = "") const;
    /// The text of a node that must be one; for lists and maps read by hand.
    std::optional<LocatedText> text_of(YamlNode const&, std::string_view key) const;

private:
    template <typename Value, std::size_t Count>
    std::optional<Value> chosen(LocatedText const& word, std::pair<std::string_view, Value> const (&choices)[Count]) const {
        std::vector<std::string_view> words;
        for (auto const& [name, value] : choices) {
            if (name == word.text) return value;
            words.push_back(name);
        }
        report_unknown_word(word, words);
        return std::nullopt;
    }
    template <typename Value>
    std::optional<Value> value_of(LocatedText const& word) const {
        auto const value = store::from_word<Value>(word.text);
        if (!value) report_unknown_word(word, store::Words<Value>::all);
        return value;
    }
    void report_unknown_word(LocatedText const&, std::span<std::string_view const> known) const;
    Where at(YamlNode const&, std::string_view key) const;

    YamlNode const& map_;
    std::string file_, path_;
    Report& report_;
    std::vector<std::string> asked_;
    bool sound_;
};

/// "3", "2,5" or "2.5" as a number; nothing for anything else.
std::optional<double> parse_number(std::string_view);

}  // namespace sprank::compile
