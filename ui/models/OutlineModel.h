#pragma once

#include "models/Snapshot.h"

#include <QAbstractItemModel>

#include <map>

namespace tussen {

/// The document as a tree of journeys, phases and touchpoints, each touchpoint with the number of findings
/// it is a subject of. It is read-only; an edit that keeps the tree's shape only changes its data.
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

    /// Where an entity stands; invalid if it has no row.
    [[nodiscard]] QModelIndex indexOf(const EntityRef &entity) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

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

    Tree tree_;
    std::map<EntityRef, int> positions_; ///< indices into nodes
};

} // namespace tussen
