#include "import/mapping_file.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "compile/yaml_tree.hpp"
#include "import/guess_mapping.hpp"

namespace sprank::import {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t widest_line = 34;

struct FieldWords {
    std::string_view field, words;
};
constexpr std::array<FieldWords, 24> words_of_fields{{{"key", "nummer of code; zo herkent Sprank de rij een volgende keer"},
                                                      {"name", "hoe het heet; moet er zijn"},
                                                      {"name_en", "hoe het heet in het Engels"},
                                                      {"kind", "soort: open dag, cursus, workshop, bbl"},
                                                      {"organisation", "school, bedrijf of organisatie"},
                                                      {"website", "link; alleen om de organisatie te herkennen"},
                                                      {"town", "plaats, of adres met plaats"},
                                                      {"postcode", "postcode, als er geen plaats is"},
                                                      {"audience", "voor wie"},
                                                      {"professions", "beroep of beroepen"},
                                                      {"worlds", "sector of vakgebied"},
                                                      {"level", "niveau: mbo 2, mbo 3, hbo"},
                                                      {"learning", "leerweg: bol, bbl, voltijd, duaal"},
                                                      {"duration", "hoe lang het duurt: 10 weken, 1 dag"},
                                                      {"cost", "prijs voor één persoon"},
                                                      {"when", "wanneer, in woorden"},
                                                      {"starts", "datum, of eerste dag"},
                                                      {"ends", "laatste dag"},
                                                      {"dates", "alle dagen van een reeks"},
                                                      {"valid_until", "tot wanneer het mag blijven staan"},
                                                      {"text", "omschrijving voor bezoekers"},
                                                      {"text_en", "omschrijving in het Engels"},
                                                      {"checked", "wanneer iemand het heeft nagekeken"},
                                                      {status_field, "vervallen, vol of gaat door"}}};

std::string line_of(std::string_view field, std::string_view column) {
    std::string line = std::string(field) + ": \"";
    for (char const letter : column) line += letter == '"' || letter == '\\' ? std::string{'\\', letter} : std::string{letter};
    line += '"';
    if (line.size() < widest_line) line.resize(widest_line, ' ');
    return line + "  # " + std::string(field_in_words(field)) + "\n";
}

}  // namespace

std::string mapping_path(std::string const& table) { return table + ".kolommen.yaml"; }

std::string_view field_in_words(std::string_view field) {
    auto const at = std::ranges::find(words_of_fields, field, &FieldWords::field);
    return at == words_of_fields.end() ? std::string_view{} : at->words;
}

Result<std::string> bytes_of(std::string const& file) {
    auto const refused = [&](std::string const& why) { return tl::unexpected(Failure{"IMP-03", "Het bestand \"" + file + "\" " + why}); };
    std::error_code error;
    if (!fs::exists(file, error)) return refused("is er niet. Kijk of de naam en de map goed zijn.");
    if (!fs::is_regular_file(file, error)) return refused("is geen gewoon bestand, maar bijvoorbeeld een map.");
    if (fs::file_size(file, error) > most_file_bytes) return refused("is groter dan 64 MB. Verdeel het over meer bestanden.");
    std::ifstream stream(file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    if (!stream.is_open() || stream.bad()) return refused("mag niet worden gelezen. Staat het nog open in een ander programma?");
    return bytes;
}

Result<Mapping> read_mapping(std::string const& file) {
    auto const bytes = bytes_of(file);
    if (!bytes) return tl::unexpected(bytes.error());
    compile::Report report;
    auto const tree = compile::parse_yaml(*bytes, file, report);
    Mapping mapping;
    if (!tree || tree->kind != compile::YamlNode::Kind::map) return tl::unexpected(Failure{"IMP-03", file + " is geen lijst van kolommen. Schrijf op elke regel een veld en de kolom, zoals: name: \"Activiteit\""});
    for (auto const& entry : tree->entries)
        if (entry.value.kind == compile::YamlNode::Kind::text) mapping[entry.key] = entry.value.text;
    return mapping;
}

std::string used_lines(Mapping const& mapping) {
    std::string text;
    for (auto const field : mapping_fields())
        if (auto const at = mapping.find(field); at != mapping.end()) text += line_of(field, at->second);
    return text;
}

std::string mapping_text(Mapping const& mapping, std::string const& likely_text) {
    std::string text =
        "# Welke kolom van de tabel bij welk veld hoort: eerst het veld, dan de naam boven de kolom.\n"
        "# Klopt het niet? Pas het hier aan en neem de tabel nog eens over. Staat er \"\", dan hoort er geen kolom bij.\n";
    text += used_lines(mapping);
    text += "\n# Deze velden zijn niet gebruikt. Haal het eerste teken # weg en zet er de kolom bij.\n";
    for (auto const field : mapping_fields())
        if (!mapping.contains(field)) text += "# " + line_of(field, field == "text" ? likely_text : std::string{});
    return text;
}

}  // namespace sprank::import
