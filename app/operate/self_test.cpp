#include "operate/self_test.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "store/content.hpp"
#include "store/durable_file.hpp"
#include "store/pin_file.hpp"
#include "store/statistics_log.hpp"

namespace sprank::operate {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t disk_try_bytes = 4'000'000;

/// A folder that is gone afterwards.
class Scratch {
public:
    explicit Scratch(fs::path const& in) : path_(in / "self-test") {
        (void)store::remove_tree(path_);
        made_ = !store::make_folder(path_);
    }
    ~Scratch() { (void)store::remove_tree(path_); }
    Scratch(Scratch const&) = delete;
    Scratch& operator=(Scratch const&) = delete;
    bool made() const { return made_; }
    fs::path operator/(char const* name) const { return path_ / name; }

private:
    fs::path path_;
    bool made_ = false;
};

Check said(std::string id, std::string title, bool well, std::string found, std::string advice) {
    return {std::move(id), std::move(title), well ? Verdict::well : Verdict::wrong, std::move(found), well ? std::string() : std::move(advice)};
}

Check content_whole(Machine const& machine) {
    auto const content = store::Content::open(machine.content);
    if (!content) return said("content", "Inhoud", false, content.error().code + " " + content.error().text, "Installeer het pakket opnieuw.");
    auto const wrong = content->verify();
    return said("content", "Inhoud", wrong.empty(), wrong.empty() ? "heel gelezen, en klopt met de hash" : wrong.front(), "De inhoud is beschadigd. Zet hem opnieuw, en laat de schijf nakijken.");
}

Check counting(Scratch const& scratch) {
    constexpr Date day{2026, 11, 26};
    bool well = false;
    if (auto log = store::StatisticsLog::open(scratch / "statistics.db", store::StatisticsLog::Use::count)) well = log->add(day, DayPart::morning, {{"visits", 3}});
    auto const read = store::StatisticsLog::open(scratch / "statistics.db", store::StatisticsLog::Use::read);
    well = well && read && read->total() == Tally{{"visits", 3}};
    return said("statistics", "Tellen", well, well ? "geschreven en teruggelezen" : "tellingen komen niet goed op de schijf", "Kijk of de schijf vol of stuk is.");
}

Check pin_there_and_back(Scratch const& scratch) {
    auto const pin = store::new_pin();
    bool const well = pin && store::set_pin(scratch / "pin", *pin) && store::check_pin(scratch / "pin", *pin) == Result<bool>(true) && store::check_pin(scratch / "pin", *pin + "0") == Result<bool>(false);
    return said("pin", "Pincode bewaren", well, well ? "geschreven, teruggelezen en herkend" : "een pincode komt niet goed op de schijf", "Kijk of de schijf vol of stuk is.");
}

Check disk(Scratch const& scratch) {
    std::string bytes(disk_try_bytes, '\0');
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<char>(i * 2654435761u >> 13);
    auto error = store::write_file(scratch / "disk", bytes);
    if (!error) error = store::sync_file(scratch / "disk");
    std::ifstream file(scratch / "disk", std::ios::binary);
    std::string read(bytes.size(), '\0');
    file.read(read.data(), static_cast<std::streamsize>(read.size()));
    bool const well = !error && file && read == bytes;
    return said("disk", "Schijf", well, well ? "vier megabyte geschreven, vastgelegd en teruggelezen" : "schrijven lukt niet" + (error ? " (" + error.message() + ")" : std::string()), "Maak ruimte, of vervang de schijf.");
}

/// The names in the kernel's list of input devices, of those that say where on a surface they are touched and have the mark of a finger's contact.
std::vector<std::string> touch_screens(fs::path const& root) {
    constexpr unsigned long multi_touch_x = 0x35, absolute_x = 0, direct = 1;
    std::vector<std::string> found;
    std::ifstream file(root / "proc/bus/input/devices");
    std::string name;
    bool is_direct = false;
    auto const bits_of = [](std::string const& words) {
        // Words of 64 bits, the highest first.
        std::vector<unsigned long> all;
        std::istringstream stream(words);
        for (std::string word; stream >> word;) all.insert(all.begin(), std::strtoul(word.c_str(), nullptr, 16));
        return all;
    };
    auto const has = [](std::vector<unsigned long> const& bits, unsigned long bit) { return bit / 64 < bits.size() && (bits[bit / 64] >> (bit % 64) & 1) != 0; };
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("I:")) name.clear(), is_direct = false;
        if (line.starts_with("N: Name=")) name = line.substr(8);
        if (line.starts_with("B: PROP=")) is_direct = has(bits_of(line.substr(8)), direct);
        if (!line.starts_with("B: ABS=")) continue;
        auto const bits = bits_of(line.substr(7));
        if (is_direct && (has(bits, multi_touch_x) || has(bits, absolute_x))) found.push_back(name);
    }
    return found;
}

Check touch(Machine const& machine) {
    auto const screens = touch_screens(machine.root);
    if (screens.empty()) return {"touch", "Aanraakscherm", Verdict::mind, "niet gevonden", "Steek de USB-kabel van het scherm erin. Een muis en een toetsenbord werken ook."};
    std::string names;
    for (auto const& name : screens) names += (names.empty() ? "" : ", ") + name;
    return {"touch", "Aanraakscherm", Verdict::well, names, {}};
}

Check sound(Machine const& machine) {
    std::ifstream file(machine.root / "proc/asound/cards");
    for (std::string line; std::getline(file, line);)
        if (auto const at = line.find("]: "); at != std::string::npos) return {"sound", "Geluid", Verdict::well, line.substr(at + 3), {}};
    return {"sound", "Geluid", Verdict::mind, "geen geluidskaart gevonden", "Zonder geluid kan de kiosk niet voorlezen; de rest werkt."};
}

/// `sprank --version` opens no window, but loads every library and reads the content.
Check program(Machine const& machine) {
    auto const answer = machine.ask("'" + machine.program.string() + "' --version");
    bool const well = answer && answer->starts_with("sprank ");
    return said("program", "Programma", well, well ? answer->substr(0, answer->find('\n')) : "sprank start niet", "Installeer het pakket opnieuw.");
}

}  // namespace

Checks self_tested(Machine const& machine) {
    Checks checks{content_whole(machine), program(machine)};
    if (Scratch const scratch(machine.state.root); scratch.made()) {
        checks.push_back(counting(scratch));
        checks.push_back(pin_there_and_back(scratch));
        checks.push_back(disk(scratch));
    } else {
        checks.push_back(said("state", "Map waarin de kiosk schrijft", false, "in " + machine.state.root.string() + " kan niet worden geschreven", "Doe dit als beheerder, of noem een andere map met --state."));
    }
    checks.push_back(touch(machine));
    checks.push_back(sound(machine));
    return checks;
}

}  // namespace sprank::operate
