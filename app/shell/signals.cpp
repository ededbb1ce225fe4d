#include "shell/signals.hpp"

#include <signal.h>

#include <array>

namespace sprank::shell {

namespace {
sigset_t ending_signals() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    return set;
}

/// What ends a program that does not ask for it, and means nothing to a kiosk: a terminal that closed, a reader that went away,
/// somebody's mistaken kill, a timer that nobody set.
constexpr std::array meaningless{SIGHUP, SIGPIPE, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF};
}  // namespace

Signals::Signals(std::function<void()> asked_to_end) : asked_to_end_(std::move(asked_to_end)) {
    sigset_t const set = ending_signals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    for (int const signal_number : meaningless) signal(signal_number, SIG_IGN);
    listener_ = std::thread([this, set] {
        for (int signal = 0; sigwait(&set, &signal) == 0 && !leaving_;) asked_to_end_();
    });
}

Signals::~Signals() {
    leaving_ = true;
    pthread_kill(listener_.native_handle(), SIGTERM);  // only wakes the listener: it is blocked everywhere
    listener_.join();
    sigset_t const set = ending_signals();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

}  // namespace sprank::shell
