#include <algorithm>
#include <map>
#include <set>

#include "compile/readers.hpp"
#include "compile/suggestion.hpp"
#include "compile/text_measure.hpp"

namespace sprank::compile {
namespace {

using Texts = std::map<std::string, LocatedText>;

/// home: {title: …} becomes "home.title".
void flatten(Draft& draft, YamlNode const& node, std::string const& file, std::string const& path, Texts& texts) {
    for (auto const& entry : node.entries) {
        auto const key = path.empty() ? entry.key : path + "." + entry.key;
        Where const where{file, entry.line, entry.column, key};
        if (entry.value.kind == YamlNode::Kind::map) {
            flatten(draft, entry.value, file, key, texts);
        } else if (entry.value.kind == YamlNode::Kind::list) {
            draft.report.error(where, "wrong-kind", "Hier hoort één tekst te staan, geen lijst.", "Zet de tekst tussen aanhalingstekens.");
        } else if (trimmed(entry.value.text).empty()) {
            draft.report.error(where, "empty-field", "Deze tekst is leeg.", "Vul hem in.");
            texts.emplace(key, LocatedText{"", where});
        } else if (!texts.emplace(key, LocatedText{std::string(trimmed(entry.value.text)), where}).second) {
            draft.report.error(where, "yaml-double-key", "Dit staat er twee keer.", "Laat er één staan.");
        }
    }
}

/// The names between { and } in a text. A brace that is not closed gives an empty name.
std::set<std::string_view> placeholders_in(std::string_view text) {
    std::set<std::string_view> names;
    for (auto open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
        auto const close = text.find('}', open);
        names.insert(close == std::string_view::npos ? std::string_view{} : text.substr(open + 1, close - open - 1));
    }
    return names;
}

void check_placeholders(Report& report, LocatedText const& text, KeyInfo const& info) {
    if (text.text.empty()) return;
    auto const wanted = split(info.placeholders, ' ');
    auto const found = placeholders_in(text.text);
    for (auto const name : wanted) {
        if (found.contains(name)) continue;
        report.error(text.where, "placeholder", "In deze tekst ontbreekt {" + std::string(name) + "}.",
                     "Zet {" + std::string(name) + "} waar het getal of de naam moet komen.");
    }
    for (auto const name : found) {
        if (std::find(wanted.begin(), wanted.end(), name) != wanted.end()) continue;
        report.error(text.where, "placeholder", "{" + std::string(first_characters(name, 40)) + "} kan in deze tekst niet.",
                     wanted.empty() ? "Haal het weg." : suggestion(name, wanted, "Haal het weg."));
    }
}

void report_unknown(Draft& draft, Texts const& texts, std::vector<std::string_view> const& known) {
    for (auto const& [key, text] : texts) {
        if (std::find(known.begin(), known.end(), key) != known.end()) continue;
        auto const meant = draft.report.full(text.where.file) ? std::string_view{} : nearest(key, known);
        draft.report.error(text.where, "unknown-text", "Deze tekst kent Sprank niet.",
                           meant.empty() ? "Haal hem weg." : "Bedoel je \"" + std::string(meant) + "\"?");
    }
}

std::vector<std::string> read_language(Draft& draft, Language const& language) {
    std::vector<std::string> found(draft.options.keys.size());
    auto const relative = "texts/" + language.id + ".yaml";
    auto const source = draft.folder.text(relative, most_text_bytes, draft.report);
    if (!source) return found;
    auto const root = parse_yaml(source->text, source->file, draft.report);
    if (!root || !FieldReader(*root, source->file, "", draft.report).sound()) return found;
    Texts texts;
    flatten(draft, *root, source->file, "", texts);
    std::vector<std::string_view> known;
    for (auto const& info : draft.options.keys) known.push_back(info.name);
    for (std::size_t i = 0; i < draft.options.keys.size(); ++i) {
        auto const& info = draft.options.keys[i];
        auto const text = texts.find(std::string(info.name));
        if (text == texts.end()) {
            draft.report.error({source->file, 0, 0, std::string(info.name)}, "missing-text", "Deze tekst ontbreekt.",
                               "Voeg hem toe, zoals in de andere talen.");
            continue;
        }
        check_placeholders(draft.report, text->second, info);
        check_text(draft, text->second, language.id, {});
        found[i] = text->second.text;
    }
    report_unknown(draft, texts, known);
    return found;
}

}  // namespace

void read_texts(Draft& draft) {
    auto& catalogue = draft.bundle.catalogue;
    for (auto const& language : catalogue.languages) catalogue.texts.push_back(read_language(draft, language));
    for (auto const& entry : draft.folder.list("texts")) {
        bool const known = std::any_of(catalogue.languages.begin(), catalogue.languages.end(),
                                       [&](auto const& language) { return entry.name == language.id + ".yaml"; });
        if (known) continue;
        draft.report.warning({draft.folder.shown("texts/" + entry.name), 0, 0, ""}, "unused-file", "Deze taal staat niet in kiosk.yaml.",
                             "Zet de taal erbij onder \"languages\", of haal het bestand weg.");
    }
}

}  // namespace sprank::compile
