#include "import/import_report.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <ostream>

#include "import/missing_organisations.hpp"
#include "import/offer_in_words.hpp"
#include "import/own_words.hpp"
#include "import/plain_text.hpp"
#include "import/rows_in_words.hpp"

namespace sprank::import {
namespace {

constexpr std::size_t most_kept_shown = 20, most_absent_shown = 10, first_words = 60;

/// How to look for mistakes, make the kiosk's file and see what visitors see: three commands, a line each.
void next_commands(std::ostream& out, ImportFacts const& facts) {
    std::map<std::string, std::size_t> places;
    for (RowOutcome const& outcome : facts.merged.outcomes)
        if (outcome.fate != RowFate::removed && outcome.fate != RowFate::elsewhere && facts.known.place_called(cell_of(outcome.file, "place")))
            ++places[cell_of(outcome.file, "place")];
    auto const most = std::ranges::max_element(places, {}, [](auto const& place) { return place.second; });
    out << "  sprank-content check " << facts.content << "\n  sprank-content build " << facts.content << " -o content.db\n"
        << "  sprank-content ask offers --content content.db --source " << facts.source << " --near "
        << (most == places.end() ? "zwolle" : most->first) << " --limit 100\n";
}

class Telling {
public:
    Telling(std::ostream& out, ImportFacts const& facts) : out_(out), facts_(facts) {}

    void tell() {
        for (ToldTable const& table : facts_.tables) out_ << table.details;
        for (NewVersion const& one : facts_.merged.new_versions)
            out_ << one.file << " lijkt de nieuwe versie van " << one.before << ": " << one.same
                 << (one.same == 1 ? " rij is" : " rijen zijn") << " dezelfde. Wat daaruit kwam, volgt nu " << one.file << ".\n";
        for (RowOutcome const& outcome : facts_.merged.outcomes) tell_row(outcome);
        tell_kept();
        out_ << '\n';
        tell_complaints(facts_.complaints, true);
        auto const notices = of_rows_that_go_in(facts_.fitting.notices);
        if (!notices.empty()) out_ << "Kijk dit na; deze rijen gaan mee:\n";
        tell_complaints(notices, false);
        tell_states();
        out_ << lines_for_organisations(facts_.fitting.missing, facts_.known, facts_.source, facts_.today);
        if (!facts_.fitting.missing.empty())
            out_ << "  Sprank kan ze er ook bij zetten; kijk ze dan daarna na in organisations.csv:\n    " << facts_.command
                 << " --add-organisations\n";
        tell_account();
        tell_next();
    }

private:
    std::string rows(std::vector<Spot> const& spots) const { return in_rows(spots, facts_.more_files); }
    std::string row(Spot const& spot) const { return rows({spot}); }

    void tell_row(RowOutcome const& outcome) {
        switch (outcome.fate) {
            case RowFate::same: break;
            case RowFate::elsewhere:
                out_ << "ook elders: " << row(outcome.spot) << ", " << outcome.name << ": Deze rij staat ook in "
                     << place_in_file(outcome.other) << ". Wat daar staat, blijft.\n";
                break;
            case RowFate::added: out_ << "nieuw: " << row(outcome.spot) << ", " << outcome.name << ": " << offer_in_words(outcome.file, facts_.known) << beginning_of_text(outcome.file) << " (" << outcome.region << ")\n"; break;
            case RowFate::removed:
                out_ << "gaat niet door: " << row(outcome.spot) << ", " << outcome.name << " (" << outcome.id
                     << (facts_.apply && !facts_.dry_run ? "); dat wordt weggehaald\n" : "); dat wordt weggehaald met --apply\n");
                break;
            case RowFate::changed:
                out_ << "anders: " << row(outcome.spot) << ", " << outcome.name << " (" << outcome.id << ")"
                     << (outcome.other.file.empty() ? "" : "; stond in " + place_in_file(outcome.other)) << '\n';
                for (CellChange const& change : outcome.changes) out_ << "  " << column_in_words(change.column) << ": \"" << change.before << "\" wordt \"" << change.after << "\"\n";
                break;
        }
    }

    static std::string place_in_file(Spot const& spot) {
        return std::filesystem::path(spot.file).filename().string() + (spot.place.empty() ? "" : ", " + spot.place);
    }

    /// What visitors will read, as far as somebody wrote it.
    std::string beginning_of_text(Cells const& row) const {
        return made_by_sprank("text_nl", row, facts_.known) ? std::string{} : "; \"" + plain_line(cell_of(row, "text_nl"), first_words) + '"';
    }

