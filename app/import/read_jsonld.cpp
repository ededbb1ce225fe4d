// schema.org in JSON-LD, as a file or inside a web page.
#include <algorithm>
#include <array>

#include "import/foreign.hpp"
#include "import/iso_time.hpp"
#include "import/json_tree.hpp"
#include "import/linked_data.hpp"
#include "import/linked_things.hpp"
#include "import/plain_text.hpp"
#include "import/school_words.hpp"
#include "import/web_page.hpp"

namespace sprank::import {
namespace {

/// Where offers may stand that nobody asks for by name.
constexpr std::array<std::string_view, 15> containers{"@graph",      "@included",  "itemListElement", "item",    "mainEntity",
                                                      "event",       "events",     "subEvent",        "hasPart", "hasOfferCatalog",
                                                      "itemOffered", "makesOffer", "course",          "courses", "offers"};

/// What a part takes over from the whole that it is a part of.
struct Inherited {
    Json const* location = nullptr;
    Json const* organizer = nullptr;
    Json const* offers = nullptr;
    Json const* free = nullptr;
};

class Reader {
public:
    Reader(Index const& index, ForeignFile& result, Complaints& complaints, std::string const& file, Date today)
        : things_(index), result_(result), complaints_(complaints), file_(file), today_(today) {}

    int seen = 0;       ///< things that may be offers
    std::string block;  ///< of a web page, in words

    void walk(Json const& value, int depth) {
        if (depth > 20) return;
        if (value.is_array()) {
            for (auto const& item : value) walk(item, depth + 1);
            return;
        }
        if (!value.is_object()) return;
        auto const kind = kind_of(value);
        switch (kind.sort) {
            case Sort::event: add_event(value, kind.type, {}, 0); return;
            case Sort::course: add_course(value); return;
            case Sort::instance: add_instance(value, begun(value, kind.type), nullptr, ""); return;
            case Sort::program: add_program(value, kind.type); return;
            case Sort::none: break;
        }
        for (auto const name : containers) {
            auto const& inner = property(value, name);
            if (inner.is_structured()) walk(inner, depth + 1);
        }
    }

private:
    /// Things that point at each other can be walked for ever.
    bool may_go_on() {
        if (++steps_ <= most_steps) return true;
        complaints_.once("most steps", "", "In dit bestand verwijst te veel naar elkaar. De rest is overgeslagen.",
                         "Deel het op in meer bestanden.");
        return false;
    }

    ForeignOffer begun(Json const& object, std::string const& type) {
        ++seen;
        ForeignOffer offer;
        offer.key = key_of_thing(object);
        offer.kind = type;
        auto const name = two_languages(property(object, "name")), text = two_languages(property(object, {"description", "abstract"}));
        offer.name = plain_text(name.dutch);
        offer.name_en = plain_text(name.english);
        if (offer.name.empty()) offer.name = offer.name_en;
        offer.text = plain_text(text.dutch);
        offer.text_en = plain_text(text.english);
        place(offer);
        things_.describe(object, offer);
        return offer;
    }

    void place(ForeignOffer& offer) const {
        auto const name = !offer.key.empty() ? offer.key : !offer.name.empty() ? offer.name : std::to_string(seen);
        offer.spot = {file_, (block.empty() ? "" : block + ", ") + offer.kind + " " + plain_line(name, 80)};
    }

