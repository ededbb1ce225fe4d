#include "compile/draft.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "compile/suggestion.hpp"
#include "compile/text_measure.hpp"
#include "core/folded_text.hpp"

namespace sprank::compile {
namespace {

/// The colour pairs of the design language; a theme has a value for each.
constexpr std::array<std::string_view, 13> colours{"energie", "klimaat", "metaal",     "robots",   "onderhoud", "proces",    "ict",
                                                   "bouw",    "lab",     "voertuigen", "maritiem", "ontwerp",   "vonk-zacht"};

/// Words a sentence may have; 0: not counted for that language.
std::size_t longest_sentence(std::string_view language) {
    if (language == "nl") return 12;
    if (language == "nl-simple") return 10;
    return 0;
}

bool digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "22-11-2026" or "22/11/2026" as "2026-11-22"; empty for anything else.
std::string turned_round(std::string_view text) {
    for (char const separator : {'-', '/'}) {
        auto const parts = split(text, separator);
        if (parts.size() != 3 || parts[0].size() > 2 || parts[1].size() > 2 || parts[2].size() != 4) continue;
        if (!digits(parts[0]) || !digits(parts[1]) || !digits(parts[2])) continue;
        auto const two = [](std::string_view part) { return (part.size() == 1 ? "0" : "") + std::string(part); };
        return std::string(parts[2]) + "-" + two(parts[1]) + "-" + two(parts[0]);
    }
    return {};
}

void report_date(Report& report, LocatedText const& cell) {
    auto const better = turned_round(cell.text);
    if (!better.empty() && parse_date(better)) {
        report.error(cell.where, "date-order", "De datum " + in_quotes(cell.text) + " staat in een andere volgorde.",
                     "Schrijf \"" + better + "\".");
    } else {
        report.error(cell.where, "date-impossible", "De datum " + in_quotes(cell.text) + " bestaat niet.",
                     "Schrijf jaar-maand-dag, zoals 2026-11-22.");
    }
}

bool year_in_range(int year) { return year >= first_year && year <= last_year; }

std::string named(Draft& draft, FieldReader& fields, std::string_view key, IdList const& list) {
    auto const name = fields.text(key);
    if (!name || !list.find(*name, draft.report)) return {};
    return name->text;
}

}  // namespace

namespace {

/// Without "13 januari 2027" and the numbers of "van 19.00 tot 21.30 uur".
std::size_t word_count_but_for_days(std::string_view sentence) {
    static constexpr std::array<std::string_view, 20> months{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
                                                             "november", "december", "january", "february", "march", "may", "june", "july", "august", "october"};
    auto const words = words_in(folded(sentence));
    return static_cast<std::size_t>(std::ranges::count_if(words, [](std::string const& word) {
        return std::ranges::find(months, word) == months.end() && (word.front() < '0' || word.front() > '9');
    }));
}

}  // namespace

void check_text(Draft& draft, LocatedText const& text, std::string_view language, TextRule const& rule) {
    auto const length = visible_length(text.text);
    if (rule.most_characters > 0 && length > rule.most_characters) {
        draft.report.error(text.where, "too-long",
                           "De tekst is " + std::to_string(length) + " tekens, er passen er " + std::to_string(rule.most_characters) + ".",
                           "Maak hem korter.");
    }
    if (auto const words = word_count(text.text); rule.most_words > 0 && words > rule.most_words) {
        draft.report.error(text.where, "too-many-words",
                           "De tekst is " + std::to_string(words) + " woorden, er passen er " + std::to_string(rule.most_words) + ".",
                           "Maak hem korter.");
    }
    auto const most = rule.count_sentences ? longest_sentence(language) : 0;
    if (most == 0) return;
    for (auto const sentence : sentences(text.text)) {
        auto const words = rule.says_when ? word_count_but_for_days(sentence) : word_count(sentence);
        if (words <= most) continue;
        draft.report.warning(text.where, "long-sentence", "De zin " + in_quotes(sentence) + " heeft " + std::to_string(words) + " woorden.",
                             "Maak er zinnen van hoogstens " + std::to_string(most) + " woorden van.");
    }
}

LocalText local_text(Draft& draft, YamlNode const& node, std::string const& file, std::string const& path, TextRule const& rule) {
    FieldReader reader(node, file, path + ".", draft.report);
    if (!reader.sound()) return {};
    std::vector<std::string> texts;
    for (auto const& language : draft.languages()) {
        if (node.find(language.id) == nullptr) {
            draft.report.error({file, node.line, node.column, path}, "missing-language",
                               "De tekst in " + in_quotes(language.name) + " ontbreekt.", "Voeg toe: \"" + language.id + ": …\".");
            (void)reader.node(language.id, Need::optional);
            texts.emplace_back();
            continue;
        }
        auto text = reader.text(language.id);
        if (text) check_text(draft, *text, language.id, rule);
        texts.push_back(text ? std::move(text->text) : "");
    }
    reader.finish();
    return LocalText(std::move(texts));
}

LocalText local_text(Draft& draft, FieldReader& parent, std::string_view key, TextRule const& rule, Need need) {
    auto const* const node = parent.node(key, need);
    if (node == nullptr) return {};
    return local_text(draft, *node, parent.file(), parent.where(key).field, rule);
}

std::optional<SourceIndex> source_of(Draft& draft, LocatedText const& id, Shown shown) {
    auto const position = draft.sources.find(id, draft.report);
    if (!position) return std::nullopt;
    auto const& source = draft.bundle.catalogue.sources[*position];
    if (shown == Shown::on_screen && !source.seen) {
        draft.report.error(id.where, "source-from-memory", "De bron " + in_quotes(id.text) + " heeft niemand echt gezien (seen: memory).",
                           "Zoek de bron op en zet seen op yes, of haal dit feit weg.");
    }
    return SourceIndex{*position};
}

Origin origin(Draft& draft, FieldReader& fact) {
    Origin found;
    if (!fact.has("source")) {
        draft.report.error(fact.where("source"), "fact-without-source", "Hier staat niet waar dit vandaan komt.",
                           "Voeg toe: \"source: …\", met een naam uit sources.csv.");
    } else if (auto const source = fact.text("source")) {
        if (auto const index = source_of(draft, *source, Shown::on_screen)) found.source = *index;
    }
    if (!fact.has("year")) {
        draft.report.error(fact.where("year"), "fact-without-year", "Hier staat niet van welk jaar dit is.", "Voeg toe: \"year: 2026\".");
    } else if (auto const year = fact.integer("year", first_year, last_year)) {
        found.year = *year;
    }
    return found;
}

std::string colour(Draft& draft, FieldReader& fields, std::string_view key) {
    auto const name = fields.text(key);
    if (!name) return {};
    if (std::find(colours.begin(), colours.end(), name->text) != colours.end()) return name->text;
    draft.report.error(name->where, "unknown-colour", "Er is geen kleur met de naam " + in_quotes(name->text) + ".",
                       suggestion(name->text, colours, ""));
    return {};
}

std::string icon(Draft& draft, FieldReader& fields, std::string_view key) { return named(draft, fields, key, draft.icons); }

std::string person(Draft& draft, FieldReader& fields, std::string_view key) { return named(draft, fields, key, draft.people); }

void check_date(Report& report, LocatedText const& cell) {
    auto const& text = cell.text;
    if (text.empty()) return;
    // a year or a month is filled up to a day, so that one function knows the calendar
    auto const date = text.size() == 4 ? parse_date(text + "-01-01") : text.size() == 7 ? parse_date(text + "-01") : parse_date(text);
    if (!date || !year_in_range(date->year)) report_date(report, cell);
}

std::optional<Date> full_date(Report& report, LocatedText const& cell) {
    if (cell.text.empty()) return std::nullopt;
    auto const date = parse_date(cell.text);
    if (date && year_in_range(date->year)) return date;
    report_date(report, cell);
    return std::nullopt;
}

std::vector<std::string> known_ids(Draft& draft, std::vector<LocatedText> const& words, IdList const& list) {
    std::vector<std::string> ids;
    for (auto const& word : words) {
        if (list.find(word, draft.report)) ids.push_back(word.text);
    }
    return ids;
}

std::optional<std::size_t> language_of_file(Draft const& draft, std::string_view name) {
    for (std::size_t i = 0; i < draft.languages().size(); ++i) {
        if (name == draft.languages()[i].id + ".md") return i;
    }
    return std::nullopt;
}

void report_unused_files(Draft& draft, std::string const& relative, std::vector<std::string_view> const& used) {
    for (auto const& entry : draft.folder.list(relative)) {
        if (std::find(used.begin(), used.end(), entry.name) != used.end()) continue;
        draft.report.warning({draft.folder.shown(relative.empty() ? entry.name : relative + "/" + entry.name), 0, 0, ""}, "unused-file",
                             "Dit wordt niet gebruikt.", suggestion(entry.name, used, "Haal het weg."));
    }
}

}  // namespace sprank::compile
