#pragma once
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/result.hpp"
#include "core/statistics.hpp"

namespace sprank::store {

/// One counter of one part of one day.
struct CountRow {
    std::string day;   ///< "2026-11-26"; "start-12": the twelfth start, with a clock that nobody trusts
    DayPart part = DayPart::unknown;
    std::string name;
    int count = 0;
    friend bool operator==(CountRow const&, CountRow const&) = default;
};

/// The counters of a kiosk on disk: one small SQLite file that survives a power cut. Nothing else is in it than CountRow says.
class StatisticsLog {
public:
    enum class Use : std::uint8_t { count, read };
    /// `count`: makes the file when there is none, and one that is damaged or foreign is set aside as FILE.damaged, so that the kiosk never
    /// waits for it. `read`: fails with one Dutch sentence when it is not there or cannot be used.
    static Result<StatisticsLog> open(std::filesystem::path const&, Use);
    StatisticsLog(StatisticsLog&&) noexcept;
    StatisticsLog& operator=(StatisticsLog&&) noexcept;
    ~StatisticsLog();

    /// Adds all of it or nothing; false when the disk does not take it. What is older than 400 days goes.
    bool add(std::optional<Date> today, DayPart, Tally const&);
    /// By day, part and name. Throws nothing: what cannot be read is left out.
    std::vector<CountRow> rows() const;
    Tally total() const;

private:
    struct Implementation;
    explicit StatisticsLog(std::unique_ptr<Implementation>);
    std::unique_ptr<Implementation> implementation_;
};

}  // namespace sprank::store