    void tell_kept() {
        std::size_t count = 0;
        bool remembered = true;
        std::map<std::string, std::vector<Spot>> by_column;
        for (RowOutcome const& outcome : facts_.merged.outcomes)
            for (CellChange const& cell : outcome.kept) {
                by_column[cell.column].push_back(outcome.spot);
                remembered = remembered && outcome.remembered;
                ++count;
            }
        if (count == 0) return;
        out_ << (remembered ? "Dit is met de hand veranderd en blijft staan:\n" : "Dit blijft staan: het is met de hand veranderd, of Sprank weet niet meer wat het de vorige keer overnam:\n");
        if (count > most_kept_shown) {
            for (auto const& [column, spots] : by_column) out_ << "  " << column_in_words(column) << ": " << rows(spots) << '\n';
            return;
        }
        for (RowOutcome const& outcome : facts_.merged.outcomes)
            for (CellChange const& cell : outcome.kept)
                out_ << "  " << row(outcome.spot) << ", " << column_in_words(cell.column) << ": \"" << cell.before << "\" blijft; het bestand zegt \"" << cell.after << "\"\n";
    }

    /// How a row was read is of no use when it stays out.
    std::vector<Complaint> of_rows_that_go_in(std::vector<Complaint> notices) const {
        std::erase_if(notices, [this](Complaint const& notice) {
            auto const row = row_of(notice.spot);
            return !row.place.empty() && !facts_.account.holds(row);
        });
        return notices;
    }

    void tell_complaints(std::vector<Complaint> const& complaints, bool say_what_happens) {
        for (auto const& same : grouped(complaints)) {
            auto const where = rows(same.spots);
            auto const& file = same.spots.front().file;
            out_ << (facts_.more_files ? "" : file) << (where.empty() || facts_.more_files ? "" : ", ") << where << (same.column.empty() ? "" : ", " + same.column) << ": " << same.found;
            if (say_what_happens) out_ << what_happens(same);
            auto const advice = say_what_happens && all_out(same) ? without_effect(same.advice) : std::string_view(same.advice);
            out_ << (advice.empty() ? "" : " ") << advice << '\n';
        }
    }

    bool all_out(SameComplaint const& same) const {
        return std::ranges::none_of(same.spots, [this](Spot const& spot) { return facts_.account.holds(spot); });
    }

    /// What visitors read of a row is no matter when the row does not go in.
    static std::string_view without_effect(std::string_view advice) {
        for (std::string_view const effect : {"De prijs blijft leeg.", "Bezoekers lezen dan: Vraag wanneer.", "Dat blijft leeg."})
            if (advice.starts_with(effect)) return advice.substr(std::min(advice.size(), effect.size() + 1));
        return advice;
    }

    /// Whether the rows of a complaint go in.
    std::string what_happens(SameComplaint const& same) const {
        if (same.tells_fate || same.spots.front().place.empty()) return {};
        std::vector<Spot> out;
        for (Spot const& spot : same.spots)
            if (!facts_.account.holds(spot)) out.push_back(spot);
        bool const one = same.spots.size() == 1;
        if (out.empty()) return one ? " De rij gaat wel mee." : " De rijen gaan wel mee.";
        if (out.size() == same.spots.size()) return one ? " De rij gaat niet mee." : " De rijen gaan niet mee.";
        return " Niet mee " + std::string(out.size() == 1 ? "gaat " : "gaan ") + rows(out) + "; de andere wel.";
    }

    void tell_states() {
        std::vector<Spot> full, without_text;
        for (Fitted const& row : facts_.fitting.rows)
            if (row.full && facts_.account.holds(row.spot)) full.push_back(row.spot);
        for (Spot const& spot : facts_.fitting.without_text)
            if (facts_.account.holds(spot)) without_text.push_back(spot);
        if (!full.empty()) out_ << "vol: " << rows(full) << "; ze gaan mee. Haal ze uit de tabel als je dat niet wilt.\n";
        tell_absent();
        tell_stale();
        for (auto const& column : facts_.link_columns) out_ << "De adressen in de kolom \"" << column << "\" worden niet bewaard: op de kiosk kan niemand ze openen.\n";
        if (!without_text.empty()) out_ << "Bij " << without_text.size() << (without_text.size() == 1 ? " rij" : " rijen") << " ontbreekt een omschrijving; Sprank schrijft een korte." << facts_.text_hint << '\n';
        tell_regions();
    }

