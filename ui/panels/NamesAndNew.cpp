#include "panels/NamesAndNew.h"

namespace tussen {

NamesAndNew::NamesAndNew(QAbstractItemModel &names, QObject *parent) : QAbstractProxyModel(parent) {
    setSourceModel(&names);
    connect(&names, &QAbstractItemModel::rowsInserted, this, &NamesAndNew::reset);
    connect(&names, &QAbstractItemModel::rowsRemoved, this, &NamesAndNew::reset);
    connect(&names, &QAbstractItemModel::modelReset, this, &NamesAndNew::reset);
}

void NamesAndNew::reset() {
    beginResetModel();
    endResetModel();
}

void NamesAndNew::setTyped(const QString &text, const QString &offer) {
    beginResetModel();
    typed_ = text;
    offer_ = offer;
    endResetModel();
}

QModelIndex NamesAndNew::index(int row, int column, const QModelIndex &parent) const {
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex NamesAndNew::parent(const QModelIndex &) const {
    return {};
}

int NamesAndNew::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : sourceModel()->rowCount() + (offer_.isEmpty() ? 0 : 1);
}

int NamesAndNew::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : 1;
}

QModelIndex NamesAndNew::mapToSource(const QModelIndex &index) const {
    return index.isValid() ? sourceModel()->index(index.row(), 0) : QModelIndex();
}

QModelIndex NamesAndNew::mapFromSource(const QModelIndex &index) const {
    return index.isValid() ? createIndex(index.row(), 0) : QModelIndex();
}

/// What can be made fits whatever is typed: it is found by the text itself.
QVariant NamesAndNew::data(const QModelIndex &index, int role) const {
    if (!index.isValid()) return {};
    if (index.row() < sourceModel()->rowCount()) return sourceModel()->data(mapToSource(index), role);
    if (role == Qt::EditRole) return typed_;
    return role == Qt::DisplayRole ? QVariant(offer_) : QVariant();
}

Qt::ItemFlags NamesAndNew::flags(const QModelIndex &index) const {
    return QAbstractItemModel::flags(index);
}

} // namespace tussen
