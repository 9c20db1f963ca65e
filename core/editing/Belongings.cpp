#include "editing/Belongings.h"

#include "capture/Letters.h"

#include <algorithm>
#include <limits>
#include <string>
#include <unordered_map>
#include <vector>

namespace tussen::editing {

namespace {

template <class Row> std::vector<const Row *> byId(const Table<Row> &table) {
    std::vector<const Row *> rows;
    for (const Row &row : table)
        rows.push_back(&row);
    std::sort(rows.begin(), rows.end(), [](const Row *a, const Row *b) { return a->id < b->id; });
    return rows;
}

/// Of several of one name the oldest stands for it.
template <class Row> std::unordered_map<std::string, Id<Row>> namesIn(const Ecosystem &now) {
    std::unordered_map<std::string, Id<Row>> names;
    for (const Row *row : byId(now.table<Row>()))
        names.emplace(capture::folded(row->name), row->id);
    return names;
}

/// Matches rows without references by id and name; gives those that are new.
template <class Row>
std::vector<const Row *> match(const Ecosystem &fragment, const Ecosystem &now, Copies &copies) {
    const auto names = namesIn<Row>(now);
    std::vector<const Row *> unknown;
    for (const Row *row : byId(fragment.table<Row>())) {
        if (now.find(row->id)) continue; // stands for itself
        const auto known = names.find(capture::folded(row->name));
        if (known != names.end())
            copies.add(row->id, known->second);
        else
            unknown.push_back(row);
    }
    return unknown;
}

template <class Row> void settle(const Ecosystem &fragment, Copies &copies, Edit &edit) {
    for (const Row *row : match<Row>(fragment, edit.now(), copies))
        edit.put(copies.copied(*row));
}

/// New partners stand below the others; a department follows what it belongs to.
void settlePartners(const Ecosystem &fragment, Copies &copies, Edit &edit) {
    auto unknown = match<Partner>(fragment, edit.now(), copies);
    std::stable_sort(unknown.begin(), unknown.end(),
                     [](const Partner *a, const Partner *b) { return a->rank < b->rank; });
    double last = -1;
    for (const Partner &row : edit.now().table<Partner>())
        last = std::max(last, row.rank);
    for (const Partner *row : unknown)
        copies.add(row->id, Id<Partner>::make());
    for (const Partner *row : unknown) {
        Partner added = *row;
        added.id = copies.of(row->id);
        if (added.parent) added.parent = copies.of(*added.parent);
        added.rank = last = std::min(last + 1, std::numeric_limits<double>::max());
        edit.put(std::move(added));
    }
}

} // namespace

void settleBelongings(const Ecosystem &fragment, Copies &copies, Edit &edit) {
    settlePartners(fragment, copies, edit);
    settle<Channel>(fragment, copies, edit);
    settle<Outcome>(fragment, copies, edit);
}

} // namespace tussen::editing
