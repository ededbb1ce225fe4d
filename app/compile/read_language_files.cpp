#include <algorithm>

#include "compile/readers.hpp"
#include "compile/suggestion.hpp"

namespace sprank::compile {

std::vector<LanguageFile> read_language_files(Draft& draft, std::string const& folder) {
    std::vector<LanguageFile> files;
    for (std::size_t i = 0; i < draft.languages().size(); ++i) {
        auto const& language = draft.languages()[i];
        auto const relative = folder + "/" + language.id + ".md";
        if (!draft.folder.exists(relative)) {
            draft.report.error({draft.folder.shown(relative), 0, 0, ""}, "missing-language",
                               "De tekst in " + in_quotes(language.name) + " ontbreekt.", "Maak dit bestand, zoals in de andere talen.");
            continue;
        }
        auto const source = draft.folder.text(relative, most_text_bytes, draft.report);
        if (!source) continue;
        if (auto matter = parse_front_matter(*source, draft.report)) files.push_back({i, language.id, source->file, std::move(*matter)});
    }
    return files;
}

FactDrafts read_facts(Draft& draft, FieldReader& fields) {
    FactDrafts facts{true};
    IdList ids("feit", "facts", "unknown-fact");
    for (auto& row : fields.maps("facts", Need::optional)) {
        auto const id = row.text("id");
        auto const from = origin(draft, row);
        row.finish();
        if (id && ids.add(id->text, id->where, draft.report))
            facts.list.push_back({*id, from, std::vector<std::string>(draft.languages().size())});
    }
    return facts;
}

void read_fact_texts(Draft& draft, FieldReader& front, LanguageFile const& file, FactDrafts& facts) {
    if (!facts.read) {
        (void)front.has("facts");
        return;
    }
    auto inner = front.map("facts", facts.list.empty() ? Need::optional : Need::required);
    if (!inner) return;
    std::vector<std::string_view> known;
    for (auto& fact : facts.list) {
        known.push_back(fact.id.text);
        auto const text = inner->text(fact.id.text);
        if (!text) continue;
        check_text(draft, *text, file.id, {});
        fact.texts[file.language] = text->text;
    }
    for (auto const& entry : inner->map_node().entries) {
        if (std::find(known.begin(), known.end(), entry.key) != known.end()) continue;
        draft.report.error({file.file, entry.line, entry.column, "facts." + entry.key}, "fact-without-source",
                           "Dit feit heeft geen bron in het yaml-bestand.",
                           suggestion(entry.key, known, "Zet het daar bij facts, met source en year. Of haal de zin weg."));
    }
}

std::vector<FactLine> fact_lines(FactDrafts const& facts) {
    std::vector<FactLine> lines;
    for (auto const& fact : facts.list) lines.push_back({LocalText(fact.texts), fact.origin});
    return lines;
}

}  // namespace sprank::compile
