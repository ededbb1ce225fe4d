// OOAPI 5 (open-education-api/specification); names that version 6 changed are read as well.
#include <algorithm>
#include <iterator>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "import/foreign.hpp"
#include "import/iso_time.hpp"
#include "import/json_tree.hpp"
#include "import/place_words.hpp"
#include "import/plain_text.hpp"
#include "import/school_words.hpp"

namespace sprank::import {
namespace {

enum class Entity : std::uint8_t { none, program, course, offering, organization };

Entity entity_of(Json const& object) {
    if (!member(object, {"offeringId", "programOfferingId", "programmeOfferingId", "courseOfferingId"}).is_null()) return Entity::offering;
    if (!member(object, {"programId", "programmeId"}).is_null()) return Entity::program;
    if (!member(object, "courseId").is_null()) return Entity::course;
    if (!member(object, {"organizationId", "organisationId"}).is_null()) return Entity::organization;
    return Entity::none;
}

std::string id_of(Json const& object) {
    auto const entity = entity_of(object);
    auto const& id = entity == Entity::offering
                         ? member(object, {"offeringId", "programOfferingId", "programmeOfferingId", "courseOfferingId"})
                     : entity == Entity::program ? member(object, {"programId", "programmeId"})
                     : entity == Entity::course  ? member(object, "courseId")
                                                 : member(object, {"organizationId", "organisationId"});
    return plain_line(scalar(id), 200);
}

std::string code_of(Json const& object) {
    auto const& code = member(object, "primaryCode");
    return plain_line(scalar(code.is_object() ? member(code, "code") : code), 200);
}

/// All objects of a file by what they are. The pointers live as long as the tree.
struct Contents {
    std::vector<Json const*> programs, courses, offerings;  ///< that stand on their own
    std::unordered_map<std::string, Json const*> by_id;     ///< these, and those that stand inside others
};

/// What stands inside another object only explains that one.
void remember_inner(Json const& object, Contents& contents, int depth) {
    if (depth > 6) return;
    for (auto const name : {"program", "programme", "course", "organization", "organisation", "programOffering", "programmeOffering"}) {
        auto const& inner = member(object, name);
        if (entity_of(inner) == Entity::none) continue;
        contents.by_id.try_emplace(id_of(inner), &inner);
        remember_inner(inner, contents, depth + 1);
    }
}

void collect(Json const& value, Contents& contents, int depth) {
    if (depth > 12) return;
    if (value.is_array()) {
        for (auto const& item : value) collect(item, contents, depth + 1);
        return;
    }
    if (!value.is_object()) return;
    auto const entity = entity_of(value);
    if (entity == Entity::none) {
        for (auto const& item : value) collect(item, contents, depth + 1);
        return;
    }
    contents.by_id[id_of(value)] = &value;  // it says more than one that stands inside another
    if (entity == Entity::program) contents.programs.push_back(&value);
    if (entity == Entity::course) contents.courses.push_back(&value);
    if (entity == Entity::offering) contents.offerings.push_back(&value);
    remember_inner(value, contents, 0);
}

/// The object that tells of pages; null: none does.
Json const* pages_of(Json const& tree) {
    if (tree.is_object()) return &tree;
    if (!tree.is_array()) return nullptr;
    auto const last =
        std::find_if(tree.rbegin(), tree.rend(), [](Json const& one) { return one.is_object() && one.contains("hasNextPage"); });
    return last == tree.rend() ? nullptr : &*last;
}

class Reader {
public:
    Reader(Contents const& contents, ForeignFile& result, Complaints& complaints, std::string const& file, Date today)
        : contents_(contents), result_(result), complaints_(complaints), file_(file), today_(today) {}

