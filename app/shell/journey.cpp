#include "shell/journey.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

namespace sprank::shell {

namespace {
using namespace journey;

struct Token {
    std::string text;
    bool quoted = false;
};

/// Words and "quoted texts"; nothing when a quote is left open. A # outside quotes begins a comment.
std::optional<std::vector<Token>> tokens_of(std::string_view line) {
    std::vector<Token> tokens;
    for (std::size_t at = 0; at < line.size();) {
        char const c = line[at];
        if (c == '#') break;
        if (c == ' ' || c == '\t' || c == '\r') {
            ++at;
        } else if (c == '"') {
            std::size_t const end = line.find('"', at + 1);
            if (end == std::string_view::npos) return std::nullopt;
            tokens.push_back({std::string{line.substr(at + 1, end - at - 1)}, true});
            at = end + 1;
        } else {
            std::size_t const end = std::min(line.find_first_of(" \t\r", at), line.size());
            tokens.push_back({std::string{line.substr(at, end - at)}, false});
            at = end;
        }
    }
    return tokens;
}

std::optional<int> whole_number(std::string_view text) {
    int value = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional{value} : std::nullopt;
}

/// "5s", "300ms", "2m"
std::optional<std::int64_t> duration(std::string_view text) {
    std::size_t const digits = std::min(text.find_first_not_of("0123456789"), text.size());
    std::optional<int> const value = whole_number(text.substr(0, digits));
    std::string_view const unit = text.substr(digits);
    if (!value || (unit != "s" && unit != "ms" && unit != "m")) return std::nullopt;
    return *value * std::int64_t{unit == "s" ? 1000 : unit == "m" ? 60'000 : 1};
}

std::optional<ui::NavigationKey> key_called(std::string const& name) {
    using ui::NavigationKey;
    std::map<std::string, NavigationKey> const keys{{"tab", NavigationKey::next},   {"shift-tab", NavigationKey::previous}, {"left", NavigationKey::left},
                                                    {"right", NavigationKey::right}, {"up", NavigationKey::up},              {"down", NavigationKey::down},
                                                    {"enter", NavigationKey::activate}, {"escape", NavigationKey::back}};
    auto const at = keys.find(name);
    return at == keys.end() ? std::nullopt : std::optional{at->second};
}

std::optional<PixelSize> pixel_size(std::string const& text) {
    std::size_t const cross = text.find('x');
    if (cross == std::string::npos) return std::nullopt;
    auto const width = whole_number(std::string_view{text}.substr(0, cross)), height = whole_number(std::string_view{text}.substr(cross + 1));
    bool const usable = width && height && *width >= 320 && *height >= 320 && *width <= 8192 && *height <= 8192;
    return usable ? std::optional{PixelSize{*width, *height}} : std::nullopt;
}

/// The words of one line, asked for one after the other.
class Words {
public:
    explicit Words(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}
    bool next(std::string_view word) {
        bool const it_is = at_ < tokens_.size() && !tokens_[at_].quoted && tokens_[at_].text == word;
        at_ += it_is;
        return it_is;
    }
    std::optional<std::string> word() { return take(false); }
    std::optional<std::string> quoted() { return take(true); }
    bool end() const { return at_ == tokens_.size(); }

private:
    std::optional<std::string> take(bool is_quoted) {
        if (at_ >= tokens_.size() || tokens_[at_].quoted != is_quoted) return std::nullopt;
        return tokens_[at_++].text;
    }
    std::vector<Token> tokens_;
    std::size_t at_ = 0;
};

template <typename Wanted, typename Value>
std::optional<Action> made(std::optional<Value> value) {
    return value ? std::optional<Action>{Wanted{*value}} : std::nullopt;
}

std::optional<Action> drag_of(Words& words) {
    bool const up = words.next("up");
    if (!up && !words.next("down")) return std::nullopt;
    std::optional<int> const units = whole_number(words.word().value_or(""));
    if (!units) return std::nullopt;
    Drag drag{static_cast<float>(up ? *units : -*units), {}};
    if (words.next("from")) {
        std::optional<std::string> const from = words.quoted();
        if (!from) return std::nullopt;
        drag.from = *from;
    }
    return drag;
}

std::optional<Action> expectation(Words& words) {
    if (words.next("screen")) return made<ExpectScreen>(words.word());
    if (words.next("fresh")) return ExpectFresh{};
    bool const there = !words.next("no");
    bool const text = words.next("text");
    if (!text && !words.next("item")) return std::nullopt;
    std::optional<std::string> const what = words.quoted();
    if (!what) return std::nullopt;
    return text ? Action{ExpectText{*what, there}} : Action{ExpectItem{*what, there}};
}

std::optional<Action> action_of(Words& words) {
    if (words.next("tap")) return made<Tap>(words.quoted());
    if (words.next("type")) return made<Type>(words.quoted());
    if (words.next("letters")) return made<Letters>(words.quoted());
    if (words.next("drag")) return drag_of(words);
    if (words.next("wait")) return made<Wait>(duration(words.word().value_or("")));
    if (words.next("key")) return made<Press>(key_called(words.word().value_or("")));
    if (words.next("scroll")) return words.next("to") ? made<ScrollTo>(words.quoted()) : std::nullopt;
    if (words.next("expect")) return expectation(words);
    if (words.next("screenshot")) return made<Screenshot>(words.word());
    if (words.next("language")) return made<ChooseLanguage>(words.word());
    if (words.next("size")) return made<Resize>(pixel_size(words.word().value_or("")));
    return std::nullopt;
}
}  // namespace

bool Journey::has_screenshots() const {
    return std::ranges::any_of(lines, [](JourneyLine const& line) { return std::holds_alternative<Screenshot>(line.action); });
}

Journey read_journey(std::string_view text) {
    Journey journey;
    for (int number = 1; !text.empty(); ++number) {
        std::size_t const end = std::min(text.find('\n'), text.size());
        std::string_view const line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        std::optional<std::vector<Token>> tokens = tokens_of(line);
        if (tokens && tokens->empty()) continue;
        Words words(tokens ? std::move(*tokens) : std::vector<Token>{});
        std::optional<Action> const action = action_of(words);
        if (action && words.end()) {
            journey.lines.push_back({number, *action});
        } else {
            journey.problems.push_back(std::to_string(number) + ": not a line of a journey: " + std::string{line});
        }
    }
    return journey;
}

}  // namespace sprank::shell
