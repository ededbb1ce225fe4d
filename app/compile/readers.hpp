#pragma once
#include <array>
#include <span>
#include <string>
#include <vector>

#include "compile/draft.hpp"
#include "compile/front_matter.hpp"

namespace sprank::compile {

// One function per kind of source. Each reads its files, reports what is wrong and fills its part of the draft. They are called
// in this order, because later ones name things of earlier ones.

void read_assets(Draft&);         ///< names of icons and people; asks for their pictures
void list_professions(Draft&);    ///< only the ids, from the folder names
void read_kiosk(Draft&);          ///< kiosk.yaml: languages, doors, featured
void read_sources(Draft&);        ///< sources.csv
void read_texts(Draft&);          ///< texts/<language>.yaml
void read_worlds(Draft&);         ///< worlds/<id>.yaml
void read_levels(Draft&);         ///< ways/<level>.yaml
void read_network(Draft&);        ///< ways/stations.yaml, ways/conditions.yaml, ways/legs.yaml
void read_tags(Draft&);           ///< quiz/tags.yaml
void read_lenses(Draft&);         ///< quiz/lenses.yaml, quiz/norms.csv
void read_quiz_items(Draft&);     ///< quiz/items.yaml, quiz/pictures
void read_circumstances(Draft&);  ///< circumstances.yaml
void read_profiles(Draft&);       ///< ways/profiles.yaml
void read_professions(Draft&);    ///< professions/<id>/
void read_bridge(Draft&);         ///< bridge/
void read_pages(Draft&);          ///< girls/<id>/ with people to talk to, switchers/<id>/, hurdles/<id>/, money/<id>/
void read_places(Draft&);         ///< places.csv
void read_postcodes(Draft&);      ///< postcodes.csv
void read_regions(Draft&);        ///< regions.yaml
void read_organisations(Draft&);  ///< organisations.csv
void read_offers(Draft&);         ///< offers/<region>.csv
void check_whole(Draft&);         ///< rules on the content as a whole: amounts, worlds without professions
void report_strays(Draft&);       ///< files and folders that nobody reads

/// A letter of the six lenses as 0..5; nothing for anything else.
std::optional<int> lens_index(std::string_view letter);

/// A Markdown file in one language.
struct LanguageFile {
    std::size_t language = 0;
    std::string id;    ///< of the language
    std::string file;  ///< as shown
    FrontMatter matter;
};
/// The files <language>.md of a folder; a missing one is reported.
std::vector<LanguageFile> read_language_files(Draft&, std::string const& folder);

/// A fact whose sentence stands in the language files.
struct FactDraft {
    LocatedText id;
    Origin origin;
    std::vector<std::string> texts;
};
/// All facts of a profession or page. When their YAML file cannot be read nobody knows which sentences must be there.
struct FactDrafts {
    bool read = false;
    std::vector<FactDraft> list{};
};
/// The list `facts` of a YAML file.
FactDrafts read_facts(Draft&, FieldReader&);
/// The map `facts` in front matter; reports sentences without a fact and facts without a sentence.
void read_fact_texts(Draft&, FieldReader& front, LanguageFile const&, FactDrafts&);
std::vector<FactLine> fact_lines(FactDrafts const&);

/// A profession's texts in all languages, from its Markdown files.
void read_profession_texts(Draft&, std::string const& folder, Profession&, FactDrafts&);

/// The lens values of a profession: those of the source, and what our editors changed in them.
void read_lens_values(Draft&, FieldReader&, Profession&);

/// The photograph in a folder, by one of the names it may have: tells what is wrong with it and asks for it.
inline constexpr std::array<std::string_view, 3> photo_names{"photo.jpg", "photo.jpeg", "photo.png"};
void read_photo(Draft&, std::string const& folder, std::string key);

/// Reads a drawing in the content folder, tells what is wrong with it and asks for it in those widths. Must be 4:3.
void read_drawing(Draft&, std::string const& relative, std::string key, std::span<int const> widths);

}  // namespace sprank::compile
