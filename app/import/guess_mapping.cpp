#include "import/guess_mapping.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <tuple>

#include "compile/suggestion.hpp"
#include "compile/text_measure.hpp"
#include "core/folded_text.hpp"
#include "import/cell_values.hpp"
#include "import/column_words.hpp"
#include "import/dutch_date.hpp"
#include "import/plain_text.hpp"

namespace sprank::import {
namespace {

constexpr std::size_t longest_header = 80, sampled_rows = 200;
constexpr std::size_t least_sentence = 4;  ///< words
constexpr int almost_sure = 700;  ///< the very words, but for a slip
constexpr int very_words = 900;

bool about_something_else(std::vector<std::string> const& words) {
    return std::any_of(words.begin(), words.end(), [](std::string const& word) { return is_other_thing(word); });
}

std::string without_spaces(std::string_view text) {
    std::string result(text);
    std::erase(result, ' ');
    return result;
}

std::string sorted_words(std::string_view folded) {
    auto words = words_in(folded);
    std::sort(words.begin(), words.end());
    std::string result;
    for (auto const& word : words) result += word + ' ';
    return result;
}

/// Which letters are in it, a bit each: most words differ at a glance.
std::uint32_t letters_of(std::string_view folded) {
    std::uint32_t letters = 0;
    for (char const c : folded) letters |= 1U << (static_cast<unsigned char>(c) % 32U);
    return letters;
}

struct Header {
    explicit Header(std::string_view name) {
        std::string simple(name);
        // "t/m" and "(2026)" and "(€)" are one thing each
        std::erase_if(simple, [](char c) { return c >= '0' && c <= '9'; });
        folded = sprank::folded(simple);
        auto const begin = std::min(folded.find_first_not_of(' '), folded.size());
        folded.erase(0, begin);
        words = words_in(folded);
        together = without_spaces(folded);
        sorted = sorted_words(folded);
        letters = letters_of(together);
        other = about_something_else(words);
    }
    std::string folded, together, sorted;
    std::vector<std::string> words;
    std::uint32_t letters = 0;
    bool other = false;
};

/// A phrase of field_words(), taken apart once.
struct Phrase {
    explicit Phrase(std::string_view phrase)
        : together(without_spaces(phrase)), sorted(sorted_words(phrase)), words(words_in(phrase)), letters(letters_of(together)) {}
    std::string together, sorted;
    std::vector<std::string> words;
    std::uint32_t letters = 0;
};

struct FieldPhrases {
    std::string_view field;
    std::vector<Phrase> phrases;
};

std::vector<FieldPhrases> const& field_phrases() {
    static auto const all = [] {
        std::vector<FieldPhrases> fields;
        for (auto const& [field, phrases] : field_words()) fields.push_back({field, {phrases.begin(), phrases.end()}});
        return fields;
    }();
    return all;
}

/// "Periode | van | tot", "Locatie | adres | plaats": of these the last word tells.
bool last_word_tells(std::string_view field) {
    return field == "starts" || field == "ends" || field == "town" || field == "postcode" || field == "website";
}

int sureness(Header const& header, std::string_view field, Phrase const& phrase, int order) {
    bool const holds_all = (phrase.letters & ~header.letters) == 0;
    auto const letters_apart = static_cast<std::size_t>(std::popcount(header.letters ^ phrase.letters));
    if (!holds_all && letters_apart > 4) return 0;
    auto const& together = phrase.together;
    if (header.together == together) return 1000 - order;
    if (phrase.words.size() > 1 && header.sorted == phrase.sorted) return 900 - order;
    auto const size = std::min(header.together.size(), together.size());
    if (size >= 5 && header.together.front() == together.front()) {
        std::size_t const limit = size >= 9 ? 2 : 1;
        // a slip adds a letter, takes one away, or both
        auto const slips = letters_apart <= 2 * limit ? compile::slips_between(header.together, together, limit) : limit + 1;
        if (slips <= limit) return 800 - order - 50 * static_cast<int>(slips);
    }
    auto const& wanted = phrase.words;
    if (!holds_all || header.other || header.words.size() > 6 || header.words.size() <= wanted.size()) return 0;
    if (last_word_tells(field) && std::equal(wanted.rbegin(), wanted.rend(), header.words.rbegin())) return 600 - order;
    bool const all = std::all_of(wanted.begin(), wanted.end(), [&header](std::string const& word) {
        return std::find(header.words.begin(), header.words.end(), word) != header.words.end();
    });
    if (!all || together.size() < 4) return 0;
    // "Duur training" is about how long
    int const first = header.words.front() == wanted.front() ? 20 : 0;
    return 400 + first + 40 * static_cast<int>(wanted.size()) - order - 10 * static_cast<int>(header.words.size() - wanted.size());
}

std::string_view cell_of(TableRow const& row, std::size_t column) {
    return column < row.cells.size() ? std::string_view(row.cells[column]) : std::string_view{};
}

/// What most cells of a column are.
struct CellKinds {
    std::size_t filled = 0, days = 0, times = 0, websites = 0, postcodes = 0, amounts = 0, sentences = 0;
    bool most(std::size_t count) const { return filled > 0 && count * 10 >= filled * 6; }
};

CellKinds kinds_of(std::span<TableRow const> rows, std::size_t column) {
    CellKinds kinds;
    for (auto const& row : rows) {
        if (kinds.filled >= sampled_rows) break;
        auto const cell = plain_text(cell_of(row, column), 200);
        if (cell.empty() || says_nothing(cell)) continue;
        ++kinds.filled;
        if (read_dutch_days(cell).found == DaysFound::days) ++kinds.days;
        if (is_time_of_day(cell)) ++kinds.times;
        if (read_website(cell) == cell) ++kinds.websites;
        else if (compile::word_count(cell) >= least_sentence) ++kinds.sentences;
        if (cell.size() > 4 && read_postcode(cell)) ++kinds.postcodes;
        if (cell.starts_with("€") && read_cost(cell).found == CostFound::amount) ++kinds.amounts;
    }
    return kinds;
}

bool is_day_field(std::string_view field) { return field == "starts" || field == "ends" || field == "dates" || field == "when"; }

/// "Kolom 3", "Veld1", "Unnamed: 3": a name that a program made up.
bool says_nothing_of_column(std::string_view name) {
    auto const header = Header(name);
    return header.words.empty() ||
           (header.words.size() == 1 && (header.words[0].size() == 1 || header.words[0] == "kolom" || header.words[0] == "veld" ||
                                         header.words[0] == "column" || header.words[0] == "unnamed"));
}

class Guesser {
public:
    Guesser(std::vector<std::string> const& names, std::vector<bool> const& unnamed, std::span<TableRow const> rows, Mapping const& given,
            std::string const& file)
        : names_(names), unnamed_(unnamed), rows_(rows), given_(given), file_(file), taken_(names.size(), false), kinds_(names.size()) {}

