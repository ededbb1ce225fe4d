#include "import/duration_words.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "import/dutch_tokens.hpp"
#include "import/plain_text.hpp"

namespace sprank::import {
namespace {

struct Unit {
    std::string_view written;  ///< as offices write it
    std::string_view one, more;
};
constexpr std::array units{
    Unit{"wk", "week", "weken"},     Unit{"wkn", "week", "weken"},       Unit{"wek", "week", "weken"},          Unit{"mnd", "maand", "maanden"},         Unit{"mnden", "maand", "maanden"},
    Unit{"mndn", "maand", "maanden"}, Unit{"dgn", "dag", "dagen"},       Unit{"dg", "dag", "dagen"},            Unit{"d", "dag", "dagen"},               Unit{"j", "jaar", "jaar"},
    Unit{"jr", "jaar", "jaar"},      Unit{"jrn", "jaar", "jaar"},        Unit{"u", "uur", "uur"},               Unit{"dgdl", "dagdeel", "dagdelen"},     Unit{"dagd", "dagdeel", "dagdelen"},
    Unit{"x", "keer", "keer"},       Unit{"bijeenk", "bijeenkomst", "bijeenkomsten"}, Unit{"lesd", "lesdag", "lesdagen"}, Unit{"min", "minuten", "minuten"}};

Unit const* unit_of(std::string_view word) {
    auto const at = std::find_if(units.begin(), units.end(), [word](Unit const& one) { return one.written == word; });
    return at == units.end() ? nullptr : at;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
}

/// Numbers, words and marks, each alone.
std::vector<std::string> parts_of(std::string_view text) {
    auto const kind = [](char c) { return c >= '0' && c <= '9' ? 1 : (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0 ? 2 : 0; };
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < text.size();) {
        auto end = at + 1;
        while (end < text.size() && kind(text[at]) != 0 && (kind(text[end]) == kind(text[at]) || (kind(text[at]) == 1 && (text[end] == ',' || text[end] == '.') && end + 1 < text.size() && kind(text[end + 1]) == 1))) ++end;
        if (text[at] != ' ') parts.emplace_back(text.substr(at, end - at));
        at = end;
    }
    return parts;
}

bool is_number(std::string const& part) { return part.front() >= '0' && part.front() <= '9'; }

}  // namespace

std::string duration_written_out(std::string_view cell) {
    auto const line = plain_text(cell, 60);
    auto text = lowered(line);
    for (auto const& [from, to] : {std::pair<std::string_view, std::string_view>{"½ jaar", "6 mnd"}, {"1/2 jaar", "6 mnd"}, {"½ jr", "6 mnd"}, {"1/2 jr", "6 mnd"}, {"anderhalf jaar", "18 mnd"}, {"half jaar", "6 mnd"}, {"halfjaar", "6 mnd"},
                                   {"½ dag", "1 dagdeel"}, {"halve dag", "1 dagdeel"}, {" à ", "-"}, {"\xE2\x80\x93", "-"}, {" a ", "-"}, {"×", "x"}})
        replace_all(text, from, to);
    for (std::string_view const about : {"max. ", "max ", "maximaal ", "ca. ", "ca ", "circa ", "ongeveer ", "± ", "+/- "})
        if (text.starts_with(about)) text.erase(0, about.size());
    if (text == "dagdeel" || text == "avond" || text == "middag" || text == "ochtend" || text == "dag") return "1 " + text;
    auto const parts = parts_of(text);
    std::string result;
    bool changed = text != lowered(line), tight = true;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        auto const* const unit = i > 0 && is_number(parts[i - 1]) ? unit_of(parts[i]) : nullptr;
        changed = changed || unit != nullptr;
        if (parts[i] == "." && i > 0 && unit_of(parts[i - 1])) continue;  // "mnd."
        bool const mark = parts[i].size() == 1 && parts[i].find_first_of("-/,.") == 0;
        if (!tight && !mark) result += ' ';
        result += unit ? std::string(parts[i - 1] == "1" ? unit->one : unit->more) : parts[i];
        tight = mark;
    }
    return changed ? result : line;
}

}  // namespace sprank::import
