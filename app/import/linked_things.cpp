#include "import/linked_things.hpp"

#include <algorithm>
#include <utility>

#include "import/iso_time.hpp"
#include "import/place_words.hpp"
#include "import/plain_text.hpp"
#include "import/school_words.hpp"

namespace sprank::import {

Json const& LinkedThings::resolved(Json const& value) const {
    auto const id = value.is_string()                        ? value.get_ref<std::string const&>()
                    : value.is_object() && value.size() == 1 ? scalar(value, "@id")
                                                             : std::string{};
    if (id.empty()) return value;
    auto const found = index_.find(id);
    return found == index_.end() ? value : *found->second;
}

std::string LinkedThings::name_of(Json const& value) const {
    auto const& thing = resolved(value);
    if (!thing.is_object()) return plain_text(value_text(thing), 160);
    auto const words = two_languages(property(thing, {"name", "credentialCategory", "termCode", "@value"}));
    return plain_text(words.dutch.empty() ? words.english : words.dutch, 160);
}

void LinkedThings::describe(Json const& object, ForeignOffer& offer) const {
    if (auto const address = web_address(text_property(object, {"url"})); !address.empty()) offer.website = address;
    for (auto const name : {"keywords", "about"}) {
        for (auto const* word : items(property(object, name), 20)) add_words(offer.worlds, name_of(*word));
    }
    for (auto const* word : items(property(object, "occupationalCategory"), 20)) add_words(offer.professions, name_of(*word));
    for (auto const* one : items(property(object, "audience"), 10)) {
        auto const& audience = resolved(*one);
        add_words(
            offer.audience,
            plain_text(audience.is_object() ? text_property(audience, {"audienceType", "educationalRole", "name"}) : scalar(audience), 80));
    }
    if (auto const ages = plain_text(text_property(object, {"typicalAgeRange"}), 20); !ages.empty())
        add_words(offer.audience, ages + " jaar");
    for (auto const name : {"educationalLevel", "educationalCredentialAwarded", "occupationalCredentialAwarded"}) {
        if (!offer.level.empty()) break;
        for (auto const* level : items(property(object, name), 10)) add_words(offer.level, level_in_words(name_of(*level)));
    }
    for (auto const name : {"courseMode", "educationalProgramMode"}) {
        for (auto const* way : items(property(object, name), 10)) add_words(offer.learning, learning_in_words(value_text(*way)));
    }
    for (auto const name : {"timeToComplete", "timeRequired", "duration"}) {
        if (!offer.duration.empty()) break;
        auto const words = plain_text(text_property(object, {name}), 40);
        offer.duration = words.starts_with('P') ? duration_in_words(words) : words;
    }
    if (auto const changed = iso_day(text_property(object, {"dateModified"}))) offer.checked = changed;
    if (auto const until = iso_day(text_property(object, {"applicationDeadline", "expires"}))) offer.valid_until = until;
}

void LinkedThings::read_organisation(Json const* value, ForeignOffer& offer) const {
    if (value == nullptr) return;
    for (auto const* one : items(*value, 5)) {
        auto words = name_of(*one);
        if (one->is_object() && text_property(*one, {"@type"}) == "Person") continue;  // nobody is a school
        if (words.empty() || words.starts_with("http://") || words.starts_with("https://")) continue;
        offer.organisation = std::move(words);
        break;
    }
}

void LinkedThings::read_address(Json const& address, ForeignOffer& offer) const {
    if (address.is_string()) {
        auto const words = split_location(address.get_ref<std::string const&>());
        offer.town = words.town;
        offer.postcode = words.postcode;
    } else if (address.is_object()) {
        offer.town = plain_text(text_property(address, {"addressLocality"}), 80);
        auto const country = lowered(name_of(property(address, "addressCountry")));
        bool const here = country.empty() || country == "nl" || country == "nld" || country == "nederland" || country == "netherlands";
        if (here) offer.postcode = dutch_postcode(text_property(address, {"postalCode"})).value_or("");
    }
}

void LinkedThings::read_location(Json const* value, ForeignOffer& offer) const {
    if (value == nullptr) return;
    bool found = false;
    for (auto const* one : items(*value, 10)) {
        auto const& where = resolved(*one);
        if (where.is_string()) {
            auto const words = split_location(where.get_ref<std::string const&>());
            if (words.online) add_words(offer.learning, "online");
            if (found || (words.town.empty() && words.postcode.empty() && words.organisation.empty())) continue;
            offer.town = words.town;
            offer.postcode = words.postcode;
            if (offer.organisation.empty()) offer.organisation = words.organisation;
            found = true;
            continue;
        }
        if (!where.is_object()) continue;
        auto const types = types_of(where);
        if (std::find(types.begin(), types.end(), "VirtualLocation") != types.end()) {
            add_words(offer.learning, "online");
            continue;
        }
        if (found) continue;
        found = true;
        // a PostalAddress may stand here itself
        auto const& address = property(where, "address");
        auto const& first = address.is_array() && !address.empty() ? address.front() : address;
        read_address(first.is_null() ? where : resolved(first), offer);
        auto const& geo = resolved(property(where, "geo"));
        auto const latitude = number(property(geo.is_object() ? geo : where, "latitude"));
        auto const longitude = number(property(geo.is_object() ? geo : where, "longitude"));
        if (latitude && longitude) offer.position = checked_position(*latitude, *longitude);
    }
}

std::string key_of_thing(Json const& object) {
    auto const id = plain_line(scalar(object, "@id"));
    if (!id.empty() && id != "./" && id != "." && id != "#" && !id.starts_with("_:")) return id;
    auto const& identifier = property(object, "identifier");
    auto const& first = identifier.is_array() && !identifier.empty() ? identifier.front() : identifier;
    auto const word = plain_line(first.is_object() ? text_property(first, {"value", "@id", "@value"}) : scalar(first));
    if (!word.empty()) return word;
    auto const url = plain_line(text_property(object, {"url"}));
    if (!url.empty()) return url;
    return plain_line(text_property(object, {"courseCode"}));
}

void read_attendance(Json const& event, ForeignOffer& offer) {
    auto const mode = bare(text_property(event, {"eventAttendanceMode"}));
    if (mode == "OnlineEventAttendanceMode") add_words(offer.learning, "online");
    if (mode == "MixedEventAttendanceMode") add_words(offer.learning, "hybride");
}

}  // namespace sprank::import
