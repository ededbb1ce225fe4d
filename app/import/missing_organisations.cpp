#include "import/missing_organisations.hpp"

#include <array>
#include <utility>

#include "core/folded_text.hpp"

namespace sprank::import {
namespace {

using KindWord = std::pair<std::string_view, std::string_view>;
/// What a word in a name tells of the kind of organisation; the first that fits.
constexpr std::array<KindWord, 22> kind_words{{{"hogeschool", "hbo"},      {"universiteit", "university"}, {"university", "university"},    {"roc", "mbo"},         {"mbo", "mbo"},           {"college", "mbo"},
                                               {"sto", "hub"},             {"hub", "hub"},                 {"techlab", "hub"},              {"lab", "hub"},         {"fieldlab", "hub"},      {"campus", "hub"},
                                               {"museum", "science-centre"}, {"science", "science-centre"},  {"loket", "desk"},               {"leerwerkloket", "desk"}, {"werkcentrum", "desk"}, {"gemeente", "desk"},
                                               {"vereniging", "association"}, {"bond", "association"},      {"netwerk", "association"},      {"branchevereniging", "association"}}};

std::string_view kind_of(std::string_view name) {
    auto const words = words_in(folded(name));
    for (auto const& [word, kind] : kind_words)
        for (auto const& one : words)
            if (one == word || ((word == "hub" || word == "lab") && one.ends_with(word))) return kind;
    return "company-school";
}

std::string quoted(std::string const& cell) {
    if (cell.find_first_of("\",\n") == std::string::npos) return cell;
    std::string text = "\"";
    for (char const letter : cell) text += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return text + "\"";
}

std::string place_of(MissingOrganisation const& one, Known const& known) {
    if (auto const* const named = known.place_in(one.name)) return named->id;
    return one.places.size() == 1 ? *one.places.begin() : std::string{};
}

}  // namespace

std::string lines_for_organisations(std::vector<MissingOrganisation> const& missing, Known const& known, std::string_view source, Date today) {
    if (missing.empty()) return {};
    std::string text = missing.size() == 1 ? "Eén organisatie staat niet in organisations.csv. Zet haar erbij met deze regel, en neem de tabel dan nog eens over:\n"
                                           : std::to_string(missing.size()) + " organisaties staan niet in organisations.csv. Zet ze erbij met deze regels, en neem de tabel dan nog eens over:\n";
    for (auto const& one : missing) {
        auto id = slug_of(one.name);
        if (known.organisation_called(id)) id += "-2";
        text += "  " + id + "," + quoted(one.name) + "," + std::string(kind_of(one.name)) + "," + place_of(one, known) + ",,," + std::string(source) + "," + iso_date(today) + "\n";
    }
    return text +
           "  Kijk elke regel na. Het derde woord is de soort (kind): mbo, hbo, university, hub (samenwerking of plek om te proberen, zoals een STO of een techlab),\n"
           "  science-centre, company-school (bedrijf of bedrijfsschool), desk (loket) of association (vereniging). Het vierde is de plaats (place), uit places.csv; leeg mag,\n"
           "  als zij op meer plaatsen zit. Daarna komen website en telefoon; ook die mogen leeg blijven.\n";
}

}  // namespace sprank::import
