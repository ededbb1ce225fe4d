// Finding the job that somebody has or had.
#include "core/find_jobs.hpp"

#include "core/visit.hpp"

namespace sprank {
namespace {

std::vector<std::string> found(std::string_view text, LanguageIndex language = 0) {
    std::vector<std::string> ids;
    for (JobIndex const job : find_jobs(sample_catalogue(), text, language)) ids.push_back(sample_catalogue()[job].id);
    return ids;
}
using Ids = std::vector<std::string>;

TEST_CASE("a job is found by the first letters of its name") { CHECK(found("verk") == Ids{"verkoper"}); }
TEST_CASE("a name comes before another job's other name") { CHECK(found("ver") == Ids{"verkoper", "verzorgende"}); }
TEST_CASE("a job is found by another name for it") { CHECK(found("orderpicker") == Ids{"magazijnmedewerker"}); }
TEST_CASE("capitals and accents do not matter") { CHECK(found("KÓK") == Ids{"kok"}); }
TEST_CASE("a part of a long word finds the job") { CHECK(found("medewerker") == Ids{"magazijnmedewerker"}); }
TEST_CASE("one slip is forgiven where nothing is spelt so") {
    CHECK(found("verkoepr") == Ids{"verkoper"});
    CHECK(found("magazijmedewerker") == Ids{"magazijnmedewerker"});
}
TEST_CASE("a woman finds her job by her own word for it") {
    CHECK(found("verkoopster") == Ids{"verkoper"});
    CHECK(found("magazijnmedewerkster") == Ids{"magazijnmedewerker"});
}
TEST_CASE("words apart, as one and in another order find the same job") {
    CHECK(found("magazijn medewerker") == Ids{"magazijnmedewerker"});
    CHECK(found("medewerker magazijn") == Ids{"magazijnmedewerker"});
    CHECK(found("order picker") == Ids{"magazijnmedewerker"});
}
TEST_CASE("another word for somebody finds the job") { CHECK(found("magazijnman") == Ids{"magazijnmedewerker"}); }
TEST_CASE("two slips in a long name are forgiven where there is no better guess") { CHECK(found("veroker") == Ids{"verkoper"}); }
TEST_CASE("letters that make no word find nothing") {
    for (auto const* const letters : {"asdf", "qwerty", "zxcvbnm", "jjjj", "xqzkwv", "e r t y"}) CHECK_MESSAGE(found(letters).empty(), letters);
}
TEST_CASE("three letters are too few to forgive a slip") { CHECK(found("kik").empty()); }
TEST_CASE("nothing typed finds nothing") {
    CHECK(found("").empty());
    CHECK(found("  ").empty());
}
TEST_CASE("what nobody does finds nothing") { CHECK(found("tovenaarsleerling").empty()); }
TEST_CASE("no more are found than asked for") { CHECK(find_jobs(sample_catalogue(), "e", 0, 1).size() <= 1); }

}  // namespace
}  // namespace sprank
