#pragma once

#include "capture/QuickAdd.h"

#include <QLineEdit>
#include <QStringList>

namespace tussen {

/// The line of the quick-add bar. Its parts have colours, and its keys lead elsewhere: up and down through
/// what is offered, Tab and Enter, Escape, and what has several lines to whoever takes lists.
class QuickAddEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit QuickAddEdit(QWidget *parent = nullptr);

    /// The cursor's place in bytes of the text in UTF-8.
    [[nodiscard]] std::size_t cursorByte() const;
    /// Shows a line with its cursor at a byte.
    void setLine(const std::string &line, std::size_t cursor);
    /// Colours what was understood, and what is wrong.
    void show(const capture::QuickLine &line);
    /// What stands in the line while it is empty: the first of these that there is room for, otherwise the
    /// last.
    void setHints(const QStringList &hints);
    /// While names are offered, Tab and the arrows belong to them.
    void setOffering(bool offering) { offering_ = offering; }

signals:
    void entered();
    void left();            ///< Escape
    void taken();           ///< Tab, while names are offered
    void stepped(int rows); ///< up and down, while names are offered
    void listPasted(const QString &text);
    void focused(bool in);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showHint();

    bool offering_ = false;
    QStringList hints_; ///< the longest first
};

/// Whether a text is a list: more than one line with words, or the cells of a table's row.
[[nodiscard]] bool isListText(const QString &text);

} // namespace tussen
