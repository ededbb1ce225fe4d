#include "import/office_table.hpp"

#include <doctest/doctest.h>

#include <utility>

namespace sprank::import {

Office::Office(std::string header, std::vector<std::string> const& rows) {
    std::string table = std::move(header) + "\r\n";
    for (auto const& row : rows) table += row + "\r\n";
    copy.write("regio.csv", table);
    run = import_on_screen(copy, {(copy.root() / "regio.csv").string()});
}

std::string Office::row(std::string const& name) const {
    auto const all = copy.read("content/offers/oost.csv");
    auto const at = all.find("," + name);
    if (at == std::string::npos) return "no row of " + name + " in " + all;
    auto const begin = all.rfind('\n', at) + 1;
    return all.substr(begin, all.find('\n', at) - begin);
}

bool Office::says(std::string const& name, std::string const& words) const {
    auto const line = row(name);
    CHECK_MESSAGE(line.find(words) != std::string::npos, (words + " -- is not in: " + line));
    return line.find(words) != std::string::npos;
}

void Office::does_not_say(std::string const& name, std::string const& words) const {
    auto const line = row(name);
    CHECK_MESSAGE(line.find(words) == std::string::npos, (words + " -- is in: " + line));
}

std::string Office::page() const { return copy.read("regio.csv.verslag.html"); }

void Office::tells(std::string const& words) const { CHECK_MESSAGE(page().find(words) != std::string::npos, (words + " -- is not in: " + page())); }

void Office::does_not_tell(std::string const& words) const { CHECK_MESSAGE(page().find(words) == std::string::npos, (words + " -- is in: " + page())); }

bool Office::is_yellow() const { return page().find("class=\"look\"") != std::string::npos; }

}  // namespace sprank::import
