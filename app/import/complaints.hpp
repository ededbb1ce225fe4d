#pragma once
#include <cstddef>
#include <set>
#include <string>

#include "import/foreign.hpp"

namespace sprank::import {

/// Where a reader puts what it cannot use. After `most_complaints` it only says that there are more, so that a file full of faults stays
/// readable and small.
class Complaints {
public:
    static constexpr std::size_t most_complaints = 300, most_notices = 5000;

    /// Both outlive it.
    Complaints(ForeignFile& result, std::string file) : result_(result), file_(std::move(file)) {}
    std::string const& file() const { return file_; }

    /// `tells_fate`: see Complaint.
    void add(std::string const& place, std::string found, std::string advice, bool tells_fate = false);
    /// For ForeignFile::notices. `minor`: told, but nobody need look at it.
    void notice(std::string const& place, std::string found, std::string advice, bool minor = false);
    /// The same for all of a file: told the first time only. `what` tells them apart.
    void once(std::string const& what, std::string const& place, std::string found, std::string advice);

private:
    ForeignFile& result_;
    std::string file_;
    std::set<std::string> told_;
};

/// True when the file is too large to be read, with the complaint.
bool too_large(std::string_view bytes, Complaints&);

/// False when there are so many offers already that no more may come, with the complaint.
bool room_for_another(ForeignFile const&, Complaints&);

/// Keeps the first days of a series that has more than may be shown, with a notice.
void shorten_series(std::vector<Date>& days, std::string const& place, Complaints&);

/// A key stands for one offer: what stands there twice alike is left once, a second one of another day gets that day behind its key, and
/// any other that is there twice is left out with a complaint.
void settle_keys(ForeignFile&, Complaints&);

/// The last day of an offer; nothing when it has none.
std::optional<Date> last_day(ForeignOffer const&);
/// It ended before that day.
bool is_over(ForeignOffer const&, Date today);

}  // namespace sprank::import
