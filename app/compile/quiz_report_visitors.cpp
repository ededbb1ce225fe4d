#include "compile/quiz_report_visitors.hpp"

#include <algorithm>
#include <cmath>
#include <thread>

namespace sprank::compile {
namespace {

/// How much an answer spreads so that the mean of three spreads as the norms say.
double spread_of_answer(Lens const& lens) {
    constexpr double shared = assumed::loading * assumed::loading + assumed::yes_saying * assumed::yes_saying;
    return lens.sd / std::sqrt((1 + 2 * shared) / 3);
}

double difference_of_setting(ItemSetting setting) {
    return setting == ItemSetting::machine ? assumed::of_setting : setting == ItemSetting::people ? -assumed::of_setting : 0;
}

}  // namespace

SimulatedVisitor simulated_visitor(std::uint64_t seed, std::size_t number) {
    Chance chance(seed, number / 2);
    SimulatedVisitor visitor;
    visitor.leaning = sex_of(number) == Sex::man ? .5 : -.5;
    for (std::size_t k = 0; k < lens_count; ++k)
        visitor.interest[k] = chance.normal() + visitor.leaning * assumed::of_activities * assumed::difference[k];
    visitor.yes_saying = assumed::yes_saying * chance.normal();
    return visitor;
}

Chance answering(std::uint64_t seed, std::size_t number, std::uint64_t sitting) { return {seed + 1 + sitting, number / 2}; }

std::vector<Answer> simulated_answers(Catalogue const& catalogue, SimulatedVisitor const& visitor, Asked asked, Chance chance) {
    double const own = std::sqrt(1 - assumed::loading * assumed::loading - assumed::yes_saying * assumed::yes_saying);
    std::vector<Answer> answers(catalogue.quiz.size());
    for (std::size_t i = 0; i < answers.size(); ++i) {
        QuizItem const& item = catalogue.quiz[i];
        auto const k = static_cast<std::size_t>(item.lens);
        Lens const& lens = catalogue.lenses[k];
        double const interest = visitor.interest[k] + visitor.leaning * difference_of_setting(item.setting);
        double const feeling = assumed::loading * interest + visitor.yes_saying + own * chance.normal();
        if (item.extra && asked == Asked::base) continue;
        double const answer = std::round(lens.mean + spread_of_answer(lens) * feeling);
        answers[i] = static_cast<std::uint8_t>(std::clamp(answer, 0.0, 4.0));
    }
    return answers;
}

void for_each_number(std::size_t count, std::function<void(std::size_t)> const& work) {
    auto const every_second = [&](std::size_t first) {
        for (std::size_t i = first; i < count; i += 2) work(i);
    };
    std::thread other(every_second, 1);
    every_second(0);
    other.join();
}

}  // namespace sprank::compile
