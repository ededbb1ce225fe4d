#include "import/missing_organisations.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "compile/suggestion.hpp"
#include "core/folded_text.hpp"
#include "import/own_words.hpp"
#include "import/town_words.hpp"

namespace sprank::import {
namespace {

using KindWord = std::pair<std::string_view, std::string_view>;
/// What a word in a name tells of the kind of organisation; the first that fits.
constexpr std::array<KindWord, 52> kind_words{{{"vakcollege", "hub"},        {"bieb", "hub"},               {"forum", "hub"},              {"naturalis", "science-centre"},      {"corpus", "science-centre"},   {"nemo", "science-centre"},
                                               {"hogeschool", "hbo"},          {"universiteit", "university"}, {"university", "university"},   {"bedrijfsschool", "company-school"}, {"vakschool", "company-school"},
                                               {"opleidingsbedrijf", "company-school"},                       {"roc", "mbo"},                 {"mbo", "mbo"},                       {"college", "mbo"},
                                               {"lyceum", "hub"},             {"vmbo", "hub"},                {"scholengroep", "hub"},        {"scholengemeenschap", "hub"},        {"praktijkschool", "hub"},
                                               {"sto", "hub"},                {"hub", "hub"},                 {"lab", "hub"},                 {"campus", "hub"},                    {"loods", "hub"},
                                               {"werkplaats", "hub"},         {"techniekhuis", "hub"},        {"techniekcentrum", "hub"},     {"ontdekplek", "hub"},                {"ontdekhoek", "hub"},
                                               {"museum", "science-centre"},  {"science", "science-centre"},  {"sterrenwacht", "science-centre"}, {"planetarium", "science-centre"},
                                               {"loket", "desk"},             {"leerwerkloket", "desk"},      {"werkcentrum", "desk"},        {"gemeente", "desk"},                 {"uwv", "desk"},
                                               {"werkplein", "desk"},         {"bibliotheek", "hub"},         {"makerspace", "hub"},          {"repaircafe", "hub"},                {"repair", "hub"},
                                               {"techniekpact", "association"}, {"stichting", "association"}, {"waterschap", "association"},  {"vereniging", "association"},        {"gilde", "association"},
                                               {"bond", "association"},       {"netwerk", "association"},     {"branchevereniging", "association"}}};
/// These end a name as well: "Techniekhub", "Makersloods", "Jeugdwerkplaats".
constexpr std::array<std::string_view, 6> endings{"hub", "lab", "loods", "werkplaats", "bibliotheek", "museum"};

std::string_view kind_of(std::string_view name) {
    auto const words = words_in(folded(name));
    for (auto const& [word, kind] : kind_words)
        for (auto const& one : words)
            if (one == word || (std::ranges::find(endings, word) != endings.end() && one.ends_with(word))) return kind;
    return "company-school";
}

std::string quoted(std::string const& cell) {
    if (cell.find_first_of("\",\n") == std::string::npos) return cell;
    std::string text = "\"";
    for (char const letter : cell) text += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return text + "\"";
}

/// Where rows say several places it is in none of them more than in another, unless its name says which.
std::string place_of(MissingOrganisation const& one, Known const& known) {
    if (one.places.size() == 1) return *one.places.begin();
    auto const* const named = place_in_name(one.name, known);
    return named && (one.places.empty() || one.places.contains(named->id)) ? named->id : std::string{};
}

/// All its rows name one website, and no other organisation has it: a page on which anybody enrols is of nobody.
std::string website_of(MissingOrganisation const& one, std::map<std::string, std::size_t> const& owners) {
    if (one.hosts.size() != 1 || one.hosts.begin()->empty()) return {};
    return owners.at(*one.hosts.begin()) == 1 ? *one.hosts.begin() : std::string{};
}

/// No office reads more new names than these; comparing each with each would take longer than it waits.
constexpr std::size_t most_compared = 500;

/// "Xyz Tecniekhuis" beside "Xyz Techniekhuis": likely one of them is a slip.
void ask_about_slips(std::vector<MissingOrganisation>& missing) {
    constexpr std::size_t least_letters = 8, most_slips = 2;
    if (missing.size() > most_compared) return;
    for (std::size_t i = 0; i < missing.size(); ++i)
        for (std::size_t k = i + 1; k < missing.size(); ++k) {
            auto const a = folded(missing[i].name), b = folded(missing[k].name);
            if (a.find_first_of("0123456789") != std::string::npos) continue;  // "Filiaal 2" is no slip of "Filiaal 1"
            if (std::min(a.size(), b.size()) >= least_letters && compile::slips_between(a, b, most_slips) <= most_slips) missing[i].alike.push_back(missing[k].name);
        }
}

bool in_one_town(MissingOrganisation const& a, MissingOrganisation const& b) { return a.places.empty() || b.places.empty() || a.places == b.places; }

}  // namespace

std::string_view const look_at_organisations =
    "  Kijk elke regel na. Het derde woord is de soort (kind): mbo, hbo, university, hub (samenwerking of plek om te proberen, zoals een "
    "STO of een techlab),\n"
    "  science-centre, company-school (bedrijf of bedrijfsschool), desk (loket) of association (vereniging). Het vierde is de plaats "
    "(place), uit places.csv; leeg mag,\n"
    "  als zij op meer plaatsen zit. Daarna komen website en telefoon; ook die mogen leeg blijven.\n";

Place const* place_in_name(std::string_view organisation, Known const& known) {
    auto const* const place = known.place_in(organisation);
    return place && !is_area(folded(place->name)) ? place : nullptr;
}

void unite_longer_names(std::vector<MissingOrganisation>& missing) {
    constexpr std::size_t least_letters = 4;
    if (missing.size() > most_compared) return;
    std::vector<bool> united(missing.size(), false);
    std::map<std::string, std::size_t> order;  // an office looks for them in the order of its table
    for (MissingOrganisation const& one : missing) order.try_emplace(one.name, order.size());
    std::ranges::stable_sort(missing, {}, [](MissingOrganisation const& one) { return one.name.size(); });
    for (std::size_t i = 0; i < missing.size(); ++i) {
        auto const name = folded(missing[i].name);
        if (united[i] || name.find(' ') < least_letters || name.size() < least_letters) continue;
        for (std::size_t k = i + 1; k < missing.size(); ++k) {
            if (united[k] || !folded(missing[k].name).starts_with(name + " ") || !in_one_town(missing[i], missing[k])) continue;
            united[k] = true;
            missing[i].alike.push_back(missing[k].name);
            missing[i].also.push_back(missing[k].name);
            missing[i].spots.insert(missing[i].spots.end(), missing[k].spots.begin(), missing[k].spots.end());
            missing[i].places.insert(missing[k].places.begin(), missing[k].places.end());
        }
    }
    std::size_t i = 0;
    std::erase_if(missing, [&](MissingOrganisation const&) { return united[i++]; });
    ask_about_slips(missing);
    std::ranges::stable_sort(missing, {}, [&order](MissingOrganisation const& one) { return order.at(one.name); });
}

std::string_view kind_of_organisation_in_words(std::string_view kind) {
    static constexpr std::array<KindWord, 8> words{{{"mbo", "mbo-school"},
                                                    {"hbo", "hogeschool"},
                                                    {"university", "universiteit"},
                                                    {"hub", "plek om te proberen"},
                                                    {"science-centre", "science centre of museum"},
                                                    {"company-school", "bedrijf of bedrijfsschool"},
                                                    {"desk", "loket"},
                                                    {"association", "vereniging of netwerk"}}};
    auto const at = std::ranges::find(words, kind, &KindWord::first);
    return at == words.end() ? kind : at->second;
}

std::vector<Cells> rows_for_organisations(std::vector<MissingOrganisation> const& missing, Known const& known, std::string_view source,
                                          Date today) {
    std::vector<Cells> rows;
    std::set<std::string> ids;
    std::map<std::string, std::size_t> owners;  // of each host
    for (auto const& one : missing)
        for (auto const& host : one.hosts) ++owners[host];
    for (auto const& one : missing) {
        auto const slug = slug_of(one.name);
        auto id = slug;
        for (int number = 2; known.organisation_called(id) || ids.contains(id); ++number) id = with_ending(slug, std::to_string(number));
        ids.insert(id);
        rows.push_back({{"id", id},
                        {"name", one.name},
                        {"kind", std::string(kind_of(one.name))},
                        {"place", place_of(one, known)},
                        {"source", std::string(source)},
                        {"checked", iso_date(today)}});
        if (auto const host = website_of(one, owners); !host.empty()) rows.back()["website"] = host;
        std::string also;
        for (auto const& name : one.also) also += (also.empty() ? "" : "; ") + name;
        if (!also.empty()) rows.back()["also"] = also;
    }
    return rows;
}

std::map<std::string, std::string> places_to_fill(ContentTable const& organisations, Fitting const& fitting, std::string_view source) {
    std::map<std::string, std::set<std::string>> places;
    for (Fitted const& row : fitting.rows)
        if (auto const place = cell_of(row.cells, "place"); !place.empty() && place != online_place) places[cell_of(row.cells, "organisation")].insert(place);
    std::map<std::string, std::string> fill;
    for (std::size_t row = 0; row < organisations.size(); ++row) {
        Cells const& cells = organisations[row];
        if (cell_of(cells, "source") != source || !cell_of(cells, "place").empty()) continue;
        if (auto const at = places.find(cell_of(cells, "id")); at != places.end() && at->second.size() == 1) fill[at->first] = *at->second.begin();
    }
    return fill;
}

std::string lines_of(std::vector<Cells> const& organisations) {
    std::string text;
    for (Cells const& row : organisations) {
        text += "  ";
        for (auto const* const column : {"id", "name", "kind", "place", "website", "phone", "source"})
            text += quoted(cell_of(row, column)) + ",";
        text += cell_of(row, "checked") + "\n";
    }
    return text;
}

std::string lines_for_organisations(std::vector<MissingOrganisation> const& missing, Known const& known, std::string_view source,
                                    Date today) {
    if (missing.empty()) return {};
    std::string const text =
        missing.size() == 1
            ? "Eén organisatie staat niet in organisations.csv. Zet haar erbij met deze regel, en neem de tabel dan nog eens over:\n"
            : std::to_string(missing.size()) +
                  " organisaties staan niet in organisations.csv. Zet ze erbij met deze regels, en neem de tabel dan nog eens over:\n";
    return text + lines_of(rows_for_organisations(missing, known, source, today)) + std::string(look_at_organisations);
}

}  // namespace sprank::import
