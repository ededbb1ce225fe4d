#include "store/load_catalogue.hpp"

#include <algorithm>
#include <limits>
#include <unordered_map>

#include "store/row.hpp"

namespace sprank::store {
namespace {

constexpr int any = std::numeric_limits<int>::max();
constexpr double any_real = std::numeric_limits<double>::max();
constexpr std::size_t most_indices = 65535, most_languages = 200;

/// id -> position. Rows name each other by id, so an index cannot be out of range: it is found or the file is damaged.
template <typename Typed>
class Ids {
public:
    void add(std::string const& id) {
        auto const position = positions_.size();
        if (position >= most_indices || !positions_.emplace(id, Typed{static_cast<std::uint16_t>(position)}).second)
            throw Damage("twice the same id, or too many");
    }
    Typed find(std::string const& id) const {
        auto const at = positions_.find(id);
        if (at == positions_.end()) throw Damage("an id that is not there");
        return at->second;
    }
    std::optional<Typed> find(std::optional<std::string> const& id) const { return id ? std::optional<Typed>(find(*id)) : std::nullopt; }
    std::vector<Typed> find(TextList const& ids) const {
        std::vector<Typed> found;
        found.reserve(ids.size());
        for (auto const& id : ids) found.push_back(find(id));
        return found;
    }

private:
    std::unordered_map<std::string, Typed> positions_;
};

class Loader {
public:
    explicit Loader(SQLite::Database& database) : database_(database) {}

    Catalogue load() {
        load_meta();
        load_languages();
        load_sources();
        each("SELECT id FROM profession ORDER BY position", [&](Row& row) { professions_.add(row.text()); });
        load_worlds();
        load_levels();
        load_quiz();
        load_skills();
        load_professions();
        load_asked_skills();
        load_network();
        load_regions();
        load_pages();
        load_facts();
        load_home();
        return std::move(catalogue_);
    }

private:
    template <typename Use>
    void each(char const* sql, Use use) {
        SQLite::Statement statement(database_, sql);
        while (statement.executeStep()) {
            Row row(statement);
            use(row);
        }
    }

    void load_meta() {
        each("SELECT (SELECT value FROM meta WHERE key = 'title')", [&](Row& row) { catalogue_.title = row.text(); });
    }

    void load_languages() {
        each("SELECT id, name FROM language ORDER BY position", [&](Row& row) {
            auto id = row.text();
            catalogue_.languages.push_back({std::move(id), row.text()});
        });
        if (catalogue_.languages.empty()) throw Damage("no language");
        if (catalogue_.languages.size() > most_languages) throw Damage("too many languages");
        std::unordered_map<std::string_view, std::size_t> keys;
        for (auto const& info : key_infos) keys.emplace(info.name, keys.size());
        catalogue_.texts.assign(catalogue_.languages.size(), std::vector<std::string>(key_count));
        int const languages = static_cast<int>(catalogue_.languages.size());
        each("SELECT language, key, text FROM interface_text", [&](Row& row) {
            auto const language = static_cast<std::size_t>(row.integer(0, languages - 1));
            // A key that this program does not know belongs to another version of it: no harm.
            if (auto const at = keys.find(row.text()); at != keys.end()) catalogue_.texts[language][at->second] = row.text();
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
            sources_.add(source.id);
            catalogue_.sources.push_back(std::move(source));
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
            worlds_.add(world.id);
            catalogue_.worlds.push_back(std::move(world));
        });
    }

    Origin origin(Row& row) {
        auto const source = sources_.find(row.text());
        return {source, row.integer(-any, any)};
    }

    void load_levels() {
        each("SELECT id, name, short_name, admission, learning, after, years_min, years_max, years_source, years_year, admission_source,"
             " admission_year, learning_source, learning_year, after_source, after_year FROM level ORDER BY position",
             [&](Row& row) {
                 Level level;
                 level.id = row.text();
                 for (auto* const text : {&level.name, &level.short_name, &level.admission, &level.learning, &level.after}) *text = row.texts();
                 level.years_min = row.real(-any_real, any_real);
                 level.years_max = row.real(-any_real, any_real);
                 for (auto* const from : {&level.years_origin, &level.admission_origin, &level.learning_origin, &level.after_origin}) *from = origin(row);
                 levels_.add(level.id);
                 catalogue_.levels.push_back(std::move(level));
             });
    }

    void load_quiz() {
        each("SELECT id, text FROM tag ORDER BY position", [&](Row& row) {
            Tag tag;
            tag.id = row.text();
            tag.text = row.texts();
            tags_.add(tag.id);
            catalogue_.tags.push_back(std::move(tag));
        });
        std::size_t lenses = 0;
        each("SELECT name, you, title, mean, sd, tag FROM lens ORDER BY position", [&](Row& row) {
            if (lenses >= lens_count) throw Damage("too many lenses");
            auto& lens = catalogue_.lenses[lenses++];
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
            catalogue_.quiz.push_back(std::move(item));
        });
    }

