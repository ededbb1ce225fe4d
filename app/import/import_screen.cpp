// What an office reads after an import: one screen, and what it should type next.
#include <algorithm>
#include <ostream>

#include "core/folded_text.hpp"
#include "import/import_report.hpp"
#include "import/missing_organisations.hpp"
#include "import/offer_in_words.hpp"
#include "import/own_words.hpp"
#include "import/plain_text.hpp"
#include "import/rows_in_words.hpp"
#include "store/enum_words.hpp"

namespace sprank::import {
namespace {

constexpr std::size_t width = 100, most_lines = 8, most_names = 15, most_new = 40, most_told_again = 2, most_absent = 5, longest_name = 50, longest_value = 40;

/// Words over lines of at most `width` characters, each with this before it.
std::string wrapped(std::string const& text, std::string_view before) {
    std::string lines(before);
    std::size_t filled = before.size();
    for (std::size_t at = 0; at < text.size();) {
        auto const end = std::min(text.find(' ', at), text.size());
        auto const word = text.substr(at, end - at);
        auto const size = length_in_characters(word) + 1;
        if (filled + size > width && filled > before.size()) {
            lines += "\n" + std::string(before);
            filled = before.size();
        }
        lines += (filled > before.size() ? " " : "") + word;
        filled += size;
        at = end + 1;
    }
    return lines + "\n";
}

std::string number_of(std::size_t count, std::string_view one, std::string_view more) {
    return std::to_string(count) + " " + std::string(count == 1 ? one : more);
}

class Screen {
public:
    Screen(std::ostream& out, ImportFacts const& facts, std::string const& page) : out_(out), facts_(facts), page_(page) {}

    void tell() {
        if (facts_.account.rows == 0 && facts_.complaints.empty()) {
            out_ << "In deze bestanden staat niets om over te nemen.\n";
            return;
        }
        tell_account();
        for (ToldTable const& table : facts_.tables)
            if (table.guessed || (facts_.dry_run && first_time())) tell_columns(table);
        tell_changes();
        tell_left_behind();
        tell_near();
        tell_missing();
        tell_repairs();
        tell_look();
        tell_next();
    }

private:
    /// Nothing of these files was taken over before: an office may still be putting the columns right.
    bool first_time() const {
        return std::ranges::all_of(facts_.merged.outcomes, [](RowOutcome const& one) { return one.fate == RowFate::added; });
    }

    std::string rows(std::vector<Spot> const& spots) const { return in_rows(spots, facts_.more_files); }

    void tell_account() {
        out_ << facts_.account.rows
             << (facts_.only_tables ? (facts_.account.rows == 1 ? " rij" : " rijen")
                                    : (facts_.account.rows == 1 ? " onderdeel" : " onderdelen"))
             << ":\n";
        for (AccountPart const& part : facts_.account.parts) {
            auto const count = std::to_string(part.spots.size());
            out_ << std::string(count.size() < 5 ? 5 - count.size() : 0, ' ') << count << ' ' << part.what;
            if (!part.in && part.what != waits_for_organisation)
                out_ << (part.settled ? "" : ", gaat nu niet mee")
                     << (part.spots.size() > most_lines ? std::string{} : " (" + rows(part.spots) + ")");
            out_ << '\n';
        }
    }

    void tell_columns(ToldTable const& table) {
        std::string line = "Kolommen in " + table.file + ":";
        for (auto const& [column, meaning] : table.columns)
            line += " " + column + (folded(column) == folded(meaning) ? "" : " = " + meaning) + (&meaning == &table.columns.back().second ? "." : ",");
        if (!table.unused.empty()) {
            line += " Niet gebruikt:";
            for (auto const& column : table.unused) line += " " + column + (&column == &table.unused.back() ? "." : ",");
        }
        out_ << '\n' << wrapped(line + " Klopt dat niet? Pas " + table.mapping_file + " aan.", "");
    }

