#pragma once

#include "capture/Completion.h"
#include "capture/Insertion.h"
#include "models/Snapshot.h"
#include "panels/EditFunction.h"

#include <QFrame>

class QLabel;

namespace tussen {

class QuickAddChips;
class QuickAddEdit;
class QuickAddPopup;

/// The bar over the map's foot: one line becomes one touchpoint or phase. It shows what it understood before
/// Enter, completes names, and stays open.
class QuickAddBar : public QFrame {
    Q_OBJECT
public:
    /// Completions are shown on the parent, above the bar.
    QuickAddBar(EditFunction edit, QWidget *parent);

    /// What lines are added to, and behind what; a null snapshot for none.
    void setPlace(const SnapshotPtr &snapshot, const std::optional<EntityRef> &selected);
    [[nodiscard]] const capture::Place &place() const { return place_; }
    /// Another document: names used in the one before count no more.
    void forget();
    /// Gives the bar the keyboard, with a text typed if there is one.
    void start(const QString &text = {});
    /// Says why something was not added, until the line is typed in.
    void say(const QString &problem);
    /// Whether it has the keyboard or something typed.
    [[nodiscard]] bool isOpen() const;

signals:
    void added(const tussen::EntityRef &entity);
    void left();
    void listPasted(const QString &text);
    void resized(); ///< it wants another size

protected:
    void moveEvent(QMoveEvent *event) override;

private:
    void makeLayout();
    void refresh();
    void offer();
    void placePopup();
    void enter();
    void take();
    void leave();
    void showHint(const QString &words, bool wrong, int widest);
    [[nodiscard]] QString addingWords(const capture::QuickLine &line);
    [[nodiscard]] const capture::KnownNames &known();
    [[nodiscard]] const capture::Spot &spot();
    [[nodiscard]] bool typedInFull() const;

    EditFunction edit_;
    SnapshotPtr snapshot_;
    capture::Place place_;
    capture::RecentNames recent_;
    std::optional<capture::KnownNames> known_; ///< of the snapshot, made when needed
    std::optional<capture::Spot> spot_;        ///< of the place, likewise
    std::optional<capture::Sought> sought_;    ///< while names are offered
    QuickAddChips *chips_;
    QuickAddEdit *line_;
    QLabel *hint_;
    QuickAddPopup *popup_;
};

} // namespace tussen
