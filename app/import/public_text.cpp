#include "import/public_text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "core/folded_text.hpp"
#include "import/contact_words.hpp"
#include "import/plain_text.hpp"

namespace sprank::import {
namespace {

constexpr char mark = '\x01';  ///< stands where an address was; plain text has no such character
constexpr std::string_view ellipsis = "…";

using Words = std::vector<std::string>;

template <std::size_t size>
bool among(std::string_view word, std::array<std::string_view, size> const& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Words that only lead to an address, at its left.
constexpr auto leading = std::to_array<std::string_view>(
    {"via",     "per",    "op",        "naar",   "bij",     "met",  "tel",    "telefoon", "telefoonnummer", "telefonisch", "telnr",
     "nr",      "nummer", "t",         "m",      "e",       "mail", "mails",  "email",    "adres",          "mailadres",   "emailadres",
     "mailtje", "mailen", "mob",       "mobiel", "mobiele", "bel",  "bellen", "app",      "appen",          "whatsapp",    "sms",
     "website", "site",   "webpagina", "web",    "www",     "link", "url",    "zie",      "kijk",           "of",          "en",
     "de",      "het",    "ons",       "onze",   "is",      "dan",  "ook",    "even",     "onder",          "telefoonnr"});
/// Words of which a sentence is that says no more than how to get in touch.
constexpr auto touching = std::to_array<std::string_view>(
    {"aanmelden", "aanmelding", "meld",           "melden",      "je",           "jij",     "u",       "uw",         "jouw",
     "opgeven",   "opgave",     "geef",           "inschrijven", "inschrijving", "schrijf", "in",      "reserveren", "reservering",
     "boeken",    "contact",    "contactpersoon", "neem",        "nemen",        "kan",     "kun",     "kunt",       "kunnen",
     "mag",       "moet",       "voor",           "om",          "te",           "een",     "dit",     "deze",       "wij",
     "we",        "me",         "meer",           "info",        "informatie",   "vragen",  "vraag",   "interesse",  "weten",
     "wil",       "wilt",       "mailt",          "stuur",       "stuurt",       "sturen",  "bericht", "berichtje",  "appje",
     "belt",      "linkje",     "kijken",         "ga",          "klik",         "hier",    "bezoek",  "zijn",       "staat",
     "staan",     "vind",       "vinden",         "bereikbaar",  "graag",        "nog",     "direct",  "alleen",     "uitsluitend",
     "vooraf",    "mogelijk",   "verder",         "verdere",     "overige",      "heb",     "heeft",   "hebt",       "afspraak",
     "maken",     "maak",       "inlichtingen",   "uiterlijk",   "via",          "doe",     "dat",     "er",         "zelf"});
/// What is left of a sentence must not ask for an address that is gone...
constexpr auto asking = std::to_array<std::string_view>(
    {"bel",    "bellen",  "belt", "mail",       "mailen",   "mailt", "app",  "appen",   "appje", "stuur", "stuurt",
     "sturen", "contact", "kijk", "bereikbaar", "telefoon", "link",  "klik", "website", "site",  "zie",   "mailtje"});
/// ...nor end in the middle.
constexpr auto unfinished =
    std::to_array<std::string_view>({"van", "voor", "met", "bij",   "via",  "op", "naar", "in",   "of",    "en",    "het",  "de",    "een",
                                     "is",  "zijn", "je",  "ons",   "onze", "om", "te",   "tot",  "per",   "als",   "dat",  "die",   "kan",
                                     "kun", "kunt", "aan", "onder", "u",    "uw", "zich", "door", "staat", "staan", "vind", "vinden"});
/// A sentence that begins so says nothing without its end.
constexpr auto conditions = std::to_array<std::string_view>(
    {"wil",          "wilt",       "heb",    "hebt",        "ben",         "bent",    "als",  "vragen",  "vraag",          "interesse",
     "nieuwsgierig", "benieuwd",   "zin",    "enthousiast", "lijkt",       "twijfel", "meer", "contact", "contactpersoon", "inlichtingen",
     "info",         "informatie", "opgave", "aanmelding",  "inschrijving"});
/// A part that begins so hangs on the part before it.
constexpr auto hanging =
    std::to_array<std::string_view>({"dan", "zodat", "om", "want", "waar", "die", "dat", "of", "als", "voor", "waarna", "met"});

bool all_touching(Words const& words) {
    return std::all_of(words.begin(), words.end(),
                       [](auto const& word) { return among(std::string_view(word), touching) || among(std::string_view(word), leading); });
}
bool any_asking(Words const& words) {
    return std::any_of(words.begin(), words.end(), [](auto const& word) { return among(std::string_view(word), asking); });
}
Words words_of(std::string_view text) { return words_in(folded(text)); }
bool has_mark(std::string_view text) { return text.find(mark) != std::string_view::npos; }

/// "tel.", "o.a.", "J.": no sentence ends there.
bool is_abbreviation(std::string_view before) {
    constexpr std::array<std::string_view, 20> known{"tel", "mob",  "nr",  "telnr", "bijv", "evt", "incl", "excl", "ca", "dhr",
                                                     "mw",  "mevr", "max", "min",   "st",   "drs", "ing",  "ir",   "dr", "t"};
    auto const space = before.find_last_of(" (");
    auto const word = before.substr(space == std::string_view::npos ? 0 : space + 1);
    return word.size() <= 1 || word.find('.') != std::string_view::npos || among(std::string_view(lowered(word)), known);
}

std::vector<std::string> sentences_of(std::string_view text) {
    std::vector<std::string> sentences;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        bool const end = text[at] == '.' || text[at] == '!' || text[at] == '?';
        bool const last = at + 1 == text.size() || text[at + 1] == ' ';
        if (!end || !last || (text[at] == '.' && at > begin && text[at - 1] != mark && is_abbreviation(text.substr(begin, at - begin))))
            continue;
        if (auto const sentence = trimmed(text.substr(begin, at + 1 - begin)); !sentence.empty()) sentences.emplace_back(sentence);
        begin = at + 1;
    }
    if (auto const rest = trimmed(text.substr(begin)); !rest.empty()) sentences.emplace_back(rest);
    return sentences;
}

/// Brackets with an address in them go as a whole.
std::string without_brackets(std::string sentence) {
    for (auto open = sentence.find('('); open != std::string::npos; open = sentence.find('(', open)) {
        auto const close = sentence.find(')', open);
        if (close == std::string::npos) break;
        if (has_mark(std::string_view(sentence).substr(open, close - open)))
            sentence.erase(open, close + 1 - open);
        else
            ++open;
    }
    return sentence;
}

/// A part of a sentence with what joins it to the part before.
struct Clause {
    std::string joint, text;
    bool gone = false;
};
std::vector<Clause> clauses_of(std::string_view sentence) {
    constexpr std::array<std::string_view, 9> joints{", en ", ", of ", " en ", " of ", ", ", "; ", " | ", " - ", " – "};
    std::vector<Clause> clauses{{}};
    for (std::size_t at = 0; at < sentence.size();) {
        auto const joint = std::find_if(joints.begin(), joints.end(), [&](auto one) { return sentence.substr(at).starts_with(one); });
        if (joint == joints.end()) {
            clauses.back().text += sentence[at++];
            continue;
        }
        clauses.push_back({std::string(*joint), {}, false});
        at += joint->size();
    }
    return clauses;
}

/// Takes words from the end that only led to what was there.
std::string without_leading(std::string text, bool& any) {
    while (true) {
        while (!text.empty() && std::string_view(" .,:;-/(*").find(text.back()) != std::string_view::npos) text.pop_back();
        auto const space = text.rfind(' ');
        auto const last = words_of(std::string_view(text).substr(space == std::string::npos ? 0 : space + 1));
        bool const leads =
            !last.empty() && std::all_of(last.begin(), last.end(), [](auto const& word) { return among(std::string_view(word), leading); });
        if (!leads) return text;
        any = true;
        text.erase(space == std::string::npos ? 0 : space);
    }
}

/// What stays of a part that holds an address; nothing when no more than a torso would.
std::optional<std::string> rest_of(std::string const& clause) {
    bool led = false;
    auto before = without_leading(clause.substr(0, clause.find(mark)), led);
    auto after = clause.substr(clause.rfind(mark) + 1);
    auto const words = words_of(before), behind = words_of(after);
    if (words.empty() || all_touching(words) || any_asking(words) || among(std::string_view(words.back()), unfinished)) return std::nullopt;
    if (behind.empty()) return before;
    if (led || has_mark(after)) return std::nullopt;
    return before + (after.starts_with(' ') ? "" : " ") + after;
}

/// Parts around an address that are about nothing but getting in touch go with it.
void drop_neighbours(std::vector<Clause>& clauses) {
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        bool const beside = (i > 0 && clauses[i - 1].gone) || (i + 1 < clauses.size() && clauses[i + 1].gone);
        bool const hangs = i > 0 && clauses[i - 1].gone && !words_of(clauses[i].text).empty() &&
                           among(std::string_view(words_of(clauses[i].text).front()), hanging);
        if (beside && (hangs || all_touching(words_of(clauses[i].text)))) clauses[i].gone = true;
    }
}

std::string with_capital(std::string text, bool wanted) {
    if (wanted && !text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 0x20);
    return text;
}

/// What stays of the parts of a sentence; empty when it makes no sense.
std::string joined(std::vector<Clause> const& clauses) {
    auto const first = std::find_if(clauses.begin(), clauses.end(), [](auto const& clause) { return !clause.gone; });
    if (first == clauses.end()) return {};
    // the end of "Bel 06, de werkplaats is open" goes with its beginning; "Bel 06 en neem je laptop mee" has two ends
    if (first != clauses.begin() && first->joint == ", ") return {};
    std::string text;
    for (auto at = first; at != clauses.end(); ++at)
        if (!at->gone) text += (at == first ? "" : at->joint) + at->text;
    return with_capital(text,
                        clauses.front().text.empty() || !(clauses.front().text.front() >= 'a' && clauses.front().text.front() <= 'z'));
}

/// What stays of a sentence with an address in it.
std::string rest_of_sentence(std::string const& whole) {
    auto sentence = without_brackets(whole);
    std::string end;
    while (!sentence.empty() && std::string_view(".!?").find(sentence.back()) != std::string_view::npos) {
        end.insert(end.begin(), sentence.back());
        sentence.pop_back();
    }
    if (has_mark(sentence)) {
        auto clauses = clauses_of(sentence);
        bool const hangs_on_end = !has_mark(clauses.front().text) && !words_of(clauses.front().text).empty() &&
                                  among(std::string_view(words_of(clauses.front().text).front()), conditions);
        if (hangs_on_end) return {};
        for (auto& clause : clauses) {
            if (!has_mark(clause.text)) continue;
            auto rest = rest_of(clause.text);
            clause.gone = !rest;
            if (rest) clause.text = std::move(*rest);
        }
        drop_neighbours(clauses);
        sentence = joined(clauses);
    }
    auto const words = words_of(sentence);
    if (words.empty() || all_touching(words) || among(std::string_view(words.back()), unfinished)) return {};
    return sentence + end;
}

/// One space, none before a mark.
std::string tidied(std::string_view text) {
    std::string result;
    for (char c : text) {
        if (c == mark) c = ' ';  // what stood on both sides must not become one word
        if (c == ' ' && (result.empty() || result.back() == ' ')) continue;
        if (std::string_view(".,;:!?)").find(c) != std::string_view::npos && result.ends_with(' ')) result.pop_back();
        result += c;
    }
    return std::string(trimmed(result));
}

std::string without_contacts(std::string_view marked) {
    Words kept;
    for (auto const& sentence : sentences_of(marked)) {
        auto rest = has_mark(sentence) ? rest_of_sentence(sentence) : sentence;
        if (!rest.empty()) {
            kept.push_back(std::move(rest));
        } else if (!kept.empty() && kept.back().ends_with('?') && words_of(kept.back()).size() <= 8) {
            kept.pop_back();  // "Meer weten?"
        }
    }
    std::string text;
    for (auto const& sentence : kept) text += (text.empty() ? "" : " ") + sentence;
    return tidied(text);
}

/// A title loses the address and what led to it, and nothing more.
std::string title_without(std::string_view marked) {
    std::string text = without_brackets(std::string(marked));
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark)) {
        bool led = false;
        text = without_leading(text.substr(0, at), led) + text.substr(at + 1);
    }
    text = tidied(text);
    text.erase(0, std::min(text.find_first_not_of(" :;,-|"), text.size()));
    return text;
}

