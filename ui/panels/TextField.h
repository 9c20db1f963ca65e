#pragma once

#include "panels/EntryField.h"

#include <QPlainTextEdit>

#include <functional>

namespace tussen {

/// A text that grows with its lines. Typing is one edit: it is done with Enter or on leaving the field,
/// and Escape takes it back. Shift+Enter begins a new line.
class TextEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit TextEdit(QWidget *parent = nullptr);

    /// Shows a text that nobody typed.
    void show(const QString &text);
    /// It is at least so high, in px, however few its lines are.
    void setLeastHeight(int height);
    [[nodiscard]] bool typed() const { return toPlainText() != shown_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void done();      ///< Enter, or the focus left
    void takenBack(); ///< Escape after typing

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QString shown_;
    int leastHeight_ = 0;
};

/// A text of an entity. `commit` writes it and gives back why it was refused, or nothing; a refused text
/// stays in the field, with the reason below, until it is mended or taken back.
class TextField : public EntryField {
    Q_OBJECT
public:
    using Commit = std::function<QString(const QString &)>;

    TextField(const QString &caption, Commit commit, QWidget *parent = nullptr);
    ~TextField() override; ///< what is being typed is given up

    void setValue(const QString &value);
    void setHeadline();
    /// What stands in the field while it is empty.
    void setHint(const QString &hint);
    void setReadOnly(bool readOnly);
    /// Writes what is typed and not yet written; true if nothing is left that was refused.
    bool commit();

private:
    TextField(const QString &caption, Commit commit, TextEdit *editor, QWidget *parent);

    TextEdit *edit_;
    Commit commit_;
    QString value_;
};

} // namespace tussen
