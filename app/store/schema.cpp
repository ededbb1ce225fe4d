#include "store/schema.hpp"

namespace sprank::store {
namespace {

// A comment inside the brackets stays in sqlite_schema, so `.schema profession` explains itself.
constexpr std::string_view reference_tables = R"sql(
CREATE TABLE meta (
  -- What there is one of: title, counts, and the hash over all other rows of the tables that editors fill.
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE language (
  -- Languages in the order of every text list: a column "texts" holds a JSON array, one text per language.
  position INTEGER PRIMARY KEY,  -- from 0
  id       TEXT NOT NULL UNIQUE, -- "nl", "nl-simple", "en"
  name     TEXT NOT NULL         -- as its readers call it
) STRICT;

CREATE TABLE interface_text (
  -- The words on buttons and screens, from content/texts/.
  language INTEGER NOT NULL REFERENCES language(position),
  number   INTEGER NOT NULL,     -- order in the program's list of keys; the key decides
  key      TEXT NOT NULL,        -- "home.title"
  text     TEXT NOT NULL,
  PRIMARY KEY (language, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
  -- Where facts come from.
  position  INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  title     TEXT NOT NULL,
  publisher TEXT NOT NULL,
  address   TEXT NOT NULL,
  date      TEXT NOT NULL,
  year      INTEGER NOT NULL,
  licence   TEXT NOT NULL,
  seen      INTEGER NOT NULL     -- 0: from memory; only editors' metadata may rest on it
) STRICT;

CREATE TABLE world (
  -- The worlds of technology, in display order.
  position   INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  colour     TEXT NOT NULL,
  icon       TEXT NOT NULL,
  name       TEXT NOT NULL,      -- texts
  short_name TEXT NOT NULL,      -- texts
  line       TEXT NOT NULL       -- texts
) STRICT;

CREATE TABLE level (
  -- Education levels, ascending; each fact with source and year.
  position         INTEGER PRIMARY KEY,
  id               TEXT NOT NULL UNIQUE,
  name             TEXT NOT NULL,    -- texts
  short_name       TEXT NOT NULL,    -- texts
  admission        TEXT NOT NULL,    -- texts
  learning         TEXT NOT NULL,    -- texts
  after            TEXT NOT NULL,    -- texts
  years_min        REAL NOT NULL,
  years_max        REAL NOT NULL,
  years_source     TEXT NOT NULL REFERENCES source(id),
  years_year       INTEGER NOT NULL,
  admission_source TEXT NOT NULL REFERENCES source(id),
  admission_year   INTEGER NOT NULL,
  learning_source  TEXT NOT NULL REFERENCES source(id),
  learning_year    INTEGER NOT NULL,
  after_source     TEXT NOT NULL REFERENCES source(id),
  after_year       INTEGER NOT NULL,
  entry            INTEGER NOT NULL  -- 1: leads on to the next level, not to a profession
) STRICT;

CREATE TABLE tag (
  -- What people like doing; joins quiz items and professions.
  position INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  text     TEXT NOT NULL         -- texts
) STRICT;

CREATE TABLE profession (
  -- One row per profession, by id. "ids" and "words" are JSON arrays too.
  position       INTEGER PRIMARY KEY,
  id             TEXT NOT NULL UNIQUE,
  name           TEXT NOT NULL,  -- texts
  intro          TEXT NOT NULL,  -- texts
  picture_text   TEXT NOT NULL,  -- texts
  also           TEXT NOT NULL,  -- list of texts: other names
  world          TEXT NOT NULL REFERENCES world(id),
  second_world   TEXT REFERENCES world(id),
  sector         TEXT NOT NULL,
  lens_r REAL NOT NULL, lens_i REAL NOT NULL, lens_a REAL NOT NULL,  -- 1..7
  lens_s REAL NOT NULL, lens_e REAL NOT NULL, lens_c REAL NOT NULL,
  lenses_source  TEXT NOT NULL REFERENCES source(id),
  edit_r REAL, edit_i REAL, edit_a REAL,  -- counts instead of the source's value; NULL: that one counts
  edit_s REAL, edit_e REAL, edit_c REAL,
  edit_reason    TEXT,           -- for editors; NULL: nothing was edited
  edit_source    TEXT REFERENCES source(id),
  edit_year      INTEGER,
  levels         TEXT NOT NULL,  -- ids, ascending
  learning       TEXT NOT NULL,  -- words: bol, bbl, full-time, dual
  years_min      REAL,           -- NULL: duration not known
  years_max      REAL,
  years_source   TEXT REFERENCES source(id),
  years_year     INTEGER,
  surroundings   TEXT NOT NULL,  -- words: inside, outside, road, office, lab, workshop
  company        TEXT NOT NULL,  -- words: team, customers, alone
  part_time      TEXT NOT NULL,  -- ask, sometimes, often
  part_time_source TEXT REFERENCES source(id),  -- NULL: nobody says
  part_time_year INTEGER,
  tags           TEXT NOT NULL,  -- ids
  pay_kind       TEXT,           -- start, average, range; NULL: no pay shown
  pay_min        INTEGER,        -- gross euro a month at full time
  pay_max        INTEGER,
  pay_source     TEXT REFERENCES source(id),
  pay_year       INTEGER,
  outlook_word   TEXT,           -- limited, fair, good, very-good; NULL: no outlook shown
  outlook_text   TEXT,           -- texts
  outlook_source TEXT REFERENCES source(id),
  outlook_year   INTEGER,
  crebo          TEXT NOT NULL,  -- codes
  isco           TEXT NOT NULL,
  esco           TEXT NOT NULL,
  onet           TEXT NOT NULL,
  skills         TEXT NOT NULL,  -- ids
  skills_source  TEXT REFERENCES source(id),
  related        TEXT NOT NULL,  -- ids
  does_icons     TEXT NOT NULL,  -- ids, one a line of "does"
  does           TEXT NOT NULL,  -- list of texts
  needs          TEXT NOT NULL,  -- list of texts
  day            TEXT NOT NULL,  -- texts
  helps          TEXT NOT NULL   -- texts
) STRICT;

CREATE TABLE circumstance (
  -- Of the work: what not everybody can or wants to do.
  position INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  icon     TEXT NOT NULL,
  name     TEXT NOT NULL,        -- texts
  text     TEXT NOT NULL         -- texts
) STRICT;

CREATE TABLE profession_circumstance (
  -- What a source says of a profession.
  profession   TEXT NOT NULL REFERENCES profession(id),
  circumstance TEXT NOT NULL REFERENCES circumstance(id),
  source       TEXT NOT NULL REFERENCES source(id),
  year         INTEGER NOT NULL,
  PRIMARY KEY (profession, circumstance)
) STRICT, WITHOUT ROWID;

CREATE TABLE profession_skill (
  -- What a profession asks, for the bridge; the weightiest first.
  profession TEXT NOT NULL REFERENCES profession(id),
  line       INTEGER NOT NULL,   -- from 0
  skill      TEXT NOT NULL REFERENCES skill(id),
  weight     INTEGER NOT NULL,   -- 1..3
  learn      TEXT NOT NULL,      -- work, course, school
  PRIMARY KEY (profession, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE skill_group (
  -- Skills that stand together on the screen, in display order.
  position INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  icon     TEXT NOT NULL,
  name     TEXT NOT NULL         -- texts
) STRICT;

CREATE TABLE skill (
  -- What people can do, in plain words.
  position    INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  skill_group TEXT NOT NULL REFERENCES skill_group(id),
  trade       INTEGER NOT NULL,  -- 1: of a technical trade
  learn       TEXT NOT NULL,     -- work, course, school
  text        TEXT NOT NULL,     -- texts
  competentnl TEXT NOT NULL,     -- labels
  esco        TEXT NOT NULL      -- labels
) STRICT;

CREATE TABLE job (
  -- Jobs that people have or had, by id.
  position INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  name     TEXT NOT NULL,        -- texts
  also     TEXT NOT NULL,        -- list of texts: other names
  isco     TEXT NOT NULL,
  esco     TEXT NOT NULL,
  skills   TEXT NOT NULL,        -- ids
  weights  TEXT NOT NULL,        -- of each skill: "1", "2", "3"
  source   TEXT NOT NULL REFERENCES source(id),
  year     INTEGER NOT NULL,
  profession TEXT REFERENCES profession(id)  -- it is this one; NULL: another job
) STRICT;

CREATE TABLE station (
  -- Stations of the education network: starts in display order, then the rest.
  position     INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  icon         TEXT NOT NULL,
  kind         TEXT NOT NULL,    -- level, school, short
  station_group TEXT NOT NULL,   -- starts that stand together
  start        INTEGER NOT NULL, -- 1: somebody may be here now
  age          INTEGER NOT NULL, -- youngest usual age of who leaves it; 0: any
  name         TEXT NOT NULL,    -- texts
  short_name   TEXT NOT NULL,    -- texts
  what         TEXT NOT NULL,    -- texts
  what_source  TEXT NOT NULL REFERENCES source(id),
  what_year    INTEGER NOT NULL,
  years_min    REAL,             -- NULL: not known
  years_max    REAL,
  years_source TEXT REFERENCES source(id),
  years_year   INTEGER,
  level        TEXT REFERENCES level(id)  -- NULL: no level
) STRICT;

CREATE TABLE way_condition (
  -- What it takes to begin a leg.
  position INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  whom     TEXT NOT NULL,        -- word: anyone, few, same-trade, other-trade, in-a-job
  age      INTEGER NOT NULL,     -- at least so old; 0: no age
  text     TEXT NOT NULL,        -- texts
  source   TEXT NOT NULL REFERENCES source(id),
  year     INTEGER NOT NULL
) STRICT;

CREATE TABLE through_route (
  -- Programmes of vmbo and mbo in one.
  position INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  name     TEXT NOT NULL,        -- texts
  what     TEXT NOT NULL,        -- texts
  source   TEXT NOT NULL REFERENCES source(id),
  year     INTEGER NOT NULL
) STRICT;

CREATE TABLE leg (
  -- From one station to the next.
  position     INTEGER PRIMARY KEY,
  from_station TEXT NOT NULL REFERENCES station(id),
  to_station   TEXT NOT NULL REFERENCES station(id),
  forms        TEXT NOT NULL,    -- words: bol, bbl, full-time, part-time, dual, third, work, course
  years_min    REAL,             -- NULL: as long as its station
  years_max    REAL,
  years_source TEXT REFERENCES source(id),
  years_year   INTEGER,
  conditions   TEXT NOT NULL,    -- ids
  through      TEXT REFERENCES through_route(id),
  source       TEXT NOT NULL REFERENCES source(id),
  year         INTEGER NOT NULL
) STRICT;

CREATE TABLE school_profile (
  -- What pupils choose in the last years of school.
  position   INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  icon       TEXT NOT NULL,
  schools    TEXT NOT NULL,      -- ids of stations
  name       TEXT NOT NULL,      -- texts
  short_name TEXT NOT NULL,      -- texts
  line       TEXT NOT NULL,      -- texts
  source     TEXT NOT NULL REFERENCES source(id),
  year       INTEGER NOT NULL,
  fits       TEXT NOT NULL       -- ids of worlds
) STRICT;

CREATE TABLE profile_door (
  -- Who may begin where: the first row that is about a level and a profession decides.
  profile     TEXT NOT NULL REFERENCES school_profile(id),
  line        INTEGER NOT NULL,
  levels      TEXT NOT NULL,     -- ids
  professions TEXT NOT NULL,     -- ids; none: all
  word        TEXT NOT NULL,     -- open, extra
  text        TEXT NOT NULL,     -- texts
  source      TEXT NOT NULL REFERENCES source(id),
  year        INTEGER NOT NULL,
  PRIMARY KEY (profile, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE region (
  -- The landsdelen, in display order.
  position INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  name     TEXT NOT NULL,        -- texts
  line     TEXT NOT NULL         -- texts
) STRICT;

CREATE TABLE region_part (
  -- Their parts, each standing at its largest town.
  region    TEXT NOT NULL REFERENCES region(id),
  position  INTEGER NOT NULL,
  id        TEXT NOT NULL UNIQUE,
  name      TEXT NOT NULL,
  province  TEXT NOT NULL,
  latitude  REAL NOT NULL,       -- degrees, WGS84
  longitude REAL NOT NULL,
  PRIMARY KEY (region, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact (
  -- Sentences that state a fact, of professions and of pages.
  owner  TEXT NOT NULL,          -- "profession/lasser", "girls/girls-day"
  line   INTEGER NOT NULL,       -- from 0
  text   TEXT NOT NULL,          -- texts
  source TEXT NOT NULL REFERENCES source(id),
  year   INTEGER NOT NULL,
  PRIMARY KEY (owner, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE lens (
  -- The six lenses of the quiz, with the norms of their answers.
  position INTEGER PRIMARY KEY,  -- 0..5 for R I A S E C
  name     TEXT NOT NULL,        -- texts
  you      TEXT NOT NULL,        -- texts
  title    TEXT NOT NULL,        -- texts
  mean     REAL NOT NULL,        -- of item answers 0..4
  sd       REAL NOT NULL,
  tag      TEXT REFERENCES tag(id) -- a visitor who likes this lens gets a profession with it; NULL: no such wish
) STRICT;

CREATE TABLE quiz_item (
  -- The things a visitor likes or not.
  position     INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  lens         INTEGER NOT NULL REFERENCES lens(position),
  extra        INTEGER NOT NULL, -- 1: asked only to who wants more questions
  setting      TEXT NOT NULL,    -- people, machine, neutral
  tags         TEXT NOT NULL,    -- ids
  text         TEXT NOT NULL,    -- texts
  picture_text TEXT NOT NULL     -- texts
) STRICT;

CREATE TABLE page (
  -- The cards of the routes, in display order.
  route        TEXT NOT NULL,    -- girls, switchers, hurdles, money
  position     INTEGER NOT NULL,
  id           TEXT NOT NULL,
  icon         TEXT NOT NULL,
  colour       TEXT NOT NULL,
  person       TEXT NOT NULL,
  title        TEXT NOT NULL,    -- texts
  line         TEXT NOT NULL,    -- texts
  picture_text TEXT NOT NULL,    -- texts
  body         TEXT NOT NULL,    -- texts: a line per paragraph, or "- " and an item of a list
  professions  TEXT NOT NULL,    -- ids
  action       TEXT NOT NULL,    -- what the card leads to; see core/catalogue.hpp
  status       TEXT NOT NULL,    -- none, current, check, ended
  step         TEXT NOT NULL,    -- texts: the first step
  until        TEXT,             -- "2027-04-30": the last day that somebody may be shown; NULL: a card, which stays
  PRIMARY KEY (route, position),
  UNIQUE (route, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE door (
  -- The doors of the home screen, in display order.
  position INTEGER PRIMARY KEY,
  kind     TEXT NOT NULL,        -- explore, quiz, girls, switchers, near
  colour   TEXT NOT NULL,
  person   TEXT NOT NULL
) STRICT;

CREATE TABLE featured (
  -- Professions that an editor puts forward: the first ones of all, where nothing is filtered.
  position   INTEGER PRIMARY KEY,
  profession TEXT NOT NULL REFERENCES profession(id)
) STRICT;
)sql";

constexpr std::string_view large_tables = R"sql(
CREATE TABLE place (
  -- Towns, the largest first.
  position  INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  name      TEXT NOT NULL,
  province  TEXT NOT NULL,
  region    TEXT NOT NULL,
  latitude  REAL NOT NULL,       -- degrees, WGS84
  longitude REAL NOT NULL
) STRICT;

CREATE TABLE postcode (
  -- The four digits of a postcode, and where that is.
  code      INTEGER PRIMARY KEY,
  town      TEXT NOT NULL,
  province  TEXT NOT NULL,
  region    TEXT NOT NULL,
  latitude  REAL NOT NULL,       -- degrees, WGS84
  longitude REAL NOT NULL
) STRICT;

CREATE TABLE offer (
  -- What a visitor can go and do. Numbered from 0 along a line that winds through the country, so that neighbours have
  -- neighbouring numbers; those at one position by id.
  number          INTEGER PRIMARY KEY,
  id              TEXT NOT NULL UNIQUE,
  latitude        REAL NOT NULL, -- 0 and 0: in the whole country, without a town
  longitude       REAL NOT NULL,
  kind            TEXT NOT NULL,
  organisation    TEXT NOT NULL,
  organisation_id TEXT NOT NULL,
  website         TEXT NOT NULL,
  town            TEXT NOT NULL,
  region          TEXT NOT NULL,
  audience        TEXT NOT NULL, -- words: everyone, pupils, girls, switchers
  professions     TEXT NOT NULL, -- ids
  worlds          TEXT NOT NULL, -- ids
  level           TEXT NOT NULL,
  learning        TEXT NOT NULL,
  skills          TEXT NOT NULL, -- ids
  cost            REAL,          -- euro; NULL: not known
  cost_year       INTEGER NOT NULL,  -- 0: no cost known
  lasts_min       INTEGER,       -- NULL: not known
  lasts_max       INTEGER,
  lasts_unit      TEXT,          -- hours, days, weeks, months, years
  starts          TEXT,          -- "2026-11-22"; NULL: not on a day
  ends            TEXT,
  dates           TEXT NOT NULL, -- list of days
  valid_until     TEXT,          -- NULL: nobody says
  unsure          INTEGER NOT NULL,  -- 1: rests on an old list
  source          TEXT NOT NULL,
  checked         TEXT NOT NULL,
  name            TEXT NOT NULL, -- texts
  when_text       TEXT NOT NULL, -- texts
  text            TEXT NOT NULL  -- texts
) STRICT;

CREATE TABLE picture (
  -- PNG files, each in the widths at which it is drawn.
  key    TEXT NOT NULL,          -- "profession/lasser", "icon/zoek"
  width  INTEGER NOT NULL,       -- pixels
  height INTEGER NOT NULL,
  head   INTEGER NOT NULL,       -- of a person: the middle of the head, in thousandths of the width
  png    BLOB NOT NULL,
  UNIQUE (key, width)
) STRICT;

CREATE TABLE offer_set (
  -- Made from offer: which offers have this value. Lets a filter be counted without reading the offers.
  facet   TEXT NOT NULL,         -- kind, audience, profession, world, level, earn, free, begins, day, ends
  value   TEXT NOT NULL,
  members BLOB NOT NULL,         -- sorted numbers (4 bytes each, low byte first), or one bit per offer where that is shorter
  PRIMARY KEY (facet, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE offer_block (
  -- Made from offer: where they are, packed.
  block     INTEGER PRIMARY KEY, -- of the offers 128 * block and on
  positions BLOB NOT NULL        -- latitude and longitude of each: two IEEE doubles, low byte first
) STRICT;

CREATE VIRTUAL TABLE offer_area USING rtree(block, min_longitude, max_longitude, min_latitude, max_latitude);

CREATE TABLE place_name (
  -- Made from place: names as people type them, for the place picker.
  folded   TEXT NOT NULL,        -- lower case, without diacritics and punctuation
  position INTEGER NOT NULL REFERENCES place(position),
  PRIMARY KEY (folded, position)
) STRICT, WITHOUT ROWID;
)sql";

// Without content and positions of words: the rows are in the tables above, and phrases are not searched. That halves the file.
constexpr std::string_view index_options =
    R"(content='', columnsize=0, detail=column, tokenize="unicode61 remove_diacritics 2")";

std::string search_tables(std::size_t language) {
    auto const table = [language](std::string_view name) { return table_of_language(name, language); };
    std::string sql;
    sql += "CREATE VIRTUAL TABLE " + table("guide_text") + " USING fts5(name, also, text, prefix='2 3', " + std::string(index_options) + ");\n";
    sql += "CREATE TABLE " + table("word") +
           " (\n"
           "  -- Every word of professions, pages and offers, those of names first.\n"
           "  number   INTEGER PRIMARY KEY,\n"
           "  word     TEXT NOT NULL,\n"
           "  name     INTEGER NOT NULL,  -- 1: in the name of a profession, page, offer, organisation or town\n"
           "  in_names BLOB NOT NULL,     -- offers with it in their name, as in offer_set\n"
           "  in_texts BLOB NOT NULL      -- offers with it elsewhere\n"
           ") STRICT;\n"
           "CREATE TABLE " + table("word_begin") +
           " (\n"
           "  -- The same for first letters, where too many words begin with them to look each up.\n"
           "  letters  TEXT PRIMARY KEY,\n"
           "  in_names BLOB NOT NULL,\n"
           "  in_texts BLOB NOT NULL\n"
           ") STRICT, WITHOUT ROWID;\n";
    sql += "CREATE VIRTUAL TABLE " + table("word_part") + " USING fts5(word, content='', columnsize=0, detail=full, tokenize=trigram);\n";
    return sql;
}

}  // namespace

std::string table_of_language(std::string_view name, std::size_t language) { return std::string(name) + "_" + std::to_string(language); }

std::string schema_sql(std::size_t languages) {
    std::string sql(reference_tables);
    sql += large_tables;
    for (std::size_t language = 0; language < languages; ++language) sql += search_tables(language);
    return sql;
}

}  // namespace sprank::store
