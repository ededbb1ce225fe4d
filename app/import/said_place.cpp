#include "import/said_place.hpp"

#include <algorithm>
#include <vector>

#include "core/folded_text.hpp"
#include "import/town_words.hpp"

namespace sprank::import {
namespace {

class Reader {
public:
    Reader(Known const& known, std::string words) : known_(known), words_(std::move(words)), parts_(parts_of_address(words_)) {}

    Place const* read(std::string_view postcode, std::optional<Position> position) const {
        if (auto const* const named = known_.place_named(words_)) return named;
        if (auto const* const near = beside_another()) return near;
        if (says_unknown_province()) return known_.place({}, postcode, position);
        // a part that is a town by itself is surer than the nearest place to a postcode, unless it lies elsewhere
        auto const* const part = part_named();
        auto const of_postcode = known_.postcode_position(postcode);
        if (part && (!of_postcode || distance_km(*of_postcode, part->position) <= far_km)) return part;
        if (auto const* const by_postcode = known_.place({}, postcode, position)) return by_postcode;
        return part_holding();
    }

    /// Does it name this town and no other?
    bool names_only(Place const& place) const {
        bool named = folded(words_) == folded(place.name);
        for (auto const& part : all_parts()) {
            auto const* const town = known_.place_named(part);
            if (town && town->id != place.id) return false;
            named = named || (town && town_of_municipality(folded(part)).empty());
        }
        return named;
    }

private:
    /// "Hengelo (Z)": it says which one, but nobody knows where that is.
    bool says_unknown_province() const {
        constexpr std::size_t most_letters = 3;
        auto const open = words_.find('(');
        return open != std::string::npos && words_.ends_with(')') && words_.size() - open - 2 <= most_letters;
    }

    /// "Hoek (gem. Terneuzen)": the Hoek that lies there; where we have none, Terneuzen.
    Place const* beside_another() const {
        auto const said = name_near(words_);
        if (said.name.empty() || said.near.empty() || said.near.find_first_of("0123456789") != std::string::npos) return nullptr;
        auto const* const near = known_.place_named(said.near) ? known_.place_named(said.near) : known_.place_of_postcode_town(said.near);
        if (!near) return nullptr;
        if (auto const* const named = known_.place_named_near(said.name, near->position)) return named;
        return near;
    }

    /// With the words within a part: "Ede of Zwolle".
    std::vector<std::string> all_parts() const {
        std::vector<std::string> all;
        for (auto const& part : parts_) {
            // "Berkel en Rodenrijs" is one town
            auto between = known_.place_named(part) ? std::vector{part} : parts_between_words(without_surroundings(part));
            all.insert(all.end(), between.begin(), between.end());
        }
        return all;
    }

    Place const* part_named() const {
        for (auto const& part : parts_)
            if (auto const* const town = known_.place_named(without_surroundings(part)); town && !is_street(part, *town)) return town;
        for (auto const& part : all_parts())
            if (auto const* const town = known_.place_named(part); town && !is_street(part, *town)) return town;
        return nullptr;
    }

    /// "Techniekhuis, Kruisstraat": there is a hamlet of that name, and it is not meant.
    bool is_street(std::string const& part, Place const& town) const { return parts_.size() > 1 && known_.is_hamlet(town) && ends_as_street(part); }

    Place const* part_holding() const {
        for (auto const& part : parts_)
            if (auto const* const town = known_.place_of_postcode_town(without_surroundings(part))) return town;
        auto const all = all_parts();
        for (auto const& part : all)
            if (auto const* const town = known_.place_in(part)) return town;
        for (auto const& part : parts_)
            if (auto const* const town = known_.place_in(part)) return town;
        return nullptr;
    }

    Known const& known_;
    std::string words_;
    std::vector<std::string> parts_;
};

}  // namespace

SaidPlace said_place(Known const& known, std::string_view words, std::string_view postcode, std::optional<Position> position) {
    std::string const text(words);
    auto const elsewhere = without_online(text);
    Reader const reader(known, written_out(elsewhere));
    SaidPlace said;
    said.place = reader.read(postcode, position);
    said.plain = said.place && reader.names_only(*said.place);
    said.online = said.place && !elsewhere.empty() && elsewhere != text;
    return said;
}

}  // namespace sprank::import