    /// Rows of an earlier time; not when a file could not be read to its end, for then nobody knows.
    /// What visitors still see of rows that did not go in now.
    void tell_stale() {
        auto const& rows = facts_.merged.stale;
        if (rows.empty()) return;
        out_ << "Staat nog op de kiosk zoals het eerder was, want de rij gaat nu niet mee:";
        for (std::size_t i = 0; i < std::min(rows.size(), most_absent_shown); ++i) out_ << (i == 0 ? " " : ", ") << rows[i].name << " (" << rows[i].id << ")";
        if (rows.size() > most_absent_shown) out_ << " en nog " << rows.size() - most_absent_shown;
        out_ << ". Verbeter die rijen, of haal ze weg uit content/offers.\n";
    }

    void tell_absent() {
        if (std::ranges::any_of(facts_.complaints, [](Complaint const& complaint) { return complaint.spot.place.empty(); })) return;
        std::size_t count = 0;
        for (AbsentRow const& row : facts_.merged.absent) {
            if (++count > most_absent_shown) {
                out_ << "Er staan nog " << facts_.merged.absent.size() - most_absent_shown << " andere niet meer in de tabel.\n";
                return;
            }
            out_ << "staat niet meer in de tabel: " << row.name << " (" << row.id << "). Dat blijft op de kiosk; haal het weg uit offers/" << row.region << ".csv als het niet meer klopt.\n";
        }
    }

    void tell_regions() {
        std::map<std::string, std::size_t> regions;
        for (RowOutcome const& outcome : facts_.merged.outcomes)
            if (outcome.fate != RowFate::removed && outcome.fate != RowFate::elsewhere) ++regions[outcome.region];
        if (regions.size() < 2) return;
        out_ << "De plaatsen liggen in meer landsdelen:";
        for (auto const& [region, count] : regions) out_ << (region == regions.begin()->first ? " " : ", ") << region << " " << count;
        auto const most = std::ranges::max_element(regions, {}, [](auto const& region) { return region.second; });
        out_ << ". Met --region " << most->first << " gaat alleen mee wat daar ligt.\n";
    }

    void tell_account() {
        auto const& account = facts_.account;
        if (account.rows == 0) {
            out_ << "\nIn deze bestanden staat niets om over te nemen.\n";
            return;
        }
        std::string_view const noun = facts_.only_tables ? (account.rows == 1 ? "rij" : "rijen") : (account.rows == 1 ? "onderdeel" : "onderdelen");
        out_ << '\n' << account.rows << ' ' << noun << ":";
        for (auto const& part : account.parts) out_ << (&part == &account.parts.front() ? " " : ", ") << part.spots.size() << ' ' << part.what << (part.in ? "" : " (" + rows(part.spots) + ")");
        out_ << ".\n";
    }

    void tell_next() {
        auto const count = [&](RowFate fate) { return std::ranges::count(facts_.merged.outcomes, fate, &RowOutcome::fate); };
        auto const added = count(RowFate::added), changed = count(RowFate::changed) + count(RowFate::removed);
        if (facts_.dry_run) {
            out_ << "Er is nog niets overgenomen (--dry-run).";
            if (added > 0) out_ << " Klopt het? Typ dan:\n  " << facts_.command;
            if (changed > 0)
                out_ << (added > 0 ? "\nWat" : " Wat") << " anders is, gaat alleen mee met --apply:\n  " << facts_.command << " --apply";
            out_ << '\n';
            return;
        }
        if (changed > 0 && !facts_.apply)
            out_ << "Wat anders is, is niet overgenomen. Klopt het? Typ dan:\n  " << facts_.command << " --apply\n";
        if (added > 0 || (changed > 0 && facts_.apply)) tell_commands();
    }

    void tell_commands() {
        out_ << "Kijk de teksten na in " << facts_.content << "/offers, ook die in Makkelijk Nederlands en Engels. Typ daarna, een voor een:\n";
        next_commands(out_, facts_);
    }

    std::ostream& out_;
    ImportFacts const& facts_;
};

}  // namespace

std::set<std::pair<std::string, std::string>> rows_to_look_at(ImportFacts const& facts) {
    std::set<std::pair<std::string, std::string>> fresh, rows;
    for (RowOutcome const& outcome : facts.merged.outcomes)
        if (outcome.fate == RowFate::added || outcome.fate == RowFate::changed) fresh.insert({outcome.spot.file, outcome.spot.place});
    for (auto const* const list : {&facts.complaints, &facts.fitting.notices})
        for (Complaint const& one : *list)
            if (auto const row = row_of(one.spot); !one.minor && fresh.contains({row.file, row.place})) rows.insert({row.file, row.place});
    return rows;
}

void tell(std::ostream& out, ImportFacts const& facts) { Telling(out, facts).tell(); }

}  // namespace sprank::import
