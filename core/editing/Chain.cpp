#include "editing/Chain.h"

#include <algorithm>
#include <utility>

namespace tussen::editing {

Chain::Chain(const Ecosystem &now, const std::vector<Id<Touchpoint>> &touchpoints) : before_(now) {
    for (const Transition &row : now.table<Transition>()) {
        if (std::find(touchpoints.begin(), touchpoints.end(), row.from) == touchpoints.end()) continue;
        rows_.push_back(row);
        all_.push_back(row.id);
    }
}

std::vector<Chain::Rows::iterator> Chain::leaving(const Id<Touchpoint> &touchpoint) {
    std::vector<Rows::iterator> found;
    for (auto row = rows_.begin(); row != rows_.end(); ++row)
        if (row->from == touchpoint) found.push_back(row);
    return found;
}

std::vector<Chain::Rows::iterator> Chain::reaching(const Id<Touchpoint> &touchpoint) {
    std::vector<Rows::iterator> found;
    for (auto row = rows_.begin(); row != rows_.end(); ++row)
        if (row->to == touchpoint) found.push_back(row);
    return found;
}

bool Chain::takeOut(const Id<Touchpoint> &touchpoint) {
    const auto in = reaching(touchpoint);
    const auto out = leaving(touchpoint);
    if (in.size() > 1 || out.size() > 1 || (in.empty() && out.empty())) return false;
    if (!out.empty()) own_ = *out.front();
    if (in.empty() || out.empty()) {
        rows_.erase(in.empty() ? out.front() : in.front());
        return true;
    }
    const Id<Touchpoint> from = in.front()->from;
    const Id<Touchpoint> to = out.front()->to;
    const bool known = std::any_of(rows_.begin(), rows_.end(),
                                   [&](const Transition &row) { return row.from == from && row.to == to; });
    if (from == to || known) return false;
    in.front()->to = to;
    rows_.erase(out.front());
    return true;
}

bool Chain::putIn(const Id<Touchpoint> &touchpoint, const Neighbours &between) {
    const auto &[before, after] = between;
    const auto out = before ? leaving(*before) : std::vector<Rows::iterator>{};
    const auto in = after ? reaching(*after) : std::vector<Rows::iterator>{};
    if (before && after && out.size() == 1 && in.size() == 1 && out == in && !isEnd(touchpoint)) {
        out.front()->to = touchpoint;
        lead(touchpoint, *after);
        return true;
    }
    if (before && out.empty() && !isEnd(*before)) {
        lead(*before, touchpoint);
        return true;
    }
    if (!before && after && in.empty() && !isEnd(touchpoint)) {
        lead(touchpoint, *after);
        return true;
    }
    return false;
}

void Chain::lead(const Id<Touchpoint> &from, const Id<Touchpoint> &to) {
    Transition row{.id = Id<Transition>::make(), .from = from, .to = to};
    if (own_ && own_->from == from) {
        row = *std::exchange(own_, std::nullopt);
        row.to = to;
    }
    rows_.push_back(std::move(row));
}

bool Chain::isEnd(const Id<Touchpoint> &touchpoint) const {
    const TouchpointKind kind = before_[touchpoint].kind;
    return kind == TouchpointKind::goal || kind == TouchpointKind::abandon;
}

void Chain::write(Edit &edit) const {
    for (const Id<Transition> &id : all_)
        if (std::none_of(rows_.begin(), rows_.end(), [&](const Transition &row) { return row.id == id; }))
            edit.remove(id);
    for (const Transition &row : rows_) {
        const Transition *old = before_.find(row.id);
        if (!old || *old != row) edit.put(row);
    }
}

} // namespace tussen::editing