    GuessedMapping guess() {
        take_given();
        take_headers();
        take_organisations();
        take_cells();
        take_days();
        for (std::size_t i = 0; i < names_.size(); ++i) {
            if (taken_[i] || (unnamed_[i] && kinds(i).filled == 0)) continue;
            result_.unused.push_back(names_[i]);
            result_.unused_at.push_back(i);
        }
        suggest_text();
        return std::move(result_);
    }

private:
    CellKinds const& kinds(std::size_t column) {
        auto& known = kinds_[column];
        if (!known) known = kinds_of(rows_, column);
        return *known;
    }

    void complain(std::string const& field, std::string found, std::string advice) {
        result_.complaints.push_back({{file_, std::string(place_of_field) + field}, std::move(found), std::move(advice), true});
    }

    std::optional<std::size_t> column_named(std::string_view name) const {
        auto const plain = plain_text(name, longest_header);
        for (std::size_t i = 0; i < names_.size(); ++i) {
            if (names_[i] == plain) return i;
        }
        auto const alike = folded(plain);
        for (std::size_t i = 0; i < names_.size(); ++i) {
            if (!alike.empty() && folded(names_[i]) == alike) return i;
        }
        return std::nullopt;
    }

    void take(std::string_view field, std::size_t column) {
        taken_[column] = true;
        result_.columns[field] = column;
        result_.mapping.insert_or_assign(std::string(field), names_[column]);
    }

