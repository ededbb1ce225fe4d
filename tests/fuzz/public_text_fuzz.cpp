// Any bytes as somebody else's text: nothing of an address may be left. Build with clang++ -fsanitize=fuzzer,address.
#include "import/contact_words.hpp"
#include "import/dutch_hours.hpp"
#include "import/dutch_period.hpp"
#include "import/level_words.hpp"
#include "import/people_words.hpp"
#include "import/public_text.hpp"
#include "import/state_words.hpp"
#include "import_fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    using namespace sprank::import;
    auto const text = plain_text({reinterpret_cast<char const*>(data), size});
    for (auto const form : {TextForm::sentences, TextForm::title}) {
        auto const shown = public_text(text, form).text;
        check_text(shown, most_characters + 1);
        promise(contacts_in(shown).empty());
        promise(public_text(shown, form).text == shown);
    }
    std::size_t from = 0;
    for (auto const& contact : contacts_in(text)) {
        promise(contact.begin >= from && contact.end > contact.begin && contact.end <= text.size());
        from = contact.end;
    }
    ForeignOffer offer;
    offer.name = text;
    read_state_of_name(offer);
    promise(text.empty() || !offer.name.empty());
    check_text(offer.name);
    (void)state_in(text);
    (void)state_in_remark(text);
    (void)state_of_text(text);
    (void)audience_in(text);
    for (int const level : mbo_levels_in(text)) promise(level >= 1 && level <= 4);
    auto const days = read_dutch_series(text);
    for (std::size_t i = 0; i < days.size(); ++i)
        promise(sprank::parse_date(iso_date(days[i])) == days[i] && (i == 0 || days[i - 1] < days[i]));
    if (auto const period = read_dutch_period(text)) promise(period->first < period->last);
    auto const hours = read_hours(text).hours;
    promise(!hours || (hours->from > 0 && hours->from <= 24 * 60 && (!hours->until || *hours->until > hours->from)));
    check_text(spoken_duration(text));
    return 0;
}