    /// "soort: informatie en advies wordt activiteit".
    std::string in_words(std::string const& column, std::string const& cell) const {
        if (column == "kind")
            if (auto const kind = store::from_word<OfferKind>(cell)) return kind_in_words(*kind);
        if (column == "organisation")
            if (auto const* const one = facts_.known.organisation_called(cell)) return one->name;
        if (column == "place")
            if (auto const* const one = facts_.known.place_called(cell)) return one->name;
        if (column == "audience") return audience_in_words(cell);
        return cell;
    }

    /// "prijs: 5 wordt 7,50"; of long cells from where they begin to differ.
    std::string change_in_words(CellChange const& cells) const {
        CellChange const change{cells.column, in_words(cells.column, cells.before), in_words(cells.column, cells.after)};
        auto column = column_in_words(change.column);
        column = column.substr(0, column.find(" ("));
        std::size_t same = 0;
        if (std::max(change.before.size(), change.after.size()) > longest_value) {
            auto const apart = std::ranges::mismatch(change.before, change.after).in1 - change.before.begin();
            auto const space = change.before.rfind(' ', static_cast<std::size_t>(apart));
            same = space == std::string::npos || apart == 0 ? 0 : space + 1;
        }
        auto const value = [same](std::string const& cell) {
            if (cell.empty()) return std::string("niets");
            return (same > 0 ? "… " : "") + plain_line(std::string_view(cell).substr(std::min(same, cell.size())), longest_value);
        };
        return column + ": " + value(change.before) + " wordt " + value(change.after);
    }

    /// In each language the same is changed once.
    static bool is_translation(std::string_view column) { return column.ends_with("_nl_simple") || column.ends_with("_en"); }

    void tell_changes() {
        std::vector<std::string> lines;
        for (RowOutcome const& outcome : facts_.merged.outcomes) {
            if (outcome.fate != RowFate::changed && outcome.fate != RowFate::removed) continue;
            std::string line = rows({outcome.spot}) + ", " + plain_line(outcome.name, longest_name) + ": ";
            if (outcome.fate == RowFate::removed) line += "gaat niet door, en verdwijnt van de kiosk";
            bool first = true;
            for (CellChange const& change : outcome.changes) {
                if (is_translation(change.column)) continue;
                line += (first ? "" : "; ") + change_in_words(change);
                first = false;
            }
            lines.push_back(std::move(line));
        }
        if (lines.empty()) return;
        // an office has read them when it types --apply
        if (facts_.apply && !facts_.dry_run && lines.size() > most_told_again && !page_.empty()) {
            out_ << "\nVeranderd: " << number_of(lines.size(), "rij", "rijen") << ". Welke, zie het verslag.\n";
            return;
        }
        out_ << (facts_.apply && !facts_.dry_run ? "\nVeranderd:\n" : "\nAnders dan er nu staat; dat gaat mee met --apply:\n");
        tell_list(lines);
    }

    void tell_list(std::vector<std::string> const& lines, std::size_t most = most_lines) {
        for (std::size_t i = 0; i < std::min(lines.size(), most); ++i) out_ << wrapped(lines[i], "  ");
        if (lines.size() > most)
            out_ << "  en nog " << lines.size() - most << (page_.empty() ? " (met --details)" : "; zie het verslag") << ".\n";
    }

    static std::string names(std::vector<AbsentRow> const& rows) {
        std::string text;
        for (std::size_t i = 0; i < std::min(rows.size(), most_absent); ++i)
            text += (i == 0 ? " " : ", ") + rows[i].name + " (" + rows[i].id + ", in " + rows[i].region + ".csv)";
        return text + (rows.size() > most_absent ? " en nog " + std::to_string(rows.size() - most_absent) : "") + ".";
    }