    void load_professions() {
        each("SELECT id, name, intro, picture_text, also, world, second_world, sector, lens_r, lens_i, lens_a, lens_s, lens_e, lens_c,"
             " lenses_source, edit_r, edit_i, edit_a, edit_s, edit_e, edit_c, edit_reason, edit_source, edit_year, levels, learning, years_min, years_max, years_source, years_year, surroundings, company, part_time, shifts,"
             " tags, pay_kind, pay_min, pay_max, pay_source, pay_year, outlook_word, outlook_text, outlook_source, outlook_year, crebo,"
             " isco, esco, onet, skills, skills_source, related, does_icons, does, needs, day, helps FROM profession ORDER BY position",
             [&](Row& row) { catalogue_.professions.push_back(profession(row)); });
    }

    Profession profession(Row& row) {
        Profession result;
        result.id = row.text();
        result.name = row.texts();
        result.intro = row.texts();
        result.picture_text = row.texts();
        result.also = row.lines();
        result.world = worlds_.find(row.text());
        result.second_world = worlds_.find(row.maybe_text());
        result.sector = row.text();
        for (double& lens : result.lenses) lens = row.real(-any_real, any_real);
        result.lenses_source = sources_.find(row.text());
        result.lenses_edit = lenses_edit(row);
        result.levels = levels_.find(row.ids());
        result.learning = row.words<Learning>();
        result.years = duration(row);
        result.surroundings = row.words<Surroundings>();
        result.company = row.words<Company>();
        result.part_time = row.word<PartTime>();
        result.shifts = row.word<Shifts>();
        result.tags = tags_.find(row.ids());
        result.pay = pay(row);
        result.outlook = outlook(row);
        result.crebo = row.ids();
        result.isco = row.text();
        result.esco = row.text();
        result.onet = row.text();
        result.skills = row.ids();
        result.skills_source = sources_.find(row.maybe_text());
        result.related = professions_.find(row.ids());
        result.does_icons = row.ids();
        result.does = row.lines();
        result.needs = row.lines();
        result.day = row.texts();
        result.helps = row.texts();
        return result;
    }

