#include "import/json_tree.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "import/plain_text.hpp"

namespace sprank::import {
namespace {

struct Shape {
    int deepest = 0;
    std::size_t values = 1;
};

/// How deep and how many, before anything is built. Exact for JSON; what is none, the parser refuses anyhow.
Shape shape_of(std::string_view text) {
    Shape shape;
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char const c = text[i];
        if (quoted) {
            if (c == '\\') ++i;
            if (c == '"') quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            shape.deepest = std::max(shape.deepest, ++depth);
            ++shape.values;
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (c == ',' || c == ':') {
            ++shape.values;
        }
    }
    return shape;
}

std::size_t line_of(std::string_view text, std::size_t byte) {
    return static_cast<std::size_t>(
        std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min(byte, text.size())), '\n'));
}

bool is_english(std::string_view language) { return lowered(language.substr(0, 2)) == "en"; }
bool is_dutch(std::string_view language) { return language.empty() || lowered(language.substr(0, 2)) == "nl"; }

/// Puts a text where its language says, unless there is one already.
void put(TwoLanguages& found, std::string& other, std::string_view language, std::string text) {
    auto& place = is_dutch(language) ? found.dutch : is_english(language) ? found.english : other;
    if (place.empty()) place = std::move(text);
}

void collect(Json const& value, TwoLanguages& found, std::string& other) {
    if (value.is_string() || value.is_number()) {
        put(found, other, "", scalar(value));
    } else if (value.is_object()) {
        auto const& text = member(value, {"value", "@value"});
        if (!text.is_null()) {
            put(found, other, scalar(member(value, {"language", "@language"})), scalar(text));
            return;
        }
        for (auto const name : {"nl", "nl-NL", "nl_NL", "en", "en-GB", "en-US"}) {
            if (auto words = scalar(value, name); !words.empty()) put(found, other, name, std::move(words));
        }
    }
}

Json const nothing;

}  // namespace

std::optional<Json> read_json(std::string_view text, std::string const& place, int first_line, Complaints& complaints) {
    auto const shape = shape_of(text);
    if (shape.deepest > deepest_json) {
        complaints.add(place, "In dit bestand zitten te veel lijsten in elkaar.", "Vraag de maker om een gewone uitvoer.");
        return std::nullopt;
    }
    if (shape.values > most_json_values) {
        complaints.add(place, "Er staat te veel in dit bestand.", "Deel het op in meer bestanden.");
        return std::nullopt;
    }
    try {
        return Json::parse(text);
    } catch (Json::parse_error const& error) {
        auto const line = static_cast<std::size_t>(first_line) + line_of(text, error.byte == 0 ? 0 : error.byte - 1);
        complaints.add(place.empty() ? "regel " + std::to_string(line) : place + " (regel " + std::to_string(line) + ")",
                       "Dit is geen JSON die te lezen is, vanaf deze regel.",
                       "Kijk of het bestand helemaal is opgehaald, of vraag de maker ernaar.");
    } catch (std::exception const&) {
        complaints.add(place, "Dit bestand is niet te lezen.", "Vraag de maker om een gewone uitvoer.");
    }
    return std::nullopt;
}

Json const& member(Json const& object, std::string_view name) {
    if (!object.is_object()) return nothing;
    auto const found = object.find(std::string(name));
    return found == object.end() ? nothing : *found;
}

Json const& member(Json const& object, std::initializer_list<std::string_view> names) {
    for (auto const name : names) {
        auto const& found = member(object, name);
        if (!found.is_null()) return found;
    }
    return nothing;
}

std::string scalar(Json const& value) {
    if (value.is_string()) return value.get_ref<std::string const&>();
    if (value.is_boolean()) return value.get<bool>() ? "true" : "false";
    if (value.is_number_unsigned()) return std::to_string(value.get<std::uint64_t>());
    if (value.is_number_integer()) return std::to_string(value.get<std::int64_t>());
    if (value.is_number_float()) {
        auto const real = value.get<double>();
        if (!std::isfinite(real) || std::abs(real) > 1e15) return {};
        std::array<char, 64> digits{};
        auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), real, std::chars_format::fixed);
        if (end.ec != std::errc{}) return {};
        return {digits.data(), end.ptr};
    }
    return {};
}

std::string scalar(Json const& object, std::string_view name) { return scalar(member(object, name)); }

std::optional<double> number(Json const& value) {
    if (value.is_number()) {
        auto const real = value.get<double>();
        return std::isfinite(real) ? std::optional(real) : std::nullopt;
    }
    if (!value.is_string()) return std::nullopt;
    auto text = std::string(trimmed(std::string_view(value.get_ref<std::string const&>()).substr(0, 40)));
    std::replace(text.begin(), text.end(), ',', '.');
    double real = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), real);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(real)) return std::nullopt;
    return real;
}

TwoLanguages two_languages(Json const& value) {
    TwoLanguages found;
    std::string other;
    for (auto const* item : items(value, 50)) collect(*item, found, other);
    if (found.dutch.empty() && found.english.empty()) found.dutch = std::move(other);
    return found;
}

std::vector<Json const*> items(Json const& value, std::size_t most) {
    std::vector<Json const*> all;
    if (value.is_null()) return all;
    if (!value.is_array()) return {&value};
    for (auto const& item : value) {
        if (all.size() >= most) break;
        all.push_back(&item);
    }
    return all;
}

}  // namespace sprank::import
