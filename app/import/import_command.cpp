#include "import/import_command.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <ostream>

#include "command/command_line.hpp"
#include "compile/machine_day.hpp"
#include "import/import_report.hpp"
#include "import/mapping_file.hpp"
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

/// A row of sources.csv as it would be for somebody else's table.
std::string example_source(std::string const& wanted, Date today) {
    auto const day = iso_date(today);
    return "  " + slug_of(wanted) + ",Overzicht techniekaanbod van onze regio,Naam van het kantoor,," + day + "," + day.substr(0, 4) + ",,yes,Tabel van collega's\n";
}

class Import {
public:
    Import(Wanted const& wanted, std::ostream& out) : wanted_(wanted), out_(out), today_(wanted.today.empty() ? compile::day_of_machine() : parse_date(wanted.today).value_or(Date{})) {}

    int run() {
        if (today_ == Date{}) return refuse(wrong_use, "\"" + wanted_.today + "\" is geen dag; schrijf bijvoorbeeld 2026-11-22.");
        auto const known = Known::read(wanted_.content);
        if (!known) return refuse(some_did_not, known.error().text);
        if (int const code = check_words(*known); code != done) return code;
        for (auto const& file : wanted_.files)
            if (int const code = read(file); code != done) return code;
        auto fitting = fit(std::move(offers_), *known, {wanted_.source, wanted_.organisation, wanted_.place, today_, columns_});
        fitting.notices.insert(fitting.notices.begin(), notices_.begin(), notices_.end());
        complaints_.insert(complaints_.end(), fitting.complaints.begin(), fitting.complaints.end());
        for (UnreadRow const& row : left_)
            if (!row.key.empty()) fitting.ids.insert(id_of_key(wanted_.source, row.key));
        auto const elsewhere = leave_out_elsewhere(fitting);
        auto last = LastImport::read(LastImport::path_beside(wanted_.files.front(), wanted_.source));
        auto const merged = merge(wanted_.content, fitting.rows, {*known, wanted_.source, today_, fitting.ids, last});
        if (!merged) return refuse(some_did_not, merged.error().text);
        tell(out_, {*known, fitting, *merged, complaints_, account_of(*merged, fitting, left_, elsewhere), wanted_.content, wanted_.source, wanted_.region, today_, link_columns_, text_hint_, only_tables_,
                    wanted_.files.size() > 1, wanted_.dry_run, wanted_.apply});
        if (!wanted_.dry_run && !write_all(*merged, last)) return refuse(machine_cannot, "De tabellen in " + wanted_.content + "/offers kunnen niet worden geschreven. Is de schijf vol, of mag het niet?");
        return complaints_.empty() ? done : some_did_not;
    }

private:
    int refuse(int code, std::string const& why) {
        out_ << why << '\n';
        return code;
    }

    /// What was named on the command line must be there.
    int check_words(Known const& known) {
        if (!known.source(wanted_.source))
            return refuse(wrong_use, "De bron \"" + wanted_.source + "\" staat niet in " + wanted_.content + "/sources.csv: wie zegt dit, en wanneer? Zet haar er eerst in, met een regel zoals deze:\n" + example_source(wanted_.source, today_) +
                                         "Gebruik daarna --source " + slug_of(wanted_.source) + ".");
        if (!wanted_.organisation.empty() && !known.organisation(wanted_.organisation, {}, nullptr).organisation) return refuse(wrong_use, "De organisatie \"" + wanted_.organisation + "\" (--organisation) staat niet in organisations.csv.");
        if (!wanted_.place.empty() && !known.place_called(wanted_.place)) return refuse(wrong_use, "De plaats \"" + wanted_.place + "\" (--place) staat niet in places.csv. Schrijf het id, zoals zwolle.");
        return done;
    }

    /// Only what lies in the region that was asked for; gives the rows that do not.
    std::vector<Spot> leave_out_elsewhere(Fitting& fitting) {
        std::vector<Spot> elsewhere;
        if (wanted_.region.empty()) return elsewhere;
        std::erase_if(fitting.rows, [&](Fitted const& row) {
            if (row.cancelled || row.region == wanted_.region) return false;
            complaints_.push_back({row.spot, "Dit ligt in " + row.region + ", niet in " + wanted_.region + ".", "Laat --region weg om het toch op te nemen."});
            elsewhere.push_back(row.spot);
            return true;
        });
        return elsewhere;
    }

    bool write_all(Merged const& merged, LastImport& last) {
        if (!write(merged, wanted_.apply)) return false;
        remember(merged, wanted_.apply, last);
        if (!last.write()) out_ << "Sprank kon niet onthouden wat het overnam (" << last.path().string() << "). Een volgende keer blijven teksten daarom staan.\n";
        return true;
    }

