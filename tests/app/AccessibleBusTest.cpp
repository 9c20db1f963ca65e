// What a screen reader finds of the running program on a real AT-SPI bus, asked from another process.
#include "Program.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdio>
#include <sstream>

using namespace tussen;

namespace {

struct Accessible {
    std::string role;
    bool takesKeyboard = false;
    std::string name;
};

/// All that is shown of the window with the Schiphol sample, with each panel in front once. The bus is the
/// test's own, and so are the window's settings.
std::vector<Accessible> walked() {
    const TemporaryFolder home;
    const auto quoted = [](const std::string &path) { return " '" + path + "'"; };
    const std::string command = "QT_QPA_PLATFORM=xcb HOME=" + home.path().string() + " dbus-run-session --" +
                                quoted(TUSSEN_SOURCE_DIR "/tests/app/walkAccessible.py") +
                                quoted(TUSSEN_BINARY_DIR "/bin/tussen") + quoted(schipholTussen(home)) +
                                " 2>" + home.file("errors");
    std::FILE *const out = popen(command.c_str(), "r");
    REQUIRE(out);
    std::string text;
    for (int c = std::fgetc(out); c != EOF; c = std::fgetc(out))
        text += static_cast<char>(c);
    const int status = pclose(out);
    INFO(bytesOf(home.path() / "errors"));
    REQUIRE(status == 0);
    std::vector<Accessible> all;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t first = line.find('\t');
        const std::size_t second = line.find('\t', first + 1);
        all.push_back({line.substr(0, first), second > first + 1, line.substr(second + 1)});
    }
    return all;
}

bool has(const std::vector<Accessible> &all, const std::string &role, const std::string &name) {
    return std::any_of(all.begin(), all.end(), [&](const Accessible &one) {
        return one.role == role && one.name.find(name) != std::string::npos;
    });
}

} // namespace

TEST_CASE("on the AT-SPI bus everything that takes the keyboard, and every cell, has a name") {
    const auto all = walked();
    for (const Accessible &one : all)
        if (one.name.empty() && (one.takesKeyboard || one.role == "table cell" || one.role == "push button"))
            FAIL_CHECK("a " << one.role << " has no name");
    CHECK(has(all, "list item", "Two advices")); // a card of the map
    CHECK(has(all, "list item", "from "));       // a transition
    CHECK(has(all, "table cell", "Depart"));     // a row of the outline
    CHECK(has(all, "check box", "Findings"));    // a tool
    CHECK(has(all, "page tab", "Roles"));
    CHECK(has(all, "table column header", "Asks who pays for the missed flight: Nobody")); // the roles matrix
}
