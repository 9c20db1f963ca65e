#include "layout/Arrange.h"

#include "layout/LaneOrder.h"
#include "layout/PartnerOrder.h"

#include <algorithm>
#include <ranges>
#include <tuple>

namespace tussen {

namespace layout {
namespace {

/// A transition that customers take: a probability of 0 is only planned, and ends lead nowhere.
bool isWay(const Transition &transition, const Touchpoint &from) {
    const bool ends = from.kind == TouchpointKind::goal || from.kind == TouchpointKind::abandon;
    return !ends && transition.probability != 0.0;
}

/// All partners, their lanes, and what leads between these.
class Lineup {
public:
    explicit Lineup(const Relations &relations)
        : relations_(relations),
          partners_(relations.ecosystem().table<Partner>()),
          order_(partnersTopDown(relations)),
          laneOfSlot_(partners_.size(), none) {
        findLanes();
        plantTree();
    }

    [[nodiscard]] std::vector<Id<Partner>> arranged() const {
        const HandoffCounts counts = handoffs();
        const std::vector<Index> best =
            lanes_ <= mostLanesToSolve ? shortestOrder(tree_, counts) : goodOrder(tree_, counts);
        const std::vector<Index> present = tree_.lanes();
        const bool shorter = handoffLength(counts, best) < handoffLength(counts, present);
        return inOrder(shorter ? best : present);
    }

private:
    void findLanes() {
        for (const Role &role : relations_.ecosystem().table<Role>())
            if (role.kind == RoleKind::accountable) laneOfSlot_[partners_.slot(role.partner)] = 0;
        for (const Placed &placed : order_) {
            Index &lane = laneOfSlot_[partners_.slot(placed.partner->id)];
            if (lane != none) lane = lanes_++;
        }
    }

    /// Node i + 1 of the tree is the i-th partner in the present order.
    void plantTree() {
        std::vector<Index> nodeAt{0};
        for (const Placed &placed : order_) {
            nodeAt.resize(static_cast<std::size_t>(placed.depth) + 1);
            nodeAt.push_back(tree_.add(nodeAt.back(), laneOfSlot_[partners_.slot(placed.partner->id)]));
        }
    }

    [[nodiscard]] HandoffCounts handoffs() const {
        HandoffCounts counts(lanes_);
        const Ecosystem &ecosystem = relations_.ecosystem();
        for (const Transition &transition : ecosystem.table<Transition>()) {
            const Partner *from = relations_.owner(transition.from);
            const Partner *to = relations_.owner(transition.to);
            if (!from || !to || from == to || !isWay(transition, ecosystem[transition.from])) continue;
            counts.add(laneOfSlot_[partners_.slot(from->id)], laneOfSlot_[partners_.slot(to->id)]);
        }
        return counts;
    }

    /// All partners so that their lanes stand in this order; those without lanes follow their siblings.
    [[nodiscard]] std::vector<Id<Partner>> inOrder(const std::vector<Index> &lanes) const {
        std::vector<Index> placeOfLane(lanes.size());
        for (Index place = 0; place < lanes.size(); ++place)
            placeOfLane[lanes[place]] = place;
        std::vector<Index> firstPlace(tree_.nodes.size(), none);
        for (std::size_t at = tree_.nodes.size(); at-- > 1;) {
            const LaneTree::Node &node = tree_.nodes[at];
            if (node.lane != none) firstPlace[at] = placeOfLane[node.lane];
            firstPlace[node.parent] = std::min(firstPlace[node.parent], firstPlace[at]);
        }
        LaneTree sorted = tree_;
        for (std::size_t at = 0; at < sorted.nodes.size(); ++at) {
            std::ranges::stable_sort(sorted.nodes[at].children, {},
                                     [&](Index child) { return firstPlace[child]; });
            sorted.nodes[at].lane = at == 0 ? none : static_cast<Index>(at - 1);
        }
        std::vector<Id<Partner>> ids;
        for (const Index partner : sorted.lanes())
            ids.push_back(order_[partner].partner->id);
        return ids;
    }

    const Relations &relations_;
    const Table<Partner> &partners_;
    std::vector<Placed> order_; ///< all partners in their present order
    std::vector<Index> laneOfSlot_;
    Index lanes_ = 0;
    LaneTree tree_;
};

} // namespace
} // namespace layout

std::vector<Id<Partner>> arrangedPartners(const Relations &relations) {
    return layout::Lineup(relations).arranged();
}

std::vector<Partner> arrangedRanks(const Relations &relations) {
    const std::vector<Id<Partner>> arranged = arrangedPartners(relations);
    const auto present = layout::partnersTopDown(relations);
    const bool same = std::ranges::equal(arranged, present, {}, {},
                                         [](const layout::Placed &placed) { return placed.partner->id; });
    std::vector<Partner> moved;
    for (std::size_t place = 0; place < arranged.size() && !same; ++place) {
        Partner partner = relations.ecosystem()[arranged[place]];
        const auto rank = static_cast<double>(place);
        if (partner.rank == rank) continue;
        partner.rank = rank;
        moved.push_back(std::move(partner));
    }
    return moved;
}

} // namespace tussen