    /// What visitors still see, though the files do not say so any more.
    void tell_left_behind() {
        auto const& [stale, absent] = std::tie(facts_.merged.stale, facts_.merged.absent);
        if (!stale.empty())
            out_ << '\n'
                 << wrapped("Staat nog op de kiosk zoals het eerder was, want de rij gaat nu niet mee:" + names(stale) +
                                " Verbeter die rijen, of haal ze weg uit " + facts_.content + "/offers.",
                            "");
        bool const whole = std::ranges::none_of(facts_.complaints, [](Complaint const& one) { return one.spot.place.empty(); });
        if (whole && !absent.empty())
            out_ << '\n'
                 << wrapped("Staat niet meer in het bestand, en blijft op de kiosk:" + names(absent) +
                                " Klopt het niet meer? Haal het weg uit " + facts_.content + "/offers.",
                            "");
    }

    /// " (Hoofddorp)": where it is may tell that it is another one.
    std::string in_town(Known::Organisation const& organisation) const {
        auto const* const place = facts_.known.place_called(organisation.place);
        return place ? " (" + place->name + ")" : std::string{};
    }

    void tell_near() {
        if (facts_.fitting.near.empty()) return;
        bool const accepted = facts_.accept_names && !facts_.dry_run;
        std::vector<std::string> lines;
        for (NearName const& one : facts_.fitting.near) {
            auto const* const organisation = facts_.known.organisation_called(one.organisation);
            lines.push_back(one.name + " = " + (organisation ? organisation->name + in_town(*organisation) : one.organisation) + (accepted ? "" : "?") + " (" +
                            rows(one.spots) + ")");
        }
        if (accepted) {
            out_ << "\nDeze namen staan nu bij de organisatie in organisations.csv (also):\n";
        } else {
            ask_accept_ = true;
            out_ << "\nDeze namen lijken op een organisatie die Sprank kent. Is het dezelfde? Typ --accept-names.\nIs het een andere? Typ dan --new-names.\n";
        }
        tell_list(lines, most_names);
    }

    /// All of them, for a name is read at a glance; of those that may be another one, which.
    void tell_missing() {
        auto const& missing = facts_.fitting.missing;
        if (missing.empty()) return;
        ask_add_ = true;
        bool const one = missing.size() == 1;
        out_ << "\nSprank kent " << (one ? "deze organisatie niet. Is de naam goed?" : "deze organisaties niet. Zijn de namen goed?") << " Typ --add-organisations.\n";
        auto const rows_of = rows_for_organisations(missing, facts_.known, facts_.source, facts_.today);
        std::string names;
        std::vector<std::string> doubts;
        for (std::size_t i = 0; i < std::min(missing.size(), most_new); ++i) {
            auto const* const place = facts_.known.place_called(cell_of(rows_of[i], "place"));
            auto const name = missing[i].name + (place ? " (" + place->name + ")" : std::string{});
            names += (names.empty() ? "" : "; ") + name;
            if (!missing[i].alike.empty()) doubts.push_back(missing[i].name + " (" + rows(missing[i].spots) + ")" + alike_in_words(missing[i]));
        }
        if (missing.size() > most_new) names += "; en nog " + std::to_string(missing.size() - most_new) + ", zie het verslag";
        out_ << wrapped(names + ".", "  ");
        tell_list(doubts, most_names);
    }

    /// Somebody in the same town may be the same, under another name.
    static std::string alike_in_words(MissingOrganisation const& one) {
        std::string text;
        for (auto const& name : one.alike) text += (text.empty() ? ": of is het " : " of ") + name;
        return text + "? Schrijf dan die naam.";
    }

    bool holds_all(SameComplaint const& same) const {
        return std::ranges::all_of(same.spots, [this](Spot const& spot) { return facts_.account.holds(spot); });
    }

