#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sprank::import {

// What people write where the name of a town is asked. Nothing here knows a list of towns.

/// Between the marks that stand in addresses, without what is in brackets beside it.
std::vector<std::string> parts_of_address(std::string_view address);
/// "Ede of Zwolle", "Ede + Zwolle" -> Ede, Zwolle.
std::vector<std::string> parts_between_words(std::string_view part);

/// "Veendam e.o.", "Veendam en omgeving" -> "Veendam".
std::string without_surroundings(std::string const& town);

/// "Online", "via Teams": nowhere.
bool is_online(std::string_view town);
/// "online + Ede", "Leeuwarden en online" -> what is left; the words as they are where none of them is about a meeting on the internet.
std::string without_online(std::string const& town);

/// "Alphen a/d Rijn", "St. Oedenrode" -> "Alphen aan den Rijn", "Sint Oedenrode".
std::string written_out(std::string_view town);

/// The name (or, where two have one name, the id) in places.csv of a town that people also call otherwise: an official name, or what is short for it. Folded; empty:
/// it has no other.
std::string_view usual_town(std::string_view folded);
/// "haarlemmermeer" -> "hoofddorp", where its town hall stands.
std::string_view town_of_municipality(std::string_view folded);

/// "oost", "centrum": a part of any town, folded.
bool is_direction(std::string_view folded);
/// "heel" of "heel Nederland", in small letters: there is a town of that name.
bool is_common_word(std::string_view town);
/// A province, a landsdeel or a direction, folded.
bool is_area(std::string_view folded);
/// "van" in "Laan van Meerdervoort", "De" in "Zaal De Horst": what stands behind it is no town by itself.
bool begins_name_of_street(std::string_view word);
/// "Kruisstraat".
bool ends_as_street(std::string_view name);

/// "Hoek (gem. Terneuzen)", "Hoek, gemeente Terneuzen" -> Hoek, Terneuzen; both empty when it is not put so.
struct NameNear {
    std::string name, near;
};
NameNear name_near(std::string_view town);

/// Is it likely a town, though not one that we know? "Verweggistan" may be one, "Maliebaanstation" and "De Loods" are none.
bool may_be_town(std::string_view cell);

std::vector<std::string> words_between_spaces(std::string_view text);
std::string joined_words(std::vector<std::string> const& words, std::size_t first, std::size_t count);

}  // namespace sprank::import
