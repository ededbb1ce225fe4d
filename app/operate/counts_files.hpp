#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/result.hpp"
#include "operate/published.hpp"
#include "store/statistics_log.hpp"

namespace sprank::operate {

/// The counts of one or many kiosks.
struct Counts {
    std::vector<store::CountRow> rows;   ///< of statistics files, by day, part and name; what has no date is one start
    std::vector<Published> exports;      ///< of CSV exports, which tell less
};

/// What several kiosks counted on the same part of the same day is one count. In whatever order, the same comes out.
std::vector<store::CountRow> merged(std::vector<store::CountRow> const&, std::vector<store::CountRow> const&);

/// Without days of more than 400 days ago. Without a day to count from, all stays.
std::vector<store::CountRow> within_retention(std::vector<store::CountRow>, std::optional<Date> today);

/// Reads statistics files and CSV exports. TEL-04: two hold the same counts, so that visits would be counted twice; else what
/// StatisticsLog::open or published_of_csv say of a file.
Result<Counts> read_counts(std::vector<std::string> const& files, std::optional<Date> today);

/// What may be told of it all.
Published published(Counts const&, Names const&);

/// Writes a statistics file that can be read and merged again. TEL-05: there are exports among the counts, or the file is there already;
/// TEL-03: it cannot be written.
Result<void> write_counts(std::filesystem::path const&, Counts const&);

}  // namespace sprank::operate
