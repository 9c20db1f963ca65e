#include "panels/NotesPanel.h"

#include "capture/Notes.h"
#include "panels/Author.h"
#include "panels/Labels.h"
#include "panels/NoteList.h"
#include "panels/NoteSteps.h"
#include "panels/StepNames.h"
#include "panels/UndoKeys.h"
#include "texts/Utf8.h"

#include <QDate>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tussen {

namespace {

/// Changes a field of all these notes in one step.
template <class Value> void setAll(const EditFunction &edit, const QString &label,
                                   const std::vector<Id<Note>> &notes, Value Note::*member,
                                   const std::type_identity_t<Value> &value) {
    edit(label, [&](Edit &changes) {
        for (const Id<Note> &id : notes) {
            Note note = changes.now()[id];
            note.*member = value;
            changes.put(std::move(note));
        }
    });
}

std::optional<std::string> textOrNothing(const QString &text) {
    return text.isEmpty() ? std::nullopt : std::optional(toUtf8(text));
}

} // namespace

NotesPanel::NotesPanel(EditFunction edit, QWidget *parent)
    : QWidget(parent),
      edit_(std::move(edit)),
      model_(new NotesModel(
          [this](const Id<Note> &note, const QString &text) {
              return setField(edit_, stepOnNotes(tr("Change %1"), snapshot_->ecosystem(), {note}), note,
                              &Note::text, toUtf8(text));
          },
          this)),
      line_(new QLineEdit),
      list_(new NoteList(*model_)),
      empty_(
          new QLabel(tr("What is said and has no place yet stands here, until it is dragged onto the map."))),
      pinned_(makeLabel("muted")) {
    setObjectName(QStringLiteral("notesPanel"));
    line_->setPlaceholderText(tr("Write down what was said"));
    line_->setAccessibleName(tr("New note"));
    line_->setMaxLength(10'000);
    empty_->setObjectName(QStringLiteral("muted"));
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignTop);
    empty_->setContentsMargins(4, 4, 4, 4);
    pinned_->setContentsMargins(24, 6, 16, 2);
    pinned_->hide();
    line_->installEventFilter(this);
    list_->installEventFilter(this);
    connect(line_, &QLineEdit::returnPressed, this, &NotesPanel::add);
    connect(list_, &QWidget::customContextMenuRequested, this, &NotesPanel::openSteps);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 2, 10, 8);
    column->setSpacing(4);
    column->addWidget(line_);
    column->addWidget(empty_);
    column->addWidget(list_, 1);
    setFocusProxy(line_);
}

void NotesPanel::show(const SnapshotPtr &snapshot, const std::optional<EntityRef> &chosen) {
    const std::optional<Note> before = current();
    const std::vector<Id<Note>> together = picked();
    snapshot_ = snapshot;
    place_ = {};
    if (chosen && chosen->type == EntityType::touchpoint) place_.touchpoint = Id<Touchpoint>{chosen->id};
    if (chosen && chosen->type == EntityType::phase) place_.phase = Id<Phase>{chosen->id};
    model_->show(snapshot, place_.touchpoint);
    showPinned();
    if (before) list_->setCurrentIndex(model_->indexOf(before->id));
    for (const Id<Note> &note : together)
        list_->selectionModel()->select(model_->indexOf(note), QItemSelectionModel::Select);
    const bool none = model_->rowCount() == 0;
    empty_->setVisible(none);
    list_->setVisible(!none);
}

void NotesPanel::showPinned() {
    QStringList lines;
    if (place_.touchpoint && snapshot_)
        for (const Note &note : capture::notesAt(snapshot_->ecosystem(), place_.touchpoint))
            lines << tr("Note: %1").arg(toQt(note.text));
    showText(*pinned_, lines.join(QLatin1Char('\n')));
}

void NotesPanel::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    line_->setVisible(!readOnly);
    setFocusProxy(readOnly ? static_cast<QWidget *>(list_) : line_);
    model_->setReadOnly(readOnly);
}

void NotesPanel::goTo(const Id<Note> &note) {
    list_->setFocus(Qt::OtherFocusReason);
    list_->setCurrentIndex(model_->indexOf(note));
}

