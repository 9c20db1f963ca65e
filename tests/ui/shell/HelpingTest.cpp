// The guide, and the sheet of keys.
#include "panels/FindingsPanel.h"
#include "shell/CommandWords.h"
#include "shell/Commands.h"
#include "shell/Guide.h"
#include "shell/GuideText.h"
#include "shell/OtherKeys.h"
#include "shell/ShortcutSheet.h"
#include "tests/ui/shell/TestWindow.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QShortcut>

#include <algorithm>
#include <map>

using namespace tussen;
using test::TestWindow;

namespace {

QString textOf(const QString &file) {
    QFile resource(file);
    REQUIRE(resource.open(QIODevice::ReadOnly));
    return QString::fromUtf8(resource.readAll());
}

/// What the sheet calls the keys that a source file names, without those that only stand in for another.
QStringList keysIn(const QString &source) {
    static const QStringList same{"Equal", "Backspace", "Control"};
    static const QStringList arrows{"Left", "Right", "Up", "Down"};
    static const std::map<QString, QString> names{
        {"Return", "Enter"}, {"PageUp", "Page Up"}, {"PageDown", "Page Down"}, {"Backtab", "Shift+Tab"},
        {"Plus", "+"},       {"Minus", "-"},        {"1", "1 to 9"},           {"9", "1 to 9"},
    };
    QStringList keys;
    auto all = QRegularExpression("Qt::Key_(\\w+)")
                   .globalMatch(textOf(QStringLiteral(TUSSEN_SOURCE_DIR "/ui/") + source));
    while (all.hasNext()) {
        const QString key = all.next().captured(1);
        const auto named = names.find(key);
        if (!same.contains(key))
            keys << (named != names.end()   ? named->second
                     : arrows.contains(key) ? QStringLiteral("arrows|") + key
                                            : key);
    }
    REQUIRE_FALSE(keys.isEmpty());
    return keys;
}

} // namespace

TEST_CASE("F1 opens the guide at the page about where the keyboard is") {
    TestWindow shown(test::samplePath("schiphol-departure"));
    shown.window.findChild<FindingsPanel *>()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    auto *guide = shown.window.findChild<Guide *>();
    REQUIRE(guide);
    CHECK(guide->isVisible());
    CHECK(guide->page() == "findings");
    CHECK(guide->findChild<GuideText *>()->toPlainText().startsWith("Findings"));
    CHECK(Guide::pageFor(&shown.map()) == "map");
    CHECK(Guide::pageFor(&shown.inspector()) == "changing");
    CHECK(Guide::pageFor(&shown.window) == "README");
}

TEST_CASE("every page of the guide opens, and all its links lead somewhere in it") {
    const QStringList pages = QDir(":/tussen/docs/guide").entryList({"*.md"});
    REQUIRE(pages.size() > 5);
    static const QRegularExpression link(R"(\]\(([^)#]+)(#[^)]*)?\))");
    for (const QString &page : pages) {
        const QString text = textOf(":/tussen/docs/guide/" + page);
        for (auto links = link.globalMatch(text); links.hasNext();) {
            const QString target = links.next().captured(1);
            INFO(page.toStdString() << " -> " << target.toStdString());
            const QString path = QDir::cleanPath(":/tussen/docs/guide/" + target);
            CHECK((target.startsWith("https://") || QFile::exists(path)));
        }
    }
}

TEST_CASE("links of the guide are followed in the guide, and it goes back") {
    Guide guide;
    guide.showPage("README");
    guide.show();
    auto *text = guide.findChild<GuideText *>();
    emit text->anchorClicked(QUrl("findings.md"));
    CHECK(guide.page() == "findings");
    emit text->anchorClicked(QUrl("../checks.md"));
    CHECK(guide.page() == "checks");
    CHECK(text->toPlainText().startsWith("Checks"));
    text->backward();
    CHECK(guide.page() == "findings");
}

TEST_CASE("the sheet of keys names every command that has one") {
    const TestWindow shown(test::samplePath("schiphol-departure"));
    shown.action("Keys").trigger();
    const auto *sheet = shown.window.findChild<ShortcutSheet *>();
    REQUIRE(sheet);
    const QString text = sheet->findChild<QTextBrowser *>()->toPlainText();
    int keys = 0;
    for (const Command &command : commandsOf(shown.window)) {
        if (command.keys.isEmpty()) continue;
        ++keys;
        INFO(command.name.toStdString());
        CHECK(text.contains(command.keys));
        CHECK(text.contains(command.name));
    }
    CHECK(keys > 20);
    CHECK(text.contains("Walk from card to card"));
    for (const char *name :
         {"Move Back Along the Flow", "Move On Along the Flow", "Move One Lane Up", "Move One Lane Down"})
        CHECK(text.contains(QLatin1String(name)));
}

TEST_CASE("the sheet of keys has those of shortcuts without a command, wherever they are") {
    const TestWindow shown(test::samplePath("schiphol-departure"));
    QString sheet;
    for (const KeySection &section : keysBesideCommands())
        for (const KeyRow &row : section.rows)
            sheet += row.keys + ", " + row.what + "\n";
    for (const QShortcut *one : shown.window.findChildren<QShortcut *>()) {
        const QString key = one->key().toString(QKeySequence::NativeText).replace("Esc", "Escape");
        INFO(toUtf8(key));
        CHECK(sheet.contains(key));
    }
}

TEST_CASE("keys that a place of the window takes are on the sheet, under the name of that place") {
    const auto [title, sources] = GENERATE(table<QString, QStringList>({
        {"On the map",
         {"canvas/MapViewEvents.cpp", "shell/FollowingWays.cpp", "shell/NamingInPlace.cpp",
          "shell/QuickAdding.cpp"}},
        {"In the line at the foot of the map", {"panels/QuickAddEdit.cpp"}},
        {"In the parking lot", {"panels/NotesPanel.cpp"}},
        {"In matrices and on the map of influences", {"panels/MatrixView.cpp", "panels/InfluenceNode.cpp"}},
        {"In a presentation and in the customer's shoes",
         {"shell/Stage.cpp", "shell/InShoes.cpp", "shell/Presentation.cpp"}},
    }));
    const auto all = keysBesideCommands();
    const auto section = std::ranges::find(all, title, &KeySection::title);
    REQUIRE(section != all.end());
    QString sheet;
    for (const KeyRow &row : section->rows)
        sheet += row.keys + ", " + row.what + "\n";
    for (const QString &source : sources)
        for (const QString &key : keysIn(source)) {
            INFO(toUtf8(source + ": " + key));
            CHECK(std::ranges::any_of(key.split('|'), [&sheet = sheet](const QString &name) {
                return sheet.contains(name, Qt::CaseInsensitive);
            }));
        }
}

TEST_CASE(
    "each command says in the palette and on the sheet what it is about, in more than a word of direction") {
    const TestWindow shown(test::samplePath("schiphol-departure"));
    for (const Command &command : commandsOf(shown.window))
        for (const char *bare : {"Back", "On", "Up", "Down", "Move Back", "Move On", "Move Up", "Move Down"})
            CHECK(command.name != QLatin1String(bare));
}

TEST_CASE("the mark of a letter is no part of a command's name") {
    CHECK(withoutMnemonic("Save &As…") == "Save As…");
    CHECK(withoutMnemonic("R&&D") == "R&D");
}
