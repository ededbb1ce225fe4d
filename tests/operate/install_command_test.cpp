// A technician brings new content and reads what to do next.
#include "operate/install_command.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>

#include "command/command_line.hpp"
#include "store/content_versions.hpp"
#include "store/content_writer.hpp"
#include "store/sample_bundle.hpp"
#include "store/scratch_folder.hpp"

namespace sprank::operate {
namespace {

struct Told {
    int code = 0;
    std::string out, err;
};

Told ask(std::vector<std::string> words) {
    CLI::App app;
    command::speak_dutch(app);
    std::function<int()> chosen;
    std::ostringstream output, errors;
    add_install_command(app, chosen, output, errors);
    words.insert(words.begin(), "install");
    std::reverse(words.begin(), words.end());
    app.parse(words);
    int const code = chosen();
    return {code, output.str(), errors.str()};
}

}  // namespace

TEST_CASE("a technician puts content from a stick on the kiosk and is told how to show it") {
    store::ScratchFolder const folder;
    auto const package = (folder / "content.db").string(), state = (folder / "state").string();
    REQUIRE(store::write_content(store::sample_bundle(), package).has_value());
    auto const told = ask({package, "--state", state});
    CHECK(told.code == 0);
    CHECK(told.err.empty());
    CHECK(told.out.find("systemctl restart sprank") != std::string::npos);
    auto const versions = store::list_content({state});
    REQUIRE(versions.size() == 1);
    CHECK(told.out.find(versions.front().name) != std::string::npos);

    auto const json = nlohmann::json::parse(ask({package, "--state", state, "--json"}).out);
    CHECK(json["installed"] == true);
    CHECK(json["version"] == versions.front().name);
    CHECK(json["was_there_already"] == true);
}

TEST_CASE("a package that is not right is refused with what to do, and a machine that cannot is no fault of the package") {
    store::ScratchFolder const folder;
    auto const package = (folder / "content.db").string(), state = (folder / "state").string();
    store::write_bytes(package, "een brief");
    auto told = ask({package, "--state", state});
    CHECK(told.code == 1);
    CHECK(told.out.empty());
    CHECK(told.err.starts_with("DB-02: "));

    told = ask({package, "--state", state, "--json"});
    CHECK(told.code == 1);
    CHECK(nlohmann::json::parse(told.out)["code"] == "DB-02");
    CHECK(told.err.empty());

    REQUIRE(store::write_content(store::sample_bundle(), package).has_value());
    store::write_bytes(folder / "a-file", "");
    told = ask({package, "--state", (folder / "a-file").string()});
    CHECK(told.code == 3);
    CHECK(told.err.find("beheerder") != std::string::npos);
}

}  // namespace sprank::operate
