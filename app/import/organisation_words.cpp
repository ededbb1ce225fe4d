#include "import/organisation_words.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "core/folded_text.hpp"

namespace sprank::import {
namespace {

/// Cut wherever one of these stands; case does not matter. Parts of one letter are no names: then it is not cut.
std::vector<std::string> cut_at(std::string_view cell, std::initializer_list<std::string_view> marks) {
    std::string lower;
    for (char const c : cell) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= cell.size();) {
        auto end = cell.size();
        std::size_t behind = 1;
        for (auto const mark : marks)
            if (auto const found = lower.find(mark, at); found < end) end = found, behind = mark.size();
        std::string part(cell.substr(at, end - at));
        part.erase(0, std::min(part.find_first_not_of(' '), part.size()));
        while (part.ends_with(' ') || part.ends_with(',')) part.pop_back();
        bool const letters = std::ranges::any_of(part, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80U; });
        if (part.size() < 2 || !letters) return {std::string(cell)};  // "24/7 TailorSteel"
        parts.push_back(std::move(part));
        at = end + behind;
    }
    return parts;
}

}  // namespace

bool names_nobody(std::string_view organisation) {
    static constexpr auto nobody = std::to_array<std::string_view>({"div", "diverse", "divers", "verschillende", "verschillend", "meerdere", "alle", "allerlei", "onbekend", "nnb", "ntb", "nvt", "bekend",
                                                                    "bepalen", "volgt", "n", "iemand", "buiten", "geen", "idem", "zie"});
    static constexpr auto beside = std::to_array<std::string_view>({"nog", "niet", "nader", "te", "b", "t", "v", "bedrijf", "bedrijven", "school", "scholen", "organisatie", "organisaties", "partners", "partijen",
                                                                    "instellingen", "aanbieders", "opleiders", "regio", "de", "onze", "valt", "boven", "en"});
    auto const own = words_in(folded(organisation));
    bool any = own.empty();
    for (auto const& word : own) {
        bool const none = word.find_first_not_of('x') == std::string::npos || std::ranges::find(nobody, word) != nobody.end();
        if (!none && std::ranges::find(beside, word) == beside.end()) return false;
        any = any || none;
    }
    return any;
}

std::vector<std::string> organisations_in(std::string_view cell) {
    return cut_at(cell, {" i.s.m. ", " i.s.m ", " ism ", " in samenwerking met ", " samen met ", "/", " + ", " | ", ";"});
}

std::vector<std::string> organisations_with_and(std::string_view cell) { return cut_at(cell, {" en ", " & ", ", "}); }

}  // namespace sprank::import
