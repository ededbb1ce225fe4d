#include <algorithm>

#include "compile/markdown.hpp"
#include "compile/readers.hpp"
#include "compile/text_measure.hpp"

namespace sprank::compile {
namespace {

struct OrderedPage {
    int order = 0;
    Page page;
};

struct PageTexts {
    explicit PageTexts(std::size_t languages) : title(languages), line(languages), picture(languages), body(languages) {}
    std::vector<std::string> title, line, picture, body;
};

std::string field(Draft& draft, FieldReader& front, std::string_view key, std::string_view language, TextRule const& rule) {
    auto const text = front.text(key);
    if (!text) return {};
    check_text(draft, *text, language, rule);
    return text->text;
}

void read_body(Draft& draft, LanguageFile const& file, PageTexts& texts) {
    auto const body = trimmed(file.matter.body);
    Where const where{file.file, file.matter.body_line, 1, "tekst"};
    if (body.empty()) {
        draft.report.error(where, "empty-field", "Onder de velden staat geen tekst.", "Schrijf daar een tekst van 60 tot 130 woorden.");
        return;
    }
    check_markdown(file.matter.body, file.file, file.matter.body_line, "tekst", draft.report);
    auto& shown = texts.body[file.language];
    for (auto const& block : text_blocks(file.matter.body, file.matter.body_line)) {
        shown += (shown.empty() ? "" : "\n") + std::string(block.item ? "- " : "") + block.text;
        check_text(draft, {block.text, {file.file, block.line, 1, "tekst"}}, file.id, {});
    }
    check_text(draft, {std::string(body), where}, file.id, {0, longest::page_words, false});
    if (word_count(body) < shortest::page_words) {
        draft.report.warning(where, "too-short", "De tekst is " + std::to_string(word_count(body)) + " woorden.",
                             "Schrijf er " + std::to_string(shortest::page_words) + " tot " + std::to_string(longest::page_words) + ".");
    }
}

void read_texts_of(Draft& draft, LanguageFile const& file, FactDrafts& facts, PageTexts& texts) {
    read_body(draft, file, texts);
    if (!file.matter.fields) return;
    FieldReader front(*file.matter.fields, file.file, "", draft.report);
    if (!front.sound()) return;
    auto const at = file.language;
    texts.title[at] = field(draft, front, "title", file.id, {longest::page_title, 0, false});
    texts.line[at] = field(draft, front, "line", file.id, {longest::page_line, 0, true});
    if (front.has("picture")) {
        texts.picture[at] = field(draft, front, "picture", file.id, {longest::picture_text, 0, true});
    } else {
        draft.report.error(front.where("picture"), "no-picture-text", "De tekening wordt niet beschreven.",
                           "Voeg toe: \"picture: …\", met wat je op de tekening ziet.");
    }
    read_fact_texts(draft, front, file, facts);
    front.finish();
}

OrderedPage read_page(Draft& draft, std::string const& folder, std::string const& id) {
    OrderedPage found;
    auto& page = found.page;
    page.id = id;
    FactDrafts facts;
    read_yaml_map(draft, folder + "/page.yaml", IfMissing::report, [&](FieldReader& fields) {
        found.order = fields.integer("order", 1, 999).value_or(1000);
        page.icon = icon(draft, fields, "icon");
        page.colour = colour(draft, fields, "colour");
        page.person = person(draft, fields, "person");
        facts = read_facts(draft, fields);
        for (auto const& profession : fields.texts("professions", Need::optional)) {
            if (auto const position = draft.professions.find(profession, draft.report)) page.professions.push_back({*position});
        }
    });
    PageTexts texts(draft.languages().size());
    for (auto const& file : read_language_files(draft, folder)) read_texts_of(draft, file, facts, texts);
    page.title = LocalText(std::move(texts.title));
    page.line = LocalText(std::move(texts.line));
    page.picture_text = LocalText(std::move(texts.picture));
    page.body = LocalText(std::move(texts.body));
    page.facts = fact_lines(facts);
    std::vector<std::string> names{"page.yaml"};
    for (auto const& language : draft.languages()) names.push_back(language.id + ".md");
    report_unused_files(draft, folder, {names.begin(), names.end()});
    return found;
}

std::vector<Page> read_route(Draft& draft, std::string const& route, IdList& ids) {
    std::vector<OrderedPage> pages;
    for (auto const& entry : draft.folder.list(route)) {
        auto const folder = route + "/" + entry.name;
        Where const where{draft.folder.shown(folder), 0, 0, ""};
        if (!entry.is_folder) {
            draft.report.warning(where, "unused-file", "Dit wordt niet gebruikt.", "Een kaart is een map met bestanden.");
        } else if (ids.add(entry.name, where, draft.report)) {
            pages.push_back(read_page(draft, folder, entry.name));
        }
    }
    if (pages.empty()) {
        draft.report.error({draft.folder.shown(route), 0, 0, ""}, "no-pages", "Hier staat nog geen kaart.",
                           "Maak een map met page.yaml en de teksten.");
    }
    std::stable_sort(pages.begin(), pages.end(), [](auto const& a, auto const& b) { return a.order < b.order; });
    std::vector<Page> sorted;
    for (auto& page : pages) sorted.push_back(std::move(page.page));
    return sorted;
}

}  // namespace

void read_pages(Draft& draft) {
    IdList ids("kaart", "girls/ of switchers/", "unknown-page");  // search and statistics name a page by its id alone
    draft.bundle.catalogue.girls = read_route(draft, "girls", ids);
    draft.bundle.catalogue.switchers = read_route(draft, "switchers", ids);
}

}  // namespace sprank::compile
