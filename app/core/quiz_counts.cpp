#include "core/quiz_counts.hpp"

#include <numeric>

namespace sprank {

namespace {
double share(int part, int whole) { return whole > 0 ? static_cast<double>(part) / whole : 0; }

ItemCounts& counts_of(QuizCounts& counts, QuizItemIndex item) {
    if (counts.items.size() <= item.value) counts.items.resize(item.value + std::size_t{1});
    return counts.items[item.value];
}

struct Counting {
    QuizCounts& counts;

    void operator()(QuizBegun const& begun) const {
        ++counts.begun;
        counts.simple += begun.simple;
        counts.together += begun.together;
    }
    void operator()(ItemAnswered const& answered) const {
        ItemCounts& item = counts_of(counts, answered.item);
        ++item.answered;
        item.unknown += answered.unknown;
        if (answered.time) ++item.times[static_cast<std::size_t>(*answered.time)];
    }
    void operator()(QuizDropped const& dropped) const {
        if (dropped.item) {
            ++counts_of(counts, *dropped.item).dropped;
        } else {
            ++counts.dropped_at_worlds;
        }
    }
    void operator()(QuizFinished const& finished) const {
        ++counts.finished;
        counts.straight += finished.straight;
        counts.flat += finished.flat;
    }
};

QuizCountRow row_of(std::string id, ItemCounts const& item) {
    QuizCountRow row{std::move(id), item.answered + item.dropped, share(item.dropped, item.answered + item.dropped), share(item.unknown, item.answered), {}};
    int const timed = std::accumulate(item.times.begin(), item.times.end(), 0);
    for (std::size_t i = 0; i < answer_time_count; ++i) row.times[i] = share(item.times[i], timed);
    return row;
}
}  // namespace

AnswerTime answer_time(std::int64_t ms) {
    if (ms < 2'000) return AnswerTime::under_2;
    if (ms < 5'000) return AnswerTime::to_5;
    return ms < 15'000 ? AnswerTime::to_15 : AnswerTime::longer;
}

void count(QuizCounts& counts, QuizFact const& fact) { std::visit(Counting{counts}, fact); }

QuizCountReport quiz_report(Catalogue const& catalogue, QuizCounts const& counts) {
    QuizCountReport report{counts.begun, counts.finished, share(counts.simple, counts.begun), share(counts.together, counts.begun), 0,
                           share(counts.straight, counts.finished), share(counts.flat, counts.finished), {}};
    int answered = 0, unknown = 0;
    for (std::size_t i = 0; i < catalogue.quiz.size(); ++i) {
        ItemCounts const item = i < counts.items.size() ? counts.items[i] : ItemCounts{};
        answered += item.answered, unknown += item.unknown;
        report.rows.push_back(row_of(catalogue.quiz[i].id, item));
    }
    report.unknown = share(unknown, answered);
    int const came = counts.finished + counts.dropped_at_worlds;
    report.rows.push_back({{}, came, share(counts.dropped_at_worlds, came), 0, {}});
    return report;
}

}  // namespace sprank
