#include <algorithm>

#include "compile/readers.hpp"
#include "compile/suggestion.hpp"

namespace sprank::compile {
namespace {

/// With these the rest can be checked when kiosk.yaml says nothing.
std::vector<Language> usual_languages() { return {{"nl", "Nederlands"}, {"nl-simple", "Makkelijk Nederlands"}, {"en", "English"}}; }

void read_languages(Draft& draft, FieldReader& kiosk) {
    IdList languages("taal", "kiosk.yaml", "unknown-language");
    std::vector<Language> found;
    for (auto& row : kiosk.maps("languages")) {
        auto const id = row.text("id");
        auto const name = row.text("name");
        if (id && name && languages.add(id->text, id->where, draft.report)) found.push_back({id->text, name->text});
        row.finish();
    }
    if (found.size() > 200) found.resize(200);  // LanguageIndex is one byte
    if (!found.empty()) draft.bundle.catalogue.languages = std::move(found);
}

void read_doors(Draft& draft, FieldReader& kiosk) {
    auto& doors = draft.bundle.catalogue.doors;
    for (auto& row : kiosk.maps("doors")) {
        auto const kind = row.choice<DoorKind>("id");
        Door door{kind.value_or(DoorKind::explore), colour(draft, row, "colour"), person(draft, row, "person")};
        row.finish();
        if (!kind) continue;
        bool const twice = std::any_of(doors.begin(), doors.end(), [&](auto const& other) { return other.kind == *kind; });
        if (twice) {
            draft.report.error(row.where("id"), "double-id", "Deze deur staat er twee keer.", "Haal er één weg.");
            continue;
        }
        doors.push_back(std::move(door));
    }
    for (auto const name : store::Words<DoorKind>::all) {
        bool const there = std::any_of(doors.begin(), doors.end(), [name](auto const& door) { return store::word_of(door.kind) == name; });
        if (there || !kiosk.has("doors")) continue;
        draft.report.warning(kiosk.where("doors"), "door-missing", "De deur " + in_quotes(name) + " staat niet op het beginscherm.",
                             "Voeg hem toe als bezoekers hem moeten zien.");
    }
}

}  // namespace

void read_kiosk(Draft& draft) {
    auto& catalogue = draft.bundle.catalogue;
    catalogue.languages = usual_languages();
    read_yaml_map(draft, "kiosk.yaml", IfMissing::report, [&](FieldReader& kiosk) {
        if (auto const title = kiosk.text("title")) catalogue.title = title->text;
        read_languages(draft, kiosk);
        read_doors(draft, kiosk);
        for (auto const& id : kiosk.texts("featured")) {
            if (auto const position = draft.professions.find(id, draft.report)) catalogue.featured.push_back({*position});
        }
        (void)kiosk.has("web");  // may be there, empty or not: the operator's settings have the last word
    });
}

}  // namespace sprank::compile
