#include "compile/quiz_report.hpp"

#include <filesystem>
#include <fstream>
#include <memory>
#include <ostream>

#include "command/command_line.hpp"
#include "compile/compile.hpp"
#include "compile/quiz_report_render.hpp"
#include "store/content.hpp"

namespace sprank::compile {
namespace {

namespace fs = std::filesystem;
constexpr int done = 0, input_has_problems = 1, wrong_use = 2, machine_cannot = 3;

struct Options {
    std::string folder, database, html, json;
};

/// The catalogue, or an exit code after telling why there is none.
tl::expected<Catalogue, int> catalogue_of(Options const& options, std::ostream& out) {
    if (!options.database.empty()) {
        auto const content = store::Content::open(options.database);
        auto catalogue = content ? content->catalogue() : tl::unexpected(content.error());
        if (catalogue) return std::move(*catalogue);
        out << catalogue.error().code << ": " << catalogue.error().text << '\n';
        return tl::unexpected(machine_cannot);
    }
    CompileOptions how;
    how.pictures = Pictures::check;
    auto compiled = compile(options.folder.empty() ? "content" : options.folder, how);
    if (compiled.sound()) return std::move(compiled.bundle.catalogue);
    for (auto const& problem : compiled.problems) out << to_text(problem) << '\n';
    out << "Er is geen rapport gemaakt. Los eerst de fouten op.\n";
    return tl::unexpected(input_has_problems);
}

bool can_be_written(std::string const& file) {
    std::error_code unknown;
    auto const there = fs::status(file, unknown);
    return !fs::exists(there) || fs::is_regular_file(there);
}

bool write(std::string const& file, std::string const& text, std::ostream& out) {
    if (file.empty()) return true;
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    stream << text;
    stream.close();
    if (!stream) out << file << " kan niet worden geschreven. Is de map er, en is er ruimte?\n";
    return static_cast<bool>(stream);
}

int report(Options const& options, std::ostream& out) {
    for (auto const& file : {options.html, options.json}) {
        if (file.empty() || can_be_written(file)) continue;
        out << file << " is geen gewoon bestand en wordt niet vervangen. Kies een andere naam.\n";
        return wrong_use;
    }
    auto const catalogue = catalogue_of(options, out);
    if (!catalogue) return catalogue.error();
    if (catalogue->professions.empty() || catalogue->worlds.empty() || catalogue->quiz.empty()) {
        out << "In deze inhoud staan geen beroepen of geen vragen. Er is niets te meten.\n";
        return input_has_problems;
    }
    auto const made = make_quiz_report(*catalogue);
    auto const json = quiz_report_json(made).dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
    if (!write(options.html, quiz_report_html(made), out) || !write(options.json, json, out)) return machine_cannot;
    out << quiz_report_text(made);
    return made.passed() ? done : input_has_problems;
}

}  // namespace

void add_quiz_commands(CLI::App& app, Action& chosen, std::ostream& out) {
    auto const options = std::make_shared<Options>();
    auto* const quiz = app.add_subcommand("quiz", "Kijk de test na");
    quiz->require_subcommand(1);
    auto* const reporting = quiz->add_subcommand("report", "Doe de test met duizenden verzonnen bezoekers en zeg of hij goed en eerlijk is");
    auto* const folder = reporting->add_option("map", options->folder, "De map, standaard content");
    reporting->add_option("--content", options->database, "Kijk deze content.db na")->excludes(folder);
    reporting->add_option("--html", options->html, "Schrijf het rapport om te lezen in dit bestand");
    reporting->add_option("--json", options->json, "Schrijf het rapport voor programma's in dit bestand");
    reporting->callback([options, &chosen, &out] { chosen = [options, &out] { return report(*options, out); }; });
}

}  // namespace sprank::compile
