#include "core/take_home.hpp"

#include <algorithm>
#include <string>

#include "core/visit.hpp"

namespace sprank {
namespace {

Catalogue const& plain_words() {
    static Catalogue const catalogue = [] {
        Catalogue words = make_sample_catalogue();
        auto const set = [&words](Key key, char const* text) { for (auto& language : words.texts) language[static_cast<std::size_t>(key)] = text; };
        set(Key::list_take_title, "Mijn lijst");
        set(Key::list_take_way, "weg {way}");
        set(Key::list_take_web, "Kijk op {web}");
        set(Key::list_take_more, "en nog {count}");
        return words;
    }();
    return catalogue;
}

Settings with_web() {
    Settings settings;
    settings.web_address = "sprank.example";
    return settings;
}

Session with_list() {
    Session session = fresh_session(plain_words(), {});
    session.kept = {KeptProfession{profession("lasser")}, KeptOffer{"a", "Zwolle", in_three("Open dag"), in_three("in het najaar"), 3.2}, KeptOffer{"b", "Almelo", in_three("Fieldlab"), {}, 20}};
    return session;
}

TEST_CASE("a visitor takes home names, ways, towns and the web address as plain lines") {
    CHECK(take_home_text(plain_words(), with_list(), with_web()) ==
          "Mijn lijst\n- Lasser: weg entree, mbo 2, 3\n- Open dag, Zwolle: in het najaar\n- Fieldlab, Almelo\nKijk op sprank.example\n");
}

TEST_CASE("a kiosk without a web address prints none") {
    CHECK(take_home_text(plain_words(), with_list(), {}).find("Kijk op") == std::string::npos);
}

TEST_CASE("the list is in the visitor's language and without soft hyphens") {
    Session session = with_list();
    session.language = 2;
    session.kept = {KeptProfession{profession("installateur-warmtepompen")}};
    std::string const text = take_home_text(plain_words(), session, {});
    CHECK(text.find("- English: Installateur warmtepompen: weg English: mbo 2, mbo 3\n") != std::string::npos);
}

TEST_CASE("what was kept in one language is taken home in the language chosen after it") {
    Session session = with_list();
    session.language = 2;
    std::string const text = take_home_text(plain_words(), session, {});
    CHECK(text.find("- English: Open dag, Zwolle: English: in het najaar\n- English: Fieldlab, Almelo\n") != std::string::npos);
    session.language = 1;
    CHECK(take_home_text(plain_words(), session, {}).find("- Makkelijk: Open dag, Zwolle: Makkelijk: in het najaar\n") != std::string::npos);
}

TEST_CASE("what is in the whole country is taken home without a town") {
    Session session = with_list();
    session.kept = {KeptOffer{"d", "", in_three("Girls' Day"), in_three("elk voorjaar"), 0}};
    CHECK(take_home_text(plain_words(), session, {}) == "Mijn lijst\n- Girls' Day: elk voorjaar\n");
}

TEST_CASE("soft hyphens of the interface texts do not reach the phone either") {
    Catalogue catalogue = plain_words();
    for (auto& language : catalogue.texts)
        for (Key const key : {Key::list_take_title, Key::list_take_way, Key::list_take_web, Key::list_take_more}) language[static_cast<std::size_t>(key)].insert(1, "\u00AD");
    CHECK(take_home_text(catalogue, with_list(), with_web()).find("\u00AD") == std::string::npos);
}

TEST_CASE("the text never exceeds its limit, whatever that is, and ends at a whole line") {
    Session session = with_list();
    for (std::uint16_t i = 0; i < 9; ++i) session.kept.emplace_back(KeptProfession{{i}});
    std::string const whole = take_home_text(plain_words(), session, with_web(), 100'000);
    for (std::size_t limit = 0; limit <= whole.size() + 2; ++limit) {
        CAPTURE(limit);
        std::string const text = take_home_text(plain_words(), session, with_web(), limit);
        CHECK(text.size() <= limit);
        CHECK((text.empty() || text.back() == '\n'));
    }
    CHECK(take_home_text(plain_words(), session, with_web(), whole.size()) == whole);
}

TEST_CASE("a list that is too long for the code keeps every name and the web address, and loses ways and dates") {
    Session session = with_list();
    session.kept.emplace_back(KeptOffer{"c", "Assen", in_three("Meeloopdag"), in_three(std::string(600, 'x')), 1});
    CHECK(take_home_text(plain_words(), session, with_web()) == "Mijn lijst\n- Lasser\n- Open dag, Zwolle\n- Fieldlab, Almelo\n- Meeloopdag, Assen\nKijk op sprank.example\n");
}

TEST_CASE("a list of which not even the names fit says how many are missing") {
    Session session = with_list();
    session.kept.emplace_back(KeptOffer{"c", "Assen", in_three(std::string(600, 'x')), {}, 1});
    session.kept.emplace_back(KeptProfession{profession("lasser")});
    CHECK(take_home_text(plain_words(), session, with_web()) == "Mijn lijst\n- Lasser\n- Open dag, Zwolle\n- Fieldlab, Almelo\nen nog 2\nKijk op sprank.example\n");
}

TEST_CASE("a full list of real things fits a code that is read from an arm's length") {
    CHECK(take_home_text(plain_words(), with_list(), with_web()).size() < take_home_limit);
    CHECK(take_home_limit <= 520);  // what 77 squares along a side hold at the lowest correction
}

}  // namespace
}  // namespace sprank
