#include "panels/QuickAddPopup.h"

#include <algorithm>

namespace tussen {

QuickAddPopup::QuickAddPopup(QWidget *parent) : QListWidget(parent) {
    setObjectName(QStringLiteral("completions"));
    setAccessibleName(tr("Names that fit"));
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    hide();
}

void QuickAddPopup::offer(const QStringList &names) {
    clear();
    addItems(names);
    setCurrentRow(0);
    setVisible(!names.isEmpty());
}

void QuickAddPopup::step(int rows) {
    setCurrentRow((currentRow() + rows + count()) % std::max(count(), 1));
}

QString QuickAddPopup::chosen() const {
    return currentItem() ? currentItem()->text() : QString();
}

QSize QuickAddPopup::sizeHint() const {
    constexpr int mostRows = 7;
    constexpr int rim = 6;
    const int rowHeight = count() > 0 ? sizeHintForRow(0) : 0;
    return {std::clamp(sizeHintForColumn(0) + 24, 180, 360), std::min(count(), mostRows) * rowHeight + rim};
}

} // namespace tussen
