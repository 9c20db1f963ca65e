#include "panels/ChoiceField.h"

#include "panels/ReadOnly.h"
#include "panels/Style.h"

#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace tussen {

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceBox::setChip() {
    setProperty("chip", true);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void ChoiceBox::setReadOnly(bool readOnly) {
    setEnabled(!readOnly);
    setReadOnlyLook(*this, readOnly);
}

void ChoiceBox::paintEvent(QPaintEvent *event) {
    QComboBox::paintEvent(event);
    if (!isEnabled()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style::paletteOf(this).color(QPalette::PlaceholderText), 1.5));
    const QPointF tip(isRightToLeft() ? 13 : width() - 13, height() / 2.0 + 2);
    painter.drawPolyline(QPolygonF{tip + QPointF(-4, -4), tip, tip + QPointF(4, -4)});
}

void ChoiceBox::wheelEvent(QWheelEvent *event) {
    event->ignore();
}

ChoiceField::ChoiceField(const QString &caption, Commit commit, QWidget *parent)
    : ChoiceField(caption, std::move(commit), new ChoiceBox, parent) {}

ChoiceField::ChoiceField(const QString &caption, Commit commit, ChoiceBox *box, QWidget *parent)
    : EntryField(caption, box, parent),
      box_(box) {
    connect(box_, &QComboBox::activated, this, [this, write = std::move(commit)](int index) {
        if (index == chosen_) return;
        const QString problem = write(index);
        showProblem(problem);
        if (!problem.isEmpty()) showChosen();
    });
}

void ChoiceField::setChoices(const QStringList &choices, int chosen) {
    const QSignalBlocker quiet(box_);
    chosen_ = chosen;
    showProblem({});
    QStringList present;
    for (int i = 0; i < box_->count(); ++i)
        present.append(box_->itemText(i));
    if (present == choices && box_->currentIndex() == chosen) return; // somebody may be typing there
    if (present != choices) {
        box_->clear();
        box_->addItems(choices);
    }
    box_->setCurrentIndex(chosen);
}

void ChoiceField::showChosen() {
    box_->setCurrentIndex(chosen_);
}

void ChoiceField::setHint(const QString &hint) {
    box_->setPlaceholderText(hint);
    if (box_->isEditable()) box_->lineEdit()->setPlaceholderText(hint);
}

void ChoiceField::setReadOnly(bool readOnly) {
    box_->setReadOnly(readOnly);
}

} // namespace tussen
