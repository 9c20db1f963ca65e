#include "panels/DateField.h"

#include "panels/Style.h"

#include <QCalendarWidget>
#include <QFrame>
#include <QLocale>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tussen {

namespace {

TextField::Commit onlyDates(TextField::Commit commit) {
    return [write = std::move(commit)](const QString &text) {
        if (text.trimmed().isEmpty()) return write({});
        const QDate date = DateField::dateOf(text);
        if (date.isValid()) return write(date.toString(Qt::ISODate));
        return DateField::tr("This is no date. Type it as 2027-03-31, or choose it in the calendar.");
    };
}

/// In the colours of the panels: weekends are no alarm.
QCalendarWidget *makeCalendar(const QPalette &palette) {
    auto *calendar = new QCalendarWidget;
    calendar->setAccessibleName(DateField::tr("Calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    QTextCharFormat plain;
    plain.setForeground(palette.color(QPalette::Text));
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, plain);
    return calendar;
}

/// The right end below the button, or above it where the screen ends.
QPoint placeFor(const QWidget &button, const QSize &size) {
    constexpr int gap = 4;
    const QPoint corner = button.mapToGlobal(QPoint(button.width(), button.height()));
    const QRect room = button.screen()->availableGeometry();
    const bool fits = corner.y() + gap + size.height() <= room.bottom();
    const int top = fits ? corner.y() + gap : corner.y() - button.height() - gap - size.height();
    return {std::max(room.left(), corner.x() - size.width()), std::max(room.top(), top)};
}

} // namespace

DateField::DateField(const QString &caption, Commit commit, QWidget *parent)
    : PickedField(caption, tr("choose in a calendar"), onlyDates(std::move(commit)), parent) {}

QDate DateField::dateOf(const QString &text) {
    const QString plain = text.trimmed();
    if (const QDate date = QDate::fromString(plain, Qt::ISODate); date.isValid()) return date;
    const QLocale here;
    for (const auto form : {QLocale::ShortFormat, QLocale::LongFormat}) {
        QDate date = here.toDate(plain, form);
        constexpr int century = 100;
        if (date.isValid() && date.year() < 1950) date = date.addYears(century); // two digits mean this one
        if (date.isValid()) return date;
    }
    return {};
}

void DateField::pick() {
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setObjectName(QStringLiteral("calendar"));
    auto *calendar = makeCalendar(style::paletteOf(this));
    if (const QDate date = dateOf(typed()); date.isValid()) calendar->setSelectedDate(date);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(calendar);
    const auto choose = [this, popup](const QDate &date) {
        popup->close();
        take(date.toString(Qt::ISODate));
    };
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    popup->move(placeFor(button(), popup->sizeHint()));
    popup->show();
    calendar->setFocus();
}

} // namespace tussen
