#include "tests/core/layout/MapTesting.h"
#include "tests/support/RandomDocument.h"

#include <catch2/catch.hpp>

#include <set>

using namespace tussen;
using namespace tussen::test;

namespace {

/// Calls `check(drawing, relations, journey)` for each journey of random ecosystems.
template <class Check> bool holdsOnMaps(Check check) {
    return rc::check([&] {
        const Relations relations(*tussen::testing::anyEcosystem());
        for (const Journey *journey : relations.journeys())
            check(*drawn(relations, journey->id), relations, *journey);
    });
}

template <class Visit> void forEachLabel(const Drawing &drawing, Visit visit) {
    for (const Group &group : drawing.groups)
        for (const Label &label : shapes<Label>(group))
            visit(group, label);
}

} // namespace

TEST_CASE("No card overlaps another") {
    CHECK(holdsOnMaps([](const Drawing &drawing, const Relations &, const Journey &) {
        std::vector<Rect> cards;
        for (const Group &group : drawing.groups)
            for (const Box &box : shapes<Box>(group))
                if (box.isCard) cards.push_back(box.rect);
        for (std::size_t i = 0; i < cards.size(); ++i)
            for (std::size_t j = i + 1; j < cards.size(); ++j)
                RC_ASSERT(!overlap(cards[i], cards[j]));
    }));
}

TEST_CASE("No label is wider than its room, and its width is what its letters take") {
    CHECK(holdsOnMaps([](const Drawing &drawing, const Relations &, const Journey &) {
        forEachLabel(drawing, [](const Group &, const Label &label) {
            RC_ASSERT(!label.text.empty());
            RC_ASSERT(std::abs(label.width - interMeasure().width(label.text, label.size, label.weight)) <
                      1e-6);
            if (label.limit > 0) RC_ASSERT(label.width <= label.limit + 1e-6);
        });
    }));
}

TEST_CASE("What a card says stays in the card") {
    CHECK(holdsOnMaps([](const Drawing &drawing, const Relations &, const Journey &) {
        for (const Group &group : drawing.groups) {
            const auto boxes = shapes<Box>(group);
            if (boxes.empty() || !boxes.front().isCard) continue;
            for (const Box &box : boxes)
                RC_ASSERT(contains(boxes.front().rect, box.rect));
            for (const Label &label : shapes<Label>(group)) {
                // The badge's count stands on the card's corner.
                if (label.paint.token == Token::onAccent) continue;
                RC_ASSERT(contains(boxes.front().rect, boundsOf(label)));
            }
        }
    }));
}

TEST_CASE("Bounds enclose every primitive, and the page every group") {
    CHECK(holdsOnMaps([](const Drawing &drawing, const Relations &, const Journey &) {
        for (const Group &group : drawing.groups) {
            for (const Primitive &primitive : group.primitives)
                RC_ASSERT(contains(group.bounds, boundsOf(primitive)));
            RC_ASSERT(contains(drawing.page, group.bounds));
        }
    }));
}

TEST_CASE("Ids are unique and groups stand in the order of their layers") {
    CHECK(holdsOnMaps([](const Drawing &drawing, const Relations &, const Journey &) {
        std::set<std::string> ids;
        for (const Group &group : drawing.groups) {
            RC_ASSERT(ids.insert(group.id).second);
            RC_ASSERT(!group.cssClass.empty());
        }
        RC_ASSERT(std::is_sorted(drawing.groups.begin(), drawing.groups.end(),
                                 [](const Group &a, const Group &b) { return a.layer < b.layer; }));
    }));
}

TEST_CASE("Every phase, touchpoint, transition and partner with a role has its group, named") {
    CHECK(holdsOnMaps([](const Drawing &drawing, const Relations &relations, const Journey &journey) {
        const auto named = [&](const std::string &id, const EntityRef &entity) {
            const Group *group = findGroup(drawing, id);
            return group && group->entity == entity && !group->title.empty();
        };
        for (const Phase *phase : relations.phases(journey.id))
            RC_ASSERT(named("phase-" + phase->id.value.text(), ref(phase->id)));
        for (const Touchpoint *touchpoint : relations.touchpoints(journey.id)) {
            RC_ASSERT(named("touchpoint-" + touchpoint->id.value.text(), ref(touchpoint->id)));
            for (const Transition *transition : relations.outgoing(touchpoint->id))
                RC_ASSERT(named("transition-" + transition->id.value.text(), ref(transition->id)));
            for (const Role *role : relations.roles(touchpoint->id)) {
                const bool drawn = named("partner-" + role->partner.value.text(), ref(role->partner));
                RC_ASSERT(drawn || findGroup(drawing, "supporting-more"));
            }
        }
    }));
}

TEST_CASE("Boxes of interests overlap nothing of their layer") {
    CHECK(holdsOnMaps([](const Drawing &drawing, const Relations &, const Journey &) {
        std::vector<Rect> boxes;
        for (const Group &group : drawing.groups)
            if (group.layer == Layer::interests) boxes.push_back(group.bounds);
        for (std::size_t i = 0; i < boxes.size(); ++i)
            for (std::size_t j = i + 1; j < boxes.size(); ++j)
                RC_ASSERT(!overlap(boxes[i], boxes[j]));
    }));
}

TEST_CASE("The same document gives the same drawing") {
    CHECK(rc::check([] {
        const Ecosystem ecosystem = *tussen::testing::anyEcosystem();
        const Relations one(ecosystem);
        const Relations other(ecosystem);
        for (const Journey *journey : one.journeys())
            RC_ASSERT(drawn(one, journey->id)->groups == drawn(other, journey->id)->groups);
    }));
}
