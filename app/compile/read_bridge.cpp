#include <algorithm>
#include <array>

#include "compile/readers.hpp"
#include "compile/text_measure.hpp"

namespace sprank::compile {
namespace {

void read_group(Draft& draft, FieldReader& fields) {
    SkillGroup group;
    auto const id = fields.text("id");
    group.icon = icon(draft, fields, "icon");
    group.name = local_text(draft, fields, "name", {longest::station_name, 0, false});
    fields.finish();
    if (!id || !draft.skill_groups.add(id->text, id->where, draft.report)) return;
    group.id = id->text;
    draft.bundle.catalogue.skill_groups.push_back(std::move(group));
}

std::vector<std::string> plain_texts(FieldReader& fields, std::string_view key) {
    std::vector<std::string> texts;
    for (auto const& text : fields.texts(key, Need::optional)) texts.push_back(text.text);
    return texts;
}

void read_skill(Draft& draft, FieldReader& fields) {
    Skill skill;
    auto const id = fields.text("id");
    if (auto const group = fields.text("group"))
        if (auto const at = draft.skill_groups.find(*group, draft.report)) skill.group = {*at};
    skill.trade = fields.yes_or_no("trade").value_or(false);
    skill.text = local_text(draft, fields, "text", {longest::skill, 0, false});
    skill.competentnl = plain_texts(fields, "competentnl");
    skill.esco = plain_texts(fields, "esco");
    skill.learn = fields.choice<LearnBy>("learn").value_or(LearnBy::work);
    fields.finish();
    if (!id || !draft.skills.add(id->text, id->where, draft.report)) return;
    skill.id = id->text;
    draft.bundle.catalogue.skills.push_back(std::move(skill));
}

void read_asked_skill(Draft& draft, RowReader const& row) {
    auto const profession = draft.professions.find(row.text("profession"), draft.report);
    auto const skill = draft.skills.find(row.text("skill"), draft.report);
    auto const weight = row.integer("weight", 1, most_skill_weight);
    auto const learn = row.text("learn", Need::optional);
    std::optional<LearnBy> by;
    if (!learn.text.empty()) {
        by = store::from_word<LearnBy>(learn.text);
        if (!by) draft.report.error(learn.where, "unknown-word", in_quotes(learn.text) + " kan hier niet.", "Kies work, course of school, of laat de cel leeg.");
    }
    if (!profession || !skill || !weight) return;
    auto& catalogue = draft.bundle.catalogue;
    auto const at = std::ranges::find(catalogue.professions, draft.professions.ids()[*profession], &Profession::id);
    if (at == catalogue.professions.end()) return;
    if (std::ranges::find(at->asks, SkillIndex{*skill}, &AskedSkill::skill) != at->asks.end()) {
        draft.report.error(row.where("skill"), "double-value", "Deze vaardigheid staat al bij dit beroep.", "Haal een van beide rijen weg.");
        return;
    }
    at->asks.push_back({{*skill}, *weight, by.value_or(catalogue.skills[*skill].learn)});
}

/// "klanten*3" -> the skill and its weight.
std::optional<WeighedSkill> weighed_skill(Draft& draft, LocatedText word) {
    int weight = 1;
    if (auto const star = word.text.find('*'); star != std::string::npos) {
        auto const number = word.text.substr(star + 1);
        if (number.size() != 1 || number < "1" || number > "3") {
            draft.report.error(word.where, "unknown-word", in_quotes(word.text) + " kan hier niet.", "Schrijf 1, 2 of 3 achter het sterretje: klanten*3.");
            return std::nullopt;
        }
        weight = number.front() - '0';
        word.text.resize(star);
    }
    auto const skill = draft.skills.find(word, draft.report);
    return skill ? std::optional(WeighedSkill{{*skill}, weight}) : std::nullopt;
}

/// Dutch for all languages but those of which the row has its own.
LocalText job_text(Draft const& draft, std::string const& dutch, std::string const& english) {
    std::vector<std::string> texts;
    for (Language const& language : draft.languages()) texts.push_back(language.id == "en" && !english.empty() ? english : dutch);
    return LocalText(std::move(texts));
}

std::vector<std::string> parts_of(std::string const& text) {
    std::vector<std::string> parts;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        auto const end = std::min(text.find('|', begin), text.size());
        if (auto const part = trimmed(std::string_view(text).substr(begin, end - begin)); !part.empty()) parts.emplace_back(part);
        begin = end + 1;
    }
    return parts;
}

void read_job(Draft& draft, RowReader const& row) {
    Job job;
    auto const id = row.text("id"), name = row.text("name_nl"), english = row.text("name_en");
    check_text(draft, name, "nl", {longest::job_name, 0, false});
    check_text(draft, english, "en", {longest::job_name, 0, false});
    job.name = job_text(draft, name.text, english.text);
    auto const also = parts_of(row.text("also_nl", Need::optional).text), also_english = parts_of(row.text("also_en", Need::optional).text);
    for (std::size_t i = 0; i < std::max(also.size(), also_english.size()); ++i) {
        std::vector<std::string> texts;
        for (Language const& language : draft.languages()) {
            auto const& list = language.id == "en" ? also_english : also;
            texts.push_back(i < list.size() ? list[i] : std::string{});
        }
        job.also.push_back(LocalText(std::move(texts)));
    }
    job.isco = row.text("isco", Need::optional).text;
    job.esco = row.text("esco", Need::optional).text;
    for (auto const& word : row.words("skills"))
        if (auto const skill = weighed_skill(draft, word)) job.skills.push_back(*skill);
    if (auto const source = row.text("source"); !source.text.empty())
        if (auto const at = source_of(draft, source, Shown::on_screen)) job.origin.source = *at;
    job.origin.year = row.integer("year", first_year, last_year).value_or(0);
    if (id.text.empty() || !draft.jobs.add(id.text, id.where, draft.report)) return;
    job.id = id.text;
    draft.bundle.catalogue.jobs.push_back(std::move(job));
}

template <std::size_t Count, typename Use>
void read_table(Draft& draft, std::string const& relative, std::array<std::string_view, Count> const& columns, Use use) {
    auto const source = draft.folder.text(relative, most_table_bytes, draft.report);
    auto const table = source ? parse_csv(*source, columns, draft.report) : std::nullopt;
    if (!table) return;
    for (auto const& row : table->rows) use(RowReader(*table, row, draft.report));
}

/// Who works in one of our professions may want another. One that jobs.csv has itself stays as it is there.
void add_own_jobs(Draft& draft, Origin const& origin) {
    auto& catalogue = draft.bundle.catalogue;
    for (ProfessionIndex index{0}; index.value < catalogue.professions.size(); ++index.value) {
        Profession const& profession = catalogue[index];
        if (profession.asks.empty() || std::ranges::find(catalogue.jobs, profession.id, &Job::id) != catalogue.jobs.end()) continue;
        Job job{profession.id, profession.name, profession.also, profession.isco, profession.esco, {}, origin, index};
        for (AskedSkill const& asked : profession.asks) job.skills.push_back({asked.skill, asked.weight});
        catalogue.jobs.push_back(std::move(job));
    }
}

/// The other side of the bridge must have planks.
void check_asked(Draft& draft) {
    for (Profession const& profession : draft.bundle.catalogue.professions) {
        if (profession.asks.size() >= asks_range.least && profession.asks.size() <= asks_range.most) continue;
        draft.report.error({draft.folder.shown("bridge/professions.csv"), 0, 0, "profession"}, "wrong-amount",
                           "Bij " + in_quotes(profession.id) + " staan " + std::to_string(profession.asks.size()) + " vaardigheden.",
                           "Kies er " + std::to_string(asks_range.least) + " tot " + std::to_string(asks_range.most) + ".");
    }
}

}  // namespace