    // A fact that may be missing: its columns are all there or all NULL.
    std::optional<Origin> maybe_origin(Row& row) {
        auto const source = sources_.find(row.maybe_text());
        auto const year = row.maybe_integer(-any, any);
        if (source.has_value() != year.has_value()) throw Damage("half a fact");
        return source ? std::optional<Origin>({*source, *year}) : std::nullopt;
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

    std::optional<Duration> duration(Row& row) {
        auto const min = row.maybe_real(-any_real, any_real), max = row.maybe_real(-any_real, any_real);
        auto const from = maybe_origin(row);
        if (min.has_value() != from.has_value() || max.has_value() != from.has_value()) throw Damage("half a duration");
        return from ? std::optional<Duration>({*min, *max, *from}) : std::nullopt;
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

    std::vector<Page>& list_of(RouteKind route) {
        switch (route) {
            case RouteKind::girls: return catalogue_.girls;
            case RouteKind::switchers: return catalogue_.switchers;
            case RouteKind::hurdles: return catalogue_.hurdles;
            case RouteKind::money: break;
        }
        return catalogue_.money;
    }

    void load_skills() {
        Ids<SkillGroupIndex> groups;
        each("SELECT id, icon, name FROM skill_group ORDER BY position", [&](Row& row) {
            SkillGroup group;
            group.id = row.text();
            group.icon = row.text();
            group.name = row.texts();
            groups.add(group.id);
            catalogue_.skill_groups.push_back(std::move(group));
        });
        each("SELECT id, skill_group, trade, learn, text, competentnl, esco FROM skill ORDER BY position", [&](Row& row) {
            Skill skill;
            skill.id = row.text();
            skill.group = groups.find(row.text());
            skill.trade = row.integer(0, 1) != 0;
            skill.learn = row.word<LearnBy>();
            skill.text = row.texts();
            skill.competentnl = row.ids();
            skill.esco = row.ids();
            skills_.add(skill.id);
            catalogue_.skills.push_back(std::move(skill));
        });
        Ids<JobIndex> jobs;
        each("SELECT id, name, also, isco, esco, skills, weights, source, year FROM job ORDER BY position", [&](Row& row) {
            Job job;
            job.id = row.text();
            job.name = row.texts();
            job.also = row.lines();
            job.isco = row.text();
            job.esco = row.text();
            auto const skills = skills_.find(row.ids());
            auto const weights = row.ids();
            if (weights.size() != skills.size()) throw Damage("half a skill");
            for (std::size_t i = 0; i < skills.size(); ++i) {
                if (weights[i] != "1" && weights[i] != "2" && weights[i] != "3") throw Damage("a weight that cannot be");
                job.skills.push_back({skills[i], weights[i].front() - '0'});
            }
            job.origin = origin(row);
            jobs.add(job.id);
            catalogue_.jobs.push_back(std::move(job));
        });
    }

    void load_asked_skills() {
        each("SELECT profession, skill, weight, learn FROM profession_skill ORDER BY profession, line", [&](Row& row) {
            auto const profession = professions_.find(row.text());
            auto const skill = skills_.find(row.text());
            int const weight = row.integer(1, most_skill_weight);
            catalogue_.professions.at(profession.value).asks.push_back({skill, weight, row.word<LearnBy>()});
        });
    }

    void load_network() {
        auto& network = catalogue_.network;
        Ids<StationIndex> stations;
        each("SELECT id, icon, kind, station_group, start, age, name, short_name, what, what_source, what_year, years_min, years_max, years_source, years_year, level"
             " FROM station ORDER BY position", [&](Row& row) {
            Station station;
            station.id = row.text();
            station.icon = row.text();
            station.kind = row.word<StationKind>();
            station.group = row.word<StationGroup>();
            station.start = row.integer(0, 1) != 0;
            station.age = row.integer(0, 120);
            for (auto* const text : {&station.name, &station.short_name, &station.what}) *text = row.texts();
            station.what_origin = origin(row);
            station.years = duration(row);
            station.level = levels_.find(row.maybe_text());
            stations.add(station.id);
            network.stations.push_back(std::move(station));
        });
        Ids<ConditionIndex> conditions;
        each("SELECT id, age, text, source, year FROM way_condition ORDER BY position", [&](Row& row) {
            Condition condition;
            condition.id = row.text();
            condition.age = row.integer(0, 120);
            condition.text = row.texts();
            condition.origin = origin(row);
            conditions.add(condition.id);
            network.conditions.push_back(std::move(condition));
        });
        Ids<ThroughIndex> through;
        each("SELECT id, name, what, source, year FROM through_route ORDER BY position", [&](Row& row) {
            ThroughRoute route;
            route.id = row.text();
            route.name = row.texts();
            route.what = row.texts();
            route.origin = origin(row);
            through.add(route.id);
            network.through.push_back(std::move(route));
        });
        each("SELECT from_station, to_station, forms, years_min, years_max, years_source, years_year, conditions, through, source, year FROM leg ORDER BY position", [&](Row& row) {
            Leg leg;
            leg.from = stations.find(row.text());
            leg.to = stations.find(row.text());
            leg.by = row.words<Form>();
            leg.years = duration(row);
            leg.conditions = conditions.find(row.ids());
            leg.through = through.find(row.maybe_text());
            leg.origin = origin(row);
            if (leg.by.empty() || network.legs.size() >= most_indices) throw Damage("a leg without a form, or too many");
            network.legs.push_back(std::move(leg));
        });
    }

    void load_regions() {
        std::unordered_map<std::string, std::size_t> regions;
        each("SELECT id, name, line FROM region ORDER BY position", [&](Row& row) {
            Region region;
            region.id = row.text();
            region.name = row.texts();
            region.line = row.texts();
            regions.emplace(region.id, catalogue_.regions.size());
            catalogue_.regions.push_back(std::move(region));
        });
        each("SELECT region, id, name, province, latitude, longitude FROM region_part ORDER BY region, position", [&](Row& row) {
            auto const region = regions.find(row.text());
            if (region == regions.end()) throw Damage("a part of no region");
            Place place;
            place.id = row.text();
            place.name = row.text();
            place.province = row.text();
            place.region = region->first;
            place.position = row.position();
            catalogue_.regions[region->second].parts.push_back(std::move(place));
        });
    }

    void load_pages() {
        each("SELECT route, id, icon, colour, person, title, line, picture_text, body, professions, action, status, step FROM page ORDER BY route, position",
             [&](Row& row) {
                 auto& pages = list_of(row.word<RouteKind>());
                 Page page;
                 for (auto* const text : {&page.id, &page.icon, &page.colour, &page.person}) *text = row.text();
                 for (auto* const text : {&page.title, &page.line, &page.picture_text, &page.body}) *text = row.texts();
                 page.professions = professions_.find(row.ids());
                 page.action = row.word<PageAction>();
                 page.status = row.word<PageStatus>();
                 page.step = row.texts();
                 pages.push_back(std::move(page));
                 if (pages.size() > most_indices) throw Damage("too many pages");
             });
    }

    void load_facts() {
        std::unordered_map<std::string, std::vector<FactLine>*> owners;
        for (auto& profession : catalogue_.professions) owners.emplace("profession/" + profession.id, &profession.facts);
        for (auto const route : {RouteKind::girls, RouteKind::switchers, RouteKind::hurdles, RouteKind::money})
            for (auto& page : list_of(route)) owners.emplace(std::string(word_of(route)) + "/" + page.id, &page.facts);
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
            catalogue_.doors.push_back(std::move(door));
        });
        each("SELECT profession FROM featured ORDER BY position",
             [&](Row& row) { catalogue_.featured.push_back(professions_.find(row.text())); });
    }

    SQLite::Database& database_;
    Catalogue catalogue_;
    Ids<SourceIndex> sources_;
    Ids<ProfessionIndex> professions_;
    Ids<WorldIndex> worlds_;
    Ids<LevelIndex> levels_;
    Ids<TagIndex> tags_;
    Ids<SkillIndex> skills_;
};

}  // namespace

Catalogue load_catalogue(SQLite::Database& database) { return Loader(database).load(); }

}  // namespace sprank::store
