#include "texts/Reasons.h"
#include "files/LoadFile.h"
#include "model/Core.h"

#include "tests/support/TemporaryFolder.h"

#include <QCoreApplication>
#include <QTranslator>

#include <catch2/catch.hpp>

#include <cctype>
#include <fstream>

using namespace tussen;

namespace {

/// Puts each sentence of core between < and >, as a language of its own.
class Bracketing : public QTranslator {
public:
    Bracketing() {
        QCoreApplication::installTranslator(this);
        translateReasons();
    }
    ~Bracketing() override {
        Core::setTranslator(nullptr);
        QCoreApplication::removeTranslator(this);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char * /*meaning*/,
                                    int /*number*/) const override {
        if (qstrcmp(context, "Core") != 0) return {};
        return QStringLiteral("<%1>").arg(QString::fromUtf8(source));
    }
};

/// What stands outside of all brackets.
std::string leftInEnglish(const std::string &message) {
    std::string result;
    int depth = 0;
    for (const char c : message) {
        if (c == '<') ++depth;
        if (depth == 0) result += c;
        if (c == '>') --depth;
    }
    return result;
}

bool hasWords(const std::string &text) {
    return std::any_of(text.begin(), text.end(), [](unsigned char c) { return std::isalpha(c) != 0; });
}

/// Why the file cannot be loaded, without its name.
std::string refusal(const std::string &name, const std::string &content) {
    const testing::TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / name;
    std::ofstream(file, std::ios::binary) << content;
    try {
        (void)loadFile(file);
    } catch (const FileError &problem) {
        std::string message = problem.what();
        return message.erase(0, file.string().size());
    }
    return "nothing was refused";
}

struct Case {
    std::string name;
    std::string content;
    std::string path; ///< words that are keys of the format, not language
};

} // namespace

TEST_CASE("Every reason that a file is refused for can be said in another language") {
    const Bracketing language;
    for (const Case &one :
         {Case{"a.json", "{", "/"}, Case{"b.json", "[]", "/"}, Case{"c.json", R"({"tussen": 9})", "/tussen"},
          Case{"d.json", R"({"tussen": 1, "ecosystem": {"name": 3}})", "/ecosystem/name"},
          Case{"e.json", R"({"tussen": 1, "ecosystem": {"name": ""}})", "/ecosystem/name"},
          Case{"f.tussen", "", ""}, Case{"g.tussen", "a text", ""},
          Case{"h.tussen", std::string("SQLite format 3\0", 16) + "and no more", ""}}) {
        std::string left = leftInEnglish(refusal(one.name, one.content));
        if (const auto at = left.find(one.path); at != std::string::npos) left.erase(at, one.path.size());
        INFO(one.name << ": " << refusal(one.name, one.content));
        CHECK_FALSE(hasWords(left));
    }
}
