#include "panels/Completion.h"

#include "panels/ChoiceField.h"
#include "panels/UndoKeys.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

namespace tussen {

namespace {

class Said {
    Q_DECLARE_TR_FUNCTIONS(Said)
};

/// The first entry with the text in it, rather one that is the text; -1 for none.
int findPart(const ChoiceBox &box, const QString &part) {
    const int whole = box.findText(part, Qt::MatchFixedString);
    return whole >= 0 ? whole : box.findText(part, Qt::MatchContains);
}

void take(ChoiceField &field, ChoiceBox &box) {
    const QString typed = box.lineEdit()->text().trimmed();
    if (typed == box.itemText(box.currentIndex())) return;
    const int found = typed.isEmpty() ? -1 : findPart(box, typed);
    if (found < 0)
        return field.showProblem(
            Said::tr("Nothing there is called “%1”. Type part of a name, or choose one.").arg(typed));
    box.setCurrentIndex(found);
    emit box.activated(found);
}

/// What is chosen stands there again; true if something else did.
bool takeBack(ChoiceField &field, ChoiceBox &box) {
    const QString chosen = box.itemText(box.currentIndex());
    if (box.lineEdit()->text() == chosen) return false;
    box.setEditText(chosen);
    field.showProblem({});
    return true;
}

/// The list looks as others of names do: Qt gives it a delegate that knows of no style sheet.
void dress(QAbstractItemView &popup) {
    popup.setAccessibleName(Said::tr("Names"));
    popup.setObjectName(QStringLiteral("completions"));
    popup.setMinimumWidth(280); // px: names are longer than fields may be wide
    popup.setItemDelegate(new QStyledItemDelegate(&popup));
}

constexpr auto choosesWhole = "choosesWholeName";

void settle(ChoiceField &field, ChoiceBox &box) {
    const int whole = box.findText(box.lineEdit()->text().trimmed(), Qt::MatchFixedString);
    if (whole >= 0 && whole != box.currentIndex() && field.property(choosesWhole).toBool())
        take(field, box);
    else
        takeBack(field, box);
}

/// Escape takes back what is typed before it does anything else; undo is the document's where nothing is
/// typed.
class TakingBack : public QObject {
public:
    TakingBack(ChoiceField &field, ChoiceBox &box) : QObject(&field), field_(field), box_(box) {
        box.installEventFilter(this); // keys come to the box, which hands them on by itself
        box.lineEdit()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override {
        if (asksForUndo(*event)) {
            const bool typed = box_.lineEdit()->text() != box_.itemText(box_.currentIndex());
            if (!typed) event->ignore();
            return !typed;
        }
        if (event->type() != QEvent::KeyPress) return false;
        if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape || !takeBack(field_, box_)) return false;
        box_.lineEdit()->selectAll();
        return true;
    }

private:
    ChoiceField &field_;
    ChoiceBox &box_;
};

} // namespace

void completeNames(ChoiceField &field, WholeName wholeName) {
    field.setProperty(choosesWhole, wholeName == WholeName::chosen);
    auto &box = *static_cast<ChoiceBox *>(field.focusProxy());
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.completer()->setCompletionMode(QCompleter::PopupCompletion);
    box.completer()->setFilterMode(Qt::MatchContains);
    box.completer()->setCaseSensitivity(Qt::CaseInsensitive);
    dress(*box.completer()->popup());
    box.lineEdit()->setAccessibleName(box.accessibleName());
    QObject::connect(box.lineEdit(), &QLineEdit::returnPressed, &field, [&field, &box] {
        const QAbstractItemView &popup = *box.completer()->popup();
        if (popup.isVisible() && popup.currentIndex().isValid()) return; // the popup itself takes that row
        take(field, box);
    });
    // Where what was taken is not there to be chosen any more, its name does not stay in the field.
    QObject::connect(
        &box, &QComboBox::activated, &field,
        [&box] {
            if (box.currentIndex() < 0) box.clearEditText();
        },
        Qt::QueuedConnection);
    QObject::connect(box.lineEdit(), &QLineEdit::editingFinished, &field, [&field, &box] {
        if (!box.lineEdit()->hasFocus()) settle(field, box);
    });
    new TakingBack(field, box); // the field's
}

void settleName(ChoiceField &field) {
    auto &box = *static_cast<ChoiceBox *>(field.focusProxy());
    if (box.isEditable()) settle(field, box);
}

void offerNames(const ChoiceField &field) {
    QCompleter &completer = *static_cast<ChoiceBox *>(field.focusProxy())->completer();
    completer.setCompletionPrefix({});
    completer.complete();
}

} // namespace tussen