    void read_price(Json const* offers, Json const* free, ForeignOffer& offer) {
        if (free != nullptr && lowered(value_text(*free)) == "true") {
            offer.cost = "gratis";
            return;
        }
        if (offers == nullptr) return;
        std::vector<std::string> prices;
        bool foreign = false;
        for (auto const* one : items(*offers, 50)) {
            auto const& terms = things_.resolved(*one);
            auto const& specified = property(terms, "priceSpecification");
            auto const& specification = specified.is_array() && !specified.empty() ? specified.front() : specified;
            auto amount = text_property(terms, {"price"});
            auto currency = text_property(terms, {"priceCurrency"});
            if (amount.empty()) amount = text_property(specification, {"price"});
            if (currency.empty()) currency = text_property(specification, {"priceCurrency"});
            auto const lowest = text_property(terms, {"lowPrice"}), highest = text_property(terms, {"highPrice"});
            if (amount.empty() && lowest == highest) amount = lowest;
            if (amount.empty() && lowest.empty() && highest.empty()) continue;
            auto const words = amount.empty() ? lowest + "-" + highest : price_in_words(amount);
            if (!is_euro(currency) && words != "gratis") foreign = true;
            prices.push_back(words);
        }
        if (prices.empty()) return;
        if (foreign) {
            complaints_.add(offer.spot.place, "De prijs is niet in euro. Hij is weggelaten.", "Vul de prijs in euro in.");
        } else if (std::adjacent_find(prices.begin(), prices.end(), std::not_equal_to<>()) != prices.end() ||
                   prices.front().find('-') != std::string::npos) {
            complaints_.add(offer.spot.place, "Er staan verschillende prijzen bij. Ze zijn weggelaten.",
                            "Kies de prijs die voor bezoekers geldt.");
        } else if (prices.front().empty()) {
            complaints_.add(offer.spot.place, "De prijs is niet te lezen. Hij is weggelaten.", "Schrijf een bedrag als 1250 of 12.50.");
        } else {
            offer.cost = prices.front();
        }
    }

    std::optional<IsoMoment> moment(Json const& object, std::string_view name, ForeignOffer const& offer) {
        auto const words = text_property(object, {name});
        if (words.empty()) return std::nullopt;
        auto const found = iso_moment(words);
        if (!found) complaints_.add(offer.spot.place, "\"" + plain_line(words, 40) + "\" is geen datum.", "Schrijf datums als 2027-04-03.");
        return found;
    }

    void read_days(Json const& object, ForeignOffer& offer) {
        auto const starts = moment(object, "startDate", offer);
        auto const ends = moment(object, "endDate", offer);
        if (!starts) {
            if (ends) offer.valid_until = ends->day;  // only an end: until then
            return;
        }
        offer.starts = starts->day;
        if (starts->seconds && *starts->seconds >= 60) offer.hours = Hours{*starts->seconds / 60, std::nullopt};
        if (!ends) return;
        if (ends->day < starts->day) {
            complaints_.add(offer.spot.place, "De einddatum ligt voor de begindatum.",
                            "Kijk welke van de twee klopt. De einddatum is weggelaten.");
            return;
        }
        bool const one_day = offer.hours && ends->seconds && ends->day == starts->day;
        if (one_day && *ends->seconds / 60 > offer.hours->from) offer.hours->until = *ends->seconds / 60;
        auto const last = last_day_of(*starts, *ends);
        if (last > starts->day) offer.ends = last;
    }

    /// Its days have hours of their own, if any.
    void set_series(std::vector<Date> days, ForeignOffer& offer) {
        offer.hours.reset();
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
        shorten_series(days, offer.spot.place, complaints_);
        offer.starts.reset();
        offer.ends.reset();
        if (days.size() == 1) {
            offer.starts = days.front();
        } else {
            offer.dates = std::move(days);
        }
    }

    static Json const* property_or(Json const& object, std::initializer_list<std::string_view> names, Json const* other) {
        auto const& found = property(object, names);
        return found.is_null() ? other : &found;
    }