    /// Sentences stand in the column with the most words.
    void suggest_text() {
        if (!open("text")) return;
        std::size_t best = 0;
        for (std::size_t i = 0; i < names_.size(); ++i) {
            if (taken_[i]) continue;
            std::size_t cells = 0, words = 0;
            for (auto const& row : rows_.first(std::min(rows_.size(), sampled_rows))) {
                auto const count = compile::word_count(plain_text(cell_of(row, i), 200));
                cells += count > 0 ? 1 : 0;
                words += count;
            }
            if (words < 3 * cells || words <= best) continue;
            best = words;
            result_.likely_text = names_[i];
        }
    }

    void take_given() {
        auto const& fields = mapping_fields();
        for (auto const& [field, name] : given_) {
            auto const known = std::find(fields.begin(), fields.end(), field);
            if (known == fields.end()) {
                auto const plain = plain_text(field, 60);
                // "omschrijving" and "text_nl" are what people call a column that is our field "text"
                auto const meant = guess_field(plain);
                complain(field, "Het veld \"" + plain + "\" kent Sprank niet.",
                         meant.sureness >= almost_sure
                             ? "Bedoel je \"" + std::string(meant.field) + "\"?"
                             : compile::suggestion(plain, fields, "Kijk in de handleiding welke velden er zijn."));
                continue;
            }
            if (plain_text(name).empty()) {
                none_.push_back(*known);
                continue;
            }
            if (auto const column = column_named(name)) {
                take(*known, *column);
                continue;
            }
            std::vector<std::string_view> const all(names_.begin(), names_.end());
            complain(field, "In de tabel staat geen kolom \"" + plain_text(name, 60) + "\" (voor het veld " + std::string(*known) + ").",
                     compile::suggestion(plain_text(name, 60), all, "Kijk hoe de kolom boven de tabel heet."));
        }
    }

    bool open(std::string_view field) const {
        return result_.columns.find(field) == result_.columns.end() && std::find(none_.begin(), none_.end(), field) == none_.end();
    }

    void take_headers() {
        std::vector<std::tuple<int, std::size_t, std::string_view>> guesses;  // surest first, then from the left
        for (std::size_t i = 0; i < names_.size(); ++i) {
            if (taken_[i] || unnamed_[i]) continue;
            auto const guess = guess_field(names_[i]);
            if (guess.sureness == 0) continue;
            // "Inschrijven via" is often a mail address or a name
            if (guess.field == "website" && Header(names_[i]).other && !kinds(i).most(kinds(i).websites)) continue;
            // a column of sentences is no address, whatever "site" it is for
            if (guess.field == "website" && kinds(i).most(kinds(i).sentences)) continue;
            // "Datum | Van | Tot" often has times under Van and Tot
            if (is_day_field(guess.field) && kinds(i).most(kinds(i).times)) continue;
            guesses.emplace_back(-guess.sureness, i, guess.field);
        }
        std::sort(guesses.begin(), guesses.end());
        for (auto const& [sureness, column, field] : guesses) {
            if (open(field)) take(field, column);
        }
    }

