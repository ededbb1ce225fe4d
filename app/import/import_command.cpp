#include "import/import_command.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <ostream>
#include <set>

#include "command/command_line.hpp"
#include "compile/machine_day.hpp"
#include "import/import_report.hpp"
#include "import/import_table.hpp"
#include "import/mapping_file.hpp"
#include "import/merging.hpp"
#include "import/missing_organisations.hpp"
#include "import/own_words.hpp"
#include "import/rows_in_words.hpp"

namespace sprank::import {
namespace {

namespace fs = std::filesystem;
constexpr int done = 0, some_did_not = 1, wrong_use = 2, machine_cannot = 3;
constexpr std::array<std::string_view, 6> formats{"table", "calendar", "ooapi", "hodex", "jsonld", "guess"};

struct Wanted {
    std::vector<std::string> files;
    std::string content = "content", region, mapping, source, organisation, place, today, format = "guess";
    std::string publisher;
    bool dry_run = false, apply = false, add_organisations = false, accept_names = false, new_names = false, details = false;
};

/// As it is typed, but for --dry-run, --details and what answers a question: --apply, --accept-names and --add-organisations.
std::string typed(Wanted const& wanted) {
    std::string text = "sprank-content import";
    auto const add = [&text](std::string_view name, std::string const& word) {
        if (!word.empty())
            text +=
                (name.empty() ? "" : " ") + std::string(name) + (word.find(' ') == std::string::npos ? " " + word : " \"" + word + "\"");
    };
    for (auto const& file : wanted.files) add("", file);
    if (wanted.content != Wanted{}.content) add("--content", wanted.content);
    add("--source", wanted.source);
    add("--publisher", wanted.publisher);
    add("--region", wanted.region);
    add("--map", wanted.mapping);
    add("--organisation", wanted.organisation);
    add("--place", wanted.place);
    if (wanted.format != "guess") add("--format", wanted.format);
    add("--today", wanted.today);
    return text;
}

/// Adds rows below a table of the content; false when it cannot be read or written.
bool add_rows(fs::path const& path, std::vector<Cells> const& rows) {
    bool const also = std::ranges::any_of(rows, [](Cells const& row) { return row.contains("also"); });
    auto table = ContentTable::read(path, also ? std::vector<std::string>{"also"} : std::vector<std::string>{});
    if (!table || !fs::exists(path)) return false;
    for (Cells const& row : rows) table->add(row);
    return table->write();
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

/// A row of sources.csv as it would be for somebody else's table.
std::string example_source(std::string const& wanted, Date today) {
    auto const day = iso_date(today);
    return "  " + slug_of(wanted) + ",Overzicht techniekaanbod van onze regio,Naam van het kantoor,," + day + "," + day.substr(0, 4) + ",,yes,Tabel van collega's\n";
}

class Import {
public:
    Import(Wanted wanted, std::ostream& out) : wanted_(std::move(wanted)), out_(out), today_(wanted_.today.empty() ? compile::day_of_machine() : parse_date(wanted_.today).value_or(Date{})) {}

    int run() {
        if (today_ == Date{}) return refuse(wrong_use, "\"" + wanted_.today + "\" is geen dag; schrijf bijvoorbeeld 2026-11-22.");
        auto known = Known::read(wanted_.content);
        if (!known) return refuse(some_did_not, known.error().text);
        if (int const code = check_words(*known); code != done) return code;
        for (auto const& file : wanted_.files)
            if (int const code = read(file, *known); code != done) return code;
        complain_of_pages();
        FittingOptions const how{wanted_.source, wanted_.organisation, wanted_.place, wanted_.region, today_, wanted_.accept_names, wanted_.new_names, no_organisation_, columns_};
        auto fitting = fit(offers_, *known, how);
        if (wanted_.accept_names && !wanted_.dry_run && !fitting.near.empty())
            if (int const code = accept_names(fitting); code != done) return code;
        auto const near = fitting.near;
        if (wanted_.add_organisations && !wanted_.dry_run) {
            if (int const code = fill_places(fitting); code != done) return code;
            if (!fitting.missing.empty())
                if (int const code = add_organisations(fitting, *known); code != done) return code;
            known = Known::read(wanted_.content);
            if (!known) return refuse(some_did_not, known.error().text);
            fitting = fit(offers_, *known, how);
            fitting.near = near;
        }
        auto const soon = known_soon(*known, fitting);
        auto const fitting_soon = fit_soon(fitting, soon, how);
        fitting.notices.insert(fitting.notices.begin(), notices_.begin(), notices_.end());
        complaints_.insert(complaints_.end(), fitting.complaints.begin(), fitting.complaints.end());
        complain_soon(fitting, fitting_soon);
        for (UnreadRow const& row : left_)
            if (!row.key.empty()) fitting.ids.insert(id_of_key(wanted_.source, row.key));
        auto const elsewhere = leave_out_elsewhere(fitting, *known);
        auto last = LastImport::read(LastImport::path_beside(wanted_.files.front(), wanted_.source));
        auto const merged = merge(wanted_.content, fitting.rows, {*known, wanted_.source, today_, fitting.ids, last});
        if (!merged) return refuse(some_did_not, merged.error().text);
        auto const account = account_of(*merged, fitting, left_, elsewhere);
        tell_all({*known, fitting, *merged, complaints_, account, wanted_.content, wanted_.source, wanted_.region, typed(wanted_), today_, tables_,
                  link_columns_, text_hint_, soon, fitting_soon, only_tables_, wanted_.files.size() > 1, wanted_.dry_run, wanted_.apply, wanted_.accept_names, wanted_.add_organisations, wanted_.new_names});
        if (!wanted_.dry_run && !write_all(*merged, last)) return refuse(machine_cannot, "De tabellen in " + wanted_.content + "/offers kunnen niet worden geschreven. Is de schijf vol, of mag het niet?");
        return std::ranges::all_of(complaints_, [&account](Complaint const& one) { return account.settles(one.spot); }) ? done
                                                                                                                        : some_did_not;
    }

private:
    int refuse(int code, std::string const& why) {
        out_ << why << '\n';
        return code;
    }

    /// What was named on the command line must be there.
    int check_words(Known const& known) {
        if (wanted_.source.empty()) wanted_.source = source_of_tables(mapping_path(wanted_.files.front()));
        if (wanted_.source.empty() && !wanted_.publisher.empty()) wanted_.source = slug_of(wanted_.publisher);
        if (wanted_.source.empty()) {
            auto better = wanted_;
            better.publisher = "Naam van het kantoor";
            return refuse(wrong_use, "Van wie is dit bestand? Zet dat achter --publisher:\n  " + typed(better) + (wanted_.dry_run ? " --dry-run" : ""));
        }
        if (auto const* const named = known.place_named(wanted_.place); named && !known.place_called(wanted_.place)) wanted_.place = named->id;
        if (!known.source(wanted_.source))
            if (int const code = new_source(); code != done) return code;
        if (!wanted_.organisation.empty() && !known.organisation(wanted_.organisation, {}, nullptr).organisation) return refuse(wrong_use, "De organisatie \"" + wanted_.organisation + "\" (--organisation) staat niet in organisations.csv.");
        if (!wanted_.place.empty() && !known.place_called(wanted_.place)) return refuse(wrong_use, "De plaats \"" + wanted_.place + "\" (--place) staat niet in places.csv. Schrijf het id, zoals zwolle.");
        return done;
    }

    /// Who says this, and when: Sprank writes it down itself when the office tells its name.
    int new_source() {
        auto const slug = slug_of(wanted_.source);
        if (wanted_.publisher.empty() || slug != wanted_.source) {
            auto better = wanted_;
            better.source = slug;
            if (better.publisher.empty()) better.publisher = "Naam van het kantoor";
            return refuse(wrong_use, "De bron \"" + wanted_.source + "\" staat niet in " + wanted_.content +
                                         "/sources.csv: wie zegt dit, en wanneer? Typ van wie de tabel is, dan zet Sprank haar erin:\n  " +
                                         typed(better) + (wanted_.dry_run ? " --dry-run" : "") + "\nZelf een regel erin zetten mag ook:\n" +
                                         example_source(wanted_.source, today_) + "Gebruik daarna --source " + slug + ".");
        }
        auto const day = iso_date(today_);
        Cells const row{{"id", slug},
                        {"title", "Overzicht techniekaanbod " + wanted_.publisher},
                        {"publisher", wanted_.publisher},
                        {"date", day},
                        {"year", day.substr(0, 4)},
                        {"seen", "yes"},
                        {"note", "Tabel van collega's"}};
        if (!wanted_.dry_run && !add_rows(fs::path(wanted_.content) / "sources.csv", {row}))
            return refuse(machine_cannot,
                          wanted_.content + "/sources.csv kan niet worden geschreven. Staat het nog open in een ander programma?");
        out_ << (wanted_.dry_run ? "Deze bron komt in sources.csv: " : "Deze bron staat nu in sources.csv: ") << slug << ", van "
             << wanted_.publisher << ".\n";
        return done;
    }

    /// With the organisations that are asked about.
    Known known_soon(Known const& known, Fitting const& fitting) const {
        auto soon = known;
        for (Cells const& row : rows_for_organisations(fitting.missing, known, wanted_.source, today_))
            soon.add_organisation({cell_of(row, "id"), cell_of(row, "name"), cell_of(row, "kind"), {}, cell_of(row, "place"), {}});
        return soon;
    }
    /// The rows that wait for an answer, as visitors will read them, so that an office looks once.
    Fitting fit_soon(Fitting const& fitting, Known const& soon, FittingOptions how) const {
        if (fitting.missing.empty() && fitting.near.empty()) return {};
        how.accept_near = true;
        return fit(offers_, soon, how);
    }

    /// What has to be repaired in a row that waits for an answer is said at once, not in a second round.
    void complain_soon(Fitting const& fitting, Fitting const& fitting_soon) {
        std::set<std::pair<std::string, std::string>> waiting, goes_in;
        auto const key = [](Spot const& spot) { return std::pair(row_of(spot).file, row_of(spot).place); };
        for (NotTaken const& one : fitting.not_taken)
            if (one.why == LeftOut::organisation) waiting.insert(key(one.spot));
        for (Fitted const& one : fitting_soon.rows) goes_in.insert(key(one.spot));
        for (Complaint const& one : fitting_soon.complaints)
            if (waiting.contains(key(one.spot)) && goes_in.contains(key(one.spot))) complaints_.push_back(one);
    }

    int add_organisations(Fitting const& fitting, Known const& known) {
        auto const rows = rows_for_organisations(fitting.missing, known, wanted_.source, today_);
        if (!add_rows(fs::path(wanted_.content) / "organisations.csv", rows))
            return refuse(machine_cannot,
                          wanted_.content + "/organisations.csv kan niet worden geschreven. Staat het nog open in een ander programma?");
        if (wanted_.details)
            out_ << "Dit staat nu in organisations.csv:\n" << lines_of(rows) << look_at_organisations;
        else
            out_ << "In organisations.csv " << (rows.size() == 1 ? "staat nu 1 organisatie" : "staan nu " + std::to_string(rows.size()) + " organisaties") << " meer.\n\n";
        return done;
    }

    /// Who was added while no row said where it is.
    int fill_places(Fitting const& fitting) {
        auto table = ContentTable::read(fs::path(wanted_.content) / "organisations.csv", {});
        if (!table) return refuse(some_did_not, table.error().text);
        auto const fill = places_to_fill(*table, fitting, wanted_.source);
        if (fill.empty()) return done;
        for (std::size_t row = 0; row < table->size(); ++row) {
            auto cells = (*table)[row];
            auto const at = fill.find(cell_of(cells, "id"));
            if (at == fill.end()) continue;
            cells["place"] = at->second;
            out_ << "In organisations.csv staat nu de plaats van " << cell_of(cells, "name") << ": " << at->second << ".\n";
            table->replace(row, std::move(cells));
        }
        return table->write() ? done : refuse(machine_cannot, wanted_.content + "/organisations.csv kan niet worden geschreven. Staat het nog open in een ander programma?");
    }

    /// On one screen, with the rest in a page beside the first file; with --details all of it here.
    void tell_all(ImportFacts const& facts) {
        if (wanted_.details) return tell(out_, facts);
        auto const path = wanted_.files.front() + ".verslag.html";
        std::ofstream page(path, std::ios::binary | std::ios::trunc);
        page << page_of(facts);
        tell_on_one_screen(out_, facts, page.flush().good() ? path : std::string{});
    }

    /// Writes beside an organisation the names that it has in the files, so that they are known from now on.
    int accept_names(Fitting const& fitting) {
        auto table = ContentTable::read(fs::path(wanted_.content) / "organisations.csv", {"also"});
        if (!table) return refuse(some_did_not, table.error().text);
        for (std::size_t row = 0; row < table->size(); ++row) {
            Cells cells = (*table)[row];
            auto also = cell_of(cells, "also");
            for (NearName const& one : fitting.near)
                if (one.organisation == cell_of(cells, "id")) also += (also.empty() ? "" : "; ") + one.name;
            if (also == cell_of(cells, "also")) continue;
            cells["also"] = also;
            table->replace(row, std::move(cells));
        }
        return table->write() ? done : refuse(machine_cannot, wanted_.content + "/organisations.csv kan niet worden geschreven. Staat het nog open in een ander programma?");
    }

    /// Only what lies in the region that was asked for; gives the rows that do not.
    std::vector<Spot> leave_out_elsewhere(Fitting& fitting, Known const& known) {
        std::vector<Spot> elsewhere;
        if (wanted_.region.empty()) return elsewhere;
        std::erase_if(fitting.rows, [&](Fitted const& row) {
            auto const* const place = known.place_called(cell_of(row.cells, "place"));
            if (row.cancelled || row.region == wanted_.region || (place && known.lies_in(wanted_.region, *place))) return false;
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

    int read(std::string const& file, Known const& known) {
        auto const bytes = bytes_of(file);
        if (!bytes) {
            complaints_.push_back({{file, ""}, bytes.error().text, ""});
            return done;
        }
        auto const format = wanted_.format == "guess" ? format_of(*bytes) : std::string_view(wanted_.format);
        if (format == "table") return read_table(*bytes, file, known);
        only_tables_ = false;
        if (format == "calendar") take(read_calendar(*bytes, file, today_));
        else if (format == "ooapi")
            take_pages(read_ooapi(*bytes, file, today_), file);
        else if (format == "hodex") take(read_hodex(*bytes, file, today_));
        else take(read_jsonld(*bytes, file, today_));
        return done;
    }

    int read_table(std::string const& bytes, std::string const& file, Known const& known) {
        auto table = import_table(bytes, file, {wanted_.source, wanted_.mapping, today_}, known);
        if (!table) return refuse(table.error().code, table.error().why);
        auto& sheet = table->sheet;
        tables_.push_back(std::move(table->told));
        if (auto const link = sheet.mapping.find("website"); link != sheet.mapping.end()) link_columns_.push_back(link->second);
        if (!table->text_hint.empty()) text_hint_ = std::move(table->text_hint);
        if (!table->no_organisation.empty()) no_organisation_[file] = std::move(table->no_organisation);
        columns_[file] = sheet.mapping;
        left_.insert(left_.end(), sheet.left.begin(), sheet.left.end());
        take(std::move(sheet.content));
        return done;
    }

    void take_pages(ForeignFile content, std::string const& file) {
        pages_.push_back({file, content.page, content.more_pages});
        take(std::move(content));
    }

    /// An answer that is not all of it, while the next page is not among the files.
    void complain_of_pages() {
        for (Page const& one : pages_) {
            bool const follows = std::ranges::any_of(pages_, [&one](Page const& other) {
                return one.number > 0 ? other.number == one.number + 1 : &other != &one && !other.more;
            });
            if (!one.more || follows) continue;
            complaints_.push_back({{one.file, ""},
                                   "Dit is niet alles: het schoolsysteem heeft na deze bladzijde nog meer.",
                                   "Haal die op met ?pageNumber=" + std::to_string(std::max(one.number, 1) + 1) +
                                       " achter het adres, en zo verder tot er geen meer komt. Geef dan alle bestanden in één opdracht."});
        }
    }

    void take(ForeignFile content) {
        offers_.insert(offers_.end(), std::make_move_iterator(content.offers.begin()), std::make_move_iterator(content.offers.end()));
        complaints_.insert(complaints_.end(), std::make_move_iterator(content.complaints.begin()), std::make_move_iterator(content.complaints.end()));
        notices_.insert(notices_.end(), std::make_move_iterator(content.notices.begin()), std::make_move_iterator(content.notices.end()));
    }

    Wanted wanted_;
    std::ostream& out_;
    Date today_;
    std::vector<ForeignOffer> offers_;
    std::vector<UnreadRow> left_;
    std::map<std::string, Mapping, std::less<>> columns_;
    std::vector<Complaint> complaints_, notices_;
    std::vector<ToldTable> tables_;
    std::vector<std::string> link_columns_;
    std::string text_hint_;
    std::map<std::string, std::string> no_organisation_;  ///< see FittingOptions
    struct Page {
        std::string file;
        int number = 0;
        bool more = false;
    };
    std::vector<Page> pages_;
    bool only_tables_ = true;
};

}  // namespace

void add_import_command(CLI::App& app, std::function<int()>& chosen, std::ostream& out) {
    auto const wanted = std::make_shared<Wanted>();
    auto* const command = app.add_subcommand("import", "neemt aanbod over uit een rekenblad, een agenda of een schoolsysteem");
    command->add_option("files", wanted->files, "CSV, TSV, iCalendar, OOAPI, Hodex of schema.org JSON-LD")->required()->type_name("BESTAND");
    command->add_option("--source", wanted->source, "op welke bron uit sources.csv dit rust; anders de bron van de vorige keer, of een naar --publisher");
    command::one_of(command->add_option("--region", wanted->region, "neem alleen wat in dit landsdeel ligt"), region_ids);
    command->add_option("--content", wanted->content, "de map met de inhoud")->capture_default_str()->type_name("MAP");
    command->add_option("--map", wanted->mapping, "welke kolom wat is; anders wordt dat geraden en bewaard")->type_name("BESTAND");
    command->add_option("--publisher", wanted->publisher, "van wie het bestand is; een bron die er nog niet is, komt dan in sources.csv");
    command->add_flag("--add-organisations", wanted->add_organisations, "zet organisaties die er nog niet zijn in organisations.csv");
    command->add_flag("--accept-names", wanted->accept_names, "neem bij een naam die bijna klopt de organisatie die Sprank noemt, en onthoud dat");
    command->add_flag("--new-names", wanted->new_names, "een naam die op een andere lijkt, is een nieuwe organisatie")->excludes("--accept-names");
    command->add_flag("--details", wanted->details, "vertel alles hier, rij voor rij, in plaats van in een verslag naast het bestand");
    command->add_option("--organisation", wanted->organisation, "van wie het is, als het bestand dat niet zegt");
    command->add_option("--place", wanted->place, "waar het is, als het bestand dat niet zegt: een id uit places.csv");
    command::one_of(command->add_option("--format", wanted->format, "wat voor bestand het is")->capture_default_str(), formats);
    command->add_option("--today", wanted->today, "welke dag het is; anders die van deze computer");
    command->add_flag("--dry-run", wanted->dry_run, "neem niets over, vertel alleen wat er zou gebeuren");
    command->add_flag("--apply", wanted->apply, "neem ook over wat anders is dan wat er stond");
    command->callback([&chosen, wanted, &out] { chosen = [wanted, &out] { return Import(*wanted, out).run(); }; });
}

}  // namespace sprank::import
