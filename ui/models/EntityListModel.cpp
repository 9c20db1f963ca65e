#include "models/EntityListModel.h"

#include "texts/Purposes.h"
#include "texts/Utf8.h"

#include <algorithm>

namespace tussen {

namespace {

QString detailOf(const Outcome &outcome) {
    const QString wanted = purposeName(outcome.purpose).toLower();
    const QString unit = toQt(outcome.unit.value_or("")).simplified();
    return unit.isEmpty() ? wanted : EntityListModel::tr("%1 · unit: %2", "purpose, unit").arg(wanted, unit);
}

} // namespace

EntityListModel::EntityListModel(EntityType type, QObject *parent)
    : QAbstractListModel(parent),
      type_(type) {}

void EntityListModel::setSnapshot(const SnapshotPtr &snapshot) {
    std::vector<std::pair<double, Row>> ranked;
    forEachEntity([&]<class Entity>() {
        if constexpr (requires(const Entity &row) { row.name; }) {
            if (!snapshot || entityType<Entity> != type_) return;
            for (const Entity &row : snapshot->ecosystem().template table<Entity>()) {
                double rank = 0;
                if constexpr (requires { row.rank; }) rank = row.rank;
                QString detail;
                if constexpr (std::is_same_v<Entity, Outcome>) detail = detailOf(row);
                ranked.push_back({rank, {ref(row.id), toQt(row.name), detail}});
            }
        }
    });
    std::sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.first, a.second.name, a.second.entity) <
               std::tuple(b.first, b.second.name, b.second.entity);
    });
    std::vector<Row> rows;
    for (auto &[rank, row] : ranked)
        rows.push_back(std::move(row));
    if (rows == rows_) return;
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

int EntityListModel::rowOf(const EntityRef &entity) const {
    const auto found =
        std::find_if(rows_.begin(), rows_.end(), [&](const Row &row) { return row.entity == entity; });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int EntityListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant EntityListModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid()) return {};
    const Row &row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return row.detail.isEmpty() ? row.name : tr("%1, %2", "name, detail").arg(row.name, row.detail);
    case DetailRole:
        return row.detail;
    default:
        return {};
    }
}

Qt::ItemFlags EntityListModel::flags(const QModelIndex &index) const {
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return readOnly_ || !index.isValid() ? usual : usual | Qt::ItemIsEditable;
}

bool EntityListModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (!index.isValid() || role != Qt::EditRole || readOnly_) return false;
    emit renamed(entityAt(index.row()), value.toString());
    return true;
}

} // namespace tussen
