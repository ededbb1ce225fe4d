#include "shell/signals.hpp"

#include <signal.h>

namespace sprank::shell {

namespace {
sigset_t ending_signals() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    return set;
}
}  // namespace

Signals::Signals(std::function<void()> asked_to_end) : asked_to_end_(std::move(asked_to_end)) {
    sigset_t const set = ending_signals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
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
