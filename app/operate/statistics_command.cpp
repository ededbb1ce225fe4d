#include "operate/statistics_command.hpp"

#include <memory>
#include <ostream>
#include <set>

#include "operate/counts_files.hpp"
#include "operate/machine_clock.hpp"
#include "operate/output.hpp"
#include "operate/published_csv.hpp"
#include "operate/published_html.hpp"
#include "operate/quiz_health.hpp"
#include "store/content.hpp"
#include "store/tally_text.hpp"

namespace sprank::operate {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

struct Wanted {
    std::vector<std::string> files;
    std::string content, html, csv, merged;
    bool json = false;
};

/// Counters by what comes before the first point: screens, professions.
Json groups_of(Tally const& total) {
    Json groups = Json::object();
    for (auto const& [name, count] : total) {
        auto const point = name.find('.');
        bool const few = count < least_shown;
        if (point == std::string::npos) {
            groups[name] = few ? Json() : Json(count);
        } else if (!name.starts_with("quiz.")) {
            groups[name.substr(0, point)][name.substr(point + 1)] = few ? Json() : Json(count);
        }
    }
    return groups;
}

Result<Catalogue> catalogue_of(Wanted const& wanted) {
    auto const content = store::Content::open(wanted.content.empty() ? content_beside_program() : fs::path(wanted.content));
    return content ? content->catalogue() : tl::unexpected(content.error());
}

/// How the quiz goes, for the kiosk's own people.
int show(Wanted const& wanted, std::ostream& out, std::ostream& err) {
    auto const counts = read_counts(wanted.files, today());
    if (!counts) return tell(counts.error(), err), wrong_input;
    if (!counts->exports.empty()) return err << "Een CSV-bestand vertelt te weinig voor deze vraag. Neem statistics.db, of gebruik: sprank-kiosk statistics merge\n", wrong_input;
    auto const catalogue = catalogue_of(wanted);
    if (!catalogue) return tell(catalogue.error(), err), wrong_input;
    Tally total;
    for (auto const& row : counts->rows) store::add_to(total, row.name, row.count);
    auto const quiz = quiz_counts_of(*catalogue, total);
    if (!wanted.html.empty() && !written(wanted.html, quiz_health_html(*catalogue, quiz), err)) return machine_cannot;
    if (wanted.json) {
        std::set<std::string> days;
        for (auto const& row : counts->rows) days.insert(row.day);
        out << Json{{"days", days.size()}, {"counts", groups_of(total)}, {"quiz", quiz_health_json(*catalogue, quiz)}}.dump() << '\n';
    } else {
        auto const visits = total.find("visits");
        out << "Bezoeken: " << told_count(visits == total.end() ? 0 : visits->second) << "\n" << quiz_health_text(*catalogue, quiz);
    }
    return done;
}

Json json_of(std::optional<int> count) { return count ? Json(*count) : Json(); }

Json json_of(Published const& told) {
    Json tables = Json::array();
    for (auto const& table : told.tables) {
        Json rows = Json::array(), columns = Json::array();
        for (auto const& column : table.columns) columns.push_back(column.id);
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            Json counts = Json::array();
            for (std::size_t c = 0; c < table.columns.size(); ++c) counts.push_back(json_of(table.cells[r][c]));
            rows.push_back({{"id", table.rows[r].id}, {"name", table.rows[r].name}, {"counts", counts}, {"total", json_of(table.cells[r].back())}});
        }
        tables.push_back({{"id", table.id}, {"title", table.title}, {"withheld", table.withheld}, {"total", json_of(table.total)}, {"columns", columns}, {"rows", rows}});
    }
    return {{"tables", tables}};
}

/// What may leave the kiosk: of one or of many.
int publish(Wanted const& wanted, std::ostream& out, std::ostream& err) {
    auto const counts = read_counts(wanted.files, today());
    if (!counts) return tell(counts.error(), err), wrong_input;
    // Names are nice to have; without content the ids are told.
    auto const catalogue = catalogue_of(wanted);
    if (!catalogue && !wanted.content.empty()) return tell(catalogue.error(), err), wrong_input;
    Published const told = published(*counts, catalogue ? Names(*catalogue) : Names());
    if (!wanted.merged.empty())
        if (auto const kept = write_counts(wanted.merged, *counts); !kept) return tell(kept.error(), err), kept.error().code == "TEL-05" ? wrong_input : machine_cannot;
    if (!wanted.csv.empty() && !written(wanted.csv, published_csv(told), err)) return machine_cannot;
    if (!wanted.html.empty() && !written(wanted.html, published_html(told), err)) return machine_cannot;
    if (wanted.json) out << json_of(told).dump() << '\n';
    else out << published_text(told);
    return done;
}

void add_outputs(CLI::App& command, Wanted& wanted) {
    command.add_option("files", wanted.files, "statistics.db van een kiosk, of een CSV-bestand dat export maakte")->required()->type_name("BESTAND");
    command.add_option("--content", wanted.content, "een content.db, voor de namen; anders die bij dit programma")->type_name("BESTAND");
    command.add_option("--csv", wanted.csv, "schrijf een tabel voor een rekenprogramma")->type_name("BESTAND");
    command.add_option("--html", wanted.html, "schrijf een pagina met grafieken")->type_name("BESTAND");
    command.add_flag("--json", wanted.json, "als JSON, op één regel");
}

}  // namespace

void add_statistics_command(CLI::App& app, std::function<int()>& chosen, std::ostream& out, std::ostream& err) {
    auto const wanted = std::make_shared<Wanted>();
    auto* const command = app.add_subcommand("statistics", "wat de kiosk telde, en hoe de test gaat");
    command->add_option("file", wanted->files, "het bestand met de tellingen (statistics.db); mag er meer zijn")->type_name("BESTAND");
    command->add_option("--content", wanted->content, "een content.db; anders die bij dit programma")->type_name("BESTAND");
    command->add_option("--html", wanted->html, "schrijf ook een pagina met grafieken")->type_name("BESTAND");
    command->add_flag("--json", wanted->json, "als JSON, op één regel");
    auto const use = [&chosen, wanted, &out, &err](int (*run)(Wanted const&, std::ostream&, std::ostream&)) { chosen = [wanted, run, &out, &err] { return run(*wanted, out, err); }; };
    auto* const exported = command->add_subcommand("export", "wat u mag delen: kleine aantallen blijven weg");
    add_outputs(*exported, *wanted);
    exported->callback([use] { use(publish); });
    auto* const merge = command->add_subcommand("merge", "tellingen van meer kiosken samen");
    add_outputs(*merge, *wanted);
    merge->add_option("-o", wanted->merged, "schrijf een nieuw bestand met alle tellingen")->type_name("BESTAND");
    merge->callback([use] { use(publish); });
    command->callback([command, use, wanted] {
        if (!command->get_subcommands().empty()) return;
        if (wanted->files.empty()) throw CLI::RequiredError("file");
        use(show);
    });
}

}  // namespace sprank::operate
