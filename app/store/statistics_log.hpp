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

/// The counters of a kiosk on disk: one small SQLite file that survives a power cut. Nothing else is in it than CountRow says,
/// and its bytes tell nothing of the order in which visitors came.
/// A disk that is full, read-only or gone does not stop the kiosk: what is counted waits in memory, and goes to the disk as soon as that works.
class StatisticsLog {
public:
    enum class Use : std::uint8_t { count, read };
    /// `count`: never fails. Makes the file when there is none, and one that is damaged or foreign is set aside as FILE.damaged, so that the
    /// kiosk never waits for it; one that cannot be reached now is tried again with every `add`. `read`: fails with one Dutch sentence when
    /// it is not there or cannot be used.
    static Result<StatisticsLog> open(std::filesystem::path const&, Use);
    StatisticsLog(StatisticsLog&&) noexcept;
    StatisticsLog& operator=(StatisticsLog&&) noexcept;
    ~StatisticsLog();

    /// Adds all of it, with what waited, in one transaction; false when it waits in memory, where at most 5,000 counters do: then new names are
    /// dropped and known ones still counted. What is more than 400 days older than the last
    /// day that counted before this one goes: a clock that is wrong for a day takes nothing with it.
    bool add(std::optional<Date> today, DayPart, Tally const&);
    /// Why the disk takes nothing: answered once each time that this begins, to be logged. Nothing: all is well, or it was told.
    std::optional<Failure> trouble();
    /// How many counters wait in memory.
    std::size_t waiting() const;
    /// By day, part and name. Throws nothing: what cannot be read is left out.
    std::vector<CountRow> rows() const;
    Tally total() const;

private:
    struct Implementation;
    explicit StatisticsLog(std::unique_ptr<Implementation>);
    std::unique_ptr<Implementation> implementation_;
};

}  // namespace sprank::store
