#include "store/incidents.hpp"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <vector>

#include "store/durable_file.hpp"

namespace sprank::store {

namespace fs = std::filesystem;

namespace {
constexpr std::string_view beginning = "incident-";
constexpr std::size_t longest_line = 400;

std::optional<std::string> first_line(fs::path const& file) {
    std::ifstream in(file);
    std::string line;
    if (!std::getline(in, line) || line.empty()) return std::nullopt;
    return line.substr(0, longest_line);
}

fs::path filed(fs::path const& folder, int number, std::string_view ending) { return folder / (std::string(beginning) + std::to_string(number) + std::string(ending)); }

/// Numbers of the files with this ending, ascending.
std::vector<int> numbers_of(fs::path const& folder, std::string_view ending) {
    std::vector<int> numbers;
    std::error_code error;
    for (auto at = fs::directory_iterator(folder, error); !error && at != fs::directory_iterator(); at.increment(error)) {
        std::string const name = at->path().filename().string();
        if (!name.starts_with(beginning) || !name.ends_with(ending)) continue;
        char const *const from = name.data() + beginning.size(), *const to = name.data() + name.size() - ending.size();
        int number = 0;
        if (auto const read = std::from_chars(from, to, number); read.ec == std::errc{} && read.ptr == to && number > 0) numbers.push_back(number);
    }
    std::ranges::sort(numbers);
    return numbers;
}

void forget_up_to(fs::path const& folder, int last) {
    for (std::string_view const ending : {".bmp", ".txt"})
        for (int const number : numbers_of(folder, ending))
            if (number <= last) (void)remove_tree(filed(folder, number, ending));
}
}  // namespace

std::optional<std::string> file_last_incident(fs::path const& incidents) {
    fs::path const note = incidents / crash_note_name, picture = incidents / crash_picture_name;
    std::optional<std::string> line = first_line(note);
    std::error_code error;
    bool const pictured = fs::exists(picture, error);
    if (!line) {
        // A picture alone belongs to nothing; the next note must not get it.
        if (pictured) (void)remove_tree(picture);
        return line;
    }
    auto const before = numbers_of(incidents, ".txt");
    int const number = before.empty() ? 1 : before.back() + 1;
    // The note last: as long as it is not filed, the next start does all of this again, and to the same number.
    error = pictured ? rename_file(picture, filed(incidents, number, ".bmp")) : std::error_code{};
    if (!error) error = sync_folder(incidents);
    if (error) return line;
    reached(DurableStep::incident_picture_filed);
    error = rename_file(note, filed(incidents, number, ".txt"));
    if (!error) error = sync_folder(incidents);
    if (error) return line;
    reached(DurableStep::incident_filed);
    forget_up_to(incidents, number - kept_incidents);
    reached(DurableStep::incidents_pruned);
    return line;
}

std::optional<std::string> newest_incident(fs::path const& incidents) {
    auto const numbers = numbers_of(incidents, ".txt");
    return numbers.empty() ? std::nullopt : first_line(filed(incidents, numbers.back(), ".txt"));
}

}  // namespace sprank::store
