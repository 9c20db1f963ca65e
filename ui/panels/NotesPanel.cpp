#include "panels/NotesPanel.h"

#include "capture/Notes.h"
#include "panels/Author.h"
#include "panels/Labels.h"
#include "panels/NoteDelegate.h"
#include "panels/NoteSteps.h"
#include "panels/UndoKeys.h"
#include "texts/Utf8.h"

#include <QDate>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

#include <utility>

namespace tussen {

namespace {

QListView *makeList(NotesModel *model) {
    auto *list = new QListView;
    list->setObjectName(QStringLiteral("notes"));
    list->setModel(model);
    list->setItemDelegate(new NoteDelegate(list));
    list->setAccessibleName(NotesPanel::tr("Notes"));
    list->setFrameShape(QFrame::NoFrame);
    list->setResizeMode(QListView::Adjust);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    list->setDragEnabled(true);
    list->setDragDropMode(QAbstractItemView::DragOnly);
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    return list;
}

} // namespace

NotesPanel::NotesPanel(EditFunction edit, QWidget *parent)
    : QWidget(parent),
      edit_(std::move(edit)),
      model_(new NotesModel(
          [this](const Id<Note> &note, const QString &text) {
              return setField(edit_, tr("Change a note"), note, &Note::text, toUtf8(text));
          },
          this)),
      line_(new QLineEdit),
      list_(makeList(model_)),
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
    snapshot_ = snapshot;
    place_ = {};
    if (chosen && chosen->type == EntityType::touchpoint) place_.touchpoint = Id<Touchpoint>{chosen->id};
    if (chosen && chosen->type == EntityType::phase) place_.phase = Id<Phase>{chosen->id};
    model_->show(snapshot, place_.touchpoint);
    showPinned();
    if (before) list_->setCurrentIndex(model_->indexOf(before->id));
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
    if (const QString author = rememberedAuthor(); !author.isEmpty()) note.author = toUtf8(author);
    const QString problem =
        edit_(tr("Write a note"), [&](Edit &changes) { capture::addNote(note, changes); });
    if (problem.isEmpty()) line_->clear();
}

void NotesPanel::recolor(const Id<Note> &note, const QString &color) {
    const auto value = color.isEmpty() ? std::nullopt : std::optional(toUtf8(color));
    setField(edit_, tr("Colour a note"), note, &Note::color, value);
}

void NotesPanel::openSteps() {
    const std::optional<Note> note = current();
    if (!note || readOnly_) return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, stepsFor(snapshot_, *note, place_, edit_,
                             [this](const EntityRef &entity) { emit made(entity); }));
    QMenu *colors = menu->addMenu(tr("Colour"));
    for (const NoteColor &color : noteColors())
        connect(colors->addAction(color.name), &QAction::triggered, this,
                [this, id = note->id, value = color.value] { recolor(id, value); });
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
    const std::optional<Note> note = current();
    if (note && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        edit_(tr("Delete a note"), [&](Edit &changes) { changes.remove(note->id); });
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tussen
