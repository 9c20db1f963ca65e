#include "files/FileLock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSysInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <sys/wait.h>
#include <unistd.h>

using tussen::FileLock;

namespace {

QString fileIn(const QTemporaryDir &folder) {
    return folder.filePath(QStringLiteral("map.tussen"));
}

/// The id of a process that has been and gone.
qint64 deadProcess() {
    const pid_t child = fork();
    if (child == 0) _exit(0);
    waitpid(child, nullptr, 0);
    return child;
}

void writeLock(const QString &file, qint64 process, const QString &host) {
    QFile lock(FileLock::lockFileOf(file));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    const bool here = host == QSysInfo::machineHostName();
    const QString machine =
        here ? QString::fromLatin1(QSysInfo::machineUniqueId()) : QStringLiteral("another");
    const QString boot = QString::fromLatin1(QSysInfo::bootUniqueId());
    const QStringList lines{
        QString::number(process), QStringLiteral("tussen"), host, machine, boot, QString()};
    lock.write(lines.join(u'\n').toUtf8());
}

} // namespace

TEST_CASE("a lock keeps the second one out and says who holds it") {
    const QTemporaryDir folder;
    const FileLock first(fileIn(folder));
    REQUIRE(first.held());
    CHECK_FALSE(first.holder());

    const FileLock second(fileIn(folder));
    CHECK_FALSE(second.held());
    REQUIRE(second.holder());
    CHECK(second.holder()->process == QCoreApplication::applicationPid());
    CHECK(second.holder()->host == QSysInfo::machineHostName());
}

TEST_CASE("a lock ends with its object and leaves no file behind") {
    const QTemporaryDir folder;
    { const FileLock first(fileIn(folder)); }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    CHECK(FileLock(fileIn(folder)).held());
}

TEST_CASE("the lock of a process of this host that is gone is taken over") {
    const QTemporaryDir folder;
    writeLock(fileIn(folder), deadProcess(), QSysInfo::machineHostName());
    CHECK(FileLock(fileIn(folder)).held());
}

TEST_CASE("the lock of another host counts, since nobody here can tell whether its process lives") {
    const QTemporaryDir folder;
    writeLock(fileIn(folder), deadProcess(), QStringLiteral("far-away"));
    const FileLock lock(fileIn(folder));
    CHECK_FALSE(lock.held());
    REQUIRE(lock.holder());
    CHECK(lock.holder()->host == QStringLiteral("far-away"));
}

TEST_CASE("a link and what it leads to are one document") {
    const QTemporaryDir folder;
    QFile(fileIn(folder)).open(QIODevice::WriteOnly);
    const QString link = folder.filePath(QStringLiteral("link.tussen"));
    REQUIRE(QFile::link(fileIn(folder), link));
    const FileLock first(fileIn(folder));
    CHECK_FALSE(FileLock(link).held());
}

TEST_CASE("a folder that is not there takes no lock, and nobody holds it") {
    const FileLock lock(QStringLiteral("/nowhere/at/all/map.tussen"));
    CHECK_FALSE(lock.held());
    CHECK_FALSE(lock.holder());
}
