#include "editing/Connect.h"

namespace tussen::editing {

std::optional<NoWay> whyNoWay(const Ecosystem &now, const Id<Touchpoint> &from, const Id<Touchpoint> &to) {
    if (from == to) return NoWay::toItself;
    if (now[now[from].phase].journey != now[now[to].phase].journey) return NoWay::otherJourney;
    const TouchpointKind kind = now[from].kind;
    if (kind == TouchpointKind::goal || kind == TouchpointKind::abandon) return NoWay::fromEnd;
    for (const Transition &row : now.table<Transition>())
        if (row.from == from && row.to == to) return NoWay::already;
    return std::nullopt;
}

std::optional<Id<Transition>> connect(const Id<Touchpoint> &from, const Id<Touchpoint> &to, Edit &edit) {
    if (whyNoWay(edit.now(), from, to)) return std::nullopt;
    const auto id = Id<Transition>::make();
    edit.put(Transition{.id = id, .from = from, .to = to});
    return id;
}

} // namespace tussen::editing