    void read() {
        for (auto const* offering : contents_.offerings) {
            if (auto const* subject = subject_of(*offering)) with_offerings_.insert(subject);
        }
        for (auto const* program : contents_.programs) add_alone(*program, "program");
        for (auto const* course : contents_.courses) add_alone(*course, "course");
        for (auto const* offering : contents_.offerings) add_offering(*offering);
    }

private:
    /// An object that another one names by its id, or carries inside.
    Json const* referred(Json const& value) const {
        if (entity_of(value) != Entity::none) {
            auto const whole = contents_.by_id.find(id_of(value));
            return whole == contents_.by_id.end() ? &value : whole->second;
        }
        if (!value.is_string()) return nullptr;
        auto const found = contents_.by_id.find(plain_line(value.get_ref<std::string const&>(), 200));
        return found == contents_.by_id.end() ? nullptr : found->second;
    }

    /// The programme or course that an offering is one of.
    Json const* subject_of(Json const& offering) const {
        return referred(member(offering, {"program", "programme", "course", "programId", "programmeId", "courseId"}));
    }

    void add_alone(Json const& subject, std::string const& kind) {
        if (with_offerings_.contains(&subject)) return;  // its offerings say it better
        ForeignOffer offer;
        offer.key = code_of(subject).empty() ? id_of(subject) : code_of(subject);
        offer.spot = {file_, kind + " " + offer.key};
        offer.kind = kind;
        describe(subject, offer);
        auto const first = iso_day(scalar(member(subject, {"firstStartDate", "firstStartDateTime"})));
        if (first && *first > today_) offer.when = "Begint voor het eerst op " + date_in_words(*first) + ".";
        finish(std::move(offer), subject);
    }

    void add_offering(Json const& offering) {
        auto const type = lowered(scalar(offering, "offeringType"));
        if (type == "component" || type == "learning_component" || type == "test_component") return;  // a part of what is offered
        auto const* subject = subject_of(offering);
        auto const code = code_of(offering);
        ForeignOffer offer;
        // An offering often carries the code of its programme, which its sisters carry too.
        bool const own_code = !code.empty() && (subject == nullptr || code != code_of(*subject));
        offer.key = own_code ? code : id_of(offering);
        offer.spot = {file_, "offering " + offer.key};
        bool const of_course = type == "course" || (subject != nullptr && entity_of(*subject) == Entity::course);
        offer.kind = of_course ? "course" : "program";
        if (subject != nullptr) describe(*subject, offer);
        auto const of_subject = std::exchange(offer.learning, {});
        describe(offering, offer);
        if (offer.learning.empty()) offer.learning = of_subject;
        read_moments(offering, offer);
        read_price(offering, offer);
        auto const state = lowered(scalar(offering, "state"));
        if (state == "cancelled" || state == "canceled") offer.cancelled = true;
        if (state == "inactive" || state == "archived") return;
        finish(std::move(offer), offering);
    }

    /// What both say. An offering comes after its programme and says it better where it says it at all.
    void describe(Json const& object, ForeignOffer& offer) const {
        auto const name = two_languages(member(object, "name")), text = two_languages(member(object, "description"));
        auto const dutch_name = plain_text(name.dutch), english_name = plain_text(name.english);
        if (!dutch_name.empty() || !english_name.empty()) {
            offer.name = dutch_name.empty() ? english_name : dutch_name;  // a name in one language is the name
            offer.name_en = english_name;
        }
        auto const dutch_text = plain_text(text.dutch), english_text = plain_text(text.english);
        if (!dutch_text.empty() || !english_text.empty()) {
            offer.text = dutch_text;
            offer.text_en = english_text;
        }
        if (auto const type = plain_line(scalar(member(object, {"programType", "programmeType"})), 60); !type.empty()) offer.kind = type;
        if (auto const link = web_address(scalar(object, "link")); !link.empty()) offer.website = link;
        if (auto const lasts = duration_in_words(scalar(object, "duration")); !lasts.empty()) offer.duration = lasts;
        read_level(object, offer);
        for (auto const field : {"modeOfStudy", "educationalForm", "educationForm", "modeOfDelivery", "modesOfDelivery"}) {
            for (auto const* way : items(member(object, field), 20)) add_words(offer.learning, learning_in_words(scalar(*way)));
        }
        if (auto const fields = plain_line(scalar(object, "fieldsOfStudy"), 60); !fields.empty()) offer.worlds = fields;
        read_address(member(object, "addresses"), offer);
        if (auto const* organization = referred(member(object, {"organization", "organisation", "organizationId", "organisationId"})))
            read_organization(*organization, offer);
        if (auto const until = iso_day(scalar(object, "validTo"))) set_earlier(offer.valid_until, *until);
    }

