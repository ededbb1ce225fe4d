#include "compile/new_profession.hpp"

#include <fstream>
#include <system_error>

#include "compile/content_folder.hpp"
#include "compile/text_measure.hpp"
#include "compile/yaml_tree.hpp"

namespace sprank::compile {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view facts_template =
    R"(# De feiten van dit beroep. Elke uitleg staat in content/README.md. Haal weg wat je niet weet.
world:                  # een naam uit worlds/, zoals metaal
# second_world:         # nog een wereld, als het beroep bij twee hoort
sector:                 # voor redacteuren, zoals metaal-maakindustrie
lenses: {R: , I: , A: , S: , E: , C: }   # getallen van 1 tot 7, meestal uit O*NET
lenses_source:          # een naam uit sources.csv
# lenses_edit: {values: {S: 4.5}, reason: , source: sprank-2026-lenzen, year: }   # waar de bron niet past bij Nederland, en waarom
levels: []              # entree, mbo-2, mbo-3, mbo-4, ad, hbo, wo
learning: []            # bol, bbl, full-time, dual
# years: {min: 2, max: 3, source: , year: }        # hoe lang leren duurt
places: []              # inside, outside, road, office, lab, workshop
company: []             # team, customers, alone
part_time: ask          # of {word: sometimes, source: X, year: Y}; ook often
circumstances: []       # wat een bron ervan zegt: - {id: tillen, source: X, year: Y}
tags: []                # 4 tot 8 namen uit quiz/tags.yaml
# pay: {kind: start, min: , max: , source: , year: }    # bruto euro per maand; kind: start, average, range
# outlook: {word: good, source: , year: }               # very-good, good, fair, limited
codes: {crebo: []}      # ook isco, esco en onet, als je ze weet
# skills: []            # 4 tot 10, uit CompetentNL
# skills_source:
related: []             # 2 tot 4 andere beroepen
# facts:                # losse feiten; de zinnen staan in de taalbestanden
#   - {id: , source: , year: }
)";

constexpr std::string_view text_template = R"(---
name:       # hoe het beroep heet, hoogstens 28 tekens
also: []    # andere namen, om op te zoeken
intro:      # een of twee zinnen, samen hoogstens 110 tekens
picture:    # wat je op de tekening ziet, hoogstens 120 tekens
# outlook:  # een zin over de kans op werk, als profession.yaml een outlook heeft
# facts: {} # een zin bij elk feit in profession.yaml
---
## doen

## dag

## nodig

## mensen

)";

/// Languages as kiosk.yaml names them; the usual three when it does not say.
std::vector<std::string> languages_of(fs::path const& content) {
    Report unheard;
    ContentFolder const folder(content, "content");
    std::vector<std::string> languages;
    if (auto const source = folder.text("kiosk.yaml", most_text_bytes, unheard)) {
        auto const root = parse_yaml(source->text, source->file, unheard);
        auto const* const list = root ? root->find("languages") : nullptr;
        for (std::size_t i = 0; list != nullptr && i < list->items.size(); ++i) {
            auto const* const id = list->items[i].find("id");
            if (id != nullptr && is_slug(id->text)) languages.push_back(id->text);
        }
    }
    if (languages.empty()) languages = {"nl", "nl-simple", "en"};
    return languages;
}

bool write(fs::path const& path, std::string_view text) {
    std::ofstream stream(path, std::ios::binary | std::ios::trunc);
    stream << text;
    stream.flush();
    return stream.good();
}

}  // namespace

Result<std::vector<std::string>> make_new_profession(fs::path const& content, std::string const& slug) {
    if (!is_slug(slug)) {
        return tl::unexpected(
            Failure{"NEW-01", "\"" + slug + "\" kan geen naam zijn. Gebruik kleine letters, cijfers en streepjes, zoals cnc-verspaner."});
    }
    auto const folder = content / "professions" / slug;
    std::error_code error;
    if (!fs::is_directory(content, error)) {
        return tl::unexpected(Failure{"NEW-01", "De map " + content.string() + " is er niet. Geef de goede map met --content."});
    }
    if (fs::symlink_status(folder, error).type() != fs::file_type::not_found) {
        return tl::unexpected(Failure{"NEW-02", folder.string() + " is er al. Kies een andere naam, of verander dat beroep."});
    }
    // made aside and renamed, so that no half folder is left when the disk is full
    auto const aside = content / "professions" / ("." + slug + ".new");
    fs::remove_all(aside, error);
    fs::create_directories(aside, error);
    std::vector<std::string> files{"profession.yaml"};
    bool written = write(aside / files.front(), facts_template);
    for (auto const& language : languages_of(content)) {
        files.push_back(language + ".md");
        written = write(aside / files.back(), text_template) && written;
    }
    if (written) fs::rename(aside, folder, error);
    if (!written || error) {
        std::error_code ignored;
        fs::remove_all(aside, ignored);
        return tl::unexpected(
            Failure{"NEW-03", "In " + content.string() + " kan niet worden geschreven. Is de schijf vol, of mag het niet?"});
    }
    for (auto& file : files) file = (folder / file).string();
    return files;
}

}  // namespace sprank::compile
