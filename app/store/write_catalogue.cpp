#include "store/write_catalogue.hpp"

#include "core/keys.hpp"
#include "store/enum_words.hpp"
#include "store/inserter.hpp"
#include "store/text_list.hpp"

namespace sprank::store {
namespace {

template <typename Things, typename Tag>
std::string const& id_of(Things const& things, Index<Tag> index) {
    if (index.value >= things.size()) throw Contradiction("number " + std::to_string(index.value) + " of " + std::to_string(things.size()));
    return things[index.value].id;
}

template <typename Things, typename Tag>
std::string ids_of(Things const& things, std::vector<Index<Tag>> const& indices) {
    TextList ids;
    for (auto const index : indices) ids.push_back(id_of(things, index));
    return to_json(ids);
}

template <typename Value>
std::string words_of(std::vector<Value> const& values) {
    TextList words;
    for (auto const value : values) words.emplace_back(word_of(value));
    return to_json(words);
}

void write_languages(SQLite::Database& database, Catalogue const& catalogue) {
    Inserter languages(database, "language", 3);
    Inserter texts(database, "interface_text", 4);
    for (std::size_t i = 0; i < catalogue.languages.size(); ++i) languages.add(i, catalogue.languages[i].id, catalogue.languages[i].name);
    for (std::size_t language = 0; language < catalogue.texts.size(); ++language) {
        auto const& list = catalogue.texts[language];
        if (language >= catalogue.languages.size() || list.size() > key_count) throw Contradiction("texts without a language or a key");
        for (std::size_t key = 0; key < list.size(); ++key) texts.add(language, key, key_infos[key].name, list[key]);
    }
}

void write_sources(SQLite::Database& database, Catalogue const& catalogue) {
    Inserter rows(database, "source", 9);
    int position = 0;
    for (auto const& source : catalogue.sources)
        rows.add(position++, source.id, source.title, source.publisher, source.address, source.date, source.year, source.licence, source.seen);
}

void write_worlds(SQLite::Database& database, Catalogue const& catalogue) {
    Inserter rows(database, "world", 7);
    int position = 0;
    for (auto const& world : catalogue.worlds)
        rows.add(position++, world.id, world.colour, world.icon, to_json(world.name), to_json(world.short_name), to_json(world.line));
}

void write_levels(SQLite::Database& database, Catalogue const& catalogue) {
    Inserter rows(database, "level", 18);
    auto const source = [&](Origin const& origin) -> std::string const& { return id_of(catalogue.sources, origin.source); };
    int position = 0;
    for (auto const& level : catalogue.levels)
        rows.add(position++, level.id, to_json(level.name), to_json(level.short_name), to_json(level.admission), to_json(level.learning),
                 to_json(level.after), level.years_min, level.years_max, source(level.years_origin), level.years_origin.year,
                 source(level.admission_origin), level.admission_origin.year, source(level.learning_origin),
                 level.learning_origin.year, source(level.after_origin), level.after_origin.year, level.entry);
}

void write_facts(Inserter& rows, Catalogue const& catalogue, std::string const& owner, std::vector<FactLine> const& facts) {
    int line = 0;
    for (auto const& fact : facts)
        rows.add(owner, line++, to_json(fact.text), id_of(catalogue.sources, fact.origin.source), fact.origin.year);
}

/// A fact that may be missing, as columns that are all NULL then.
struct OriginColumns {
    std::optional<std::string> source;
    std::optional<int> year;
};

template <typename Fact>
OriginColumns origin_of(Catalogue const& catalogue, std::optional<Fact> const& fact) {
    if (!fact) return {};
    return {id_of(catalogue.sources, fact->origin.source), fact->origin.year};
}

template <typename Fact, typename Member>
auto part_of(std::optional<Fact> const& fact, Member Fact::*member) {
    return fact ? std::optional<Member>((*fact).*member) : std::nullopt;
}

void write_profession(Inserter& rows, Catalogue const& catalogue, int position, Profession const& profession) {
    auto const& [r, i, a, s, e, c] = profession.lenses;
    auto const& [id, sources, worlds] = std::tie(profession.id, catalogue.sources, catalogue.worlds);
    auto const& [years, pay, outlook] = std::tie(profession.years, profession.pay, profession.outlook);
    auto const years_origin = origin_of(catalogue, years), pay_origin = origin_of(catalogue, pay), outlook_origin = origin_of(catalogue, outlook);
    auto const edit = profession.lenses_edit.value_or(LensEdit{});
    auto const& [edit_r, edit_i, edit_a, edit_s, edit_e, edit_c] = edit.values;
    auto const edit_origin = origin_of(catalogue, profession.lenses_edit);
    std::optional<std::string> part_time_source;
    std::optional<int> part_time_year;
    if (profession.part_time_origin) part_time_source = id_of(sources, profession.part_time_origin->source), part_time_year = profession.part_time_origin->year;
    std::optional<std::string> second_world, skills_source, pay_kind, outlook_word, outlook_text;
    if (profession.second_world) second_world = id_of(worlds, *profession.second_world);
    if (profession.skills_source) skills_source = id_of(sources, *profession.skills_source);
    if (pay) pay_kind = word_of(pay->kind);
    if (outlook) outlook_word = word_of(outlook->word), outlook_text = to_json(outlook->sentence);
    rows.add(position, id, to_json(profession.name), to_json(profession.intro), to_json(profession.picture_text), to_json(profession.also),
             id_of(worlds, profession.world), second_world, profession.sector, r, i, a, s, e, c,
             id_of(sources, profession.lenses_source), edit_r, edit_i, edit_a, edit_s, edit_e, edit_c,
             part_of(profession.lenses_edit, &LensEdit::reason), edit_origin.source, edit_origin.year, ids_of(catalogue.levels, profession.levels), words_of(profession.learning),
             part_of(years, &Duration::min), part_of(years, &Duration::max), years_origin.source, years_origin.year,
             words_of(profession.surroundings), words_of(profession.company), word_of(profession.part_time), part_time_source, part_time_year,
             ids_of(catalogue.tags, profession.tags), pay_kind, part_of(pay, &Pay::min), part_of(pay, &Pay::max), pay_origin.source,
             pay_origin.year, outlook_word, outlook_text, outlook_origin.source, outlook_origin.year, to_json(profession.crebo),
             profession.isco, profession.esco, profession.onet, to_json(profession.skills), skills_source,
             ids_of(catalogue.professions, profession.related), to_json(profession.does_icons), to_json(profession.does), to_json(profession.needs),
             to_json(profession.day), to_json(profession.helps));
}

void write_circumstances(SQLite::Database& database, Catalogue const& catalogue) {
    Inserter rows(database, "circumstance", 5);
    int position = 0;
    for (auto const& circumstance : catalogue.circumstances) rows.add(position++, circumstance.id, circumstance.icon, to_json(circumstance.name), to_json(circumstance.text));
}

void write_professions(SQLite::Database& database, Catalogue const& catalogue) {
    Inserter rows(database, "profession", 58);
    Inserter facts(database, "fact", 5);
    Inserter skills(database, "profession_skill", 5);
    Inserter circumstances(database, "profession_circumstance", 4);
    int position = 0;
    for (auto const& profession : catalogue.professions) {
        write_profession(rows, catalogue, position++, profession);
        int line = 0;
        for (auto const& asked : profession.asks) skills.add(profession.id, line++, id_of(catalogue.skills, asked.skill), asked.weight, word_of(asked.learn));
        for (auto const& known : profession.circumstances) circumstances.add(profession.id, id_of(catalogue.circumstances, known.circumstance), id_of(catalogue.sources, known.origin.source), known.origin.year);
        write_facts(facts, catalogue, "profession/" + profession.id, profession.facts);
    }
}

void write_quiz(SQLite::Database& database, Catalogue const& catalogue) {
    Inserter tags(database, "tag", 3);
    Inserter lenses(database, "lens", 7);
    Inserter items(database, "quiz_item", 8);
    int position = 0;
    for (auto const& tag : catalogue.tags) tags.add(position++, tag.id, to_json(tag.text));
    position = 0;
    for (auto const& lens : catalogue.lenses)
        lenses.add(position++, to_json(lens.name), to_json(lens.you), to_json(lens.title), lens.mean, lens.sd,
                   lens.tag ? std::optional(id_of(catalogue.tags, *lens.tag)) : std::nullopt);
    position = 0;
    for (auto const& item : catalogue.quiz) {
        if (item.lens < 0 || item.lens >= lens_count) throw Contradiction("lens " + std::to_string(item.lens));
        items.add(position++, item.id, item.lens, item.extra, word_of(item.setting), ids_of(catalogue.tags, item.tags), to_json(item.text), to_json(item.picture_text));
    }
}

void write_skills(SQLite::Database& database, Catalogue const& catalogue) {
    Inserter groups(database, "skill_group", 4);
    Inserter skills(database, "skill", 8);
    Inserter jobs(database, "job", 11);
    int position = 0;
    for (auto const& group : catalogue.skill_groups) groups.add(position++, group.id, group.icon, to_json(group.name));
    position = 0;
    for (auto const& skill : catalogue.skills)
        skills.add(position++, skill.id, id_of(catalogue.skill_groups, skill.group), skill.trade, word_of(skill.learn), to_json(skill.text), to_json(skill.competentnl), to_json(skill.esco));
    position = 0;
    for (auto const& job : catalogue.jobs) {
        TextList ids, weights;
        for (auto const& skill : job.skills) ids.push_back(id_of(catalogue.skills, skill.skill)), weights.push_back(std::to_string(skill.weight));
        jobs.add(position++, job.id, to_json(job.name), to_json(job.also), job.isco, job.esco, to_json(ids), to_json(weights), id_of(catalogue.sources, job.origin.source), job.origin.year,
                 job.profession ? std::optional(id_of(catalogue.professions, *job.profession)) : std::nullopt);
    }
}

void write_network(SQLite::Database& database, Catalogue const& catalogue) {
    auto const& network = catalogue.network;
    auto const source = [&](Origin const& origin) -> std::string const& { return id_of(catalogue.sources, origin.source); };
    Inserter stations(database, "station", 17);
    int position = 0;
    for (auto const& station : network.stations) {
        auto const years = origin_of(catalogue, station.years);
        stations.add(position++, station.id, station.icon, word_of(station.kind), word_of(station.group), station.start, station.age, to_json(station.name), to_json(station.short_name),
                     to_json(station.what), source(station.what_origin), station.what_origin.year, part_of(station.years, &Duration::min), part_of(station.years, &Duration::max), years.source, years.year,
                     station.level ? std::optional(id_of(catalogue.levels, *station.level)) : std::nullopt);
    }
    Inserter conditions(database, "way_condition", 7);
    position = 0;
    for (auto const& condition : network.conditions) conditions.add(position++, condition.id, word_of(condition.whom), condition.age, to_json(condition.text), source(condition.origin), condition.origin.year);
    Inserter through(database, "through_route", 6);
    position = 0;
    for (auto const& route : network.through) through.add(position++, route.id, to_json(route.name), to_json(route.what), source(route.origin), route.origin.year);
    Inserter legs(database, "leg", 12);
    position = 0;
    for (auto const& leg : network.legs) {
        auto const years = origin_of(catalogue, leg.years);
        legs.add(position++, id_of(network.stations, leg.from), id_of(network.stations, leg.to), words_of(leg.by), part_of(leg.years, &Duration::min), part_of(leg.years, &Duration::max), years.source, years.year,
                 ids_of(network.conditions, leg.conditions), leg.through ? std::optional(id_of(network.through, *leg.through)) : std::nullopt, source(leg.origin), leg.origin.year);
    }
}

void write_profiles(SQLite::Database& database, Catalogue const& catalogue) {
    Inserter profiles(database, "school_profile", 10);
    Inserter doors(database, "profile_door", 8);
    int position = 0;
    for (auto const& profile : catalogue.network.profiles) {
        profiles.add(position++, profile.id, profile.icon, ids_of(catalogue.network.stations, profile.schools), to_json(profile.name), to_json(profile.short_name), to_json(profile.line),
                     id_of(catalogue.sources, profile.origin.source), profile.origin.year, ids_of(catalogue.worlds, profile.fits));
        int line = 0;
        for (auto const& door : profile.doors)
            doors.add(profile.id, line++, ids_of(catalogue.levels, door.levels), ids_of(catalogue.professions, door.professions), word_of(door.word), to_json(door.text),
                      id_of(catalogue.sources, door.origin.source), door.origin.year);
    }
}

void write_regions(SQLite::Database& database, Catalogue const& catalogue) {
    Inserter regions(database, "region", 4);
    Inserter parts(database, "region_part", 7);
    int position = 0;
    for (auto const& region : catalogue.regions) {
        regions.add(position++, region.id, to_json(region.name), to_json(region.line));
        int part = 0;
        for (auto const& place : region.parts) parts.add(region.id, part++, place.id, place.name, place.province, place.position.latitude, place.position.longitude);
    }
}

void write_pages(SQLite::Database& database, Catalogue const& catalogue, RouteKind kind) {
    std::string const route(word_of(kind));
    Inserter rows(database, "page", 15);
    Inserter facts(database, "fact", 5);
    int position = 0;
    for (auto const& page : catalogue[kind]) {
        rows.add(route, position++, page.id, page.icon, page.colour, page.person, to_json(page.title), to_json(page.line),
                 to_json(page.picture_text), to_json(page.body), ids_of(catalogue.professions, page.professions), word_of(page.action), word_of(page.status), to_json(page.step), iso_of(page.until));
        write_facts(facts, catalogue, route + "/" + page.id, page.facts);
    }
}

void write_home(SQLite::Database& database, Catalogue const& catalogue) {
    Inserter doors(database, "door", 4);
    Inserter featured(database, "featured", 2);
    int position = 0;
    for (auto const& door : catalogue.doors) doors.add(position++, word_of(door.kind), door.colour, door.person);
    position = 0;
    for (auto const profession : catalogue.featured) featured.add(position++, id_of(catalogue.professions, profession));
}

/// The last day on which somebody looked at an offer; of a month or a year the first day that it may have been.
std::optional<Date> newest_check(std::vector<Offer> const& offers) {
    constexpr std::string_view first_day = "-01-01";
    std::optional<Date> newest;
    for (Offer const& offer : offers) {
        auto const& when = offer.checked;
        auto const day = parse_date(when.size() == 4 || when.size() == 7 ? when + std::string(first_day.substr(when.size() - 4)) : when);
        if (day && (!newest || *newest < *day)) newest = day;
    }
    return newest;
}

}  // namespace

void write_catalogue(SQLite::Database& database, ContentBundle const& bundle) {
    auto const& catalogue = bundle.catalogue;
    Inserter meta(database, "meta", 2);
    meta.add("title", catalogue.title);
    meta.add("offer_count", std::to_string(bundle.offers.size()));
    if (auto const day = newest_check(bundle.offers)) meta.add("newest_check", iso_date(*day));
    write_languages(database, catalogue);
    write_sources(database, catalogue);
    write_worlds(database, catalogue);
    write_levels(database, catalogue);
    write_quiz(database, catalogue);
    write_skills(database, catalogue);
    write_circumstances(database, catalogue);
    write_professions(database, catalogue);
    write_network(database, catalogue);
    write_profiles(database, catalogue);
    write_regions(database, catalogue);
    for (auto const route : route_kinds) write_pages(database, catalogue, route);
    write_home(database, catalogue);
}

}  // namespace sprank::store
