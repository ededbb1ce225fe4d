#include <algorithm>
#include <array>

#include "core/text.hpp"
#include "operate/published.hpp"

namespace sprank::operate {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 25> screens{{
    {"home", "Begin"}, {"explore", "Beroepen bekijken"}, {"search", "Zoeken"}, {"profession", "Een beroep"}, {"ways", "Wegen naar een beroep"},
    {"profiles", "Profiel kiezen"}, {"job", "Mijn werk nu"}, {"skills", "Wat ik kan"}, {"bridges", "Overstappen"}, {"bridge", "Een overstap"},
    {"quiz-intro", "Test: begin"}, {"quiz-how", "Test: hoe het gaat"}, {"quiz-question", "Test: vraag"}, {"quiz-worlds", "Test: werelden"},
    {"quiz-result", "Test: uitkomst"}, {"quiz-together", "Test: samen"}, {"near", "In de buurt"}, {"place", "Plaats kiezen"}, {"list", "Mijn lijst"},
    {"about", "Over Sprank"}, {"girls", "Voor meiden"}, {"switchers", "Voor overstappers"}, {"hurdles", "Drempels"}, {"money", "Geld"}, {"attract", "Wachtbeeld"}}};

std::string in_dutch(LocalText const& text, std::string const& id) {
    std::string name = without_soft_hyphens(text.in(0));
    return name.empty() ? id : name;
}

template <typename Things, typename Text>
std::string name_in(Things const& things, std::string const& id, Text text) {
    auto const at = std::ranges::find_if(things, [&](auto const& thing) { return thing.id == id; });
    return at == std::ranges::end(things) ? id : in_dutch(text(*at), id);
}

}  // namespace

std::string Names::screen(std::string const& id) const {
    auto const at = std::ranges::find_if(screens, [&](auto const& one) { return one.first == id; });
    return at == screens.end() ? id : std::string(at->second);
}

std::string Names::profession(std::string const& id) const {
    return catalogue_ == nullptr ? id : name_in(catalogue_->professions, id, [](auto const& one) -> auto const& { return one.name; });
}

std::string Names::page(std::string const& id) const {
    if (id == "somebody") return "iemand die vertelt";
    if (catalogue_ == nullptr) return id;
    for (auto const& pages : catalogue_->routes)
        if (auto name = name_in(pages, id, [](auto const& one) -> auto const& { return one.title; }); name != id) return name;
    return id;
}

std::string Names::language(std::string const& id) const {
    if (catalogue_ == nullptr) return id;
    auto const at = std::ranges::find_if(catalogue_->languages, [&](auto const& one) { return one.id == id; });
    return at == catalogue_->languages.end() ? id : at->name;
}

std::string Names::question(std::string const& id) const {
    return catalogue_ == nullptr ? id : name_in(catalogue_->quiz, id, [](auto const& one) -> auto const& { return one.text; });
}

}  // namespace sprank::operate
