// The outline's rows, and that views are told exactly what changes.
#include "models/OutlineModel.h"
#include "tests/support/Bench.h"
#include "tests/support/Build.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace tussen;
using test::Build;
using test::id;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

Build airport() {
    Build build;
    build.partner("airport")
        .journey("depart", "airport")
        .phase("Book")
        .touchpoint("Find", "A:airport R:airport");
    build.phase("Fly")
        .touchpoint("Queue")
        .touchpoint("Board", "A:airport R:airport")
        .journey("agreed", "airport");
    build.change<Journey>("agreed", [](Journey &journey) { journey.state = JourneyState::target; });
    return build;
}

struct Outline {
    explicit Outline(const Ecosystem &ecosystem) { model.setSnapshot(test::snapshot(ecosystem)); }

    [[nodiscard]] QVariant of(const EntityRef &entity, int role = Qt::DisplayRole) const {
        return model.indexOf(entity).data(role);
    }

    OutlineModel model;
    QAbstractItemModelTester tester{&model, Mode::Fatal};
};

} // namespace

TEST_CASE("the outline shows journeys, phases and touchpoints in the map's order") {
    const Outline outline(airport().now());
    REQUIRE(outline.model.rowCount() == 2);
    const QModelIndex journey = outline.model.index(0, 0);
    CHECK(journey.data().toString() == "depart");
    REQUIRE(outline.model.rowCount(journey) == 2);
    const QModelIndex fly = outline.model.index(1, 0, journey);
    CHECK(fly.data().toString() == "Fly");
    CHECK(outline.model.index(0, 0, fly).data().toString() == "Queue");
    CHECK(outline.model.index(1, 0, fly).data().toString() == "Board");
    CHECK(outline.model.rowCount(outline.model.index(1, 0)) == 0);
}

TEST_CASE("journeys tell their state, phases their number of touchpoints") {
    const Outline outline(airport().now());
    CHECK(outline.of(ref(id<Journey>("depart")), OutlineModel::DetailRole).toString() == "Current");
    CHECK(outline.of(ref(id<Journey>("agreed")), OutlineModel::DetailRole).toString() == "Target");
    CHECK(outline.of(ref(id<Phase>("Fly")), OutlineModel::DetailRole).toString() == "2");
    CHECK(outline.of(ref(id<Journey>("depart")), OutlineModel::ShownRole).toBool());
    CHECK_FALSE(outline.of(ref(id<Journey>("agreed")), OutlineModel::ShownRole).toBool());
}

TEST_CASE("a touchpoint counts its findings, accepted ones apart, and names the gravest") {
    const EntityRef queue = ref(id<Touchpoint>("Queue"));
    const Outline gap(airport().now());
    CHECK(gap.of(queue, OutlineModel::CountRole).toInt() == 1);
    CHECK(gap.of(queue, OutlineModel::SeverityRole).toInt() == static_cast<int>(Severity::error));
    CHECK(gap.of(queue, Qt::AccessibleTextRole).toString() == "Queue, 1 finding");
    const Outline accepted(
        airport().waiver("ownership.no-accountable:" + id<Touchpoint>("Queue").value.text()).now());
    CHECK(accepted.of(queue, OutlineModel::CountRole).toInt() == 0);
    CHECK_FALSE(accepted.of(queue, OutlineModel::SeverityRole).isValid());
}

TEST_CASE("an edit that keeps the tree's shape changes data only, of the rows that differ") {
    Outline outline(airport().now());
    QSignalSpy reset(&outline.model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&outline.model, &QAbstractItemModel::dataChanged);
    outline.model.setSnapshot(
        test::snapshot(airport().change<Touchpoint>("Board", [](auto &row) { row.name = "Embark"; }).now()));
    CHECK(reset.count() == 0);
    REQUIRE(changed.count() == 1);
    CHECK(changed.front().front().toModelIndex().data().toString() == "Embark");
    outline.model.setSnapshot(test::snapshot(airport().phase("Return").now()));
    CHECK(reset.count() == 1);
}

TEST_CASE("the outline without a document, and of a whole sample, is a sound model") {
    OutlineModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    CHECK(model.rowCount() == 0);
    model.setSnapshot(test::snapshot(test::schiphol()));
    CHECK(model.rowCount() == 2);
    model.setSnapshot(nullptr);
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(model.indexOf(ref(id<Journey>("depart"))).isValid());
}
