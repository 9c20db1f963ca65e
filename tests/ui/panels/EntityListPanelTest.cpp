// What a document lists is added, renamed, changed and deleted by keys; each is one edit.
#include "panels/EntityListPanel.h"
#include "panels/FieldWords.h"
#include "panels/Form.h"
#include "panels/ReadOnly.h"
#include "panels/TextField.h"
#include "tests/ui/panels/Shown.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace tussen;
using test::id;
using test::named;

namespace {

using Make = DocumentPanel *(*)(const EditFunction &);

Ecosystem start() {
    test::Build build;
    build.partners({"airport", "airline"}).group("family").channel("Web").channel("App");
    build.outcome("time").agreement("desks", {"airport"});
    return build.now();
}

struct Shown {
    explicit Shown(Make make) : bench(start()), panel(make(bench.edit())) {
        bench.changed = [this] { panel->show(bench.snapshot()); };
        panel->setSeen(true);
        panel->show(bench.snapshot());
        panel->resize(700, 400);
        test::show(*panel);
        list().setFocus();
    }
    [[nodiscard]] QListView &list() const { return *panel->findChild<QListView *>(); }
    [[nodiscard]] QStringList names() const {
        QStringList all;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            all.append(list().model()->index(row, 0).data().toString());
        return all;
    }

    test::Bench bench;
    std::unique_ptr<DocumentPanel> panel;
};

} // namespace

TEST_CASE("Insert adds one and gives its name the keyboard") {
    const auto [make, name] =
        GENERATE(std::pair<Make, const char *>(makePartnersPanel, "New partner"),
                 std::pair<Make, const char *>(makeCustomerGroupsPanel, "New customer group"),
                 std::pair<Make, const char *>(makeChannelsPanel, "New channel"),
                 std::pair<Make, const char *>(makeOutcomesPanel, "New outcome"),
                 std::pair<Make, const char *>(makeAgreementsPanel, "New agreement"));
    const Shown shown(make);
    const int before = shown.list().model()->rowCount();
    QTest::keyClick(&shown.list(), Qt::Key_Insert);
    CHECK(shown.names().size() == before + 1);
    CHECK(shown.names().contains(name));
    auto *editor = qobject_cast<TextEdit *>(QApplication::focusWidget());
    REQUIRE(editor);
    QTest::keyClicks(editor, "Ferry");
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(shown.names().contains("Ferry"));
    CHECK(shown.bench.labels.size() == 2);
}

TEST_CASE("Escape leads from the fields back to the list, where the next one is added") {
    const Shown shown(makeChannelsPanel);
    QTest::keyClick(&shown.list(), Qt::Key_Insert);
    QTest::keyClicks(QApplication::focusWidget(), "Kiosk");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == &shown.list());
}

TEST_CASE("Delete deletes, and the next one is chosen") {
    const Shown shown(makeChannelsPanel);
    REQUIRE(shown.names() == QStringList{"App", "Web"});
    QTest::keyClick(&shown.list(), Qt::Key_Delete);
    CHECK(shown.names() == QStringList{"Web"});
    CHECK(shown.list().currentIndex().row() == 0);
    CHECK(shown.bench.labels == QStringList{"Delete channel App"});
    QTest::keyClick(&shown.list(), Qt::Key_Delete);
    CHECK(shown.names().isEmpty());
    QTest::keyClick(&shown.list(), Qt::Key_Delete);
    CHECK(shown.bench.labels.size() == 2);
}

