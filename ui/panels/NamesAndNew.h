#pragma once

#include <QAbstractProxyModel>

namespace tussen {

/// The names of a list, and behind them what can be made of the text that is typed, if anything can.
class NamesAndNew : public QAbstractProxyModel {
    Q_OBJECT
public:
    NamesAndNew(QAbstractItemModel &names, QObject *parent);

    /// `offer` says what can be made of the text; empty for nothing.
    void setTyped(const QString &text, const QString &offer);
    /// Whether this is the text of which something can be made.
    [[nodiscard]] bool offers(const QString &text) const { return !offer_.isEmpty() && text == typed_; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void reset();

    QString typed_;
    QString offer_;
};

} // namespace tussen
