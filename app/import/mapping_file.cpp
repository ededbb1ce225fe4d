#include "import/mapping_file.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <set>

#include "compile/encoding.hpp"
#include "import/guess_mapping.hpp"
#include "import/plain_text.hpp"

namespace sprank::import {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t widest_line = 34, most_mapping_bytes = 64'000;
constexpr std::string_view mapping_ending = ".kolommen.yaml";

struct FieldWords {
    std::string_view field, words, word;
};
constexpr std::array<FieldWords, 27> words_of_fields{{{"key", "nummer of code; zo herkent Sprank de rij een volgende keer", "nummer"},
                                                      {"name", "hoe het heet; moet er zijn", "naam"},
                                                      {"name_en", "hoe het heet in het Engels", "naam in het Engels"},
                                                      {"kind", "soort: open dag, cursus, workshop, bbl", "soort"},
                                                      {"organisation", "school, bedrijf of organisatie", "organisatie"},
                                                      {"website", "link; alleen om de organisatie te herkennen", "website"},
                                                      {"town", "plaats, of adres met plaats", "plaats"},
                                                      {"postcode", "postcode, als er geen plaats is", "postcode"},
                                                      {"audience", "voor wie", "voor wie"},
                                                      {"ages", "leeftijd, groep of klas", "leeftijd"},
                                                      {"professions", "beroep of beroepen", "beroep"},
                                                      {"worlds", "sector of vakgebied", "vakgebied"},
                                                      {"level", "niveau: mbo 2, mbo 3, hbo", "niveau"},
                                                      {"entry", "wat je nodig hebt om te beginnen: vmbo, mbo 2", "instap"},
                                                      {"learning", "leerweg: bol, bbl, voltijd, duaal", "leerweg"},
                                                      {"duration", "hoe lang het duurt: 10 weken, 1 dag", "duur"},
                                                      {"cost", "prijs voor één persoon", "prijs"},
                                                      {"wage", "wat je er verdient: loon, vergoeding", "loon"},
                                                      {"when", "wanneer, in woorden", "wanneer"},
                                                      {"starts", "datum, of eerste dag", "datum"},
                                                      {"ends", "laatste dag", "laatste dag"},
                                                      {"dates", "alle dagen van een reeks", "dagen"},
                                                      {"valid_until", "tot wanneer het mag blijven staan", "geldig tot"},
                                                      {"text", "omschrijving voor bezoekers", "tekst"},
                                                      {"text_en", "omschrijving in het Engels", "tekst in het Engels"},
                                                      {"checked", "wanneer iemand het heeft nagekeken", "nagekeken op"},
                                                      {status_field, "vervallen, vol of gaat door", "of het doorgaat"}}};

std::string line_of(std::string_view field, std::string_view column) {
    std::string line = std::string(field) + ": \"";
    for (char const letter : column) line += letter == '"' || letter == '\\' ? std::string{'\\', letter} : std::string{letter};
    line += '"';
    if (line.size() < widest_line) line.resize(widest_line, ' ');
    return line + "  # " + std::string(field_in_words(field)) + "\n";
}

constexpr std::string_view as_example = "Schrijf op elke regel een veld, een dubbele punt en de kolom, zoals: name: \"Activiteit\"";

/// Quotes as keyboards and word processors write them, the one that closes behind the one that opens.
constexpr std::array<std::array<std::string_view, 2>, 6> quotes{
    {{"\"", "\""}, {"'", "'"}, {"\u201C", "\u201D"}, {"\u201E", "\u201D"}, {"\u201D", "\u201D"}, {"\u2018", "\u2019"}}};

bool nothing_more(std::string_view rest) {
    auto const words = trimmed(rest);
    return words.empty() || words.starts_with('#');
}

/// What stands between quotes, with a backslash before what is meant as it is; nothing when they do not close.
std::optional<std::string> between(std::string_view& text, std::string_view close) {
    std::string words;
    while (!text.empty() && !text.starts_with(close)) {
        if (text.starts_with('\\') && text.size() > 1) text.remove_prefix(1);
        words += text.front();
        text.remove_prefix(1);
    }
    if (text.empty()) return std::nullopt;
    text.remove_prefix(close.size());
    return words;
}

/// The column behind the colon into `column`; gives what is wrong, empty when nothing is.
std::string read_column(std::string_view text, std::string& column) {
    for (auto const& [open, close] : quotes) {
        if (!text.starts_with(open)) continue;
        text.remove_prefix(open.size());
        auto const words = between(text, close);
        if (!words) return "Het aanhalingsteken is niet gesloten. Zet achter de naam van de kolom ook een \".";
        if (!nothing_more(text))
            return "Achter het tweede aanhalingsteken staat nog iets. Zet de hele naam van de kolom tussen de aanhalingstekens.";
        column = *words;
        return {};
    }
    column = trimmed(text.substr(0, std::min(text.find(" #"), text.size())));
    if (column.starts_with('#')) column.clear();
    return {};
}

/// One line of a saved mapping; gives what is wrong and what to do, empty when nothing is.
std::string read_line(std::string_view line, int number, SavedMapping& saved) {
    auto const words = trimmed(line);
    if (nothing_more(words) || words == "---") return {};
    auto const colon = words.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return "Hier staat geen veld met een dubbele punt. " + std::string(as_example) + ". Of zet een # voor de regel.";
    auto field = std::string(trimmed(words.substr(0, colon)));
    if (field.size() > 1 && (field.front() == '"' || field.front() == '\'') && field.front() == field.back())
        field = field.substr(1, field.size() - 2);
    std::string column;
    if (auto const wrong = read_column(trimmed(words.substr(colon + 1)), column); !wrong.empty()) return wrong;
    auto const [at, fresh] = saved.lines.try_emplace(field, number);
    if (!fresh) return "Het veld " + field + " staat ook op regel " + std::to_string(at->second) + ". Laat er één staan.";
    saved.mapping.emplace(std::move(field), std::move(column));
    return {};
}

}  // namespace

