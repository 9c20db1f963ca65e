#include "panels/ColorMenu.h"

#include "layout/PartnerMarks.h"

#include <QColorDialog>
#include <QCoreApplication>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

namespace tussen {

namespace {

class Said {
    Q_DECLARE_TR_FUNCTIONS(Said)
};

/// In the order of the palette.
QStringList names() {
    return {Said::tr("Blue"),  Said::tr("Teal"),    Said::tr("Plum"),   Said::tr("Slate"), Said::tr("Violet"),
            Said::tr("Olive"), Said::tr("Mustard"), Said::tr("Forest"), Said::tr("Rose"),  Said::tr("Leaf"),
            Said::tr("Sand"),  Said::tr("Petrol"),  Said::tr("Cocoa"),  Said::tr("Sky"),   Said::tr("Sage"),
            Said::tr("Mint"),  Said::tr("Orchid"),  Said::tr("Moss"),   Said::tr("Bronze")};
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

void fillColorMenu(QMenu &menu, const QColor &own, const QColor &seen,
                   const std::function<void(const QString &color)> &take) {
    QAction *now = nullptr;
    const auto add = [&](QAction *entry, bool isNow) {
        entry->setCheckable(true);
        entry->setChecked(isNow);
        if (isNow) now = entry;
    };
    add(menu.addAction(Said::tr("Chosen by the map"), [take] { take({}); }), !own.isValid());
    menu.addSeparator();
    for (const NamedColor &one : laneColors())
        add(menu.addAction(swatch(one.color), one.name, [take, one] { take(one.color.name().toUpper()); }),
            one.color == own);
    menu.addSeparator();
    QWidget *window = menu.parentWidget()->window();
    add(menu.addAction(Said::tr("Another…"),
                       [take, seen, window] {
                           const QColor chosen = QColorDialog::getColor(seen, window, Said::tr("Colour"));
                           if (chosen.isValid()) take(chosen.name().toUpper());
                       }),
        !now);
    QObject::connect(
        &menu, &QMenu::aboutToShow, &menu, [&menu, now] { menu.setActiveAction(now); }, Qt::QueuedConnection);
}

} // namespace tussen
