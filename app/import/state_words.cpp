#include "import/state_words.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "compile/suggestion.hpp"
#include "core/folded_text.hpp"
#include "import/plain_text.hpp"

namespace sprank::import {
namespace {

constexpr std::size_t longest_cell = 400;

/// Folded; what counts most comes first.
struct StateWord {
    std::string_view words;
    OfferState state;
};
constexpr std::array state_words{
    StateWord{"geannuleerd", OfferState::cancelled},
    StateWord{"vervallen", OfferState::cancelled},
    StateWord{"vervalt", OfferState::cancelled},
    StateWord{"afgelast", OfferState::cancelled},
    StateWord{"afgezegd", OfferState::cancelled},
    StateWord{"cancelled", OfferState::cancelled},
    StateWord{"canceled", OfferState::cancelled},
    StateWord{"gecanceld", OfferState::cancelled},
    StateWord{"ingetrokken", OfferState::cancelled},
    StateWord{"geschrapt", OfferState::cancelled},
    StateWord{"gestopt", OfferState::cancelled},
    StateWord{"annulering", OfferState::cancelled},
    StateWord{"annule", OfferState::cancelled},
    StateWord{"gaat niet door", OfferState::cancelled},
    StateWord{"gaat helaas niet door", OfferState::cancelled},
    StateWord{"gaat niet meer door", OfferState::cancelled},
    StateWord{"niet meer beschikbaar", OfferState::cancelled},
    StateWord{"uitgesteld", OfferState::postponed},
    StateWord{"opgeschort", OfferState::postponed},
    StateWord{"postponed", OfferState::postponed},
    StateWord{"concept", OfferState::draft},
    StateWord{"draft", OfferState::draft},
    StateWord{"in voorbereiding", OfferState::draft},
    StateWord{"niet publiceren", OfferState::draft},
    StateWord{"niet openbaar", OfferState::draft},
    StateWord{"gaat nog niet door", OfferState::draft},
    StateWord{"volgeboekt", OfferState::full},
    StateWord{"volzet", OfferState::full},
    StateWord{"uitverkocht", OfferState::full},
    StateWord{"geen plaatsen", OfferState::full},
    StateWord{"geen plek", OfferState::full},
    StateWord{"vol", OfferState::full},
    StateWord{"full", OfferState::full},
    StateWord{"wachtlijst", OfferState::waiting},
    StateWord{"o v b", OfferState::provisional},
    StateWord{"ovb", OfferState::provisional},
    StateWord{"onder voorbehoud", OfferState::provisional},
    StateWord{"voorlopig", OfferState::provisional},
    StateWord{"nog niet zeker", OfferState::provisional},
    StateWord{"optie", OfferState::provisional},
    StateWord{"tentative", OfferState::provisional},
    StateWord{"verplaatst", OfferState::moved},
    StateWord{"verzet", OfferState::moved},
    StateWord{"verschoven", OfferState::moved},
};

/// Before a word: then it says the opposite, or not yet.
constexpr std::array<std::string_view, 5> denials{"niet", "bijna", "geen", "nog niet", "vol is"};
/// Then it may still take place.
constexpr std::array<std::string_view, 9> conditions{"kan", "kunnen", "indien", "als", "bij", "tenzij", "mogelijk", "eventueel", "wanneer"};

bool ends_in_word(std::string_view text, std::string_view word) {
    return text.ends_with(word) && (text.size() == word.size() || text[text.size() - word.size() - 1] == ' ');
}

/// Where the words stand in a folded text with a space on either side, not denied.
std::size_t find_word(std::string_view text, std::string_view words) {
    auto const wanted = ' ' + std::string(words) + ' ';
    for (auto at = text.find(wanted); at != std::string_view::npos; at = text.find(wanted, at + 1)) {
        auto const before = text.substr(0, at);
        bool const denied = std::any_of(denials.begin(), denials.end(), [before](auto word) { return ends_in_word(before, word); });
        bool const full_is_full = words == "vol" && text.substr(at).starts_with(" vol is vol");
        if (!denied && !full_is_full) return at;
    }
    return std::string_view::npos;
}

bool is_conditional(std::string_view text) {
    return std::any_of(conditions.begin(), conditions.end(),
                       [text](auto word) { return text.find(' ' + std::string(word) + ' ') != std::string_view::npos; });
}
bool is_off(OfferState state) { return state == OfferState::cancelled || state == OfferState::postponed; }

/// "geanuleerd" -> "geannuleerd": nothing else is so near to these.
std::string without_slips(std::string const& word) {
    constexpr std::array<std::pair<std::string_view, std::size_t>, 6> meant{{{"geannuleerd", 2}, {"gecanceld", 1}, {"vervallen", 1}, {"afgelast", 1}, {"volgeboekt", 1}, {"uitgesteld", 1}}};
    for (auto const& [right, slips] : meant)
        if (word.size() + 2 >= right.size() && word.front() == right.front() && compile::slips_between(word, right, slips) <= slips) return std::string(right);
    return word;
}

std::string folded_words(std::string_view text) {
    std::string words = " ";
    for (auto const& word : words_in(folded(text))) words += without_slips(word) + ' ';
    return words;
}

/// "vol t/m maart": only for a time.
bool for_a_time(std::string_view text) {
    return text.find(" t m ") != std::string_view::npos || text.find(" tm ") != std::string_view::npos || text.find(" tot ") != std::string_view::npos;
}

/// Between marks, and what stands in brackets.
std::vector<std::string> parts_of(std::string_view text) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        auto const dash = std::min(text.find(" - "), text.find(" – "));
        auto const end = std::min({text.find_first_of(".:;,!?()[]|*"), dash, text.size()});
        if (auto words = folded_words(text.substr(0, end)); words.size() > 1) parts.push_back(std::move(words));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

/// "helaas vervallen wegens ziekte": the word with nothing before it that says something else.
OfferState state_of_part(std::string_view part) {
    constexpr std::array<std::string_view, 16> before{"helaas", "is",    "deze",     "dit",        "de",  "het", "cursus",    "workshop",
                                                      "dag",    "wordt", "training", "activiteit", "les", "nu",  "inmiddels", "status"};
    constexpr std::array<std::string_view, 19> behind{"wegens", "ivm",  "i",   "in",  "vanwege", "door", "tot",   "naar",   "per", "sinds",
                                                      "op",     "want", "ook", "nog", "met",     "voor", "sorry", "helaas", "en"};
    auto rest = part;
    for (bool any = true; any;) {
        any = false;
        for (auto const word : before) {
            if (!rest.starts_with(' ' + std::string(word) + ' ')) continue;
            rest.remove_prefix(word.size() + 1);
            any = true;
        }
    }
    for (auto const& [words, state] : state_words) {
        auto const wanted = ' ' + std::string(words) + ' ';
        if (!rest.starts_with(wanted)) continue;
        auto const after = rest.substr(wanted.size() - 1);
        bool const on =
            std::any_of(behind.begin(), behind.end(), [after](auto word) { return after.starts_with(' ' + std::string(word) + ' '); });
        bool const only_alone = words == "vol" || words == "full" || words == "concept" || words == "optie";
        if (after == " " || (on && !only_alone)) return state;
    }
    return OfferState::none;
}

OfferState graver(OfferState a, OfferState b) { return a == OfferState::none || (b != OfferState::none && b < a) ? b : a; }

}  // namespace

OfferState state_in(std::string_view cell) {
    if (cell.size() > longest_cell) return OfferState::none;
    auto const text = folded_words(cell);
    for (auto const& [words, state] : state_words) {
        if (find_word(text, words) == std::string::npos) continue;
        if (state == OfferState::full && for_a_time(text)) continue;
        return is_off(state) && is_conditional(text) ? OfferState::unclear : state;
    }
    return OfferState::none;
}

OfferState state_alone(std::string_view cell) {
    constexpr std::size_t longest = 40;
    auto const parts = parts_of(cell.substr(0, longest_cell));
    if (parts.size() != 1 || cell.size() > longest) return OfferState::none;
    auto const state = state_of_part(parts.front());
    return is_off(state) || state == OfferState::full || state == OfferState::waiting ? state : OfferState::none;
}

bool says_it_goes_on(std::string_view cell) {
    constexpr std::array<std::string_view, 46> words{"gaat door", "door", "doorgaan", "gaat zeker door", "gaat wel door", "bevestigd", "definitief", "def", "open", "ok", "oke", "akkoord", "gepland", "beschikbaar", "actief", "gepubliceerd", "online", "lopend", "loopt", "nieuw", "zeker",
                                                     "rond", "geregeld", "geboekt", "klaar", "gereed", "aanmelding open", "inschrijving open", "planned", "confirmed", "doorlopend", "ruim", "voldoende", "genoeg plek", "plek", "plaats", "plekken", "plaatsen", "compleet", "gecontroleerd", "gestart", "inloop", "altijd", "op aanvraag", "onbeperkt", "vrij"};
    auto const text = folded_words(cell);
    auto const bare_text = text.size() > 2 ? text.substr(1, text.size() - 2) : std::string{};
    bool const counted = cell.find_first_of("0123456789") != std::string_view::npos;
    bool const room = text.starts_with(" nog ") || text.starts_with(" bijna vol ") || text.starts_with(" niet vol ") || text.find(" plek") != std::string::npos || text.find(" plaats") != std::string::npos;
    return bare_text.empty() || std::ranges::find(words, bare_text) != words.end() || text.starts_with(" gaat door ") || counted || room;
}

OfferState state_in_remark(std::string_view cell) {
    auto const parts = parts_of(cell.substr(0, longest_cell));
    auto state = OfferState::none;
    for (auto const& part : parts) {
        auto const found = state_of_part(part);
        state = graver(state, is_off(found) && is_conditional(part) ? OfferState::unclear : found);
    }
    if (state != OfferState::none) return state;
    bool const deeper = std::any_of(parts.begin(), parts.end(), [](auto const& part) {
        return std::any_of(state_words.begin(), state_words.end(),
                           [&part](auto const& word) { return is_off(word.state) && find_word(part, word.words) != std::string::npos; });
    });
    return deeper ? OfferState::unclear : OfferState::none;
}

OfferState state_of_text(std::string_view text) {
    auto const parts = parts_of(text.substr(0, longest_cell));
    if (parts.empty()) return OfferState::none;
    auto const& first = parts.front() == " let op " && parts.size() > 1 ? parts[1] : parts.front();
    auto const state = state_of_part(first);
    return is_off(state) && is_conditional(first) ? OfferState::unclear : state;
}

namespace {

/// Without marks and spaces on either side.
std::string bare(std::string_view text) {
    constexpr std::string_view marks = " :-()[]!*|", dash = "–";
    while (!text.empty()) {
        if (marks.find(text.front()) != std::string_view::npos) {
            text.remove_prefix(1);
        } else if (marks.find(text.back()) != std::string_view::npos) {
            text.remove_suffix(1);
        } else if (text.starts_with(dash)) {
            text.remove_prefix(dash.size());
        } else if (text.ends_with(dash)) {
            text.remove_suffix(dash.size());
        } else {
            break;
        }
    }
    return std::string(text);
}

/// "Geannuleerd open dag"; but "Vervallen panden" may be the subject.
bool begins_cancelled(std::string_view folded_name) {
    constexpr std::array<std::string_view, 4> words{"geannuleerd", "afgelast", "cancelled", "canceled"};
    return std::any_of(words.begin(), words.end(),
                       [folded_name](auto word) { return folded_name.starts_with(' ' + std::string(word) + ' '); });
}

}  // namespace

void read_state_of_name(ForeignOffer& offer) {
    auto& name = offer.name;
    auto const parts = parts_of(name);
    if (parts.empty()) return;
    bool const whole = parts.size() == 1;
    if (whole && !begins_cancelled(parts.front())) return;
    auto const first = whole ? OfferState::cancelled : state_of_part(parts.front()), last = whole ? first : state_of_part(parts.back());
    auto const state = graver(first, last);
    offer.full = offer.full || state == OfferState::full;
    offer.draft = offer.draft || state == OfferState::draft;
    offer.unsure = offer.unsure || state == OfferState::provisional;
    if (!is_off(state)) return;
    offer.cancelled = true;
    auto const at = whole ? name.find(' ') : is_off(first) ? name.find_first_of(":-(!)]*|", 1) : name.find_last_of(":-([|");
    if (at == std::string::npos) return;
    auto rest = bare(is_off(first) ? std::string_view(name).substr(at + 1) : std::string_view(name).substr(0, at));
    if (!rest.empty()) name = std::move(rest);
}

}  // namespace sprank::import