void NotesPanel::startNote() {
    line_->setFocus(Qt::ShortcutFocusReason);
    line_->selectAll();
}

std::optional<Note> NotesPanel::current() const {
    const Note *note = model_->noteAt(list_->currentIndex());
    return note ? std::optional(*note) : std::nullopt;
}

void NotesPanel::add() {
    const QString text = line_->text().trimmed();
    if (text.isEmpty()) return;
    Note note;
    note.text = toUtf8(text);
    note.color = toUtf8(noteColors().front().value);
    note.on = toUtf8(QDate::currentDate().toString(Qt::ISODate));
    note.author = textOrNothing(rememberedSpeaker());
    const QString problem = edit_(tr("Write down “%1”").arg(shortName(text)),
                                  [&](Edit &changes) { capture::addNote(note, changes); });
    if (problem.isEmpty()) line_->clear();
}

/// Those that are chosen, in the order of the list.
std::vector<Id<Note>> NotesPanel::picked() const {
    QModelIndexList rows = list_->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    std::vector<Id<Note>> notes;
    for (const QModelIndex &row : rows)
        notes.push_back(model_->noteAt(row)->id);
    return notes;
}

void NotesPanel::remove(const std::vector<Id<Note>> &notes) {
    if (notes.empty()) return;
    edit_(stepOnNotes(tr("Delete %1"), snapshot_->ecosystem(), notes), [&](Edit &changes) {
        for (const Id<Note> &note : notes)
            changes.remove(note);
    });
}

/// Notes that are written after this are said by the same person.
void NotesPanel::askWhoSaid(const std::vector<Id<Note>> &notes) {
    const std::optional<std::string> author = snapshot_->ecosystem()[notes.front()].author;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("plainDialog"));
    dialog->setWindowTitle(tr("Who said it"));
    dialog->setLabelText(tr("Said by, also in the notes to come; empty for nobody:"));
    dialog->setTextValue(author ? toQt(*author) : rememberedSpeaker());
    connect(dialog, &QInputDialog::textValueSelected, this, [this, notes](const QString &text) {
        const QString name = text.simplified();
        rememberSpeaker(name);
        setAll(edit_, stepOnNotes(tr("Change who said %1"), snapshot_->ecosystem(), notes), notes,
               &Note::author, textOrNothing(name));
    });
    dialog->open();
}

void NotesPanel::openSteps() {
    if (const auto notes = picked(); !notes.empty() && !readOnly_) openStepsOf(notes);
}

/// A place can be given to one note; who said it and its colour, to several.
void NotesPanel::openStepsOf(const std::vector<Id<Note>> &notes) {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (notes.size() == 1)
        fillMenu(*menu, stepsFor(snapshot_, snapshot_->ecosystem()[notes.front()], place_, edit_,
                                 [this](const EntityRef &entity) { emit made(entity); }));
    else
        connect(menu->addAction(tr("Delete %1 notes").arg(notes.size())), &QAction::triggered, this,
                [this, notes] { remove(notes); });
    connect(menu->addAction(tr("Said by…")), &QAction::triggered, this, [this, notes] { askWhoSaid(notes); });
    QMenu *colors = menu->addMenu(tr("Colour"));
    for (const NoteColor &color : noteColors())
        connect(colors->addAction(color.name), &QAction::triggered, this,
                [this, notes, value = textOrNothing(color.value)] {
                    setAll(edit_, stepOnNotes(tr("Colour %1"), snapshot_->ecosystem(), notes), notes,
                           &Note::color, value);
                });
    const QRect row = list_->visualRect(list_->currentIndex());
    menu->popup(list_->viewport()->mapToGlobal(row.bottomLeft()));
    menu->setActiveAction(menu->actions().front());
}

bool NotesPanel::eventFilter(QObject *watched, QEvent *event) {
    if (watched == line_ && asksForUndo(*event) && line_->text().isEmpty()) {
        event->ignore();
        return true;
    }
    // A key that ends the editing of a note comes by here as well, while the editor has the keyboard.
    if (event->type() != QEvent::KeyPress || readOnly_ || !list_->hasFocus())
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        openSteps();
        return true;
    }
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        remove(picked());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tussen
