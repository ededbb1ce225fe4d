#include "store/load_catalogue.hpp"

#include <algorithm>
#include <unordered_map>

#include "store/catalogue_rows.hpp"

namespace sprank::store {
namespace {

class Loader : CatalogueRows {
public:
    using CatalogueRows::CatalogueRows;

    Catalogue load() {
        load_meta();
        load_languages();
        load_sources();
        each("SELECT id FROM profession ORDER BY position", [&](Row& row) { professions.add(row.text()); });
        load_worlds();
        load_levels();
        load_quiz();
        load_circumstances();
        load_skills(*this);
        load_professions();
        load_asked_skills(*this);
        load_network(*this);
        load_profiles(*this);
        load_regions(*this);
        load_pages();
        load_facts();
        load_home();
        return std::move(catalogue);
    }

private:
    void load_meta() {
        each("SELECT (SELECT value FROM meta WHERE key = 'title')", [&](Row& row) { catalogue.title = row.text(); });
    }

    void load_languages() {
        each("SELECT id, name FROM language ORDER BY position", [&](Row& row) {
            auto id = row.text();
            catalogue.languages.push_back({std::move(id), row.text()});
        });
        if (catalogue.languages.empty()) throw Damage("no language");
        if (catalogue.languages.size() > most_languages) throw Damage("too many languages");
        std::unordered_map<std::string_view, std::size_t> keys;
        for (auto const& info : key_infos) keys.emplace(info.name, keys.size());
        catalogue.texts.assign(catalogue.languages.size(), std::vector<std::string>(key_count));
        int const languages = static_cast<int>(catalogue.languages.size());
        each("SELECT language, key, text FROM interface_text", [&](Row& row) {
            auto const language = static_cast<std::size_t>(row.integer(0, languages - 1));
            // A key that this program does not know belongs to another version of it: no harm.
            if (auto const at = keys.find(row.text()); at != keys.end()) catalogue.texts[language][at->second] = row.text();
        });
    }

    void load_sources() {
        each("SELECT id, title, publisher, address, date, year, licence, seen FROM source ORDER BY position", [&](Row& row) {
            Source source;
            source.id = row.text();
            source.title = row.text();
            source.publisher = row.text();
            source.address = row.text();
            source.date = row.text();
            source.year = row.integer(-any, any);
            source.licence = row.text();
            source.seen = row.integer(0, 1) != 0;
            sources.add(source.id);
            catalogue.sources.push_back(std::move(source));
        });
    }

    void load_worlds() {
        each("SELECT id, colour, icon, name, short_name, line FROM world ORDER BY position", [&](Row& row) {
            World world;
            world.id = row.text();
            world.colour = row.text();
            world.icon = row.text();
            world.name = row.texts();
            world.short_name = row.texts();
            world.line = row.texts();
            worlds.add(world.id);
            catalogue.worlds.push_back(std::move(world));
        });
    }

    void load_levels() {
        each("SELECT id, name, short_name, admission, learning, after, years_min, years_max, years_source, years_year, admission_source,"
             " admission_year, learning_source, learning_year, after_source, after_year, entry FROM level ORDER BY position",
             [&](Row& row) {
                 Level level;
                 level.id = row.text();
                 for (auto* const text : {&level.name, &level.short_name, &level.admission, &level.learning, &level.after}) *text = row.texts();
                 level.years_min = row.real(-any_real, any_real);
                 level.years_max = row.real(-any_real, any_real);
                 for (auto* const from : {&level.years_origin, &level.admission_origin, &level.learning_origin, &level.after_origin}) *from = origin(row);
                 level.entry = row.integer(0, 1) == 1;
                 levels.add(level.id);
                 catalogue.levels.push_back(std::move(level));
             });
    }

