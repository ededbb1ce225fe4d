#include <algorithm>
#include <array>

#include "compile/markdown.hpp"
#include "compile/readers.hpp"
#include "compile/text_measure.hpp"

namespace sprank::compile {
namespace {

constexpr std::array<std::string_view, 4> section_names{"doen", "dag", "nodig", "mensen"};

/// One list of texts per language, parallel to the catalogue's languages.
using ByLanguage = std::vector<std::string>;
using LinesByLanguage = std::vector<std::vector<std::string>>;

struct Texts {
    explicit Texts(std::size_t languages)
        : name(languages),
          intro(languages),
          picture(languages),
          outlook(languages),
          day(languages),
          helps(languages),
          also(languages),
          does(languages),
          needs(languages) {}
    ByLanguage name, intro, picture, outlook, day, helps;
    LinesByLanguage also, does, needs;
};

/// Lists of unequal length become texts in every language; what is missing is empty.
LocalLines turned(LinesByLanguage const& by_language) {
    std::size_t longest_list = 0;
    for (auto const& list : by_language) longest_list = std::max(longest_list, list.size());
    LocalLines lines;
    for (std::size_t i = 0; i < longest_list; ++i) {
        std::vector<std::string> texts;
        for (auto const& list : by_language) texts.push_back(i < list.size() ? list[i] : "");
        lines.emplace_back(std::move(texts));
    }
    return lines;
}

std::string field(Draft& draft, FieldReader& front, std::string_view key, std::string_view language, TextRule const& rule) {
    auto const text = front.text(key);
    if (!text) return {};
    check_text(draft, *text, language, rule);
    return text->text;
}

/// The alternative text has its own words: a picture nobody describes is nothing to who cannot see it.
std::string picture_text(Draft& draft, FieldReader& front, std::string_view language) {
    if (front.has("picture")) return field(draft, front, "picture", language, {longest::picture_text, 0, true});
    draft.report.error(front.where("picture"), "no-picture-text", "De tekening wordt niet beschreven.",
                       "Voeg toe: \"picture: …\", met wat je op de tekening ziet.");
    return {};
}

void read_fields(Draft& draft, LanguageFile const& file, Profession const& profession, FactDrafts& facts, Texts& texts) {
    if (!file.matter.fields) return;
    FieldReader front(*file.matter.fields, file.file, "", draft.report);
    if (!front.sound()) return;
    auto const at = file.language;
    texts.name[at] = field(draft, front, "name", file.id, {longest::profession_name, 0, false});
    texts.intro[at] = field(draft, front, "intro", file.id, {longest::intro, 0, true});
    texts.picture[at] = picture_text(draft, front, file.id);
    for (auto const& also : front.texts("also", Need::optional)) texts.also[at].push_back(also.text);
    if (auto const intro = sentences(texts.intro[at]); intro.size() > 2) {
        draft.report.warning(front.where("intro"), "too-many-sentences", "Hier staan " + std::to_string(intro.size()) + " zinnen.",
                             "Maak er 1 of 2 van.");
    }
    if (profession.outlook) {
        texts.outlook[at] = field(draft, front, "outlook", file.id, {});
    } else if (front.has("outlook") && facts.read) {
        draft.report.error(front.where("outlook"), "fact-without-source", "In profession.yaml staat geen outlook met bron en jaar.",
                           "Zet hem daar, of haal deze zin weg.");
    }
    read_fact_texts(draft, front, file, facts);
    front.finish();
}

void check_first_word(Draft& draft, LocatedText const& line, std::string_view language) {
    std::string_view const wanted = language == "en" ? "You " : language.starts_with("nl") ? "Je " : "";
    if (line.text.starts_with(wanted)) return;
    draft.report.warning(line.where, "first-word",
                         "De regel " + in_quotes(line.text) + " begint niet met " + in_quotes(trimmed(wanted)) + ".",
                         "Zeg wat de bezoeker zelf doet.");
}

std::vector<std::string> read_lines(Draft& draft, Section const& section, LanguageFile const& file) {
    std::vector<std::string> lines;
    for (auto const& line : list_lines(section, file.file, draft.report)) {
        check_text(draft, line, file.id, {longest::line, 0, true});
        if (section.name == "doen") check_first_word(draft, line, file.id);
        lines.push_back(line.text);
    }
    if (lines.size() < lines_range.least || lines.size() > lines_range.most) {
        draft.report.error({file.file, section.heading_line, 1, section.name}, "wrong-amount",
                           "Hier staan " + std::to_string(lines.size()) + " regels met een streepje.", "Maak er 3 tot 5 van.");
    }
    return lines;
}

std::string read_paragraphs(Draft& draft, Section const& section, LanguageFile const& file, TextRule const& rule) {
    Where const where{file.file, section.heading_line, 1, section.name};
    auto const blocks = text_blocks(section.text, section.text_line);
    std::string text;
    for (auto const& block : blocks) {
        check_text(draft, {block.text, {file.file, block.line, 1, section.name}}, file.id, {});
        text += (text.empty() ? "" : "\n\n") + block.text;
    }
    if (text.empty()) {
        draft.report.error(where, "empty-field", "Dit deel is leeg.", "Schrijf er een tekst onder.");
        return text;
    }
    check_text(draft, {text, where}, file.id, rule);
    if (section.name == "dag" && word_count(text) < shortest::day_words) {
        draft.report.warning(where, "too-short", "De tekst is " + std::to_string(word_count(text)) + " woorden.",
                             "Schrijf er " + std::to_string(shortest::day_words) + " tot " + std::to_string(longest::day_words) + ".");
    }
    return text;
}

void read_sections(Draft& draft, LanguageFile const& file, Texts& texts) {
    for (auto const& section : split_sections(file.matter, file.file, section_names, draft.report)) {
        check_markdown(section.text, file.file, section.text_line, section.name, draft.report);
        auto const at = file.language;
        if (section.name == "doen") texts.does[at] = read_lines(draft, section, file);
        if (section.name == "nodig") texts.needs[at] = read_lines(draft, section, file);
        if (section.name == "dag") texts.day[at] = read_paragraphs(draft, section, file, {0, longest::day_words, false});
        if (section.name == "mensen") texts.helps[at] = read_paragraphs(draft, section, file, {longest::helps, 0, false});
    }
}

/// A card that has four lines in one language and three in the other says less to some visitors.
void check_same_amount(Draft& draft, std::string const& folder, LinesByLanguage const& lines, std::string_view section) {
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (draft.languages()[i].id.ends_with("-simple")) continue;  // saying less is what it is for
        if (lines[i].empty() || lines[0].empty() || lines[i].size() == lines[0].size()) continue;
        draft.report.warning({draft.folder.shown(folder + "/" + draft.languages()[i].id + ".md"), 0, 0, std::string(section)},
                             "other-amount",
                             "Hier staan " + std::to_string(lines[i].size()) + " regels, in " + in_quotes(draft.languages()[0].name) + " " +
                                 std::to_string(lines[0].size()) + ".",
                             "Zeg in elke taal hetzelfde.");
    }
}

}  // namespace

void read_profession_texts(Draft& draft, std::string const& folder, Profession& profession, FactDrafts& facts) {
    Texts texts(draft.languages().size());
    for (auto const& file : read_language_files(draft, folder)) {
        read_fields(draft, file, profession, facts, texts);
        read_sections(draft, file, texts);
    }
    check_same_amount(draft, folder, texts.does, "doen");
    check_same_amount(draft, folder, texts.needs, "nodig");
    profession.name = LocalText(std::move(texts.name));
    profession.intro = LocalText(std::move(texts.intro));
    profession.picture_text = LocalText(std::move(texts.picture));
    if (profession.outlook) profession.outlook->sentence = LocalText(std::move(texts.outlook));
    profession.day = LocalText(std::move(texts.day));
    profession.helps = LocalText(std::move(texts.helps));
    profession.also = turned(texts.also);
    profession.does = turned(texts.does);
    profession.needs = turned(texts.needs);
}

}  // namespace sprank::compile