/// What was cut off in the middle may be half an address; then a mark stands for it, or only "…" where it is but a number.
std::string without_half_address(std::string_view text, PublicText& result) {
    if (!text.ends_with(ellipsis)) return std::string(text);
    auto rest = text.substr(0, text.size() - ellipsis.size());
    bool any = false, address = false;
    while (!rest.empty()) {
        auto const space = rest.rfind(' ');
        auto const word = rest.substr(space == std::string_view::npos ? 0 : space + 1);
        bool const mail = word.find('@') != std::string_view::npos,
                   link = word.find("www") != std::string_view::npos || word.find("://") != std::string_view::npos;
        if (!mail && !link && word.find_first_of("0123456789") == std::string_view::npos) break;
        result.mail = result.mail || mail;
        result.link = result.link || (link && !mail);
        address = address || mail || link;
        any = true;
        rest = rest.substr(0, space == std::string_view::npos ? 0 : space);
    }
    if (!any) return std::string(text);
    return std::string(rest) + (address ? std::string(" ") + mark : std::string(ellipsis));
}

/// With a mark where an address was.
std::string marked_text(std::string_view text, PublicText& result) {
    std::string marked;
    std::size_t from = 0;
    for (auto const& contact : contacts_in(text)) {
        (contact.kind == ContactKind::mail ? result.mail : contact.kind == ContactKind::phone ? result.phone : result.link) = true;
        marked += std::string(text.substr(from, contact.begin - from)) + mark;
        from = contact.end;
    }
    return marked + std::string(text.substr(from));
}

}  // namespace

PublicText public_text(std::string_view text, TextForm form) {
    PublicText result;
    result.text = text;
    // without one address what stood around it may read as another; each time it is shorter
    while (true) {
        auto next = without_half_address(result.text, result);
        if (auto const marked = marked_text(next, result); has_mark(marked))
            next = form == TextForm::title ? title_without(marked) : without_contacts(marked);
        if (next == result.text) return result;
        result.text = std::move(next);
    }
}

std::string left_out_in_words(PublicText const& text) {
    Words what;
    if (text.mail) what.emplace_back("een mailadres");
    if (text.phone) what.emplace_back("een telefoonnummer");
    if (text.link) what.emplace_back("een webadres");
    if (what.empty()) return {};
    std::string words;
    for (std::size_t i = 0; i < what.size(); ++i) words += (i == 0 ? "" : i + 1 == what.size() ? " en " : ", ") + what[i];
    bool const one = what.size() == 1;
    return with_capital(words, true) + (one ? " is" : " zijn") + " weggelaten" +
           (text.mail || text.phone ? ", want dit scherm is openbaar." : ": op de kiosk kan niemand het openen.");
}

}  // namespace sprank::import