    void load_quiz() {
        each("SELECT id, text FROM tag ORDER BY position", [&](Row& row) {
            Tag tag;
            tag.id = row.text();
            tag.text = row.texts();
            tags_.add(tag.id);
            catalogue.tags.push_back(std::move(tag));
        });
        std::size_t lenses = 0;
        each("SELECT name, you, title, mean, sd, tag FROM lens ORDER BY position", [&](Row& row) {
            if (lenses >= lens_count) throw Damage("too many lenses");
            auto& lens = catalogue.lenses[lenses++];
            for (auto* const text : {&lens.name, &lens.you, &lens.title}) *text = row.texts();
            lens.mean = row.real(-any_real, any_real);
            lens.sd = row.real(0, any_real);
            lens.tag = tags_.find(row.maybe_text());
        });
        if (lenses != lens_count) throw Damage("too few lenses");
        Ids<QuizItemIndex> items;
        each("SELECT id, lens, extra, setting, tags, text, picture_text FROM quiz_item ORDER BY position", [&](Row& row) {
            QuizItem item;
            item.id = row.text();
            item.lens = row.integer(0, lens_count - 1);
            item.extra = row.integer(0, 1) != 0;
            item.setting = row.word<ItemSetting>();
            item.tags = tags_.find(row.ids());
            item.text = row.texts();
            item.picture_text = row.texts();
            items.add(item.id);
            catalogue.quiz.push_back(std::move(item));
        });
    }

    void load_professions() {
        each("SELECT id, name, intro, picture_text, also, world, second_world, sector, lens_r, lens_i, lens_a, lens_s, lens_e, lens_c,"
             " lenses_source, edit_r, edit_i, edit_a, edit_s, edit_e, edit_c, edit_reason, edit_source, edit_year, levels, learning, years_min, years_max, years_source, years_year, surroundings, company, part_time, part_time_source, part_time_year,"
             " tags, pay_kind, pay_min, pay_max, pay_source, pay_year, outlook_word, outlook_text, outlook_source, outlook_year, crebo,"
             " isco, esco, onet, skills, skills_source, related, does_icons, does, needs, day, helps FROM profession ORDER BY position",
             [&](Row& row) { catalogue.professions.push_back(profession(row)); });
        each("SELECT profession, circumstance, source, year FROM profession_circumstance", [&](Row& row) {
            auto& owner = catalogue.professions.at(professions.find(row.text()).value);
            auto const circumstance = circumstances_.find(row.text());
            owner.circumstances.push_back({circumstance, origin(row)});
        });
        for (Profession& one : catalogue.professions) std::ranges::sort(one.circumstances, {}, &KnownCircumstance::circumstance);
    }

    void load_circumstances() {
        each("SELECT id, icon, name, text FROM circumstance ORDER BY position", [&](Row& row) {
            Circumstance circumstance;
            circumstance.id = row.text();
            circumstance.icon = row.text();
            circumstance.name = row.texts();
            circumstance.text = row.texts();
            circumstances_.add(circumstance.id);
            catalogue.circumstances.push_back(std::move(circumstance));
        });
    }

    Profession profession(Row& row) {
        Profession result;
        result.id = row.text();
        result.name = row.texts();
        result.intro = row.texts();
        result.picture_text = row.texts();
        result.also = row.lines();
        result.world = worlds.find(row.text());
        result.second_world = worlds.find(row.maybe_text());
        result.sector = row.text();
        for (double& lens : result.lenses) lens = row.real(-any_real, any_real);
        result.lenses_source = sources.find(row.text());
        result.lenses_edit = lenses_edit(row);
        result.levels = levels.find(row.ids());
        result.learning = row.words<Learning>();
        result.years = duration(row);
        result.surroundings = row.words<Surroundings>();
        result.company = row.words<Company>();
        result.part_time = row.word<PartTime>();
        result.part_time_origin = maybe_origin(row);
        result.tags = tags_.find(row.ids());
        result.pay = pay(row);
        result.outlook = outlook(row);
        result.crebo = row.ids();
        result.isco = row.text();
        result.esco = row.text();
        result.onet = row.text();
        result.skills = row.ids();
        result.skills_source = sources.find(row.maybe_text());
        result.related = professions.find(row.ids());
        result.does_icons = row.ids();
        result.does = row.lines();
        result.needs = row.lines();
        result.day = row.texts();
        result.helps = row.texts();
        return result;
    }

