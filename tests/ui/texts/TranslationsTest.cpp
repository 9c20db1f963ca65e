// Every word of the sources is translated, and what is put into a sentence finds its place in each language.
#include "tests/support/TemporaryFolder.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

#include <algorithm>
#include <vector>

namespace {

struct Message {
    QString source, translation;
    bool finished = true;
    bool isRead = false; ///< in the sheet of keys, where the names of keys are words
};

QString fileOf(const QString &language) {
    return QStringLiteral(TUSSEN_SOURCE_DIR "/resources/translations/tussen_%1.ts").arg(language);
}

QByteArray bytesOf(const QString &name) {
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::vector<Message> messagesOf(const QString &language) {
    QXmlStreamReader xml(bytesOf(fileOf(language)));
    std::vector<Message> messages;
    bool inSheet = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("name")) inSheet = xml.readElementText() == QLatin1String("Sheet");
        if (xml.name() == QLatin1String("source"))
            messages.push_back({xml.readElementText(), {}, true, inSheet});
        if (xml.name() != QLatin1String("translation")) continue;
        messages.back().finished = !xml.attributes().hasAttribute("type");
        messages.back().translation = xml.readElementText();
    }
    REQUIRE(messages.size() > 1500);
    return messages;
}

/// What must stand in both, in whatever order.
QStringList placesIn(const QString &text) {
    static const QRegularExpression place("%L?\\d+|%n|\\{\\w*(:[^}]*)?\\}");
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.append(match.next().captured());
    std::sort(places.begin(), places.end());
    return places;
}

int mnemonicsIn(const QString &text) {
    static const QRegularExpression mnemonic("&(?=\\p{L})");
    return static_cast<int>(QString(text).remove("&&").count(mnemonic));
}

bool isShortcut(const QString &text) {
    static const QRegularExpression keys("^((Ctrl|Alt|Shift)\\+)+\\S+$|^F\\d+$");
    return keys.match(text).hasMatch();
}

} // namespace

TEST_CASE("all words of the sources stand in the files of translators, and nothing else does") {
    const QString language = GENERATE("nl", "fi");
    const tussen::testing::TemporaryFolder folder;
    const QString copy = QString::fromStdString((folder / "words.ts").string());
    REQUIRE(QFile::copy(fileOf(language), copy));
    QProcess update;
    update.setWorkingDirectory(TUSSEN_SOURCE_DIR);
    update.start(TUSSEN_LUPDATE, {"-silent", "-recursive", "app", "core", "ui", "-locations", "none",
                                  "-no-obsolete", "-ts", copy});
    REQUIRE(update.waitForFinished(120000));
    REQUIRE(update.exitCode() == 0);
    INFO("ninja update_translations brings new words into " << fileOf(language).toStdString());
    CHECK((bytesOf(copy) == bytesOf(fileOf(language))));
}

TEST_CASE("everything is translated") {
    const QString language = GENERATE("nl", "fi");
    for (const Message &message : messagesOf(language)) {
        INFO(language.toStdString() << ": " << message.source.toStdString());
        CHECK((message.finished && !message.translation.isEmpty()));
    }
}

TEST_CASE("a translation has the places and the ends of its source") {
    const QString language = GENERATE("nl", "fi");
    for (const auto &[source, translation, finished, isRead] : messagesOf(language)) {
        INFO(language.toStdString() << ": " << source.toStdString() << " | " << translation.toStdString());
        if (translation.isEmpty()) continue; // the test above says so
        CHECK(placesIn(translation) == placesIn(source));
        CHECK(mnemonicsIn(translation) <= mnemonicsIn(source)); // a long menu may have no letter left
        CHECK(translation.front().isSpace() == source.front().isSpace());
        CHECK(translation.back().isSpace() == source.back().isSpace());
        CHECK(translation.endsWith("…") == source.endsWith("…"));
        if (isShortcut(source) && !isRead) CHECK(translation == source);
    }
}
