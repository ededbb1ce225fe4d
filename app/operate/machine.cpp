#include "operate/machine.hpp"

#include <array>
#include <cstdio>
#include <fstream>
#include <memory>

#include "operate/machine_clock.hpp"
#include "operate/output.hpp"

namespace sprank::operate {
namespace {

constexpr std::size_t most_output = 2'000'000;

std::optional<std::string> answer_of(std::string const& command) {
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> const pipe(::popen((command + " 2>/dev/null").c_str(), "r"), ::pclose);
    if (!pipe) return std::nullopt;
    std::string text;
    std::array<char, 4096> part{};
    while (text.size() < most_output) {
        auto const count = std::fread(part.data(), 1, part.size(), pipe.get());
        if (count == 0) break;
        text.append(part.data(), count);
    }
    while (text.ends_with('\n')) text.pop_back();
    return text;
}

}  // namespace

Machine this_machine() {
    Machine machine;
    machine.content = "/usr/share/sprank/content.db";
    std::error_code error;
    if (!std::filesystem::exists(machine.content, error)) machine.content = content_beside_program();
    // From a build folder the programs stand together.
    if (!std::filesystem::exists(machine.program, error)) machine.program = std::filesystem::read_symlink("/proc/self/exe", error).parent_path() / "sprank";
    machine.today = today();
    std::ifstream("/proc/uptime") >> machine.up_s;
    machine.ask = answer_of;
    return machine;
}

}  // namespace sprank::operate
