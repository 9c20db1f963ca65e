#include "panels/CheckDelegate.h"

#include "models/ChecksModel.h"
#include "panels/ChoiceField.h"
#include "panels/Style.h"

#include <QLineEdit>
#include <QPainter>
#include <QStyle>

namespace tussen {

namespace {

constexpr int rowHeight = 30;

ChoiceBox *makeSeverityBox(QWidget *parent, const QModelIndex &index) {
    auto *box = new ChoiceBox(parent);
    box->addItems(static_cast<const ChecksModel *>(index.model())->severityChoices(index));
    box->setAccessibleName(CheckDelegate::tr("Severity"));
    return box;
}

QWidget *makeReasonLine(QWidget *parent) {
    auto *line = new QLineEdit(parent);
    line->setPlaceholderText(CheckDelegate::tr("Why? For instance: agreed for this workshop"));
    line->setAccessibleName(CheckDelegate::tr("Reason"));
    return line;
}

/// The cell that the keyboard is at; the style sheet leaves cells without a ground.
void paintGround(QPainter &painter, const QStyleOptionViewItem &option) {
    const QPalette &palette = style::paletteOf(option.widget);
    const bool focused = option.state & QStyle::State_HasFocus;
    painter.setPen(focused ? QPen(palette.color(QPalette::Link)) : QPen(Qt::NoPen));
    painter.setBrush(palette.color(QPalette::Highlight));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 1, -0.5, -1), 5, 5);
}

/// Around the tick, of which the style draws no more than the tick itself.
void paintBox(QPainter &painter, const QStyleOptionViewItem &option) {
    const QPalette &palette = style::paletteOf(option.widget);
    const QRect box =
        option.widget->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, option.widget);
    painter.setPen(palette.color(QPalette::PlaceholderText));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

} // namespace

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
}

QWidget *CheckDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const {
    if (index.column() != ChecksModel::SeverityColumn) return makeReasonLine(parent);
    auto *box = makeSeverityBox(parent, index);
    connect(box, &QComboBox::activated, this, &CheckDelegate::finish);
    return box;
}

/// What is chosen in a box counts at once.
void CheckDelegate::finish() {
    auto *box = qobject_cast<QWidget *>(sender());
    emit commitData(box);
    emit closeEditor(box);
}

void CheckDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const {
    if (auto *box = qobject_cast<QComboBox *>(editor)) box->setCurrentIndex(index.data(Qt::EditRole).toInt());
    // What is being typed stays when something else of the document changes.
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (line && !line->isModified()) line->setText(index.data(Qt::EditRole).toString());
}

void CheckDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const {
    if (auto *box = qobject_cast<QComboBox *>(editor)) model->setData(index, box->currentIndex());
    if (auto *line = qobject_cast<QLineEdit *>(editor)) model->setData(index, line->text());
}

void CheckDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const QPalette &palette = style::paletteOf(option->widget);
    const bool off = index.siblingAtColumn(0).data(Qt::CheckStateRole).toInt() == Qt::Unchecked;
    QColor color = palette.color(QPalette::Text);
    if (!index.parent().isValid()) option->font.setWeight(QFont::DemiBold);
    if (index.parent().isValid() && (off || index.column() != 0))
        color = palette.color(QPalette::PlaceholderText);
    if (index.column() == ChecksModel::ReasonColumn && index.data(ChecksModel::DraftRole).toBool())
        color = style::color(palette, Token::alarm);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
        option->palette.setColor(role, color);
}

void CheckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                          const QModelIndex &index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) paintGround(*painter, option);
    if (option.features & QStyleOptionViewItem::HasCheckIndicator) paintBox(*painter, option);
    painter->restore();
    QStyledItemDelegate::paint(painter, given, index);
}

} // namespace tussen
