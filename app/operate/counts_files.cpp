#include "operate/counts_files.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <tuple>

#include "core/days.hpp"
#include "operate/published_csv.hpp"
#include "store/tally_text.hpp"

namespace sprank::operate {
namespace {

namespace fs = std::filesystem;
using Block = std::pair<std::string, DayPart>;
using Blocks = std::map<Block, Tally>;

constexpr int kept_days = 400;
constexpr char const* undated_start = "start-1";
/// Two kiosks that counted this much alike on one part of one day are one.
constexpr std::size_t alike_counters = 5;
constexpr int alike_counts = 20;

Blocks blocks_of(std::vector<store::CountRow> const& rows) {
    Blocks blocks;
    for (auto const& row : rows) store::add_to(blocks[{parse_date(row.day) ? row.day : undated_start, row.part}], row.name, row.count);
    return blocks;
}

std::vector<store::CountRow> rows_of(Blocks const& blocks) {
    std::vector<store::CountRow> rows;
    for (auto const& [when, tally] : blocks)
        for (auto const& [name, count] : tally) rows.push_back({when.first, when.second, name, count});
    std::ranges::sort(rows, {}, [](auto const& row) { return std::tuple(row.day, day_part_name(row.part), row.name); });
    return rows;
}

struct File {
    std::string name;
    std::vector<store::CountRow> rows;
    std::optional<Published> exported;
};

Result<File> read(std::string const& name) {
    File file{name, {}, std::nullopt};
    std::ifstream stream(name, std::ios::binary);
    std::string head(16, '\0');
    stream.read(head.data(), 16);
    bool const is_text = stream && !head.starts_with("SQLite format 3");
    if (!is_text) {
        auto const log = store::StatisticsLog::open(name, store::StatisticsLog::Use::read);
        if (!log) return tl::unexpected(log.error());
        file.rows = log->rows();
        return file;
    }
    stream.seekg(0);
    auto exported = published_of_csv(std::string(std::istreambuf_iterator<char>(stream), {}), name);
    if (!exported) return tl::unexpected(exported.error());
    file.exported = std::move(*exported);
    return file;
}

/// The names that people read do not matter.
bool tell_the_same(Published const& one, Published const& other) {
    return std::ranges::equal(one.tables, other.tables, [](PublishedTable const& a, PublishedTable const& b) {
        return a.id == b.id && a.withheld == b.withheld && a.total == b.total && a.cells == b.cells && std::ranges::equal(a.rows, b.rows, {}, &Heading::id, &Heading::id);
    });
}

bool tells_something(Published const& published) {
    return std::ranges::any_of(published.tables, [](auto const& table) { return table.total.value_or(1) > 0; });
}

/// The day of which both tell exactly the same, if there is one.
std::optional<std::string> alike(File const& one, File const& other) {
    if (one.exported || other.exported) {
        Published const mine = one.exported ? *one.exported : published(one.rows, {}), theirs = other.exported ? *other.exported : published(other.rows, {});
        return tells_something(mine) && tell_the_same(mine, theirs) ? std::optional<std::string>("alles") : std::nullopt;
    }
    if (!one.rows.empty() && one.rows == other.rows) return "alles";
    Blocks const mine = blocks_of(one.rows), theirs = blocks_of(other.rows);
    for (auto const& [when, tally] : mine) {
        auto const at = theirs.find(when);
        if (at == theirs.end() || at->second != tally || tally.size() < alike_counters) continue;
        int counts = 0;
        for (auto const& [name, count] : tally) counts += std::min(count, alike_counts);
        if (counts >= alike_counts) return when.first;
    }
    return std::nullopt;
}

}  // namespace

std::vector<store::CountRow> merged(std::vector<store::CountRow> const& one, std::vector<store::CountRow> const& other) {
    Blocks blocks = blocks_of(one);
    for (auto const& [when, tally] : blocks_of(other))
        for (auto const& [name, count] : tally) store::add_to(blocks[when], name, count);
    return rows_of(blocks);
}

std::vector<store::CountRow> within_retention(std::vector<store::CountRow> rows, std::optional<Date> today) {
    if (!today) return rows;
    std::string const first = iso_date(days_later(*today, -kept_days));
    std::erase_if(rows, [&](auto const& row) { return parse_date(row.day) && row.day < first; });
    return rows;
}

Result<Counts> read_counts(std::vector<std::string> const& names, std::optional<Date> today) {
    std::vector<File> files;
    Counts counts;
    for (auto const& name : names) {
        auto file = read(name);
        if (!file) return tl::unexpected(file.error());
        for (auto const& other : files)
            if (auto const same = alike(*file, other))
                return tl::unexpected(Failure{"TEL-04", other.name + " en " + name + " hebben dezelfde tellingen (" + *same + "). Is de ene een kopie van de andere? Laat er een weg, anders telt elk bezoek dubbel."});
        if (file->exported) counts.exports.push_back(*file->exported);
        else counts.rows = merged(counts.rows, file->rows);
        files.push_back(std::move(*file));
    }
    counts.rows = within_retention(std::move(counts.rows), today);
    return counts;
}

Published published(Counts const& counts, Names const& names) {
    std::optional<Published> all;
    // Exports alone: a file without counts beside them would only add noughts.
    if (!counts.rows.empty() || counts.exports.empty()) all = published(counts.rows, names);
    for (auto const& exported : counts.exports) all = all ? together(*all, exported) : exported;
    return *all;
}

Result<void> write_counts(fs::path const& path, Counts const& counts) {
    std::error_code error;
    if (!counts.exports.empty()) return tl::unexpected(Failure{"TEL-05", "Een CSV-bestand vertelt te weinig om er weer een bestand met tellingen van te maken. Neem van elke kiosk statistics.db zelf, of maak met --csv of --html een overzicht."});
    if (fs::exists(path, error)) return tl::unexpected(Failure{"TEL-05", path.string() + " is er al. Kies een andere naam, of haal dat bestand eerst weg."});
    auto const failed = [&] { return tl::unexpected(Failure{"TEL-03", path.string() + " kan niet worden geschreven. Is de schijf vol, of mag het niet?"}); };
    auto log = store::StatisticsLog::open(path, store::StatisticsLog::Use::count);
    if (!log) return failed();
    Blocks const blocks = blocks_of(counts.rows);
    // The latest first: each day that is added makes what is long before it go.
    for (auto at = blocks.rbegin(); at != blocks.rend(); ++at)
        if (!log->add(parse_date(at->first.first), at->first.second, at->second)) return failed();
    return {};
}

}  // namespace sprank::operate