std::string mapping_path(std::string const& table) { return table + std::string(mapping_ending); }

std::string_view field_in_words(std::string_view field) {
    auto const at = std::ranges::find(words_of_fields, field, &FieldWords::field);
    return at == words_of_fields.end() ? std::string_view{} : at->words;
}

std::string_view short_field(std::string_view field) {
    auto const at = std::ranges::find(words_of_fields, field, &FieldWords::field);
    return at == words_of_fields.end() ? std::string_view{} : at->word;
}

Result<std::string> bytes_of(std::string const& file) {
    auto const refused = [&](std::string const& why) { return tl::unexpected(Failure{"IMP-03", "Het bestand \"" + file + "\" " + why}); };
    std::error_code error;
    if (!fs::exists(file, error)) return refused("is er niet. Kijk of de naam en de map goed zijn.");
    if (!fs::is_regular_file(file, error)) return refused("is geen gewoon bestand, maar bijvoorbeeld een map.");
    if (fs::file_size(file, error) > most_file_bytes)
        return refused("is groter dan 16 MB. Verdeel het over meer bestanden, en neem ze een voor een over.");
    std::ifstream stream(file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    if (!stream.is_open() || stream.bad()) return refused("mag niet worden gelezen. Staat het nog open in een ander programma?");
    return bytes;
}

Result<SavedMapping> read_mapping(std::string const& file) {
    auto const bytes = bytes_of(file);
    if (!bytes) return tl::unexpected(bytes.error());
    SavedMapping saved;
    std::string const text = compile::decoded(*bytes).text;
    int number = 0;
    for (std::size_t at = 0; at < text.size();) {
        auto const end = std::min(text.find('\n', at), text.size());
        auto const wrong = read_line(std::string_view(text).substr(at, end - at), ++number, saved);
        if (!wrong.empty()) return tl::unexpected(Failure{"IMP-03", file + ", regel " + std::to_string(number) + ": " + wrong});
        at = end + 1;
    }
    return saved;
}

std::string used_lines(Mapping const& mapping) {
    std::string text;
    for (auto const field : mapping_fields())
        if (auto const at = mapping.find(field); at != mapping.end()) text += line_of(field, at->second);
    return text;
}

std::string mapping_text(Mapping const& mapping, Mapping const& likely, std::string const& table) {
    std::string text =
        "# Welke kolom van de tabel bij welk veld hoort: eerst het veld, dan de naam boven de kolom.\n"
        "# Klopt het niet? Pas het hier aan, bewaar dit bestand en doe de opdracht opnieuw. Staat er \"\", dan hoort er geen kolom bij.\n";
    text += table + "\n";
    text += used_lines(mapping);
    text +=
        "\n# Deze velden zijn niet gebruikt. Wel een kolom voor? Haal het # vooraan weg en zet de naam van de kolom tussen de "
        "aanhalingstekens.\n";
    for (auto const field : mapping_fields()) {
        if (mapping.contains(field)) continue;
        auto const may_be = likely.find(field);
        text += "#" + line_of(field, may_be == likely.end() ? std::string{} : may_be->second);
    }
    return text;
}

std::string source_of_tables(std::string const& mapping_file) {
    constexpr std::string_view before = "# Voor tabellen van bron ", after = " met deze kolommen:";
    auto const bytes = bytes_of(mapping_file);
    auto const text = bytes ? compile::decoded(*bytes).text : std::string{};
    auto const at = text.find(before), end = text.find(after, at);
    if (at == std::string::npos || end == std::string::npos) return {};
    return text.substr(at + before.size(), end - at - before.size());
}

std::string line_of_tables(std::string_view source, Mapping const& mapping, std::vector<std::string> const& unused) {
    std::set<std::string> columns(unused.begin(), unused.end());
    for (auto const& [field, column] : mapping) columns.insert(column);
    std::string line = "# Voor tabellen van bron " + std::string(source) + " met deze kolommen:";
    for (auto const& column : columns) line += (column == *columns.begin() ? " " : " | ") + column;
    return line;
}

std::string mapping_beside(std::string const& table, std::string const& line) {
    std::string found;
    fs::file_time_type newest{};
    std::error_code error;
    auto const folder = fs::path(table).parent_path();
    for (fs::directory_iterator at(folder.empty() ? fs::path(".") : folder, fs::directory_options::skip_permission_denied, error), end;
         !error && at != end; at.increment(error)) {
        std::error_code unknown;
        auto const path = (folder / at->path().filename()).string();
        if (!path.ends_with(mapping_ending) || !at->is_regular_file(unknown) || at->file_size(unknown) > most_mapping_bytes) continue;
        auto const time = at->last_write_time(unknown);
        auto const bytes = bytes_of(path);
        if (!bytes || compile::decoded(*bytes).text.find(line + "\n") == std::string::npos || (!found.empty() && time <= newest)) continue;
        found = path;
        newest = time;
    }
    return found;
}

}  // namespace sprank::import
