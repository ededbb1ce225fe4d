// Hodex 2.x (hodex.nl): one <program>, or any number of them under another element.
#include <pugixml.hpp>

#include <algorithm>

#include "import/complaints.hpp"
#include "import/foreign.hpp"
#include "import/iso_time.hpp"
#include "import/plain_text.hpp"
#include "import/school_words.hpp"

namespace sprank::import {
namespace {

constexpr int deepest = 64;
constexpr std::ptrdiff_t most_tags = 4'000'000;  ///< each takes some 64 bytes

/// Names without a prefix: "hodex:program" is "program".
std::string_view local_name(pugi::xml_node node) {
    std::string_view const name = node.name();
    auto const colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node child(pugi::xml_node node, std::string_view name) {
    for (auto const one : node.children()) {
        if (local_name(one) == name) return one;
    }
    return {};
}

std::vector<pugi::xml_node> children(pugi::xml_node node, std::string_view name) {
    std::vector<pugi::xml_node> found;
    for (auto const one : node.children()) {
        if (local_name(one) == name && found.size() < 1000) found.push_back(one);
    }
    return found;
}

/// All text right inside an element: a text may stand in several pieces, "<![CDATA[R&D]]> en meer".
std::string text_of(pugi::xml_node node) {
    std::string text;
    for (auto const one : node.children()) {
        bool const is_text = one.type() == pugi::node_pcdata || one.type() == pugi::node_cdata;
        if (is_text && text.size() < 100'000) text += one.value();
    }
    return text;
}

std::string line_of(pugi::xml_node node, std::string_view name, std::size_t characters = 200) {
    return plain_line(text_of(child(node, name)), characters);
}

std::string language_of(pugi::xml_node node) {
    for (auto const attribute : node.attributes()) {
        std::string_view const name = attribute.name();
        if (name == "xml:lang" || name == "lang") return lowered(std::string_view(attribute.value()).substr(0, 2));
    }
    return "nl";
}

/// The text of the first of these elements in that language.
std::string in_language(pugi::xml_node node, std::string_view name, std::string_view language) {
    for (auto const one : children(node, name)) {
        if (language_of(one) != language) continue;
        if (auto text = text_of(one); !trimmed(text).empty()) return text;
    }
    return {};
}

std::optional<int> whole_number(std::string_view text) {
    int value = 0;
    auto const words = trimmed(text);
    if (words.empty() || words.size() > 6) return std::nullopt;
    for (char const c : words) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// "24" months -> "2 jaar". The sample files write months; the scheme knows years and weeks too.
std::string duration_of(pugi::xml_node classification) {
    auto const node = child(classification, "programDuration");
    auto const count = whole_number(text_of(node));
    if (!count || *count < 1 || *count > 999) return {};
    auto const unit = lowered(node.attribute("unit").value());
    auto const digits = std::to_string(*count);
    if (unit == "month" || unit == "months" || unit == "maand") return months_in_words(*count);
    if (unit == "year" || unit == "years" || unit == "jaar") return digits + " jaar";
    if (unit == "week" || unit == "weeks") return digits + (*count == 1 ? " week" : " weken");
    if (unit == "day" || unit == "days") return digits + (*count == 1 ? " dag" : " dagen");
    if (unit == "hour" || unit == "hours") return digits + " uur";
    return {};
}

class Reader {
public:
    Reader(ForeignFile& result, Complaints& complaints, std::string const& file, Date today)
        : result_(result), complaints_(complaints), file_(file), today_(today) {}

    int seen = 0;  ///< programmes, used or not

    void read(pugi::xml_node program) {
        ++seen;
        auto const classification = child(program, "programClassification");
        auto const descriptions = child(program, "programDescriptions");
        auto const organization = child(program, "programOrganization");
        ForeignOffer offer;
        offer.key = line_of(classification, "programId");
        offer.spot = {file_, "program " + (offer.key.empty() ? std::to_string(seen) : offer.key)};
        offer.kind = "program";
        offer.name = plain_text(in_language(descriptions, "programName", "nl"));
        offer.name_en = plain_text(in_language(descriptions, "programName", "en"));
        if (offer.name.empty()) offer.name = offer.name_en;
        if (offer.name.empty()) {
            complaints_.add(offer.spot.place, "Deze opleiding heeft geen naam.",
                            "Vraag de school om programName in het bestand te zetten.");
            return;
        }
        for (auto const* source : {"programSummary", "programDescription"}) {  // the description only where there is no summary
            if (offer.text.empty()) offer.text = plain_text(in_language(descriptions, source, "nl"));
            if (offer.text_en.empty()) offer.text_en = plain_text(in_language(descriptions, source, "en"));
        }
        offer.website = web_address(in_language(descriptions, "webLink", "nl"));
        if (offer.website.empty()) offer.website = web_address(in_language(descriptions, "webLink", "en"));
        offer.town = plain_text(text_of(child(classification, "orgUnitLocation")), 80);
        auto const unit = child(classification, "orgUnitName");
        offer.organisation = plain_text(text_of(unit ? unit : child(classification, "orgUnitId")), 160);
        offer.level = level_in_words(line_of(classification, "programLevel"));
        if (offer.level.empty()) offer.level = level_in_words(line_of(classification, "degree"));
        for (auto const form : children(classification, "programForm")) add_words(offer.learning, learning_in_words(text_of(form)));
        for (auto const cluster : children(classification, "studyCluster")) add_words(offer.worlds, plain_line(text_of(cluster), 80));
        offer.duration = duration_of(classification);
        offer.checked = iso_day(line_of(program, "lastEdited"));
        read_fee(organization, line_of(classification, "programForm"), offer);
        if (!read_runs(organization, offer) || !room_for_another(result_, complaints_)) return;
        tell_expired(program);
        result_.offers.push_back(std::move(offer));
    }

private:
    /// What students from here pay in the year that is nearest: this year or a later one, else the last that is told.
    void read_fee(pugi::xml_node organization, std::string const& form, ForeignOffer& offer) const {
        for (auto const* rate : {"statutory", "institutional"}) {
            int best = 0;
            for (auto const fee : children(organization, "tuitionFee")) {
                auto const year = whole_number(text_of(child(fee, "year")));
                auto const fee_form = line_of(fee, "programForm");
                if (lowered(line_of(fee, "tuitionFeeRate")) != rate || !year || *year < 1990 || *year > 2200) continue;
                if (!form.empty() && !fee_form.empty() && fee_form != form) continue;
                bool const better = best == 0 || (best < today_.year ? *year > best : *year >= today_.year && *year < best);
                auto const words = price_in_words(line_of(fee, "amount"));
                if (!better || words.empty()) continue;
                best = *year;
                offer.cost = words;
                offer.cost_year = best;
            }
            if (best != 0) return;
        }
    }

    /// When one can begin. False when the programme has ended.
    bool read_runs(pugi::xml_node organization, ForeignOffer& offer) {
        std::optional<Date> running_from, running_until;
        bool any = false;
        for (auto const run : children(organization, "programRun")) {
            auto const starts = iso_day(line_of(run, "startingDate")), ends = iso_day(line_of(run, "endDate"));
            if (!starts) {
                if (auto const words = line_of(run, "startingDate"); !words.empty())
                    complaints_.add(offer.spot.place, "\"" + plain_line(words, 40) + "\" is geen begindatum.",
                                    "Schrijf datums als 2027-09-01.");
                continue;
            }
            any = true;
            if (*starts >= today_) {
                if (offer.dates.size() < 2 * most_days_of_series) offer.dates.push_back(*starts);
            } else if (ends && *ends >= today_ && (!running_until || *ends > *running_until)) {
                running_from = starts;
                running_until = ends;
            }
        }
        std::sort(offer.dates.begin(), offer.dates.end());
        offer.dates.erase(std::unique(offer.dates.begin(), offer.dates.end()), offer.dates.end());
        shorten_series(offer.dates, offer.spot.place, complaints_);
        for (auto const start : children(organization, "programStart")) {
            auto const words = line_of(start, "startingMonth", 40);
            auto const month = month_of_words(words);
            if (month != 0) add_words(offer.when, "start in " + std::string(month_in_words(month)));
        }
        if (offer.dates.size() == 1) {
            offer.starts = offer.dates.front();
            offer.dates.clear();
        } else if (offer.dates.empty() && running_until) {
            offer.starts = running_from;
            offer.ends = running_until;
        } else if (offer.dates.empty() && any) {
            return false;
        }
        return true;
    }

    void tell_expired(pugi::xml_node program) {
        auto const expires = iso_day(line_of(program, "expires"));
        if (!expires || *expires >= today_) return;
        complaints_.once("expired", "", "Dit bestand geldt volgens de school tot " + date_in_words(*expires) + ".",
                         "Haal een nieuw bestand op als de school dat heeft.");
    }

    ForeignFile& result_;
    Complaints& complaints_;
    std::string const& file_;
    Date today_;
};

/// Depth first without recursion on the parts that do not matter: programmes are found wherever they stand.
void find_programs(pugi::xml_node node, Reader& reader, int depth) {
    if (depth > deepest) return;
    for (auto const one : node.children()) {
        if (local_name(one) == "program") {
            reader.read(one);
        } else {
            find_programs(one, reader, depth + 1);
        }
    }
}

/// pugixml parses and frees without recursion, but nobody writes files like that.
bool too_deep(pugi::xml_node root) {
    int depth = 0;
    for (auto node = root.first_child(); node;) {
        if (node.first_child()) {
            node = node.first_child();
            if (++depth > deepest) return true;
            continue;
        }
        while (node && !node.next_sibling()) {
            node = node.parent();
            --depth;
        }
        if (!node || node == root) break;
        node = node.next_sibling();
    }
    return false;
}

/// pugixml tells a byte; an editor looks for a line.
std::string line_at(std::string_view text, std::ptrdiff_t byte) {
    auto const end = text.begin() + std::clamp<std::ptrdiff_t>(byte, 0, static_cast<std::ptrdiff_t>(text.size()));
    return "regel " + std::to_string(1 + std::count(text.begin(), end, '\n'));
}

}  // namespace

ForeignFile read_hodex(std::string_view bytes, std::string const& file, Date today) {
    ForeignFile result;
    Complaints complaints(result, file);
    if (too_large(bytes, complaints)) return result;
    if (std::count(bytes.begin(), bytes.end(), '<') > most_tags) {
        complaints.add("", "Er staat te veel in dit bestand.", "Deel het op in meer bestanden.");
        return result;
    }
    pugi::xml_document document;
    // Entities of a document type are not expanded by pugixml: a small file stays small. The encoding is that of its declaration.
    auto const outcome = document.load_buffer(bytes.data(), bytes.size(), pugi::parse_default);
    if (!outcome) {
        complaints.add(line_at(bytes, outcome.offset), "Dit is geen XML die te lezen is, vanaf deze regel.",
                       "Kijk of het bestand helemaal is opgehaald. Wat ervoor staat is ingelezen.");
    }
    if (too_deep(document)) {
        complaints.add("", "In dit bestand zitten te veel onderdelen in elkaar.", "Vraag de school om een gewone uitvoer volgens Hodex.");
        return result;
    }
    Reader reader(result, complaints, file, today);
    find_programs(document, reader, 0);
    if (reader.seen == 0 && outcome) {
        complaints.add("", "Er staan geen opleidingen volgens Hodex in dit bestand.",
                       "Een lijst met adressen (hodexDirectory) is niet genoeg: haal de bestanden van de opleidingen zelf op.");
    }
    settle_keys(result, complaints);
    return result;
}

}  // namespace sprank::import
