#include "operate/set_pin.hpp"

#include <termios.h>
#include <unistd.h>

#include <istream>
#include <ostream>
#include <string>

#include "core/pin.hpp"
#include "operate/output.hpp"
#include "store/pin_file.hpp"

namespace sprank::operate {
namespace {

/// What is typed is not shown while this lives.
class Unseen {
public:
    Unseen() {
        hidden_ = ::tcgetattr(STDIN_FILENO, &before_) == 0;
        if (!hidden_) return;
        auto quiet = before_;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSANOW, &quiet);
    }
    ~Unseen() {
        if (hidden_) ::tcsetattr(STDIN_FILENO, TCSANOW, &before_);
    }
    Unseen(Unseen const&) = delete;
    Unseen& operator=(Unseen const&) = delete;

private:
    termios before_{};
    bool hidden_ = false;
};

std::string asked(PinEntry& entry, std::ostream& out, char const* question) {
    if (entry.asks) out << question << std::flush;
    std::string line;
    std::getline(entry.in, line);
    if (entry.asks) out << '\n';
    if (line.ends_with('\r')) line.pop_back();
    return line;
}

int code_of(Failure const& failure) { return failure.code == "PIN-03" || failure.code == "PIN-04" ? wrong_input : machine_cannot; }

}  // namespace

bool at_terminal() { return ::isatty(STDIN_FILENO) == 1; }

int set_typed_pin(std::filesystem::path const& file, PinEntry entry, std::ostream& out, std::ostream& err) {
    Unseen const unseen;
    std::string const pin = asked(entry, out, "Nieuwe pincode, vier tot acht cijfers (u ziet niet wat u typt): ");
    if (entry.asks && asked(entry, out, "Nog een keer: ") != pin) {
        err << "De twee zijn niet gelijk. De pincode is niet veranderd.\n";
        return wrong_input;
    }
    if (auto const kept = store::set_pin(file, pin); !kept) return tell(kept.error(), err), code_of(kept.error());
    out << "De pincode is bewaard en teruggelezen.\n";
    return done;
}

int set_new_pin(std::filesystem::path const& file, std::ostream& out, std::ostream& err) {
    auto const pin = store::new_pin();
    if (!pin) return tell(pin.error(), err), machine_cannot;
    if (auto const kept = store::set_pin(file, *pin); !kept) return tell(kept.error(), err), machine_cannot;
    out << "De nieuwe pincode is " << *pin << ". Schrijf hem op: hij staat hier één keer.\n";
    return done;
}

}  // namespace sprank::operate
