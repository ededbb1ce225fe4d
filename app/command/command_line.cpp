#include "command/command_line.hpp"

#include <algorithm>
#include <charconv>
#include <exception>
#include <iostream>
#include <memory>

namespace sprank::command {
namespace {

constexpr int wrong_use = 2, machine_cannot = 3;
constexpr char const* not_yet = "bestaat nog niet in deze versie";

std::string in_quotes(std::string_view word) { return "\"" + std::string(word) + "\""; }

std::string joined(std::span<std::string_view const> words, std::string_view separator) {
    std::string text;
    for (auto const word : words) text += (text.empty() ? "" : std::string(separator)) + std::string(word);
    return text;
}

/// Whole numbers without a point.
std::string in_words(double number) {
    auto const whole = static_cast<long>(number);
    return static_cast<double>(whole) == number ? std::to_string(whole) : std::to_string(number);
}

/// CLI11 gives the kind of mistake as a name, and which option or word it is about only inside its English sentence.
std::string sentence(CLI::App const& app, CLI::Error const& error) {
    std::string const said = error.what(), kind = error.get_name();
    auto const before = [&said](std::string_view mark) { return said.substr(0, said.find(mark)); };
    auto const after = [&said](std::string_view mark) {
        auto const at = said.find(mark);
        return at == std::string::npos ? said : said.substr(at + mark.size());
    };
    if (dynamic_cast<CLI::ExtrasError const*>(&error) != nullptr) return "Dit hoort hier niet: " + CLI::detail::join(app.remaining(true), " ") + ".";
    if (kind == "RequiredError" && said.starts_with("A subcommand")) {
        auto const unknown = app.remaining(true);
        return unknown.empty() ? "Noem een opdracht." : "De opdracht " + in_quotes(unknown.front()) + " bestaat niet.";
    }
    if (kind == "RequiredError") return before(" is required") + " ontbreekt.";
    if (kind == "ArgumentMismatch") {
        if (said.find("flag override") != std::string::npos) return before(" was given") + " krijgt geen waarde.";
        if (said.find("At Most") != std::string::npos) return before(":") + " staat er te vaak.";
        auto const digits = after(": ").find_first_of("0123456789");
        std::string const count = digits == std::string::npos ? "" : after(": ").substr(digits, after(": ").find(' ', digits) - digits);
        return "Achter " + before(":") + (count == "1" ? " hoort een waarde." : " horen " + count + " waarden.");
    }
    if (kind == "ConversionError") return "Dit is geen getal: " + after("Could not convert: ") + ".";
    if (kind == "ExcludesError") return before(" excludes ") + " en " + after(" excludes ") + " gaan niet samen.";
    return said;  // from a check of our own, in Dutch
}

/// The one heading that CLI11 lets nobody name.
class DutchFormatter : public CLI::Formatter {
public:
    std::string make_group(std::string group, bool is_positional, std::vector<CLI::Option const*> options) const override {
        return CLI::Formatter::make_group(group == "Options" ? "Opties" : std::move(group), is_positional, std::move(options));
    }
};

}  // namespace

void speak_dutch(CLI::App& app) {
    constexpr std::pair<char const*, char const*> labels[] = {
        {"Usage", "Gebruik"},      {"OPTIONS", "OPTIES"},       {"SUBCOMMAND", "OPDRACHT"}, {"SUBCOMMANDS", "OPDRACHTEN"},
        {"Positionals", "Waarden"}, {"REQUIRED", "(verplicht)"}, {"Excludes", "niet samen met"},
        {"TEXT", "TEKST"},         {"INT", "GETAL"},            {"UINT", "GETAL"},          {"FLOAT", "GETAL"}};
    app.formatter(std::make_shared<DutchFormatter>());
    for (auto const& [english, dutch] : labels) app.get_formatter()->label(english, dutch);
    app.group("Opdrachten");
    app.set_help_flag("-h,--help", "toon deze uitleg");
    app.failure_message([](CLI::App const* used, CLI::Error const& error) { return sentence(*used, error) + "\nZie --help.\n"; });
}

int explained(CLI::App const& app, CLI::ParseError const& error, std::ostream& out, std::ostream& err) {
    return app.exit(error, out, err) == 0 ? 0 : wrong_use;
}

int run(CLI::App& app, std::function<int()> const& chosen, int count, char** arguments) {
    try {
        app.parse(count, arguments);
        return chosen ? chosen() : wrong_use;
    } catch (CLI::ParseError const& error) {
        return explained(app, error, std::cout, std::cerr);
    } catch (std::exception const& exception) {
        std::cerr << "Dit lukt niet op deze computer: " << exception.what() << '\n';
        return machine_cannot;
    }
}

void one_of(CLI::Option* option, std::span<std::string_view const> words) {
    option->type_name(joined(words, "|"));
    option->check(CLI::Validator(
        [words](std::string const& word) -> std::string {
            if (std::find(words.begin(), words.end(), word) != words.end()) return {};
            return in_quotes(word) + " kan hier niet; kies uit: " + joined(words, ", ") + ".";
        },
        ""));
}

void within(CLI::Option* option, double least, double most) {
    option->type_name("GETAL");
    option->check(CLI::Validator(
        [least, most](std::string const& word) -> std::string {
            double number = 0;
            auto const [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
            if (error == std::errc{} && end == word.data() + word.size() && number >= least && number <= most) return {};
            return in_quotes(word) + " kan hier niet; kies een getal van " + in_words(least) + " tot en met " + in_words(most) + ".";
        },
        ""));
}

void add_later(CLI::App& app, std::initializer_list<char const*> names, std::function<int()>& chosen) {
    for (auto const* const name : names) {
        auto* const command = app.add_subcommand(name, not_yet);
        command->allow_extras();
        command->callback([name, &chosen] {
            chosen = [name] {
                std::cerr << "De opdracht " << in_quotes(name) << ' ' << not_yet << ".\n";
                return wrong_use;
            };
        });
    }
}

}  // namespace sprank::command
