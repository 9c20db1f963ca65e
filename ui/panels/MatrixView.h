#pragma once

#include <QTableView>

namespace tussen {

/// A table of short signs: arrows and Shift choose cells and ranges, any other key means something to
/// whoever listens. Tab leaves it.
class MatrixView : public QTableView {
    Q_OBJECT
public:
    explicit MatrixView(QWidget *parent = nullptr);

signals:
    void typed(const QString &key);
    void cleared(); ///< Delete or Backspace
    void copied();
    void pasted();
    void opened();  ///< Enter
    void stepped(); ///< Space: on to what else stands in the cell
    void reached(); ///< the keyboard came here from elsewhere in the window
    /// Another cell became the current one by mouse or keyboard.
    void entered(const QModelIndex &index);

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool byUser_ = false;
};

} // namespace tussen
