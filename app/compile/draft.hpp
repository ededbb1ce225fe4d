#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compile/compile.hpp"
#include "compile/content_folder.hpp"
#include "compile/csv_table.hpp"
#include "compile/field_reader.hpp"
#include "compile/id_list.hpp"
#include "compile/pictures.hpp"

namespace sprank::compile {

struct Organisation {
    std::string id, name, website;
};

/// What all readers share while one content folder is compiled. Filled in the order of `compile`: what is named elsewhere first.
struct Draft {
    ContentFolder folder;
    ContentFolder assets;
    CompileOptions const& options;
    Report& report;
    store::ContentBundle bundle{};

    IdList sources{"bron", "sources.csv", "unknown-source"};
    IdList tags{"kenmerk", "quiz/tags.yaml", "unknown-tag"};
    IdList levels{"niveau", "ways/", "unknown-level"};
    IdList worlds{"wereld", "worlds/", "unknown-world"};
    IdList professions{"beroep", "professions/", "unknown-profession"};
    IdList organisations{"organisatie", "organisations.csv", "unknown-organisation"};
    IdList places{"plaats", "places.csv", "unknown-place"};
    IdList stations{"station", "ways/stations.yaml", "unknown-station"};
    IdList conditions{"voorwaarde", "ways/conditions.yaml", "unknown-condition"};
    IdList through{"leerroute", "ways/legs.yaml bij routes", "unknown-route"};
    IdList skill_groups{"groep", "bridge/skills.yaml bij groups", "unknown-group"};
    IdList skills{"vaardigheid", "bridge/skills.yaml", "unknown-skill"};
    IdList jobs{"baan", "bridge/jobs.csv", "unknown-job"};
    IdList circumstances{"omstandigheid", "circumstances.yaml", "unknown-circumstance"};
    IdList profiles{"profiel", "ways/profiles.yaml", "unknown-profile"};
    IdList icons{"icoon", "assets/icons/", "unknown-icon"};
    IdList people{"persoon", "assets/people/", "unknown-person"};
    std::vector<Organisation> organisation_list{};  ///< parallel to organisations
    std::vector<PictureRequest> pictures{};

    std::vector<Language> const& languages() const { return bundle.catalogue.languages; }
};

/// Most characters of a text (0: as many as you like) and whether its sentences are counted.
struct TextRule {
    std::size_t most_characters = 0;
    std::size_t most_words = 0;
    bool count_sentences = true;
    bool says_when = false;  ///< numbers and months in it are seen at a glance and count for nothing
};

/// Rests a fact on screen, or only editors' metadata?
enum class Shown : std::uint8_t { on_screen, to_editors };

/// Reports a text that is too long for its place, or a sentence that is too long for its language.
void check_text(Draft&, LocatedText const&, std::string_view language, TextRule const&);

/// {nl: …, nl-simple: …, en: …}; reports languages that are missing or unknown.
LocalText local_text(Draft&, FieldReader& parent, std::string_view key, TextRule const&, Need = Need::required);
/// The same for a node that is itself that map.
LocalText local_text(Draft&, YamlNode const&, std::string const& file, std::string const& path, TextRule const&);

/// A source by name; a fact on screen may not rest on memory.
std::optional<SourceIndex> source_of(Draft&, LocatedText const& id, Shown);
/// The fields source and year of a fact.
Origin origin(Draft&, FieldReader& fact);

/// A name of a colour pair, icon or person that must exist; what was written, or empty.
std::string colour(Draft&, FieldReader&, std::string_view key);
std::string icon(Draft&, FieldReader&, std::string_view key);
std::string person(Draft&, FieldReader&, std::string_view key);

/// A day, month or year: "2026-11-22", "2026-11", "2026". Reports anything else and days that do not exist.
void check_date(Report&, LocatedText const&);
/// A whole day; nothing for an empty cell, and after reporting for anything else.
std::optional<Date> full_date(Report&, LocatedText const&);

/// Words in a cell that must be among the known ones.
std::vector<std::string> known_ids(Draft&, std::vector<LocatedText> const&, IdList const&);

/// Reads a YAML file whose top is a map and hands its reader to `use`; afterwards unknown fields are reported.
template <typename Use>
void read_yaml_map(Draft& draft, std::string_view relative, IfMissing missing, Use use) {
    auto const source = draft.folder.text(relative, most_text_bytes, draft.report, missing);
    if (!source) return;
    auto const root = parse_yaml(source->text, source->file, draft.report);
    if (!root) return;
    FieldReader reader(*root, source->file, "", draft.report);
    if (!reader.sound()) return;
    use(reader);
    reader.finish();
}

/// The language files of a page or profession by name: "nl.md" -> 0.
std::optional<std::size_t> language_of_file(Draft const&, std::string_view name);

/// Warns about every file in a folder that nobody reads.
void report_unused_files(Draft&, std::string const& relative, std::vector<std::string_view> const& used);

}  // namespace sprank::compile