TEST_CASE("several are changed together, and deleted in one step") {
    Shown shown(makeChannelsPanel);
    shown.bench.edit()("Add", [](Edit &edit) {
        edit.put(Channel{.id = Id<Channel>::make(), .name = "Kiosk", .kind = ChannelKind::physical});
    });
    std::vector<EntityRef> told;
    QObject::connect(shown.panel.get(), &DocumentPanel::pointedAt, shown.panel.get(),
                     [&](const std::vector<EntityRef> &these) {
                         told = these;
                         shown.panel->setChosen(these); // as the window does
                     });
    QTest::keyClick(&shown.list(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&shown.list(), Qt::Key_Down, Qt::ShiftModifier);
    CHECK(told.size() == 3);
    auto *kind = named<QComboBox>(*shown.panel, "Kind");
    CHECK(kind->placeholderText() == "Several values");
    kind->setCurrentIndex(kind->findText("Phone"));
    emit kind->activated(kind->currentIndex());
    for (const Channel &channel : shown.bench.now.table<Channel>())
        CHECK(channel.kind == ChannelKind::phone);
    shown.list().setFocus();
    QTest::keyClick(&shown.list(), Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(&shown.list(), Qt::Key_Delete);
    CHECK(shown.names() == QStringList{"Web"});
    CHECK(shown.list().selectionModel()->selectedIndexes().size() == 1);
    CHECK(shown.bench.labels.back() == "Delete 2 channels");
    CHECK(shown.bench.labels.size() == 3);
}

TEST_CASE("several agreements have no parties in common that could be shown") {
    Shown shown(makeAgreementsPanel);
    shown.bench.edit()("Add",
                       [](Edit &edit) { edit.put(Agreement{.id = Id<Agreement>::make(), .name = "Seats"}); });
    CHECK(named<QCheckBox>(*shown.panel, "airport")->isVisible());
    QTest::keyClick(&shown.list(), Qt::Key_A, Qt::ControlModifier);
    CHECK_FALSE(named<QCheckBox>(*shown.panel, "airport")->isVisible());
}

TEST_CASE("F2 renames in place; an empty name is refused and said") {
    const Shown shown(makeChannelsPanel);
    QTest::keyClick(&shown.list(), Qt::Key_F2);
    auto *editor = shown.list().findChild<QLineEdit *>();
    REQUIRE(editor);
    editor->setText("Kiosk");
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // a view takes what was typed when it has time
    CHECK(shown.names() == QStringList{"Kiosk", "Web"});
    shown.list().model()->setData(shown.list().model()->index(0, 0), "  ", Qt::EditRole);
    CHECK(shown.names() == QStringList{"Kiosk", "Web"});
    CHECK(shown.bench.labels == QStringList{"Rename channel “App”"});
}

TEST_CASE("the arrow keys choose, and the fields follow") {
    const Shown shown(makeChannelsPanel);
    QTest::keyClick(&shown.list(), Qt::Key_Down);
    auto *kind = named<QComboBox>(*shown.panel, "Kind");
    kind->setCurrentIndex(kind->findText("Phone"));
    emit kind->activated(kind->currentIndex());
    CHECK(shown.bench.now[id<Channel>("Web")].kind == ChannelKind::phone);
}

TEST_CASE("what people choose is told; what was chosen elsewhere is not answered") {
    const Shown shown(makeChannelsPanel);
    std::vector<EntityRef> told;
    QObject::connect(shown.panel.get(), &DocumentPanel::pointedAt, shown.panel.get(),
                     [&told](const std::vector<EntityRef> &one) { told = one; });
    QTest::keyClick(&shown.list(), Qt::Key_Down);
    CHECK(told == std::vector{ref(id<Channel>("Web"))});
    told.clear();
    shown.panel->setChosen({ref(id<Channel>("App"))});
    CHECK(shown.list().currentIndex().row() == 0);
    shown.bench.changed();
    CHECK(told.empty());
}

TEST_CASE("partners sign and leave an agreement") {
    const Shown shown(makeAgreementsPanel);
    CHECK(named<QCheckBox>(*shown.panel, "airport")->isChecked());
    named<QCheckBox>(*shown.panel, "airline")->click();
    CHECK(shown.bench.now.table<Party>().size() == 2);
    named<QCheckBox>(*shown.panel, "airport")->click();
    REQUIRE(shown.bench.now.table<Party>().size() == 1);
    CHECK((*shown.bench.now.table<Party>().begin()).partner == id<Partner>("airline"));
}

TEST_CASE("a list of a document that cannot be changed stays as it is") {
    const Shown shown(makeChannelsPanel);
    shown.panel->setReadOnly(true);
    QTest::keyClick(&shown.list(), Qt::Key_Insert);
    QTest::keyClick(&shown.list(), Qt::Key_Delete);
    CHECK(shown.bench.labels.isEmpty());
    for (const char *words : {"Add channel", "Delete channel"}) {
        const auto buttons = shown.panel->findChildren<QPushButton *>();
        const auto found = std::ranges::find(buttons, words, &QPushButton::text);
        REQUIRE(found != buttons.end());
        const QPushButton *button = *found;
        CHECK_FALSE(button->isEnabled());
        CHECK(button->toolTip() == whyReadOnly());
    }
}

TEST_CASE("the list is a sound model, with and without a document") {
    EntityListModel model(EntityType::partner);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSnapshot(test::snapshot(start()));
    CHECK(model.rowCount() == 2);
    CHECK(model.index(0, 0).data().toString() == "airport"); // by rank, not by name
    model.setSnapshot(nullptr);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("outcomes say in words what the ecosystem wants of them, and in which unit") {
    Shown shown(makeOutcomesPanel);
    const auto row = [&](int role) { return shown.list().model()->index(0, 0).data(role).toString(); };
    CHECK(row(EntityListModel::DetailRole) == "no part of the purpose");
    const QStringList fieldSays = namesOf<Purpose>(); // the field beside the list, in the same words
    CHECK(fieldSays == QStringList{"No part of the purpose", "More is wanted", "Less is wanted"});
    const auto change = [&](Purpose purpose, const char *unit) {
        shown.bench.edit()("Change", [&](Edit &edit) {
            Outcome outcome = edit.now()[id<Outcome>("time")];
            outcome.purpose = purpose;
            outcome.unit = unit;
            edit.put(outcome);
        });
    };
    change(Purpose::increase, "trips");
    CHECK(row(Qt::AccessibleTextRole) == "time, more is wanted · unit: trips");
    change(Purpose::decrease, "minutes");
    CHECK(row(EntityListModel::DetailRole) == "less is wanted · unit: minutes");
    CHECK(row(Qt::EditRole) == "time");
    const QFontMetrics metrics(shown.list().font());
    CHECK(shown.list().visualRect(shown.list().model()->index(0, 0)).height() > 2 * metrics.height());
}
