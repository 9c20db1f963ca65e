#pragma once

#include "models/Snapshot.h"

#include <QAbstractListModel>

namespace tussen {

/// All entities of one kind by their names, partners in the order of their lanes; of outcomes also what the
/// ecosystem wants of them. Names can be edited in place; who listens writes them.
class EntityListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole }; ///< QString: what is said of it below its name; may be empty

    explicit EntityListModel(EntityType type, QObject *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);
    void setReadOnly(bool readOnly) { readOnly_ = readOnly; }
    [[nodiscard]] const EntityRef &entityAt(int row) const {
        return rows_[static_cast<std::size_t>(row)].entity;
    }
    /// -1 where it is not there.
    [[nodiscard]] int rowOf(const EntityRef &entity) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void renamed(const tussen::EntityRef &entity, const QString &name);

private:
    struct Row {
        EntityRef entity;
        QString name, detail;
        bool operator==(const Row &) const = default;
    };

    EntityType type_;
    std::vector<Row> rows_;
    bool readOnly_ = false;
};

} // namespace tussen
