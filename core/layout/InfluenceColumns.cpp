#include "layout/InfluenceColumns.h"

#include "graph/StrongComponents.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace tussen {

namespace {

constexpr int sweeps = 6; ///< more change next to nothing

/// A box, or a place that an arrow passes.
struct Node {
    int column = 0;
    int row = 0;
    std::vector<std::size_t> left, right; ///< neighbours in the columns beside
};

class Grid {
public:
    explicit Grid(const Relations &relations) : relations_(relations) {
        collect();
        chooseColumns();
        for (const Influence *influence : influences_)
            addArrow(*influence);
        chooseRows();
    }

    [[nodiscard]] InfluenceColumns taken() const {
        InfluenceColumns result;
        for (std::size_t i = 0; i < outcomes_.size(); ++i)
            result.boxes.push_back({outcomes_[i], placeOf(i)});
        for (std::size_t i = 0; i < influences_.size(); ++i) {
            InfluenceColumns::Arrow arrow{influences_[i]->id, {}};
            for (const std::size_t pass : passes_[i])
                arrow.passes.push_back(placeOf(pass));
            result.arrows.push_back(std::move(arrow));
        }
        return result;
    }

private:
    /// Outcomes by name, those without influences last.
    void collect() {
        const Ecosystem &now = relations_.ecosystem();
        for (const Outcome &outcome : now.table<Outcome>())
            outcomes_.push_back(outcome.id);
        for (const Influence &influence : now.table<Influence>())
            joined_.insert({influence.from, influence.to});
        const auto key = [&](const Id<Outcome> &id) {
            return std::tuple(!joined_.contains(id), now[id].name, id);
        };
        std::sort(outcomes_.begin(), outcomes_.end(),
                  [&](const auto &one, const auto &other) { return key(one) < key(other); });
        for (std::size_t i = 0; i < outcomes_.size(); ++i) {
            number_[outcomes_[i]] = i;
            for (const Influence *influence : relations_.influencesFrom(outcomes_[i]))
                influences_.push_back(influence);
        }
        nodes_.resize(outcomes_.size());
    }

    /// The longest way from a component that nothing moves.
    void chooseColumns() {
        std::vector<StrongComponents::Edge> edges;
        edges.reserve(influences_.size());
        for (const Influence *influence : influences_)
            edges.emplace_back(number_[influence->from], number_[influence->to]);
        const StrongComponents components(outcomes_.size(), edges);
        std::vector<int> column(components.count(), 0);
        for (std::size_t component = 0; component < components.count(); ++component)
            for (const auto &[from, to] : edges)
                if (const auto next = components.componentOf(to);
                    components.componentOf(from) == component && next != component)
                    column[next] = std::max(column[next], column[component] + 1);
        for (std::size_t i = 0; i < outcomes_.size(); ++i)
            nodes_[i].column = column[components.componentOf(static_cast<StrongComponents::Vertex>(i))];
    }

    void addArrow(const Influence &influence) {
        const std::size_t end = number_[influence.to];
        std::size_t last = number_[influence.from];
        std::vector<std::size_t> &passes = passes_.emplace_back();
        const auto join = [&](std::size_t next) {
            nodes_[last].right.push_back(next);
            nodes_[next].left.push_back(last);
            last = next;
        };
        if (nodes_[last].column == nodes_[end].column) return;
        for (int column = nodes_[last].column + 1; column < nodes_[end].column; ++column) {
            passes.push_back(nodes_.size());
            nodes_.push_back({.column = column});
            join(passes.back());
        }
        join(end);
    }

    /// Each node goes where its neighbours are, in turns from the left and from the right.
    void chooseRows() {
        for (std::size_t i = 0; i < nodes_.size(); ++i) {
            const auto column = static_cast<std::size_t>(nodes_[i].column);
            if (columns_.size() <= column) columns_.resize(column + 1);
            columns_[column].push_back(i);
        }
        number();
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            const auto &side = sweep % 2 == 0 ? &Node::left : &Node::right;
            for (std::vector<std::size_t> &column : columns_)
                std::stable_sort(column.begin(), column.end(), [&](std::size_t one, std::size_t other) {
                    return middleOf(one, side) < middleOf(other, side);
                });
            number();
        }
    }
    void number() {
        for (const std::vector<std::size_t> &column : columns_)
            for (std::size_t row = 0; row < column.size(); ++row)
                nodes_[column[row]].row = static_cast<int>(row);
    }
    [[nodiscard]] double middleOf(std::size_t node, std::vector<std::size_t> Node::*side) const {
        const std::vector<std::size_t> &beside = nodes_[node].*side;
        if (isAlone(node)) return static_cast<double>(nodes_.size());
        if (beside.empty()) return nodes_[node].row;
        double sum = 0;
        for (const std::size_t one : beside)
            sum += nodes_[one].row;
        return sum / static_cast<double>(beside.size());
    }
    [[nodiscard]] bool isAlone(std::size_t node) const {
        return node < outcomes_.size() && !joined_.contains(outcomes_[node]);
    }
    [[nodiscard]] GridPlace placeOf(std::size_t node) const {
        return {nodes_[node].column, nodes_[node].row};
    }

    const Relations &relations_;
    std::vector<Id<Outcome>> outcomes_; ///< the first nodes, in this order
    std::set<Id<Outcome>> joined_;      ///< those with influences
    std::map<Id<Outcome>, std::size_t> number_;
    std::vector<const Influence *> influences_;
    std::vector<std::vector<std::size_t>> passes_; ///< nodes, per influence
    std::vector<Node> nodes_;
    std::vector<std::vector<std::size_t>> columns_;
};

} // namespace

InfluenceColumns influenceColumns(const Relations &relations) {
    return Grid(relations).taken();
}

} // namespace tussen
