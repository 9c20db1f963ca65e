#include "panels/NoteList.h"

#include "models/NotesModel.h"
#include "panels/NoteDelegate.h"

#include <QDrag>
#include <QMimeData>

namespace tussen {

NoteList::NoteList(NotesModel &model, QWidget *parent) : QListView(parent) {
    setObjectName(QStringLiteral("notes"));
    setModel(&model);
    setItemDelegate(new NoteDelegate(this));
    setAccessibleName(tr("Notes"));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

/// The slip stands above the pointer and at its left: at its right the map says what would happen.
void NoteList::startDrag(Qt::DropActions supportedActions) {
    constexpr int distance = 8;
    const QModelIndex index = currentIndex();
    if (!index.flags().testFlag(Qt::ItemIsDragEnabled)) return;
    auto *drag = new QDrag(this); // goes by itself
    const QPixmap slip = NoteDelegate::slip(index, *this);
    const QSize size = slip.deviceIndependentSize().toSize();
    drag->setMimeData(model()->mimeData({index}));
    drag->setPixmap(slip);
    drag->setHotSpot({size.width() + distance, size.height() + distance});
    drag->exec(supportedActions, Qt::CopyAction);
}

} // namespace tussen
