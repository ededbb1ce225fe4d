#include <doctest/doctest.h>

#include <algorithm>

#include "store/content_writer.hpp"
#include "store/generated_content.hpp"
#include "store/sample_bundle.hpp"
#include "store/scratch_folder.hpp"

namespace sprank::store {

namespace {
/// Everything a kiosk asks. Any answer will do, as long as there is one and no index leads out of the catalogue.
void ask_everything(Content const& content) {
    if (auto const catalogue = content.catalogue()) {
        for (auto const& profession : catalogue->professions) {
            CHECK(profession.world.value < catalogue->worlds.size());
            CHECK(profession.lenses_source.value < catalogue->sources.size());
            for (auto const related : profession.related) CHECK(related.value < catalogue->professions.size());
            for (auto const level : profession.levels) CHECK(level.value < catalogue->levels.size());
        }
    } else {
        CHECK(catalogue.error().code == "DB-04");
    }
    for (auto const* const text : {"l", "la", "lasser", "laser", "pomp", "cursus zwolle", "zwoole"})
        for (auto const* const language : {"nl", "en"}) CHECK(content.search(text, language).size() <= 12);
    OfferQuery query;
    query.from = {52.5, 6.1};
    CHECK(content.offers(query).offers.size() <= 20);
    query.audience = Audience::girls;
    query.today = Date{2026, 6, 1};
    query.profession = "lasser";
    CHECK(content.offers(query).offers.size() <= 20);
    query.radius_km = 30;
    CHECK(content.offers(query).offers.size() <= 20);
    (void)content.offer("oost-lasweek");
    for (auto const* const text : {"a", "wolle", "amsteddam"}) CHECK(content.places(text).size() <= 8);
    (void)content.place("zwolle");
    for (auto const& key : content.picture_keys()) (void)content.picture(key, 500);
    (void)content.picture("profession/lasser", 500);
}

/// Opens what the bytes are and asks; how often it opened is how much the test proves.
bool opened(std::filesystem::path const& path, std::string const& bytes, bool verify) {
    write_bytes(path, bytes);
    auto const content = Content::open(path);
    if (!content) {
        CHECK(content.error().code.starts_with("DB-0"));
        CHECK(content.error().text.ends_with("."));
        return false;
    }
    ask_everything(*content);
    if (verify) (void)content->verify();
    return true;
}

void put_number(std::string& bytes, std::size_t at, std::uint32_t value) {
    for (unsigned i = 0; i < 4; ++i) bytes[at + i] = static_cast<char>(value >> (24 - 8 * i));
}

struct Damaged {
    ScratchFolder folder;
    std::string good;
    Dice dice;
    explicit Damaged(std::uint64_t seed) : dice(seed) {
        auto bundle = sample_bundle();
        auto more = generated_content(0, 300);
        bundle.offers.insert(bundle.offers.end(), more.offers.begin(), more.offers.end());
        REQUIRE(write_content(bundle, folder / "content.db").has_value());
        good = bytes_of(folder / "content.db");
    }
};
constexpr std::size_t page = 4096;
}  // namespace

TEST_CASE("a file that was cut off anywhere never ends the kiosk") {
    Damaged damaged(1);
    for (int round = 0; round < 120; ++round) {
        auto bytes = damaged.good.substr(0, damaged.dice.below(damaged.good.size()));
        CHECK_FALSE(opened(damaged.folder / "other.db", bytes, false));
        // the same, with a header that says that all is well
        auto const pages = damaged.dice.below(damaged.good.size() / page - 1) + 1;
        bytes = damaged.good.substr(0, pages * page);
        put_number(bytes, 28, static_cast<std::uint32_t>(pages));
        opened(damaged.folder / "other.db", bytes, round % 8 == 0);
    }
}

TEST_CASE("single wrong bits never end the kiosk") {
    Damaged damaged(2);
    int answered = 0;
    for (int round = 0; round < 300; ++round) {
        auto bytes = damaged.good;
        for (auto flips = 1 + damaged.dice.below(6); flips > 0; --flips) {
            auto const at = 100 + damaged.dice.below(bytes.size() - 100);
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << damaged.dice.below(8)));
        }
        answered += opened(damaged.folder / "other.db", bytes, round % 8 == 0);
    }
    CHECK(answered > 100);
}

TEST_CASE("wrong bytes where pages begin, and whole pages of noise, never end the kiosk") {
    Damaged damaged(3);
    int answered = 0;
    for (int round = 0; round < 300; ++round) {
        auto bytes = damaged.good;
        for (auto hits = 1 + damaged.dice.below(4); hits > 0; --hits) {
            auto const begin = page * (1 + damaged.dice.below(bytes.size() / page - 1));
            auto const length = damaged.dice.below(3) == 0 ? page : 1 + damaged.dice.below(24);
            for (std::size_t i = 0; i < length; ++i) bytes[begin + i] = static_cast<char>(damaged.dice.below(256));
        }
        answered += opened(damaged.folder / "other.db", bytes, round % 8 == 0);
    }
    CHECK(answered > 100);
}

TEST_CASE("pages that changed places never end the kiosk") {
    Damaged damaged(4);
    for (int round = 0; round < 150; ++round) {
        auto bytes = damaged.good;
        auto const pages = bytes.size() / page;
        for (int swaps = 0; swaps < 3; ++swaps) {
            auto const one = page * (1 + damaged.dice.below(pages - 1)), other = page * (1 + damaged.dice.below(pages - 1));
            if (one != other) std::swap_ranges(bytes.begin() + static_cast<std::ptrdiff_t>(one), bytes.begin() + static_cast<std::ptrdiff_t>(one + page), bytes.begin() + static_cast<std::ptrdiff_t>(other));
        }
        opened(damaged.folder / "other.db", bytes, round % 8 == 0);
    }
}

TEST_CASE("a damaged header never ends the kiosk") {
    Damaged damaged(5);
    for (int round = 0; round < 300; ++round) {
        auto bytes = damaged.good;
        for (auto hits = 1 + damaged.dice.below(3); hits > 0; --hits) bytes[16 + damaged.dice.below(84)] = static_cast<char>(damaged.dice.below(256));
        opened(damaged.folder / "other.db", bytes, false);
    }
}

}  // namespace sprank::store
