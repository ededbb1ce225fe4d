#include "operate/diagnostics.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "operate/counts_files.hpp"
#include "operate/doctor.hpp"
#include "operate/published_csv.hpp"
#include "operate/quiz_health.hpp"
#include "store/content.hpp"
#include "store/durable_file.hpp"
#include "store/health_file.hpp"

namespace sprank::operate {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".tar.gz";
constexpr std::size_t most_incidents = 10;
constexpr std::uintmax_t most_incident_bytes = 4'000'000;

tl::unexpected<Failure> failed(fs::path const& path, std::string const& why) {
    return tl::unexpected(Failure{"DIA-01", path.string() + " kan niet worden gemaakt (" + why + "). Kies een andere naam of een andere map."});
}

std::string bytes_of(fs::path const& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Between quotes of the shell.
std::string quoted(fs::path const& path) {
    std::string text = "'";
    for (char const letter : path.string()) text += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    return text + "'";
}

class Bundle {
public:
    explicit Bundle(fs::path folder) : folder_(std::move(folder)) { error_ = store::make_folder(folder_); }

    void add(std::string const& name, std::string const& bytes, std::string const& what) {
        if (!error_) error_ = store::write_file(folder_ / name, bytes);
        if (!error_) list_.push_back(name + ": " + what);
    }
    void leave_out(std::string const& what) { list_.push_back("niet erin: " + what); }
    std::error_code finish() {
        std::string text = "Een bundel van sprank-kiosk diagnostics. Hierin staat:\n\n";
        for (auto const& line : list_) text += "- " + line + "\n";
        text += "\nNiets hierin gaat over een bezoeker: geen antwoorden, geen namen, geen tijden van een bezoek. De pincode zit er niet in.\n";
        if (!error_) error_ = store::write_file(folder_ / "LEES-MIJ.txt", text);
        return error_;
    }
    std::vector<std::string> const& list() const { return list_; }

private:
    fs::path folder_;
    std::error_code error_;
    std::vector<std::string> list_;
};

void add_counts(Machine const& machine, Bundle& bundle) {
    auto const counts = read_counts({machine.state.statistics().string()}, machine.today);
    if (counts) bundle.add("tellingen.csv", published_csv(published(*counts, {})), "wat er is geteld; kleine aantallen zijn weggelaten");
    else bundle.leave_out("tellingen (" + counts.error().text + ")");
}

void add_health(Machine const& machine, Bundle& bundle) {
    auto health = store::read_health(machine.health());
    if (!health) return bundle.leave_out("hoe het programma loopt (" + health.error().text + ")");
    auto json = nlohmann::json::parse(store::health_json(*health));
    if (health->sessions_today > 0 && health->sessions_today < least_shown) json["sessions_today"] = nullptr;
    bundle.add("health.json", json.dump(2) + "\n", "hoe het programma loopt");
}

void add_incidents(Machine const& machine, Bundle& bundle) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator at(machine.state.incidents(), error), end; !error && at != end; at.increment(error))
        if (at->is_regular_file(error) && !at->is_symlink(error) && at->file_size(error) <= most_incident_bytes) files.push_back(at->path());
    std::ranges::sort(files, std::greater{}, [](fs::path const& path) {
        std::error_code ignored;
        return fs::last_write_time(path, ignored);
    });
    if (files.size() > most_incidents) files.resize(most_incidents);
    for (auto const& file : files) bundle.add("storing-" + file.filename().string(), bytes_of(file), "van een storing");
    if (files.empty()) bundle.leave_out("storingen: die zijn er niet");
}

void add_log(Machine const& machine, Bundle& bundle) {
    auto const log = machine.ask("journalctl --no-pager -o short-iso -n 2000 -u sprank -u sprank-session -u sprank-fallback -u sprank-poweroff -u sprank-usb");
    if (log && !log->empty()) bundle.add("logboek.txt", *log + "\n", "de laatste regels van het logboek van de kiosk");
    else bundle.leave_out("het logboek: dat is er niet, of u mag het niet lezen (doe dit dan als beheerder)");
}

std::string version_of(Machine const& machine) {
    auto const content = store::Content::open(machine.content);
    return std::string("sprank-kiosk " SPRANK_VERSION "\nSQLite ") + store::sqlite_version() + "\n" + (content ? "inhoud sha256 " + content->hash() : content.error().text) + "\n" + machine.ask("uname -srm").value_or("") + "\n" +
           bytes_of(machine.root / "etc/os-release");
}

std::error_code fill(Machine const& machine, Bundle& bundle) {
    bundle.add("versie.txt", version_of(machine), "welke versies dit zijn");
    bundle.add("doctor.json", checks_json(examined(machine)).dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n", "wat sprank-kiosk doctor vond");
    std::error_code error;
    if (fs::is_regular_file(machine.settings, error)) bundle.add("settings.toml", bytes_of(machine.settings), "de instellingen");
    else bundle.leave_out("de instellingen: " + machine.settings.string() + " is er niet");
    add_health(machine, bundle);
    add_incidents(machine, bundle);
    add_log(machine, bundle);
    add_counts(machine, bundle);
    return bundle.finish();
}

}  // namespace

Result<std::vector<std::string>> gather_diagnostics(Machine const& machine, fs::path const& to) {
    bool const packed = to.string().ends_with(ending);
    std::error_code error;
    if (fs::exists(to, error)) return failed(to, "die is er al");
    fs::path const folder = packed ? fs::path(to.string().substr(0, to.string().size() - ending.size())) : to;
    if (fs::exists(folder, error)) return failed(folder, "die is er al");
    Bundle bundle(folder);
    if (auto const wrong = fill(machine, bundle)) {
        (void)store::remove_tree(folder);
        return failed(to, wrong.message());
    }
    if (!packed) return bundle.list();
    (void)machine.ask("tar -C " + quoted(store::folder_of(folder)) + " --owner=0 --group=0 -czf " + quoted(to) + " -- " + quoted(folder.filename()));
    (void)store::remove_tree(folder);
    if (!fs::exists(to, error) || fs::file_size(to, error) == 0) return failed(to, "tar lukt niet");
    return bundle.list();
}

}  // namespace sprank::operate
