#include "import/read_otherwise.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "core/folded_text.hpp"
#include "import/kind_words.hpp"
#include "import/level_words.hpp"
#include "import/offer_kind.hpp"
#include "import/own_words.hpp"
#include "import/people_words.hpp"
#include "import/person_words.hpp"
#include "import/phrases.hpp"

namespace sprank::import {
namespace {

std::string in_quotes(std::string_view words) { return "\"" + std::string(words) + "\""; }

/// "Techniek breed" is no world, and nothing to look at.
bool is_all_work(std::string_view words) {
    static constexpr std::array<std::string_view, 7> all{"breed", "algemeen", "alle", "alles", "diverse", "divers", "techniek"};
    auto const own = words_in(folded(words));
    return std::ranges::all_of(own, [](auto const& word) { return std::ranges::find(all, word) != all.end(); });
}

/// "Alle niveaus", "beginners", "mbo": no level of ours is meant, and there is nothing to tell.
bool is_any_level(std::string_view words) {
    static constexpr std::array<std::string_view, 18> any{"mbo", "alle", "alles", "niveau", "niveaus", "geen", "nvt", "n", "v", "t", "beginner", "beginners", "gevorderd", "gevorderden", "basis", "vca", "en", "iedereen"};
    auto const own = words_in(folded(words));
    return std::ranges::all_of(own, [](auto const& word) { return std::ranges::find(any, word) != any.end(); });
}

class Teller {
public:
    Teller(ForeignOffer const& offer, ReadAs const& as, Known const& known, FittingOptions const& options, std::vector<Complaint>& notices)
        : offer_(offer), as_(as), known_(known), options_(options), notices_(notices) {}

    void tell() {
        if (!offer_.organisation.empty() && !known_.is_name_of(as_.organisation, offer_.organisation)) tell_of_organisation();
        if (!offer_.town.empty() && as_.said.place && !as_.said.plain) tell_of_town();
        auto const of_postcode = known_.postcode_position(offer_.postcode);
        if (of_postcode && distance_km(*of_postcode, as_.place.position) > far_km) notice("De postcode hoort bij een andere plaats dan er staat.", "De plaats telt; de postcode wordt niet bewaard.");
        tell_of_words();
        tell_of_person();
    }

private:
    void notice(std::string found, std::string advice = {}, bool minor = false) { notice_at(offer_.spot, std::move(found), std::move(advice), minor); }
    void notice_at(Spot const& spot, std::string found, std::string advice, bool minor) {
        notices_.push_back({spot, std::move(found), std::move(advice)});
        notices_.back().minor = minor;
    }

    /// Where its name stands in the cell, as in an address, nobody need look.
    void tell_of_town() {
        auto const& place = as_.place;
        bool const named = holds_phrase(folded(offer_.town), folded(place.name));
        notice("De plaats " + in_quotes(offer_.town) + " is gelezen als " + in_quotes(place.name) +
                   (known_.place_named(offer_.town) ? " (" + place.province + ")."
                    : offer_.postcode.empty()       ? "."
                                                    : ", door de postcode " + offer_.postcode + "."),
               {}, named);
    }

    void tell_of_words() {
        tell_of_kind();
        bool const level = is_welding_level(offer_.level, offer_.name) || !known_.levels_in(offer_.level).empty() || !learning_in(offer_.level).empty();
        unknown("Het niveau", offer_.level, level || is_any_level(offer_.level), "Dat blijft leeg.", true);
        bool const named = !known_.professions_in(offer_.name).empty(), found = !known_.professions_in(offer_.professions).empty();
        bool const field = !known_.worlds_in(offer_.professions).empty();
        unknown("Het beroep", offer_.professions, found, named ? "Sprank kiest het beroep bij de naam." : field ? "Sprank kiest alleen de wereld." : "Dat blijft leeg.", true);
        bool const world = is_all_work(offer_.worlds) || !known_.worlds_in(offer_.worlds).empty() || !known_.professions_in(offer_.worlds).empty();
        unknown("De wereld", offer_.worlds, world, named || found ? "Sprank kiest die bij het beroep." : "Dat blijft leeg.", true);
        tell_of_list(offer_.professions);
        tell_of_list(offer_.worlds);
        bool const way = !learning_in(offer_.learning).empty();
        unknown("De leerweg", offer_.learning, way, "Dat blijft leeg.");
        if (way && learning_of(offer_, as_.kind).empty()) notice("De leerweg " + in_quotes(offer_.learning) + " hoort bij een opleiding. Hier blijft die leeg.", {}, true);
    }
    /// A kind that was guessed where one stands is never silent.
    void tell_of_kind() {
        auto const said = kind_in(offer_.kind);
        auto const read = kind_in_words(as_.kind);
        unknown("Het soort", offer_.kind, said.has_value(), "Bezoekers lezen: " + read + ".", begins_with_its_kind(offer_, as_.kind));
        if (said && *said != as_.kind) notice("Het soort " + in_quotes(offer_.kind) + " is gelezen als " + read + ".", {}, true);
    }
    /// What is known of a list counts.
    void tell_of_list(std::string const& words) {
        std::string unknown;
        for (auto const& part : known_.unknown_parts(words))
            if (!is_all_work(part)) unknown += (unknown.empty() ? "" : ", ") + part;
        if (!unknown.empty()) notice("Van " + in_quotes(words) + " kent Sprank " + unknown + " niet.", {}, true);
    }
    void unknown(std::string_view what, std::string const& words, bool known, std::string advice, bool minor = false) {
        if (!words.empty() && !known) notice(std::string(what) + " " + in_quotes(words) + " kent Sprank niet.", std::move(advice), minor);
    }

    /// Nobody but the office knows whether somebody wants to be named on a kiosk.
    void tell_of_person() {
        auto const name = asked_by_name(offer_.text);
        if (name.empty() || known_.place_named(name) || holds_phrase(folded(offer_.organisation), folded(name))) return;
        auto const found = known_.organisation(name, {}, nullptr);
        if (found.organisation || found.near) return;
        notice_at(spot_of_field(offer_, "text", options_), "In de tekst staat " + in_quotes(name) + ". Bezoekers lezen die naam.", "Is dat iemand? Haal de naam dan weg, of vraag of het mag.", false);
    }

    void tell_of_organisation() {
        auto const* const given = known_.organisation(options_.organisation, {}, nullptr).organisation;
        bool const by_command = given == &as_.organisation && !known_.organisation(offer_.organisation, offer_.website, nullptr).organisation;
        notice(in_quotes(offer_.organisation) + (by_command ? " staat niet in organisations.csv en" : "") + " is gelezen als " + in_quotes(as_.organisation.name) + (by_command ? ", door --organisation." : "."),
               "Is het een andere? Schrijf dan haar hele naam.", true);
    }

    ForeignOffer const& offer_;
    ReadAs const& as_;
    Known const& known_;
    FittingOptions const& options_;
    std::vector<Complaint>& notices_;
};

}  // namespace

void tell_otherwise(ForeignOffer const& offer, ReadAs const& as, Known const& known, FittingOptions const& options, std::vector<Complaint>& notices) {
    Teller(offer, as, known, options, notices).tell();
}

Spot spot_of_field(ForeignOffer const& offer, std::string_view field, FittingOptions const& options) {
    auto const file = options.columns.find(offer.spot.file);
    if (file == options.columns.end()) return offer.spot;
    auto const column = file->second.find(field);
    return column == file->second.end() ? offer.spot : Spot{offer.spot.file, offer.spot.place + ", kolom " + in_quotes(column->second)};
}

}  // namespace sprank::import