void read_bridge(Draft& draft) {
    bool read = false;
    Origin asked_by;
    read_yaml_map(draft, "bridge/skills.yaml", IfMissing::report, [&](FieldReader& top) {
        read = true;
        if (auto const source = top.text("source"))
            if (auto const at = source_of(draft, *source, Shown::on_screen)) asked_by.source = *at;
        asked_by.year = top.integer("year", first_year, last_year).value_or(0);
        for (auto& fields : top.maps("groups")) read_group(draft, fields);
        for (auto& fields : top.maps("skills")) read_skill(draft, fields);
    });
    if (!read) draft.skills.not_readable();
    static constexpr std::array<std::string_view, 4> asked{"profession", "skill", "weight", "learn"};
    read_table(draft, "bridge/professions.csv", asked, [&](RowReader const& row) { read_asked_skill(draft, row); });
    auto& catalogue = draft.bundle.catalogue;
    for (Profession& profession : catalogue.professions) std::ranges::stable_sort(profession.asks, std::ranges::greater{}, &AskedSkill::weight);
    static constexpr std::array<std::string_view, 10> of_job{"id", "name_nl", "name_en", "also_nl", "also_en", "isco", "esco", "skills", "source", "year"};
    read_table(draft, "bridge/jobs.csv", of_job, [&](RowReader const& row) { read_job(draft, row); });
    if (read) add_own_jobs(draft, asked_by);
    std::ranges::stable_sort(catalogue.jobs, {}, &Job::id);
    if (read) check_asked(draft);
}

}  // namespace sprank::compile
