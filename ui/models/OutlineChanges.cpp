// What people change in the outline: names, and where journeys, phases and touchpoints stand.
#include "models/OutlineModel.h"

#include <QMimeData>

#include <algorithm>
#include <array>
#include <utility>

namespace tussen {

namespace {

QString format() {
    return QStringLiteral("application/x-tussen-outline");
}

constexpr std::array<std::pair<EntityType, const char *>, 3> kinds = {
    {{EntityType::journey, "journey "},
     {EntityType::phase, "phase "},
     {EntityType::touchpoint, "touchpoint "}}};

/// A row of the outline in what is dragged: its kind and id.
QByteArray lineOf(const EntityRef &entity) {
    const auto *kind =
        std::find_if(kinds.begin(), kinds.end(), [&](const auto &one) { return one.first == entity.type; });
    return kind->second + QByteArray::fromStdString(entity.id.text());
}

std::optional<EntityRef> entityIn(const QByteArray &line) {
    for (const auto &[type, kind] : kinds)
        if (const QByteArray sign(kind); line.startsWith(sign))
            if (const auto id = Uuid::parse(line.mid(sign.size()).toStdString())) return EntityRef{type, *id};
    return std::nullopt;
}

} // namespace

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const {
    Qt::ItemFlags can = QAbstractItemModel::flags(index);
    if (readOnly_) return can;
    if (!index.isValid()) return Qt::ItemIsDropEnabled; // between journeys
    can |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    can.setFlag(Qt::ItemIsDropEnabled, nodeAt(index).entity.type != EntityType::touchpoint);
    return can;
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (!index.isValid() || role != Qt::EditRole || readOnly_) return false;
    const Node &node = nodeAt(index);
    if (value.toString() != node.name) emit renamed(EntityRef(node.entity), value.toString());
    return true;
}

QStringList OutlineModel::mimeTypes() const {
    return {format()};
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const {
    QByteArrayList lines;
    for (const QModelIndex &index : indexes)
        if (flags(index) & Qt::ItemIsDragEnabled) lines.append(lineOf(nodeAt(index).entity));
    auto *data = new QMimeData; // whoever drags it has it
    data->setData(format(), lines.join('\n'));
    return data;
}

/// What is dragged, as far as it stands here, in the outline's order.
std::vector<EntityRef> OutlineModel::draggedIn(const QMimeData *data) const {
    std::vector<EntityRef> found;
    if (!data) return found;
    for (const QByteArray &line : data->data(format()).split('\n'))
        if (const auto entity = entityIn(line); entity && positions_.contains(*entity))
            found.push_back(*entity);
    std::sort(found.begin(), found.end(),
              [this](const EntityRef &a, const EntityRef &b) { return positions_.at(a) < positions_.at(b); });
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

EntityRef OutlineModel::journeyOf(const EntityRef &entity) const {
    int node = positions_.at(entity);
    while (tree_.nodes[static_cast<std::size_t>(node)].parent >= 0)
        node = tree_.nodes[static_cast<std::size_t>(node)].parent;
    return tree_.nodes[static_cast<std::size_t>(node)].entity;
}

/// Touchpoints go into phases, a phase among those of its journey, a journey among the journeys; nothing goes
/// to another journey.
bool OutlineModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                   const QModelIndex &parent) const {
    const std::vector<EntityRef> dragged = draggedIn(data);
    if (readOnly_ || action != Qt::MoveAction || dragged.empty()) return false;
    const bool one = dragged.size() == 1;
    if (!parent.isValid()) return one && dragged.front().type == EntityType::journey;
    const EntityRef into = nodeAt(parent).entity;
    const bool phases = into.type == EntityType::journey;
    if (into.type == EntityType::touchpoint || (phases && !one)) return false;
    const EntityType wanted = phases ? EntityType::phase : EntityType::touchpoint;
    return std::all_of(dragged.begin(), dragged.end(), [&](const EntityRef &each) {
        return each.type == wanted && journeyOf(each) == journeyOf(into);
    });
}

bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent) {
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    const auto entityAt = [this](const QModelIndex &place) {
        return place.isValid() ? std::optional(nodeAt(place).entity) : std::nullopt;
    };
    const QModelIndex next = row < 0 ? QModelIndex() : index(row, 0, parent);
    emit dropped(draggedIn(data), entityAt(parent), entityAt(next));
    return true;
}

} // namespace tussen
