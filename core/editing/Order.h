#pragma once

#include "capture/Ranks.h"
#include "model/Edit.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace tussen::editing {

/// Ranks the rows so that they stand in this order. Those of `placed` get ranks between their neighbours; the
/// others keep theirs as far as there is room.
template <class Row>
void rankInOrder(const std::vector<Id<Row>> &order, const std::vector<Id<Row>> &placed, Edit &edit) {
    std::vector<std::optional<double>> ranks;
    for (const Id<Row> &id : order) {
        const bool fresh = std::find(placed.begin(), placed.end(), id) != placed.end();
        ranks.push_back(fresh ? std::nullopt : std::optional(edit.now()[id].rank));
    }
    const std::vector<double> settled = capture::settledRanks(ranks);
    for (std::size_t i = 0; i < order.size(); ++i) {
        Row row = edit.now()[order[i]];
        if (row.rank == settled[i]) continue;
        row.rank = settled[i];
        edit.put(std::move(row));
    }
}

/// The ids with `moved` before `before`, or at the end where that is absent or not among them.
template <class Row> std::vector<Id<Row>> withPlaced(std::vector<Id<Row>> order, const Id<Row> &moved,
                                                     const std::optional<Id<Row>> &before) {
    std::erase(order, moved);
    const auto place = before ? std::find(order.begin(), order.end(), *before) : order.end();
    order.insert(place, moved);
    return order;
}

template <class Row, class Rows> std::vector<Id<Row>> idsOf(const Rows &rows) {
    std::vector<Id<Row>> ids;
    for (const Row *row : rows)
        ids.push_back(row->id);
    return ids;
}

} // namespace tussen::editing
