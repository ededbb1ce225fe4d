#include "compile/field_reader.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "compile/suggestion.hpp"
#include "compile/text_measure.hpp"

namespace sprank::compile {
namespace {

/// A number as an editor writes it: no decimals when there are none.
std::string in_words(double number) {
    if (number == std::floor(number) && std::abs(number) < 1e9) return std::to_string(static_cast<long long>(number));
    auto text = std::to_string(number);
    text.erase(text.find_last_not_of('0') + 1);
    return text;
}

std::string between(double least, double most) { return "tussen " + in_words(least) + " en " + in_words(most); }

}  // namespace

std::optional<double> parse_number(std::string_view text) {
    std::string plain(trimmed(text));
    if (auto const comma = plain.find(','); comma != std::string::npos && plain.find('.') == std::string::npos) plain[comma] = '.';
    double number = 0;
    auto const* const end = plain.data() + plain.size();
    auto const [stopped, error] = std::from_chars(plain.data(), end, number, std::chars_format::fixed);
    if (plain.empty() || error != std::errc{} || stopped != end || !std::isfinite(number)) return std::nullopt;
    return number;
}

FieldReader::FieldReader(YamlNode const& map, std::string file, std::string path, Report& report)
    : map_(map), file_(std::move(file)), path_(std::move(path)), report_(report), sound_(map.kind == YamlNode::Kind::map) {
    if (sound_) return;
    auto place = where();
    if (map.kind == YamlNode::Kind::nothing) {
        report_.error(place, "empty", "Hier staat nog niets.", "Vul de velden in, elk als \"naam: waarde\".");
    } else {
        report_.error(place, "wrong-kind", "Hier horen velden te staan, elk als \"naam: waarde\".", "Schrijf het zoals in de voorbeelden.");
    }
}

Where FieldReader::where(std::string_view key) const {
    if (!key.empty()) {
        if (auto const* const found = map_.find(key)) return at(*found, key);
        return {file_, std::max(map_.line, 1), std::max(map_.column, 1), path_ + std::string(key)};
    }
    auto field = path_;
    if (field.ends_with('.')) field.pop_back();
    return {file_, std::max(map_.line, 1), std::max(map_.column, 1), field};
}

Where FieldReader::at(YamlNode const& node, std::string_view key) const {
    return {file_, node.line, node.column, path_ + std::string(key)};
}

bool FieldReader::has(std::string_view key) {
    asked_.emplace_back(key);
    return map_.find(key) != nullptr;
}

YamlNode const* FieldReader::node(std::string_view key, Need need) {
    asked_.emplace_back(key);
    auto const* const found = map_.find(key);
    if (found == nullptr) {
        if (need == Need::required && sound_) {
            report_.error(where(key), "missing-field", "Dit veld ontbreekt.", "Voeg het toe: \"" + std::string(key) + ": …\".");
        }
        return nullptr;
    }
    if (found->kind == YamlNode::Kind::nothing) {
        report_.error(at(*found, key), "empty-field", "Dit veld is leeg.",
                      need == Need::required ? "Vul het in." : "Vul het in, of haal de regel weg.");
        return nullptr;
    }
    return found;
}

std::optional<LocatedText> FieldReader::text_of(YamlNode const& node, std::string_view key) const {
    if (node.kind == YamlNode::Kind::list || node.kind == YamlNode::Kind::map) {
        report_.error(at(node, key), "wrong-kind", "Hier hoort één tekst te staan, geen lijst.",
                      "Schrijf één waarde. Zet een tekst met { of [ of : tussen aanhalingstekens.");
        return std::nullopt;
    }
    std::string text(trimmed(node.text));
    if (text.empty()) {
        report_.error(at(node, key), "empty-field", "Dit veld is leeg.", "Vul het in.");
        return std::nullopt;
    }
    return LocatedText{std::move(text), at(node, key)};
}

std::optional<LocatedText> FieldReader::text(std::string_view key, Need need) {
    auto const* const found = node(key, need);
    return found != nullptr ? text_of(*found, key) : std::nullopt;
}

std::optional<double> FieldReader::number(std::string_view key, double least, double most, Need need) {
    auto const found = text(key, need);
    if (!found) return std::nullopt;
    auto const value = parse_number(found->text);
    if (!value) {
        report_.error(found->where, "not-a-number", in_quotes(found->text) + " is geen getal.",
                      "Schrijf een getal " + between(least, most) + ".");
        return std::nullopt;
    }
    if (*value < least || *value > most) {
        report_.error(found->where, "out-of-range", "Het getal " + in_quotes(found->text) + " kan hier niet.",
                      "Schrijf een getal " + between(least, most) + ".");
        return std::nullopt;
    }
    return value;
}

std::optional<int> FieldReader::integer(std::string_view key, int least, int most, Need need) {
    auto const value = number(key, least, most, need);
    if (!value) return std::nullopt;
    if (*value != std::floor(*value)) {
        report_.error(where(key), "not-a-number", "Hier hoort een heel getal te staan.", "Schrijf een getal " + between(least, most) + ".");
        return std::nullopt;
    }
    return static_cast<int>(*value);
}

std::optional<bool> FieldReader::yes_or_no(std::string_view key, Need need) {
    static constexpr std::pair<std::string_view, bool> words[] = {{"true", true}, {"false", false}};
    return choice(key, words, need);
}

std::vector<LocatedText> FieldReader::texts(std::string_view key, Need need) {
    std::vector<LocatedText> values;
    auto const* const found = node(key, need);
    if (found == nullptr) return values;
    if (found->kind != YamlNode::Kind::list) {
        report_.error(at(*found, key), "not-a-list", "Hier hoort een lijst te staan.", "Schrijf hem tussen haken: [een, twee].");
        return values;
    }
    for (auto const& item : found->items) {
        auto value = text_of(item, key);
        if (!value) continue;
        bool const twice = std::any_of(values.begin(), values.end(), [&](auto const& other) { return other.text == value->text; });
        if (twice) {
            report_.error(value->where, "double-value", in_quotes(value->text) + " staat twee keer in de lijst.", "Laat er één staan.");
            continue;
        }
        values.push_back(std::move(*value));
    }
    return values;
}

std::vector<FieldReader> FieldReader::maps(std::string_view key, Need need) {
    std::vector<FieldReader> readers;
    auto const* const found = node(key, need);
    if (found == nullptr) return readers;
    if (found->kind != YamlNode::Kind::list) {
        report_.error(at(*found, key), "not-a-list", "Hier hoort een lijst te staan.",
                      "Begin elke regel met een streepje: - {naam: waarde}.");
        return readers;
    }
    for (std::size_t i = 0; i < found->items.size(); ++i) {
        FieldReader reader(found->items[i], file_, path_ + std::string(key) + "[" + std::to_string(i + 1) + "].", report_);
        if (reader.sound()) readers.push_back(std::move(reader));
    }
    return readers;
}

std::optional<FieldReader> FieldReader::map(std::string_view key, Need need) {
    auto const* const found = node(key, need);
    if (found == nullptr) return std::nullopt;
    FieldReader inner(*found, file_, path_ + std::string(key) + ".", report_);
    if (!inner.sound()) return std::nullopt;
    return inner;
}

void FieldReader::finish() const {
    std::vector<std::string_view> open;
    for (auto const& name : asked_) {
        if (map_.find(name) == nullptr) open.push_back(name);
    }
    std::vector<std::string_view> const all(asked_.begin(), asked_.end());
    for (auto const& entry : map_.entries) {
        if (std::find(asked_.begin(), asked_.end(), entry.key) != asked_.end()) continue;
        auto const meant = nearest(entry.key, open);
        report_.error({file_, entry.line, entry.column, path_ + entry.key}, "unknown-field", "Dit veld kent Sprank niet.",
                      meant.empty() ? suggestion(entry.key, all, "Haal het weg.") : "Bedoel je \"" + std::string(meant) + "\"?");
    }
}

void FieldReader::report_unknown_word(LocatedText const& word, std::span<std::string_view const> known) const {
    report_.error(word.where, "unknown-word", in_quotes(word.text) + " kan hier niet.", suggestion(word.text, known, "Haal het weg."));
}

}  // namespace sprank::compile