    void add_event(Json const& event, std::string const& type, Inherited const& from, int depth) {
        if (!may_go_on()) return;
        auto offer = begun(event, type);
        Inherited const own{property_or(event, {"location"}, from.location), property_or(event, {"organizer", "provider"}, from.organizer),
                            property_or(event, {"offers"}, from.offers), property_or(event, {"isAccessibleForFree"}, from.free)};
        things_.read_organisation(own.organizer, offer);
        things_.read_location(own.location, offer);
        read_attendance(event, offer);
        auto const status = bare(text_property(event, {"eventStatus"}));
        // postponed: the day that stands there is the one that will not be
        offer.cancelled = status == "EventCancelled" || status == "EventPostponed";
        read_days(event, offer);
        read_price(own.offers, own.free, offer);

        // Parts without a name or place of their own are the days of a series.
        std::vector<Date> days;
        bool series = false;
        std::vector<std::pair<Json const*, std::string>> others;
        for (auto const* one : items(property(event, {"subEvent", "subEvents"}), 2000)) {
            if (!may_go_on()) break;
            auto const& part = things_.resolved(*one);
            auto const kind = kind_of(part);
            if (kind.sort != Sort::event) {
                if (part.is_object() && kind.sort != Sort::none) walk(part, depth + 1);
                continue;
            }
            auto const name = things_.name_of(part);
            auto const& place = property(part, "location");
            bool const same = (name.empty() || name == offer.name) && (place.is_null() || place == property(event, "location"));
            if (!same) {
                others.emplace_back(&part, kind.type);
                continue;
            }
            auto const part_status = bare(text_property(part, {"eventStatus"}));
            series = true;
            auto const day = iso_day(text_property(part, {"startDate"}));
            if (day && *day >= today_ && part_status != "EventCancelled" && part_status != "EventPostponed") days.push_back(*day);
        }
        for (auto const* one : items(property(event, "eventSchedule"), 20)) {
            auto const found = days_of_schedule(things_.resolved(*one), today_);
            series = series || !found.empty();
            days.insert(days.end(), found.begin(), found.end());
        }
        bool const ended = series && days.empty();
        if (!days.empty()) set_series(std::move(days), offer);
        if (!ended) finish(std::move(offer));
        for (auto const& [part, kind] : others) {
            if (depth < 4) add_event(*part, kind, own, depth + 1);
        }
    }

    void add_course(Json const& course) {
        auto const& instances = property(course, {"hasCourseInstance", "courseInstance"});
        auto const all = items(instances, 2000);
        if (all.empty()) {
            auto offer = begun(course, "Course");
            things_.read_organisation(property_or(course, {"provider", "organizer"}, nullptr), offer);
            things_.read_location(property_or(course, {"location"}, nullptr), offer);
            read_days(course, offer);
            read_price(property_or(course, {"offers"}, nullptr), property_or(course, {"isAccessibleForFree"}, nullptr), offer);
            finish(std::move(offer));
            return;
        }
        auto const shared = begun(course, "Course");
        if (shared.name.empty()) {
            finish(shared);  // says so once, not for every time that it is given
            return;
        }
        std::size_t number = 0;
        for (auto const* one : all) {
            ++number;
            auto const& instance = things_.resolved(*one);
            if (instance.is_object()) add_instance(instance, shared, &course, all.size() > 1 ? std::to_string(number) : "");
        }
    }

    /// One time that a course is given; with the course where that is known. `number` tells it from its sisters where nothing else does.
    void add_instance(Json const& instance, ForeignOffer offer, Json const* course, std::string const& number) {
        if (!may_go_on()) return;
        if (course != nullptr) {
            auto own = key_of_thing(instance);
            describe_instance(instance, offer);
            auto const day = iso_day(text_property(instance, {"startDate"}));
            if (!own.empty()) {
                offer.key = std::move(own);
            } else if (!offer.key.empty() && day) {
                offer.key += "/" + iso_date(*day);
            } else if (!offer.key.empty() && !number.empty()) {
                offer.key += "/" + number;
            }
            place(offer);
        }
        auto const from = [course](std::initializer_list<std::string_view> names) {
            return course != nullptr ? property_or(*course, names, nullptr) : nullptr;
        };
        things_.read_organisation(property_or(instance, {"organizer", "provider"}, from({"provider", "organizer"})), offer);
        things_.read_location(property_or(instance, {"location"}, from({"location"})), offer);
        read_attendance(instance, offer);
        read_days(instance, offer);
        auto const& schedules = property(instance, "courseSchedule");
        auto const& schedule = schedules.is_array() && !schedules.empty() ? schedules.front() : schedules;
        if (!offer.starts && schedule.is_object()) read_days(schedule, offer);
        auto const status = bare(text_property(instance, {"eventStatus"}));
        offer.cancelled = status == "EventCancelled" || status == "EventPostponed";
        read_price(property_or(instance, {"offers"}, from({"offers"})),
                   property_or(instance, {"isAccessibleForFree"}, from({"isAccessibleForFree"})), offer);
        finish(std::move(offer));
    }