    /// "School | Bedrijf": the one that is filled in most rows is meant, unless the editor says otherwise; the other one stands in for it.
    void take_organisations() {
        auto const first = result_.columns.find("organisation");
        if (first == result_.columns.end()) return;
        std::optional<std::size_t> other;
        for (std::size_t i = 0; i < names_.size(); ++i) {
            if (taken_[i] || unnamed_[i] || kinds(i).filled == 0) continue;
            auto const guess = guess_field(names_[i]);
            if (guess.field == "organisation" && guess.sureness >= very_words && (!other || kinds(i).filled > kinds(*other).filled)) other = i;
        }
        if (!other) return;
        auto const chosen = first->second;
        taken_[*other] = true;
        result_.other_organisation = *other;
        if (given_.contains("organisation") || kinds(chosen).filled * 10 >= kinds(*other).filled * 6) return;
        take("organisation", *other);
        result_.other_organisation = chosen;
    }

    void take_cells() {
        for (std::size_t i = 0; i < names_.size(); ++i) {
            if (taken_[i] || (!unnamed_[i] && !says_nothing_of_column(names_[i]))) continue;
            auto const& found = kinds(i);
            bool const no_day = open("starts") && open("dates");
            if (found.most(found.days) && (no_day || open("ends"))) {
                take(no_day ? "starts" : "ends", i);
            } else if (found.most(found.websites) && open("website")) {
                take("website", i);
            } else if (found.most(found.postcodes) && open("postcode")) {
                take("postcode", i);
            } else if (found.most(found.amounts) && open("cost")) {
                take("cost", i);
            }
        }
    }

    /// Days under a name that nobody foresaw, when no column has them yet.
    void take_days() {
        for (std::size_t i = 0; i < names_.size(); ++i)
            if (!taken_[i] && open("starts") && open("dates") && open("when") && kinds(i).most(kinds(i).days) && !Header(names_[i]).other)
                take("starts", i);
    }

    std::vector<std::string> const& names_;
    std::vector<bool> const& unnamed_;
    std::span<TableRow const> rows_;
    Mapping const& given_;
    std::string const& file_;
    std::vector<bool> taken_;
    std::vector<std::optional<CellKinds>> kinds_;
    std::vector<std::string_view> none_;
    GuessedMapping result_;
};

}  // namespace

std::vector<std::string_view> const& mapping_fields() {
    static std::vector<std::string_view> const fields{"key",      "name",        "name_en",  "kind",        "organisation", "website",
                                                      "town",     "postcode",    "audience", "ages",        "professions",  "worlds",
                                                      "level",    "entry",       "learning", "duration",    "cost",         "wage",   "when",         "starts",
                                                      "ends",     "dates",       "valid_until", "text",     "text_en",      "checked",
                                                      status_field};
    return fields;
}

namespace {

/// "Kosten (incl. btw)" -> "Kosten"; "Dag(en)" -> "Dag".
std::string without_brackets(std::string_view name) {
    std::string kept;
    int depth = 0;
    for (char const letter : name) {
        if (letter == '(' || letter == '[') ++depth;
        if (depth == 0) kept += letter;
        if (depth > 0 && (letter == ')' || letter == ']')) --depth;
    }
    return kept;
}

HeaderGuess guess_of(Header const& header) {
    HeaderGuess best;
    if (header.together.empty()) return best;
    for (auto const& [field, phrases] : field_phrases()) {
        int order = 0;
        for (auto const& phrase : phrases) {
            auto const sure = sureness(header, field, phrase, order++);
            if (sure > best.sureness) best = {field, sure};
        }
    }
    return best;
}

}  // namespace

HeaderGuess guess_field(std::string_view name) {
    if (name.size() > longest_header) return {};
    auto const whole = guess_of(Header(name));
    auto const bare = without_brackets(name);
    if (bare == name) return whole;
    auto const rest = guess_of(Header(bare));
    return rest.sureness > whole.sureness ? HeaderGuess{rest.field, rest.sureness - 1} : whole;
}

GuessedMapping guess_mapping(std::vector<std::string> const& names, std::vector<bool> const& unnamed, std::span<TableRow const> rows,
                             Mapping const& given, std::string const& file) {
    return Guesser(names, unnamed, rows, given, file).guess();
}

}  // namespace sprank::import
