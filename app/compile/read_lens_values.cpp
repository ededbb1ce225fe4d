#include "compile/readers.hpp"
#include "compile/text_measure.hpp"

namespace sprank::compile {
namespace {

constexpr std::size_t least_reason_words = 5;

/// What stands there would change nothing, or nobody could say why it changed.
void check_lenses_edit(Draft& draft, FieldReader& fields, FieldReader& values, Profession const& profession, LensEdit const& edit) {
    if (values.map_node().entries.empty())
        draft.report.error(fields.where("values"), "lenses-edit", "Hier staat geen letter met een getal.",
                           "Noem de letters die je verandert, zoals {S: 4.5}, of haal \"lenses_edit\" weg.");
    for (std::size_t i = 0; i < lens_count; ++i) {
        if (edit.values[i] != profession.lenses[i]) continue;
        std::string const letter(1, lens_letters[i]);
        draft.report.error(values.where(letter), "lenses-edit", "Deze waarde staat ook al bij \"lenses\".",
                           "Haal de letter weg, of schrijf een andere waarde.");
    }
}

std::optional<LensEdit> read_lenses_edit(Draft& draft, FieldReader& fields, Profession const& profession) {
    auto inner = fields.map("lenses_edit", Need::optional);
    if (!inner) return std::nullopt;
    LensEdit edit;
    if (auto values = inner->map("values")) {
        for (std::size_t i = 0; i < lens_count; ++i) edit.values[i] = values->number(std::string(1, lens_letters[i]), 1, 7, Need::optional);
        values->finish();
        check_lenses_edit(draft, *inner, *values, profession, edit);
    }
    if (auto const reason = inner->text("reason")) {
        edit.reason = reason->text;
        if (word_count(reason->text) < least_reason_words)
            draft.report.error(reason->where, "reason-too-short", "Deze reden is te kort.",
                               "Schrijf in een zin waarom de waarde van de bron niet klopt voor dit beroep in Nederland.");
    }
    if (auto const source = inner->text("source")) edit.origin.source = source_of(draft, *source, Shown::to_editors).value_or(SourceIndex{});
    edit.origin.year = inner->integer("year", first_year, last_year).value_or(0);
    inner->finish();
    return edit;
}

}  // namespace

void read_lens_values(Draft& draft, FieldReader& fields, Profession& profession) {
    if (auto inner = fields.map("lenses")) {
        for (std::size_t i = 0; i < lens_count; ++i) {
            std::string const letter(1, lens_letters[i]);
            profession.lenses[i] = inner->number(letter, 1, 7).value_or(1);
        }
        inner->finish();
    }
    if (auto const source = fields.text("lenses_source")) {
        profession.lenses_source = source_of(draft, *source, Shown::to_editors).value_or(SourceIndex{});
    }
    profession.lenses_edit = read_lenses_edit(draft, fields, profession);
}

}  // namespace sprank::compile