    /// What a time that a course is given says better than the course.
    void describe_instance(Json const& instance, ForeignOffer& offer) const {
        ForeignOffer own;
        things_.describe(instance, own);
        if (!own.website.empty()) offer.website = own.website;
        if (!own.learning.empty()) offer.learning = own.learning;
        if (!own.duration.empty()) offer.duration = own.duration;
        if (!own.audience.empty()) offer.audience = own.audience;
        if (own.checked) offer.checked = own.checked;
    }

    void add_program(Json const& program, std::string const& type) {
        auto offer = begun(program, type);
        auto const* provider = property_or(program, {"provider", "organizer"}, nullptr);
        things_.read_organisation(provider, offer);
        auto const* location = property_or(program, {"location"}, nullptr);
        // a school's own address is where it teaches, unless the programme says otherwise
        things_.read_location(location != nullptr                                              ? location
                              : provider != nullptr && things_.resolved(*provider).is_object() ? &things_.resolved(*provider)
                                                                                               : nullptr,
                              offer);
        read_days(program, offer);
        if (offer.starts && !offer.ends && *offer.starts < today_) offer.starts.reset();  // it began once, and nothing says that it ended
        read_price(property_or(program, {"offers"}, nullptr), property_or(program, {"isAccessibleForFree"}, nullptr), offer);
        finish(std::move(offer));
    }

    void finish(ForeignOffer offer) {
        if (offer.name.empty()) {
            complaints_.add(offer.spot.place, "Hier staat geen naam bij.", "Vraag de maker om \"name\" in te vullen.");
            return;
        }
        if (is_over(offer, today_) || !room_for_another(result_, complaints_)) return;
        result_.offers.push_back(std::move(offer));
    }

    static constexpr std::size_t most_steps = 3 * most_offers;

    LinkedThings things_;
    ForeignFile& result_;
    Complaints& complaints_;
    std::string const& file_;
    Date today_;
    std::size_t steps_ = 0;
};

}  // namespace

ForeignFile read_jsonld(std::string_view bytes, std::string const& file, Date today) {
    ForeignFile result;
    Complaints complaints(result, file);
    if (too_large(bytes, complaints)) return result;
    bool mended = false;
    auto const text = mended_utf8(without_byte_mark(bytes), mended);
    bool const page = trimmed(std::string_view(text)).starts_with('<');
    auto const blocks = page ? linked_data_of(text) : std::vector<PageBlock>{{text, 1}};
    if (blocks.empty()) {
        complaints.add("", "Op deze webpagina staan geen gegevens in JSON-LD.", "Vraag de maker van de site of zij die kunnen toevoegen.");
        return result;
    }
    int seen = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        auto const place = page ? "blok " + std::to_string(i + 1) : std::string{};
        auto const tree = read_json(blocks[i].text, place, blocks[i].line, complaints);
        if (!tree) {
            ++seen;  // it has been told what is wrong
            continue;
        }
        Index index;
        index_ids(*tree, index);
        Reader reader(index, result, complaints, file, today);
        reader.block = place;
        reader.walk(*tree, 0);
        seen += reader.seen;
    }
    if (mended && !result.offers.empty())
        complaints.add("", "Dit bestand is niet in UTF-8 geschreven.", "Kijk of letters met accenten kloppen.");
    if (seen == 0) {
        complaints.add("", "Er staan geen cursussen, opleidingen of evenementen van schema.org in dit bestand.",
                       "Kijk of dit het goede bestand is.");
    }
    settle_keys(result, complaints);
    return result;
}

}  // namespace sprank::import
