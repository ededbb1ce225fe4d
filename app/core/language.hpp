#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sprank {

/// Position in Catalogue::languages. Languages are content: a new one is a new texts file, not new code.
using LanguageIndex = std::uint8_t;

struct Language {
    std::string id;    ///< "nl", "nl-simple", "en"
    std::string name;  ///< as its readers call it
    bool easy() const { return id.ends_with("-simple"); }  ///< in easy words; the quiz then has three large buttons
    friend bool operator==(Language const&, Language const&) = default;
};

/// One text in every language of the catalogue, in the order of Catalogue::languages.
class LocalText {
public:
    LocalText() = default;
    explicit LocalText(std::vector<std::string> by_language) : by_language_(std::move(by_language)) {}

    /// The text in that language; empty when the catalogue has none (the content compiler reports that).
    std::string const& in(LanguageIndex language) const {
        static std::string const none;
        return language < by_language_.size() ? by_language_[language] : none;
    }
    std::vector<std::string> const& all() const { return by_language_; }
    friend bool operator==(LocalText const&, LocalText const&) = default;

private:
    std::vector<std::string> by_language_;
};

/// A list of lines in every language.
using LocalLines = std::vector<LocalText>;

}  // namespace sprank
