#include "panels/TextField.h"

#include "panels/ReadOnly.h"
#include "panels/UndoKeys.h"

#include <QKeyEvent>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace tussen {

namespace {

constexpr int mostLines = 6; ///< shown at once; longer texts scroll

/// A plain text document counts its height in lines.
int linesOf(const QTextDocument &document) {
    return static_cast<int>(std::ceil(document.size().height()));
}

} // namespace

TextEdit::TextEdit(QWidget *parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    connect(this, &QPlainTextEdit::textChanged, this, &TextEdit::fit);
}

void TextEdit::show(const QString &text) {
    shown_ = text;
    if (toPlainText() != text) setPlainText(text);
    document()->clearUndoRedoStacks();
}

void TextEdit::setLeastHeight(int height) {
    leastHeight_ = height;
    fit();
}

QSize TextEdit::sizeHint() const {
    const int lines = std::clamp(linesOf(*document()), 1, mostLines);
    const QMargins rim = contentsMargins();
    const int around = rim.top() + rim.bottom() + 2 * static_cast<int>(document()->documentMargin()) + 1;
    return {160, std::max(lines * fontMetrics().lineSpacing() + around, leastHeight_)};
}

QSize TextEdit::minimumSizeHint() const {
    return {80, sizeHint().height()};
}

void TextEdit::fit() {
    const bool fits = linesOf(*document()) <= mostLines;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    const int height = sizeHint().height();
    if (height != minimumHeight() || height != maximumHeight()) setFixedHeight(height);
}

bool TextEdit::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride && typed() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // it takes back what is typed, and means nothing else then
        return true;
    }
    if (asksForUndo(*event) && !typed()) return false;
    return QPlainTextEdit::event(event);
}

void TextEdit::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & Qt::ShiftModifier)) {
        emit done();
        return;
    }
    if (event->key() == Qt::Key_Escape && typed()) {
        show(shown_);
        emit takenBack();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextEdit::focusOutEvent(QFocusEvent *event) {
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) emit done();
}

void TextEdit::resizeEvent(QResizeEvent *event) {
    QPlainTextEdit::resizeEvent(event);
    fit();
}

TextField::TextField(const QString &caption, Commit commit, QWidget *parent)
    : TextField(caption, std::move(commit), new TextEdit, parent) {}

TextField::TextField(const QString &caption, Commit commit, TextEdit *editor, QWidget *parent)
    : EntryField(caption, editor, parent),
      edit_(editor),
      commit_(std::move(commit)) {
    connect(edit_, &TextEdit::done, this, &TextField::commit);
    connect(edit_, &TextEdit::takenBack, this, [this] { showProblem({}); });
}

/// The editor loses the keyboard when it goes, and would have its text written then.
TextField::~TextField() {
    edit_->disconnect(this);
}

void TextField::setValue(const QString &value) {
    value_ = value;
    edit_->show(value);
    showProblem({});
}

void TextField::setHeadline() {
    edit_->setProperty("headline", true);
    hideCaption();
}

void TextField::setHint(const QString &hint) {
    edit_->setPlaceholderText(hint);
}

void TextField::setReadOnly(bool readOnly) {
    edit_->setReadOnly(readOnly);
    setReadOnlyLook(*edit_, readOnly);
}

bool TextField::commit() {
    const QString typed = edit_->toPlainText();
    if (typed == value_) {
        showProblem({});
        return true;
    }
    const QString problem = commit_(typed);
    showProblem(problem);
    if (problem.isEmpty()) edit_->show(value_); // as written, which may be without blanks around it
    return problem.isEmpty();
}

} // namespace tussen
