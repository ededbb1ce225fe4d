#include "compile/compile.hpp"

#include <algorithm>

#include "compile/readers.hpp"

namespace sprank::compile {
namespace {

/// "content" beside "assets": the shown path of the neighbour.
std::string shown_neighbour(std::string const& shown, std::string_view name) {
    auto const parent = std::filesystem::path(shown).parent_path();
    return (parent / name).string();
}

std::string without_trailing_slash(std::string path) {
    while (path.size() > 1 && path.back() == '/') path.pop_back();
    return path;
}

void read_everything(Draft& draft) {
    read_assets(draft);
    list_professions(draft);
    read_kiosk(draft);
    read_sources(draft);
    read_texts(draft);
    read_worlds(draft);
    read_levels(draft);
    read_network(draft);
    read_tags(draft);
    read_lenses(draft);
    read_quiz_items(draft);
    read_circumstances(draft);
    read_profiles(draft);
    read_professions(draft);
    read_bridge(draft);
    read_pages(draft);
    read_places(draft);
    read_postcodes(draft);
    read_regions(draft);
    read_organisations(draft);
    read_offers(draft);
    check_whole(draft);
    report_strays(draft);
}

}  // namespace

bool Compiled::sound() const {
    return std::none_of(problems.begin(), problems.end(), [](auto const& problem) { return problem.severity == Severity::error; });
}

Compiled compile(std::filesystem::path const& content, CompileOptions const& options) {
    auto const shown = without_trailing_slash(options.shown_as.empty() ? content.string() : options.shown_as);
    Report report;
    std::error_code error;
    if (!std::filesystem::is_directory(content, error)) {
        report.error({shown, 0, 0, ""}, "folder-missing", "Deze map is er niet.", "Geef de map met de inhoud, meestal \"content\".");
        return {{}, report.sorted()};
    }
    auto const whole = std::filesystem::absolute(content, error).lexically_normal();
    auto const beside = (whole.has_filename() ? whole : whole.parent_path()).parent_path() / "assets";
    Draft draft{ContentFolder(content, shown),
                ContentFolder(options.assets.empty() ? beside : options.assets, shown_neighbour(shown, "assets")), options, report};
    read_everything(draft);
    // pictures take longest: not for a content that will not be written anyway
    if (options.pictures == Pictures::draw && report.errors() == 0) {
        draft.bundle.pictures = draw_pictures(draft.pictures, options.picture_cache, options.threads, report);
    }
    return {std::move(draft.bundle), report.sorted()};
}

}  // namespace sprank::compile
