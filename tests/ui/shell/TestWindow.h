#pragma once

#include "canvas/MapView.h"
#include "panels/Inspector.h"
#include "panels/TextField.h"
#include "shell/DocumentController.h"
#include "shell/FileActions.h"
#include "shell/Following.h"
#include "shell/MainWindow.h"
#include "shell/MessageBar.h"
#include "shell/Selection.h"
#include "tests/support/Bench.h"
#include "tests/support/Build.h"
#include "tests/support/TemporaryFolder.h"

#include <QAction>
#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

namespace tussen::test {

inline QString samplePath(const char *name) {
    return QStringLiteral(TUSSEN_SOURCE_DIR "/resources/samples/%1.json").arg(QLatin1String(name));
}

/// A real window with a folder of its own for working copies and files.
struct TestWindow {
    explicit TestWindow(const QString &file = {}, const Analysis::Options &analysis = waiting())
        : TestWindow(freshFolder(), file, analysis) {}
    TestWindow(std::shared_ptr<testing::TemporaryFolder> sharedFolder, const QString &file,
               const Analysis::Options &analysis = waiting())
        : folder(std::move(sharedFolder)),
          window(Document::Options{*folder / "data"}, analysis) {
        window.resize(1400, 900);
        if (!file.isEmpty()) window.open(file);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        QApplication::setActiveWindow(&window);
        REQUIRE(QTest::qWaitForWindowActive(&window));
        followAtOnce();
    }
    ~TestWindow() { window.hide(); }

    /// A window that another test left behind as it closed is not remembered; one with a shared folder is.
    [[nodiscard]] static std::shared_ptr<testing::TemporaryFolder> freshFolder() {
        QSettings().remove(QStringLiteral("desk"));
        QSettings().remove(QStringLiteral("window"));
        return std::make_shared<testing::TemporaryFolder>();
    }
    /// Findings are there after each edit, however slow the machine is.
    [[nodiscard]] static Analysis::Options waiting() { return {checkedSnapshot, std::chrono::minutes(1)}; }

    [[nodiscard]] QString path(const char *name) const { return toQt((*folder / name).string()); }
    [[nodiscard]] DocumentController &controller() const { return window.controller(); }
    [[nodiscard]] const Ecosystem &now() const { return controller().document().ecosystem(); }
    [[nodiscard]] MapView &map() const { return window.map(); }
    [[nodiscard]] Inspector &inspector() const { return *window.findChild<Inspector *>(); }
    [[nodiscard]] MessageBar &messages() const { return *window.findChild<MessageBar *>(); }

    /// Tests look at panels that nobody has touched yet, so they follow at once: all but those of following.
    void followAtOnce() {
        const auto now = [this] { window.following().now(); };
        QObject::connect(&controller(), &DocumentController::changed, atOnce.get(), now);
        QObject::connect(&controller(), &DocumentController::checked, atOnce.get(), now);
        QObject::connect(&window.selection(), &Selection::changed, atOnce.get(), now);
        now();
    }
    /// Panels follow as they do for people: after the map.
    void followAsForPeople() { atOnce = std::make_unique<QObject>(); }

    /// The action of this text, without its mnemonic.
    [[nodiscard]] QAction &action(const QString &text) const {
        for (QAction *one : window.findChildren<QAction *>())
            if (QString(one->text()).remove(QLatin1Char('&')) == text) return *one;
        FAIL("there is no action " << text.toStdString());
        return *window.findChild<QAction *>();
    }
    void clickCard(const EntityRef &entity) const {
        REQUIRE(map().centerOnEntity(entity));
        const QPoint place = map().viewport()->mapFrom(&map(), map().rectOf(entity).center());
        QTest::mouseClick(map().viewport(), Qt::LeftButton, {}, place);
    }
    void type(const QString &field, const QString &text) const {
        for (TextEdit *edit : inspector().findChildren<TextEdit *>()) {
            if (edit->accessibleName() != field || !edit->isVisible()) continue;
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, text);
            QTest::keyClick(edit, Qt::Key_Return);
            return;
        }
        FAIL("there is no field " << field.toStdString());
    }
    /// By the inspector's button for those steps that nobody is accountable for.
    void makeAccountable(const QString &partOfName) const {
        inspector().findChild<QPushButton *>("gap")->click();
        QTest::keyClicks(QApplication::focusWidget(), partOfName);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

    std::shared_ptr<testing::TemporaryFolder> folder;
    MainWindow window;
    std::unique_ptr<QObject> atOnce = std::make_unique<QObject>();
};

/// Presses a button of the question that is about to be asked.
inline void answer(const QString &button) {
    QTimer::singleShot(0, qApp, [button] {
        auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!question) return;
        for (QAbstractButton *one : question->buttons())
            if (QString(one->text()).remove(QLatin1Char('&')) == button) return one->click();
        question->reject();
    });
}

} // namespace tussen::test
