#pragma once
#include <array>
#include <filesystem>
#include <optional>
#include <string>

#include "core/catalogue.hpp"
#include "shell/operator_desk.hpp"
#include "shell/loudspeakers.hpp"
#include "store/statistics_log.hpp"
#include "store/state_folder.hpp"

namespace sprank::shell {

/// The machine that the kiosk runs on, as its operator's page sees it.
class KioskMachine final : public OperatorMachine {
public:
    struct Setup {
        std::optional<store::StateFolder> state;       ///< nothing: no PIN can be set, nothing is kept
        std::filesystem::path runtime;                 ///< empty: nobody outside is told how it goes or can be asked for anything
        store::StatisticsLog const* statistics = nullptr;
        std::optional<std::string> last_incident;
        std::int64_t begun_ms = 0;                     ///< monotonic
    };
    explicit KioskMachine(Setup);
    /// What the kiosk shows. The catalogue names professions and languages on the page, and outlives the machine. `fallback`: why this is not
    /// what was installed last; empty: it is.
    void shows(Catalogue const& catalogue, std::string hash, std::string fallback);

    bool pin_set() const override;
    PinAnswer check(std::string const& pin) override;
    screens::OperatorFacts facts() override;
    void begin(OperatorTask) override;
    std::optional<std::string> told() override;
    void switch_off() override;

    /// Today; nothing: the clock is not trusted.
    void know_date(std::optional<Date>);
    /// A frame that showed something new was made and presented in so many microseconds.
    void frame_took(std::int64_t us);
    /// Writes health.json once a minute.
    void keep_health(std::int64_t now_ms);

private:
    std::vector<store::CountRow> rows_of_today() const;
    Health health(std::vector<store::CountRow> const& today) const;
    void count_today(std::vector<store::CountRow> const& today, screens::OperatorFacts&) const;

    Setup setup_;
    Catalogue const* catalogue_ = nullptr;
    std::string content_hash_, fallback_;
    int starts_ = 1;                        ///< of the program since the machine is on
    std::optional<Date> started_, today_;
    bool known_since_start_ = false;
    std::array<int, 512> frames_us_{};      ///< the last ones
    std::size_t frames_ = 0;
    std::optional<std::int64_t> kept_ms_;
    LoudspeakerTrial sound_;
};

}  // namespace sprank::shell
