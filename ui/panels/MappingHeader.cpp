#include "panels/MappingHeader.h"

#include "panels/ChoiceField.h"
#include "panels/ListModel.h"
#include "texts/CaptureTexts.h"
#include "texts/Utf8.h"

namespace tussen {

MappingHeader::MappingHeader(ListModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent),
      list_(model) {
    setObjectName(QStringLiteral("mapping"));
    setAccessibleName(tr("What the columns mean"));
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::place);
    connect(&list_, &QAbstractItemModel::modelReset, this, &MappingHeader::remake);
    connect(&list_, &ListModel::remapped, this, &MappingHeader::showFields);
    remake();
}

QSize MappingHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), 44};
}

void MappingHeader::remake() {
    qDeleteAll(choices_);
    choices_.clear();
    for (int column = 0; column < list_.columnCount(); ++column) {
        auto *choice = new ChoiceBox(viewport());
        for (std::size_t field = 0; field < capture::listFieldCount; ++field)
            choice->addItem(nameOf(static_cast<capture::ListField>(field)));
        const auto &titles = list_.plan().titles;
        const QString title = titles.empty() ? QString() : toQt(titles[static_cast<std::size_t>(column)]);
        choice->setAccessibleName(title.isEmpty()
                                      ? tr("Column %1").arg(column + 1)
                                      : tr("Column %1, %2").arg(QString::number(column + 1), title));
        choice->setToolTip(title);
        connect(choice, &QComboBox::activated, this,
                [this, column](int field) { list_.map(column, static_cast<capture::ListField>(field)); });
        choice->show();
        choices_.append(choice);
    }
    showFields();
    place();
}

void MappingHeader::showFields() {
    for (int column = 0; column < choices_.size(); ++column)
        choices_[column]->setCurrentIndex(
            static_cast<int>(list_.plan().columns[static_cast<std::size_t>(column)]));
}

void MappingHeader::updateGeometries() {
    QHeaderView::updateGeometries();
    place();
}

void MappingHeader::place() {
    for (int column = 0; column < std::min<int>(static_cast<int>(choices_.size()), count()); ++column)
        choices_[column]->setGeometry(sectionViewportPosition(column) + 4, 6, sectionSize(column) - 8, 32);
}

} // namespace tussen
