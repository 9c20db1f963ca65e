// Dates, colours and names are typed or chosen; what is none of them is refused with the reason.
#include "panels/ChoiceField.h"
#include "panels/ColorField.h"
#include "panels/ColorMenu.h"
#include "panels/Completion.h"
#include "panels/DateField.h"
#include "tests/ui/panels/Shown.h"

#include <QCalendarWidget>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

using namespace tussen;

namespace {

/// A field that remembers what it wrote.
template <class Field> struct Written {
    Written() {
        field.resize(300, 80);
        test::show(field);
        field.setFocus();
    }
    void type(const QString &text) {
        auto *edit = field.template findChild<TextEdit *>();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        if (text.isEmpty()) QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    QStringList written;
    Field field{QStringLiteral("Field"), [this](const QString &text) {
                    written.append(text);
                    field.setValue(text);
                    return QString();
                }};
};

} // namespace

TEST_CASE("a date is typed in the form of ISO or of the place, and written in the first") {
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    Written<DateField> shown;
    const auto [typed, written] = GENERATE(table<const char *, const char *>({
        {"2027-03-31", "2027-03-31"},
        {" 2027-03-31 ", "2027-03-31"},
        {"31-03-2027", "2027-03-31"},
    }));
    shown.type(QLatin1String(typed));
    CHECK(shown.written == QStringList{QLatin1String(written)});
    CHECK(shown.field.problem().isEmpty());
    shown.type({});
    CHECK(shown.written.last().isEmpty());
    QLocale::setDefault(QLocale::c());
}

TEST_CASE("what is no date is refused") {
    Written<DateField> shown;
    const auto *typed = GENERATE("soon", "2027-02-30", "31", "2027-13-01");
    shown.type(QLatin1String(typed));
    CHECK(shown.written.isEmpty());
    CHECK(shown.field.problem().startsWith("This is no date."));
}

TEST_CASE("Alt+Down opens a calendar, where arrows and Enter choose") {
    Written<DateField> shown;
    shown.field.setValue(QStringLiteral("2027-03-31"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
    auto *calendar = shown.field.findChild<QCalendarWidget *>();
    REQUIRE(calendar);
    CHECK(calendar->selectedDate() == QDate(2027, 3, 31));
    auto *days = calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_calendarview"));
    REQUIRE(days);
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Return);
    CHECK(shown.written == QStringList{QStringLiteral("2027-04-01")});
}

TEST_CASE("a colour is six digits, with or without the sign") {
    Written<ColorField> shown;
    shown.type("1F77B4");
    shown.type("#2ca02c");
    CHECK(shown.written == QStringList{"#1F77B4", "#2CA02C"});
    for (const char *typed : {"blue", "#12345", "#1234567", "-12345", "0x1234"}) {
        shown.type(QLatin1String(typed));
        CHECK(shown.field.problem().startsWith("This is no colour."));
    }
    CHECK(shown.written.size() == 2);
}

TEST_CASE("a colour of the map is chosen by name") {
    Written<ColorField> shown;
    QTimer::singleShot(0, qApp, [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        for (QAction *one : menu->actions())
            if (one->text() == QLatin1String("Teal")) {
                menu->setActiveAction(one);
                QTest::keyClick(menu, Qt::Key_Return);
            }
    });
    QTest::mouseClick(shown.field.findChild<QToolButton *>(), Qt::LeftButton);
    CHECK(shown.written == QStringList{"#2A9D8F"});
    CHECK(laneColors().size() == 19);
}

TEST_CASE("only a field that can be changed offers to choose") {
    Written<DateField> shown;
    shown.field.setReadOnly(true);
    CHECK(shown.field.findChild<QToolButton *>()->isHidden());
}

namespace {

struct Names {
    Names() {
        completeNames(field);
        field.setChoices({"None", "Airport", "KLM", "Royal Netherlands Marechaussee"}, 0);
        field.resize(300, 80);
        test::show(field);
        line().setFocus();
        line().selectAll();
    }
    [[nodiscard]] QLineEdit &line() const { return *field.findChild<QLineEdit *>(); }

    std::vector<int> written;
    ChoiceField field{QStringLiteral("Who"), [this](int place) {
                          written.push_back(place);
                          return QString();
                      }};
};

} // namespace

TEST_CASE("part of a name and Enter choose who has it") {
    Names shown;
    QTest::keyClicks(&shown.line(), "nether");
    const QAbstractItemModel *offered = shown.line().completer()->completionModel();
    REQUIRE(offered->rowCount() == 1);
    CHECK(offered->index(0, 0).data().toString() == "Royal Netherlands Marechaussee");
    QTest::keyClick(&shown.line(), Qt::Key_Return);
    CHECK(shown.written == std::vector{3});
    CHECK(shown.line().text() == "Royal Netherlands Marechaussee");
    CHECK(shown.line().accessibleName() == "Who");
}

TEST_CASE("what is in no name is refused") {
    Names shown;
    QTest::keyClicks(&shown.line(), "xyz");
    QTest::keyClick(&shown.line(), Qt::Key_Return);
    CHECK(shown.written.empty());
    CHECK(shown.field.problem().startsWith("Nothing that can be chosen here is called “xyz”."));
    QTest::keyClick(&shown.line(), Qt::Key_Escape);
    CHECK(shown.line().text() == "None");
    CHECK(shown.field.problem().isEmpty());
}
