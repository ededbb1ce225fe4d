#include "import/import_command.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <ostream>

#include "command/command_line.hpp"
#include "compile/machine_day.hpp"
#include "compile/yaml_tree.hpp"
#include "import/merging.hpp"

namespace sprank::import {
namespace {

namespace fs = std::filesystem;
constexpr int done = 0, some_did_not = 1, wrong_use = 2, machine_cannot = 3;
constexpr std::array<std::string_view, 6> formats{"table", "calendar", "ooapi", "hodex", "jsonld", "guess"};

struct Wanted {
    std::vector<std::string> files;
    std::string content = "content", region, mapping, source, organisation, place, today, format = "guess";
    bool dry_run = false, apply = false;
};

std::optional<std::string> bytes_of(std::string const& file) {
    std::error_code error;
    if (!fs::is_regular_file(file, error) || fs::file_size(file, error) > most_file_bytes) return std::nullopt;
    std::ifstream stream(file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    return stream.bad() ? std::nullopt : std::optional(std::move(bytes));
}

/// What the first characters say: names of files lie more often than their bytes.
std::string_view format_of(std::string_view bytes) {
    auto const start = bytes.substr(0, 4096);
    auto const first = start.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (first == std::string_view::npos) return "table";
    if (start.substr(first).starts_with("BEGIN:VCALENDAR")) return "calendar";
    if (start[first] == '{' || start[first] == '[') return start.find("@context") != std::string_view::npos || start.find("@type") != std::string_view::npos ? "jsonld" : "ooapi";
    if (start[first] != '<') return "table";
    return start.find("hodex") != std::string_view::npos || start.find("<program") != std::string_view::npos ? "hodex" : "jsonld";
}

/// A saved mapping: a line per field.
Result<Mapping> read_mapping(std::string const& file) {
    auto const bytes = bytes_of(file);
    if (!bytes) return tl::unexpected(Failure{"IMP-03", file + " kan niet worden gelezen."});
    compile::Report report;
    auto const tree = compile::parse_yaml(*bytes, file, report);
    Mapping mapping;
    if (!tree || tree->kind != compile::YamlNode::Kind::map) return tl::unexpected(Failure{"IMP-03", file + " is geen lijst van kolommen. Schrijf op elke regel een veld en de kolom, zoals: name: Activiteit"});
    for (auto const& entry : tree->entries)
        if (entry.value.kind == compile::YamlNode::Kind::text) mapping[entry.key] = entry.value.text;
    return mapping;
}

std::string yaml_of(Mapping const& mapping) {
    std::string text = "# Welke kolom van de tabel bij welk veld hoort. Pas dit aan als het niet klopt, en geef het op met --map.\n";
    for (auto const field : mapping_fields()) {
        auto const at = mapping.find(field);
        if (at == mapping.end()) continue;
        std::string quoted = "\"";
        for (char const letter : at->second) quoted += letter == '"' || letter == '\\' ? std::string{'\\', letter} : std::string{letter};
        text += std::string(field) + ": " + quoted + "\"\n";
    }
    return text;
}

std::string shown(Spot const& spot) { return spot.place.empty() ? spot.file : spot.file + ", " + spot.place; }

class Import {
public:
    Import(Wanted const& wanted, std::ostream& out) : wanted_(wanted), out_(out), today_(wanted.today.empty() ? compile::day_of_machine() : parse_date(wanted.today).value_or(Date{})) {}

    int run() {
        if (today_ == Date{}) return refuse(wrong_use, "\"" + wanted_.today + "\" is geen dag; schrijf bijvoorbeeld 2026-11-22.");
        auto const known = Known::read(wanted_.content);
        if (!known) return refuse(some_did_not, known.error().text);
        if (!known->has_source(wanted_.source)) return refuse(wrong_use, "De bron \"" + wanted_.source + "\" staat niet in sources.csv. Zet haar er eerst in: wie zegt dit, en wanneer?");
        for (auto const& file : wanted_.files)
            if (int const code = read(file); code != done) return code;
        auto const fitting = fit(offers_, *known, {wanted_.source, wanted_.organisation, wanted_.place, today_});
        complaints_.insert(complaints_.end(), fitting.complaints.begin(), fitting.complaints.end());
        auto rows = fitting.rows;
        if (!wanted_.region.empty())
            std::erase_if(rows, [&](Fitted const& row) {
                if (row.cancelled || row.region == wanted_.region) return false;
                complaints_.push_back({row.spot, "Dit ligt in " + row.region + ", niet in " + wanted_.region + ".", "Laat --region weg om het toch op te nemen."});
                return true;
            });
        auto const merged = merge(wanted_.content, rows);
        if (!merged) return refuse(some_did_not, merged.error().text);
        tell(*merged, fitting.advice.size());
        if (!wanted_.dry_run && !write(*merged, wanted_.apply)) return refuse(machine_cannot, "De tabellen in " + wanted_.content + "/offers kunnen niet worden geschreven. Is de schijf vol, of mag het niet?");
        return complaints_.empty() ? done : some_did_not;
    }

private:
    int refuse(int code, std::string const& why) {
        out_ << why << '\n';
        return code;
    }

    int read(std::string const& file) {
        auto const bytes = bytes_of(file);
        if (!bytes) {
            complaints_.push_back({{file, ""}, "Dit bestand is er niet, is geen gewoon bestand of is groter dan 64 MB.", "Kijk of de naam goed is."});
            return done;
        }
        auto const format = wanted_.format == "guess" ? format_of(*bytes) : std::string_view(wanted_.format);
        ForeignFile content;
        if (format == "calendar") content = read_calendar(*bytes, file, today_);
        else if (format == "ooapi") content = read_ooapi(*bytes, file, today_);
        else if (format == "hodex") content = read_hodex(*bytes, file, today_);
        else if (format == "jsonld") content = read_jsonld(*bytes, file, today_);
        else return read_table(*bytes, file);
        take(std::move(content));
        return done;
    }

    int read_table(std::string const& bytes, std::string const& file) {
        Mapping given;
        std::string const saved = file + ".kolommen.yaml";
        std::error_code error;
        if (!wanted_.mapping.empty() || fs::exists(saved, error)) {
            auto const read = read_mapping(wanted_.mapping.empty() ? saved : wanted_.mapping);
            if (!read) return refuse(wrong_use, read.error().text);
            given = *read;
        }
        auto spreadsheet = read_spreadsheet(bytes, file, today_, given);
        out_ << file << ": deze kolommen zijn gebruikt\n";
        for (auto const field : mapping_fields())
            if (auto const at = spreadsheet.mapping.find(field); at != spreadsheet.mapping.end()) out_ << "  " << field << ": " << at->second << '\n';
        for (auto const& column : spreadsheet.unused) out_ << "  niet gebruikt: " << column << '\n';
        if (!wanted_.dry_run && wanted_.mapping.empty() && !spreadsheet.mapping.empty()) {
            std::ofstream stream(saved, std::ios::binary | std::ios::trunc);
            stream << yaml_of(spreadsheet.mapping);
            if (stream.flush().good()) out_ << "  bewaard in " << saved << ". Klopt het niet? Pas het daar aan.\n";
        }
        take(std::move(spreadsheet.content));
        return done;
    }

    void take(ForeignFile content) {
        offers_.insert(offers_.end(), std::make_move_iterator(content.offers.begin()), std::make_move_iterator(content.offers.end()));
        complaints_.insert(complaints_.end(), std::make_move_iterator(content.complaints.begin()), std::make_move_iterator(content.complaints.end()));
    }

    /// What came in, what did not, and why.
    void tell(Merged const& merged, std::size_t to_better) {
        auto const count = [&](RowFate fate) { return std::ranges::count(merged.outcomes, fate, &RowOutcome::fate); };
        bool const writes = !wanted_.dry_run;
        for (RowOutcome const& outcome : merged.outcomes) {
            switch (outcome.fate) {
                case RowFate::same: break;
                case RowFate::added: out_ << "nieuw: " << outcome.name << " (" << outcome.region << ", " << outcome.id << ")\n"; break;
                case RowFate::removed: out_ << "gaat niet door: " << outcome.name << " (" << outcome.id << ")\n"; break;
                case RowFate::changed:
                    out_ << "anders: " << outcome.name << " (" << outcome.id << ")\n";
                    for (CellChange const& change : outcome.changes) out_ << "  " << change.column << ": \"" << change.before << "\" wordt \"" << change.after << "\"\n";
                    break;
            }
        }
        for (Complaint const& complaint : complaints_) out_ << shown(complaint.spot) << ": " << complaint.found << ' ' << complaint.advice << '\n';
        auto const changed = count(RowFate::changed) + count(RowFate::removed);
        out_ << "\nNieuw: " << count(RowFate::added) << ". Anders: " << changed << ". Hetzelfde: " << count(RowFate::same) << ". Niet opgenomen of niet te lezen: " << complaints_.size() << ".\n";
        if (offers_.empty() && complaints_.empty()) out_ << "In deze bestanden staat niets dat nog komt.\n";
        if (!writes) out_ << "Er is niets geschreven (--dry-run).\n";
        else if (changed > 0 && !wanted_.apply) out_ << "Wat anders is, is niet overgenomen. Klopt het? Doe het dan nog eens met --apply.\n";
        if (writes && (count(RowFate::added) > 0 || (changed > 0 && wanted_.apply))) {
            if (to_better > 0) out_ << "Bij " << to_better << " ontbreekt een omschrijving; Sprank schreef een korte.\n";
            out_ << "Kijk de teksten na in " << wanted_.content << "/offers, ook die in Makkelijk Nederlands en Engels. Daarna: sprank-content check.\n";
        }
    }

    Wanted const& wanted_;
    std::ostream& out_;
    Date today_;
    std::vector<ForeignOffer> offers_;
    std::vector<Complaint> complaints_;
};

}  // namespace

void add_import_command(CLI::App& app, std::function<int()>& chosen, std::ostream& out) {
    auto const wanted = std::make_shared<Wanted>();
    auto* const command = app.add_subcommand("import", "neemt aanbod over uit een rekenblad, een agenda of een schoolsysteem");
    command->add_option("files", wanted->files, "CSV, TSV, iCalendar, OOAPI, Hodex of schema.org JSON-LD")->required()->type_name("BESTAND");
    command->add_option("--source", wanted->source, "op welke bron uit sources.csv dit rust")->required();
    command::one_of(command->add_option("--region", wanted->region, "neem alleen wat in dit landsdeel ligt"), region_ids);
    command->add_option("--content", wanted->content, "de map met de inhoud")->capture_default_str()->type_name("MAP");
    command->add_option("--map", wanted->mapping, "welke kolom wat is; anders wordt dat geraden en bewaard")->type_name("BESTAND");
    command->add_option("--organisation", wanted->organisation, "van wie het is, als het bestand dat niet zegt");
    command->add_option("--place", wanted->place, "waar het is, als het bestand dat niet zegt: een id uit places.csv");
    command::one_of(command->add_option("--format", wanted->format, "wat voor bestand het is")->capture_default_str(), formats);
    command->add_option("--today", wanted->today, "welke dag het is; anders die van deze computer");
    auto* const dry = command->add_flag("--dry-run", wanted->dry_run, "schrijf niets, vertel alleen wat er zou gebeuren");
    command->add_flag("--apply", wanted->apply, "neem ook over wat anders is dan wat er stond")->excludes(dry);
    command->callback([&chosen, wanted, &out] { chosen = [wanted, &out] { return Import(*wanted, out).run(); }; });
}

}  // namespace sprank::import
