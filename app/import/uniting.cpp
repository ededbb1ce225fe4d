// One row of content/offers and the same row of a file become one: what an editor touched stays, the rest follows the file.
#include <algorithm>
#include <array>
#include <set>

#include "import/merging.hpp"
#include "import/own_words.hpp"
#include "store/enum_words.hpp"

namespace sprank::import {
namespace {

using Columns = std::vector<std::string_view>;

/// Columns that say one thing together: one that is touched keeps them all.
std::vector<Columns> const& column_groups() {
    static std::vector<Columns> const groups = [] {
        std::vector<Columns> all{{"starts", "ends", "dates"}, {"cost", "cost_year"}};
        for (std::string_view const column : offer_columns())
            if (column != "id" && column != "checked" && std::ranges::none_of(all, [&](Columns const& group) { return std::ranges::find(group, column) != group.end(); })) all.push_back({column});
        return all;
    }();
    return groups;
}

constexpr std::array<std::string_view, 8> words_of_editors{"name_en", "text_nl", "text_nl_simple", "text_en", "when_nl", "when_nl_simple", "when_en", "skills"};
constexpr std::array<std::string_view, 4> choices_of_editors{"professions", "worlds", "audience", "unsure"};

class Uniting {
public:
    Uniting(Cells const& before, Fitted const& now, Cells const* last, Known const& known, std::vector<CellChange>& kept)
        : before_(before), now_(now), last_(last), known_(known), kept_(kept), united_(before) {}

    Cells row() {
        for (Columns const& columns : column_groups()) unite(columns);
        renew_own_words();
        // what an older source left in doubt, whoever offers it confirms
        if (cell_of(before_, "source") != cell_of(now_.cells, "source")) united_["unsure"] = cell_of(now_.cells, "unsure");
        united_["checked"] = cell_of(now_.cells, "checked");
        return std::move(united_);
    }

private:
    bool differs(Columns const& columns, Cells const& from) const {
        return std::ranges::any_of(columns, [&](std::string_view column) { return cell_of(from, column) != cell_of(now_.cells, column); });
    }

    bool touched(std::string_view column) const {
        auto const ours = cell_of(before_, column);
        if (last_) return ours != cell_of(*last_, column) && !made_by_sprank(column, before_, known_);
        if (ours.empty()) return false;
        if (std::ranges::find(words_of_editors, column) != words_of_editors.end()) return !made_by_sprank(column, before_, known_);
        if (column == "audience") return now_.made_up.contains(column);
        return std::ranges::find(choices_of_editors, column) != choices_of_editors.end() && !made_by_sprank(column, before_, known_);
    }

    void unite(Columns const& columns) {
        bool const days = columns.front() == "starts", when = columns.front().starts_with("when_");
        bool const keeps = when && days_changed_ ? false : (when && days_kept_) || std::ranges::any_of(columns, [this](std::string_view column) { return touched(column); });
        if (!differs(columns, before_)) return;
        if (days) (keeps ? days_kept_ : days_changed_) = true;
        for (auto const column : columns) {
            auto const ours = cell_of(before_, column), theirs = cell_of(now_.cells, column);
            if (ours == theirs) continue;
            if (keeps) {
                if (!theirs.empty() && !now_.made_up.contains(column)) kept_.push_back({std::string(column), ours, theirs});
            } else if (!theirs.empty() || last_ || days) {
                united_[std::string(column)] = theirs;
            }
        }
    }

    /// A text that is made of the row names its kind, its organisation and its name as they become.
    void renew_own_words() {
        auto const kind = store::from_word<OfferKind>(cell_of(united_, "kind"));
        auto const* const organisation = known_.organisation_called(cell_of(united_, "organisation"));
        if (!kind || !organisation) return;
        auto const own = own_texts(*kind, organisation->name);
        renew("text_nl", own.dutch);
        renew("text_nl_simple", own.simple);
        renew("text_en", own.english);
        renew("name_en", cell_of(united_, "name_nl"));
    }
    void renew(std::string const& column, std::string const& own) {
        if (now_.made_up.contains(column) && united_[column] == cell_of(now_.cells, column)) united_[column] = own;
    }

    Cells const& before_;
    Fitted const& now_;
    Cells const* last_;
    Known const& known_;
    std::vector<CellChange>& kept_;
    Cells united_;
    bool days_changed_ = false, days_kept_ = false;
};

}  // namespace

Cells united(Cells const& before, Fitted const& now, Cells const* last, Known const& known, std::vector<CellChange>& kept) { return Uniting(before, now, last, known, kept).row(); }

}  // namespace sprank::import
