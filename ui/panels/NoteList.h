#pragma once

#include <QListView>

namespace tussen {

class NotesModel;

/// The notes below each other. One that is dragged is carried as a slip beside the pointer, so that what it
/// is dropped on can be seen.
class NoteList : public QListView {
    Q_OBJECT
public:
    explicit NoteList(NotesModel &model, QWidget *parent = nullptr);

protected:
    void startDrag(Qt::DropActions supportedActions) override;
};

} // namespace tussen