    void tell_repairs() {
        std::vector<Complaint> open;
        for (Complaint const& one : facts_.complaints) {
            bool const left_for_good = facts_.account.settles(one.spot) && !facts_.account.holds(row_of(one.spot));
            if (!one.answered && !left_for_good) open.push_back(one);
        }
        auto same = with_one_advice(grouped(open));
        std::ranges::stable_sort(same, {}, [this](SameComplaint const& one) { return !one.spots.front().place.empty() && holds_all(one); });
        std::vector<std::string> lines;
        for (SameComplaint const& one : same) {
            auto where = rows(one.spots);
            if (where.empty()) where = one.spots.front().file;
            bool const row = !one.tells_fate && !one.spots.front().place.empty();
            auto const advice = holds_all(one) ? one.advice : without_what_visitors_read(one.advice);
            lines.push_back(where + (one.column.empty() ? "" : ", " + one.column) + ": " + one.found +
                            (row && holds_all(one) ? " De rij gaat wel mee." : "") + (advice.empty() ? "" : " " + advice));
        }
        if (lines.empty()) return;
        repairs_ = true;
        out_ << "\nVerbeter dit in het bestand:\n";
        tell_list(lines);
    }

    /// Rows that are new or other, and read otherwise than they stand there.
    void tell_look() {
        bool const fresh = std::ranges::any_of(facts_.merged.outcomes, [](RowOutcome const& one) { return one.fate == RowFate::added || one.fate == RowFate::changed; });
        if (!fresh) return;
        auto const yellow = rows_to_look_at(facts_).size();
        std::string text = page_.empty() ? "Wat bezoekers lezen, zie je met --details."
                                         : "Wat bezoekers lezen, staat in " + page_ + "; dat opent in je browser.";
        // once is enough: when they are in
        if (yellow > 0 && !facts_.dry_run)
            looks_ = true;
        if (yellow > 0 && !facts_.dry_run)
            text += " Kijk daar " + number_of(yellow, "gele rij", "gele rijen") + " na: Sprank las die anders dan er staat.";
        out_ << '\n' << wrapped(text, "");
    }

    void tell_next() {
        auto const count = [&](RowFate fate) { return std::ranges::count(facts_.merged.outcomes, fate, &RowOutcome::fate); };
        auto const added = count(RowFate::added), changed = count(RowFate::changed) + count(RowFate::removed);
        bool const waits = changed > 0 && (facts_.dry_run || !facts_.apply);
        std::string command = facts_.command;
        if (ask_accept_ || facts_.accept_names) command += " --accept-names";
        if (facts_.new_names) command += " --new-names";
        if (ask_add_ || (facts_.add_organisations && facts_.dry_run)) command += " --add-organisations";
        if (waits) command += " --apply";
        if (facts_.dry_run) {
            out_ << "\nEr is nog niets overgenomen.";
            if (added > 0 || changed > 0 || ask_accept_ || ask_add_) out_ << " Klopt het? Typ dan:\n  " << command;
            out_ << '\n';
            return;
        }
        if (added > 0 || (changed > 0 && facts_.apply)) out_ << "\nOvergenomen in " << facts_.content << "/offers.";
        if (waits || ask_accept_ || ask_add_) {
            out_ << (added > 0 ? " De rest gaat mee met:\n  " : "\nTyp om het over te nemen:\n  ") << command << '\n';
        } else if (added > 0 || changed > 0) {
            out_ << " Typ nu, een voor een:\n";
            out_ << "  sprank-content check " << facts_.content << "\n  sprank-content build " << facts_.content << " -o content.db\n";
            if (looks_ || repairs_) out_ << "Verbeterde je daarna nog iets in de tabel? Typ dan eerst:\n  " << command << " --apply\n";
        }
    }

    std::ostream& out_;
    ImportFacts const& facts_;
    std::string const& page_;
    bool ask_accept_ = false, ask_add_ = false, looks_ = false, repairs_ = false;
};

}  // namespace

void tell_on_one_screen(std::ostream& out, ImportFacts const& facts, std::string const& page) { Screen(out, facts, page).tell(); }

}  // namespace sprank::import
