// Checks are switched and given reasons in place, with mouse and keyboard, in the panel of findings.
#include "panels/ChecksView.h"
#include "models/ChecksModel.h"
#include "panels/FindingsPanel.h"
#include "panels/Tree.h"
#include "tests/ui/panels/Shown.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace tussen;
using test::id;

namespace {

struct Shown {
    Shown() {
        bench.changed = [this] { panel.show(bench.snapshot()); };
        bench.changed();
        panel.resize(1000, 900);
        test::show(panel);
    }

    [[nodiscard]] QPushButton *button() const { return panel.findChildren<QPushButton *>("quiet").last(); }
    void open() const { QTest::mouseClick(button(), Qt::LeftButton); }
    [[nodiscard]] QTreeView *list() const {
        return panel.findChild<ChecksView *>()->findChild<QTreeView *>();
    }
    /// The cell of "No way out".
    [[nodiscard]] QModelIndex trap(int column = 0) const {
        const QAbstractItemModel &model = *list()->model();
        return model.index(1, column, model.index(2, 0));
    }
    template <class Editor> [[nodiscard]] Editor *editor() const {
        return list()->viewport()->findChild<Editor *>();
    }
    void typeReason(const QString &text) const {
        REQUIRE(QTest::qWaitFor([this] { return editor<QLineEdit>() != nullptr; }));
        QTest::keyClicks(editor<QLineEdit>(), text);
        QTest::keyClick(editor<QLineEdit>(), Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([this] { return editor<QLineEdit>() == nullptr; }));
    }
    [[nodiscard]] const CheckSetting *setting() const { return settingOf(bench.now, "flow.trap"); }
    [[nodiscard]] QString problem() const {
        for (const QLabel *label : panel.findChildren<QLabel *>("problem"))
            if (label->isVisible()) return label->text();
        return {};
    }

    test::Bench bench{test::schiphol()};
    FindingsPanel panel{bench.edit()};
};

/// What Qt says meanwhile to those who read a terminal.
class Complaints {
public:
    Complaints() : before_(qInstallMessageHandler(hear)) { heard().clear(); }
    ~Complaints() { qInstallMessageHandler(before_); }
    static QStringList &heard() {
        static QStringList all;
        return all;
    }

private:
    static void hear(QtMsgType, const QMessageLogContext &, const QString &message) { heard() << message; }

    QtMessageHandler before_;
};

} // namespace

TEST_CASE("a reason is asked for only where the checks are seen and can be changed by then") {
    const auto [seen, readOnly] = GENERATE(table<bool, bool>({{false, false}, {true, true}, {true, false}}));
    Shown shown;
    if (seen) shown.open();
    auto *model = shown.panel.findChild<ChecksModel *>();
    const Complaints complaints;
    model->setData(model->index(1, 0, model->index(2, 0)), Qt::Unchecked, Qt::CheckStateRole);
    shown.panel.setReadOnly(readOnly);
    QCoreApplication::processEvents();
    CHECK(Complaints::heard().empty());
    CHECK((shown.editor<QLineEdit>() != nullptr) == (seen && !readOnly));
}

TEST_CASE("a button at the foot of the findings leads to the checks and back") {
    const Shown shown;
    CHECK(shown.button()->text() == "Checks…");
    shown.open();
    CHECK(shown.list()->isVisible());
    CHECK(shown.list()->hasFocus());
    CHECK_FALSE(shown.panel.findChild<Tree *>()->isVisible());
    CHECK(shown.button()->text() == "Back to the findings");
    shown.open();
    CHECK_FALSE(shown.list()->isVisible());
    CHECK(shown.panel.findChild<Tree *>()->isVisible());
}

TEST_CASE("the keyboard switches a check off and gives the reason") {
    const Shown shown;
    shown.open();
    REQUIRE(shown.trap().data() == "No way out");
    shown.list()->setCurrentIndex(shown.trap());
    QTest::keyClick(shown.list(), Qt::Key_Space);
    shown.typeReason("Ends come next week");
    REQUIRE(shown.setting());
    CHECK_FALSE(shown.setting()->enabled);
    CHECK(shown.setting()->reason == "Ends come next week");
    CHECK(shown.bench.labels.size() == 1);
    CHECK(shown.problem().isEmpty());
    shown.open();
    CHECK(shown.button()->text() == "1 check is off…");
}

TEST_CASE("Escape instead of a reason leaves a draft, which counts once the reason is given") {
    const Shown shown;
    shown.open();
    shown.list()->setCurrentIndex(shown.trap());
    QTest::keyClick(shown.list(), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return shown.editor<QLineEdit>() != nullptr; }));
    QTest::keyClick(shown.editor<QLineEdit>(), Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return shown.editor<QLineEdit>() == nullptr; }));
    CHECK_FALSE(shown.setting());
    CHECK(shown.trap(2).data() == "Say why; then it counts");
    shown.list()->setCurrentIndex(shown.trap(2));
    QTest::keyClick(shown.list(), Qt::Key_F2);
    shown.typeReason("Later");
    CHECK(shown.setting());
}

TEST_CASE("an empty reason is refused in words") {
    const Shown shown;
    shown.open();
    shown.list()->setCurrentIndex(shown.trap());
    QTest::keyClick(shown.list(), Qt::Key_Space);
    shown.typeReason("");
    CHECK(shown.problem().startsWith("Say why"));
    CHECK_FALSE(shown.setting());
}

TEST_CASE("a click on the severity opens what there is to choose from, and the choice counts") {
    const Shown shown;
    shown.open();
    const QModelIndex cell = shown.trap(1);
    shown.list()->scrollTo(cell);
    QTest::mouseClick(shown.list()->viewport(), Qt::LeftButton, {}, shown.list()->visualRect(cell).center());
    auto *box = shown.editor<QComboBox>();
    REQUIRE(box);
    CHECK(box->accessibleName() == "Severity");
    CHECK(box->currentText() == "Error (default)");
    box->setCurrentIndex(2);
    emit box->activated(2);
    shown.typeReason("Known");
    REQUIRE(shown.setting());
    CHECK(shown.setting()->severity == Severity::warning);
    shown.open();
    CHECK(shown.button()->text() == "1 has another severity…");
}

TEST_CASE("checks that are off are not said to have found nothing") {
    FindingsPanel panel;
    test::Build build;
    for (const CheckInfo &check : catalogue())
        build.put(CheckSetting{id<CheckSetting>(check.id), std::string(check.id), false, {}, "because"});
    build.put(CheckSetting{id<CheckSetting>("x.y"), "x.y", false, {}, "because"}).journey("depart");
    panel.show(test::snapshot(build.now()));
    test::show(panel);
    const auto says = [&](const QString &words) {
        for (const QLabel *label : panel.findChildren<QLabel *>("muted"))
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    };
    CHECK(says("Nothing found by the checks that are on."));
    QPushButton *button = panel.findChildren<QPushButton *>("quiet").last();
    CHECK(button->text() == QString("%1 checks are off…").arg(catalogue().size()));
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(says("unknown to this version: x.y"));
}
