// The technicians' program. Its commands are named now, so that scripts can be written against them; each comes with a later release.
#include <algorithm>
#include <array>
#include <iostream>
#include <string_view>

namespace {

constexpr std::array<std::string_view, 7> commands{"doctor", "self-test", "set-pin", "sheet", "statistics", "diagnostics", "install"};

int explain() {
    std::cout << "Gebruik: sprank-kiosk OPDRACHT\n"
                 "Opdrachten:";
    for (auto const command : commands) std::cout << ' ' << command;
    std::cout << "\nGeen van deze opdrachten zit al in deze uitgave. Wat een technicus nu kan doen staat in kiosk/README.md.\n";
    return 0;
}

}  // namespace

int main(int count, char** arguments) {
    std::string_view const first = count > 1 ? arguments[1] : "";
    if (first == "--version") {
        std::cout << "sprank-kiosk " SPRANK_VERSION "\n";
        return 0;
    }
    if (first == "--help" || first == "-h") return explain();
    if (first.empty()) {
        std::cerr << "Noem een opdracht; zie sprank-kiosk --help.\n";
    } else if (std::find(commands.begin(), commands.end(), first) != commands.end()) {
        std::cerr << "De opdracht \"" << first << "\" komt in een latere uitgave van Sprank.\n";
    } else {
        std::cerr << "De opdracht \"" << first << "\" bestaat niet; zie sprank-kiosk --help.\n";
    }
    return 2;
}
