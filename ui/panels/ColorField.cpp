#include "panels/ColorField.h"

#include "panels/ColorMenu.h"

#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>

namespace tussen {

namespace {

TextField::Commit onlyColors(TextField::Commit commit) {
    return [write = std::move(commit)](const QString &text) {
        if (text.trimmed().isEmpty()) return write({});
        const QColor color = ColorField::colorOf(text);
        if (color.isValid()) return write(color.name().toUpper());
        return ColorField::tr("This is no colour. Type six digits such as #1F77B4, or choose one.");
    };
}

} // namespace

ColorField::ColorField(const QString &caption, Commit commit, QWidget *parent)
    : PickedField(caption, tr("choose a colour of the map"), onlyColors(std::move(commit)), parent) {}

QColor ColorField::colorOf(const QString &text) {
    static const QRegularExpression sixDigits(QStringLiteral("^#?([0-9A-Fa-f]{6})$"));
    const QRegularExpressionMatch match = sixDigits.match(text.trimmed());
    return match.hasMatch() ? QColor(QLatin1Char('#') + match.captured(1)) : QColor();
}

void ColorField::pick() {
    QMenu menu(this);
    menu.setAccessibleName(tr("Colours"));
    const QColor now = colorOf(typed());
    fillColorMenu(menu, now, now, [this](const QString &color) { take(color); });
    menu.exec(button().mapToGlobal(QPoint(0, button().height())));
}

} // namespace tussen
