#pragma once
#include <string>
#include <vector>

#include "import/run_import.hpp"

namespace sprank::import {

/// One table of an office; its rows, and what stands in the table of offers and in the report then.
struct Office {
    Office(std::string header, std::vector<std::string> const& rows);
    /// The line of content/offers that names it.
    std::string row(std::string const& name) const;
    /// Both fail the test, with the line, when it is not so.
    bool says(std::string const& name, std::string const& words) const;
    void does_not_say(std::string const& name, std::string const& words) const;
    std::string page() const;
    /// For the report: fails the test with the whole page.
    void tells(std::string const& words) const;
    void does_not_tell(std::string const& words) const;
    /// Is there anything to look at?
    bool is_yellow() const;
    test::ContentCopy copy;
    Run run;
};

}  // namespace sprank::import
