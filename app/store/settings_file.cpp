#include "store/settings_file.hpp"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <cmath>
#include <string>
#include <string_view>

#include "core/text.hpp"
#include "store/durable_steps.hpp"
#include "store/enum_words.hpp"
#include "core/folded_text.hpp"

namespace sprank::store {
namespace {

constexpr std::size_t most_bytes = 200'000;    ///< a larger file is no settings file
constexpr std::size_t most_characters = 200;   ///< of a text
constexpr std::size_t most_shown = 60;         ///< of what was found, in a problem

/// As a Dutch editor writes it: 698, or 0,5.
std::string shown(double number) { return decimal(number, ','); }

std::string shown(std::string_view text) {
    std::string line;
    for (char const letter : text.substr(0, most_shown)) line += static_cast<unsigned char>(letter) < 0x20 ? ' ' : letter;
    return text.size() > most_shown ? line + "…" : line;
}

/// One file. Reads every setting that there is by name; what is left over in the file is unknown.
class SettingsReader {
public:
    explicit SettingsReader(toml::table const& table) : table_(table) {}

    ReadSettings read() {
        Settings& to = result_.settings;
        text("language", to.language, "de taal waarmee iedereen begint: \"nl\", \"nl-simple\" of \"en\"", Empty::no);
        word("text", to.text);
        word("theme", to.theme);
        number("panel_width_mm", to.panel_width_mm, 100, 5000);
        number("panel_height_mm", to.panel_height_mm, 100, 5000);
        number("viewing_distance_mm", to.viewing_distance_mm, 200, 5000);
        number("lower_edge_mm", to.lower_edge_mm, 0, 2500);
        text("place", to.place, "de plaats waar de kiosk staat, zoals in content/places.csv: \"zwolle\"", Empty::no);
        text("place_label", to.place_label, "de naam die bezoekers zien, of \"\" voor de naam van de plaats", Empty::yes);
        text("web_address", to.web_address, "een webadres, of \"\" voor geen", Empty::yes);
        number("quiet_seconds", to.quiet_seconds, 20, 900);
        number("countdown_seconds", to.countdown_seconds, 20, 120);
        flag("reduced_motion", to.reduced_motion);
        flag("statistics", to.statistics);
        number("picture_budget_mb", to.picture_budget_mb, 8, 512);
        number("presenting_threads", to.presenting_threads, 1, 8);
        for (auto const& [key, value] : table_) unknown(key.str(), value);
        std::stable_sort(result_.problems.begin(), result_.problems.end(), [](auto const& a, auto const& b) { return a.line < b.line; });
        return std::move(result_);
    }

private:
    enum class Empty : std::uint8_t { no, yes };

    toml::node const* find(std::string_view name) {
        names_.push_back(name);
        return table_.get(name);
    }

    void report(toml::node const& node, std::string_view name, std::string advice) {
        result_.problems.push_back({line_of(node), std::string(name), found(node), std::move(advice)});
    }

    static int line_of(toml::node const& node) { return static_cast<int>(node.source().begin.line); }

    static std::string found(toml::node const& node) {
        if (auto const value = node.value_exact<std::string>()) return "\"" + shown(*value) + "\"";
        if (auto const value = node.value_exact<std::int64_t>()) return std::to_string(*value);
        if (auto const value = node.value_exact<double>()) return std::isfinite(*value) ? toml_number(*value) : "geen getal";
        if (auto const value = node.value_exact<bool>()) return *value ? "true" : "false";
        return node.is_table() ? "een groep" : node.is_array() ? "een lijst" : "een datum of tijd";
    }
    static std::string toml_number(double value) {
        auto text = std::to_string(value);
        text.erase(text.find_last_not_of('0') + 1);
        return text.ends_with('.') ? text + "0" : text;
    }

    void text(std::string_view name, std::string& value, std::string_view what, Empty empty) {
        auto const* const node = find(name);
        if (!node) return;
        auto const found = node->value_exact<std::string>();
        bool const plain = found && found->size() <= most_characters &&
                           std::none_of(found->begin(), found->end(), [](char letter) { return static_cast<unsigned char>(letter) < 0x20; });
        if (plain && (empty == Empty::yes || !found->empty())) {
            value = *found;
            return;
        }
        report(*node, name, "Schrijf tussen aanhalingstekens " + std::string(what) + ". Sprank gebruikt nu \"" + value + "\".");
    }

