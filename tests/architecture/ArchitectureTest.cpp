#include "tests/architecture/Sources.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>

using namespace tussen;

namespace {

using Offences = std::vector<std::string>;

/// What each folder of core may include besides itself.
const std::map<std::string, std::set<std::string>> mayInclude{
    {"model", {}},
    {"store", {"model"}},
    {"capture", {"model"}},
    {"editing", {"capture", "model"}},
    {"graph", {"model"}},
    {"checks", {"graph", "model"}},
    {"words", {"checks", "graph", "model"}},
    {"layout", {"words", "checks", "graph", "model"}},
    {"interchange", {"layout", "model"}},
};

const std::set<std::string> uiFolders{"canvas", "export", "files", "models", "panels", "shell", "texts"};

/// What stands between the quotes or brackets of an include; empty for other lines.
std::string included(const std::string &line) {
    if (!line.starts_with("#include ") || line.size() < 12) return "";
    const auto end = line.find_first_of("\">", 10);
    return line.substr(10, end - 10);
}

std::string part(const std::string &path, std::size_t number) {
    std::size_t start = 0;
    for (; number > 0; --number)
        start = path.find('/', start) + 1;
    return path.substr(start, path.find('/', start) - start);
}

bool isQt(const std::string &header) {
    return header.starts_with("Qt") || (header.size() > 1 && header[0] == 'Q' && std::isupper(header[1]));
}

/// Core knows no Qt, and of core each folder only those below it.
void checkCoreInclude(const std::string &path, const std::string &header, Offences &offences) {
    const auto known = mayInclude.find(part(path, 1));
    if (known == mayInclude.end()) return offences.push_back(path + " stands in a folder without a rule");
    const std::string folder = part(header, 0);
    const bool ofCore = mayInclude.contains(folder) && folder != known->first;
    if (isQt(header) || uiFolders.contains(folder) || (ofCore && !known->second.contains(folder)))
        offences.push_back(path + " includes " + header);
}

/// What serves the command line as well paints nothing and opens no windows.
void checkLightInclude(const std::string &path, const std::string &header, Offences &offences) {
    static const std::set<std::string> heavy{"canvas", "export", "models", "panels", "shell"};
    static const std::set<std::string> heavyQt{"QApplication", "QGuiApplication", "QPainter",
                                               "QWidget",      "QFont",           "QImage",
                                               "QColor",       "QIcon",           "QPixmap"};
    if (heavy.contains(part(header, 0)) || heavyQt.contains(header))
        offences.push_back(path + " includes " + header);
}

bool isLight(const std::string &path) {
    const bool ofProgram = path.starts_with("app/") && path.find('/', 4) == std::string::npos;
    return ofProgram || path.starts_with("ui/texts/") || path.starts_with("ui/files/");
}

Offences wrongIncludes(const Source &source) {
    Offences offences;
    for (const std::string &line : source.lines) {
        const std::string header = included(line);
        if (header.empty()) continue;
        if (source.path.starts_with("core/")) checkCoreInclude(source.path, header, offences);
        if (isLight(source.path)) checkLightInclude(source.path, header, offences);
    }
    return offences;
}

Offences sqlOutsideStore(const Source &source) {
    Offences offences;
    if (source.path.starts_with("core/store/")) return offences;
    for (const std::string &line : source.lines)
        for (const char *word : {"SELECT ", "INSERT INTO", "UPDATE ", "DELETE FROM", "CREATE TABLE",
                                 "PRAGMA ", "<sqlite3.h>", "SQLiteCpp/"})
            if (line.find(word) != std::string::npos) offences.push_back(source.path + ": " + line);
    return offences;
}

/// A header is read once, and nobody's names are poured into those who include it.
Offences untidyHeader(const Source &source) {
    Offences offences;
    if (!source.path.ends_with(".h")) return offences;
    if (source.lines.empty() || source.lines[0] != "#pragma once")
        offences.push_back(source.path + " does not begin with #pragma once");
    for (const std::string &line : source.lines)
        if (line.starts_with("using namespace")) offences.push_back(source.path + ": " + line);
    return offences;
}

/// The tools that collect sentences for translators go by the name of the class where they know no better.
Offences otherContext(const Source &source) {
    static const std::string macro = "Q_DECLARE_TR_FUNCTIONS(";
    Offences offences;
    for (std::size_t i = 1; i < source.lines.size(); ++i) {
        const auto at = source.lines[i].find(macro);
        if (at == std::string::npos) continue;
        const auto begin = at + macro.size();
        const std::string context = source.lines[i].substr(begin, source.lines[i].find(')') - begin);
        const std::string &head = source.lines[source.lines[i - 1].starts_with("#if") ? i - 2 : i - 1];
        if (!head.ends_with(" " + context + " {")) offences.push_back(source.path + " speaks as " + context);
    }
    return offences;
}

Source source(const std::string &path, const std::string &line) {
    return {path, {line}};
}

template <class Rule> Offences offencesOf(const std::vector<std::string> &folders, Rule rule) {
    Offences all;
    for (const Source &one : sourcesBelow(folders)) {
        const Offences some = rule(one);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

} // namespace

TEST_CASE("the rules find what they forbid") {
    CHECK(wrongIncludes(source("core/model/A.cpp", "#include <QString>")).size() == 1);
    CHECK(wrongIncludes(source("core/model/A.cpp", "#include <QtGlobal>")).size() == 1);
    CHECK(wrongIncludes(source("core/model/A.cpp", "#include \"checks/Finding.h\"")).size() == 1);
    CHECK(wrongIncludes(source("core/store/A.h", "#include \"layout/Drawing.h\"")).size() == 1);
    CHECK(wrongIncludes(source("core/interchange/A.h", "#include \"store/Document.h\"")).size() == 1);
    CHECK(wrongIncludes(source("core/layout/A.h", "#include \"texts/Utf8.h\"")).size() == 1);
    CHECK(wrongIncludes(source("core/new/A.h", "#include <vector>")).size() == 1);
    CHECK(wrongIncludes(source("app/Check.cpp", "#include <QApplication>")).size() == 1);
    CHECK(wrongIncludes(source("ui/files/A.cpp", "#include \"shell/Window.h\"")).size() == 1);
    CHECK(sqlOutsideStore(source("ui/shell/A.cpp", "run(\"SELECT name FROM partners\");")).size() == 1);
    CHECK(sqlOutsideStore(source("core/model/A.cpp", "#include <sqlite3.h>")).size() == 1);
    CHECK(untidyHeader(source("core/model/A.h", "#include <vector>")).size() == 1);
    CHECK(otherContext({"ui/shell/A.cpp", {"class Said {", "Q_DECLARE_TR_FUNCTIONS(Notes)"}}).size() == 1);
}

TEST_CASE("the rules leave alone what is allowed") {
    CHECK(wrongIncludes(source("core/layout/A.cpp", "#include \"checks/Finding.h\"")).empty());
    CHECK(wrongIncludes(source("core/model/A.cpp", "#include \"model/Id.h\"")).empty());
    CHECK(wrongIncludes(source("app/window/A.cpp", "#include <QApplication>")).empty());
    CHECK(sqlOutsideStore(source("core/store/A.cpp", "run(\"SELECT name FROM partners\");")).empty());
}

TEST_CASE("core knows no Qt, each folder only what stands below it, and commands no widgets") {
    CHECK(offencesOf({"core", "ui", "app"}, wrongIncludes) == Offences{});
}

TEST_CASE("SQL stands in core/store alone") {
    CHECK(offencesOf({"core", "ui", "app"}, sqlOutsideStore) == Offences{});
}

TEST_CASE("headers are tidy") {
    CHECK(offencesOf({"core", "ui", "app", "tests"}, untidyHeader) == Offences{});
}

TEST_CASE("files are short") {
    std::vector<std::size_t> lengths;
    for (const Source &one : sourcesBelow({"core", "ui", "app"})) {
        INFO(one.path);
        CHECK(one.lines.size() <= 400);
        lengths.push_back(one.lines.size());
    }
    for (const Source &one : sourcesBelow({"tests"})) {
        INFO(one.path);
        CHECK(one.lines.size() <= 400);
    }
    std::ranges::sort(lengths);
    REQUIRE(lengths.size() > 100);
    CHECK(lengths[lengths.size() / 2] < 150);
}

TEST_CASE("sentences are looked up under the name that translators find them by") {
    CHECK(offencesOf({"core", "ui", "app"}, otherContext) == Offences{});
}
