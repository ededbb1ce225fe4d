#include "compile/quiz_report_gates.hpp"

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace sprank::compile {
namespace {

double share_of(std::size_t part, std::size_t all) { return all == 0 ? 0 : static_cast<double>(part) / static_cast<double>(all); }

std::string name_of(Catalogue const& catalogue, ProfessionIndex profession) { return catalogue[profession].id; }

std::string listed(std::vector<std::string> const& names) {
    std::string text;
    for (auto const& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

std::string listed(Catalogue const& catalogue, std::vector<ProfessionIndex> const& professions) {
    std::vector<std::string> names;
    for (auto const profession : professions) names.push_back(name_of(catalogue, profession));
    return listed(names);
}

/// A row; whether it passed follows from value, gate and bound.
QuizGate row(std::string name, std::string title, std::string how, double value, Bound bound, double gate) {
    QuizGate result;
    result.name = std::move(name), result.title = std::move(title), result.how = std::move(how);
    result.value = value, result.gate = gate, result.bound = bound;
    result.passed = bound == Bound::at_least ? value >= gate : value <= gate;
    return result;
}

QuizGate self_recovery(Catalogue const& catalogue, QuizMeasures const& all) {
    auto const& measured = all.self;
    auto missed = measured.missed;
    for (auto const unseen : measured.unseen)
        if (std::ranges::find(missed, unseen) == missed.end()) missed.push_back(unseen);
    auto gate = row("self_recovery", "Eigen beroep vooraan", "Een bezoeker die precies lijkt op een beroep, zonder toeval, krijgt dat beroep als beste en ziet het.",
                    share_of(measured.professions - missed.size(), measured.professions), Bound::at_least, 1);
    gate.n = measured.professions;
    gate.found = missed.empty() ? "Elk beroep vindt zichzelf terug." : "Niet terug te vinden: " + listed(catalogue, missed) + ".";
    for (auto const& tie : measured.ties) gate.found += " Precies gelijk: " + listed(catalogue, tie) + ".";
    gate.advice = "Kijk naar de lenswaarden van dit beroep: zijn ze vlak, of past het niet bij de andere beroepen van zijn wereld?";
    return gate;
}

QuizGate recovery(Catalogue const& catalogue, QuizMeasures const& all) {
    auto const& measured = all.noisy;
    auto gate = row("recovery", "Eigen wereld gevonden", "Iemand die lijkt op een beroep, antwoordt zoals mensen doen: soms hoger, soms lager. Staat de wereld van dat beroep bij de drie?",
                    measured.own_world, Bound::at_least, .85);
    gate.n = measured.sittings, gate.seed = seed_of(all.simulation, Experiment::noisy);
    std::vector<std::size_t> order(measured.by_profession.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](auto a, auto b) { return measured.by_profession[a] < measured.by_profession[b]; });
    std::vector<std::string> lowest;
    for (std::size_t i = 0; i < std::min<std::size_t>(5, order.size()); ++i)
        lowest.push_back(catalogue.professions[order[i]].id + " " + percent(measured.by_profession[order[i]]));
    gate.found = percent(measured.own_world) + " van de keren. Het laagst: " + listed(lowest) + ".";
    gate.advice = "Kijk bij deze beroepen of de lenswaarden kloppen, en of het beroep bij nog een wereld hoort (second_world).";
    return gate;
}

QuizGate retest(QuizMeasures const& all) {
    auto gate = row("retest", "Tweede keer hetzelfde", "Dezelfde bezoeker doet de test twee keer. Welk deel van de drie werelden komt terug?",
                    all.retest.same_worlds, Bound::at_least, .60);
    gate.n = all.retest.visitors, gate.seed = seed_of(all.simulation, Experiment::retest);
    gate.found = percent(all.retest.same_worlds) + " van de werelden en " + percent(all.retest.same_jobs) + " van de zes beroepen komen terug.";
    gate.advice = "Werelden die veel op elkaar lijken, wisselen makkelijk van plaats. Kijk of vragen bij een letter echt over hetzelfde gaan.";
    return gate;
}

QuizGate coverage_least(Catalogue const& catalogue, QuizMeasures const& all) {
    auto const& measured = all.exposure;
    std::vector<std::string> never;
    for (std::size_t i = 0; i < measured.suggested.size(); ++i)
        if (measured.suggested[i] <= 0) never.push_back(catalogue.professions[i].id);
    auto gate = row("coverage_least", "Elk beroep komt langs", "Duizenden bezoekers, half vrouw en half man. Welke beroepen krijgt niemand te zien?",
                    static_cast<double>(never.size()), Bound::at_most, 0);
    gate.n = measured.visitors, gate.seed = seed_of(all.simulation, Experiment::exposure);
    gate.found = never.empty() ? "Elk beroep is minstens een keer voorgesteld." : "Nooit voorgesteld: " + listed(never) + ".";
    gate.advice = "Kijk naar de lenswaarden van dit beroep en van de andere beroepen in zijn wereld.";
    return gate;
}

QuizGate coverage_most(Catalogue const& catalogue, QuizMeasures const& all) {
    auto const& measured = all.exposure;
    auto const most = std::ranges::max_element(measured.suggested);
    double const times = most == measured.suggested.end() || measured.uniform <= 0 ? 0 : *most / measured.uniform;
    auto gate = row("coverage_most", "Geen beroep overheerst", "Hoe vaak komt het vaakst voorgestelde beroep langs, als alle beroepen gelijk 1 is?", times, Bound::at_most, 4);
    gate.n = measured.visitors, gate.seed = seed_of(all.simulation, Experiment::exposure);
    if (most != measured.suggested.end())
        gate.found = catalogue.professions[static_cast<std::size_t>(most - measured.suggested.begin())].id + " het vaakst: " + decimal(times, 2) +
                     " keer zo vaak als gemiddeld (" + percent(*most) + " van de bezoekers).";
    gate.advice = "Is de wereld van dit beroep heel klein, of zijn de waarden heel gewoon? Voeg beroepen toe of kijk de waarden na.";
    return gate;
}

QuizGate technical_for_all(QuizMeasures const& all) {
    auto const& measured = all.technical;
    auto gate = row("technical_for_all", "Iedereen krijgt techniek", "Alle 720 volgordes van de letters, 30 paren, vlak, overal hetzelfde en willekeurig: steeds drie werelden en zes beroepen.",
                    share_of(measured.whole, measured.tried), Bound::at_least, 1);
    gate.n = measured.tried, gate.seed = seed_of(all.simulation, Experiment::technical);
    gate.found = std::to_string(measured.whole) + " van " + std::to_string(measured.tried) + " patronen geven een hele uitslag.";
    if (!measured.failed.empty()) gate.found += " Niet: " + listed(measured.failed) + ".";
    gate.advice = "Elke wereld heeft minstens twee beroepen nodig. Voeg beroepen toe aan kleine werelden.";
    return gate;
}

QuizGate sex_overlap(QuizMeasures const& all) {
    auto const& measured = all.exposure;
    double const overlap = overlap_of_worlds(measured);
    auto gate = row("sex_overlap", "Meiden en jongens: zelfde werelden", "Vrouwen en mannen met de bekende verschillen, gehalveerd omdat de vragen in balans zijn. Hoeveel van hun werelden is gelijk?",
                    overlap, Bound::at_least, .90);
    gate.n = measured.visitors, gate.seed = seed_of(all.simulation, Experiment::exposure);
    gate.found = "De verdelingen vallen voor " + percent(overlap) + " samen.";
    gate.advice = "Kijk in de lijst van vragen welke vraag een wereld het meest verschuift. Geef elke letter een vraag met people, machine en neutral.";
    return gate;
}

QuizGate sex_share(Catalogue const& catalogue, QuizMeasures const& all) {
    auto const& measured = all.exposure;
    double lowest = 1;
    std::vector<std::string> uneven;
    for (std::size_t world = 0; world < measured.men_worlds.size(); ++world) {
        double const share = even_share(measured, world);
        lowest = std::min(lowest, share);
        if (share < .80)
            uneven.push_back(catalogue.worlds[world].id + " " + decimal(share, 2) + " (" +
                             (measured.men_worlds[world] > measured.women_worlds[world] ? "meer jongens" : "meer meiden") + ")");
    }
    auto gate = row("sex_share", "Elke wereld voor meiden en jongens", "Per wereld: het kleinste aandeel (meiden of jongens) gedeeld door het grootste.", lowest, Bound::at_least, .80);
    gate.n = measured.visitors, gate.seed = seed_of(all.simulation, Experiment::exposure);
    gate.found = "Het laagst: " + decimal(lowest, 2) + "." + (uneven.empty() ? "" : " Te scheef: " + listed(uneven) + ".");
    gate.advice = "Kijk in de lijst van vragen welke vraag deze wereld verschuift, en geef die vraag een andere setting of andere woorden.";
    return gate;
}

QuizGate sensitivity(QuizMeasures const& all) {
    auto const& measured = all.sensitivity;
    auto gate = row("sensitivity", "Een vergissing verandert weinig", "Een van de achttien antwoorden wordt omgedraaid. Blijven twee van de drie werelden staan?", measured.steady, Bound::at_least, .90);
    gate.n = measured.visitors, gate.seed = seed_of(all.simulation, Experiment::sensitivity);
    gate.found = percent(measured.steady) + " van de keren. Wie het middelste gezicht koos, draait niets om; zonder hen is het " + percent(measured.steady_outspoken) + ".";
    gate.advice = "Een letter met te weinig vragen hangt aan één antwoord. Geef elke letter drie gewone vragen.";
    return gate;
}

QuizGate continuity(QuizMeasures const& all) {
    auto const& measured = all.continuity;
    auto gate = row("continuity", "Geen sprongen", "Een lens gaat 0,01 omhoog. Springt een wereld meer dan een plaats?", static_cast<double>(measured.jumps), Bound::at_most, 0);
    gate.n = measured.nudges, gate.seed = seed_of(all.simulation, Experiment::continuity);
    gate.found = std::to_string(measured.jumps) + " sprongen in " + std::to_string(measured.nudges) + " keer duwen; " + std::to_string(measured.moved) +
                 " keer een plaats, " + std::to_string(measured.ties) + " keer meer tussen werelden die gelijk staan (verschil onder 0,02).";
    gate.advice = "Dit ligt niet aan de inhoud: vraag een programmeur.";
    return gate;
}

QuizGate fidelity(QuizMeasures const& all) {
    auto const& measured = all.fidelity;
    auto gate = row("fidelity", "De uitleg klopt", "De zes delen tellen op tot r, en elke zin gaat over een antwoord en een kenmerk die er echt zijn.", share_of(measured.faithful, measured.jobs), Bound::at_least, 1);
    gate.n = measured.jobs, gate.seed = seed_of(all.simulation, Experiment::fidelity);
    char gap[32];
    std::snprintf(gap, sizeof gap, "%.1e", measured.largest_gap);
    gate.found = std::to_string(measured.faithful) + " van " + std::to_string(measured.jobs) + " uitleggen kloppen; de grootste afwijking van de som is " + gap + ".";
    if (!measured.failed.empty()) gate.found += " Niet bij: " + listed(measured.failed) + ".";
    gate.advice = "Kijk of de zinnen quiz.because_… in texts/ de woorden {item} en {other} nog hebben.";
    return gate;
}

}  // namespace

std::vector<QuizGate> judged(Catalogue const& catalogue, QuizMeasures const& all) {
    return {self_recovery(catalogue, all), recovery(catalogue, all), retest(all), coverage_least(catalogue, all), coverage_most(catalogue, all),
            technical_for_all(all), sex_overlap(all), sex_share(catalogue, all), sensitivity(all), continuity(all), fidelity(all)};
}

double overlap_of_worlds(Exposure const& exposure) {
    double const women = std::accumulate(exposure.women_worlds.begin(), exposure.women_worlds.end(), 0.0);
    double const men = std::accumulate(exposure.men_worlds.begin(), exposure.men_worlds.end(), 0.0);
    double overlap = 0;
    for (std::size_t world = 0; world < exposure.men_worlds.size() && women > 0 && men > 0; ++world)
        overlap += std::min(exposure.women_worlds[world] / women, exposure.men_worlds[world] / men);
    return overlap;
}

double even_share(Exposure const& exposure, std::size_t world) {
    auto const [least, most] = std::minmax(exposure.women_worlds[world], exposure.men_worlds[world]);
    return most > 0 ? least / most : 1;
}

std::string decimal(double value, int digits) {
    char text[32];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    std::string result = text;
    std::ranges::replace(result, '.', ',');
    return result;
}

std::string percent(double share) { return decimal(share * 100, 1) + " %"; }

}  // namespace sprank::compile
