#include "panels/Completion.h"

#include "capture/Letters.h"
#include "panels/ChoiceField.h"
#include "panels/NamesAndNew.h"
#include "panels/ShowStart.h"
#include "panels/UndoKeys.h"
#include "texts/Utf8.h"

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

/// The entry of that name, told as other names are; -1 for none.
int findWhole(const ChoiceBox &box, const QString &name) {
    const std::string wanted = capture::folded(toUtf8(name));
    for (int i = 0; i < box.count(); ++i)
        if (capture::folded(toUtf8(box.itemText(i))) == wanted) return i;
    return -1;
}

/// The first entry with the text in it, rather one that is the text; -1 for none.
int findPart(const ChoiceBox &box, const QString &part) {
    const int whole = findWhole(box, part);
    return whole >= 0 ? whole : box.findText(part, Qt::MatchContains);
}

void choose(ChoiceBox &box, int entry) {
    box.setCurrentIndex(entry);
    emit box.activated(entry);
}

/// What cannot be made stays in the field, to be mended.
bool makeNew(ChoiceField &field, ChoiceBox &box, const NewName &newName, const QString &name) {
    field.showChosen();
    const QString problem = newName.make(name);
    field.showProblem(problem);
    if (!problem.isEmpty()) box.setEditText(name);
    return problem.isEmpty();
}

void take(ChoiceField &field, ChoiceBox &box, const NewName &newName) {
    const QString typed = box.lineEdit()->text().trimmed();
    if (typed == box.itemText(box.currentIndex())) return;
    const int found = typed.isEmpty() ? -1 : findPart(box, typed);
    if (found >= 0) return choose(box, found);
    if (newName.make && !newName.words(typed).isEmpty()) {
        makeNew(field, box, newName, typed);
        return;
    }
    field.showProblem(
        Said::tr("Nothing that can be chosen here is called “%1”. Type part of a name, or choose one.")
            .arg(typed));
}

/// What is chosen stands there again.
void takeBack(ChoiceField &field, ChoiceBox &box) {
    const QString chosen = box.itemText(box.currentIndex());
    if (box.lineEdit()->text() == chosen) return;
    box.setEditText(chosen);
    field.showProblem({});
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
    const QString typed = box.lineEdit()->text();
    const int whole = typed == box.itemText(box.currentIndex()) ? -1 : findWhole(box, typed);
    if (whole >= 0 && whole != box.currentIndex() && field.property(choosesWhole).toBool())
        choose(box, whole);
    else
        takeBack(field, box);
}

/// Where what was taken is not there to be chosen any more, its name does not stay in the field.
void forgetGone(ChoiceBox &box) {
    if (box.currentIndex() < 0) box.clearEditText();
}

/// The list ends with what can be made of what is typed.
void offerNew(ChoiceField &field, ChoiceBox &box, const NewName &newName) {
    auto *names = new NamesAndNew(*box.model(), &box);
    box.completer()->setModel(names);
    QObject::connect(box.lineEdit(), &QLineEdit::textEdited, names, [names, newName](const QString &text) {
        names->setTyped(text, newName.words(text.trimmed()));
    });
    // The box has chosen none of its entries by now, and has forgotten which row of the list was taken.
    QObject::connect(box.completer(), qOverload<const QString &>(&QCompleter::activated), &field,
                     [&field, &box, names, newName](const QString &taken) {
                         if (!names->offers(taken) || !makeNew(field, box, newName, taken.trimmed())) return;
                         QMetaObject::invokeMethod(
                             &box, [&box] { forgetGone(box); }, Qt::QueuedConnection);
                     });
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
            if (!typed()) event->ignore();
            return !typed();
        }
        const bool pressed = event->type() == QEvent::KeyPress;
        if (!pressed && event->type() != QEvent::ShortcutOverride) return false;
        if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape || !typed()) return false;
        event->accept(); // no shortcut of what is around
        if (!pressed) return true;
        takeBack(field_, box_);
        box_.lineEdit()->selectAll();
        return true;
    }

private:
    [[nodiscard]] bool typed() const { return box_.lineEdit()->text() != box_.itemText(box_.currentIndex()); }

    ChoiceField &field_;
    ChoiceBox &box_;
};

} // namespace

void completeNames(ChoiceField &field, WholeName wholeName, NewName newName) {
    field.setProperty(choosesWhole, wholeName == WholeName::chosen);
    auto &box = *static_cast<ChoiceBox *>(field.focusProxy());
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.completer()->setCompletionMode(QCompleter::PopupCompletion);
    box.completer()->setFilterMode(Qt::MatchContains);
    box.completer()->setCaseSensitivity(Qt::CaseInsensitive);
    if (newName.make) offerNew(field, box, newName);
    dress(*box.completer()->popup());
    box.lineEdit()->setAccessibleName(box.accessibleName());
    showStart(*box.lineEdit());
    QObject::connect(box.lineEdit(), &QLineEdit::returnPressed, &field, [&field, &box, newName] {
        const QAbstractItemView &popup = *box.completer()->popup();
        if (popup.isVisible() && popup.currentIndex().isValid()) return; // the popup itself takes that row
        take(field, box, newName);
    });
    QObject::connect(
        &box, &QComboBox::activated, &field, [&box] { forgetGone(box); }, Qt::QueuedConnection);
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
    const auto &box = *static_cast<ChoiceBox *>(field.focusProxy());
    if (auto *names = box.findChild<NamesAndNew *>()) names->setTyped({}, {});
    QCompleter &completer = *box.completer();
    completer.setCompletionPrefix({});
    completer.complete();
}

} // namespace tussen