    static void set_earlier(std::optional<Date>& date, Date other) {
        if (!date || other < *date) date = other;
    }

    static void read_level(Json const& object, ForeignOffer& offer) {
        auto const sector = scalar(object, "sector");
        for (auto const field : {"level", "levelOfQualification", "qualificationAwarded"}) {
            auto const words = level_in_words(scalar(object, field), sector);
            if (words.empty()) continue;
            offer.level = words;
            return;
        }
    }

    /// The first address where is taught; else the first.
    static void read_address(Json const& addresses, ForeignOffer& offer) {
        Json const* best = nullptr;
        for (auto const* address : items(addresses, 50)) {
            if (!address->is_object()) continue;
            if (best == nullptr) best = address;
            if (lowered(scalar(*address, "addressType")) != "teaching") continue;
            best = address;
            break;
        }
        if (best == nullptr) return;
        auto const town = plain_text(scalar(*best, "city"), 80);
        auto const code = scalar(member(*best, {"postalCode", "postCode"}));
        if (!town.empty() || !code.empty()) {
            offer.town = town;
            offer.postcode = dutch_postcode(code).value_or("");
            offer.position.reset();
        }
        auto const& where = member(*best, {"geolocation", "geoLocation"});
        auto const latitude = number(member(where, "latitude")), longitude = number(member(where, "longitude"));
        if (latitude && longitude) offer.position = checked_position(*latitude, *longitude);
    }

    static void read_organization(Json const& organization, ForeignOffer& offer) {
        auto const name = two_languages(member(organization, "name"));
        auto words = plain_text(name.dutch.empty() ? name.english : name.dutch, 160);
        if (!words.empty()) offer.organisation = std::move(words);
        if (offer.website.empty()) offer.website = web_address(scalar(organization, "link"));
        if (offer.town.empty() && offer.postcode.empty()) read_address(member(organization, "addresses"), offer);
    }

    void read_moments(Json const& offering, ForeignOffer& offer) {
        auto const& session = member(offering, "academicSession");
        offer.starts = day(offering, {"startDate", "startDateTime"}, offer);
        offer.ends = day(offering, {"endDate", "endDateTime"}, offer);
        if (!offer.starts) offer.starts = iso_day(scalar(session, "startDate"));
        if (!offer.ends && offer.starts) offer.ends = iso_day(scalar(session, "endDate"));
        if (offer.starts && offer.ends && *offer.ends < *offer.starts) {
            complaints_.add(offer.spot.place, "De einddatum ligt voor de begindatum.",
                            "Kijk welke van de twee klopt. De einddatum is weggelaten.");
            offer.ends.reset();
        }
        if (offer.starts == offer.ends) offer.ends.reset();
        if (offer.ends && !offer.starts) {  // only an end: until then
            set_earlier(offer.valid_until, *offer.ends);
            offer.ends.reset();
        }
        if (auto const closes = iso_day(scalar(offering, "enrollEndDate"))) set_earlier(offer.valid_until, *closes);
        auto const from = iso_day(scalar(offering, "flexibleEntryPeriodStart")),
                   until = iso_day(scalar(offering, "flexibleEntryPeriodEnd"));
        if (from && until && *from <= *until) {
            offer.when = "Instappen kan van " + date_in_words(*from) + " tot en met " + date_in_words(*until) + ".";
            set_earlier(offer.valid_until, *until);
        }
    }

    std::optional<Date> day(Json const& object, std::initializer_list<std::string_view> names, ForeignOffer const& offer) {
        auto const words = scalar(member(object, names));
        auto const found = iso_day(words);
        if (!found && !words.empty()) {
            complaints_.add(offer.spot.place, "\"" + plain_line(words, 40) + "\" is geen datum.", "Schrijf datums als 2027-04-03.");
        }
        return found;
    }