    template <typename Value>
    void word(std::string_view name, Value& value) {
        auto const* const node = find(name);
        if (!node) return;
        auto const found = node->value_exact<std::string>();
        if (auto const known = from_word<Value>(found.value_or(""))) {
            value = *known;
            return;
        }
        std::string choices;
        for (auto const& choice : Words<Value>::all) {
            if (!choices.empty()) choices += choice == Words<Value>::all.back() ? " of " : ", ";
            choices += "\"" + std::string(choice) + "\"";
        }
        report(*node, name, "Kies " + choices + ". Sprank gebruikt nu \"" + std::string(word_of(value)) + "\".");
    }

    template <typename Number>
    void number(std::string_view name, Number& value, int least, int most) {
        auto const* const node = find(name);
        if (!node) return;
        auto const whole = node->value_exact<std::int64_t>();
        auto const fraction = node->value_exact<double>();
        bool const fits = whole || (fraction && std::is_floating_point_v<Number> && std::isfinite(*fraction));
        double const found = whole ? static_cast<double>(*whole) : fraction.value_or(0);
        bool const in_range = fits && found >= least && found <= most;
        if (fits) value = static_cast<Number>(std::clamp(found, static_cast<double>(least), static_cast<double>(most)));
        if (in_range) return;
        auto const kind = std::is_floating_point_v<Number> ? "een getal" : "een heel getal";
        report(*node, name, "Schrijf zonder aanhalingstekens " + std::string(kind) + " van " + std::to_string(least) + " tot en met " +
                                std::to_string(most) + ". Sprank gebruikt nu " + shown(static_cast<double>(value)) + ".");
    }

    void flag(std::string_view name, bool& value) {
        auto const* const node = find(name);
        if (!node) return;
        if (auto const found = node->value_exact<bool>()) value = *found;
        else report(*node, name, "Schrijf true (ja) of false (nee), zonder aanhalingstekens. Sprank gebruikt nu " + std::string(value ? "true" : "false") + ".");
    }

    void unknown(std::string_view name, toml::node const& node) {
        if (std::find(names_.begin(), names_.end(), name) != names_.end()) return;
        auto const close = std::find_if(names_.begin(), names_.end(), [name](auto const known) {
            return begins_within_one_slip(name, known) && known.size() <= name.size() + 1;
        });
        std::string const advice = close != names_.end() ? "Bedoelt u " + std::string(*close) + "?"
                                                         : "Haal deze regel weg, of kijk hoe de instelling heet in kiosk/settings.toml.";
        report(node, shown(name), "Deze instelling bestaat niet. " + advice);
    }

    toml::table const& table_;
    std::vector<std::string_view> names_;  ///< all that were asked for
    ReadSettings result_;
};

ReadSettings with_problem(int line, std::string found, std::string advice) {
    return {{}, {{line, "", std::move(found), std::move(advice) + " Alle instellingen staan nu op hun standaard."}}};
}

std::string line_at(std::string_view text, int line) {
    for (int i = 1; i < line && !text.empty(); ++i) text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    return shown(text.substr(0, text.find('\n')));
}

ReadSettings read(std::filesystem::path const& path) {
    std::ifstream file(path, std::ios::binary);
    std::error_code error;
    if (!file || std::filesystem::is_directory(path, error))
        return with_problem(0, path.string(), "Dit bestand is er niet of mag niet worden gelezen. Zet het terug of geef een ander op met --settings.");
    std::string text(most_bytes + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    if (text.size() > most_bytes) return with_problem(0, path.string(), "Dit bestand is te groot voor instellingen. Zet kiosk/settings.toml terug.");
    try {
        auto const table = toml::parse(text);
        return SettingsReader(table).read();
    } catch (toml::parse_error const& broken) {
        int const line = static_cast<int>(broken.source().begin.line);
        return with_problem(line, line_at(text, line), "Deze regel klopt niet. Schrijf naam = waarde, met tekst tussen aanhalingstekens, en elke naam één keer.");
    }
}

}  // namespace

ReadSettings read_settings(std::filesystem::path const& path) {
    try {
        auto settings = read(path);
        reached(DurableStep::settings_read);
        return settings;
    } catch (std::exception const&) {
        return with_problem(0, path.string(), "Dit bestand kan niet worden gelezen.");
    }
}

}  // namespace sprank::store
