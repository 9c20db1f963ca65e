#include "panels/QuickAddEdit.h"

#include "panels/Style.h"
#include "panels/UndoKeys.h"
#include "texts/Utf8.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

#include <algorithm>

namespace tussen {

namespace {

/// A stretch of UTF-8 in characters of Qt.
struct Stretch {
    qsizetype start, length;
};

Stretch stretchOf(const std::string &utf8, const capture::Span &span) {
    const qsizetype start = toQt(std::string_view(utf8).substr(0, span.begin)).size();
    return {start, toQt(std::string_view(utf8).substr(span.begin, span.end - span.begin)).size()};
}

QTextCharFormat formatOf(capture::PartKind kind, const QPalette &palette) {
    QTextCharFormat format;
    if (kind == capture::PartKind::partner)
        format.setForeground(palette.color(QPalette::Link));
    else if (kind == capture::PartKind::channel)
        format.setForeground(style::color(palette, Token::warning));
    else if (kind != capture::PartKind::name)
        format.setForeground(palette.color(QPalette::PlaceholderText));
    return format;
}

} // namespace

bool isListText(const QString &text) {
    const QString words = text.trimmed();
    const auto has = [&](char sign) { return words.contains(QLatin1Char(sign)); };
    return has('\n') || has('\r') || has('\t');
}

QuickAddEdit::QuickAddEdit(QWidget *parent) : QLineEdit(parent) {
    setObjectName(QStringLiteral("quickAddLine"));
    setAccessibleName(tr("Quick add"));
    setFrame(false);
    setContextMenuPolicy(Qt::DefaultContextMenu);
}

std::size_t QuickAddEdit::cursorByte() const {
    return toUtf8(text().left(cursorPosition())).size();
}

void QuickAddEdit::setLine(const std::string &line, std::size_t cursor) {
    setText(toQt(line));
    setCursorPosition(static_cast<int>(toQt(std::string_view(line).substr(0, cursor)).size()));
}

/// A line edit has no colours of its own but those of an input method.
void QuickAddEdit::show(const capture::QuickLine &line) {
    const std::string utf8 = toUtf8(text());
    const QPalette &palette = style::paletteOf(this);
    QList<QInputMethodEvent::Attribute> colors;
    const auto add = [&](const capture::Span &span, const QTextCharFormat &format) {
        const Stretch stretch = stretchOf(utf8, span);
        colors.append({QInputMethodEvent::TextFormat, static_cast<int>(stretch.start) - cursorPosition(),
                       static_cast<int>(stretch.length), format});
    };
    for (const capture::Part &part : line.parts)
        add(part.whole, formatOf(part.kind, palette));
    QTextCharFormat wrong;
    wrong.setForeground(style::color(palette, Token::alarm));
    for (const capture::LineProblem &problem : line.problems)
        if (!problem.unfinished) add(problem.span, wrong);
    QInputMethodEvent event(QString(), colors);
    QCoreApplication::sendEvent(this, &event);
}

void QuickAddEdit::setHints(const QStringList &hints) {
    hints_ = hints;
    showHint();
}

void QuickAddEdit::showHint() {
    constexpr int around = 8; // px between the words and the ends of the line
    const auto fits = [this](const QString &hint) {
        return fontMetrics().horizontalAdvance(hint) <= width() - around;
    };
    const auto longest = std::find_if(hints_.begin(), hints_.end(), fits);
    if (!hints_.isEmpty()) setPlaceholderText(longest == hints_.end() ? hints_.last() : *longest);
}

void QuickAddEdit::resizeEvent(QResizeEvent *event) {
    QLineEdit::resizeEvent(event);
    showHint();
}

void QuickAddEdit::changeEvent(QEvent *event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) showHint();
}

bool QuickAddEdit::event(QEvent *event) {
    if (asksForUndo(*event) && text().isEmpty()) return false;
    if (event->type() == QEvent::KeyPress && offering_) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            emit taken();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void QuickAddEdit::keyPressEvent(QKeyEvent *event) {
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) return emit entered();
    if (key == Qt::Key_Escape) return emit left();
    if (offering_ && (key == Qt::Key_Up || key == Qt::Key_Down))
        return emit stepped(key == Qt::Key_Up ? -1 : 1);
    if (text().isEmpty() && event->text() == QLatin1String("/")) return; // pressed to come here, once more
    if (event->matches(QKeySequence::Paste)) {
        const QString pasted = QApplication::clipboard()->text();
        if (isListText(pasted)) return emit listPasted(pasted);
    }
    QLineEdit::keyPressEvent(event);
}

void QuickAddEdit::focusInEvent(QFocusEvent *event) {
    QLineEdit::focusInEvent(event);
    emit focused(true);
}

void QuickAddEdit::focusOutEvent(QFocusEvent *event) {
    QLineEdit::focusOutEvent(event);
    emit focused(false);
}

} // namespace tussen
