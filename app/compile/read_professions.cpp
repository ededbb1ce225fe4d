#include <algorithm>

#include "compile/picture_widths.hpp"
#include "compile/readers.hpp"
#include "compile/text_measure.hpp"

namespace sprank::compile {
namespace {

void check_amount(FieldReader& fields, std::string_view key, std::size_t count, Range range, Severity severity) {
    if (!fields.has(key) || (count >= range.least && count <= range.most)) return;
    auto const found = "Hier staan er " + std::to_string(count) + ".";
    auto const advice = "Kies er " + std::to_string(range.least) + " tot " + std::to_string(range.most) + ".";
    if (severity == Severity::error) {
        fields.report().error(fields.where(key), "wrong-amount", found, advice);
    } else {
        fields.report().warning(fields.where(key), "wrong-amount", found, advice);
    }
}

void check_range(FieldReader& fields, double least, double most) {
    if (least <= most) return;
    fields.report().error(fields.where("max"), "range-order", "Het hoogste getal is kleiner dan het laagste.", "Draai ze om.");
}

void read_worlds_of(Draft& draft, FieldReader& fields, Profession& profession) {
    if (auto const id = fields.text("world")) {
        if (auto const world = draft.worlds.find(*id, draft.report)) profession.world = {*world};
    }
    auto const second = fields.text("second_world", Need::optional);
    if (!second) return;
    auto const world = draft.worlds.find(*second, draft.report);
    if (!world) return;
    if (*world == profession.world.value) {
        draft.report.error(second->where, "double-value", "Deze wereld staat ook al bij \"world\".",
                           "Kies een andere, of haal de regel weg.");
        return;
    }
    profession.second_world = WorldIndex{*world};
}

void read_learning(Draft& draft, FieldReader& fields, Profession& profession) {
    for (auto const& id : fields.texts("levels")) {
        if (auto const level = draft.levels.find(id, draft.report)) profession.levels.push_back({*level});
    }
    std::sort(profession.levels.begin(), profession.levels.end());
    profession.learning = fields.choices<Learning>("learning");
    check_amount(fields, "levels", fields.texts("levels").size(), {1, 7}, Severity::error);
    check_amount(fields, "learning", fields.texts("learning").size(), {1, 4}, Severity::error);
    if (auto inner = fields.map("years", Need::optional)) {
        Duration years;
        years.min = inner->number("min", 0.5, 12).value_or(0);
        years.max = inner->number("max", 0.5, 12).value_or(years.min);
        check_range(*inner, years.min, years.max);
        years.origin = origin(draft, *inner);
        inner->finish();
        profession.years = years;
    }
}

/// "ask", or what a source says.
void read_part_time(Draft& draft, FieldReader& fields, Profession& profession) {
    auto const* const node = fields.node("part_time");
    if (node == nullptr) return;
    if (node->kind != YamlNode::Kind::map) {
        auto const word = fields.text("part_time");
        if (!word || word->text == "ask") return;
        draft.report.error(word->where, "source-missing", "Hier staat geen bron bij.", "Schrijf {word: " + word->text + ", source: …, year: …}. Of \"ask\" als je het niet weet.");
        return;
    }
    auto inner = fields.map("part_time");
    profession.part_time = inner->choice<PartTime>("word").value_or(PartTime::ask);
    profession.part_time_origin = origin(draft, *inner);
    inner->finish();
}

void read_known_circumstances(Draft& draft, FieldReader& fields, Profession& profession) {
    for (auto& inner : fields.maps("circumstances", Need::optional)) {
        auto const id = inner.text("id");
        Origin const from = origin(draft, inner);
        inner.finish();
        auto const at = id ? draft.circumstances.find(*id, draft.report) : std::nullopt;
        if (!at) continue;
        if (std::ranges::find(profession.circumstances, CircumstanceIndex{*at}, &KnownCircumstance::circumstance) != profession.circumstances.end()) {
            draft.report.error(id->where, "double-value", in_quotes(id->text) + " staat er al.", "Laat er één staan.");
            continue;
        }
        profession.circumstances.push_back({{*at}, from});
    }
    std::ranges::sort(profession.circumstances, {}, &KnownCircumstance::circumstance);
}

void read_work(Draft& draft, FieldReader& fields, Profession& profession) {
    profession.surroundings = fields.choices<Surroundings>("places");
    profession.company = fields.choices<Company>("company");
    read_part_time(draft, fields, profession);
    read_known_circumstances(draft, fields, profession);
    auto const tags = fields.texts("tags");
    for (auto const& id : tags) {
        if (auto const tag = draft.tags.find(id, draft.report)) profession.tags.push_back({*tag});
    }
    check_amount(fields, "tags", tags.size(), tags_range, Severity::error);
}

void read_pay(Draft& draft, FieldReader& fields, Profession& profession) {
    auto inner = fields.map("pay", Need::optional);
    if (!inner) return;
    Pay pay;
    pay.kind = inner->choice<PayKind>("kind").value_or(PayKind::start);
    pay.min = inner->integer("min", 1, highest_pay).value_or(0);
    pay.max = inner->integer("max", 1, highest_pay).value_or(pay.min);
    if (pay.min > 0 && pay.min < minimum_wage) {
        draft.report.error(inner->where("min"), "pay-too-low",
                           std::to_string(pay.min) + " euro is lager dan het minimumloon van " + std::to_string(minimum_wage) + " euro.",
                           "Kijk of het bruto per maand is, bij een volle week. Haal het loon anders weg.");
    }
    check_range(*inner, pay.min, pay.max);
    pay.origin = origin(draft, *inner);
    inner->finish();
    profession.pay = pay;
}

void read_outlook(Draft& draft, FieldReader& fields, Profession& profession) {
    auto inner = fields.map("outlook", Need::optional);
    if (!inner) return;
    Outlook outlook;
    outlook.word = inner->choice<OutlookWord>("word").value_or(OutlookWord::fair);
    outlook.origin = origin(draft, *inner);
    inner->finish();
    profession.outlook = outlook;
}

void read_codes(Draft& draft, FieldReader& fields, Profession& profession) {
    if (auto inner = fields.map("codes")) {
        for (auto const& code : inner->texts("crebo", Need::optional)) profession.crebo.push_back(code.text);
        auto const code = [&](std::string_view key) {
            auto const found = inner->text(key, Need::optional);
            return found ? found->text : std::string();
        };
        profession.isco = code("isco");
        profession.esco = code("esco");
        profession.onet = code("onet");
        inner->finish();
    }
    for (auto const& skill : fields.texts("skills", Need::optional)) profession.skills.push_back(skill.text);
    if (!profession.skills.empty()) check_amount(fields, "skills", profession.skills.size(), skills_range, Severity::warning);
    if (auto const source = fields.text("skills_source", profession.skills.empty() ? Need::optional : Need::required)) {
        profession.skills_source = source_of(draft, *source, Shown::to_editors);
    }
}

void read_icons(Draft& draft, FieldReader& fields, Profession& profession) {
    for (auto const& id : fields.texts("doing_icons", Need::optional)) {
        if (draft.icons.find(id, draft.report)) profession.does_icons.push_back(id.text);
    }
}

/// One icon a line; told when the lines are known.
void check_icons(Draft& draft, Where const& where, Profession const& profession) {
    if (profession.does_icons.empty() || profession.does.empty() || profession.does_icons.size() == profession.does.size()) return;
    draft.report.error(where, "wrong-amount",
                       "Hier staan " + std::to_string(profession.does_icons.size()) + " iconen, bij \"doen\" " + std::to_string(profession.does.size()) + " regels.",
                       "Geef elke regel een eigen icoon, of haal doing_icons weg.");
}

void read_related(Draft& draft, FieldReader& fields, Profession& profession) {
    auto const related = fields.texts("related");
    for (auto const& id : related) {
        if (id.text == profession.id) {
            draft.report.error(id.where, "related-to-itself", "Een beroep lijkt niet op zichzelf.", "Kies een ander beroep.");
        } else if (auto const position = draft.professions.find(id, draft.report)) {
            profession.related.push_back({*position});
        }
    }
    check_amount(fields, "related", related.size(), related_range, Severity::error);
}

void read_profession(Draft& draft, std::string const& id, Profession& profession) {
    auto const folder = "professions/" + id;
    FactDrafts facts;
    Where icons_at;
    read_yaml_map(draft, folder + "/profession.yaml", IfMissing::report, [&](FieldReader& fields) {
        read_worlds_of(draft, fields, profession);
        if (auto const sector = fields.text("sector"); sector && check_slug(sector->text, sector->where, draft.report))
            profession.sector = sector->text;
        read_lens_values(draft, fields, profession);
        read_learning(draft, fields, profession);
        read_work(draft, fields, profession);
        read_pay(draft, fields, profession);
        read_outlook(draft, fields, profession);
        read_codes(draft, fields, profession);
        read_related(draft, fields, profession);
        read_icons(draft, fields, profession);
        facts = read_facts(draft, fields);
        icons_at = fields.where("doing_icons");
    });
    read_profession_texts(draft, folder, profession, facts);
    check_icons(draft, icons_at, profession);
    profession.facts = fact_lines(facts);
    read_drawing(draft, folder + "/picture.svg", "profession/" + id, widths::profession);
    std::vector<std::string> names{"profession.yaml", "picture.svg"};
    for (auto const& language : draft.languages()) names.push_back(language.id + ".md");
    report_unused_files(draft, folder, {names.begin(), names.end()});
}

}  // namespace

void list_professions(Draft& draft) {
    if (!draft.folder.is_folder("professions")) {
        draft.report.error({draft.folder.shown("professions"), 0, 0, ""}, "folder-missing", "Deze map is er niet.", "Maak hem aan.");
        draft.professions.not_readable();
        return;
    }
    for (auto const& entry : draft.folder.list("professions")) {
        Where const where{draft.folder.shown("professions/" + entry.name), 0, 0, ""};
        if (!entry.is_folder) {
            draft.report.warning(where, "unused-file", "Dit wordt niet gebruikt.", "Een beroep is een map met bestanden.");
        } else {
            (void)draft.professions.add(entry.name, where, draft.report);
        }
    }
}

void read_professions(Draft& draft) {
    auto& professions = draft.bundle.catalogue.professions;
    professions.resize(draft.professions.ids().size());
    for (std::size_t i = 0; i < professions.size(); ++i) {
        professions[i].id = draft.professions.ids()[i];
        read_profession(draft, professions[i].id, professions[i]);
    }
}

}  // namespace sprank::compile
