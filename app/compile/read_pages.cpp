#include <algorithm>

#include "compile/markdown.hpp"
#include "compile/readers.hpp"
#include "compile/text_measure.hpp"
#include "core/session.hpp"

namespace sprank::compile {
namespace {

/// How many words a card of a route has.
struct Words {
    std::size_t least = shortest::page_words, most = longest::page_words;
};
/// What the cards of a route have beside those of the others.
struct RouteRules {
    Words words{};
    bool action = false, status = false;  ///< must be there
    bool people = false;                  ///< an organiser may put somebody there
};
RouteRules rules_of(RouteKind route) {
    Words const few{shortest::card_words, longest::card_words};
    if (route == RouteKind::hurdles) return {few, true, false};
    if (route == RouteKind::money) return {few, true, true};
    return {{}, false, false, true};
}

constexpr std::size_t least_consent_words = 4;

struct OrderedPage {
    int order = 0;
    Page page;
};

struct PageTexts {
    explicit PageTexts(std::size_t languages) : title(languages), line(languages), picture(languages), body(languages), step(languages) {}
    std::vector<std::string> title, line, picture, body, step;
};

std::string field(Draft& draft, FieldReader& front, std::string_view key, std::string_view language, TextRule const& rule) {
    auto const text = front.text(key);
    if (!text) return {};
    check_text(draft, *text, language, rule);
    return text->text;
}

void read_body(Draft& draft, LanguageFile const& file, Words const& words, PageTexts& texts) {
    auto const body = trimmed(file.matter.body);
    Where const where{file.file, file.matter.body_line, 1, "tekst"};
    if (body.empty()) {
        draft.report.error(where, "empty-field", "Onder de velden staat geen tekst.", "Schrijf daar een tekst van " + std::to_string(words.least) + " tot " + std::to_string(words.most) + " woorden.");
        return;
    }
    check_markdown(file.matter.body, file.file, file.matter.body_line, "tekst", draft.report);
    auto& shown = texts.body[file.language];
    for (auto const& block : text_blocks(file.matter.body, file.matter.body_line)) {
        shown += (shown.empty() ? "" : "\n") + std::string(block.item ? "- " : "") + block.text;
        check_text(draft, {block.text, {file.file, block.line, 1, "tekst"}}, file.id, {});
    }
    check_text(draft, {std::string(body), where}, file.id, {0, words.most, false});
    if (word_count(body) < words.least) {
        draft.report.warning(where, "too-short", "De tekst is " + std::to_string(word_count(body)) + " woorden.",
                             "Schrijf er " + std::to_string(words.least) + " tot " + std::to_string(words.most) + ".");
    }
}

void read_texts_of(Draft& draft, LanguageFile const& file, FactDrafts& facts, Words const& words, bool step, PageTexts& texts) {
    read_body(draft, file, words, texts);
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
    if (step) texts.step[at] = field(draft, front, "step", file.id, {longest::page_step, 0, true});
    read_fact_texts(draft, front, file, facts);
    front.finish();
}

/// A photograph of somebody, with the consent that it may be shown. The consent itself is for editors and goes no further.
void read_person(Draft& draft, FieldReader& fields, std::string const& folder, Page& page) {
    if (auto const consent = fields.text("consent"); consent && word_count(consent->text) < least_consent_words) {
        draft.report.error(consent->where, "consent-too-short", "Dit is te kort om te weten wie wanneer toestemming gaf.", "Schrijf bijvoorbeeld: \"Getekend op 3 maart 2027, ligt bij Jan op kantoor\".");
    }
    auto const until = fields.text("until");
    if (until) page.until = full_date(draft.report, *until);
    if (!page.until) page.until = Date{1, 1, 1};  // reported; nobody is shown for ever
    if (draft.options.today && until && *page.until < *draft.options.today && page.until->year > 1) {
        draft.report.warning(until->where, "person-past", "Vanaf " + until->text + " staat deze kaart niet meer op de kiosk.", "Vraag opnieuw toestemming, of haal de map weg.");
    }
    read_photo(draft, folder, "page/" + page.id);
}

OrderedPage read_page(Draft& draft, std::string const& folder, std::string const& id, RouteRules const& rules) {
    OrderedPage found;
    auto& page = found.page;
    page.id = id;
    FactDrafts facts;
    bool someone = false, step = rules.action;
    read_yaml_map(draft, folder + "/page.yaml", IfMissing::report, [&](FieldReader& fields) {
        found.order = fields.integer("order", 1, 999).value_or(1000);
        page.icon = icon(draft, fields, "icon");
        page.colour = colour(draft, fields, "colour");
        someone = rules.people && (fields.has("until") || fields.has("consent"));
        if (someone) {
            read_person(draft, fields, folder, page);
        } else {
            page.person = person(draft, fields, "person");
        }
        step = rules.action || (rules.people && fields.has("action"));
        if (step) page.action = fields.choice<PageAction>("action").value_or(PageAction::none);
        if (rules.status) page.status = fields.choice<PageStatus>("status").value_or(PageStatus::none);
        facts = read_facts(draft, fields);
        for (auto const& profession : fields.texts("professions", Need::optional)) {
            if (auto const position = draft.professions.find(profession, draft.report)) page.professions.push_back({*position});
        }
    });
    PageTexts texts(draft.languages().size());
    Words const words = someone ? Words{shortest::card_words, longest::page_words} : rules.words;
    for (auto const& file : read_language_files(draft, folder)) read_texts_of(draft, file, facts, words, step, texts);
    page.title = LocalText(std::move(texts.title));
    page.line = LocalText(std::move(texts.line));
    page.picture_text = LocalText(std::move(texts.picture));
    page.body = LocalText(std::move(texts.body));
    if (step) page.step = LocalText(std::move(texts.step));
    page.facts = fact_lines(facts);
    std::vector<std::string> names{"page.yaml"};
    if (someone) names.insert(names.end(), photo_names.begin(), photo_names.end());
    for (auto const& language : draft.languages()) names.push_back(language.id + ".md");
    report_unused_files(draft, folder, {names.begin(), names.end()});
    return found;
}

std::vector<Page> read_route(Draft& draft, RouteKind kind, IdList& ids) {
    std::string const route(route_name(kind));
    std::vector<OrderedPage> pages;
    for (auto const& entry : draft.folder.list(route)) {
        auto const folder = route + "/" + entry.name;
        Where const where{draft.folder.shown(folder), 0, 0, ""};
        if (!entry.is_folder) {
            draft.report.warning(where, "unused-file", "Dit wordt niet gebruikt.", "Een kaart is een map met bestanden.");
        } else if (ids.add(entry.name, where, draft.report)) {
            pages.push_back(read_page(draft, folder, entry.name, rules_of(kind)));
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
    IdList ids("kaart", "girls/, switchers/, hurdles/ of money/", "unknown-page");  // search and statistics name a page by its id alone
    auto& catalogue = draft.bundle.catalogue;
    for (auto const route : route_kinds) catalogue[route] = read_route(draft, route, ids);
}

}  // namespace sprank::compile
