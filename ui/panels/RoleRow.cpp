#include "panels/RoleRow.h"

#include "panels/ChoiceField.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace tussen {

namespace {

/// A partner's disc, as on the cards.
QPixmap disc(QRgb color, double ratio) {
    QPixmap picture(QSize(10, 10) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(color));
    painter.drawEllipse(QRectF(0, 0, 10, 10));
    return picture;
}

} // namespace

RoleRow::RoleRow(const QStringList &kinds, QWidget *parent)
    : QWidget(parent),
      mark_(new QLabel),
      name_(new QLabel),
      kind_(new ChoiceBox),
      proposed_(new QToolButton),
      gone_(new QToolButton) {
    name_->setTextFormat(Qt::PlainText);
    name_->setWordWrap(true);
    kind_->setChip();
    kind_->addItems(kinds);
    proposed_->setObjectName(QStringLiteral("plain"));
    proposed_->setText(QStringLiteral("?"));
    proposed_->setCheckable(true);
    proposed_->setFocusPolicy(Qt::StrongFocus);
    gone_->setObjectName(QStringLiteral("plain"));
    gone_->setText(QString(QChar(0x00D7)));
    gone_->setFocusPolicy(Qt::StrongFocus);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(mark_);
    line->addWidget(name_, 1);
    line->addWidget(kind_);
    line->addWidget(proposed_);
    line->addWidget(gone_);
    connect(kind_, &QComboBox::activated, this,
            [this](int index) { emit kindChosen(static_cast<RoleKind>(index)); });
    connect(proposed_, &QToolButton::clicked, this, &RoleRow::proposedChosen);
    connect(gone_, &QToolButton::clicked, this, &RoleRow::goneChosen);
}

void RoleRow::show(const Role &role, const QString &partner, QRgb color) {
    role_ = role.id;
    if (color != color_) mark_->setPixmap(disc(color, devicePixelRatioF()));
    color_ = color;
    mark_->setAccessibleName(tr("Colour of %1").arg(partner));
    name_->setText(partner);
    kind_->setCurrentIndex(static_cast<int>(role.kind));
    kind_->setAccessibleName(tr("What %1 does here").arg(partner));
    const bool proposed = role.status == RoleStatus::proposed;
    kind_->setAccessibleDescription(proposed ? tr("Proposed, not confirmed yet") : QString());
    proposed_->setChecked(proposed);
    proposed_->setToolTip(tr("Proposed, not confirmed yet: %1 as %2", "a partner as what it is")
                              .arg(partner, kind_->currentText().toLower()));
    proposed_->setAccessibleName(proposed_->toolTip());
    proposed_->setVisible(proposed || !readOnly_);
    gone_->setToolTip(tr("%1 no longer %2").arg(partner, kind_->currentText().toLower()));
    gone_->setAccessibleName(gone_->toolTip());
}

void RoleRow::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    kind_->setReadOnly(readOnly);
    proposed_->setEnabled(!readOnly);
    proposed_->setVisible(!readOnly || proposed_->isChecked());
    gone_->setVisible(!readOnly);
}

} // namespace tussen
