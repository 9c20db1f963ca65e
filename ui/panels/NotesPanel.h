#pragma once

#include "capture/Insertion.h"
#include "models/NotesModel.h"
#include "panels/EditFunction.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace tussen {

/// The parking lot: a line to write down what was said, and all notes below. Enter or the menu key on a note
/// opens what can become of it and who said it, F2 changes its text, Delete takes away all that are chosen,
/// and it can be dragged onto the map.
class NotesPanel : public QWidget {
    Q_OBJECT
public:
    explicit NotesPanel(EditFunction edit, QWidget *parent = nullptr);

    /// Notes have the entity that is chosen as their place, where it is a touchpoint or phase.
    void show(const SnapshotPtr &snapshot, const std::optional<EntityRef> &chosen);
    void setReadOnly(bool readOnly);
    /// Says which notes are pinned to the touchpoint that is chosen, for where that is shown.
    [[nodiscard]] QLabel *pinned() const { return pinned_; }
    /// Makes a note the current row and gives that the keyboard.
    void goTo(const Id<Note> &note);
    /// Gives the line the keyboard.
    void startNote();

signals:
    /// A note became this.
    void made(const tussen::EntityRef &entity);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void showPinned();
    void openSteps();
    void openStepsOf(const std::vector<Id<Note>> &notes);
    void remove(const std::vector<Id<Note>> &notes);
    void askWhoSaid(const std::vector<Id<Note>> &notes);
    [[nodiscard]] std::optional<Note> current() const;
    [[nodiscard]] std::vector<Id<Note>> picked() const;

    EditFunction edit_;
    SnapshotPtr snapshot_;
    capture::Place place_;
    NotesModel *model_;
    QLineEdit *line_;
    QListView *list_;
    QLabel *empty_;
    QLabel *pinned_;
    bool readOnly_ = false;
};

} // namespace tussen
