// Every field of the inspector leads to one named edit, and shows what the document says.
#include "panels/ExperienceField.h"
#include "tests/ui/panels/Inspected.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

using namespace tussen;
using test::Build;
using test::id;
using test::named;
using Shown = test::Inspected;

TEST_CASE("texts are written with Enter; blank ones are none") {
    Shown shown;
    shown.type("Name", "Queue for security");
    CHECK(shown.queue().name == "Queue for security");
    shown.type("Need", "   ");
    CHECK_FALSE(shown.queue().need);
    shown.type("Ideal", "Ten minutes");
    CHECK(shown.queue().ideal == "Ten minutes");
    CHECK(shown.bench.labels == QStringList{"Rename touchpoint “Queue”",
                                            "Change what the customer needs at “Queue for security”",
                                            "Change the ideal of “Queue for security”"});
}

TEST_CASE("a name that is refused changes nothing and says why") {
    Shown shown;
    shown.type("Name", "  ");
    CHECK(shown.queue().name == "Queue");
    auto *edit = named<TextEdit>(*shown.page(), "Name");
    CHECK(edit->accessibleDescription().contains("name is needed"));
    shown.type("Name", QString(1001, 'x'));
    CHECK(shown.bench.labels.isEmpty());
}

TEST_CASE("the experience is one click; a second one takes it away") {
    Shown shown;
    QAbstractButton *worst = nullptr;
    for (auto *button : shown.inspector.findChildren<FeelingButton *>())
        if (button->value() == -2) worst = button;
    REQUIRE(worst);
    QTest::mouseClick(worst, Qt::LeftButton);
    CHECK(shown.queue().experience == -2);
    CHECK(worst->isChecked());
    QTest::mouseClick(worst, Qt::LeftButton);
    CHECK_FALSE(shown.queue().experience);
    CHECK_FALSE(worst->isChecked());
}

TEST_CASE("phase, kind, channel and brand are chosen from what there is") {
    Shown shown;
    shown.pick("Phase", "Book");
    CHECK(shown.queue().phase == id<Phase>("Book"));
    shown.pick("Kind", capitalized(test::texts()->touchpointKind[1]));
    CHECK(shown.queue().kind == TouchpointKind::wait);
    shown.pick("Channel", "Web");
    CHECK(shown.queue().channel == id<Channel>("Web"));
    shown.pick("Channel", "None");
    CHECK_FALSE(shown.queue().channel);
    shown.pick("The customer believes this is", "airline");
    CHECK(shown.queue().brand == id<Partner>("airline"));
}

TEST_CASE("the outcomes that a touchpoint moves are shown with their sign") {
    const Shown shown;
    QStringList texts;
    for (const QLabel *label : shown.page()->findChildren<QLabel *>())
        if (label->isVisible()) texts.append(label->text());
    CHECK(texts.contains("Queue time"));
    CHECK(texts.contains(QString(QChar(0x2212)) + "0.5"));
}

TEST_CASE("a journey has a name, a goal and an owner") {
    Shown shown(ref(id<Journey>("depart")));
    shown.type("Name", "Fly away");
    shown.pick("Who answers for the whole journey", "airline");
    CHECK(shown.bench.now[id<Journey>("depart")].name == "Fly away");
    CHECK(shown.bench.now[id<Journey>("depart")].owner == id<Partner>("airline"));
    shown.pick("Who answers for the whole journey", "Nobody");
    CHECK_FALSE(shown.bench.now[id<Journey>("depart")].owner);
}

TEST_CASE("phases and partners can be renamed") {
    Shown phase(ref(id<Phase>("Fly")));
    phase.type("Name", "Depart");
    CHECK(phase.bench.now[id<Phase>("Fly")].name == "Depart");
    Shown partner(ref(id<Partner>("airport")));
    partner.type("Name", "Schiphol");
    CHECK(partner.bench.now[id<Partner>("airport")].name == "Schiphol");
}

TEST_CASE("what is gone, or nothing, shows a hint") {
    Shown shown;
    shown.inspector.show(shown.bench.snapshot(), {});
    for (const Form *form : shown.inspector.findChildren<Form *>())
        CHECK_FALSE(form->isVisible());
    shown.inspector.show(shown.bench.snapshot(), {ref(id<Touchpoint>("gone"))});
    for (const Form *form : shown.inspector.findChildren<Form *>())
        CHECK_FALSE(form->isVisible());
}

TEST_CASE("read-only, nothing can be typed or chosen") {
    Shown shown;
    shown.inspector.setReadOnly(true);
    for (const TextEdit *edit : shown.page()->findChildren<TextEdit *>())
        CHECK(edit->isReadOnly());
    CHECK_FALSE(shown.partner().isVisible());
    CHECK_FALSE(shown.goneOf("guards")->isVisible());
    CHECK(shown.page()->findChild<QPushButton *>("gap")->text() == "Nobody is accountable");
    for (const QComboBox *box : shown.page()->findChildren<QComboBox *>())
        CHECK_FALSE((box->isVisible() && box->isEnabled()));
    for (const QAbstractButton *button : shown.page()->findChildren<QAbstractButton *>())
        CHECK_FALSE((button->isVisible() && button->isEnabled()));
}

TEST_CASE("without a choice nothing is left to scroll") {
    Shown shown;
    shown.inspector.resize(320, 400);
    QApplication::processEvents();
    CHECK(shown.inspector.verticalScrollBar()->maximum() > 0);
    shown.inspector.show(shown.bench.snapshot(), {});
    QApplication::processEvents();
    CHECK(shown.inspector.verticalScrollBar()->maximum() == 0);
}

TEST_CASE("long names wrap above the fields, and no editor is wider than the inspector") {
    const QString holder = "The association of all travellers with reduced mobility and their companions";
    const QString outcome = "Minutes from the kerb to the gate, with everything that has to be waited for";
    Build build;
    build.group(toUtf8(holder)).outcome(toUtf8(outcome));
    build.interest("wish", toUtf8(holder), -4, toUtf8(outcome));
    test::Bench bench(build.now());
    Inspector inspector(bench.edit());
    inspector.show(bench.snapshot(), {ref(id<Interest>("wish"))});
    inspector.resize(300, 900);
    test::show(inspector);
    const QWidget &page = *inspector.widget();
    CHECK(page.width() <= inspector.viewport()->width());
    int shown = 0;
    for (const QWidget *part : inspector.findChildren<QWidget *>())
        if (part->isVisibleTo(&inspector) && page.isAncestorOf(part)) {
            ++shown;
            CHECK(part->mapTo(&page, QPoint(part->width(), 0)).x() <= inspector.viewport()->width());
        }
    CHECK(shown > 8);
}