    int read(std::string const& file) {
        auto const bytes = bytes_of(file);
        if (!bytes) {
            complaints_.push_back({{file, ""}, bytes.error().text, ""});
            return done;
        }
        auto const format = wanted_.format == "guess" ? format_of(*bytes) : std::string_view(wanted_.format);
        if (format == "table") return read_table(*bytes, file);
        only_tables_ = false;
        if (format == "calendar") take(read_calendar(*bytes, file, today_));
        else if (format == "ooapi") take(read_ooapi(*bytes, file, today_));
        else if (format == "hodex") take(read_hodex(*bytes, file, today_));
        else take(read_jsonld(*bytes, file, today_));
        return done;
    }

    int read_table(std::string const& bytes, std::string const& file) {
        Mapping given;
        std::error_code error;
        bool const saved = fs::exists(mapping_path(file), error);
        auto const mapping_file = wanted_.mapping.empty() ? mapping_path(file) : wanted_.mapping;
        if (!wanted_.mapping.empty() || saved) {
            auto const read = read_mapping(mapping_file);
            if (!read) return refuse(wrong_use, read.error().text);
            given = *read;
        }
        auto spreadsheet = read_spreadsheet(bytes, file, today_, given);
        out_ << file << ": deze kolommen zijn gebruikt\n" << used_lines(spreadsheet.mapping);
        for (auto const& column : spreadsheet.unused) out_ << "niet gebruikt: " << column << '\n';
        keep_mapping(spreadsheet, file, mapping_file, given);
        if (auto const link = spreadsheet.mapping.find("website"); link != spreadsheet.mapping.end()) link_columns_.push_back(link->second);
        if (!spreadsheet.likely_text.empty()) text_hint_ = " Staan omschrijvingen in de kolom \"" + spreadsheet.likely_text + "\"? Zet dan in " + mapping_file + ": text: \"" + spreadsheet.likely_text + "\"";
        columns_[file] = spreadsheet.mapping;
        left_.insert(left_.end(), spreadsheet.left.begin(), spreadsheet.left.end());
        take(std::move(spreadsheet.content));
        return done;
    }

    /// Saves a guess once, also when nothing else is written: it is no content. What is there may be an editor's work and stays.
    void keep_mapping(Spreadsheet const& spreadsheet, std::string const& file, std::string const& mapping_file, Mapping const& given) {
        if (!given.empty() || !wanted_.mapping.empty()) {
            out_ << "Dit komt uit " << mapping_file << ".";
            for (auto const& [field, column] : spreadsheet.mapping)
                if (!given.contains(field)) out_ << " Niet daarin, maar geraden: " << field << ".";
            out_ << '\n';
            return;
        }
        if (spreadsheet.mapping.empty()) return;
        std::ofstream stream(mapping_path(file), std::ios::binary | std::ios::trunc);
        stream << mapping_text(spreadsheet.mapping, spreadsheet.likely_text);
        if (stream.flush().good()) out_ << "Dit is bewaard in " << mapping_path(file) << ". Klopt het niet? Pas het daar aan en doe het opnieuw.\n";
        else out_ << "Dit kon niet worden bewaard in " << mapping_path(file) << ".\n";
    }

    void take(ForeignFile content) {
        offers_.insert(offers_.end(), std::make_move_iterator(content.offers.begin()), std::make_move_iterator(content.offers.end()));
        complaints_.insert(complaints_.end(), std::make_move_iterator(content.complaints.begin()), std::make_move_iterator(content.complaints.end()));
        notices_.insert(notices_.end(), std::make_move_iterator(content.notices.begin()), std::make_move_iterator(content.notices.end()));
    }

    Wanted const& wanted_;
    std::ostream& out_;
    Date today_;
    std::vector<ForeignOffer> offers_;
    std::vector<UnreadRow> left_;
    std::map<std::string, Mapping, std::less<>> columns_;
    std::vector<Complaint> complaints_, notices_;
    std::vector<std::string> link_columns_;
    std::string text_hint_;
    bool only_tables_ = true;
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
    command->add_flag("--dry-run", wanted->dry_run, "neem niets over, vertel alleen wat er zou gebeuren");
    command->add_flag("--apply", wanted->apply, "neem ook over wat anders is dan wat er stond");
    command->callback([&chosen, wanted, &out] { chosen = [wanted, &out] { return Import(*wanted, out).run(); }; });
}

}  // namespace sprank::import
