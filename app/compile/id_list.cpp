#include "compile/id_list.hpp"

#include "compile/suggestion.hpp"
#include "compile/text_measure.hpp"

namespace sprank::compile {

bool check_slug(std::string_view id, Where const& where, Report& report) {
    if (is_slug(id)) return true;
    report.error(where, "bad-id", in_quotes(id) + " kan geen naam zijn.",
                 "Gebruik alleen kleine letters, cijfers en streepjes, zoals cnc-verspaner.");
    return false;
}

bool IdList::add(std::string_view id, Where const& where, Report& report) {
    if (!check_slug(id, where, report)) return false;
    if (ids_.size() >= most_) {
        report.error(where, "too-many", "Er zijn er meer dan " + std::to_string(most_) + ".", "Haal er weg die niet nodig zijn.");
        return false;
    }
    if (!positions_.emplace(std::string(id), ids_.size()).second) {
        report.error(where, "double-id", "De naam " + in_quotes(id) + " is al gebruikt.", "Kies een andere naam, of haal er één weg.");
        return false;
    }
    ids_.emplace_back(id);
    return true;
}

std::optional<std::uint16_t> IdList::position(std::string_view id) const {
    auto const found = positions_.find(std::string(id));
    if (found == positions_.end()) return std::nullopt;
    return static_cast<std::uint16_t>(found->second);
}

std::optional<std::uint16_t> IdList::find(LocatedText const& id, Report& report) const {
    auto const found = position(id.text);
    if (!found && readable_) {
        std::vector<std::string_view> known;
        if (!report.full(id.where.file)) known.assign(ids_.begin(), ids_.end());
        report.error(id.where, rule_, "Er is geen " + noun_ + " met de naam " + in_quotes(id.text) + ".",
                     suggestion(id.text, known, "Kijk in " + home_ + " welke er zijn, of voeg het daar toe."));
    }
    return found;
}

}  // namespace sprank::compile
