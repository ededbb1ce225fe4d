#include "store/pin_file.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <system_error>

#include "core/pin.hpp"
#include "store/durable_file.hpp"

namespace sprank::store {
namespace {

namespace fs = std::filesystem;

// A PIN has so few values that no hash keeps it from somebody who holds the disk; on the glass the growing wait keeps it. So the hash may
// be cheap: 16 MiB for a moment stays within the kiosk's memory, and the pad answers at once on the slowest machine.
constexpr unsigned long long passes = 4;
constexpr std::size_t most_memory = std::size_t{16} * 1024 * 1024;
constexpr std::string_view first_line = "sprank-pin 1";
constexpr std::size_t most_bytes = 512, sum_bytes = 16;
constexpr int new_pin_digits = 6;

tl::unexpected<Failure> failure(char const* code, std::string text) { return tl::unexpected(Failure{code, std::move(text)}); }
tl::unexpected<Failure> damaged(fs::path const& path) {
    return failure("PIN-02", path.string() + " is beschadigd. Maak een nieuwe pincode met: sprank-kiosk set-pin");
}
tl::unexpected<Failure> machine_lacks() { return failure("PIN-06", "Er is te weinig geheugen om de pincode na te kijken. Probeer het opnieuw, of start de kiosk opnieuw."); }

/// Without it a bit that fell over would look like a wrong PIN for ever.
std::string sum_of(std::string_view line) {
    std::array<unsigned char, sum_bytes> sum{};
    crypto_generichash(sum.data(), sum.size(), reinterpret_cast<unsigned char const*>(line.data()), line.size(), nullptr, 0);
    std::string text(sum_bytes * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), sum.data(), sum.size());
    text.pop_back();
    return text;
}

std::string file_of(std::string const& hash) { return std::string(first_line) + "\n" + hash + "\n" + sum_of(hash) + "\n"; }

/// Empty when it is not to be had.
std::string bytes_of(fs::path const& path) {
    std::ifstream file(path, std::ios::binary);
    std::string bytes(most_bytes, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, file.gcount())));
    return bytes;
}

Result<std::string> stored_hash(fs::path const& path) {
    std::error_code error;
    if (!fs::exists(path, error)) return failure("PIN-01", "Er is nog geen pincode (" + path.string() + "). Maak er een met: sprank-kiosk set-pin");
    std::string const bytes = bytes_of(path);
    auto const end = bytes.find('\n', first_line.size() + 1);
    if (end == std::string::npos) return damaged(path);
    std::string hash = bytes.substr(first_line.size() + 1, end - first_line.size() - 1);
    // The last one also keeps a foreign hash from asking for all memory.
    bool const sound = bytes == file_of(hash) && hash.size() < crypto_pwhash_STRBYTES && crypto_pwhash_str_needs_rehash(hash.c_str(), passes, most_memory) == 0;
    if (!sound) return damaged(path);
    return hash;
}

}  // namespace

bool pin_exists(fs::path const& path) {
    std::error_code error;
    return fs::exists(path, error);
}

Result<void> set_pin(fs::path const& path, std::string_view pin) {
    if (!is_pin(pin)) return failure("PIN-03", "Een pincode heeft vier tot acht cijfers, en niets anders.");
    if (is_easy_pin(pin)) return failure("PIN-04", "Deze pincode is te makkelijk te raden. Kies geen rij als 1234 en niet steeds hetzelfde cijfer.");
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    bool const made = sodium_init() >= 0 && crypto_pwhash_str(hash.data(), pin.data(), pin.size(), passes, most_memory) == 0 &&
                      crypto_pwhash_str_verify(hash.data(), pin.data(), pin.size()) == 0;
    if (!made) return machine_lacks();
    auto const bytes = file_of(hash.data());
    (void)make_folder(path.parent_path());  // what fails here fails again below, with its reason
    if (auto const error = replace_file(path, bytes, 0600, {DurableStep::pin_written, DurableStep::pin_synced, DurableStep::pin_renamed})) {
        (void)remove_tree(path.string() + ".new");
        return failure("PIN-05", "De pincode kan niet worden bewaard in " + path.string() + " (" + error.message() + "). Is de schijf vol, of mag het niet? De oude pincode geldt nog.");
    }
    if (bytes_of(path) != bytes) return damaged(path);
    reached(DurableStep::pin_read_back);
    return {};
}

Result<bool> check_pin(fs::path const& path, std::string_view pin) {
    if (sodium_init() < 0) return machine_lacks();
    auto const hash = stored_hash(path);
    if (!hash) return tl::unexpected(hash.error());
    // libsodium answers a lack of memory like a wrong PIN: then the pad says "wrong", which harms nobody.
    return is_pin(pin) && crypto_pwhash_str_verify(hash->c_str(), pin.data(), pin.size()) == 0;
}

Result<std::string> new_pin() {
    if (sodium_init() < 0) return machine_lacks();
    std::string pin(new_pin_digits, '0');
    do {
        for (char& digit : pin) digit = static_cast<char>('0' + randombytes_uniform(10));
    } while (is_easy_pin(pin));
    return pin;
}

}  // namespace sprank::store
