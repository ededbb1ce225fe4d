#include <algorithm>
#include <array>

#include "compile/picture_widths.hpp"
#include "compile/readers.hpp"
#include "compile/text_measure.hpp"

namespace sprank::compile {
namespace {

constexpr std::pair<std::string_view, int> lens_words[] = {{"R", 0}, {"I", 1}, {"A", 2}, {"S", 3}, {"E", 4}, {"C", 5}};

constexpr auto& settings = store::Words<ItemSetting>::all;

struct ItemPlace {
    int lens = 0;
    bool extra = false;
    std::optional<ItemSetting> setting;
};

std::string in_words(std::size_t count, std::string_view one, std::string_view more) {
    return std::to_string(count) + " " + std::string(count == 1 ? one : more);
}

std::size_t count_items(std::vector<ItemPlace> const& items, int lens, bool extra) {
    return static_cast<std::size_t>(
        std::count_if(items.begin(), items.end(), [&](auto const& item) { return item.lens == lens && item.extra == extra; }));
}

void check_amount(Report& report, Where const& where, std::size_t found, std::size_t wanted, std::string const& kind) {
    if (found == wanted) return;
    report.error(where, "quiz-amount",
                 "Bij " + kind.substr(0, 1) + " staan " + in_words(found, "vraag", "vragen") + kind.substr(1) + ", dat moeten er " +
                     std::to_string(wanted) + " zijn.",
                 found < wanted ? "Voeg vragen toe." : "Haal vragen weg.");
}

void check_settings(Report& report, Where const& where, std::vector<ItemPlace> const& items, std::string const& letter, int lens) {
    for (auto const word : settings) {
        auto const setting = store::from_word<ItemSetting>(word);
        bool const there = std::any_of(items.begin(), items.end(),
                                       [&](auto const& item) { return item.lens == lens && !item.extra && item.setting == setting; });
        if (there) continue;
        report.warning(where, "quiz-balance", "Bij " + letter + " is er geen vraag met setting: " + std::string(word) + ".",
                       "Geef elke letter een vraag met people, machine en neutral. Zo is de test eerlijk.");
    }
}

void check_amounts(Draft& draft, Where const& where, std::vector<ItemPlace> const& items) {
    auto const& amounts = draft.options.amounts;
    for (auto const& [word, lens] : lens_words) {
        std::string const letter(word);
        auto const base = count_items(items, lens, false);
        check_amount(draft.report, where, base, amounts.quiz_items_per_lens, letter);
        check_amount(draft.report, where, count_items(items, lens, true), amounts.quiz_extra_items_per_lens, letter + " met extra: true");
        if (base >= std::size(settings)) check_settings(draft.report, where, items, letter, lens);
    }
}

std::optional<ItemPlace> read_item(Draft& draft, FieldReader& fields, IdList& ids) {
    QuizItem item;
    auto const id = fields.text("id");
    auto const lens = fields.choice("lens", lens_words);
    auto const extra = fields.yes_or_no("extra");
    auto const setting = fields.choice<ItemSetting>("setting");
    auto const words = fields.texts("tags");
    for (auto const& word : words) {
        if (auto const tag = draft.tags.find(word, draft.report)) item.tags.push_back({*tag});
    }
    if (fields.has("tags") && (words.size() < item_tags_range.least || words.size() > item_tags_range.most)) {
        draft.report.error(fields.where("tags"), "wrong-amount", "Hier staan " + in_words(words.size(), "kenmerk", "kenmerken") + ".",
                           "Kies er 2 of 3.");
    }
    item.text = local_text(draft, fields, "text", {0, longest::quiz_words, false});
    item.picture_text = local_text(draft, fields, "picture_text", {longest::picture_text, 0, true});
    fields.finish();
    if (!id || !ids.add(id->text, id->where, draft.report)) return std::nullopt;
    item.id = id->text;
    item.lens = lens.value_or(0);
    item.extra = extra.value_or(false);
    item.setting = setting.value_or(ItemSetting::neutral);
    read_drawing(draft, "quiz/pictures/" + item.id + ".svg", "quiz/" + item.id, widths::quiz);
    draft.bundle.catalogue.quiz.push_back(std::move(item));
    if (!lens) return std::nullopt;
    return ItemPlace{*lens, extra.value_or(false), setting};
}

void read_norm(Draft& draft, RowReader const& row, std::array<bool, lens_count>& seen) {
    auto const letter = row.text("lens");
    auto const mean = row.number("mean", 0, 4);
    auto const sd = row.number("sd", 0.01, 4);
    (void)row.integer("n", 0, 10'000'000);
    (void)row.integer("year", first_year, last_year);
    if (auto const source = row.text("source"); !source.text.empty()) (void)source_of(draft, source, Shown::to_editors);
    auto const lens = lens_index(letter.text);
    if (letter.text.empty()) return;
    if (!lens) {
        draft.report.error(letter.where, "unknown-word", in_quotes(letter.text) + " kan hier niet.", "Kies uit: R, I, A, S, E, C.");
        return;
    }
    auto const index = static_cast<std::size_t>(*lens);
    if (std::exchange(seen[index], true)) {
        draft.report.error(letter.where, "double-id", "De letter " + letter.text + " staat er twee keer.", "Laat er één staan.");
        return;
    }
    draft.bundle.catalogue.lenses[index].mean = mean.value_or(2);
    draft.bundle.catalogue.lenses[index].sd = sd.value_or(1);
}

void read_norms(Draft& draft) {
    static constexpr std::array<std::string_view, 6> columns{"lens", "mean", "sd", "n", "source", "year"};
    auto const source = draft.folder.text("quiz/norms.csv", most_table_bytes, draft.report);
    if (!source) return;
    auto const table = parse_csv(*source, columns, draft.report);
    if (!table) return;
    std::array<bool, lens_count> seen{};
    for (auto const& row : table->rows) read_norm(draft, RowReader(*table, row, draft.report), seen);
    for (auto const& [letter, lens] : lens_words) {
        if (seen[static_cast<std::size_t>(lens)]) continue;
        draft.report.error({source->file, 0, 0, "lens"}, "lens-missing", "De letter " + std::string(letter) + " ontbreekt.",
                           "Voeg een rij toe.");
    }
}

}  // namespace

std::optional<int> lens_index(std::string_view letter) {
    for (auto const& [word, lens] : lens_words) {
        if (word == letter) return lens;
    }
    return std::nullopt;
}

void read_tags(Draft& draft) {
    bool read = false;
    read_yaml_map(draft, "quiz/tags.yaml", IfMissing::report, [&](FieldReader& fields) {
        read = true;
        for (auto const& entry : fields.map_node().entries) {
            (void)fields.has(entry.key);
            Where const where{fields.file(), entry.line, entry.column, entry.key};
            if (!draft.tags.add(entry.key, where, draft.report)) continue;
            draft.bundle.catalogue.tags.push_back({entry.key, local_text(draft, entry.value, fields.file(), entry.key, {})});
        }
    });
    if (!read) draft.tags.not_readable();
}

void read_lenses(Draft& draft) {
    read_yaml_map(draft, "quiz/lenses.yaml", IfMissing::report, [&](FieldReader& fields) {
        for (auto const& [letter, index] : lens_words) {
            auto inner = fields.map(letter);
            if (!inner) continue;
            auto& lens = draft.bundle.catalogue.lenses[static_cast<std::size_t>(index)];
            lens.name = local_text(draft, *inner, "name", {});
            lens.you = local_text(draft, *inner, "you", {});
            lens.title = local_text(draft, *inner, "title", {});
            if (auto const tag = inner->text("tag", Need::optional))
                if (auto const position = draft.tags.find(*tag, draft.report)) lens.tag = TagIndex{*position};
            inner->finish();
        }
    });
    read_norms(draft);
}

void read_quiz_items(Draft& draft) {
    auto const source = draft.folder.text("quiz/items.yaml", most_text_bytes, draft.report);
    if (!source) return;
    auto root = parse_yaml(source->text, source->file, draft.report);
    if (!root) return;
    Where const top{source->file, 1, 1, ""};
    if (root->kind != YamlNode::Kind::list) {
        draft.report.error(top, "not-a-list", "Hier hoort een lijst van vragen te staan.", "Begin elke vraag met een streepje: - id: …");
        return;
    }
    IdList ids("vraag", "quiz/items.yaml", "unknown-item");
    std::vector<ItemPlace> items;
    for (std::size_t i = 0; i < root->items.size(); ++i) {
        FieldReader fields(root->items[i], source->file, "vraag " + std::to_string(i + 1) + ".", draft.report);
        if (!fields.sound()) continue;
        if (auto const item = read_item(draft, fields, ids)) items.push_back(*item);
    }
    check_amounts(draft, top, items);
    for (auto const& entry : draft.folder.list("quiz/pictures")) {
        bool const known = std::any_of(ids.ids().begin(), ids.ids().end(), [&](auto const& id) { return entry.name == id + ".svg"; });
        if (known) continue;
        draft.report.warning({draft.folder.shown("quiz/pictures/" + entry.name), 0, 0, ""}, "unused-file",
                             "Geen vraag gebruikt deze tekening.", "Geef hem de naam van een vraag, of haal hem weg.");
    }
}

}  // namespace sprank::compile
