#include "core/take_home.hpp"

#include "core/text.hpp"

namespace sprank {

namespace {
/// "mbo 2, mbo 3" for the way to a profession.
std::string way_of(Catalogue const& catalogue, Profession const& profession, LanguageIndex language) {
    std::string way;
    for (LevelIndex const level : profession.levels) {
        if (!way.empty()) way += ", ";
        way += catalogue[level].short_name.in(language);
    }
    return way;
}

std::string lines_of(Catalogue const& catalogue, Kept const& kept, LanguageIndex language) {
    if (auto const* const profession = std::get_if<KeptProfession>(&kept)) {
        auto const& what = catalogue[profession->profession];
        return "- " + what.name.in(language) + "\n  " +
               filled(catalogue.text(Key::list_take_way, language), {{"way", way_of(catalogue, what, language)}}) + "\n";
    }
    auto const& offer = std::get<KeptOffer>(kept);
    std::string lines = "- " + offer.name.in(language) + (offer.town.empty() ? "" : ", " + offer.town) + "\n";
    if (auto const& when = offer.when.in(language); !when.empty()) lines += "  " + when + "\n";
    return lines;
}
}  // namespace

std::string take_home_text(Catalogue const& catalogue, Session const& session, Settings const& settings, std::size_t limit) {
    auto const line = [limit](std::string_view text, std::size_t used) {
        std::string const whole = without_soft_hyphens(text) + "\n";
        return used + whole.size() <= limit ? whole : std::string{};
    };
    std::string text = line(catalogue.text(Key::list_take_title, session.language), 0);
    std::string const end = settings.web_address.empty()
                                ? std::string{}
                                : line(filled(catalogue.text(Key::list_take_web, session.language), {{"web", settings.web_address}}), text.size());
    for (Kept const& kept : session.kept) {
        std::string const lines = without_soft_hyphens(lines_of(catalogue, kept, session.language));
        if (text.size() + lines.size() + end.size() > limit) break;
        text += lines;
    }
    return text + end;
}

}  // namespace sprank
