#pragma once

#include "panels/EntryField.h"

#include <QComboBox>

#include <functional>
#include <vector>

namespace tussen {

/// A combo box with its own arrow, that the mouse wheel does not change while the panel scrolls.
class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    /// A small one without a rim, for use inside a row.
    void setChip();
    void setReadOnly(bool readOnly);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

/// One of a list, by its place in the list. `commit` writes it and gives back why it was refused, or nothing.
class ChoiceField : public EntryField {
    Q_OBJECT
public:
    using Commit = std::function<QString(int)>;

    ChoiceField(const QString &caption, Commit commit, QWidget *parent = nullptr);

    /// What there is to choose from, and which of it is chosen (-1: nothing).
    void setChoices(const QStringList &choices, int chosen);
    /// What stands in the field while nothing is chosen.
    void setHint(const QString &hint);
    void setReadOnly(bool readOnly);
    /// What is chosen stands there again.
    void showChosen();

private:
    ChoiceField(const QString &caption, Commit commit, ChoiceBox *box, QWidget *parent);

    ChoiceBox *box_;
    int chosen_ = -1;
};

} // namespace tussen
