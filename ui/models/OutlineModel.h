#pragma once

#include "models/Snapshot.h"

#include <QAbstractItemModel>

#include <map>

namespace tussen {

/// The document as a tree of journeys, phases and touchpoints, each touchpoint with the number of findings
/// it is a subject of. Names can be edited, touchpoints and phases dragged to another place of their journey,
/// and journeys among each other; who listens writes that. An edit that keeps the tree's shape only changes
/// its data.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        EntityRole = Qt::UserRole, ///< EntityRef
        DetailRole,                ///< QString: a journey's state, a phase's number of touchpoints
        CountRole,                 ///< int: findings of a touchpoint, 0 for everything else
        SeverityRole,              ///< int: the gravest of them, invalid without findings
        ShownRole                  ///< bool: the journey that the map shows
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setSnapshot(const SnapshotPtr &snapshot);
    void setReadOnly(bool readOnly) { readOnly_ = readOnly; }

    /// Where an entity stands; invalid if it has no row.
    [[nodiscard]] QModelIndex indexOf(const EntityRef &entity) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void renamed(const tussen::EntityRef &entity, const QString &name);
    /// Touchpoints of one journey dropped into one of its phases, a phase into its journey, or a journey,
    /// into nothing: before another there, or at the end.
    void dropped(const std::vector<tussen::EntityRef> &entities, const std::optional<tussen::EntityRef> &into,
                 const std::optional<tussen::EntityRef> &before);

private:
    struct Node {
        EntityRef entity;
        int parent = -1; ///< index into nodes_, -1 for journeys
        int row = 0;
        std::vector<int> children{}; ///< indices into nodes_
        QString name{};
        QString detail{};
        int count = 0;
        std::optional<Severity> gravest{};
        bool shown = false;
        bool operator==(const Node &) const = default;
    };
    struct Tree {
        std::vector<Node> nodes;
        std::vector<int> journeys; ///< indices into nodes
    };
    class Builder;

    [[nodiscard]] const std::vector<int> &childrenOf(const QModelIndex &parent) const;
    [[nodiscard]] const Node &nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOfNode(int node) const;
    [[nodiscard]] static QString accessibleText(const Node &node);

    [[nodiscard]] std::vector<EntityRef> draggedIn(const QMimeData *data) const;
    [[nodiscard]] EntityRef journeyOf(const EntityRef &entity) const;

    Tree tree_;
    bool readOnly_ = false;
    std::map<EntityRef, int> positions_; ///< indices into nodes
};

} // namespace tussen
