#include "shell/crash_note.hpp"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>

#include "store/incidents.hpp"

namespace sprank::shell {

namespace fs = std::filesystem;

namespace {
constexpr std::array faults{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
constexpr std::size_t header_bytes = 54;

/// Everything that the handler needs, ready made: it may not allocate, format or lock. Written between two frames on the same thread that
/// mostly faults; a fault on another thread at just that moment costs a note, no more.
struct Prepared {
    std::array<char, 512> note_path{}, picture_path{}, about{}, line{};
    std::array<unsigned char, header_bytes> header{};
    std::uint32_t const* pixels = nullptr;
    int width = 0, height = 0, stride = 0;
};
Prepared prepared;
alignas(16) std::array<char, 65536> stack{};

void put(std::array<char, 512>& to, std::string_view text) {
    std::size_t const length = std::min(text.size(), to.size() - 1);
    std::memcpy(to.data(), text.data(), length);
    to[length] = 0;
}

void write_all(int file, void const* bytes, std::size_t size) {
    auto const* at = static_cast<char const*>(bytes);
    while (size > 0) {
        ssize_t const written = write(file, at, size);
        if (written <= 0) return;
        at += written;
        size -= static_cast<std::size_t>(written);
    }
}

char const* name_of(int signal) {
    switch (signal) {
        case SIGSEGV: return "SIGSEGV";
        case SIGBUS: return "SIGBUS";
        case SIGFPE: return "SIGFPE";
        case SIGILL: return "SIGILL";
        default: return "SIGABRT";
    }
}

void faulted(int signal) {
    int const note = open(prepared.note_path.data(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (note >= 0) {
        for (char const* const part : {name_of(signal), ", ", static_cast<char const*>(prepared.line.data()), static_cast<char const*>(prepared.about.data()), "\n"}) write_all(note, part, std::strlen(part));
        close(note);
    }
    if (prepared.pixels) {
        int const picture = open(prepared.picture_path.data(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        if (picture >= 0) {
            write_all(picture, prepared.header.data(), prepared.header.size());
            for (int y = 0; y < prepared.height; ++y) write_all(picture, prepared.pixels + static_cast<std::ptrdiff_t>(y) * prepared.stride, static_cast<std::size_t>(prepared.width) * 4);
            close(picture);
        }
    }
    raise(signal);  // as it would have ended without us: SA_RESETHAND gave the signal its own way back
}

/// Of a BMP with 32 bits a pixel, rows from the top.
void make_header(std::array<unsigned char, header_bytes>& header, int width, int height) {
    header = {};
    auto const word = [&](std::size_t at, std::uint32_t value) {
        for (std::size_t i = 0; i < 4; ++i) header[at + i] = static_cast<unsigned char>(value >> (8 * i));
    };
    auto const bytes = static_cast<std::uint32_t>(width) * static_cast<std::uint32_t>(height) * 4;
    header[0] = 'B', header[1] = 'M';
    word(2, header_bytes + bytes);
    word(10, header_bytes);
    word(14, 40);
    word(18, static_cast<std::uint32_t>(width));
    word(22, static_cast<std::uint32_t>(-height));
    header[26] = 1, header[28] = 32;
    word(34, bytes);
}

}  // namespace

CrashNote::CrashNote(fs::path const& incidents, std::string_view about) {
    prepared = {};
    put(prepared.note_path, (incidents / store::crash_note_name).string());
    put(prepared.picture_path, (incidents / store::crash_picture_name).string());
    put(prepared.about, about);
    // A stack of its own: the fault may be that the stack is full.
    stack_t other{};
    other.ss_sp = stack.data();
    other.ss_size = stack.size();
    sigaltstack(&other, nullptr);
    struct sigaction action {};
    action.sa_handler = faulted;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_ONSTACK | SA_NODEFER);
    for (int const fault : faults) sigaction(fault, &action, nullptr);
}

CrashNote::~CrashNote() {
    for (int const fault : faults) signal(fault, SIG_DFL);
    prepared = {};
}

void CrashNote::shows(std::string_view screen, std::int64_t uptime_s, std::optional<raster::Surface> picture) {
    std::snprintf(prepared.line.data(), prepared.line.size(), "scherm %.*s, %lld s na het begin, ", static_cast<int>(screen.size()), screen.data(), static_cast<long long>(uptime_s));
    prepared.pixels = nullptr;
    if (!picture) return;
    if (picture->width != prepared.width || picture->height != prepared.height) make_header(prepared.header, picture->width, picture->height);
    prepared.width = picture->width;
    prepared.height = picture->height;
    prepared.stride = picture->stride;
    prepared.pixels = picture->pixels;
}

}  // namespace sprank::shell