    std::optional<LensEdit> lenses_edit(Row& row) {
        LensEdit edit;
        for (auto& value : edit.values) value = row.maybe_real(-any_real, any_real);
        auto const reason = row.maybe_text();
        auto const from = maybe_origin(row);
        bool const changed = std::ranges::any_of(edit.values, [](auto const& value) { return value.has_value(); });
        if (reason.has_value() != from.has_value() || changed != from.has_value()) throw Damage("half an edit of lenses");
        if (!from) return std::nullopt;
        edit.reason = *reason;
        edit.origin = *from;
        return edit;
    }

    std::optional<Pay> pay(Row& row) {
        auto const kind = row.maybe_text();
        auto const min = row.maybe_integer(-any, any), max = row.maybe_integer(-any, any);
        auto const from = maybe_origin(row);
        if (!from) return std::nullopt;
        auto const known = from_word<PayKind>(kind.value_or(""));
        if (!known || !min || !max) throw Damage("half a pay");
        return Pay{*known, *min, *max, *from};
    }

    std::optional<Outlook> outlook(Row& row) {
        auto const word = row.maybe_text(), text = row.maybe_text();
        auto const from = maybe_origin(row);
        if (!from) return std::nullopt;
        auto const known = from_word<OutlookWord>(word.value_or(""));
        LocalText sentence;
        if (!known || !text || !from_json(*text, sentence)) throw Damage("half an outlook");
        return Outlook{*known, std::move(sentence), *from};
    }

    void load_pages() {
        each("SELECT route, id, icon, colour, person, title, line, picture_text, body, professions, action, status, step, until FROM page ORDER BY route, position",
             [&](Row& row) {
                 auto& pages = catalogue[row.word<RouteKind>()];
                 Page page;
                 for (auto* const text : {&page.id, &page.icon, &page.colour, &page.person}) *text = row.text();
                 for (auto* const text : {&page.title, &page.line, &page.picture_text, &page.body}) *text = row.texts();
                 page.professions = professions.find(row.ids());
                 page.action = row.word<PageAction>();
                 page.status = row.word<PageStatus>();
                 page.step = row.texts();
                 page.until = row.date();
                 pages.push_back(std::move(page));
                 if (pages.size() > most_indices) throw Damage("too many pages");
             });
    }

    void load_facts() {
        std::unordered_map<std::string, std::vector<FactLine>*> owners;
        for (auto& profession : catalogue.professions) owners.emplace("profession/" + profession.id, &profession.facts);
        for (auto const route : route_kinds)
            for (auto& page : catalogue[route]) owners.emplace(std::string(word_of(route)) + "/" + page.id, &page.facts);
        each("SELECT owner, text, source, year FROM fact ORDER BY owner, line", [&](Row& row) {
            auto const owner = owners.find(row.text());
            if (owner == owners.end()) throw Damage("a fact of nothing");
            auto text = row.texts();
            owner->second->push_back({std::move(text), origin(row)});
        });
    }

    void load_home() {
        each("SELECT kind, colour, person FROM door ORDER BY position", [&](Row& row) {
            Door door;
            door.kind = row.word<DoorKind>();
            door.colour = row.text();
            door.person = row.text();
            catalogue.doors.push_back(std::move(door));
        });
        each("SELECT profession FROM featured ORDER BY position",
             [&](Row& row) { catalogue.featured.push_back(professions.find(row.text())); });
    }

    Ids<TagIndex> tags_;
    Ids<CircumstanceIndex> circumstances_;
};

}  // namespace

Catalogue load_catalogue(SQLite::Database& database) { return Loader(database).load(); }

}  // namespace sprank::store
