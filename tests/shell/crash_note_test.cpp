#include "shell/crash_note.hpp"

#include <doctest/doctest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <vector>

#include "store/incidents.hpp"
#include "store/scratch_folder.hpp"

namespace sprank::shell {

namespace {
namespace fs = std::filesystem;
using store::file_last_incident, store::newest_incident;

/// A program that shows something and then ends by this signal. Returns the signal that it ended by.
int crash(fs::path const& folder, int fault, bool keep_picture, std::string_view screen) {
    pid_t const child = fork();
    if (child == 0) {
        CrashNote note(folder, "sprank 9.9, inhoud 0123456789abcdef");
        std::vector<std::uint32_t> pixels(64 * 4, 0xFF112233);
        raster::Surface const surface{pixels.data(), 60, 4, 64};
        note.shows(screen, 77, keep_picture ? std::optional{surface} : std::nullopt);
        raise(fault);
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

std::uintmax_t size_of(fs::path const& file) {
    std::error_code none;
    std::uintmax_t const size = fs::file_size(file, none);
    return none ? 0 : size;
}
}  // namespace

TEST_CASE("a program that ends by a fault leaves a line and a picture for the technician, and still ends by that fault") {
    store::ScratchFolder const scratch;
    fs::path const folder = scratch / "";
    int number = 0;
    for (int const fault : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL}) {
        CAPTURE(fault);
        CHECK(crash(folder, fault, true, "profession") == fault);
        auto const line = file_last_incident(folder);
        REQUIRE(line);
        CHECK(line->find("scherm profession, 77 s na het begin") != std::string::npos);
        CHECK(line->find("sprank 9.9, inhoud 0123456789abcdef") != std::string::npos);
        CHECK(newest_incident(folder) == line);
        CHECK(size_of(folder / ("incident-" + std::to_string(++number) + ".bmp")) == 54 + 60 * 4 * 4);
    }
    CHECK_FALSE(file_last_incident(folder));  // it ended well since
    for (int kept = 1; kept <= number; ++kept)
        for (std::string const ending : {".txt", ".bmp"}) CHECK(fs::exists(folder / ("incident-" + std::to_string(kept) + ending)) == (kept > number - store::kept_incidents));
}

TEST_CASE("where a visitor's answers could stand in the picture none is kept, nor one of an earlier fault in its place") {
    store::ScratchFolder const scratch;
    fs::path const folder = scratch / "";
    crash(folder, SIGSEGV, true, "home");
    file_last_incident(folder);
    crash(folder, SIGSEGV, false, "quiz-question");
    REQUIRE(file_last_incident(folder));
    CHECK(fs::exists(folder / "incident-2.txt"));
    CHECK_FALSE(fs::exists(folder / "incident-2.bmp"));
    CHECK(fs::exists(folder / "incident-1.bmp"));
}

TEST_CASE("a folder that is not there costs the note and nothing else") {
    CHECK(crash("/nowhere/at/all", SIGSEGV, true, "home") == SIGSEGV);
    CHECK_FALSE(file_last_incident("/nowhere/at/all"));
    CHECK_FALSE(newest_incident("/nowhere/at/all"));
}

}  // namespace sprank::shell
