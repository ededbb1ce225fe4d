#include "shell/kiosk_machine.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <limits>

#include "shell/version.hpp"
#include "shell/window.hpp"
#include "store/health_file.hpp"
#include "store/machine_readings.hpp"
#include "store/pin_file.hpp"

namespace sprank::shell {

namespace fs = std::filesystem;

namespace {
constexpr std::int64_t health_every_ms = 60'000;
constexpr std::size_t most_shown = 6;
constexpr std::string_view off_name = "poweroff", stick_name = "usb-asked", told_name = "usb-told", reader_name = "usb-ready", starts_name = "starts";

bool write_line(fs::path const& file, std::string_view line) {
    std::ofstream out(file, std::ios::trunc);
    out << line << "\n";
    out.flush();
    return static_cast<bool>(out);
}

/// One more start since the machine is on; a number that cannot be read begins anew.
int count_start(fs::path const& file) {
    int before = 0;
    if (std::ifstream in(file); !(in >> before) || before < 0 || before == std::numeric_limits<int>::max()) before = 0;
    write_line(file, std::to_string(before + 1));
    return before + 1;
}

std::string_view part_name(DayPart part) {
    switch (part) {
        case DayPart::night: return "Nacht";
        case DayPart::morning: return "Ochtend";
        case DayPart::afternoon: return "Middag";
        case DayPart::evening: return "Avond";
        case DayPart::unknown: break;
    }
    return "Deze keer";
}
}  // namespace

KioskMachine::KioskMachine(Setup setup) : setup_(std::move(setup)) {
    if (!setup_.runtime.empty()) starts_ = count_start(setup_.runtime / starts_name);
}

void KioskMachine::shows(Catalogue const& catalogue, std::string hash, std::string fallback) {
    catalogue_ = &catalogue;
    content_hash_ = std::move(hash);
    fallback_ = std::move(fallback);
}

bool KioskMachine::pin_set() const { return setup_.state && store::pin_exists(setup_.state->pin()); }

PinAnswer KioskMachine::check(std::string const& pin) {
    if (!pin_set()) return PinAnswer::none;
    Result<bool> const right = store::check_pin(setup_.state->pin(), pin);
    return right && *right ? PinAnswer::right : PinAnswer::wrong;
}

void KioskMachine::know_date(std::optional<Date> today) {
    today_ = today;
    if (!known_since_start_) started_ = today;
    known_since_start_ = true;
}

void KioskMachine::frame_took(std::int64_t us) {
    frames_us_[frames_ % frames_us_.size()] = static_cast<int>(std::min<std::int64_t>(us, 1'000'000'000));
    ++frames_;
}

std::vector<store::CountRow> KioskMachine::rows_of_today() const {
    if (!setup_.statistics) return {};
    std::vector<store::CountRow> rows = setup_.statistics->rows();
    // With a clock that nobody trusts a day is a start, and the present one has the highest number: "start-9", "start-12".
    std::string today = today_ ? iso_date(*today_) : std::string{};
    for (store::CountRow const& row : rows)
        if (!today_ && row.day.starts_with("start-") && std::pair(row.day.size(), row.day) > std::pair(today.size(), today)) today = row.day;
    std::erase_if(rows, [&](store::CountRow const& row) { return row.day != today; });
    return rows;
}

Health KioskMachine::health(std::vector<store::CountRow> const& today) const {
    Health health;
    health.program = program_version;
    health.content_hash = content_hash_;
    health.started = started_;
    health.uptime_s = (clock_ms() - setup_.begun_ms) / 1000;
    health.restarts = starts_ - 1;
    if (std::size_t const known = std::min(frames_, frames_us_.size()); known > 0) {
        auto sorted = frames_us_;
        std::sort(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(known));
        health.frame_us_p50 = sorted[known / 2];
        health.frame_us_p99 = sorted[known * 99 / 100];
    }
    health.memory_mb = store::memory_mb();
    if (setup_.state) health.disk_free_mb = store::disk_free_mb(setup_.state->root);
    health.temperature_c = store::temperature_c();
    health.clock_trusted = today_.has_value();
    health.last_incident = setup_.last_incident;
    for (store::CountRow const& row : today)
        if (row.name == "visits") health.sessions_today += row.count;
    return health;
}

void KioskMachine::keep_health(std::int64_t now_ms) {
    if (setup_.runtime.empty() || (kept_ms_ && now_ms - *kept_ms_ < health_every_ms)) return;
    kept_ms_ = now_ms;
    // Memory that cannot be written to costs a look from outside, nothing else.
    (void)store::write_health(setup_.runtime / "health.json", health(rows_of_today()));
}

namespace {
/// What a counter of a screen is called on the page; empty: not shown there.
std::string_view opened_name(std::string_view counter) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> names{{{"screen.explore", "Ontdek beroepen"}, {"quiz.begun", "Doe de test"}, {"screen.near", "In de buurt"},
                                                                                {"screen.ways", "Weg naar een beroep"}, {"screen.bridges", "Van werk naar werk"}, {"screen.list", "Mijn lijst"}}};
    auto const at = std::ranges::find(names, counter, &std::pair<std::string_view, std::string_view>::first);
    return at == names.end() ? std::string_view{} : at->second;
}

void add_count(std::vector<screens::OperatorCount>& to, std::string_view name, int count) {
    auto const known = std::ranges::find(to, name, &screens::OperatorCount::name);
    if (known == to.end()) to.push_back({std::string(name), count});
    else known->count += count;
}

/// The largest first, no more than fit.
void keep_largest(std::vector<screens::OperatorCount>& counts) {
    std::ranges::stable_sort(counts, std::ranges::greater{}, &screens::OperatorCount::count);
    if (counts.size() > most_shown) counts.resize(most_shown);
}
}  // namespace

void KioskMachine::count_today(std::vector<store::CountRow> const& today, screens::OperatorFacts& facts) const {
    std::vector<std::pair<DayPart, int>> parts;  // in the order of the day
    for (store::CountRow const& row : today) {
        if (row.name == "visits") parts.emplace_back(row.part, row.count);
        if (row.name == "quiz.begun") facts.quiz_begun += row.count;
        if (row.name == "quiz.finished") facts.quiz_finished += row.count;
        if (row.name == "kept_something") facts.kept += row.count;
        if (row.name == "offers_opened") facts.offers_opened += row.count;
        if (auto const name = opened_name(row.name); !name.empty()) add_count(facts.opened, name, row.count);
        constexpr std::string_view profession = "profession.";
        if (!catalogue_ || !row.name.starts_with(profession)) continue;
        auto const index = catalogue_->find_profession(std::string_view(row.name).substr(profession.size()));
        if (!index) continue;
        add_count(facts.screens, (*catalogue_)[*index].name.in(0), row.count);
    }
    std::ranges::stable_sort(parts, {}, &std::pair<DayPart, int>::first);
    for (auto const& [part, count] : parts) facts.parts.push_back({std::string(part_name(part)), count});
    keep_largest(facts.opened);
    keep_largest(facts.screens);
}

screens::OperatorFacts KioskMachine::facts() {
    screens::OperatorFacts facts;
    std::vector<store::CountRow> const today = rows_of_today();
    facts.health = health(today);
    facts.fallback = fallback_;
    facts.counting = setup_.statistics != nullptr;
    count_today(today, facts);
    if (catalogue_)
        for (Language const& language : catalogue_->languages) facts.languages.emplace_back(language.id, language.name);
    std::error_code ignored;
    facts.can_switch_off = !setup_.runtime.empty();
    facts.has_stick_reader = !setup_.runtime.empty() && fs::exists(setup_.runtime / reader_name, ignored);
    return facts;
}

void KioskMachine::begin(OperatorTask task) {
    if (task == OperatorTask::try_sound) return sound_.begin();
    std::error_code ignored;
    fs::remove(setup_.runtime / told_name, ignored);
    write_line(setup_.runtime / stick_name, task == OperatorTask::export_counts ? "export" : "install");
}

std::optional<std::string> KioskMachine::told() {
    if (auto news = sound_.told()) return news;
    if (setup_.runtime.empty()) return std::nullopt;
    std::ifstream in(setup_.runtime / told_name);
    std::string line;
    if (!std::getline(in, line) || line.empty()) return std::nullopt;
    std::error_code ignored;
    fs::remove(setup_.runtime / told_name, ignored);
    return line;
}

void KioskMachine::switch_off() { write_line(setup_.runtime / off_name, "off"); }

}  // namespace sprank::shell
