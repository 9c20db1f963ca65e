#include "export/AtomicFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tussen;

namespace {

QByteArray contentOf(const QString &name) {
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a file is replaced whole, and nothing is left beside it") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("out.bin"));
    CHECK(writeAtomically(file, "a longer first content").isEmpty());
    CHECK(writeAtomically(file, "second").isEmpty());
    CHECK(contentOf(file) == "second");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) ==
          QStringList{QStringLiteral("out.bin")});
}

TEST_CASE("where nothing can be written the words name the place and a way out") {
    QTemporaryDir folder;
    const auto [name, words] = GENERATE(table<QString, std::string>({
        {QString(), "is a folder; name a file"},
        {QStringLiteral("none/out.pdf"), "does not exist; make it first"},
        {QStringLiteral("a file/out.pdf"), "does not exist; make it first"},
        {QString(300, u'n'), "Choose another place"},
    }));
    REQUIRE(writeAtomically(folder.filePath(QStringLiteral("a file")), "").isEmpty());
    const QString path = folder.filePath(name);
    const std::string problem = writeAtomically(path, "bytes").toStdString();
    INFO(problem);
    CHECK(problem.find(words) != std::string::npos);
    CHECK(problem.find(folder.path().toStdString()) != std::string::npos);
}

TEST_CASE("a failed write keeps what was there") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("kept"));
    REQUIRE(QDir().mkdir(file));
    CHECK_FALSE(writeAtomically(file, "bytes").isEmpty());
    CHECK(QFileInfo(file).isDir());
}
