#include "panels/ColorField.h"

#include "layout/PartnerMarks.h"

#include <QMenu>
#include <QPainter>
#include <QPixmap>
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

/// In the order of the palette.
QStringList names() {
    return {ColorField::tr("Blue"),    ColorField::tr("Teal"),   ColorField::tr("Plum"),
            ColorField::tr("Slate"),   ColorField::tr("Violet"), ColorField::tr("Olive"),
            ColorField::tr("Mustard"), ColorField::tr("Forest"), ColorField::tr("Rose"),
            ColorField::tr("Leaf"),    ColorField::tr("Sand"),   ColorField::tr("Petrol"),
            ColorField::tr("Cocoa"),   ColorField::tr("Sky"),    ColorField::tr("Sage"),
            ColorField::tr("Mint"),    ColorField::tr("Orchid"), ColorField::tr("Moss"),
            ColorField::tr("Bronze")};
}

QIcon swatch(const QColor &color) {
    constexpr int side = 16;
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(1, 1, side - 2, side - 2, 4, 4);
    return QIcon(picture);
}

} // namespace

std::vector<NamedColor> laneColors() {
    const QStringList words = names();
    std::vector<NamedColor> colors;
    for (const std::uint32_t rgb : partnerPalette()) {
        const auto place = static_cast<qsizetype>(colors.size());
        const QColor color(static_cast<QRgb>(rgb));
        colors.push_back({place < words.size() ? words[place] : color.name(), color});
    }
    return colors;
}

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
    QAction *none = menu.addAction(tr("Chosen by the map"));
    menu.addSeparator();
    const QColor now = colorOf(typed());
    for (const NamedColor &one : laneColors()) {
        QAction *entry = menu.addAction(swatch(one.color), one.name);
        entry->setData(one.color.name().toUpper());
        if (one.color == now) menu.setActiveAction(entry);
    }
    const QAction *chosen = menu.exec(button().mapToGlobal(QPoint(0, button().height())));
    if (chosen) take(chosen == none ? QString() : chosen->data().toString());
}

} // namespace tussen
