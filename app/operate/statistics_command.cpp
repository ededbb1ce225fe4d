#include "operate/statistics_command.hpp"

#include <filesystem>
#include <fstream>
#include <memory>
#include <ostream>
#include <set>

#include "operate/quiz_health.hpp"
#include "store/content.hpp"
#include "store/statistics_log.hpp"

namespace sprank::operate {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr int done = 0, wrong_input = 1, machine_cannot = 3;

struct Wanted {
    std::string file, content, html;
    bool json = false;
};

/// The content beside this program, as an installation and a build folder have it.
fs::path content_beside_program() {
    std::error_code error;
    fs::path const program = fs::read_symlink("/proc/self/exe", error);
    return program.parent_path().parent_path() / "share" / "sprank" / "content.db";
}

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

int show(Wanted const& wanted, std::ostream& out, std::ostream& err) {
    auto const log = store::StatisticsLog::open(wanted.file, store::StatisticsLog::Use::read);
    if (!log) {
        err << log.error().code << ": " << log.error().text << '\n';
        return wrong_input;
    }
    auto const content = store::Content::open(wanted.content.empty() ? content_beside_program() : fs::path(wanted.content));
    auto const catalogue = content ? content->catalogue() : tl::unexpected(content.error());
    if (!catalogue) {
        err << catalogue.error().code << ": " << catalogue.error().text << '\n';
        return wrong_input;
    }
    auto const total = log->total();
    auto const quiz = quiz_counts_of(*catalogue, total);
    if (!wanted.html.empty()) {
        std::ofstream file(wanted.html, std::ios::binary | std::ios::trunc);
        file << quiz_health_html(*catalogue, quiz);
        file.flush();
        if (!file.good()) {
            err << wanted.html << " kan niet worden geschreven. Is de schijf vol, of mag het niet?\n";
            return machine_cannot;
        }
    }
    if (wanted.json) {
        std::set<std::string> days;
        for (auto const& row : log->rows()) days.insert(row.day);
        out << Json{{"days", days.size()}, {"counts", groups_of(total)}, {"quiz", quiz_health_json(*catalogue, quiz)}}.dump() << '\n';
    } else {
        auto const visits = total.find("visits");
        out << "Bezoeken: " << told_count(visits == total.end() ? 0 : visits->second) << "\n" << quiz_health_text(*catalogue, quiz);
    }
    return done;
}

}  // namespace

void add_statistics_command(CLI::App& app, std::function<int()>& chosen, std::ostream& out, std::ostream& err) {
    auto const wanted = std::make_shared<Wanted>();
    auto* const command = app.add_subcommand("statistics", "wat de kiosk telde, en hoe de test gaat");
    command->add_option("file", wanted->file, "het bestand met de tellingen (statistics.db)")->required()->type_name("BESTAND");
    command->add_option("--content", wanted->content, "een content.db; anders die bij dit programma")->type_name("BESTAND");
    command->add_option("--html", wanted->html, "schrijf ook een pagina met grafieken")->type_name("BESTAND");
    command->add_flag("--json", wanted->json, "als JSON, op één regel");
    command->callback([&chosen, wanted, &out, &err] { chosen = [wanted, &out, &err] { return show(*wanted, out, err); }; });
}

}  // namespace sprank::operate
