#include "checks/Checks.h"
#include "texts/Translated.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace tussen;

namespace {

/// One entry of the page on checks: its id, and what stands in bold-faced lines below.
struct Entry {
    std::string id, severity, title, reason, remedy;
};

std::string after(const std::string &line, const std::string &start) {
    return line.starts_with(start) ? line.substr(start.size()) : std::string();
}

std::vector<Entry> entriesOfPage() {
    std::ifstream page(std::string(TUSSEN_SOURCE_DIR) + "/docs/checks.md");
    REQUIRE(page);
    std::vector<Entry> entries;
    for (std::string line; std::getline(page, line);) {
        if (line.starts_with("### `"))
            entries.push_back({line.substr(5, line.find('`', 5) - 5), {}, {}, {}, {}});
        if (entries.empty()) continue;
        Entry &entry = entries.back();
        if (auto text = after(line, "- **Severity:** "); !text.empty()) entry.severity = text;
        if (auto text = after(line, "- **Says:** "); !text.empty()) entry.title = text;
        if (auto text = after(line, "- **Why:** "); !text.empty()) entry.reason = text;
        if (auto text = after(line, "- **What to do:** "); !text.empty()) entry.remedy = text;
    }
    return entries;
}

} // namespace

TEST_CASE("The page on checks has every check, as the program has it") {
    const Texts texts = translatedTexts();
    const std::vector<Entry> entries = entriesOfPage();
    const auto all = catalogue();
    REQUIRE(entries.size() == all.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries[i];
        INFO(entry.id);
        CHECK(entry.id == all[i].id);
        CHECK(entry.severity.starts_with(texts.severityName[static_cast<int>(all[i].severity)]));
        const CheckTexts &words = texts.checks.at(entry.id);
        CHECK(entry.title == words.title);
        CHECK(entry.reason == words.reason);
        CHECK(entry.remedy == words.remedy);
    }
}
