#include "models/OutlineModel.h"

#include "texts/Utf8.h"

#include <algorithm>
#include <unordered_map>

namespace tussen {

/// Walks a snapshot in the order of the map.
class OutlineModel::Builder {
public:
    explicit Builder(const Snapshot &snapshot) : snapshot_(snapshot) {
        for (const Finding &finding : *snapshot.findings)
            if (!finding.waived) count(finding);
    }

    Tree build() && {
        for (const Journey *journey : snapshot_.relations->journeys())
            addJourney(*journey);
        return std::move(tree_);
    }

private:
    struct Tally {
        int count = 0;
        Severity gravest = Severity::info;
    };

    void count(const Finding &finding) {
        for (const EntityRef &subject : finding.subjects) {
            if (subject.type != EntityType::touchpoint) continue;
            Tally &tally = tallies_[subject.id];
            ++tally.count;
            tally.gravest = std::min(tally.gravest, finding.severity);
        }
    }

    int add(const EntityRef &entity, int parent, const std::string &name) {
        auto &siblings = parent < 0 ? tree_.journeys : tree_.nodes[static_cast<std::size_t>(parent)].children;
        const int position = static_cast<int>(tree_.nodes.size());
        const Node node{entity, parent, static_cast<int>(siblings.size()), {}, toQt(name)};
        siblings.push_back(position);
        tree_.nodes.push_back(node);
        return position;
    }

    void addJourney(const Journey &journey) {
        const int node = add(ref(journey.id), -1, journey.name);
        tree_.nodes.back().detail = journey.state == JourneyState::current ? tr("Current") : tr("Target");
        tree_.nodes.back().shown = snapshot_.journey == journey.id;
        for (const Phase *phase : snapshot_.relations->phases(journey.id))
            addPhase(*phase, node);
    }

    void addPhase(const Phase &phase, int journey) {
        const int node = add(ref(phase.id), journey, phase.name);
        const auto touchpoints = snapshot_.relations->touchpoints(phase.id);
        tree_.nodes.back().detail = QString::number(touchpoints.size());
        for (const Touchpoint *touchpoint : touchpoints) {
            add(ref(touchpoint->id), node, touchpoint->name);
            const auto tally = tallies_.find(touchpoint->id.value);
            if (tally == tallies_.end()) continue;
            tree_.nodes.back().count = tally->second.count;
            tree_.nodes.back().gravest = tally->second.gravest;
        }
    }

    const Snapshot &snapshot_;
    std::unordered_map<Uuid, Tally, UuidHash> tallies_; ///< by touchpoint
    Tree tree_;
};

void OutlineModel::setSnapshot(const SnapshotPtr &snapshot) {
    Tree next = snapshot ? Builder(*snapshot).build() : Tree();
    const auto samePlace = [](const Node &a, const Node &b) {
        return a.entity == b.entity && a.parent == b.parent && a.row == b.row;
    };
    if (std::equal(next.nodes.begin(), next.nodes.end(), tree_.nodes.begin(), tree_.nodes.end(), samePlace)) {
        std::swap(tree_, next);
        for (std::size_t node = 0; node < next.nodes.size(); ++node) {
            if (next.nodes[node] == tree_.nodes[node]) continue;
            const QModelIndex changed = indexOfNode(static_cast<int>(node));
            emit dataChanged(changed, changed);
        }
        return;
    }
    beginResetModel();
    tree_ = std::move(next);
    positions_.clear();
    for (std::size_t node = 0; node < tree_.nodes.size(); ++node)
        positions_[tree_.nodes[node].entity] = static_cast<int>(node);
    endResetModel();
}

QModelIndex OutlineModel::indexOf(const EntityRef &entity) const {
    const auto found = positions_.find(entity);
    return found == positions_.end() ? QModelIndex() : indexOfNode(found->second);
}

const OutlineModel::Node &OutlineModel::nodeAt(const QModelIndex &index) const {
    return tree_.nodes[index.internalId()];
}

const std::vector<int> &OutlineModel::childrenOf(const QModelIndex &parent) const {
    return parent.isValid() ? nodeAt(parent).children : tree_.journeys;
}

QModelIndex OutlineModel::indexOfNode(int node) const {
    const auto position = static_cast<std::size_t>(node);
    return createIndex(tree_.nodes[position].row, 0, static_cast<quintptr>(position));
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return indexOfNode(childrenOf(parent)[static_cast<std::size_t>(row)]);
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const {
    if (!child.isValid() || nodeAt(child).parent < 0) return {};
    return indexOfNode(nodeAt(child).parent);
}

int OutlineModel::rowCount(const QModelIndex &parent) const {
    return static_cast<int>(childrenOf(parent).size());
}

int OutlineModel::columnCount(const QModelIndex &) const {
    return 1;
}

QString OutlineModel::accessibleText(const Node &node) {
    if (node.count == 1) return tr("%1, 1 finding").arg(node.name);
    if (node.count > 1) return tr("%1, %2 findings").arg(node.name).arg(node.count);
    if (node.entity.type == EntityType::phase) return tr("%1, touchpoints: %2").arg(node.name, node.detail);
    return node.detail.isEmpty() ? node.name : tr("%1, %2").arg(node.name, node.detail);
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid()) return {};
    const Node &node = nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return node.name;
    case Qt::AccessibleTextRole:
        return accessibleText(node);
    case EntityRole:
        return QVariant::fromValue(node.entity);
    case DetailRole:
        return node.detail;
    case CountRole:
        return node.count;
    case SeverityRole:
        return node.gravest ? QVariant(static_cast<int>(*node.gravest)) : QVariant();
    case ShownRole:
        return node.shown;
    default:
        return {};
    }
}

} // namespace tussen
