#include <algorithm>
#include <limits>
#include <set>

#include "core/sittings.hpp"

namespace sprank {
namespace {

void check_order(Catalogue const& catalogue, std::vector<QuizItemIndex> const& order, std::size_t size) {
    CHECK(order.size() == size);
    CHECK(std::set(order.begin(), order.end()).size() == size);
    for (std::size_t i = 1; i < order.size(); ++i) CHECK(catalogue[order[i]].lens != catalogue[order[i - 1]].lens);
}

TEST_CASE("no two questions of a lens follow each other, wherever the quiz begins") {
    Catalogue const& catalogue = sample_catalogue();
    for (std::uint32_t rotation = 0; rotation < 36; ++rotation) {
        CAPTURE(rotation);
        check_order(catalogue, quiz_order(catalogue, rotation, false), 18);
        check_order(catalogue, quiz_order(catalogue, rotation, true), 24);
    }
    for (std::uint32_t const rotation : {1'000'003u, std::numeric_limits<std::uint32_t>::max()}) check_order(catalogue, quiz_order(catalogue, rotation, true), 24);
}

TEST_CASE("the short quiz asks none of the extra questions, the long one asks them last") {
    Catalogue const& catalogue = sample_catalogue();
    for (QuizItemIndex const item : quiz_order(catalogue, 4, false)) CHECK_FALSE(catalogue[item].extra);
    auto const order = quiz_order(catalogue, 4, true);
    for (std::size_t i = 0; i < order.size(); ++i) CHECK(catalogue[order[i]].extra == (i >= 18));
}

TEST_CASE("visitors begin with different questions: eighteen starts, each item first once") {
    Catalogue const& catalogue = sample_catalogue();
    std::set<QuizItemIndex> first;
    for (std::uint32_t rotation = 0; rotation < 18; ++rotation) first.insert(quiz_order(catalogue, rotation, false).front());
    CHECK(first.size() == 18);
}

TEST_CASE("an editor's lens with one question more or less is asked all the same, each question once") {
    Catalogue catalogue = make_sample_catalogue();
    catalogue.quiz.erase(catalogue.quiz.begin() + 1);
    catalogue.quiz[7].extra = false;
    for (std::uint32_t rotation = 0; rotation < 36; ++rotation) {
        auto const order = quiz_order(catalogue, rotation, true);
        CHECK(order.size() == 23);
        CHECK(std::set(order.begin(), order.end()).size() == 23);
    }
    catalogue.quiz.clear();
    CHECK(quiz_order(catalogue, 3, true).empty());
}

}  // namespace
}  // namespace sprank
