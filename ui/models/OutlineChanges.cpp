// What people change in the outline: names, and where touchpoints and phases stand.
#include "models/OutlineModel.h"

#include <QMimeData>

#include <algorithm>

namespace tussen {

namespace {

QString format() {
    return QStringLiteral("application/x-tussen-outline");
}

/// A row of the outline in what is dragged: its kind and id.
QByteArray lineOf(const EntityRef &entity) {
    const char *kind = entity.type == EntityType::phase ? "phase " : "touchpoint ";
    return kind + QByteArray::fromStdString(entity.id.text());
}

std::optional<EntityRef> entityIn(const QByteArray &line) {
    const qsizetype blank = line.indexOf(' ');
    const auto id = Uuid::parse(line.mid(blank + 1).toStdString());
    const QByteArray kind = line.left(blank);
    if (!id || (kind != "phase" && kind != "touchpoint")) return std::nullopt;
    return EntityRef{kind == "phase" ? EntityType::phase : EntityType::touchpoint, *id};
}

} // namespace

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const {
    Qt::ItemFlags can = QAbstractItemModel::flags(index);
    if (!index.isValid() || readOnly_) return can;
    const EntityType type = nodeAt(index).entity.type;
    can |= Qt::ItemIsEditable;
    can.setFlag(Qt::ItemIsDragEnabled, type != EntityType::journey);
    can.setFlag(Qt::ItemIsDropEnabled, type != EntityType::touchpoint);
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

/// Touchpoints go into phases, a phase among those of its journey; nothing goes to another journey.
bool OutlineModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                   const QModelIndex &parent) const {
    const std::vector<EntityRef> dragged = draggedIn(data);
    if (readOnly_ || action != Qt::MoveAction || !parent.isValid() || dragged.empty()) return false;
    const EntityRef into = nodeAt(parent).entity;
    const bool phases = into.type == EntityType::journey;
    if (into.type == EntityType::touchpoint || (phases && dragged.size() > 1)) return false;
    return std::all_of(dragged.begin(), dragged.end(), [&](const EntityRef &one) {
        return (one.type == EntityType::phase) == phases && journeyOf(one) == journeyOf(into);
    });
}

bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent) {
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    const QModelIndex next = row < 0 ? QModelIndex() : index(row, 0, parent);
    std::optional<EntityRef> before;
    if (next.isValid()) before = nodeAt(next).entity;
    emit dropped(draggedIn(data), EntityRef(nodeAt(parent).entity), before);
    return true;
}

} // namespace tussen
