#include "import/kind_words.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "compile/suggestion.hpp"
#include "core/folded_text.hpp"
#include "import/phrases.hpp"
#include "store/enum_words.hpp"

namespace sprank::import {
namespace {

using enum OfferKind;

/// Where a word counts: "program" is also in "programmeren", and "oa" in a name is mostly "onder andere".
enum class Counts : std::uint8_t {
    anywhere,      ///< also within a longer word
    as_word,       ///< only as whole words
    word_end,      ///< also at the end of a longer word: "zomerkamp", not "Kampen"
    word_in_name,  ///< within a longer word of a column of kinds, as whole words of a name
    first,         ///< as a whole word of a column of kinds, and as the first of a name
    in_column,     ///< only as whole words of a column of kinds
    word_begin_in_column,  ///< also at the beginning of a longer word of a column of kinds: a "netwerkbeheerder" in a name is somebody
};

constexpr std::string_view walk_in = "inloop";

/// What people call a kind, folded; the first that stands in the words decides. So what is done on one day comes before what is learned
/// ("Promotiedag bbl"), and what may stand beside anything comes last.
struct KindWord {
    std::string_view word;
    OfferKind kind;
    Counts counts = Counts::anywhere;
};
constexpr std::array kind_words{
    KindWord{"open dag", open_day},
    KindWord{"open avond", open_day},
    KindWord{"opendag", open_day},
    KindWord{"open huis", open_day},
    KindWord{"open weekend", open_day},
    KindWord{"open day", open_day},
    KindWord{"od", open_day, Counts::first},
    KindWord{"oa", open_day, Counts::first},
    KindWord{"girls day", girls_day},
    KindWord{"girlsday", girls_day},
    KindWord{"proefles", try_out},
    KindWord{"meeloop", try_out},
    KindWord{"mld", try_out, Counts::as_word},
    KindWord{"doe dag", try_out},
    KindWord{"doedag", try_out},
    KindWord{"kennismakingsdag", try_out},
    KindWord{"meelopen", try_out},
    KindWord{"proefstuderen", try_out},
    KindWord{"snuffel", try_out},
    KindWord{"proefdag", try_out},
    KindWord{"kijkje", company_visit},
    KindWord{"kijkdag", company_visit},
    KindWord{"bedrijfsbezoek", company_visit},
    KindWord{"rondleiding", company_visit},
    KindWord{"excursie", company_visit},
    KindWord{"tour", company_visit, Counts::as_word},
    KindWord{"meet the", company_visit, Counts::as_word},
    KindWord{"masterclass", workshop},
    KindWord{"workshop", workshop},
    KindWord{"ws", workshop, Counts::first},
    KindWord{"gastles", workshop},
    KindWord{"mentor", mentoring},
    KindWord{"promotiedag", event},
    KindWord{"beroepenmarkt", event},
    KindWord{"banenmarkt", event},
    KindWord{"stagemarkt", event},
    KindWord{"techniekmarkt", event},
    KindWord{"opleidingenmarkt", event},
    KindWord{"onderwijsmarkt", event},
    KindWord{"opleidingsmarkt", event},
    KindWord{"informatie", information, Counts::word_in_name},
    KindWord{"informatieavond", information},
    KindWord{"informatiedag", information},
    KindWord{"informatiemiddag", information},
    KindWord{"informatiebijeenkomst", information},
    KindWord{"informatiesessie", information},
    KindWord{"info avond", information},
    KindWord{"infoavond", information},
    KindWord{"infodag", information},
    KindWord{"infomiddag", information},
    KindWord{"infobijeenkomst", information},
    KindWord{"infosessie", information},
    KindWord{"infopunt", information},
    KindWord{"infobalie", information},
    KindWord{"info", information, Counts::first},
    KindWord{"voorlichting", information},
    KindWord{"spreekuur", information},
    KindWord{"loket", information, Counts::word_end},
    KindWord{"speeddate", event},
    KindWord{"speeddaten", event},
    KindWord{"netwerk", event, Counts::word_begin_in_column},
    KindWord{"netwerkborrel", event},
    KindWord{"netwerklunch", event},
    KindWord{"netwerkavond", event},
    KindWord{"netwerkmiddag", event},
    KindWord{"netwerkontbijt", event},
    KindWord{"bijeenkomst", event, Counts::word_end},
    KindWord{"bbl", bbl},
    KindWord{"leerwerktraject", programme},
    KindWord{"leer werktraject", programme},
    KindWord{"leer werk traject", programme},
    KindWord{"werkervaringsplaats", programme},
    KindWord{"werkervaringsplek", programme},
    KindWord{"praktijkverklaring", programme},
    KindWord{"leerwerk", bbl},
    KindWord{"leer werk", bbl},
    KindWord{"leren en werken", bbl},
    KindWord{"werken en leren", bbl},
    KindWord{"leerbaan", bbl},
    KindWord{"leerlingplaats", bbl},
    KindWord{"cursus", short_course},
    KindWord{"course", short_course},
    KindWord{"training", short_course},
    KindWord{"certificaat", short_course},
    KindWord{"keuzedeel", short_course},
    KindWord{"opleiding", programme},
    KindWord{"omscholing", programme},
    KindWord{"omscholen", programme},
    KindWord{"instroomtraject", programme},
    KindWord{"educationaloccupationalprogram", programme},
    KindWord{"program", programme, Counts::as_word},
    KindWord{"programme", programme, Counts::in_column},
    KindWord{"bachelor", programme},
    KindWord{"master", programme},
    KindWord{"associate degree", programme},
    KindWord{"science center", science_centre},
    KindWord{"museum", science_centre},
    KindWord{"fieldlab", fieldlab},
    KindWord{"beurs", event},
    KindWord{"festival", event},
    KindWord{walk_in, event},
    KindWord{"wedstrijd", event},
    KindWord{"lezing", event},
    KindWord{"show", event, Counts::as_word},
    KindWord{"uitleen", event},
    KindWord{"markt", event, Counts::as_word},
    KindWord{"kamp", workshop, Counts::word_end},
    KindWord{"repair", workshop},
    KindWord{"club", workshop, Counts::word_end},
    KindWord{"project", workshop, Counts::word_end},
    KindWord{"doorlopend programma", event, Counts::in_column},
    KindWord{"traject", programme, Counts::in_column},
    KindWord{"bol", programme, Counts::in_column},
    KindWord{"deeltijd", programme, Counts::in_column},
    KindWord{"dt", programme, Counts::in_column},
    KindWord{"voltijd", programme, Counts::in_column},
    KindWord{"duaal", programme, Counts::in_column},
    KindWord{"derde leerweg", programme, Counts::in_column},
    KindWord{"praktijkleren", programme, Counts::in_column},
    KindWord{"ad", programme, Counts::in_column},
    KindWord{"mbo", programme, Counts::in_column},
    KindWord{"hbo", programme, Counts::in_column},
    KindWord{"activiteit", event},
    KindWord{"evenement", event},
    KindWord{"event", event, Counts::word_in_name},
    KindWord{"scheepswerf", company_visit},
    // what nobody calls a course and yet is one
    KindWord{"vca", short_course, Counts::as_word},
    KindWord{"nen 3140", short_course, Counts::as_word},
    KindWord{"nen 1010", short_course, Counts::as_word},
    KindWord{"nen3140", short_course, Counts::as_word},
    KindWord{"bei", short_course, Counts::as_word},
    KindWord{"bhv", short_course, Counts::as_word},
    KindWord{"werken op hoogte", short_course, Counts::as_word},
    KindWord{"basis", short_course, Counts::as_word},
    KindWord{"gevorderden", short_course, Counts::as_word},
};

enum class Words : std::uint8_t { of_column, of_name };

bool stands_in(std::string const& text, KindWord const& one, Words words) {
    bool const name = words == Words::of_name;
    switch (one.counts) {
        case Counts::anywhere: return text.find(one.word) != std::string::npos;
        case Counts::as_word: return holds_phrase(text, one.word);
        case Counts::word_end: return std::ranges::any_of(words_in(text), [&one](auto const& word) { return word.ends_with(one.word); });
        case Counts::word_in_name: return name ? holds_phrase(text, one.word) : text.find(one.word) != std::string::npos;
        case Counts::first: return holds_phrase(text, one.word) && (!name || words_in(text).front() == one.word);
        case Counts::in_column: return !name && holds_phrase(text, one.word);
        case Counts::word_begin_in_column: return !name && std::ranges::any_of(words_in(text), [&one](auto const& word) { return word.starts_with(one.word); });
    }
    return false;
}

std::optional<OfferKind> first_kind(std::string_view words, Words of) {
    std::string const text = folded(words);
    if (text.find(walk_in) != std::string::npos) return gives_advice(words) ? information : event;
    auto const found = std::ranges::find_if(kind_words, [&](KindWord const& one) { return stands_in(text, one, of); });
    return found == kind_words.end() ? std::nullopt : std::optional(found->kind);
}

/// "workshp" -> "workshop": only of long words, that nothing else is so near to.
std::string without_slips(std::string_view words) {
    constexpr std::array<std::string_view, 9> meant{"workshop", "opleiding", "bedrijfsbezoek", "meeloopdag", "rondleiding", "voorlichting", "excursie", "masterclass", "certificaat"};
    std::string text;
    for (auto const& word : words_in(folded(words))) {
        auto const right = std::ranges::find_if(meant, [&word](auto one) { return word.front() == one.front() && compile::slips_between(word, one, 1) <= 1; });
        text += (text.empty() ? "" : " ") + (right == meant.end() ? word : std::string(*right));
    }
    return text;
}

}  // namespace

std::optional<OfferKind> kind_in(std::string_view words) {
    if (auto const kind = first_kind(words, Words::of_column)) return kind;
    if (auto const kind = first_kind(without_slips(words), Words::of_column)) return kind;
    return store::from_word<OfferKind>(words);
}

std::optional<OfferKind> kind_in_name(std::string_view name) { return first_kind(name, Words::of_name); }

bool begins_with_kind(std::string_view name, OfferKind kind) {
    std::string const text = folded(name);
    return std::ranges::any_of(kind_words, [&](KindWord const& one) { return one.kind == kind && text.starts_with(one.word) && stands_in(text, one, Words::of_name); });
}

bool gives_advice(std::string_view words) {
    constexpr std::array<std::string_view, 13> advice{"loket", "werkcentrum", "werkplein", "uwv", "spreekuur", "advies", "omschol", "loopbaan", "inform", "vragen", "studiekeuze", "kiezen", "opleiding"};
    std::string const text = folded(words);
    return std::ranges::any_of(advice, [&text](auto one) { return text.find(one) != std::string::npos; });
}

bool is_walk_in(std::string_view words) {
    std::string const text = folded(words);
    return text.find(walk_in) != std::string::npos && text.find("spreekuur") == std::string::npos;
}

bool says_no_more_than_event(std::string_view words) {
    constexpr std::array<std::string_view, 4> vague{"evenement", "activiteit", "event", "doorlopend"};
    std::string const text = folded(words);
    return std::ranges::any_of(vague, [&text](auto one) { return text.find(one) != std::string::npos; });
}

bool is_track(std::string_view words) {
    constexpr std::array<std::string_view, 3> tracks{"traject", "werkervaringsplaats", "werkervaringsplek"};
    std::string const text = folded(words);
    return std::ranges::any_of(tracks, [&text](auto one) { return text.find(one) != std::string::npos; });
}

std::optional<OfferKind> kind_of_rows(std::string_view heading) {
    std::string const text = folded(heading);
    if (text.find("activiteit") != std::string::npos) return std::nullopt;
    for (auto const& [word, kind] : {std::pair<std::string_view, OfferKind>{"cursus", short_course},
                                     {"training", short_course},
                                     {"traject", short_course},
                                     {"opleiding", programme},
                                     {"workshop", workshop}})
        if (text.find(word) != std::string::npos) return kind;
    return std::nullopt;
}

bool lasts_more_than_a_day(std::string_view words) {
    constexpr std::array<std::string_view, 7> longer{"week", "weken", "maand", "maanden", "jaar", "jaren", "semester"};
    constexpr std::array<std::string_view, 11> parts{"dagen",  "avonden",       "lessen", "bijeenkomsten", "lesdagen", "cursusdagen",
                                                     "middagen", "ochtenden", "zaterdagen", "lesavonden", "weekenden"};
    auto const among = [](auto const& list, std::string const& word) { return std::ranges::find(list, word) != list.end(); };
    auto const own = words_in(folded(words));
    for (std::size_t i = 1; i < own.size(); ++i) {
        auto const& number = own[i - 1];
        if (number.size() > 3 || number.find_first_not_of("0123456789") != std::string::npos) continue;
        int const count = std::stoi(number);
        constexpr int of_a_day = 2;  // a morning and an afternoon
        if ((count > 0 && among(longer, own[i])) || (count > 1 && among(parts, own[i])) || (count > of_a_day && own[i] == "dagdelen")) return true;
    }
    return false;
}

}  // namespace sprank::import