    void read_price(Json const& offering, ForeignOffer& offer) {
        Json const* total = nullptr;
        auto const prices = items(member(offering, {"priceInformation", "costs"}), 50);
        for (auto const* price : prices) {
            auto type = lowered(scalar(*price, "costType"));
            std::replace(type.begin(), type.end(), '_', ' ');
            if (prices.size() == 1 || type == "total costs" || type == "total cost") total = price;
        }
        if (total == nullptr) return;
        auto const amount = scalar(*total, "amount");
        if (!is_euro(scalar(*total, "currency"))) {
            complaints_.add(offer.spot.place, "De prijs is niet in euro. Hij is weggelaten.", "Vul de prijs in euro in.");
            return;
        }
        offer.cost = price_in_words(amount);
        if (offer.cost.empty() && !amount.empty()) {
            complaints_.add(offer.spot.place, "De prijs \"" + plain_line(amount, 40) + "\" is niet te lezen.",
                            "Schrijf een bedrag als 1250 of 12.50.");
        }
    }

    void finish(ForeignOffer offer, Json const& object) {
        offer.checked = iso_day(scalar(member(object, {"lastModified", "modifiedDate", "updatedAt"})));
        if (offer.name.empty()) {
            complaints_.add(offer.spot.place, "Hier staat geen naam bij.", "Vraag de school om de naam in de uitvoer te zetten.");
            return;
        }
        if (is_over(offer, today_) || !room_for_another(result_, complaints_)) return;
        ids_.push_back(id_of(object));
        result_.offers.push_back(std::move(offer));
    }

public:
    /// Two that carry one code are known by their ids.
    void use_ids_where_codes_are_shared() {
        std::unordered_map<std::string, int> times;
        for (auto const& offer : result_.offers) ++times[offer.key];
        for (std::size_t i = 0; i < result_.offers.size(); ++i) {
            auto& offer = result_.offers[i];
            if (times[offer.key] < 2 || ids_[i].empty()) continue;
            offer.key = ids_[i];
            offer.spot.place = offer.spot.place.substr(0, offer.spot.place.find(' ') + 1) + offer.key;
        }
    }

private:
    Contents const& contents_;
    ForeignFile& result_;
    Complaints& complaints_;
    std::string const& file_;
    Date today_;
    std::unordered_set<Json const*> with_offerings_;
    std::vector<std::string> ids_;  ///< of result_.offers
};

}  // namespace

ForeignFile read_ooapi(std::string_view bytes, std::string const& file, Date today) {
    ForeignFile result;
    Complaints complaints(result, file);
    if (too_large(bytes, complaints)) return result;
    bool mended = false;
    auto const text = mended_utf8(without_byte_mark(bytes), mended);
    auto const tree = read_json(text, "", 1, complaints);
    if (!tree) return result;
    if (mended) complaints.add("", "Dit bestand is niet in UTF-8 geschreven.", "Kijk of letters met accenten kloppen.");
    if (auto const* const pages = pages_of(*tree)) {
        auto const more = pages->find("hasNextPage"), page = pages->find("pageNumber");
        result.more_pages = more != pages->end() && more->is_boolean() && more->get<bool>();
        if (page != pages->end() && page->is_number_integer())
            result.page = static_cast<int>(std::clamp<long long>(page->get<long long>(), 0, 1'000'000));
    }
    Contents contents;
    collect(*tree, contents, 0);
    if (contents.programs.empty() && contents.courses.empty() && contents.offerings.empty()) {
        complaints.add("", "Er staan geen opleidingen, cursussen of aanbod volgens OOAPI in dit bestand.",
                       "Haal programs, courses of offerings op en lees die in.");
        return result;
    }
    Reader reader(contents, result, complaints, file, today);
    reader.read();
    reader.use_ids_where_codes_are_shared();
    settle_keys(result, complaints);
    return result;
}

}  // namespace sprank::import
