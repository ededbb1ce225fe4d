#include "core/take_home.hpp"

#include "core/text.hpp"

namespace sprank {

namespace {
/// "mbo 2, 3" for the way to a profession: a word that two levels share is said once.
std::string way_of(Catalogue const& catalogue, Profession const& profession, LanguageIndex language) {
    std::string way, kind;
    for (LevelIndex const level : profession.levels) {
        std::string const& name = catalogue[level].short_name.in(language);
        std::string const first = name.substr(0, name.find(' ') + 1);
        if (!way.empty()) way += ", ";
        way += !first.empty() && first == kind ? name.substr(first.size()) : name;
        kind = first;
    }
    return way;
}

/// One line; `whole`: with the way to a profession, or when an offer is.
std::string line_of(Catalogue const& catalogue, Kept const& kept, LanguageIndex language, bool whole) {
    std::string line = "- ", more;
    if (auto const* const profession = std::get_if<KeptProfession>(&kept)) {
        auto const& what = catalogue[profession->profession];
        line += what.name.in(language);
        more = filled(catalogue.text(Key::list_take_way, language), {{"way", way_of(catalogue, what, language)}});
    } else {
        auto const& offer = std::get<KeptOffer>(kept);
        line += offer.name.in(language) + (offer.town.empty() ? "" : ", " + offer.town);
        more = offer.when.in(language);
    }
    if (whole && !more.empty()) line += ": " + more;
    return without_soft_hyphens(line) + "\n";
}
}  // namespace

std::string take_home_text(Catalogue const& catalogue, Session const& session, Settings const& settings, std::size_t limit) {
    LanguageIndex const language = session.language;
    auto const line = [&](Key key, std::string_view name, std::string const& value) {
        return without_soft_hyphens(filled(catalogue.text(key, language), {{name, value}})) + "\n";
    };
    std::string const title = without_soft_hyphens(catalogue.text(Key::list_take_title, language)) + "\n";
    std::string const web = settings.web_address.empty() ? std::string{} : line(Key::list_take_web, "web", settings.web_address);
    for (bool const whole : {true, false}) {
        std::string text = title;
        for (Kept const& kept : session.kept) text += line_of(catalogue, kept, language, whole);
        if (text.size() + web.size() <= limit) return text + web;
    }
    // Not even the names: as many as there is room for, and how many are missing.
    std::string text = title.size() <= limit ? title : std::string{};
    std::string const end = text.size() + web.size() <= limit ? web : std::string{};
    for (std::size_t i = 0; i < session.kept.size(); ++i) {
        std::string const next = line_of(catalogue, session.kept[i], language, false), missing = line(Key::list_take_more, "count", std::to_string(session.kept.size() - i));
        std::string const still = i + 1 < session.kept.size() ? line(Key::list_take_more, "count", std::to_string(session.kept.size() - i - 1)) : std::string{};
        if (text.size() + next.size() + still.size() + end.size() <= limit) {
            text += next;
            continue;
        }
        if (text.size() + missing.size() + end.size() <= limit) text += missing;
        break;
    }
    return text + end;
}

}  // namespace sprank
