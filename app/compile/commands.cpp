#include "compile/commands.hpp"

#include <librsvg/rsvg.h>
#include <png.h>

#include <algorithm>
#include <memory>
#include <ostream>

#include "command/command_line.hpp"
#include "compile/machine_day.hpp"
#include "compile/bench.hpp"
#include "compile/compile.hpp"
#include "compile/new_profession.hpp"
#include "store/content.hpp"
#include "store/content_writer.hpp"

#ifndef SPRANK_VERSION
#define SPRANK_VERSION "0.1.0"
#endif

namespace sprank::compile {
namespace {

namespace fs = std::filesystem;
constexpr int done = 0, input_has_problems = 1, wrong_use = 2, machine_cannot = 3;

struct Options {
    std::string folder, database, output, today, slug;
    bool json = false;
};

std::string in_words(std::ptrdiff_t count, std::string_view one, std::string_view more) {
    return std::to_string(count) + " " + std::string(count == 1 ? one : more);
}

/// Prints problems for people or programs; the exit code that goes with them.
int tell(std::vector<Problem> const& problems, bool json, std::ostream& out) {
    auto const errors =
        std::count_if(problems.begin(), problems.end(), [](auto const& problem) { return problem.severity == Severity::error; });
    if (json) {
        out << to_json(problems) << '\n';
    } else {
        for (auto const& problem : problems) out << to_text(problem) << '\n';
        auto const warnings = static_cast<std::ptrdiff_t>(problems.size()) - errors;
        out << (errors == 0 ? "Geen fouten" : in_words(errors, "fout", "fouten")) << ", "
            << (warnings == 0 ? "geen waarschuwingen" : in_words(warnings, "waarschuwing", "waarschuwingen")) << ".\n";
    }
    return errors == 0 ? done : input_has_problems;
}

std::vector<Problem> problems_of_database(std::string const& file) {
    std::vector<Problem> problems;
    auto const add = [&](std::string const& rule, std::string const& found) {
        problems.push_back({file, 0, 0, "", found, "Maak het bestand opnieuw met \"sprank-content build\".", rule, Severity::error});
    };
    auto const content = store::Content::open(file);
    if (!content) {
        add(content.error().code, content.error().text);
    } else {
        for (auto const& finding : content->verify()) add("database", finding);
    }
    return problems;
}

int check(Options const& options, std::ostream& out) {
    std::vector<Problem> problems;
    if (!options.database.empty()) problems = problems_of_database(options.database);
    if (options.database.empty() || !options.folder.empty()) {
        CompileOptions how;
        how.pictures = Pictures::check;
        how.today = options.today.empty() ? day_of_machine() : parse_date(options.today);
        auto compiled = compile(options.folder.empty() ? "content" : options.folder, how);
        problems.insert(problems.end(), compiled.problems.begin(), compiled.problems.end());
    }
    return tell(problems, options.json, out);
}

/// The calendar is not looked at: a content that was sound keeps building, to the same bytes.
int build(Options const& options, std::ostream& out) {
    std::error_code unknown;
    if (auto const there = fs::status(options.output, unknown); fs::exists(there) && !fs::is_regular_file(there)) {
        out << options.output << " is geen gewoon bestand en wordt niet vervangen. Kies een andere naam, zoals content.db.\n";
        return wrong_use;
    }
    auto const folder = fs::path(options.output).parent_path();
    CompileOptions how;
    how.picture_cache = folder / ".picture-cache";
    how.today = options.today.empty() ? std::nullopt : parse_date(options.today);
    auto const compiled = compile(options.folder, how);
    auto const code = tell(compiled.problems, false, out);
    if (code != done) {
        out << "Er is niets geschreven. Los eerst de fouten op.\n";
        return code;
    }
    std::error_code error;
    if (!folder.empty()) fs::create_directories(folder, error);
    auto const hash = store::write_content(compiled.bundle, options.output);
    if (!hash) {
        out << hash.error().code << ": " << hash.error().text << '\n';
        return machine_cannot;
    }
    out << options.output << " geschreven: " << compiled.bundle.catalogue.professions.size() << " beroepen, "
        << compiled.bundle.offers.size() << " activiteiten, " << compiled.bundle.pictures.size() << " plaatjes. sha256 " << *hash << '\n';
    return done;
}

int new_profession(Options const& options, std::ostream& out) {
    auto const made = make_new_profession(options.folder, options.slug);
    if (!made) {
        out << made.error().text << '\n';
        return made.error().code == "NEW-03" ? machine_cannot : input_has_problems;
    }
    for (auto const& file : *made) out << file << '\n';
    out << "Vul deze bestanden in en zet er een picture.svg bij. Kijk daarna met \"sprank-content check\".\n";
    return done;
}

std::string date_problem(std::string const& text) { return parse_date(text) ? std::string() : "schrijf een dag als 2026-11-22."; }

}  // namespace

void add_commands(CLI::App& app, Action& chosen, std::ostream& out) {
    auto const options = std::make_shared<Options>();
    auto* const checking = app.add_subcommand("check", "Kijk een map met inhoud na, of een content.db, en noem alles wat niet klopt");
    checking->add_option("map", options->folder, "De map, standaard content");
    checking->add_option("--db", options->database, "Kijk deze content.db na");
    checking->add_flag("--json", options->json, "Geef JSON, voor programma's");
    checking->add_option("--today", options->today, "Doe alsof het deze dag is")->check(date_problem);
    checking->callback([options, &chosen, &out] { chosen = [options, &out] { return check(*options, out); }; });

    auto* const building = app.add_subcommand("build", "Maak van een map met inhoud een content.db");
    building->add_option("map", options->folder, "De map")->required();
    building->add_option("-o,--output", options->output, "Het bestand dat je wilt maken")->required();
    building->add_option("--today", options->today, "Noem ook activiteiten die op deze dag voorbij zijn")->check(date_problem);
    building->callback([options, &chosen, &out] { chosen = [options, &out] { return build(*options, out); }; });

    auto* const making = app.add_subcommand("new", "Begin iets nieuws");
    making->require_subcommand(1);
    auto* const profession = making->add_subcommand("profession", "Maak de bestanden van een nieuw beroep");
    profession->add_option("naam", options->slug, "Kleine letters en streepjes, zoals cnc-verspaner")->required();
    profession->add_option("--content", options->folder, "De map met inhoud")->default_str("content");
    profession->callback([options, &chosen, &out] {
        if (options->folder.empty()) options->folder = "content";
        chosen = [options, &out] { return new_profession(*options, out); };
    });

    auto* const measuring = app.add_subcommand("bench", "Meet het schrijven en lezen van heel veel inhoud (JSON)");
    measuring->add_option("map", options->folder, "Meet ook deze map");
    measuring->callback(
        [options, &chosen, &out] { chosen = [options, &out] { return run_bench(options->folder, out) ? done : machine_cannot; }; });
    command::add_later(app, {"preview", "report", "facts"}, chosen);
}

std::string version_text() {
    return std::string("sprank-content ") + SPRANK_VERSION + "\ncontent.db schema " + std::to_string(store::schema_version) + "\nlibrsvg " +
           LIBRSVG_VERSION + ", libpng " + PNG_LIBPNG_VER_STRING;
}

}  // namespace sprank::compile
